//! Versions: templates as published, frozen with everything they use. They never change.

use super::db::Db;
use super::error::StoreError;
use super::ids::StaffId;
use super::json;
use crate::domain::instant::Instant;
use crate::domain::key::TemplateKey;
use crate::domain::version::Frozen;

/// A version to be published.
#[derive(Debug, Clone)]
pub struct NewVersion {
    /// Its hash.
    pub hash: String,
    /// What is frozen, its template and number included.
    pub frozen: Frozen,
}

/// A published version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// Of which template.
    pub template: TemplateKey,
    /// Its number.
    pub number: u32,
    /// The hash of what is frozen.
    pub hash: String,
    /// What is frozen, as JSON.
    pub frozen_json: String,
    /// When it was published.
    pub published_at: Instant,
    /// By whom; none for the command line.
    pub published_by: Option<StaffId>,
}

impl StoredVersion {
    /// What is frozen.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it cannot be read.
    pub fn frozen(&self) -> Result<Frozen, StoreError> {
        json::read("version", format!("{} {}", self.template, self.number), &self.frozen_json)
    }
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    template: String,
    number: i64,
    hash: String,
    frozen: String,
    published_at: i64,
    published_by: Option<StaffId>,
}

impl TryFrom<VersionRow> for StoredVersion {
    type Error = StoreError;

    fn try_from(row: VersionRow) -> Result<Self, StoreError> {
        Ok(Self {
            template: json::read_word("version", &row.template, &row.template)?,
            number: json::read_count("version", &row.template, row.number)?,
            hash: row.hash,
            frozen_json: row.frozen,
            published_at: Instant(row.published_at),
            published_by: row.published_by,
        })
    }
}

/// A version. It never changes, so that it can be kept in memory for ever.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, template: &TemplateKey, number: u32) -> Result<Option<StoredVersion>, StoreError> {
    let row: Option<VersionRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM version WHERE template = $1 AND number = $2")
            .bind(template.as_str())
            .bind(i64::from(number))
            .fetch_optional(conn)
            .await?
    })?;
    row.map(StoredVersion::try_from).transpose()
}

/// The latest version of a template, which new journeys are on.
///
/// # Errors
/// When the database does not answer.
pub async fn latest(db: &Db, template: &TemplateKey) -> Result<Option<StoredVersion>, StoreError> {
    let row: Option<VersionRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM version WHERE template = $1 ORDER BY number DESC LIMIT 1")
            .bind(template.as_str())
            .fetch_optional(conn)
            .await?
    })?;
    row.map(StoredVersion::try_from).transpose()
}

/// Every version without what it froze: template, number, hash and time, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &Db) -> Result<Vec<StoredVersion>, StoreError> {
    db_read!(db, conn, { conn.versions().await? })
}

statements! {
    /// Statements on versions.
    trait VersionStatements {
        /// Every version without what it froze.
        async fn versions(conn) -> Result<Vec<StoredVersion>, StoreError> {
            let rows: Vec<VersionRow> = sqlx::query_as(
                "SELECT template, number, hash, '' AS frozen, published_at, published_by
                 FROM version ORDER BY template, number",
            )
            .fetch_all(conn)
            .await?;
            rows.into_iter().map(StoredVersion::try_from).collect()
        }

        async fn add_version(
            conn,
            version: &NewVersion,
            at: Instant,
            by: Option<StaffId>,
        ) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO version (template, number, hash, frozen, published_at, published_by)
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(version.frozen.template.key.as_str())
            .bind(i64::from(version.frozen.number))
            .bind(&version.hash)
            .bind(json::write(&version.frozen)?)
            .bind(at.0)
            .bind(by)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
