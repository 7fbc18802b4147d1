//! Progress: the append-only events of a journey. Everything shown of it is derived from them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::instant::Instant;
use super::key::StepKey;
use super::template::Assignee;

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// The step.
    pub step: StepKey,
    /// What is changed.
    pub change: AdjustmentChange,
    /// Why, as the person reads it.
    pub reason: String,
}

/// What an adjustment changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
