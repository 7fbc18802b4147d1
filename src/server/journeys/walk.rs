//! Walking a journey: answering, completing, skipping, going back.

use std::collections::BTreeMap;

use super::go_on;
use super::open::{OpenJourney, open};
use crate::domain::answer::{MAX_CHARACTERS, options_of, validate};
use crate::domain::attribute::{EMAIL, FULL_NAME, Sensitivity, Value};
use crate::domain::decision::ApplicationState;
use crate::domain::key::StepKey;
use crate::domain::plan::{Placement, PlannedStep, StepState};
use crate::domain::progress::{Actor, Event, Happening};
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::{Question, QuestionKind, TemplateKind};
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::mail::letters::{self, Between};
use crate::server::paths::Paths;
use crate::server::store::answer::{AnswerChange, AnswerSave, Binding, SaveError, save};
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::journey::Journey;
use crate::server::store::mail::NewMail;
use crate::server::store::person::PersonChange;
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
    settled: bool,
}

impl Answered {
    /// Where to go on: the next step, "Check your answers", or back to what is wrong.
    pub fn way_on(&self, to_check: bool) -> String {
        let paths = Paths::of(&self.journey);
        if !self.settled {
            return paths.step_with_problems(&self.step, to_check);
        }
        match self.journey.after(&self.step) {
            _ if to_check => paths.check(),
            // A new hire chooses what to do next; their home says what is due first.
            _ if self.journey.version.kind() == TemplateKind::Onboarding => paths.home(),
            Some(next) => paths.step(next),
            None if self.journey.is_draft() => paths.check(),
            None => paths.home(),
        }
    }
}

/// Saves what is typed in a step, whole or not; returns how many answers are on disk.
///
/// # Errors
/// `NotFound` for a step that is not to be answered, `Conflict` when the journey stands elsewhere by now.
pub async fn autosave(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    typed: BTreeMap<String, Vec<String>>,
) -> Result<usize, AppError> {
    let journey = open(&visit.state, journey.id, visit.now).await?;
    let step = walkable(&journey, step)?;
    save_typed(visit, &journey, step, typed, CommandId::new(visit.now)).await
}

/// Saves the answers of a step and completes it when all of them will do.
///
/// # Errors
/// As [`autosave`].
pub async fn answer(
    visit: &Visit,
    journey: &Journey,
    step: &str,
    typed: BTreeMap<String, Vec<String>>,
    command: CommandId,
) -> Result<Answered, AppError> {
    let before = open(&visit.state, journey.id, visit.now).await?;
    let planned = walkable(&before, step)?;
    save_typed(visit, &before, planned, typed, CommandId::new(visit.now)).await?;
    let answered = complete(visit, journey, step, command).await?;
    if before.is_draft() && go_on::asks_for_address(&planned) {
        go_on::mail_link(visit, &answered.journey).await?;
    }
    Ok(answered)
}

/// Completes a step whose questions are all answered.
///
/// # Errors
/// As [`autosave`].
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
        return Ok(Answered { journey, step: key, settled: false });
    }
    settle(visit, journey, key, command, Happening::Completed).await
}

/// Skips an optional step.
///
/// # Errors
/// `Forbidden` for a required step, besides what [`autosave`] fails with.
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
/// As [`autosave`].
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
/// `Invalid` when there are more words than fit, besides what [`autosave`] fails with.
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

    /// Whether the person can do a step now: of an application what is sent while it is a draft and the later stages
    /// after, of an onboarding everything while it runs.
    pub fn is_walkable(&self, step: &PlannedStep<'_>) -> bool {
        let first = self.first_stage_steps().any(|own| own.key() == step.key());
        step.placement() != Placement::Excluded
            && step.assignee().is_person()
            && match self.head.state {
                State::Application(ApplicationState::Draft) => first,
                State::Application(state) => !first && !state.has_ended(),
                State::Onboarding(state) => state == OnboardingState::Running,
            }
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
    Ok(Answered { journey, step, settled: true })
}

/// Saves what was typed to the questions of a step, right or wrong; a question that was not posted stays as it was.
async fn save_typed(
    visit: &Visit,
    journey: &OpenJourney,
    step: PlannedStep<'_>,
    typed: BTreeMap<String, Vec<String>>,
    command: CommandId,
) -> Result<usize, AppError> {
    let mut answers = Vec::new();
    let mut person = PersonChange::default();
    for (key, raw) in typed {
        let asked = step.step().questions.iter().find(|question| question.key.as_str() == key);
        let Some(question) = asked.filter(|question| question.kind != QuestionKind::File) else { continue };
        let answer = read(journey, question, raw);
        if let (Some(attribute), Ok(Some(Value::Text(text)))) = (&question.attribute, &answer.outcome) {
            match attribute.as_str() {
                FULL_NAME => person.name = Some(text.clone()),
                EMAIL => person.typed_email = Some(text.clone()),
                _ => {}
            }
        }
        answers.push(answer);
    }
    if answers.is_empty() {
        return Ok(0);
    }
    let count = answers.len();
    let saving = AnswerSave {
        command,
        journey: journey.head.id,
        state: journey.head.state,
        step: step.key().clone(),
        by: Actor::Person,
        at: visit.now,
        answers,
        person,
    };
    match save(&visit.state.db, saving).await {
        Ok(_) => Ok(count),
        Err(SaveError::Moved(_) | SaveError::Conflict(_)) => Err(AppError::Conflict),
        Err(SaveError::Store(error)) => Err(error.into()),
    }
}

fn read(journey: &OpenJourney, question: &Question, raw: Vec<String>) -> AnswerChange {
    let attribute = question.attribute.as_ref().and_then(|key| journey.version.attribute(key));
    let raw = posted(question, raw);
    let binding = match attribute {
        None => Binding::Unbound,
        Some(attribute) if attribute.sensitivity == Sensitivity::Protected => {
            Binding::Protected(attribute.key.clone())
        }
        Some(attribute) => Binding::Fact(attribute.key.clone()),
    };
    let outcome =
        validate(question, options_of(question, &journey.version.frozen().attributes), &raw, journey.today());
    AnswerChange { question: question.key.clone(), raw, outcome, binding, seen: None }
}

/// What was posted under a question's name, without the empty value that says that it was there, and no longer than what
/// can be kept; what is cut is too long for an answer anyway, and said so.
fn posted(question: &Question, raw: Vec<String>) -> Vec<String> {
    let cut = |text: String| text.chars().take(MAX_CHARACTERS * 2).collect();
    let values = raw.into_iter().take(200).map(cut);
    match question.kind {
        QuestionKind::SingleChoice
        | QuestionKind::MultipleChoice
        | QuestionKind::YesNo
        | QuestionKind::Consent => values.filter(|value: &String| !value.is_empty()).collect(),
        _ => values.collect(),
    }
}
