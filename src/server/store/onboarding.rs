//! Onboardings as staff see them.

use chrono::{Datelike, NaiveDate};

use super::application::{Cursor, LineRow, Page, contains, page};
use super::db::Db;
use super::error::StoreError;
use super::json;
use super::transaction::Dialect;
use crate::domain::key::JobKey;
use crate::domain::state::OnboardingState;

/// The onboardings of these jobs in a state whose person's name or address has `text`, the latest first day first, behind
/// `after`. No jobs, no onboardings.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    db: &Db,
    jobs: &[JobKey],
    state: OnboardingState,
    text: &str,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Page, StoreError> {
    let jobs = json::write(jobs)?;
    let state = json::write_word(&state)?;
    let pattern = contains(text);
    let end_of_time = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX);
    let before_day = after
        .and_then(|cursor| i32::try_from(cursor.at).ok())
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or(end_of_time);
    let before_id = after.map_or(uuid::Uuid::max(), |cursor| cursor.id.0);
    let rows: Vec<LineRow> = db_read!(db, conn, {
        sqlx::query_as(conn.either(
            "SELECT journey.*, ord, email, typed_email, name, locale,
                    person.created_at AS person_created_at, confirmed_at, merged_into
             FROM journey JOIN person ON person.id = journey.person_id
             WHERE kind = 'onboarding' AND (anchor, journey.id) < ($1, $2) AND state = $3
               AND ($4 = '%%' OR search LIKE $4 ESCAPE '!')
               AND job IN (SELECT value FROM json_each($6))
             ORDER BY anchor DESC, journey.id DESC LIMIT $5",
            "SELECT journey.*, ord, email, typed_email, name, locale,
                    person.created_at AS person_created_at, confirmed_at, merged_into
             FROM journey JOIN person ON person.id = journey.person_id
             WHERE kind = 'onboarding' AND (anchor, journey.id) < ($1, $2) AND state = $3
               AND ($4 = '%%' OR search LIKE $4 ESCAPE '!')
               AND job IN (SELECT json_array_elements_text(CAST($6 AS JSON)))
             ORDER BY anchor DESC, journey.id DESC LIMIT $5",
        ))
        .bind(before_day)
        .bind(before_id)
        .bind(&state)
        .bind(&pattern)
        .bind(i64::from(limit) + 1)
        .bind(&jobs)
        .fetch_all(conn)
        .await?
    })?;
    page(rows, limit, |journey| i64::from(journey.anchor.num_days_from_ce()))
}
