//! The hiring team's decisions on an application.

use serde::{Deserialize, Serialize};

use super::decision_mail;
use super::hire::{Hiring, TypedColleague};
use crate::domain::answer::Problem;
use crate::domain::decision::{
    Context, Decision, DecisionKind, MAX_MESSAGE_CHARACTERS, Refusal, RejectionReason, decide as decided,
};
use crate::domain::progress::Actor;
use crate::domain::state::State;
use crate::domain::template::Assignee;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::onboarding::hand_over::HandOver;
use crate::server::store::change::{Expected, JourneyChange, OnboardingChange, change};
use crate::server::store::journey::NewJourney;
use crate::server::store::{self, CommandId, Db, JourneyId, Revision, StoreError};
use crate::server::visit::Visit;

/// A decision as its form says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What makes sending it twice harmless.
    pub command: CommandId,
    /// The revision of the application that the page showed.
    pub revision: Revision,
    /// What is decided.
    pub decision: DecisionKind,
    /// What was typed.
    pub typed: Typed,
}

/// What was typed into the form of a decision; each form has some of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Why an application is rejected.
    pub reason: String,
    /// What the candidate reads.
    pub message: String,
    /// The first day at work: day, month, year.
    pub start: Vec<String>,
    /// Where the person works.
    pub location: String,
    /// The manager.
    pub manager: TypedColleague,
    /// The buddy.
    pub buddy: TypedColleague,
    /// Whoever sets up machines and accounts.
    pub it: TypedColleague,
}

/// A decision that was not taken, with what was typed and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What was to be decided.
    pub decision: DecisionKind,
    /// What was typed.
    pub typed: Typed,
    /// Why it was not taken.
    pub held: Held,
}

/// Why a decision was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// Something typed will not do.
    Problems(Vec<(Field, Problem)>),
    /// It cannot be decided as things stand.
    Refused(Refusal),
    /// Somebody decided or did something meanwhile, which the page did not show.
    Stale,
}

/// A field of a decision's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Why an application is rejected.
    Reason,
    /// What the candidate reads.
    Message,
    /// The first day.
    Start,
    /// Where the person works.
    Location,
    /// A colleague's name.
    Name(Assignee),
    /// A colleague's address.
    Email(Assignee),
}

/// What became of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It stands, and its mails wait to be sent.
    Decided,
    /// It was not taken; nothing was written.
    Kept(Box<Kept>),
}

enum Refused {
    Rule(Refusal),
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Decides for the hiring team: the decision, what follows from it, its mail and the mail's link are written together. The same
/// command again changes nothing.
///
/// # Errors
/// `NotFound` for an unknown application, `Invalid` for a decision that is the person's own, `Unavailable`.
pub async fn decide(visit: &Visit, id: JourneyId, said: Said) -> Result<Outcome, AppError> {
    let staff = visit.staff()?.id;
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let kept =
        |held| Ok(Outcome::Kept(Box::new(Kept { decision: said.decision, typed: said.typed.clone(), held })));
    let (decision, hiring) = match read(&journey, &said)? {
        Ok(read) => read,
        Err(problems) => return kept(Held::Problems(problems)),
    };
    let begun = onboarding_begun(&visit.state.db, id).await?;
    let change_of_onboarding = onboarding_change(visit, &journey, &decision, hiring.as_ref()).await?;
    let facts = if hiring.is_some() { super::hire::facts(&journey, visit.now) } else { Vec::new() };
    let follow = change_of_onboarding.as_ref().and_then(FollowUp::id);
    let told = decision_mail::of(visit, &journey, &decision, follow);
    let (mut mails, mut links): (Vec<_>, Vec<_>) = told.into_iter().unzip();
    if let Some(FollowUp::Start(started)) = &change_of_onboarding {
        mails.extend(started.1.mails.iter().cloned());
        links.extend(started.1.links.iter().cloned());
    }
    let expected = Expected { command: said.command, revision: Some(said.revision) };
    let made = change::<Refused>(&visit.state.db, id, expected, visit.now, |record| {
        let history = record.history();
        let standing = decided(&decision, &context_of(&journey, &history, begun)).map_err(Refused::Rule)?;
        let stage = journey.version.template().stages.get(standing.stage);
        Ok(JourneyChange {
            state: Some(State::Application(standing.state)),
            stage: stage.map(|stage| stage.key.clone()),
            decision: Some((decision.clone(), Some(staff))),
            facts: facts.clone(),
            onboarding: change_of_onboarding.as_ref().map(FollowUp::change),
            mails: mails.clone(),
            links: links.clone(),
            ..JourneyChange::default()
        })
    })
    .await;
    match made {
        Ok(_) => Ok(Outcome::Decided),
        Err(Refused::Rule(refusal)) => kept(Held::Refused(refusal)),
        Err(Refused::Store(StoreError::Conflict)) => kept(Held::Stale),
        Err(Refused::Store(error)) => Err(error.into()),
    }
}

/// What a decision on this application depends on.
pub(super) fn context_of<'a>(
    journey: &OpenJourney,
    history: &'a [Decision],
    onboarding_begun: bool,
) -> Context<'a> {
    let stages = journey.version.template().stages.len();
    Context { stages, history, onboarding_begun, today: journey.today() }
}

