//! Files that people uploaded. Their bytes lie in the data folder; here is what they are and whose.

use super::db::Db;
use super::error::StoreError;
use super::ids::{FileId, JourneyId};
use super::json;
use crate::domain::instant::Instant;
use crate::domain::key::QuestionKey;

/// An uploaded file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its id, which is the answer to its question.
    pub id: FileId,
    /// In which journey.
    pub journey: JourneyId,
    /// As the answer to what.
    pub question: QuestionKey,
    /// What the person calls it.
    pub name: String,
    /// What it is, by its content.
    pub media_type: String,
    /// Its bytes.
    pub size: u64,
    /// The SHA-256 of its content.
    pub sha256: [u8; 32],
    /// Its random name in the data folder.
    pub stored_as: String,
    /// When it came.
    pub uploaded_at: Instant,
    /// When it was replaced or removed.
    pub removed_at: Option<Instant>,
}

#[derive(sqlx::FromRow)]
struct FileRow {
    id: FileId,
    journey_id: JourneyId,
    question: String,
    name: String,
    media_type: String,
    size: i64,
    sha256: Vec<u8>,
    stored_as: String,
    uploaded_at: i64,
    removed_at: Option<i64>,
}

impl TryFrom<FileRow> for File {
    type Error = StoreError;

    fn try_from(row: FileRow) -> Result<Self, StoreError> {
        let corrupt = |reason: &str| StoreError::Corrupt {
            table: "file",
            key: row.id.to_string(),
            reason: reason.to_owned(),
        };
        Ok(Self {
            question: json::read_word("file", row.id, &row.question)?,
            size: u64::try_from(row.size).map_err(|_| corrupt("a negative size"))?,
            sha256: row.sha256.try_into().map_err(|_| corrupt("a hash that is not 32 bytes long"))?,
            id: row.id,
            journey: row.journey_id,
            name: row.name,
            media_type: row.media_type,
            stored_as: row.stored_as,
            uploaded_at: Instant(row.uploaded_at),
            removed_at: row.removed_at.map(Instant),
        })
    }
}

/// Adds a file. It becomes an answer when its id is saved as one.
///
/// # Errors
/// When the database does not answer.
pub async fn add(db: &Db, file: &File) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.add_file(file).await? })
}

/// Adds a file in place of those that the journey has for its question; returns under which names their bytes lie.
///
/// # Errors
/// When the database does not answer.
pub async fn replace(db: &Db, file: &File) -> Result<Vec<String>, StoreError> {
    db_write!(db, conn, {
        let replaced: Vec<String> = sqlx::query_scalar(
            "UPDATE file SET removed_at = $3
             WHERE journey_id = $1 AND question = $2 AND removed_at IS NULL RETURNING stored_as",
        )
        .bind(file.journey)
        .bind(file.question.as_str())
        .bind(file.uploaded_at.0)
        .fetch_all(&mut *conn)
        .await?;
        conn.add_file(file).await?;
        replaced
    })
}

/// The file of an id, removed or not.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: FileId) -> Result<Option<File>, StoreError> {
    let row: Option<FileRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM file WHERE id = $1").bind(id).fetch_optional(conn).await?
    })?;
    row.map(File::try_from).transpose()
}

/// The files of a journey that were not removed, in the order they came.
///
/// # Errors
/// When the database does not answer.
pub async fn of_journey(db: &Db, journey: JourneyId) -> Result<Vec<File>, StoreError> {
    let rows: Vec<FileRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM file WHERE journey_id = $1 AND removed_at IS NULL ORDER BY id")
            .bind(journey)
            .fetch_all(conn)
            .await?
    })?;
    rows.into_iter().map(File::try_from).collect()
}

/// Marks a file as removed: nobody is served it any more.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(db: &Db, id: FileId, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE file SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL")
            .bind(id)
            .bind(at.0)
            .execute(conn)
            .await?;
    })
}

statements! {
    /// Statements on files.
    trait FileStatements {
        async fn add_file(conn, file: &File) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO file (id, journey_id, question, name, media_type, size, sha256, stored_as, uploaded_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            )
            .bind(file.id)
            .bind(file.journey)
            .bind(file.question.as_str())
            .bind(&file.name)
            .bind(&file.media_type)
            .bind(i64::try_from(file.size).unwrap_or(i64::MAX))
            .bind(file.sha256.as_slice())
            .bind(&file.stored_as)
            .bind(file.uploaded_at.0)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
