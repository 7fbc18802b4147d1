//! Adjusting an onboarding for one person: a step dropped, redated or done by another, with a reason that the person reads.

use serde::{Deserialize, Serialize};

use crate::domain::answer::{Problem, date};
use crate::domain::key::StepKey;
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::progress::{Actor, Adjustment, AdjustmentChange, Event, Happening};
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::Assignee;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::request::{answer_fit_request, open_fit_requests};
use crate::server::store::{CommandId, JourneyId, Revision, StoreError};
use crate::server::visit::Visit;

/// The most characters of a reason.
pub const MOST_REASON_CHARACTERS: usize = 1_000;

/// An adjustment as its form says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjusting {
    /// What makes sending it twice harmless.
    pub command: CommandId,
    /// The revision of the onboarding that the page showed.
    pub revision: Revision,
    /// What was typed.
    pub typed: TypedAdjustment,
}

/// What was typed into the form of an adjustment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedAdjustment {
    /// The step's key.
    pub step: String,
    /// What is changed: `drop`, `redate` or `reassign`.
    pub change: String,
    /// Another day: day, month, year.
    pub day: Vec<String>,
    /// Who does it instead.
    pub assignee: String,
    /// Why, as the person reads it.
    pub reason: String,
}

/// An adjustment that was not made, with what was typed and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAdjustment {
    /// What was typed.
    pub typed: TypedAdjustment,
    /// Why it was not made.
    pub held: AdjustmentHeld,
}

/// Why an adjustment was not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentHeld {
    /// Something typed will not do.
    Problems(Vec<(AdjustmentField, Problem)>),
    /// The step is required, so that it cannot be dropped.
    Required,
    /// The step is done.
    Done,
    /// Something happened meanwhile, which the page did not show.
    Stale,
}

/// A field of an adjustment's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentField {
    /// What is changed.
    Change,
    /// Another day.
    Day,
    /// Who does it instead.
    Assignee,
    /// Why.
    Reason,
}

/// Who can do a step in place of another.
pub const ASSIGNEES: [Assignee; 5] =
    [Assignee::Person, Assignee::Manager, Assignee::Buddy, Assignee::It, Assignee::Recruiter];

/// An assignee's name in forms.
pub fn assignee_name(assignee: Assignee) -> &'static str {
    match assignee {
        Assignee::Person => "person",
        Assignee::Manager => "manager",
        Assignee::Buddy => "buddy",
        Assignee::It => "it",
        Assignee::Recruiter => "recruiter",
    }
}

/// Adjusts an onboarding and closes the requests that asked for it; gives back what was typed where it cannot be done. The same
/// command again changes nothing.
///
/// # Errors
/// `NotFound` for an unknown onboarding or step, `Conflict` for one that is over, `Unavailable`.
pub async fn adjust(
    visit: &Visit,
    id: JourneyId,
    adjusting: Adjusting,
) -> Result<Option<KeptAdjustment>, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let typed = &adjusting.typed;
    let kept = |held| Ok(Some(KeptAdjustment { typed: typed.clone(), held }));
    if journey.head.state != State::Onboarding(OnboardingState::Running) {
        return Err(AppError::Conflict);
    }
    let key = StepKey::parse(&typed.step).map_err(|_| AppError::NotFound)?;
    let step = journey.plan.step(&key).ok_or(AppError::NotFound)?;
    let made = match read(&journey, &step, typed) {
        Ok(made) => made,
        Err(held) => return kept(held),
    };
    let event = Event { at: visit.now, by: Actor::Staff, what: Happening::Adjusted(made) };
    let expected = Expected { command: adjusting.command, revision: Some(adjusting.revision) };
    let changed = change::<StoreError>(&visit.state.db, id, expected, visit.now, |_| {
        Ok(JourneyChange { events: vec![event.clone()], ..JourneyChange::default() })
    })
    .await;
    match changed {
        Ok(_) => {}
        Err(StoreError::Conflict) => return kept(AdjustmentHeld::Stale),
        Err(error) => return Err(error.into()),
    }
    for request in open_fit_requests(&visit.state.db, id).await? {
        if request.step.as_ref() == Some(&key) {
            answer_fit_request(&visit.state.db, request.id, visit.now).await?;
        }
    }
    Ok(None)
}

fn read(
    journey: &OpenJourney,
    step: &PlannedStep<'_>,
    typed: &TypedAdjustment,
) -> Result<Adjustment, AdjustmentHeld> {
    let mut problems = Vec::new();
    let reason = typed.reason.trim();
    let has = reason.chars().count();
    if reason.is_empty() {
        problems.push((AdjustmentField::Reason, Problem::Missing));
    } else if has > MOST_REASON_CHARACTERS {
        problems.push((AdjustmentField::Reason, Problem::TooLong { most: MOST_REASON_CHARACTERS, has }));
    }
    let change = match typed.change.as_str() {
        "drop" => Ok(AdjustmentChange::Drop),
        "redate" => date(&typed.day, journey.today())
            .map(AdjustmentChange::Redate)
            .map_err(|problem| (AdjustmentField::Day, problem)),
        "reassign" => ASSIGNEES
            .into_iter()
            .find(|assignee| assignee_name(*assignee) == typed.assignee)
            .map(AdjustmentChange::Reassign)
            .ok_or((AdjustmentField::Assignee, Problem::Missing)),
        _ => Err((AdjustmentField::Change, Problem::Missing)),
    };
    let change = match change {
        Ok(change) => change,
        Err(problem) => {
            problems.insert(0, problem);
            return Err(AdjustmentHeld::Problems(problems));
        }
    };
    if !problems.is_empty() {
        return Err(AdjustmentHeld::Problems(problems));
    }
    if step.state() == StepState::Completed {
        return Err(AdjustmentHeld::Done);
    }
    if change == AdjustmentChange::Drop && step.step().required {
        return Err(AdjustmentHeld::Required);
    }
    Ok(Adjustment { step: step.key().clone(), change, reason: reason.to_owned() })
}
