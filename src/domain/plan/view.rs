//! The plan as JSON: what `waymark plan --json` prints.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Plan;
use super::step::{Placement, PlannedQuestion, PlannedStep, StepState};
use crate::domain::because::{Reason, Why};
use crate::domain::key::{QuestionKey, StageKey, StepKey, TemplateKey, VariantKey};
use crate::domain::progress::AdjustmentChange;
use crate::domain::template::{Assignee, StepKind};
use crate::domain::truth::Truth;

/// A plan in words that programs read: every step of the template, in the plan or not, with its because.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanView {
    /// The template.
    pub template: TemplateKey,
    /// The version's number.
    pub version: u32,
    /// The SHA-256 of everything the version depends on.
    pub hash: String,
    /// The day the plan is for.
    pub today: NaiveDate,
    /// The day that offsets count from.
    pub anchor: NaiveDate,
    /// How many steps of the plan are the person's to do.
    pub total: u32,
    /// How many of these are completed.
    pub completed: u32,
    /// How many of these are skipped.
    pub skipped: u32,
    /// The first step that is open for the person.
    pub next: Option<StepKey>,
    /// Every step of the template in order.
    pub steps: Vec<StepView>,
}

/// A step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepView {
    /// Its key.
    pub key: StepKey,
    /// The stage it belongs to.
    pub stage: StageKey,
    /// What there is to do.
    pub kind: StepKind,
    /// Whether every plan has it.
    pub required: bool,
    /// Whether this plan has it.
    pub placement: Placement,
    /// Why it has it, or has not.
    pub why: Why,
    /// What is not known and would decide, for a step that is unknown.
    pub missing: Vec<Reason>,
    /// What the person reads.
    pub variant: VariantView,
    /// The day from which on it can be done.
    pub opens: Option<NaiveDate>,
    /// The day by which it should be done.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub state: StepState,
    /// Whether it should have been done before today.
    pub overdue: bool,
    /// The steps of the plan that come first and are not done.
    pub waits_for: Vec<StepKey>,
    /// Who does it.
    pub assignee: Assignee,
    /// What was changed for this person.
    pub adjustments: Vec<AdjustmentView>,
    /// Its questions, asked or not.
    pub questions: Vec<QuestionView>,
}

/// The variant that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VariantView {
    /// Its key.
    pub key: VariantKey,
    /// Why it was chosen.
    pub why: Why,
}

/// A change for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdjustmentView {
    /// What was changed.
    pub change: AdjustmentChange,
    /// Why, as the person reads it.
    pub reason: String,
}

/// A question of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuestionView {
    /// Its key.
    pub key: QuestionKey,
    /// Whether it is asked.
    pub asked: Truth,
    /// Why it is asked, or is not.
    pub why: Why,
    /// What is not known and would decide.
    pub missing: Vec<Reason>,
    /// Whether the answer is known already, to confirm or change.
    pub known: bool,
}

impl PlanView {
    pub(super) fn of(plan: &Plan) -> Self {
        let summary = plan.summary();
        Self {
            template: plan.version().template().key.clone(),
            version: plan.version().number(),
            hash: plan.version().hash().to_owned(),
            today: plan.today(),
            anchor: plan.anchor(),
            total: summary.total,
            completed: summary.completed,
            skipped: summary.skipped,
            next: plan.next().map(|step| step.key().clone()),
            steps: plan.steps().map(StepView::of).collect(),
        }
    }
}

impl StepView {
    fn of(step: PlannedStep<'_>) -> Self {
        Self {
            key: step.key().clone(),
            stage: step.stage().key.clone(),
            kind: step.step().kind,
            required: step.step().required,
            placement: step.placement(),
            why: step.why(),
            missing: if step.placement() == Placement::Unknown { step.missing() } else { Vec::new() },
            variant: VariantView { key: step.variant().key.clone(), why: step.variant_why() },
            opens: step.opens(),
            due: step.due(),
            state: step.state(),
            overdue: step.is_overdue(),
            waits_for: step.waits_for().map(|earlier| earlier.key().clone()).collect(),
            assignee: step.assignee(),
            adjustments: step
                .adjustments()
                .map(|adjustment| AdjustmentView {
                    change: adjustment.change.clone(),
                    reason: adjustment.reason.clone(),
                })
                .collect(),
            questions: step.questions().map(QuestionView::of).collect(),
        }
    }
}

impl QuestionView {
    fn of(question: PlannedQuestion<'_>) -> Self {
        Self {
            key: question.key().clone(),
            asked: question.asked(),
            why: question.why(),
            missing: if question.asked() == Truth::Unknown { question.missing() } else { Vec::new() },
            known: question.is_known(),
        }
    }
}
