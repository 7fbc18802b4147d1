//! Requests: "this doesn't fit me", and "ask for an adjustment".

use super::db::Db;
use super::error::StoreError;
use super::ids::{JourneyId, PersonId, RequestId};
use super::json;
use super::mail::{MailStatements, NewMail};
use crate::domain::instant::Instant;
use crate::domain::key::{JobKey, StepKey};

/// "This doesn't fit me": somebody asks to have their journey changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitRequest {
    /// Its id.
    pub id: RequestId,
    /// The journey.
    pub journey: JourneyId,
    /// The step; none for the journey as a whole.
    pub step: Option<StepKey>,
    /// In the person's words.
    pub message: String,
    /// When.
    pub at: Instant,
    /// When somebody dealt with it.
    pub answered_at: Option<Instant>,
}

/// "Ask for an adjustment": reaches the organisation's contact outside every hiring team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustmentRequest {
    /// Its id.
    pub id: RequestId,
    /// The journey it was asked in.
    pub journey: Option<JourneyId>,
    /// Who asks, where they are known.
    pub person: Option<PersonId>,
    /// The job whose page it was asked on.
    pub job: Option<JobKey>,
    /// Where to answer.
    pub email: String,
    /// In the person's words.
    pub message: String,
    /// When.
    pub at: Instant,
}

#[derive(sqlx::FromRow)]
struct FitRow {
    id: RequestId,
    journey_id: JourneyId,
    step: Option<String>,
    message: String,
    at: i64,
    answered_at: Option<i64>,
}

impl TryFrom<FitRow> for FitRequest {
    type Error = StoreError;

    fn try_from(row: FitRow) -> Result<Self, StoreError> {
        Ok(Self {
            step: row.step.map(|step| json::read_word("fit_request", row.id, &step)).transpose()?,
            id: row.id,
            journey: row.journey_id,
            message: row.message,
            at: Instant(row.at),
            answered_at: row.answered_at.map(Instant),
        })
    }
}

/// The requests of a journey that nobody dealt with yet, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn open_fit_requests(db: &Db, journey: JourneyId) -> Result<Vec<FitRequest>, StoreError> {
    let rows: Vec<FitRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM fit_request WHERE journey_id = $1 AND answered_at IS NULL ORDER BY id")
            .bind(journey)
            .fetch_all(conn)
            .await?
    })?;
    rows.into_iter().map(FitRequest::try_from).collect()
}

/// Notes that somebody dealt with a request.
///
/// # Errors
/// When the database does not answer.
pub async fn answer_fit_request(db: &Db, id: RequestId, at: Instant) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query("UPDATE fit_request SET answered_at = $2 WHERE id = $1 AND answered_at IS NULL")
            .bind(id)
            .bind(at.0)
            .execute(conn)
            .await?;
    })
}

/// Keeps a request for an adjustment together with the mail that carries it. The same request again changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn ask_for_adjustment(
    db: &Db,
    request: &AdjustmentRequest,
    mail: &NewMail,
) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query(
            "INSERT INTO adjustment_request (id, journey_id, person_id, job, email, message, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        )
        .bind(request.id)
        .bind(request.journey)
        .bind(request.person)
        .bind(request.job.as_ref().map(JobKey::as_str))
        .bind(&request.email)
        .bind(&request.message)
        .bind(request.at.0)
        .execute(&mut *conn)
        .await?;
        conn.enqueue(mail, request.at).await?;
    })
}

statements! {
    /// Statements on requests.
    trait RequestStatements {
        /// The same request again changes nothing.
        async fn add_fit_request(conn, request: &FitRequest) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO fit_request (id, journey_id, step, message, at)
                 VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
            )
            .bind(request.id)
            .bind(request.journey)
            .bind(request.step.as_ref().map(StepKey::as_str))
            .bind(&request.message)
            .bind(request.at.0)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
