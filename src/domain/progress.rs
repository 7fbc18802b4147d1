//! Progress: the append-only events of a journey. Everything shown of it is derived from them.

use std::hash::{Hash, Hasher};

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::instant::Instant;
use super::key::StepKey;
use super::rule::StepTest;
use super::template::Assignee;

/// Everything that happened in a journey, in the order in which it happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Progress {
    /// The events.
    pub events: Vec<Event>,
}

/// One thing that happened in a journey. It names steps and carries no answers, so that erasing a person leaves events that say nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// Who did it.
    pub by: Actor,
    /// What.
    pub what: Happening,
}

/// Who did something in a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person whose journey it is.
    Person,
    /// The manager, buddy, IT or recruiter, by a mailed link.
    Helper(Assignee),
    /// Staff in the studio.
    Staff,
    /// Waymark itself.
    System,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// The step was looked at for the first time.
    Opened(StepKey),
    /// Something was saved in the step.
    Saved(StepKey),
    /// The step was completed.
    Completed(StepKey),
    /// The step was skipped; only optional ones can be.
    Skipped(StepKey),
    /// A completed or skipped step is open again.
    Reopened(StepKey),
    /// The step was handed to its assignee by mail.
    HandedOver(StepKey),
    /// The person said "this doesn't fit me" of the step; the words are kept with the request.
    DoesNotFit(StepKey),
    /// HR or the manager changed the journey for this person.
    Adjusted(Adjustment),
}

/// A change of one person's journey, with a reason that the person sees.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Adjustment {
    /// The step.
    pub step: StepKey,
    /// What is changed.
    pub change: AdjustmentChange,
    /// Why, as the person reads it.
    pub reason: String,
}

/// What an adjustment changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentChange {
    /// The step is in the plan, whatever its audience says.
    Add,
    /// The step is not in the plan; a required one cannot be dropped.
    Drop,
    /// The step is due on another day.
    Redate(NaiveDate),
    /// Another does it.
    Reassign(Assignee),
}

/// Where a step stands, derived from the events that name it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StepProgress {
    /// Whether it is done, and how.
    pub status: Status,
    /// It was looked at, or something was saved in it.
    pub started: bool,
    /// When it was mailed to its assignee, the last time.
    pub handed_over: Option<Instant>,
    /// The person said that it does not fit them, and nobody adjusted it since.
    pub does_not_fit: bool,
}

/// Whether a step is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Neither completed nor skipped.
    #[default]
    Open,
    /// Completed, and not reopened since.
    Completed(Settled),
    /// Skipped, and not reopened since.
    Skipped(Settled),
}

/// When something was settled, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Settled {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Actor,
}

/// Most steps have nothing to tell, so that a word each says enough.
impl Hash for StepProgress {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let flags = [self.started, self.does_not_fit, self.handed_over.is_some()];
        let flags =
            flags.into_iter().fold(self.status.standing() as u8, |word, flag| word << 1 | u8::from(flag));
        state.write_u8(flags);
        if let Some(settled) = self.status.settled() {
            settled.hash(state);
        }
        if let Some(at) = self.handed_over {
            at.hash(state);
        }
    }
}

impl Status {
    /// When it was completed or skipped, and by whom.
    pub fn settled(self) -> Option<Settled> {
        match self {
            Self::Open => None,
            Self::Completed(settled) | Self::Skipped(settled) => Some(settled),
        }
    }

    /// The answer to what rules ask of a step.
    pub(super) fn standing(self) -> StepTest {
        match self {
            Self::Open => StepTest::Open,
            Self::Completed(_) => StepTest::Completed,
            Self::Skipped(_) => StepTest::Skipped,
        }
    }
}

impl Happening {
    /// The step it happened to.
    pub fn step(&self) -> &StepKey {
        match self {
            Self::Opened(step)
            | Self::Saved(step)
            | Self::Completed(step)
            | Self::Skipped(step)
            | Self::Reopened(step)
            | Self::HandedOver(step)
            | Self::DoesNotFit(step) => step,
            Self::Adjusted(adjustment) => &adjustment.step,
        }
    }
}

impl StepProgress {
    /// Takes in the next event of the step.
    ///
    /// A required step is not skipped, what was completed stays completed until it is reopened, and saying something
    /// twice is the same as saying it once: the first time counts.
    pub fn record(&mut self, event: &Event, required: bool) {
        let settled = Settled { at: event.at, by: event.by };
        match &event.what {
            Happening::Opened(_) | Happening::Saved(_) => self.started = true,
            Happening::Completed(_) if !matches!(self.status, Status::Completed(_)) => {
                self.status = Status::Completed(settled);
            }
            Happening::Skipped(_) if !required && self.status == Status::Open => {
                self.status = Status::Skipped(settled);
            }
            Happening::Completed(_) | Happening::Skipped(_) => {}
            Happening::Reopened(_) => self.status = Status::Open,
            Happening::HandedOver(_) => self.handed_over = Some(event.at),
            Happening::DoesNotFit(_) => self.does_not_fit = true,
            Happening::Adjusted(_) => self.does_not_fit = false,
        }
    }
}
