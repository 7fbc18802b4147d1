//! Journeys: one person on one template version.

use chrono::NaiveDate;

use super::db::Db;
use super::error::StoreError;
use super::ids::{JourneyId, PersonId, Revision};
use super::json;
use crate::domain::instant::Instant;
use crate::domain::journey::Colleague;
use crate::domain::key::{JobKey, LocationKey, StageKey, TemplateKey};
use crate::domain::progress::Event;
use crate::domain::state::State;
use crate::domain::template::Assignee;

/// A journey, without what happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// Its id.
    pub id: JourneyId,
    /// Whose it is.
    pub person: PersonId,
    /// The template it is on.
    pub template: TemplateKey,
    /// The version it is on.
    pub version: u32,
    /// The job applied for, or the job of whoever joins.
    pub job: Option<JobKey>,
    /// The day its dates count from.
    pub anchor: NaiveDate,
    /// Where the person works, for the calendar and the time zone.
    pub location: Option<LocationKey>,
    /// Where it stands, and so its kind.
    pub state: State,
    /// The stage of an application.
    pub stage: Option<StageKey>,
    /// The application an onboarding comes from.
    pub application: Option<JourneyId>,
    /// Since when.
    pub created_at: Instant,
    /// When something was saved or happened last.
    pub updated_at: Instant,
    /// When the application was sent.
    pub sent_at: Option<Instant>,
    /// Changes with everything but answers.
    pub revision: Revision,
}

/// A journey to be begun.
#[derive(Debug, Clone)]
pub struct NewJourney {
    /// Its id.
    pub id: JourneyId,
    /// The template.
    pub template: TemplateKey,
    /// The version.
    pub version: u32,
    /// The job.
    pub job: Option<JobKey>,
    /// The day its dates count from.
    pub anchor: NaiveDate,
    /// Where the person works.
    pub location: Option<LocationKey>,
    /// The first stage of an application.
    pub stage: Option<StageKey>,
    /// Who helps.
    pub assignments: Vec<(Assignee, Colleague)>,
    /// What happened already, such as facts that settle a step.
    pub events: Vec<Event>,
}

#[derive(sqlx::FromRow)]
pub(super) struct JourneyRow {
    id: JourneyId,
    person_id: PersonId,
    kind: String,
    template: String,
    version: i64,
    job: Option<String>,
    anchor: NaiveDate,
    location: Option<String>,
    state: String,
    stage: Option<String>,
    application_id: Option<JourneyId>,
    created_at: i64,
    updated_at: i64,
    sent_at: Option<i64>,
    revision: Revision,
}

impl TryFrom<JourneyRow> for Journey {
    type Error = StoreError;

    fn try_from(row: JourneyRow) -> Result<Self, StoreError> {
        let id = row.id;
        let key = |text: Option<String>| text.map(|text| json::read_word("journey", id, &text)).transpose();
        Ok(Self {
            state: read_state(id, &row.kind, &row.state)?,
            template: json::read_word("journey", id, &row.template)?,
            version: json::read_count("journey", id, row.version)?,
            job: row.job.map(|text| json::read_word("journey", id, &text)).transpose()?,
            location: row.location.map(|text| json::read_word("journey", id, &text)).transpose()?,
            stage: key(row.stage)?,
            id,
            person: row.person_id,
            anchor: row.anchor,
            application: row.application_id,
            created_at: Instant(row.created_at),
            updated_at: Instant(row.updated_at),
            sent_at: row.sent_at.map(Instant),
            revision: row.revision,
        })
    }
}

/// Reads a state from its two columns.
pub(super) fn read_state(id: JourneyId, kind: &str, state: &str) -> Result<State, StoreError> {
    match kind {
        "application" => json::read_word("journey", id, state).map(State::Application),
        _ => json::read_word("journey", id, state).map(State::Onboarding),
    }
}

/// Writes a state as its two columns.
pub(super) fn write_state(state: State) -> Result<(&'static str, String), StoreError> {
    Ok(match state {
        State::Application(state) => ("application", json::write_word(&state)?),
        State::Onboarding(state) => ("onboarding", json::write_word(&state)?),
    })
}

/// A journey alone.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, id: JourneyId) -> Result<Option<Journey>, StoreError> {
    db_read!(db, conn, { conn.journey(id).await? })
}

