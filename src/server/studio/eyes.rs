//! Who reads what: an attribute names its readers, and nobody else sees its value, or what follows from it.

use crate::domain::attribute::Reader;
use crate::domain::because::{Reason, Why};
use crate::domain::key::{AttributeKey, QuestionKey};
use crate::domain::plan::PlannedStep;
use crate::domain::template::Question;
use crate::domain::version::Version;
use crate::server::journeys::OpenJourney;

/// With whose eyes staff look at a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// The hiring team's, at an application.
    HiringTeam,
    /// Human resources', at an onboarding.
    HumanResources,
}

impl Eyes {
    /// Whether they read an attribute. One that the version does not know is read by nobody.
    pub fn read_attribute(self, version: &Version, key: &AttributeKey) -> bool {
        let readers = version.attribute(key).map(|attribute| &attribute.readers);
        readers.is_some_and(|readers| match self {
            Self::HiringTeam => readers.contains(&Reader::HiringTeam),
            Self::HumanResources => readers.contains(&Reader::Hr),
        })
    }

    /// Whether they read the answer to a question. An answer that becomes no fact belongs to this journey, and to them.
    pub fn read_question(self, version: &Version, question: &Question) -> bool {
        question.attribute.as_ref().is_none_or(|key| self.read_attribute(version, key))
    }

    /// Whether they may know why: what decided would tell them what only others read.
    pub fn know(self, version: &Version, why: &Why) -> bool {
        match why {
            Why::Everyone | Why::Required | Why::Completed | Why::Adjusted(_) => true,
            Why::Facts(reasons) => reasons.iter().all(|reason| self.know_reason(version, reason)),
        }
    }

    /// Whether they may know how a step is planned: its place, its variant and how far it is.
    pub fn see(self, version: &Version, step: &PlannedStep<'_>) -> bool {
        self.know(version, &step.why()) && self.know(version, &step.variant_why())
    }

    /// Takes out of a journey what they do not read, so that no page can show it.
    pub fn blind(self, journey: &mut OpenJourney) {
        let version = journey.version.clone();
        let reads = |key: &QuestionKey| {
            version.question(key).is_some_and(|(_, question)| self.read_question(&version, question))
        };
        journey.profile.facts.retain(|key, _| self.read_attribute(&version, key));
        journey.answers.retain(|key, _| reads(key));
        journey.files.retain(|file| reads(&file.question));
        journey.state.answers.retain(|key, _| reads(key));
    }

    fn know_reason(self, version: &Version, reason: &Reason) -> bool {
        match reason {
            Reason::Fact(key) | Reason::MissingFact(key) => self.read_attribute(version, key),
            Reason::Answer(key) | Reason::MissingAnswer(key) => {
                version.question(key).is_some_and(|(_, question)| self.read_question(version, question))
            }
            Reason::Step(_) | Reason::Job(_) | Reason::MissingJob(_) => true,
        }
    }
}
