//! Sweeping: what has expired goes.

use super::db::Db;
use super::error::StoreError;
use crate::domain::instant::Instant;

/// How long links, sessions and commands are kept once they serve nothing any more, in seconds.
const KEPT: i64 = 30 * 24 * 3600;

/// How long a rate limit's bucket is kept after its window began, in seconds; no window is longer.
const LONGEST_WINDOW: i64 = 24 * 3600;

/// Removes what has expired: flash rows at once, links, sessions and commands after thirty days. Returns how many rows.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(db: &Db, now: Instant) -> Result<u64, StoreError> {
    let long_ago = now.plus_seconds(-KEPT);
    let window_ago = now.plus_seconds(-LONGEST_WINDOW);
    db_write!(db, conn, {
        let mut gone = 0;
        for (statement, before) in [
            ("DELETE FROM flash WHERE expires_at <= $1", now),
            ("DELETE FROM rate WHERE window_start <= $1", window_ago),
            ("DELETE FROM link WHERE expires_at <= $1", long_ago),
            ("DELETE FROM session WHERE expires_at <= $1", long_ago),
            ("DELETE FROM command WHERE at <= $1", long_ago),
        ] {
            gone += sqlx::query(statement).bind(before.0).execute(&mut *conn).await?.rows_affected();
        }
        gone
    })
}
