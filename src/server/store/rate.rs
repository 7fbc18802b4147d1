//! Rate limits, shared by every node through the database.

use super::db::Db;
use super::error::StoreError;
use crate::domain::instant::Instant;

/// How often something may happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// So many times …
    pub times: u32,
    /// … in so many seconds, counted from the first time.
    pub seconds: u32,
}

/// Whether it may happen once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Allowed,
    /// Not before so many seconds have passed.
    TooOften {
        /// The seconds, at least one.
        retry_after: u32,
    },
}

/// Counts one more time in `bucket`, which names action, account and address, and says whether that is within the limit.
///
/// # Errors
/// When the database does not answer.
pub async fn hit(db: &Db, bucket: &str, limit: Limit, now: Instant) -> Result<Verdict, StoreError> {
    let length = i64::from(limit.seconds) * Instant::SECOND;
    let (start, count): (i64, i64) = db_write!(db, conn, {
        sqlx::query_as(
            "INSERT INTO rate (bucket, window_start, count) VALUES ($1, $2, 1)
             ON CONFLICT (bucket) DO UPDATE
             SET count = CASE WHEN rate.window_start + $3 <= $2 THEN 1 ELSE rate.count + 1 END,
                 window_start = CASE WHEN rate.window_start + $3 <= $2 THEN $2 ELSE rate.window_start END
             RETURNING window_start, count",
        )
        .bind(bucket)
        .bind(now.0)
        .bind(length)
        .fetch_one(conn)
        .await?
    })?;
    if count <= i64::from(limit.times) {
        return Ok(Verdict::Allowed);
    }
    let left = (start + length - now.0).max(0) / Instant::SECOND + 1;
    Ok(Verdict::TooOften { retry_after: u32::try_from(left).unwrap_or(u32::MAX) })
}

/// Forgets a bucket, as after a sign-in that worked.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(db: &Db, bucket: &str) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("DELETE FROM rate WHERE bucket = $1").bind(bucket).execute(conn).await?;
    })
}
