//! Sessions: who is signed in, revocable at any time.

use super::db::Db;
use super::error::StoreError;
use super::holder::{Holder, HolderRow};
use super::ids::TokenHash;
use crate::domain::instant::Instant;

/// A session that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub holder: Holder,
    /// Since when.
    pub created_at: Instant,
    /// When they were last noted to be here.
    pub seen_at: Instant,
    /// Until when.
    pub expires_at: Instant,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    #[sqlx(flatten)]
    holder: HolderRow,
    created_at: i64,
    seen_at: i64,
    expires_at: i64,
}

impl TryFrom<SessionRow> for Session {
    type Error = StoreError;

    fn try_from(row: SessionRow) -> Result<Self, StoreError> {
        Ok(Self {
            holder: row.holder.try_into()?,
            created_at: Instant(row.created_at),
            seen_at: Instant(row.seen_at),
            expires_at: Instant(row.expires_at),
        })
    }
}

/// Signs somebody in.
///
/// # Errors
/// When the database does not answer.
pub async fn create(
    db: &Db,
    token: TokenHash,
    holder: Holder,
    at: Instant,
    expires_at: Instant,
) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.add_session(token, holder, at, expires_at).await? })
}

/// The session of a token, while it counts: neither expired nor revoked, and its member of staff active.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, token: TokenHash, now: Instant) -> Result<Option<Session>, StoreError> {
    let row: Option<SessionRow> = db_read!(db, conn, {
        sqlx::query_as(
            "SELECT session.* FROM session LEFT JOIN staff ON staff.id = session.staff_id
             WHERE token_hash = $1 AND expires_at > $2 AND revoked_at IS NULL
               AND (staff.id IS NULL OR staff.active = TRUE)",
        )
        .bind(token.as_bytes())
        .bind(now.0)
        .fetch_optional(conn)
        .await?
    })?;
    row.map(Session::try_from).transpose()
}

/// Notes that the holder is here, and moves the end of the session. Call it now and then, not at every request.
///
/// # Errors
/// When the database does not answer.
pub async fn touch(db: &Db, token: TokenHash, at: Instant, expires_at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query(
            "UPDATE session SET seen_at = $2, expires_at = $3 WHERE token_hash = $1 AND revoked_at IS NULL",
        )
        .bind(token.as_bytes())
        .bind(at.0)
        .bind(expires_at.0)
        .execute(conn)
        .await?;
    })
}

/// Signs out.
///
/// # Errors
/// When the database does not answer.
pub async fn revoke(db: &Db, token: TokenHash, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE session SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL")
            .bind(token.as_bytes())
            .bind(at.0)
            .execute(conn)
            .await?;
    })
}

/// Signs a holder out everywhere; returns from how many sessions.
///
/// # Errors
/// When the database does not answer.
pub async fn revoke_all(db: &Db, holder: Holder, at: Instant) -> Result<u64, StoreError> {
    db_write!(db, conn, { conn.revoke_sessions(holder, at).await? })
}

statements! {
    /// Statements on sessions.
    trait SessionStatements {
        async fn add_session(
            conn,
            token: TokenHash,
            holder: Holder,
            at: Instant,
            expires_at: Instant,
        ) -> Result<(), StoreError> {
            let holder = HolderRow::try_from(holder)?;
            sqlx::query(
                "INSERT INTO session
                     (token_hash, kind, staff_id, person_id, journey_id, assignee, created_at, seen_at, expires_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
            )
            .bind(token.as_bytes())
            .bind(holder.kind)
            .bind(holder.staff_id)
            .bind(holder.person_id)
            .bind(holder.journey_id)
            .bind(holder.assignee)
            .bind(at.0)
            .bind(expires_at.0)
            .execute(conn)
            .await?;
            Ok(())
        }

        async fn revoke_sessions(conn, holder: Holder, at: Instant) -> Result<u64, StoreError> {
            let holder = HolderRow::try_from(holder)?;
            let done = sqlx::query(
                "UPDATE session SET revoked_at = $1
                 WHERE revoked_at IS NULL AND kind = $2
                   AND (staff_id = $3 OR person_id = $4 OR (journey_id = $5 AND assignee = $6))",
            )
            .bind(at.0)
            .bind(holder.kind)
            .bind(holder.staff_id)
            .bind(holder.person_id)
            .bind(holder.journey_id)
            .bind(holder.assignee)
            .execute(conn)
            .await?;
            Ok(done.rows_affected())
        }
    }
}