/// The journeys of a person, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_person(db: &Db, person: PersonId) -> Result<Vec<Journey>, StoreError> {
    let rows: Vec<JourneyRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM journey WHERE person_id = $1 ORDER BY id DESC")
            .bind(person)
            .fetch_all(conn)
            .await?
    })?;
    rows.into_iter().map(Journey::try_from).collect()
}

/// The onboarding that came from an application.
///
/// # Errors
/// When the database does not answer.
pub async fn onboarding_of(db: &Db, application: JourneyId) -> Result<Option<Journey>, StoreError> {
    let row: Option<JourneyRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM journey WHERE application_id = $1")
            .bind(application)
            .fetch_optional(conn)
            .await?
    })?;
    row.map(Journey::try_from).transpose()
}

/// Notes that something happened which changes nothing that others have seen, such as that a step was looked at: the journey's revision stays.
/// Noted once is noted for good.
///
/// # Errors
/// When the database does not answer.
pub async fn note(db: &Db, id: JourneyId, event: &Event) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query(
            "INSERT INTO event (journey_id, seq, at, actor, what)
             SELECT $1, COALESCE(MAX(seq), 0) + 1, $2, $3, $4 FROM event WHERE journey_id = $1
             HAVING NOT EXISTS (SELECT 1 FROM event WHERE journey_id = $1 AND actor = $3 AND what = $4)",
        )
        .bind(id)
        .bind(event.at.0)
        .bind(json::write(&event.by)?)
        .bind(json::write(&event.what)?)
        .execute(conn)
        .await
        .map_err(StoreError::at_insert)?;
    })
}

statements! {
    /// Statements on journeys.
    trait JourneyStatements {
        async fn journey(conn, id: JourneyId) -> Result<Option<Journey>, StoreError> {
            let row: Option<JourneyRow> =
                sqlx::query_as("SELECT * FROM journey WHERE id = $1").bind(id).fetch_optional(conn).await?;
            row.map(Journey::try_from).transpose()
        }

        async fn add_journey(
            conn,
            new: &NewJourney,
            person: PersonId,
            state: State,
            application: Option<JourneyId>,
            at: Instant,
        ) -> Result<(), StoreError> {
            let (kind, state) = write_state(state)?;
            sqlx::query(
                "INSERT INTO journey (id, person_id, kind, template, version, job, anchor, location, state, stage,
                                      application_id, created_at, updated_at, revision)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, 1)",
            )
            .bind(new.id)
            .bind(person)
            .bind(kind)
            .bind(new.template.as_str())
            .bind(i64::from(new.version))
            .bind(new.job.as_ref().map(JobKey::as_str))
            .bind(new.anchor)
            .bind(new.location.as_ref().map(LocationKey::as_str))
            .bind(state)
            .bind(new.stage.as_ref().map(StageKey::as_str))
            .bind(application)
            .bind(at.0)
            .execute(&mut *conn)
            .await
.map_err(StoreError::at_insert)?;
            for (assignee, colleague) in &new.assignments {
                conn.assign(new.id, *assignee, colleague).await?;
            }
            conn.add_events(new.id, 0, &new.events).await
        }

        /// Appends events after the `before` that are there.
        async fn add_events(conn, journey: JourneyId, before: usize, events: &[Event]) -> Result<(), StoreError> {
            for (place, event) in events.iter().enumerate() {
                sqlx::query("INSERT INTO event (journey_id, seq, at, actor, what) VALUES ($1, $2, $3, $4, $5)")
                    .bind(journey)
                    .bind(json::position(before + place))
                    .bind(event.at.0)
                    .bind(json::write(&event.by)?)
                    .bind(json::write(&event.what)?)
                    .execute(&mut *conn)
                    .await
.map_err(StoreError::at_insert)?;
            }
            Ok(())
        }

        async fn assign(
            conn,
            journey: JourneyId,
            assignee: Assignee,
            colleague: &Colleague,
        ) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO assignment (journey_id, assignee, name, email) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (journey_id, assignee) DO UPDATE SET name = excluded.name, email = excluded.email",
            )
            .bind(journey)
            .bind(json::write_word(&assignee)?)
            .bind(&colleague.name)
            .bind(&colleague.email)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
