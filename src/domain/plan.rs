//! Plans: what a journey looks like today for one person. The one idea of Waymark is that a plan is a pure function.

mod make;
mod row;
mod step;
mod view;

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use chrono::NaiveDate;

pub use step::{Placement, PlannedQuestion, PlannedStep, StepState};
pub use view::{AdjustmentView, PlanView, QuestionView, StepView, VariantView};

use super::calendar::Day;
use super::journey::JourneyState;
use super::key::StepKey;
use super::profile::Profile;
use super::progress::{Adjustment, Progress, StepProgress};
use super::reading::{Reading, SlotSet};
use super::template::Assignee;
use super::version::Version;
use row::{QuestionRow, Row};

/// What the journey looks like today for this person.
///
/// No clock, no randomness, no input or output: the same arguments make the same plan. `today` is a date in the time
/// zone of the person's location.
pub fn plan(
    version: &Arc<Version>,
    profile: &Profile,
    state: &JourneyState,
    progress: &Progress,
    today: NaiveDate,
) -> Plan {
    let mut plan = Plan::empty(version);
    plan_into(&mut plan, profile, state, progress, today);
    plan
}

/// Makes a plan of the same version in the place of an earlier one, whose memory it uses again.
pub fn plan_into(
    plan: &mut Plan,
    profile: &Profile,
    state: &JourneyState,
    progress: &Progress,
    today: NaiveDate,
) {
    plan.today = today;
    plan.anchor = state.anchor;
    let version = Arc::clone(&plan.version);
    plan.make(&version, profile, state, progress);
}

/// What a journey looks like today for one person: for every step of the template whether it is in the plan, with which
/// variant, when, in which state, and for each the because.
#[derive(Debug, Clone)]
pub struct Plan {
    version: Arc<Version>,
    today: NaiveDate,
    anchor: NaiveDate,
    reading: Reading,
    /// The days of the version's offsets.
    days: Vec<Day>,
    /// What is planned of each step, by its number.
    rows: Vec<Row>,
    /// What is planned of each question, by its number.
    questions: Vec<QuestionRow>,
    progress: Vec<StepProgress>,
    /// The adjustments in force, with the number of their step.
    adjustments: Vec<(u32, Adjustment)>,
    /// The steps that steps wait for, one waiting step after the other.
    waits: Vec<u32>,
}

/// How far a person is, over the steps of the plan that are theirs to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Summary {
    /// All of them.
    pub total: u32,
    /// Those completed.
    pub completed: u32,
    /// Those skipped.
    pub skipped: u32,
}

impl Summary {
    /// Those that need nothing more: completed or skipped.
    pub fn done(self) -> u32 {
        self.completed + self.skipped
    }
}

impl Plan {
    /// A plan of nothing yet, for [`plan_into`].
    pub fn empty(version: &Arc<Version>) -> Self {
        Self {
            version: Arc::clone(version),
            today: NaiveDate::default(),
            anchor: NaiveDate::default(),
            reading: Reading::default(),
            days: Vec::new(),
            rows: Vec::new(),
            questions: Vec::new(),
            progress: Vec::new(),
            adjustments: Vec::new(),
            waits: Vec::new(),
        }
    }

    /// The version it was made from.
    pub fn version(&self) -> &Arc<Version> {
        &self.version
    }

    /// The day it was made for.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The day that offsets count from.
    pub fn anchor(&self) -> NaiveDate {
        self.anchor
    }

    /// Every step of the template in order, in the plan or not.
    pub fn steps(&self) -> impl Iterator<Item = PlannedStep<'_>> {
        (0..self.rows.len() as u32).filter_map(|number| self.numbered(number))
    }

    /// The steps that are in the plan.
    pub fn included(&self) -> impl Iterator<Item = PlannedStep<'_>> {
        self.steps().filter(|step| step.placement() == Placement::Included)
    }

    /// The steps in the plan that somebody does.
    pub fn of(&self, assignee: Assignee) -> impl Iterator<Item = PlannedStep<'_>> {
        self.included().filter(move |step| step.assignee() == assignee)
    }

    /// The steps in the plan that the person does.
    pub fn mine(&self) -> impl Iterator<Item = PlannedStep<'_>> {
        self.of(Assignee::Person)
    }

    /// A step by its key, in the plan or not; none where the template has no such step.
    pub fn step(&self, key: &StepKey) -> Option<PlannedStep<'_>> {
        self.version.numbers.get(key).and_then(|number| self.numbered(*number))
    }

    /// The first step that is open for the person, in the order of the template.
    pub fn next(&self) -> Option<PlannedStep<'_>> {
        self.mine().find(|step| step.state() == StepState::Open)
    }

    /// How far the person is.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for step in self.mine() {
            summary.total += 1;
            match step.state() {
                StepState::Completed => summary.completed += 1,
                StepState::Skipped => summary.skipped += 1,
                StepState::Waiting | StepState::Upcoming | StepState::Open => {}
            }
        }
        summary
    }

    /// The plan as `waymark plan --json` prints it.
    pub fn view(&self) -> PlanView {
        PlanView::of(self)
    }

    fn numbered(&self, number: u32) -> Option<PlannedStep<'_>> {
        PlannedStep::new(self, number)
    }

    /// Everything that makes two plans the same.
    #[expect(clippy::type_complexity, reason = "a tuple to compare and hash, named nowhere else")]
    fn essence(
        &self,
    ) -> (
        &str,
        (NaiveDate, NaiveDate),
        &SlotSet,
        &[Row],
        &[QuestionRow],
        &[StepProgress],
        &[(u32, Adjustment)],
        &[u32],
    ) {
        (
            self.version.hash(),
            (self.today, self.anchor),
            &self.reading.known,
            &self.rows,
            &self.questions,
            &self.progress,
            &self.adjustments,
            &self.waits,
        )
    }
}

impl PartialEq for Plan {
    fn eq(&self, other: &Self) -> bool {
        self.essence() == other.essence()
    }
}

impl Eq for Plan {}

impl Hash for Plan {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.essence().hash(state);
    }
}

#[cfg(test)]
mod tests;
