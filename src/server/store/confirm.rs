//! Confirming an e-mail: a provisional person becomes a person, or their drafts join the person who has the address.

use std::collections::BTreeMap;

use serde::Serialize;

use super::db::Db;
use super::error::StoreError;
use super::holder::Holder;
use super::ids::{FactId, JourneyId, MergeId, PersonId};
use super::json;
use super::person::{Person, PersonStatements, normal_email, search_text};
use super::profile::ProfileStatements;
use super::session::SessionStatements;
use crate::domain::instant::Instant;
use crate::domain::key::AttributeKey;
use crate::domain::profile::{Fact, Profile};

/// Whose address it is, once it is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// The same person, now with a confirmed address.
    Same(PersonId),
    /// Another person had it: the drafts are theirs now.
    Merged(PersonId),
    /// Another person has it, and this one has a confirmed address of their own: both stay as they are.
    Someone,
}

/// What a merge did, for taking it back.
#[derive(Serialize)]
struct MergeRecord<'a> {
    /// The facts of the person who had the address, as they were.
    facts: &'a BTreeMap<AttributeKey, Fact>,
    /// The entries of the log that came from the provisional person.
    log: Vec<FactId>,
}

/// Confirms that `email` is the address of `person`. Of every fact the newest wins; both stay in the log. Sessions that
/// wrote the drafts end, because whoever typed the address need not be the one who reads its mail.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such person.
pub async fn confirm(db: &Db, person: PersonId, email: &str, at: Instant) -> Result<Confirmed, StoreError> {
    let email = normal_email(email);
    db_write!(db, conn, {
        let asking = conn.person(person).await?.ok_or(StoreError::Missing("person"))?;
        let holder = conn.person_by_email(&email).await?;
        match (asking.merged_into, holder) {
            (_, Some(holder)) if holder.id == person => Confirmed::Same(person),
            (Some(into), Some(holder)) if holder.id == into => Confirmed::Merged(into),
            (_, Some(holder)) if asking.email.is_none() && asking.merged_into.is_none() => {
                conn.merge(&asking, &holder, at).await?;
                Confirmed::Merged(holder.id)
            }
            (None, None) => {
                conn.set_email(&asking, &email, at).await?;
                Confirmed::Same(person)
            }
            _ => Confirmed::Someone,
        }
    })
}

/// Of every fact the newer one; the person's own where they are equally old.
fn newest(own: &Profile, other: &Profile) -> Profile {
    let mut merged = own.clone();
    for (attribute, fact) in &other.facts {
        if merged.facts.get(attribute).is_none_or(|known| known.at < fact.at) {
            merged.facts.insert(attribute.clone(), fact.clone());
        }
    }
    merged
}

statements! {
    /// Statements that confirm an address.
    trait ConfirmStatements {
        async fn set_email(conn, person: &Person, email: &str, at: Instant) -> Result<(), StoreError> {
            sqlx::query("UPDATE person SET email = $2, typed_email = NULL, search = $3, confirmed_at = $4 WHERE id = $1")
                .bind(person.id)
                .bind(email)
                .bind(search_text(&person.name, Some(email)))
                .bind(at.0)
                .execute(&mut *conn)
                .await
.map_err(StoreError::at_insert)?;
            conn.revoke_sessions(Holder::Draft(person.id), at).await?;
            Ok(())
        }

        async fn merge(conn, from: &Person, into: &Person, at: Instant) -> Result<(), StoreError> {
            let journeys: Vec<JourneyId> =
                sqlx::query_scalar("UPDATE journey SET person_id = $2, updated_at = $3 WHERE person_id = $1 RETURNING id")
                    .bind(from.id)
                    .bind(into.id)
                    .bind(at.0)
                    .fetch_all(&mut *conn)
                    .await?;
            let log: Vec<FactId> =
                sqlx::query_scalar("UPDATE fact_log SET person_id = $2 WHERE person_id = $1 RETURNING id")
                    .bind(from.id)
                    .bind(into.id)
                    .fetch_all(&mut *conn)
                    .await?;
            let (own, other) = (conn.profile(into.id).await?.profile, conn.profile(from.id).await?.profile);
            conn.write_profile(into.id, &newest(&own, &other)).await?;
            sqlx::query(
                "INSERT INTO protected_fact (person_id, attribute, value, recorded_at)
                 SELECT $2, attribute, value, recorded_at FROM protected_fact WHERE person_id = $1
                 ON CONFLICT (person_id, attribute) DO UPDATE
                 SET value = excluded.value, recorded_at = excluded.recorded_at",
            )
            .bind(from.id)
            .bind(into.id)
            .execute(&mut *conn)
            .await?;
            sqlx::query(
                "INSERT INTO merge (id, from_person, into_person, journeys, facts_before, at)
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(MergeId::new(at))
            .bind(from.id)
            .bind(into.id)
            .bind(json::write(&journeys)?)
            .bind(json::write(&MergeRecord { facts: &own.facts, log })?)
            .bind(at.0)
            .execute(&mut *conn)
            .await?;
            sqlx::query("UPDATE person SET merged_into = $2 WHERE id = $1")
                .bind(from.id)
                .bind(into.id)
                .execute(&mut *conn)
                .await?;
            conn.revoke_sessions(Holder::Draft(from.id), at).await?;
            Ok(())
        }
    }
}
