//! What a screen reads of a planned step.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Plan;
use super::row::{Ground, QuestionRow, Row};
use crate::domain::because::{Reason, Why};
use crate::domain::calendar::Day;
use crate::domain::key::{QuestionKey, StepKey};
use crate::domain::program::{Facts, Scope};
use crate::domain::progress::{Adjustment, AdjustmentChange, StepProgress};
use crate::domain::template::{Assignee, Question, Stage, Step, Variant};
use crate::domain::truth::Truth;
use crate::domain::version::{Audience, CompiledQuestion, CompiledStep};

/// Whether a step is in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// It is.
    Included,
    /// It is not.
    Excluded,
    /// It depends on what is not known yet.
    Unknown,
}

/// Where a step of the plan stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Steps that come first are not done yet.
    Waiting,
    /// It opens on a later day.
    Upcoming,
    /// It can be done now.
    Open,
    /// It was completed.
    Completed,
    /// It was skipped.
    Skipped,
}

impl StepState {
    /// Whether nothing more is to be done.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Completed | Self::Skipped)
    }
}

/// A step as it is planned for one person.
#[derive(Debug, Clone, Copy)]
pub struct PlannedStep<'p> {
    plan: &'p Plan,
    row: &'p Row,
    progress: &'p StepProgress,
    compiled: &'p CompiledStep,
    stage: &'p Stage,
    step: &'p Step,
    variant: &'p Variant,
    number: u32,
}

impl<'p> PlannedStep<'p> {
    pub(super) fn new(plan: &'p Plan, number: u32) -> Option<Self> {
        let index = number as usize;
        let row = plan.rows.get(index)?;
        let (stage, step) = plan.version.place(number)?;
        Some(Self {
            plan,
            row,
            progress: plan.progress.get(index)?,
            compiled: plan.version.steps.get(index)?,
            stage,
            step,
            variant: step.variants.get(row.variant as usize)?,
            number,
        })
    }

    /// The step as written.
    pub fn step(&self) -> &'p Step {
        self.step
    }

    /// Its key.
    pub fn key(&self) -> &'p StepKey {
        &self.step.key
    }

    /// The stage it belongs to.
    pub fn stage(&self) -> &'p Stage {
        self.stage
    }

    /// Whether it is in the plan.
    pub fn placement(&self) -> Placement {
        self.row.placement
    }

    /// Why it is in the plan, or is not, or that is unknown.
    pub fn why(&self) -> Why {
        match self.row.ground {
            Ground::Everyone => Why::Everyone,
            Ground::Required => Why::Required,
            Ground::Completed => Why::Completed,
            Ground::Adjusted => self
                .adjustments()
                .find(|adjustment| {
                    matches!(adjustment.change, AdjustmentChange::Add | AdjustmentChange::Drop)
                })
                .map_or(Why::Everyone, |adjustment| Why::Adjusted(adjustment.clone())),
            Ground::Rule => Why::Facts(self.plan.reasons(&self.compiled.audience, self.row.because)),
        }
    }

    /// What its rule asks for and is not known: what keeps it from being decided, for a step that is unknown.
    pub fn missing(&self) -> Vec<Reason> {
        missing(self.why())
    }

    /// What the person reads.
    pub fn variant(&self) -> &'p Variant {
        self.variant
    }

    /// Why this variant: the facts that rule the earlier ones out and make this one match.
    pub fn variant_why(&self) -> Why {
        match self.row.variant_because {
            0 => Why::Everyone,
            facts => Why::Facts(self.plan.reasons_of(&self.compiled.variants.scope, facts)),
        }
    }

    /// The day from which on it can be done.
    pub fn opens(&self) -> Option<NaiveDate> {
        self.row.opens.map(Day::date)
    }

    /// The day by which it should be done.
    pub fn due(&self) -> Option<NaiveDate> {
        self.row.due.map(Day::date)
    }

    /// Where it stands today.
    pub fn state(&self) -> StepState {
        self.row.state
    }

    /// Whether it is in the plan, should have been done before today, and is not.
    pub fn is_overdue(&self) -> bool {
        let late = self.row.due.is_some_and(|due| due < Day::from(self.plan.today));
        self.row.placement == Placement::Included && late && !self.row.state.is_done()
    }

    /// The steps of the plan that come first and are not done yet.
    pub fn waits_for(&self) -> impl Iterator<Item = PlannedStep<'p>> + use<'p> {
        let (first, count) = self.row.waits;
        let plan = self.plan;
        let waits = plan.waits.iter().skip(first as usize).take(count as usize);
        waits.filter_map(move |number| Self::new(plan, *number))
    }

    /// Who does it.
    pub fn assignee(&self) -> Assignee {
        self.row.assignee
    }

    /// What was changed for this person and is in force.
    pub fn adjustments(&self) -> impl Iterator<Item = &'p Adjustment> + use<'p> {
        let number = self.number;
        let adjustments: &'p [(u32, Adjustment)] =
            if self.row.adjusted { &self.plan.adjustments } else { &[] };
        adjustments.iter().filter(move |(step, _)| *step == number).map(|(_, adjustment)| adjustment)
    }

    /// What happened in it.
    pub fn progress(&self) -> &'p StepProgress {
        self.progress
    }

    /// Its questions in order, asked or not.
    pub fn questions(&self) -> impl Iterator<Item = PlannedQuestion<'p>> + use<'p> {
        let range = self.compiled.questions.clone();
        let compiled = self.plan.version.questions.get(range.clone()).unwrap_or_default();
        let rows = self.plan.questions.get(range).unwrap_or_default();
        let (plan, step) = (self.plan, self.step);
        compiled.iter().zip(rows).filter_map(move |(compiled, row)| {
            let question = step.questions.get(compiled.place as usize)?;
            Some(PlannedQuestion { plan, row, compiled, question })
        })
    }

    /// The questions that are asked now.
    pub fn asked(&self) -> impl Iterator<Item = PlannedQuestion<'p>> + use<'p> {
        self.questions().filter(|question| question.asked() == Truth::Yes)
    }
}

