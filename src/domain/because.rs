//! The because: why a step is in somebody's plan, or is not.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::job::JobField;
use super::key::{AttributeKey, QuestionKey, StepKey};
use super::progress::Adjustment;
use super::truth::Truth;

/// One member of a because: something known, or something missing, that decided.
///
/// A test of a date against today names the attribute; the screen shows the date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A fact of the profile.
    Fact(AttributeKey),
    /// The profile has no such fact.
    MissingFact(AttributeKey),
    /// An answer given in this journey.
    Answer(QuestionKey),
    /// The question was not answered yet.
    MissingAnswer(QuestionKey),
    /// Where another step of this journey stands.
    Step(StepKey),
    /// The journey's job.
    Job(JobField),
    /// The journey has no job.
    MissingJob(JobField),
}

impl Reason {
    /// Whether it is something that is not known.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::MissingFact(_) | Self::MissingAnswer(_) | Self::MissingJob(_))
    }
}

/// Why something is as it is in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is so for everyone.
    Everyone,
    /// The step is required, whatever its audience says.
    Required,
    /// The step was completed, and what was completed stays.
    Completed,
    /// HR or the manager changed it for this person.
    Adjusted(Adjustment),
    /// The smallest set of facts that decided, in the order in which the rule asks for them. With these as they are, no
    /// other fact changes the outcome; without any one of them, it might be another.
    Facts(Vec<Reason>),
}

/// What a rule says of a profile, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Yes, no or unknown.
    pub truth: Truth,
    /// The facts that decided; empty for a rule that is the same for everybody.
    pub because: Vec<Reason>,
}
