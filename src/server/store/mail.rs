//! Mail: a durable queue. What was decided is mailed at least once, whatever crashes.

use super::db::Db;
use super::error::StoreError;
use super::ids::MailId;
use crate::domain::instant::Instant;

/// A mail to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// Its id.
    pub id: MailId,
    /// Its Message-ID, the same at every attempt, so that a second delivery can be told from a second mail.
    pub message_id: String,
    /// To whom.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// Its words.
    pub text: String,
    /// Its words with their looks.
    pub html: String,
    /// Not before.
    pub due_at: Instant,
}

/// A mail of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// What is sent.
    pub mail: NewMail,
    /// Since when it waits.
    pub created_at: Instant,
    /// How often it was tried.
    pub attempts: u32,
    /// When the mail server took it.
    pub sent_at: Option<Instant>,
    /// What went wrong at the last attempt.
    pub last_error: Option<String>,
}

#[derive(sqlx::FromRow)]
struct MailRow {
    id: MailId,
    message_id: String,
    recipient: String,
    subject: String,
    text: String,
    html: String,
    due_at: i64,
    created_at: i64,
    attempts: i64,
    sent_at: Option<i64>,
    last_error: Option<String>,
}

impl From<MailRow> for Mail {
    fn from(row: MailRow) -> Self {
        Self {
            mail: NewMail {
                id: row.id,
                message_id: row.message_id,
                recipient: row.recipient,
                subject: row.subject,
                text: row.text,
                html: row.html,
                due_at: Instant(row.due_at),
            },
            created_at: Instant(row.created_at),
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            sent_at: row.sent_at.map(Instant),
            last_error: row.last_error,
        }
    }
}

/// Puts a mail into the queue. One with a Message-ID that is there already changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn enqueue(db: &Db, mail: &NewMail, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, { conn.enqueue(mail, at).await? })
}

/// Claims up to `limit` mails that are due, until `until`: nobody else gets them before. Who does not come back in time
/// loses the claim, and the mail is tried again.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(db: &Db, now: Instant, until: Instant, limit: u32) -> Result<Vec<Mail>, StoreError> {
    let rows: Vec<MailRow> = db_write!(db, conn, {
        sqlx::query_as(
            "UPDATE mail SET claimed_until = $2, attempts = attempts + 1
             WHERE id IN (SELECT id FROM mail
                          WHERE sent_at IS NULL AND due_at <= $1
                            AND (claimed_until IS NULL OR claimed_until <= $1)
                          ORDER BY due_at, id LIMIT $3)
             RETURNING *",
        )
        .bind(now.0)
        .bind(until.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await?
    })?;
    let mut mails: Vec<Mail> = rows.into_iter().map(Mail::from).collect();
    mails.sort_by_key(|mail| (mail.mail.due_at, mail.mail.id));
    Ok(mails)
}

/// Notes that the mail server took a mail.
///
/// # Errors
/// When the database does not answer.
pub async fn sent(db: &Db, id: MailId, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE mail SET sent_at = $2, claimed_until = NULL, last_error = NULL WHERE id = $1")
            .bind(id)
            .bind(at.0)
            .execute(conn)
            .await?;
    })
}

/// Notes that an attempt failed, and when to try again.
///
/// # Errors
/// When the database does not answer.
pub async fn failed(db: &Db, id: MailId, error: &str, again_at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query(
            "UPDATE mail SET due_at = $3, claimed_until = NULL, last_error = $2
             WHERE id = $1 AND sent_at IS NULL",
        )
        .bind(id)
        .bind(error)
        .bind(again_at.0)
        .execute(conn)
        .await?;
    })
}

/// The mails of the queue, sent or not, newest first; those before `before` where it is given.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, before: Option<MailId>, limit: u32) -> Result<Vec<Mail>, StoreError> {
    let rows: Vec<MailRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM mail WHERE id < $1 ORDER BY id DESC LIMIT $2")
            .bind(before.map_or(uuid::Uuid::max(), |id| id.0))
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    })?;
    Ok(rows.into_iter().map(Mail::from).collect())
}

/// One mail of the queue.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: MailId) -> Result<Option<Mail>, StoreError> {
    let row: Option<MailRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM mail WHERE id = $1").bind(id).fetch_optional(conn).await?
    })?;
    Ok(row.map(Mail::from))
}

statements! {
    /// Statements on mails.
    trait MailStatements {
        async fn enqueue(conn, mail: &NewMail, at: Instant) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO mail (id, message_id, recipient, subject, text, html, created_at, due_at, attempts)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0) ON CONFLICT (message_id) DO NOTHING",
            )
            .bind(mail.id)
            .bind(&mail.message_id)
            .bind(&mail.recipient)
            .bind(&mail.subject)
            .bind(&mail.text)
            .bind(&mail.html)
            .bind(at.0)
            .bind(mail.due_at.0)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
