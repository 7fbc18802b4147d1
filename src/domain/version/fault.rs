//! What keeps a template from becoming a version, in words.

use std::fmt;

use crate::domain::calendar::NoWorkingDay;
use crate::domain::compile::RuleFault;
use crate::domain::key::{
    AttributeKey, LocationKey, QuestionKey, SegmentKey, StepKey, TemplateKey, VariantKey,
};

/// Something no plan could be made from, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

/// Where a fault is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The template as a whole.
    Template(TemplateKey),
    /// A segment.
    Segment(SegmentKey),
    /// A location's calendar.
    Location(LocationKey),
    /// A step.
    Step(StepKey),
    /// A variant of a step.
    Variant(StepKey, VariantKey),
    /// A question of a step.
    Question(StepKey, QuestionKey),
    /// A rule that stands on its own.
    Rule,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(key) => write!(f, "template “{key}”"),
            Self::Segment(key) => write!(f, "segment “{key}”"),
            Self::Location(key) => write!(f, "location “{key}”"),
            Self::Step(key) => write!(f, "step “{key}”"),
            Self::Variant(step, key) => write!(f, "step “{step}”, variant “{key}”"),
            Self::Question(step, key) => write!(f, "step “{step}”, question “{key}”"),
            Self::Rule => f.write_str("rule"),
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The organisation has no such template.
    #[error("there is no such template")]
    NoTemplate,
    /// A rule cannot be evaluated.
    #[error(transparent)]
    Rule(#[from] RuleFault),
    /// No working day can be counted.
    #[error(transparent)]
    Calendar(#[from] NoWorkingDay),
    /// A question is bound to an attribute that there is not.
    #[error("there is no attribute “{0}” to bind the answer to")]
    NoAttribute(AttributeKey),
    /// A step comes after one that there is not.
    #[error("it comes after “{0}”, and there is no such step")]
    NoDependency(StepKey),
    /// Steps wait for each other.
    #[error("it comes after itself, by way of the steps it comes after")]
    DependencyCycle,
    /// Two steps have the same key.
    #[error("another step has the same key")]
    SameStep,
    /// Two questions have the same key.
    #[error("another question of the template has the same key")]
    SameQuestion,
    /// There is nothing to read.
    #[error("a step needs at least one variant")]
    NoVariant,
    /// Somebody might match no variant.
    #[error("the last variant is for everyone, so it has no audience")]
    LastVariantHasAudience,
    /// It cannot be written as JSON, which its hash is taken from.
    #[error("it cannot be written down: {0}")]
    Unwritable(String),
}
