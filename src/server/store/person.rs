//! People: one record per confirmed e-mail, and one for every draft whose e-mail is not confirmed yet.

use super::db::Db;
use super::error::StoreError;
use super::ids::PersonId;
use super::json;
use crate::domain::instant::Instant;
use crate::domain::text::Locale;

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Dense, for indexes in memory.
    pub ord: i64,
    /// Their confirmed address, in lower case; none while they are provisional.
    pub email: Option<String>,
    /// The address as typed, which only they know to be theirs.
    pub typed_email: Option<String>,
    /// What they are called; empty while they have not said.
    pub name: String,
    /// The language they chose.
    pub locale: Locale,
    /// Since when.
    pub created_at: Instant,
    /// When the address was confirmed.
    pub confirmed_at: Option<Instant>,
    /// Whom their draft was merged into.
    pub merged_into: Option<PersonId>,
}

/// What a person says of themself while answering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonChange {
    /// What they are called.
    pub name: Option<String>,
    /// Their address as typed; it proves nothing.
    pub typed_email: Option<String>,
    /// The language they chose.
    pub locale: Option<Locale>,
}

#[derive(sqlx::FromRow)]
pub(super) struct PersonRow {
    pub(super) id: PersonId,
    pub(super) ord: i64,
    pub(super) email: Option<String>,
    pub(super) typed_email: Option<String>,
    pub(super) name: String,
    pub(super) locale: String,
    pub(super) created_at: i64,
    pub(super) confirmed_at: Option<i64>,
    pub(super) merged_into: Option<PersonId>,
}

impl TryFrom<PersonRow> for Person {
    type Error = StoreError;

    fn try_from(row: PersonRow) -> Result<Self, StoreError> {
        Ok(Self {
            locale: json::read_word("person", row.id, &row.locale)?,
            id: row.id,
            ord: row.ord,
            email: row.email,
            typed_email: row.typed_email,
            name: row.name,
            created_at: Instant(row.created_at),
            confirmed_at: row.confirmed_at.map(Instant),
            merged_into: row.merged_into,
        })
    }
}

/// The person of an id.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: PersonId) -> Result<Option<Person>, StoreError> {
    db_read!(db, conn, { conn.person(id).await? })
}

/// The person who confirmed an address.
///
/// # Errors
/// When the database does not answer.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<Person>, StoreError> {
    db_read!(db, conn, { conn.person_by_email(email).await? })
}

/// Changes what a person says of themself.
///
/// # Errors
/// When the database does not answer.
pub async fn change(db: &Db, id: PersonId, change: &PersonChange) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.change_person(id, change).await? })
}

/// An address as people are found by: without space around it, in lower case.
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// What a search for a person looks through.
pub(super) fn search_text(name: &str, email: Option<&str>) -> String {
    format!("{} {}", name.to_lowercase(), email.unwrap_or_default().to_lowercase())
}

statements! {
    /// Statements on persons.
    trait PersonStatements {
        async fn person(conn, id: PersonId) -> Result<Option<Person>, StoreError> {
            let row: Option<PersonRow> =
                sqlx::query_as("SELECT * FROM person WHERE id = $1").bind(id).fetch_optional(conn).await?;
            row.map(Person::try_from).transpose()
        }

        async fn person_by_email(conn, email: &str) -> Result<Option<Person>, StoreError> {
            let row: Option<PersonRow> = sqlx::query_as("SELECT * FROM person WHERE email = $1")
                .bind(normal_email(email))
                .fetch_optional(conn)
                .await?;
            row.map(Person::try_from).transpose()
        }

        /// Adds a person without a confirmed address.
        async fn add_provisional(conn, id: PersonId, locale: Locale, at: Instant) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO person (id, name, search, locale, created_at) VALUES ($1, '', '', $2, $3)",
            )
            .bind(id)
            .bind(locale.tag())
            .bind(at.0)
            .execute(conn)
            .await
.map_err(StoreError::at_insert)?;
            Ok(())
        }

        async fn change_person(conn, id: PersonId, change: &PersonChange) -> Result<(), StoreError> {
            let person = conn.person(id).await?.ok_or(StoreError::Missing("person"))?;
            let name = change.name.clone().unwrap_or(person.name);
            let typed = change.typed_email.clone().or(person.typed_email);
            let search = search_text(&name, person.email.as_deref().or(typed.as_deref()));
            sqlx::query("UPDATE person SET name = $2, typed_email = $3, search = $4, locale = $5 WHERE id = $1")
                .bind(id)
                .bind(name)
                .bind(typed)
                .bind(search)
                .bind(change.locale.unwrap_or(person.locale).tag())
                .execute(conn)
                .await?;
            Ok(())
        }
    }
}
