//! Changing a journey: load, let a pure function decide, write; in one transaction.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::command::{CommandStatements, read_outcome, write_outcome};
use super::db::Db;
use super::error::StoreError;
use super::holder::Holder;
use super::ids::{CommandId, JourneyId, Revision, StaffId};
use super::journey::{JourneyStatements, NewJourney, write_state};
use super::json;
use super::link::{LinkStatements, NewLink};
use super::mail::{MailStatements, NewMail};
use super::profile::{FactChange, ProfileStatements};
use super::record::{JourneyRecord, RecordStatements};
use super::request::{FitRequest, RequestStatements};
use super::session::SessionStatements;
use crate::domain::decision::{ApplicationState, Decision};
use crate::domain::instant::Instant;
use crate::domain::journey::Colleague;
use crate::domain::key::{LocationKey, StageKey};
use crate::domain::progress::Event;
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::Assignee;

/// What changes in a journey. What is not named stays.
#[derive(Debug, Clone, Default)]
pub struct JourneyChange {
    /// Where it stands from now on.
    pub state: Option<State>,
    /// The stage of an application from now on.
    pub stage: Option<StageKey>,
    /// Another day to count dates from.
    pub anchor: Option<NaiveDate>,
    /// Another place of work.
    pub location: Option<LocationKey>,
    /// The decision that leads there, and by whom; none for the person themself.
    pub decision: Option<(Decision, Option<StaffId>)>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// What becomes known of the person.
    pub facts: Vec<FactChange>,
    /// Who helps from now on. Who helped before and has another address loses links and sessions.
    pub assignments: Vec<(Assignee, Colleague)>,
    /// What becomes of the onboarding of this application.
    pub onboarding: Option<OnboardingChange>,
    /// "This doesn't fit me".
    pub fit_request: Option<FitRequest>,
    /// Mails to be sent.
    pub mails: Vec<NewMail>,
    /// One-time links that the mails carry.
    pub links: Vec<NewLink>,
}

/// What becomes of the onboarding of an application.
#[derive(Debug, Clone)]
pub enum OnboardingChange {
    /// It starts: a journey of the same person, with what is known from the application. One that was called off starts
    /// again, on the version and with the dates given now.
    Start(Box<NewJourney>),
    /// It is called off.
    Cancel,
}

/// A change that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The journey's revision afterwards.
    pub revision: Revision,
    /// The onboarding that started.
    pub onboarding: Option<JourneyId>,
}

/// What a change depends on, and what makes repeating it harmless.
#[derive(Debug, Clone, Copy)]
pub struct Expected {
    /// The command; the same again changes nothing and has the same outcome.
    pub command: CommandId,
    /// The revision that was seen; none where it does not matter, as in noting that a step was opened.
    pub revision: Option<Revision>,
}

/// Changes a journey: loads it with everything that belongs to it, lets `decide` say what changes, and writes that.
///
/// # Errors
/// What `decide` refuses with; [`StoreError::Conflict`] when the revision is another than expected;
/// [`StoreError::Missing`] when there is no such journey. Nothing is written then.
pub async fn change<E: From<StoreError> + Send>(
    db: &Db,
    id: JourneyId,
    expected: Expected,
    at: Instant,
    decide: impl Fn(&JourneyRecord) -> Result<JourneyChange, E> + Send + Sync,
) -> Result<Changed, E> {
    db_write!(db, conn, {
        match conn.outcome_of(expected.command).await? {
            Some(outcome) => Ok(read_outcome(expected.command, &outcome)?),
            None => {
                let record = conn.journey_record(id).await?.ok_or(StoreError::Missing("journey"))?;
                if expected.revision.is_some_and(|seen| seen != record.journey.revision) {
                    Err(StoreError::Conflict)?;
                }
                match decide(&record) {
                    Ok(change) => {
                        let changed = conn.change_journey(&record, &change, at).await?;
                        conn.remember(expected.command, at, &write_outcome(&changed)?).await?;
                        Ok(changed)
                    }
                    Err(refusal) => Err(refusal),
                }
            }
        }
    })?
}

/// When the application was sent: by the change that first takes it out of being a draft.
fn sent_at(record: &JourneyRecord, state: State, at: Instant) -> Option<Instant> {
    let stays_unsent = matches!(
        (record.journey.state, state),
        (_, State::Application(ApplicationState::Draft) | State::Onboarding(_))
            | (State::Application(ApplicationState::Draft), State::Application(ApplicationState::Withdrawn))
    );
    record.journey.sent_at.or(if stays_unsent { None } else { Some(at) })
}

