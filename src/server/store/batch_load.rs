//! Loading what the saves of a batch touch: one statement a table, however many saves there are. Keys travel as one
//! JSON text.

use std::collections::BTreeSet;

use serde::Serialize;

use super::answer::AnswerSave;
use super::batch::{AnswerNow, Batch, JourneyNow};
use super::error::StoreError;
use super::ids::{CommandId, JourneyId, PageId, PersonId, Revision};
use super::journey::read_state;
use super::json::{self, hex};
use super::record::{StoredAnswer, read_answer};
use super::transaction::Dialect;
use crate::domain::instant::Instant;
use crate::domain::profile::Profile;
use crate::domain::progress::Event;

#[derive(sqlx::FromRow)]
struct JourneyNowRow {
    id: JourneyId,
    person_id: PersonId,
    kind: String,
    state: String,
    facts: Option<String>,
    seq: Option<i64>,
    at: Option<i64>,
    actor: Option<String>,
    what: Option<String>,
}

#[derive(sqlx::FromRow)]
struct AnswerNowRow {
    journey_id: JourneyId,
    question: String,
    raw: String,
    value: Option<String>,
    problem: Option<String>,
    revision: Revision,
    updated_at: i64,
    page: Option<PageId>,
}

#[derive(Serialize)]
struct AnswerKeyJson<'a> {
    journey: String,
    question: &'a str,
}

fn now(row: JourneyNowRow) -> Result<(JourneyNow, Option<String>), StoreError> {
    let id = row.id;
    let last = match (row.at, row.actor, row.what) {
        (Some(at), Some(actor), Some(what)) => Some(Event {
            at: Instant(at),
            by: json::read("event", id, &actor)?,
            what: json::read("event", id, &what)?,
        }),
        _ => None,
    };
    let journey = JourneyNow {
        person: row.person_id,
        state: read_state(id, &row.kind, &row.state)?,
        events: row.seq.unwrap_or(0),
        last,
    };
    Ok((journey, row.facts))
}

impl Batch {
    fn add_journey(&mut self, row: JourneyNowRow) -> Result<(), StoreError> {
        let id = row.id;
        let (journey, facts) = now(row)?;
        let profile =
            facts.map_or(Ok(Profile::default()), |facts| json::read("profile", journey.person, &facts));
        self.profiles.insert(journey.person, profile);
        self.journeys.insert(id, journey);
        Ok(())
    }

    fn add_answer(&mut self, row: AnswerNowRow) -> Result<(), StoreError> {
        let id = row.journey_id;
        let (raw, outcome) = read_answer(id, &row.raw, row.value.as_deref(), row.problem.as_deref())?;
        let answer = StoredAnswer { raw, outcome, revision: row.revision, at: Instant(row.updated_at) };
        let now = AnswerNow { answer, page: row.page };
        self.answers.insert((id, json::read_word("answer", id, &row.question)?), now);
        Ok(())
    }
}

statements! {
    /// Loading a batch.
    trait LoadBatch {
        async fn load_batch(conn, saves: &[AnswerSave]) -> Result<Batch, StoreError> {
            let mut batch = Batch::default();
            let commands: Vec<String> = saves.iter().map(|save| hex(save.command.0)).collect();
            let done: Vec<(CommandId, String)> = sqlx::query_as(conn.either(
                "SELECT id, outcome FROM command WHERE id IN (SELECT unhex(value) FROM json_each($1))",
                "SELECT id, outcome FROM command
                 WHERE id IN (SELECT CAST(value AS UUID) FROM json_array_elements_text(CAST($1 AS JSON)))",
            ))
            .bind(json::write(&commands)?)
            .fetch_all(&mut *conn)
            .await?;
            for (id, outcome) in done {
                batch.commands.insert(id, json::read("command", id, &outcome)?);
            }
            let journeys: BTreeSet<String> = saves.iter().map(|save| hex(save.journey.0)).collect();
            let rows: Vec<JourneyNowRow> = sqlx::query_as(conn.either(
                "SELECT journey.id, journey.person_id, kind, state, facts, seq, at, actor, what
                 FROM json_each($1) AS wanted
                 JOIN journey ON journey.id = unhex(wanted.value)
                 LEFT JOIN profile ON profile.person_id = journey.person_id
                 LEFT JOIN event ON event.journey_id = journey.id
                   AND seq = (SELECT MAX(seq) FROM event WHERE journey_id = journey.id)",
                "SELECT journey.id, journey.person_id, kind, state, facts, seq, at, actor, what
                 FROM json_array_elements_text(CAST($1 AS JSON)) AS wanted (id)
                 JOIN journey ON journey.id = CAST(wanted.id AS UUID)
                 LEFT JOIN profile ON profile.person_id = journey.person_id
                 LEFT JOIN event ON event.journey_id = journey.id
                   AND seq = (SELECT MAX(seq) FROM event WHERE journey_id = journey.id)",
            ))
            .bind(json::write(&journeys)?)
            .fetch_all(&mut *conn)
            .await?;
            for row in rows {
                batch.add_journey(row)?;
            }
            let keys: Vec<AnswerKeyJson<'_>> = saves
                .iter()
                .flat_map(|save| {
                    let journey = hex(save.journey.0);
                    save.answers.iter().map(move |answer| AnswerKeyJson {
                        journey: journey.clone(),
                        question: answer.question.as_str(),
                    })
                })
                .collect();
            let rows: Vec<AnswerNowRow> = sqlx::query_as(conn.either(
                "SELECT answer.* FROM json_each($1) AS wanted
                 JOIN answer ON answer.journey_id = unhex(wanted.value ->> 'journey')
                   AND answer.question = wanted.value ->> 'question'",
                "SELECT answer.* FROM json_to_recordset(CAST($1 AS JSON)) AS wanted (journey UUID, question TEXT)
                 JOIN answer ON answer.journey_id = wanted.journey AND answer.question = wanted.question",
            ))
            .bind(json::write(&keys)?)
            .fetch_all(conn)
            .await?;
            for row in rows {
                batch.add_answer(row)?;
            }
            Ok(batch)
        }
    }
}
