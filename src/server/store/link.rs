//! One-time links: mailed, short-lived, spent by pressing a button.

use super::db::Db;
use super::error::StoreError;
use super::holder::{Holder, HolderRow};
use super::ids::TokenHash;
use super::session::SessionStatements;
use crate::domain::instant::Instant;

/// A one-time link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// As whom it signs in. For a provisional person it confirms the address.
    pub holder: Holder,
    /// The address it was mailed to.
    pub email: String,
    /// Where it leads afterwards: a path.
    pub target: String,
    /// When it was made.
    pub created_at: Instant,
    /// Until when it can be spent.
    pub expires_at: Instant,
    /// When it was spent.
    pub spent_at: Option<Instant>,
}

/// A link to be mailed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    /// The hash of its token.
    pub token: TokenHash,
    /// As whom it signs in.
    pub holder: Holder,
    /// The address it is mailed to.
    pub email: String,
    /// Where it leads afterwards: a path.
    pub target: String,
    /// Until when it can be spent.
    pub expires_at: Instant,
}

/// What became of pressing a link's button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spending {
    /// It is spent now, by this press.
    Spent(Link),
    /// It was spent before.
    SpentBefore(Link),
    /// It is too old; a new one can be mailed to the same address.
    Expired(Link),
    /// There is no such link.
    Unknown,
}

#[derive(sqlx::FromRow)]
struct LinkRow {
    #[sqlx(flatten)]
    holder: HolderRow,
    email: String,
    target: String,
    created_at: i64,
    expires_at: i64,
    spent_at: Option<i64>,
}

impl TryFrom<LinkRow> for Link {
    type Error = StoreError;

    fn try_from(row: LinkRow) -> Result<Self, StoreError> {
        Ok(Self {
            holder: row.holder.try_into()?,
            email: row.email,
            target: row.target,
            created_at: Instant(row.created_at),
            expires_at: Instant(row.expires_at),
            spent_at: row.spent_at.map(Instant),
        })
    }
}

/// Adds a link.
///
/// # Errors
/// When the database does not answer.
pub async fn create(db: &Db, link: &NewLink, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.add_link(link, at).await? })
}

/// The link of a token, spent or not: for the page with the button, which spends nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, token: TokenHash) -> Result<Option<Link>, StoreError> {
    db_read!(db, conn, { conn.link(token).await? })
}

/// Spends a link. Of two presses at once exactly one spends it.
///
/// # Errors
/// When the database does not answer.
pub async fn spend(db: &Db, token: TokenHash, now: Instant) -> Result<Spending, StoreError> {
    db_write!(db, conn, { conn.spend_link(token, now).await? })
}

/// Spends a link and signs its holder in, in one transaction: who has the answer has the session.
///
/// # Errors
/// When the database does not answer.
pub async fn spend_for_session(
    db: &Db,
    token: TokenHash,
    now: Instant,
    session: TokenHash,
    session_expires_at: Instant,
) -> Result<Spending, StoreError> {
    db_write!(db, conn, {
        let spending = conn.spend_link(token, now).await?;
        if let Spending::Spent(link) = &spending {
            conn.add_session(session, link.holder, now, session_expires_at).await?;
        }
        spending
    })
}

statements! {
    /// Statements on links.
    trait LinkStatements {
        async fn link(conn, token: TokenHash) -> Result<Option<Link>, StoreError> {
            let row: Option<LinkRow> = sqlx::query_as("SELECT * FROM link WHERE token_hash = $1")
                .bind(token.as_bytes())
                .fetch_optional(conn)
                .await?;
            row.map(Link::try_from).transpose()
        }

        async fn add_link(conn, link: &NewLink, at: Instant) -> Result<(), StoreError> {
            let holder = HolderRow::try_from(link.holder)?;
            sqlx::query(
                "INSERT INTO link
                     (token_hash, kind, staff_id, person_id, journey_id, assignee, email, target, created_at, expires_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            )
            .bind(link.token.as_bytes())
            .bind(holder.kind)
            .bind(holder.staff_id)
            .bind(holder.person_id)
            .bind(holder.journey_id)
            .bind(holder.assignee)
            .bind(&link.email)
            .bind(&link.target)
            .bind(at.0)
            .bind(link.expires_at.0)
            .execute(conn)
            .await?;
            Ok(())
        }

        async fn spend_link(conn, token: TokenHash, now: Instant) -> Result<Spending, StoreError> {
            let spent: Option<LinkRow> = sqlx::query_as(
                "UPDATE link SET spent_at = $2
                 WHERE token_hash = $1 AND spent_at IS NULL AND expires_at > $2 RETURNING *",
            )
            .bind(token.as_bytes())
            .bind(now.0)
            .fetch_optional(&mut *conn)
            .await?;
            if let Some(row) = spent {
                return Ok(Spending::Spent(row.try_into()?));
            }
            Ok(match conn.link(token).await? {
                None => Spending::Unknown,
                Some(link) if link.spent_at.is_some() => Spending::SpentBefore(link),
                Some(link) => Spending::Expired(link),
            })
        }

        /// Lets the links of a holder be spent no more.
        async fn expire_links(conn, holder: Holder, at: Instant) -> Result<(), StoreError> {
            let holder = HolderRow::try_from(holder)?;
            sqlx::query(
                "UPDATE link SET expires_at = $1
                 WHERE expires_at > $1 AND kind = $2
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
            Ok(())
        }
    }
}
