//! The statements of a batch: one a table, however many saves share it. Rows travel as one JSON text.

use std::collections::BTreeSet;

use serde::Serialize;

use super::answer::AnswerSave;
use super::batch::{Batch, JourneyNow, Writes};
use super::error::StoreError;
use super::ids::{CommandId, JourneyId, PersonId, Revision};
use super::journey::read_state;
use super::json;
use super::person::PersonStatements;
use super::profile::ProfileStatements;
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
}

#[derive(Serialize)]
struct AnswerKeyJson<'a> {
    journey: String,
    question: &'a str,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    journey: String,
    question: &'a str,
    raw: String,
    value: Option<String>,
    problem: Option<String>,
    revision: i64,
    at: i64,
}

#[derive(Serialize)]
struct EventJson {
    journey: String,
    seq: i64,
    at: i64,
    actor: String,
    what: String,
}

#[derive(Serialize)]
struct FactJson<'a> {
    person: String,
    id: String,
    attribute: &'a str,
    value: Option<String>,
    source: String,
    at: i64,
}

#[derive(Serialize)]
struct TouchedJson {
    journey: String,
    at: i64,
}

#[derive(Serialize)]
struct CommandJson {
    id: String,
    at: i64,
    outcome: String,
}

fn hex(id: uuid::Uuid) -> String {
    id.simple().to_string()
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
        self.answers.insert((id, json::read_word("answer", id, &row.question)?), answer);
        Ok(())
    }
}

