//! "Check your answers", and sending.

use super::careers::is_open;
use crate::domain::decision::Decision;
use crate::domain::key::StepKey;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::paths::Paths;
use crate::server::store::{CommandId, JourneyId};
use crate::server::visit::Visit;

/// A draft before it is sent.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The application.
    pub journey: OpenJourney,
    /// The steps that are not done, in order.
    pub open_steps: Vec<StepKey>,
    /// Whether what is open is shown as problems.
    pub shows_problems: bool,
    /// Whether nobody can apply for the job any more.
    pub closed: bool,
}

/// A draft before it is sent.
///
/// # Errors
/// `NotFound` for an unknown journey.
pub async fn check(visit: &Visit, id: JourneyId, shows_problems: bool) -> Result<Checked, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    Ok(Checked { open_steps: open_steps(&journey), closed: is_closed(&journey), journey, shows_problems })
}

/// Sends an application when everything asked is answered; returns where to go on. One that was sent already stays as it was sent,
/// and so does a draft for a job that was closed meanwhile: its page says so.
///
/// # Errors
/// `NotFound` for an unknown journey; `Conflict` when it was sent at the same moment.
pub async fn send(visit: &Visit, id: JourneyId, command: CommandId) -> Result<String, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let paths = Paths::of(&journey);
    if !journey.is_draft() || is_closed(&journey) {
        return Ok(paths.home());
    }
    if !open_steps(&journey).is_empty() {
        return Ok(paths.check_with_problems());
    }
    super::decide::decide(visit, id, Decision::Send, command).await
}

/// Whether nobody can apply for the job any more.
pub(super) fn is_closed(journey: &OpenJourney) -> bool {
    let Some(key) = &journey.head.job else { return false };
    journey.library.content.jobs.get(key).is_none_or(|job| !is_open(job, journey.today()))
}

/// The person's steps before sending that are neither done nor answered well.
fn open_steps(journey: &OpenJourney) -> Vec<StepKey> {
    journey
        .first_stage_steps()
        .filter(|step| !step.state().is_done() || !journey.is_answered(step))
        .map(|step| step.key().clone())
        .collect()
}
