//! Profiles: all facts of a person in one row, and the log of how they came to be known.

use std::collections::BTreeMap;

use super::db::Db;
use super::error::StoreError;
use super::ids::{FactId, PersonId, Revision};
use super::json;
use crate::domain::attribute::Value;
use crate::domain::instant::Instant;
use crate::domain::key::AttributeKey;
use crate::domain::profile::{Fact, Profile, Source};

/// A profile with its revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredProfile {
    /// The facts.
    pub profile: Profile,
    /// How often they changed.
    pub revision: Revision,
}

/// One fact that becomes known, or is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactChange {
    /// Of what.
    pub attribute: AttributeKey,
    /// What is known; none takes the fact back.
    pub value: Option<Value>,
    /// From where.
    pub source: Source,
    /// Since when.
    pub at: Instant,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedFact {
    /// What became known.
    pub change: FactChange,
    /// When it was written down.
    pub recorded_at: Instant,
}

/// The profile of a person; empty where nothing is known.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, person: PersonId) -> Result<StoredProfile, StoreError> {
    db_read!(db, conn, { conn.profile(person).await? })
}

/// Changes facts of a person: profile and log in one transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn change(
    db: &Db,
    person: PersonId,
    changes: &[FactChange],
    recorded_at: Instant,
) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.change_facts(person, changes, recorded_at).await? })
}

/// How the facts of a person came to be known, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn log(db: &Db, person: PersonId) -> Result<Vec<LoggedFact>, StoreError> {
    let rows: Vec<LogRow> = db_read!(db, conn, {
        sqlx::query_as(
            "SELECT id, attribute, value, source, effective_at, recorded_at FROM fact_log
             WHERE person_id = $1 ORDER BY recorded_at, id",
        )
        .bind(person)
        .fetch_all(conn)
        .await?
    })?;
    rows.into_iter().map(LoggedFact::try_from).collect()
}

/// The equal-opportunity data of a person, for the person themself.
///
/// # Errors
/// When the database does not answer.
pub async fn protected(db: &Db, person: PersonId) -> Result<BTreeMap<AttributeKey, Value>, StoreError> {
    let rows: Vec<(String, String)> = db_read!(db, conn, {
        sqlx::query_as("SELECT attribute, value FROM protected_fact WHERE person_id = $1")
            .bind(person)
            .fetch_all(conn)
            .await?
    })?;
    rows.into_iter()
        .map(|(attribute, value)| {
            let key = json::read_word("protected_fact", person, &attribute)?;
            Ok((key, json::read("protected_fact", person, &value)?))
        })
        .collect()
}

/// Applies `changes` to `profile` in their order.
pub(super) fn apply(profile: &mut Profile, changes: &[FactChange]) {
    for change in changes {
        match &change.value {
            Some(value) => {
                let fact = Fact { value: value.clone(), source: change.source, at: change.at };
                profile.facts.insert(change.attribute.clone(), fact);
            }
            None => {
                profile.facts.remove(&change.attribute);
            }
        }
    }
}

#[derive(sqlx::FromRow)]
struct LogRow {
    id: FactId,
    attribute: String,
    value: Option<String>,
    source: String,
    effective_at: i64,
    recorded_at: i64,
}

impl TryFrom<LogRow> for LoggedFact {
    type Error = StoreError;

    fn try_from(row: LogRow) -> Result<Self, StoreError> {
        let change = FactChange {
            attribute: json::read_word("fact_log", row.id, &row.attribute)?,
            value: row.value.map(|value| json::read("fact_log", row.id, &value)).transpose()?,
            source: json::read_word("fact_log", row.id, &row.source)?,
            at: Instant(row.effective_at),
        };
        Ok(Self { change, recorded_at: Instant(row.recorded_at) })
    }
}

statements! {
    /// Statements on profiles.
    trait ProfileStatements {
        async fn profile(conn, person: PersonId) -> Result<StoredProfile, StoreError> {
            let row: Option<(String, Revision)> =
                sqlx::query_as("SELECT facts, revision FROM profile WHERE person_id = $1")
                    .bind(person)
                    .fetch_optional(conn)
                    .await?;
            match row {
                Some((facts, revision)) => {
                    Ok(StoredProfile { profile: json::read("profile", person, &facts)?, revision })
                }
                None => Ok(StoredProfile { profile: Profile::default(), revision: Revision(0) }),
            }
        }

        async fn write_profile(conn, person: PersonId, profile: &Profile) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO profile (person_id, facts, revision) VALUES ($1, $2, 1)
                 ON CONFLICT (person_id) DO UPDATE
                 SET facts = excluded.facts, revision = profile.revision + 1",
            )
            .bind(person)
            .bind(json::write(profile)?)
            .execute(conn)
            .await?;
            Ok(())
        }

        /// Changes facts: profile and log.
        async fn change_facts(
            conn,
            person: PersonId,
            changes: &[FactChange],
            recorded_at: Instant,
        ) -> Result<(), StoreError> {
            if changes.is_empty() {
                return Ok(());
            }
            let mut stored = conn.profile(person).await?;
            apply(&mut stored.profile, changes);
            conn.write_profile(person, &stored.profile).await?;
            for change in changes {
                sqlx::query(
                    "INSERT INTO fact_log (person_id, id, attribute, value, source, effective_at, recorded_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7)",
                )
                .bind(person)
                .bind(FactId::new(recorded_at))
                .bind(change.attribute.as_str())
                .bind(change.value.as_ref().map(json::write).transpose()?)
                .bind(json::write_word(&change.source)?)
                .bind(change.at.0)
                .bind(recorded_at.0)
                .execute(&mut *conn)
                .await?;
            }
            Ok(())
        }

        /// Keeps equal-opportunity data, or takes it back.
        async fn write_protected(
            conn,
            person: PersonId,
            attribute: &AttributeKey,
            value: Option<&Value>,
            at: Instant,
        ) -> Result<(), StoreError> {
            let query = match value {
                Some(value) => sqlx::query(
                    "INSERT INTO protected_fact (person_id, attribute, value, recorded_at) VALUES ($1, $2, $3, $4)
                     ON CONFLICT (person_id, attribute) DO UPDATE
                     SET value = excluded.value, recorded_at = excluded.recorded_at",
                )
                .bind(person)
                .bind(attribute.as_str())
                .bind(json::write(value)?)
                .bind(at.0),
                None => sqlx::query("DELETE FROM protected_fact WHERE person_id = $1 AND attribute = $2")
                    .bind(person)
                    .bind(attribute.as_str()),
            };
            query.execute(conn).await?;
            Ok(())
        }
    }
}
