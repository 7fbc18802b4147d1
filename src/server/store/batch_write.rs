//! Writing a batch: one statement a table, however many saves there are. Rows travel as one JSON text.

use serde::Serialize;

use super::batch::{AnswerNow, Writes};
use super::error::StoreError;
use super::json::{self, hex};
use super::person::PersonStatements;
use super::profile::ProfileStatements;
use super::transaction::Dialect;

#[derive(Serialize)]
struct AnswerJson<'a> {
    journey: String,
    question: &'a str,
    raw: String,
    value: Option<String>,
    problem: Option<String>,
    revision: i64,
    at: i64,
    page: Option<String>,
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
struct ProfileJson {
    person: String,
    facts: String,
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

statements! {
    /// Writing a batch.
    trait WriteBatch {
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
            for ((journey, question), AnswerNow { answer, page }) in &writes.answers {
                let (value, problem) = answer.columns()?;
                rows.push(AnswerJson {
                    journey: hex(journey.0),
                    question: question.as_str(),
                    raw: json::write(&answer.raw)?,
                    value,
                    problem,
                    revision: answer.revision.0,
                    at: answer.at.0,
                    page: page.map(|page| hex(page.0)),
                });
            }
            sqlx::query(conn.either(
                "INSERT INTO answer (journey_id, question, raw, value, problem, revision, updated_at, page)
                 SELECT unhex(value ->> 'journey'), value ->> 'question', value ->> 'raw', value ->> 'value',
                        value ->> 'problem', value ->> 'revision', value ->> 'at', unhex(value ->> 'page')
                 FROM json_each($1) WHERE TRUE
                 ON CONFLICT (journey_id, question) DO UPDATE
                 SET raw = excluded.raw, value = excluded.value, problem = excluded.problem,
                     revision = excluded.revision, updated_at = excluded.updated_at, page = excluded.page",
                "INSERT INTO answer (journey_id, question, raw, value, problem, revision, updated_at, page)
                 SELECT journey, question, raw, value, problem, revision, at, page
                 FROM json_to_recordset(CAST($1 AS JSON)) AS new (journey UUID, question TEXT, raw TEXT, value TEXT,
                     problem TEXT, revision BIGINT, at BIGINT, page UUID)
                 ON CONFLICT (journey_id, question) DO UPDATE
                 SET raw = excluded.raw, value = excluded.value, problem = excluded.problem,
                     revision = excluded.revision, updated_at = excluded.updated_at, page = excluded.page",
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
            .await
.map_err(StoreError::at_insert)?;
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

        async fn write_profiles(conn, writes: &Writes) -> Result<(), StoreError> {
            if writes.profiles.is_empty() {
                return Ok(());
            }
            let mut rows = Vec::with_capacity(writes.profiles.len());
            for (person, profile) in &writes.profiles {
                rows.push(ProfileJson { person: hex(person.0), facts: json::write(profile)? });
            }
            sqlx::query(conn.either(
                "INSERT INTO profile (person_id, facts, revision)
                 SELECT unhex(value ->> 'person'), value ->> 'facts', 1 FROM json_each($1) WHERE TRUE
                 ON CONFLICT (person_id) DO UPDATE SET facts = excluded.facts, revision = profile.revision + 1",
                "INSERT INTO profile (person_id, facts, revision)
                 SELECT person, facts, 1 FROM json_to_recordset(CAST($1 AS JSON)) AS new (person UUID, facts TEXT)
                 ON CONFLICT (person_id) DO UPDATE SET facts = excluded.facts, revision = profile.revision + 1",
            ))
            .bind(json::write(&rows)?)
            .execute(conn)
            .await?;
            Ok(())
        }

        /// Profiles, their log, and what is kept apart.
        async fn write_facts(conn, writes: &Writes) -> Result<(), StoreError> {
            conn.write_profiles(writes).await?;
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
            .await
.map_err(StoreError::at_insert)?;
            Ok(())
        }
    }
}
