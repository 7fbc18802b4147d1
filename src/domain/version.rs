//! Versions: what publishing freezes, and the form that plans are made from.

mod compiled;
mod fault;
mod frozen;

use std::collections::BTreeMap;

pub use fault::{Fault, Place, Problem};
pub use frozen::Frozen;

pub(super) use compiled::{Audience, CompiledQuestion, CompiledStep, compile};

use super::attribute::Attribute;
use super::calendar::Calendar;
use super::key::{AttributeKey, LocationKey, QuestionKey, StepKey};
use super::program::Program;
use super::template::{Offset, Question, Stage, Step, Template, TemplateKind};
use super::text::Locale;

/// A published version, ready to make plans from. Make it once and keep it; it never changes.
#[derive(Debug, Clone)]
pub struct Version {
    pub(super) frozen: Frozen,
    pub(super) hash: String,
    pub(super) program: Program,
    pub(super) calendars: BTreeMap<LocationKey, Calendar>,
    pub(super) anywhere: Calendar,
    pub(super) steps: Vec<CompiledStep>,
    /// The numbers of the steps that come after others.
    pub(super) waiting: Vec<u32>,
    /// The numbers of the steps that rules ask for.
    pub(super) tested: Vec<u32>,
    /// The questions of all steps in order.
    pub(super) questions: Vec<CompiledQuestion>,
    /// The different offsets that schedules use.
    pub(super) offsets: Vec<Offset>,
    /// Numbers of steps by key.
    pub(super) numbers: BTreeMap<StepKey, u32>,
}

impl Version {
    /// Compiles what was frozen.
    ///
    /// # Errors
    /// Everything in it that no plan could be made from.
    pub fn compile(frozen: Frozen) -> Result<Self, Vec<Fault>> {
        compile(frozen)
    }

    /// What publishing froze.
    pub fn frozen(&self) -> &Frozen {
        &self.frozen
    }

    /// The template.
    pub fn template(&self) -> &Template {
        &self.frozen.template
    }

    /// The version's number, from 1.
    pub fn number(&self) -> u32 {
        self.frozen.number
    }

    /// What the template is for.
    pub fn kind(&self) -> TemplateKind {
        self.frozen.template.kind
    }

    /// The language of plain texts.
    pub fn language(&self) -> Locale {
        self.frozen.language
    }

    /// The SHA-256 of what was frozen, in hexadecimal digits: two versions with the same hash make the same plans.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The stages and their steps, in order.
    pub fn steps(&self) -> impl Iterator<Item = (&Stage, &Step)> {
        self.frozen.template.stages.iter().flat_map(|stage| stage.steps.iter().map(move |step| (stage, step)))
    }

    /// A step by its key.
    pub fn step(&self, key: &StepKey) -> Option<&Step> {
        self.numbers.get(key).and_then(|number| self.place(*number)).map(|(_, step)| step)
    }

    /// The stage that a step belongs to.
    pub fn stage_of(&self, key: &StepKey) -> Option<&Stage> {
        self.numbers.get(key).and_then(|number| self.place(*number)).map(|(stage, _)| stage)
    }

    /// A question by its key, with the step that asks it.
    pub fn question(&self, key: &QuestionKey) -> Option<(&Step, &Question)> {
        self.steps().find_map(|(_, step)| {
            step.questions.iter().find(|question| question.key == *key).map(|question| (step, question))
        })
    }

    /// An attribute that the version uses, as it was when the version was published.
    pub fn attribute(&self, key: &AttributeKey) -> Option<&Attribute> {
        self.frozen.attributes.get(key)
    }

    /// The step with a number, and its stage.
    pub(super) fn place(&self, number: u32) -> Option<(&Stage, &Step)> {
        let compiled = self.steps.get(number as usize)?;
        let stage = self.frozen.template.stages.get(compiled.stage as usize)?;
        stage.steps.get(compiled.place as usize).map(|step| (stage, step))
    }

    /// The working calendar of a location, or the common one.
    pub(super) fn calendar(&self, location: Option<&LocationKey>) -> &Calendar {
        location.and_then(|key| self.calendars.get(key)).unwrap_or(&self.anywhere)
    }
}

#[cfg(test)]
mod tests;