statements! {
    /// Statements that change journeys.
    trait ChangeStatements {
        async fn change_journey(
            conn,
            record: &JourneyRecord,
            change: &JourneyChange,
            at: Instant,
        ) -> Result<Changed, StoreError> {
            let journey = &record.journey;
            let state = change.state.unwrap_or(journey.state);
            let (kind, state_word) = write_state(state)?;
            let revision: Revision = sqlx::query_scalar(
                "UPDATE journey SET state = $3, stage = $4, anchor = $5, location = $6, sent_at = $7, updated_at = $8,
                        revision = revision + 1
                 WHERE id = $1 AND kind = $2 RETURNING revision",
            )
            .bind(journey.id)
            .bind(kind)
            .bind(state_word)
            .bind(change.stage.as_ref().or(journey.stage.as_ref()).map(StageKey::as_str))
            .bind(change.anchor.unwrap_or(journey.anchor))
            .bind(change.location.as_ref().or(journey.location.as_ref()).map(LocationKey::as_str))
            .bind(sent_at(record, state, at).map(|at| at.0))
            .bind(at.0)
            .fetch_one(&mut *conn)
            .await?;
            if let Some((decision, by)) = &change.decision {
                conn.add_decision(journey.id, record.decisions.len(), decision, *by, at).await?;
            }
            conn.add_events(journey.id, record.events.len(), &change.events).await?;
            conn.change_facts(journey.person, &change.facts, at).await?;
            for (assignee, colleague) in &change.assignments {
                let before = record.assignments.get(assignee);
                if before.is_some_and(|before| before.email != colleague.email) {
                    let holder = Holder::Helper { journey: journey.id, assignee: *assignee };
                    conn.revoke_sessions(holder, at).await?;
                    conn.expire_links(holder, at).await?;
                }
                conn.assign(journey.id, *assignee, colleague).await?;
            }
            let onboarding = match &change.onboarding {
                Some(OnboardingChange::Start(new)) => Some(conn.start_onboarding(record, new, at).await?),
                Some(OnboardingChange::Cancel) => {
                    conn.cancel_onboarding(journey.id, at).await?;
                    None
                }
                None => None,
            };
            if let Some(request) = &change.fit_request {
                conn.add_fit_request(request).await?;
            }
            for link in &change.links {
                conn.add_link(link, at).await?;
            }
            for mail in &change.mails {
                conn.enqueue(mail, at).await?;
            }
            Ok(Changed { revision, onboarding })
        }

        async fn add_decision(
            conn,
            journey: JourneyId,
            taken_before: usize,
            decision: &Decision,
            by: Option<StaffId>,
            at: Instant,
        ) -> Result<(), StoreError> {
            sqlx::query(
                "INSERT INTO decision (journey_id, seq, decision, by_staff, at) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(journey)
            .bind(json::position(taken_before))
            .bind(json::write(decision)?)
            .bind(by)
            .bind(at.0)
            .execute(conn)
            .await
.map_err(StoreError::at_insert)?;
            Ok(())
        }

        async fn start_onboarding(
            conn,
            record: &JourneyRecord,
            new: &NewJourney,
            at: Instant,
        ) -> Result<JourneyId, StoreError> {
            let called_off: Option<JourneyId> = sqlx::query_scalar(
                "UPDATE journey SET template = $2, version = $3, job = $4, anchor = $5, location = $6, state = $7,
                        updated_at = $8, revision = revision + 1
                 WHERE application_id = $1 AND state = $9 RETURNING id",
            )
            .bind(record.journey.id)
            .bind(new.template.as_str())
            .bind(i64::from(new.version))
            .bind(new.job.as_ref().map(|job| job.as_str()))
            .bind(new.anchor)
            .bind(new.location.as_ref().map(LocationKey::as_str))
            .bind(json::write_word(&OnboardingState::Running)?)
            .bind(at.0)
            .bind(json::write_word(&OnboardingState::Cancelled)?)
            .fetch_optional(&mut *conn)
            .await?;
            if let Some(id) = called_off {
                for (assignee, colleague) in &new.assignments {
                    conn.assign(id, *assignee, colleague).await?;
                }
                return Ok(id);
            }
            let state = State::Onboarding(OnboardingState::Running);
            conn.add_journey(new, record.journey.person, state, Some(record.journey.id), at).await?;
            Ok(new.id)
        }

        async fn cancel_onboarding(conn, application: JourneyId, at: Instant) -> Result<(), StoreError> {
            sqlx::query(
                "UPDATE journey SET state = $2, updated_at = $3, revision = revision + 1
                 WHERE application_id = $1",
            )
            .bind(application)
            .bind(json::write_word(&OnboardingState::Cancelled)?)
            .bind(at.0)
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}
