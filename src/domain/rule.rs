//! Rules: trees of typed conditions, as authored.

mod node;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::Scalar;
use super::job::JobField;
use super::key::{AttributeKey, OptionKey, QuestionKey, SegmentKey, StepKey};
use super::number::Number;

pub use node::NotARule;

/// A tree of conditions that evaluates to yes, no or unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// Yes when every part is.
    All(Vec<Rule>),
    /// Yes when one part is.
    Any(Vec<Rule>),
    /// Yes when the part is no.
    Not(Box<Rule>),
    /// What the segment's rule says.
    Segment(SegmentKey),
    /// Tests a fact.
    Attribute(AttributeKey, Test),
    /// Tests an answer given in this journey.
    Answer(QuestionKey, Test),
    /// Tests where a step of this journey stands.
    Step(StepKey, StepTest),
    /// Tests the job of this journey.
    Job(JobField, Test),
}

/// What is asked of a value. The kind of the value decides which tests make sense; `check` says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Equals the value.
    Is(Scalar),
    /// Equals one of the values.
    OneOf(Vec<Scalar>),
    /// A text contains the words, upper and lower case alike.
    Contains(String),
    /// A number is below.
    LessThan(Number),
    /// A number is not above.
    AtMost(Number),
    /// A number is above.
    MoreThan(Number),
    /// A number is not below.
    AtLeast(Number),
    /// A date lies before.
    Before(NaiveDate),
    /// A date lies after.
    After(NaiveDate),
    /// A date is today or at most so many days before today.
    WithinDaysBefore(u16),
    /// A date is today or at most so many days after today.
    WithinDaysAfter(u16),
    /// Choices include one of the options.
    HasAny(Vec<OptionKey>),
    /// Choices include all of the options.
    HasAll(Vec<OptionKey>),
    /// There is a value.
    Known,
    /// There is no value.
    Unknown,
}

impl Test {
    /// The field that the test is in files.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Is(_) => "is",
            Self::OneOf(_) => "one_of",
            Self::Contains(_) => "contains",
            Self::LessThan(_) => "less_than",
            Self::AtMost(_) => "at_most",
            Self::MoreThan(_) => "more_than",
            Self::AtLeast(_) => "at_least",
            Self::Before(_) => "before",
            Self::After(_) => "after",
            Self::WithinDaysBefore(_) => "within_days_before",
            Self::WithinDaysAfter(_) => "within_days_after",
            Self::HasAny(_) => "has_any",
            Self::HasAll(_) => "has_all",
            Self::Known | Self::Unknown => "known",
        }
    }
}

/// What is asked of a step of the same journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepTest {
    /// It was completed and not reopened since.
    Completed,
    /// It was skipped and not reopened since.
    Skipped,
    /// It is neither completed nor skipped.
    Open,
}
