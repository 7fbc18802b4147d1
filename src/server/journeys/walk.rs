//! Walking a journey: answering, completing, skipping, going back.

use super::go_on;
use super::open::{OpenJourney, OpenStep, open};
use super::typed::{ChangedMeanwhile, Revisions, Typed, save_typed};
use crate::domain::decision::ApplicationState;
use crate::domain::key::{StageKey, StepKey};
use crate::domain::plan::{Placement, PlannedStep, StepState};
use crate::domain::progress::{Actor, Event, Happening};
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::TemplateKind;
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::mail::letters::{self, Between};
use crate::server::paths::Paths;
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::journey::{Journey, note};
use crate::server::store::mail::NewMail;
use crate::server::store::request::FitRequest;
use crate::server::store::{CommandId, RequestId, StoreError};
use crate::server::visit::Visit;

/// The most characters of what somebody says with "this doesn't fit me".
pub const MOST_FIT_CHARACTERS: usize = 2_000;

/// Where a step stands after it was answered.
#[derive(Debug, Clone)]
pub struct Answered {
    journey: OpenJourney,
    step: StepKey,
    standing: Standing,
}

#[derive(Debug, Clone)]
enum Standing {
    /// Completed, or skipped.
    Settled,
    /// Something in it is wrong or missing.
    Problems,
    /// Nothing was saved: other answers stand there than the page showed.
    Changed(ChangedMeanwhile),
}

impl Answered {
    /// Where to go on: the next step, "Check your answers", or back to what is wrong.
    ///
    /// # Errors
    /// `Unavailable` when what was typed cannot be kept for the page.
    pub async fn way_on(&self, visit: &Visit, to_check: bool) -> Result<String, AppError> {
        let paths = Paths::of(&self.journey);
        match &self.standing {
            Standing::Settled => {}
            Standing::Problems => return Ok(paths.step_with_problems(&self.step, to_check)),
            Standing::Changed(changed) => {
                return visit.keep(&paths.step_with_problems(&self.step, to_check), changed).await;
            }
        }
        Ok(match self.journey.after(&self.step) {
            _ if to_check => paths.check(),
            // A new hire chooses what to do next; their home says what is due first.
            _ if self.journey.version.kind() == TemplateKind::Onboarding => paths.home(),
            Some(next) => paths.step(next),
            None if self.journey.is_draft() => paths.check(),
            None => paths.home(),
        })
    }
}

/// Notes that the person looks at a step that is still to be done, the first time. A page is shown whether or not that can be noted.
pub async fn note_opened(visit: &Visit, open: &OpenStep) {
    let Some(step) = open.journey.plan.step(&open.step) else { return };
    if !open.writable || step.state().is_done() || step.progress().started {
        return;
    }
    let event = event(visit, Happening::Opened(open.step.clone()));
    if let Err(error) = note(&visit.state.db, open.journey.head.id, &event).await {
        tracing::warn!(%error, "that a step was opened cannot be noted");
    }
}

/// Saves what is typed in a step, whole or not; returns the revisions of the answers that are on disk now.
///
/// # Errors
/// `NotFound` for a step that is not to be answered, `Conflict` when the journey stands elsewhere by now, or other answers stand there than the
/// page showed.
pub async fn autosave(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    typed: Typed,
) -> Result<Revisions, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let step = walkable(&journey, step)?;
    save_typed(visit, &journey, step, typed, CommandId::new(visit.now)).await?.map_err(|_| AppError::Conflict)
}

/// Saves the answers of a step and completes it when all of them will do.
///
/// # Errors
/// `NotFound` for a step that is not to be answered, `Conflict` when the journey stands elsewhere by now.
pub async fn answer(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    typed: Typed,
    command: CommandId,
) -> Result<Answered, AppError> {
    let before = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&before, step)?;
    if let Err(changed) = save_typed(visit, &before, planned, typed, CommandId::new(visit.now)).await? {
        let step = planned.key().clone();
        return Ok(Answered { journey: before, step, standing: Standing::Changed(changed) });
    }
    let answered = complete(visit, journey, step, command).await?;
    if before.is_draft() && go_on::asks_for_address(&planned) {
        go_on::mail_link(visit, &answered.journey).await?;
    }
    Ok(answered)
}

/// Completes a step whose questions are all answered.
///
/// # Errors
/// As [`answer`].
pub async fn complete(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    command: CommandId,
) -> Result<Answered, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&journey, step)?;
    let key = planned.key().clone();
    let begins_later = matches!(planned.state(), StepState::Waiting | StepState::Upcoming);
    if begins_later || !journey.is_answered(&planned) {
        return Ok(Answered { journey, step: key, standing: Standing::Problems });
    }
    settle(visit, journey, key, command, Happening::Completed).await
}

/// Skips an optional step.
///
/// # Errors
/// `Forbidden` for a required step, besides what [`answer`] fails with.
pub async fn skip(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    command: CommandId,
) -> Result<Answered, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&journey, step)?;
    if planned.step().required {
        return Err(AppError::Forbidden);
    }
    let key = planned.key().clone();
    settle(visit, journey, key, command, Happening::Skipped).await
}