/// Whether the new hire did anything in the onboarding that came from an application.
pub(super) async fn onboarding_begun(db: &Db, application: JourneyId) -> Result<bool, AppError> {
    let Some(onboarding) = store::journey::onboarding_of(db, application).await? else { return Ok(false) };
    let record = store::record::load(db, onboarding.id).await?;
    Ok(record.is_some_and(|record| record.events.iter().any(|event| event.by == Actor::Person)))
}

/// What becomes of the onboarding.
enum FollowUp {
    Start(Box<(NewJourney, HandOver)>),
    Cancel,
}

impl FollowUp {
    fn id(&self) -> Option<JourneyId> {
        match self {
            Self::Start(started) => Some(started.0.id),
            Self::Cancel => None,
        }
    }

    fn change(&self) -> OnboardingChange {
        match self {
            Self::Start(started) => OnboardingChange::Start(Box::new(started.0.clone())),
            Self::Cancel => OnboardingChange::Cancel,
        }
    }
}

async fn onboarding_change(
    visit: &Visit,
    journey: &OpenJourney,
    decision: &Decision,
    hiring: Option<&Hiring>,
) -> Result<Option<FollowUp>, AppError> {
    let before = store::journey::onboarding_of(&visit.state.db, journey.head.id).await?;
    match (decision, hiring) {
        (Decision::Hire { .. }, Some(hiring)) => {
            let before = before.map(|before| before.id);
            let started = super::hire::onboarding(visit, journey, hiring, before).await?;
            Ok(Some(FollowUp::Start(Box::new(started))))
        }
        (Decision::Undo, _) if before.is_some() => Ok(Some(FollowUp::Cancel)),
        _ => Ok(None),
    }
}

type Read = Result<(Decision, Option<Hiring>), Vec<(Field, Problem)>>;

/// The decision that was typed, or what is wrong with it.
fn read(journey: &OpenJourney, said: &Said) -> Result<Read, AppError> {
    let typed = &said.typed;
    let plain = |decision| Ok((decision, None));
    Ok(match said.decision {
        DecisionKind::Advance => plain(Decision::Advance),
        DecisionKind::Hold => plain(Decision::Hold),
        DecisionKind::Resume => plain(Decision::Resume),
        DecisionKind::Undo => plain(Decision::Undo),
        DecisionKind::Reject => {
            let reason = RejectionReason::ALL.into_iter().find(|reason| reason_name(*reason) == typed.reason);
            let mut problems = Vec::new();
            if reason.is_none() {
                problems.push((Field::Reason, Problem::Missing));
            }
            problems.extend(message_problem(&typed.message, true).map(|problem| (Field::Message, problem)));
            match reason {
                Some(reason) if problems.is_empty() => {
                    plain(Decision::Reject { reason, message: typed.message.trim().to_owned() })
                }
                _ => Err(problems),
            }
        }
        DecisionKind::Offer => match message_problem(&typed.message, false) {
            None => plain(Decision::Offer { message: typed.message.trim().to_owned() }),
            Some(problem) => Err(vec![(Field::Message, problem)]),
        },
        DecisionKind::Hire => super::hire::read(journey, typed)
            .map(|hiring| (Decision::Hire { start: hiring.start }, Some(hiring))),
        DecisionKind::Send | DecisionKind::Withdraw | DecisionKind::Accept | DecisionKind::Decline => {
            return Err(AppError::Invalid(Vec::new()));
        }
    })
}

fn message_problem(message: &str, needed: bool) -> Option<Problem> {
    let has = message.chars().count();
    if needed && message.trim().is_empty() {
        Some(Problem::Missing)
    } else if has > MAX_MESSAGE_CHARACTERS {
        Some(Problem::TooLong { most: MAX_MESSAGE_CHARACTERS, has })
    } else {
        None
    }
}

/// A reason's name in forms.
pub fn reason_name(reason: RejectionReason) -> &'static str {
    match reason {
        RejectionReason::RequirementNotMet => "requirement-not-met",
        RejectionReason::OthersMoreExperienced => "others-more-experienced",
        RejectionReason::ExpectationsDiffer => "expectations-differ",
        RejectionReason::NoRightToWork => "no-right-to-work",
        RejectionReason::NoReply => "no-reply",
        RejectionReason::Filled => "filled",
        RejectionReason::Cancelled => "cancelled",
    }
}
