//! What is planned of a step or question, in numbers.

use std::hash::{Hash, Hasher};

use super::step::{Placement, StepState};
use crate::domain::calendar::Day;
use crate::domain::program::Facts;
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct QuestionRow {
    pub(super) asked: Truth,
    pub(super) because: Facts,
}

/// Small members share a word, because plans are hashed to see whether they changed.
impl Hash for Row {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let small = [
            self.placement as u8,
            self.ground as u8,
            self.state as u8,
            self.assignee as u8,
            u8::from(self.adjusted),
            0,
            0,
            0,
        ];
        state.write_u64(u64::from_le_bytes(small) | u64::from(self.variant) << 40);
        state.write_u64(self.because);
        state.write_u64(self.variant_because);
        state.write_u64(pair(Day::word(self.opens), Day::word(self.due)));
        state.write_u64(pair(self.waits.0, self.waits.1));
    }
}

impl Hash for QuestionRow {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.because.rotate_left(2) ^ self.asked as u64);
    }
}

fn pair(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}
