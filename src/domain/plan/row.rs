//! What is planned of a step or question, in numbers.

use super::step::{Placement, StepState};
use crate::domain::calendar::Day;
use crate::domain::evaluate::Facts;
use crate::domain::template::Assignee;
use crate::domain::truth::Truth;

/// What decided where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Ground {
    Everyone,
    Required,
    Completed,
    Adjusted,
    Rule,
}

/// What is planned of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) placement: Placement,
    pub(super) ground: Ground,
    pub(super) state: StepState,
    pub(super) assignee: Assignee,
    pub(super) adjusted: bool,
    /// The place of the variant within the step.
    pub(super) variant: u32,
    /// The facts that decided of the audience, in the scope of its rule.
    pub(super) because: Facts,
    /// The facts that chose the variant, in the scope of the step's variants.
    pub(super) variant_because: Facts,
    pub(super) opens: Option<Day>,
    pub(super) due: Option<Day>,
    /// Where the steps it waits for begin among all that are waited for, and how many they are.
    pub(super) waits: (u32, u32),
}

/// What is planned of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct QuestionRow {
    pub(super) asked: Truth,
    pub(super) because: Facts,
}