/// A question as it is planned for one person.
#[derive(Debug, Clone, Copy)]
pub struct PlannedQuestion<'p> {
    plan: &'p Plan,
    row: &'p QuestionRow,
    compiled: &'p CompiledQuestion,
    question: &'p Question,
}

impl<'p> PlannedQuestion<'p> {
    /// The question as written.
    pub fn question(&self) -> &'p Question {
        self.question
    }

    /// Its key.
    pub fn key(&self) -> &'p QuestionKey {
        &self.question.key
    }

    /// Whether it is asked. Unknown: not yet, because something it depends on is missing.
    pub fn asked(&self) -> Truth {
        self.row.asked
    }

    /// Why it is asked, or is not.
    pub fn why(&self) -> Why {
        match (self.row.asked, self.row.because) {
            (Truth::Yes, 0) => Why::Everyone,
            (_, facts) => Why::Facts(self.plan.reasons(&self.compiled.asked, facts)),
        }
    }

    /// What its rule asks for and is not known.
    pub fn missing(&self) -> Vec<Reason> {
        missing(self.why())
    }

    /// Whether the answer is known already, from the profile or from this journey: it arrives filled in, to confirm or
    /// change.
    pub fn is_known(&self) -> bool {
        self.plan.reading.known.contains(self.compiled.slot as usize)
    }
}

impl Plan {
    fn reasons(&self, audience: &Audience, facts: Facts) -> Vec<Reason> {
        match audience {
            Audience::Everyone => Vec::new(),
            Audience::Rule(decision) => self.reasons_of(&decision.scope, facts),
        }
    }

    fn reasons_of(&self, scope: &Scope, facts: Facts) -> Vec<Reason> {
        self.version.program.reasons(&self.reading.known, scope, facts).collect()
    }
}

fn missing(why: Why) -> Vec<Reason> {
    match why {
        Why::Facts(reasons) => reasons.into_iter().filter(Reason::is_missing).collect(),
        Why::Everyone | Why::Required | Why::Completed | Why::Adjusted(_) => Vec::new(),
    }
}
