//! Flash rows: what was typed into a refused form that has no record of its own, kept for a short while.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::db::Db;
use super::error::StoreError;
use super::ids::FlashId;
use super::json;
use crate::domain::instant::Instant;

/// Keeps `body` until `expires_at`. Never put a password into it.
///
/// # Errors
/// When the database does not answer.
pub async fn put<T: Serialize + Sync>(
    db: &Db,
    id: FlashId,
    body: &T,
    expires_at: Instant,
) -> Result<(), StoreError> {
    let body = json::write(body)?;
    db_write!(db, conn, {
        sqlx::query("INSERT INTO flash (id, body, expires_at) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(&body)
            .bind(expires_at.0)
            .execute(conn)
            .await?;
    })
}

/// What was kept, while it has not expired; the page can be loaded again.
///
/// # Errors
/// When the database does not answer.
pub async fn get<T: DeserializeOwned>(db: &Db, id: FlashId, now: Instant) -> Result<Option<T>, StoreError> {
    let body: Option<String> = db_read!(db, conn, {
        sqlx::query_scalar("SELECT body FROM flash WHERE id = $1 AND expires_at > $2")
            .bind(id)
            .bind(now.0)
            .fetch_optional(conn)
            .await?
    })?;
    body.map(|body| json::read("flash", id, &body)).transpose()
}
