//! The addresses of a journey's pages.

use super::journeys::OpenJourney;
use super::store::JourneyId;
use crate::domain::key::StepKey;
use crate::domain::template::{Assignee, TemplateKind};

/// The addresses of a journey's pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    base: String,
}

impl Paths {
    /// The addresses of a journey.
    pub fn of(journey: &OpenJourney) -> Self {
        Self::new(journey.version.kind(), &journey.head.id.to_string())
    }

    /// The addresses of a journey by its kind and id.
    pub fn new(kind: TemplateKind, id: &str) -> Self {
        let area = match kind {
            TemplateKind::Application => "applications",
            TemplateKind::Onboarding => "journeys",
        };
        Self { base: format!("/{area}/{id}") }
    }

    /// Its own page.
    pub fn home(&self) -> String {
        self.base.clone()
    }

    /// A step.
    pub fn step(&self, step: &StepKey) -> String {
        format!("{}/steps/{step}", self.base)
    }

    /// A step, with what is wrong in it.
    pub fn step_with_problems(&self, step: &StepKey, from_check: bool) -> String {
        let from = if from_check { "&from=check" } else { "" };
        format!("{}/steps/{step}?show=problems{from}", self.base)
    }

    /// A step that leads back to "Check your answers".
    pub fn step_from_check(&self, step: &StepKey) -> String {
        format!("{}/steps/{step}?from=check", self.base)
    }

    /// "Check your answers".
    pub fn check(&self) -> String {
        format!("{}/check", self.base)
    }

    /// "Check your answers", with what is still open.
    pub fn check_with_problems(&self) -> String {
        format!("{}/check?show=problems", self.base)
    }
}

/// The page of a colleague's tasks in an onboarding.
pub fn tasks(journey: JourneyId, assignee: Assignee) -> String {
    format!("/tasks/{journey}/{}", assignee_word(assignee))
}

/// The page of one task of a colleague.
pub fn task(journey: JourneyId, assignee: Assignee, step: &StepKey) -> String {
    format!("{}/steps/{step}", tasks(journey, assignee))
}

/// The part somebody has in a journey, from an address; the person themself has none.
pub fn parse_assignee(word: &str) -> Option<Assignee> {
    [Assignee::Manager, Assignee::Buddy, Assignee::It, Assignee::Recruiter]
        .into_iter()
        .find(|assignee| assignee_word(*assignee) == word)
}

fn assignee_word(assignee: Assignee) -> &'static str {
    match assignee {
        Assignee::Person => "person",
        Assignee::Manager => "manager",
        Assignee::Buddy => "buddy",
        Assignee::It => "it",
        Assignee::Recruiter => "recruiter",
    }
}