statements! {
    /// Loading and writing a batch.
    trait BatchStatements {
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

        async fn write_batch(conn, writes: &Writes) -> Result<(), StoreError> {
            conn.write_answers(writes).await?;
            conn.write_events(writes).await?;
            conn.write_touched(writes).await?;
            conn.write_facts(writes).await?;
            for (person, change) in &writes.persons {
                conn.change_person(*person, change).await?;
            }
            conn.write_commands(writes).await
        }

        async fn write_answers(conn, writes: &Writes) -> Result<(), StoreError> {
            if writes.answers.is_empty() {
                return Ok(());
            }
            let mut rows = Vec::with_capacity(writes.answers.len());
            for ((journey, question), answer) in &writes.answers {
                let (value, problem) = answer.columns()?;
                rows.push(AnswerJson {
                    journey: hex(journey.0),
                    question: question.as_str(),
                    raw: json::write(&answer.raw)?,
                    value,
                    problem,
                    revision: answer.revision.0,
                    at: answer.at.0,
                });
            }
            sqlx::query(conn.either(
                "INSERT INTO answer (journey_id, question, raw, value, problem, revision, updated_at)
                 SELECT unhex(value ->> 'journey'), value ->> 'question', value ->> 'raw', value ->> 'value',
                        value ->> 'problem', value ->> 'revision', value ->> 'at'
                 FROM json_each($1) WHERE TRUE
                 ON CONFLICT (journey_id, question) DO UPDATE
                 SET raw = excluded.raw, value = excluded.value, problem = excluded.problem,
                     revision = excluded.revision, updated_at = excluded.updated_at",
                "INSERT INTO answer (journey_id, question, raw, value, problem, revision, updated_at)
                 SELECT journey, question, raw, value, problem, revision, at
                 FROM json_to_recordset(CAST($1 AS JSON)) AS new (journey UUID, question TEXT, raw TEXT, value TEXT,
                     problem TEXT, revision BIGINT, at BIGINT)
                 ON CONFLICT (journey_id, question) DO UPDATE
                 SET raw = excluded.raw, value = excluded.value, problem = excluded.problem,
                     revision = excluded.revision, updated_at = excluded.updated_at",
            ))
            .bind(json::write(&rows)?)
            .execute(conn)
            .await?;
            Ok(())
        }

        async fn write_events(conn, writes: &Writes) -> Result<(), StoreError> {
            if writes.events.is_empty() {
                return Ok(());
            }
            let mut rows = Vec::with_capacity(writes.events.len());
            for (journey, seq, event) in &writes.events {
                rows.push(EventJson {
                    journey: hex(journey.0),
                    seq: *seq,
                    at: event.at.0,
                    actor: json::write(&event.by)?,
                    what: json::write(&event.what)?,
                });
            }
            sqlx::query(conn.either(
                "INSERT INTO event (journey_id, seq, at, actor, what)
                 SELECT unhex(value ->> 'journey'), value ->> 'seq', value ->> 'at', value ->> 'actor', value ->> 'what'
                 FROM json_each($1)",
                "INSERT INTO event (journey_id, seq, at, actor, what)
                 SELECT journey, seq, at, actor, what FROM json_to_recordset(CAST($1 AS JSON))
                     AS new (journey UUID, seq BIGINT, at BIGINT, actor TEXT, what TEXT)",
            ))
            .bind(json::write(&rows)?)
            .execute(conn)
            .await?;
            Ok(())
        }

        async fn write_touched(conn, writes: &Writes) -> Result<(), StoreError> {
            if writes.touched.is_empty() {
                return Ok(());
            }
            let rows: Vec<TouchedJson> =
                writes.touched.iter().map(|(id, at)| TouchedJson { journey: hex(id.0), at: at.0 }).collect();
            sqlx::query(conn.either(
                "UPDATE journey SET updated_at = touched.value ->> 'at' FROM json_each($1) AS touched
                 WHERE journey.id = unhex(touched.value ->> 'journey')",
                "UPDATE journey SET updated_at = touched.at
                 FROM json_to_recordset(CAST($1 AS JSON)) AS touched (journey UUID, at BIGINT)
                 WHERE journey.id = touched.journey",
            ))
            .bind(json::write(&rows)?)
            .execute(conn)
            .await?;
            Ok(())
        }

        /// Profiles, their log, and what is kept apart. A profile changes far less often than an answer.
        async fn write_facts(conn, writes: &Writes) -> Result<(), StoreError> {
            for (person, profile) in &writes.profiles {
                conn.write_profile(*person, profile).await?;
            }
            if !writes.facts.is_empty() {
                let mut rows = Vec::with_capacity(writes.facts.len());
                for (person, id, fact) in &writes.facts {
                    rows.push(FactJson {
                        person: hex(person.0),
                        id: hex(id.0),
                        attribute: fact.attribute.as_str(),
                        value: fact.value.as_ref().map(json::write).transpose()?,
                        source: json::write_word(&fact.source)?,
                        at: fact.at.0,
                    });
                }
                sqlx::query(conn.either(
                    "INSERT INTO fact_log (person_id, id, attribute, value, source, effective_at, recorded_at)
                     SELECT unhex(value ->> 'person'), unhex(value ->> 'id'), value ->> 'attribute', value ->> 'value',
                            value ->> 'source', value ->> 'at', value ->> 'at'
                     FROM json_each($1)",
                    "INSERT INTO fact_log (person_id, id, attribute, value, source, effective_at, recorded_at)
                     SELECT person, id, attribute, value, source, at, at FROM json_to_recordset(CAST($1 AS JSON))
                         AS new (person UUID, id UUID, attribute TEXT, value TEXT, source TEXT, at BIGINT)",
                ))
                .bind(json::write(&rows)?)
                .execute(&mut *conn)
                .await?;
            }
            for ((person, attribute), (value, at)) in &writes.protected {
                conn.write_protected(*person, attribute, value.as_ref(), *at).await?;
            }
            Ok(())
        }

        async fn write_commands(conn, writes: &Writes) -> Result<(), StoreError> {
            if writes.commands.is_empty() {
                return Ok(());
            }
            let mut rows = Vec::with_capacity(writes.commands.len());
            for (id, saved) in &writes.commands {
                rows.push(CommandJson { id: hex(id.0), at: saved.at.0, outcome: json::write(saved)? });
            }
            sqlx::query(conn.either(
                "INSERT INTO command (id, at, outcome)
                 SELECT unhex(value ->> 'id'), value ->> 'at', value ->> 'outcome' FROM json_each($1)",
                "INSERT INTO command (id, at, outcome)
                 SELECT id, at, outcome FROM json_to_recordset(CAST($1 AS JSON))
                     AS new (id UUID, at BIGINT, outcome TEXT)",
            ))
            .bind(json::write(&rows)?)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
