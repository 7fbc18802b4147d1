//! Applications as a hiring team sees them. Drafts are not among them, whatever is asked.

use super::db::Db;
use super::error::StoreError;
use super::ids::JourneyId;
use super::journey::{Journey, JourneyRow};
use super::json;
use super::person::Person;
use super::record::JoinedPerson;
use super::transaction::Dialect;
use crate::domain::decision::ApplicationState;
use crate::domain::instant::Instant;
use crate::domain::key::{JobKey, StageKey};

/// Which applications to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of these jobs: those whose hiring team asks. None of them lists nothing.
    pub jobs: Vec<JobKey>,
    /// In this stage.
    pub stage: Option<StageKey>,
    /// In this state.
    pub state: Option<ApplicationState>,
    /// Whose name or address has these words; empty for all.
    pub text: String,
}

/// Where a page of a list ends: the next one begins behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the last application of the page was sent, or the last onboarding's first day, in days.
    pub at: i64,
    /// Its id.
    pub id: JourneyId,
}

/// A line of a list: a journey and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The journey.
    pub journey: Journey,
    /// Whose it is.
    pub person: Person,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its lines.
    pub lines: Vec<Line>,
    /// Where the next page begins; none on the last one.
    pub next: Option<Cursor>,
}

/// How many applications of a job stand where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The job.
    pub job: JobKey,
    /// The state.
    pub state: ApplicationState,
    /// The stage.
    pub stage: Option<StageKey>,
    /// How many.
    pub applications: u32,
}

#[derive(sqlx::FromRow)]
pub(super) struct LineRow {
    #[sqlx(flatten)]
    journey: JourneyRow,
    #[sqlx(flatten)]
    person: JoinedPerson,
}

impl TryFrom<LineRow> for Line {
    type Error = StoreError;

    fn try_from(row: LineRow) -> Result<Self, StoreError> {
        Ok(Self { journey: row.journey.try_into()?, person: row.person.try_into()? })
    }
}

/// The applications that a filter lets through, last sent first, behind `after`, at most `limit`.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, filter: &Filter, after: Option<Cursor>, limit: u32) -> Result<Page, StoreError> {
    let jobs = json::write(&filter.jobs)?;
    let state = filter.state.as_ref().map(json::write_word).transpose()?;
    let draft = json::write_word(&ApplicationState::Draft)?;
    let pattern = contains(&filter.text);
    let (before_at, before_id) =
        after.map_or((i64::MAX, uuid::Uuid::max()), |cursor| (cursor.at, cursor.id.0));
    let rows: Vec<LineRow> = db_read!(db, conn, {
        sqlx::query_as(conn.either(
            "SELECT journey.*, ord, email, typed_email, name, locale,
                    person.created_at AS person_created_at, confirmed_at, merged_into
             FROM journey JOIN person ON person.id = journey.person_id
             WHERE sent_at IS NOT NULL AND (sent_at, journey.id) < ($1, $2) AND kind = 'application' AND state <> $3
               AND job IN (SELECT value FROM json_each($4))
               AND ($5 IS NULL OR stage = $5) AND ($6 IS NULL OR state = $6)
               AND ($7 = '%%' OR search LIKE $7 ESCAPE '!')
             ORDER BY sent_at DESC, journey.id DESC LIMIT $8",
            "SELECT journey.*, ord, email, typed_email, name, locale,
                    person.created_at AS person_created_at, confirmed_at, merged_into
             FROM journey JOIN person ON person.id = journey.person_id
             WHERE sent_at IS NOT NULL AND (sent_at, journey.id) < ($1, $2) AND kind = 'application' AND state <> $3
               AND job IN (SELECT json_array_elements_text(CAST($4 AS JSON)))
               AND (CAST($5 AS TEXT) IS NULL OR stage = $5) AND (CAST($6 AS TEXT) IS NULL OR state = $6)
               AND ($7 = '%%' OR search LIKE $7 ESCAPE '!')
             ORDER BY sent_at DESC, journey.id DESC LIMIT $8",
        ))
        .bind(before_at)
        .bind(before_id)
        .bind(&draft)
        .bind(&jobs)
        .bind(filter.stage.as_ref().map(StageKey::as_str))
        .bind(&state)
        .bind(&pattern)
        .bind(i64::from(limit) + 1)
        .fetch_all(conn)
        .await?
    })?;
    page(rows, limit, |journey| journey.sent_at.unwrap_or(Instant(0)).0)
}

/// How many sent applications of these jobs stand where.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(db: &Db, jobs: &[JobKey]) -> Result<Vec<Count>, StoreError> {
    let jobs = json::write(jobs)?;
    let draft = json::write_word(&ApplicationState::Draft)?;
    let rows: Vec<(String, String, Option<String>, i64)> = db_read!(db, conn, {
        sqlx::query_as(conn.either(
            "SELECT job, state, stage, COUNT(*) FROM journey
             WHERE sent_at IS NOT NULL AND kind = 'application' AND state <> $1
               AND job IN (SELECT value FROM json_each($2))
             GROUP BY job, state, stage ORDER BY job, state, stage",
            "SELECT job, state, stage, COUNT(*) FROM journey
             WHERE sent_at IS NOT NULL AND kind = 'application' AND state <> $1
               AND job IN (SELECT json_array_elements_text(CAST($2 AS JSON)))
             GROUP BY job, state, stage ORDER BY job, state, stage",
        ))
        .bind(&draft)
        .bind(&jobs)
        .fetch_all(conn)
        .await?
    })?;
    rows.into_iter()
        .map(|(job, state, stage, applications)| {
            Ok(Count {
                state: json::read_word("journey", &job, &state)?,
                stage: stage.map(|stage| json::read_word("journey", &job, &stage)).transpose()?,
                applications: json::read_count("journey", &job, applications)?,
                job: json::read_word("journey", &job, &job)?,
            })
        })
        .collect()
}

/// A page of rows of which one more than `limit` was asked for.
pub(super) fn page(rows: Vec<LineRow>, limit: u32, at: impl Fn(&Journey) -> i64) -> Result<Page, StoreError> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    let lines: Vec<Line> = rows.into_iter().take(limit).map(Line::try_from).collect::<Result<_, _>>()?;
    let last = lines.last().map(|line| Cursor { at: at(&line.journey), id: line.journey.id });
    Ok(Page { next: last.filter(|_| more), lines })
}

/// The LIKE pattern, with `!` as its escape, for texts that contain `words`.
pub(super) fn contains(words: &str) -> String {
    let escaped: String = words
        .trim()
        .to_lowercase()
        .chars()
        .flat_map(|c| if matches!(c, '%' | '_' | '!') { vec!['!', c] } else { vec![c] })
        .collect();
    format!("%{escaped}%")
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn words_are_searched_as_they_are() {
        assert_eq!(contains(" 50%_Ärger! "), "%50!%!_ärger!!%");
        assert_eq!(contains(""), "%%");
    }
}