/// Opens a completed or skipped step again; returns its page.
///
/// # Errors
/// As [`answer`].
pub async fn reopen(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    command: CommandId,
) -> Result<String, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&journey, step)?;
    let path = Paths::of(&journey).step(planned.key());
    let key = planned.key().clone();
    if planned.state().is_done() {
        settle(visit, journey, key, command, Happening::Reopened).await?;
    }
    Ok(path)
}

/// "This doesn't fit me": asks for an adjustment of a step; returns the step's page.
///
/// # Errors
/// `Invalid` when there are more words than fit, besides what [`answer`] fails with.
pub async fn does_not_fit(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    message: &str,
    command: CommandId,
) -> Result<String, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&journey, step)?;
    if message.chars().count() > MOST_FIT_CHARACTERS {
        return Err(AppError::Invalid(Vec::new()));
    }
    let (id, key) = (journey.head.id, planned.key().clone());
    let path = Paths::of(&journey).step(&key);
    let request = FitRequest {
        id: RequestId::new(visit.now),
        journey: id,
        step: Some(key.clone()),
        message: message.trim().to_owned(),
        at: visit.now,
        answered_at: None,
    };
    let mail = fit_mail(visit, &journey, &planned, &request);
    let event = event(visit, Happening::DoesNotFit(key));
    change::<StoreError>(&visit.state.db, id, Expected { command, revision: None }, visit.now, |_| {
        Ok(JourneyChange {
            events: vec![event.clone()],
            fit_request: Some(request.clone()),
            mails: vec![mail.clone()],
            ..JourneyChange::default()
        })
    })
    .await?;
    Ok(path)
}

/// Tells whoever looks after the journey that a step does not fit, and what the person wrote.
fn fit_mail(visit: &Visit, journey: &OpenJourney, step: &PlannedStep<'_>, request: &FitRequest) -> NewMail {
    let config = &visit.state.config;
    let organisation = &journey.library.content.organisation;
    let words = Words { locale: organisation.language, fallback: organisation.language };
    let contact = journey.contact();
    let area = match journey.version.kind() {
        TemplateKind::Application => "applications",
        TemplateKind::Onboarding => "onboarding",
    };
    let link = format!("{}/studio/{area}/{}", config.base_url, journey.head.id);
    let title = journey.merge(words, words.authored(&step.variant().title));
    let to = Between { words, organisation: &organisation.name, name: &contact.name };
    letters::does_not_fit(to, &journey.person.name, &title, &request.message, link).to(
        config,
        words,
        &contact.email,
        &format!("fit-{}", request.id),
        visit.now,
    )
}

impl OpenJourney {
    /// Whether it is an application that was not sent yet.
    pub fn is_draft(&self) -> bool {
        self.head.state == State::Application(ApplicationState::Draft)
    }

    /// Whether the person can do a step now: of an application what is sent while it is a draft and the later stages as the
    /// hiring team opens them, of an onboarding everything while it runs.
    pub fn is_walkable(&self, step: &PlannedStep<'_>) -> bool {
        let first = self.first_stage_steps().any(|own| own.key() == step.key());
        step.placement() != Placement::Excluded
            && step.assignee().is_person()
            && match self.head.state {
                State::Application(ApplicationState::Draft) => first,
                State::Application(state) => !first && self.is_reached(step) && !state.has_ended(),
                State::Onboarding(state) => state == OnboardingState::Running,
            }
    }

    /// Whether an application has come to the stage of a step.
    fn is_reached(&self, step: &PlannedStep<'_>) -> bool {
        let stages = &self.version.template().stages;
        let place = |key: &StageKey| stages.iter().position(|stage| stage.key == *key);
        self.head.stage.as_ref().and_then(place) >= place(&step.stage().key)
    }
}

fn walkable<'j>(journey: &'j OpenJourney, step: &str) -> Result<PlannedStep<'j>, AppError> {
    let key = StepKey::parse(step).map_err(|_| AppError::NotFound)?;
    let planned = journey.plan.step(&key).ok_or(AppError::NotFound)?;
    if journey.is_walkable(&planned) { Ok(planned) } else { Err(AppError::Conflict) }
}

fn event(visit: &Visit, what: Happening) -> Event {
    Event { at: visit.now, by: Actor::Person, what }
}

async fn settle(
    visit: &Visit,
    journey: OpenJourney,
    step: StepKey,
    command: CommandId,
    happening: impl Fn(StepKey) -> Happening,
) -> Result<Answered, AppError> {
    let id = journey.head.id;
    let state = journey.head.state;
    let event = event(visit, happening(step.clone()));
    let expected = Expected { command, revision: None };
    change::<StoreError>(&visit.state.db, id, expected, visit.now, |record| {
        if record.journey.state != state {
            return Err(StoreError::Conflict);
        }
        Ok(JourneyChange { events: vec![event.clone()], ..JourneyChange::default() })
    })
    .await?;
    let journey = open(&visit.state, id, visit.now).await?;
    Ok(Answered { journey, step, standing: Standing::Settled })
}
