//! What a rule may read where it stands: the phase, and what comes before it in its template.

use std::collections::{BTreeMap, BTreeSet};

use super::Reason;
use crate::domain::attribute::{Attribute, Dimension, Phase};
use crate::domain::key::{QuestionKey, StepKey};
use crate::domain::template::{Question, Template, TemplateKind};

/// What a rule may read where it stands.
pub(super) struct Scope<'a> {
    pub(super) phase: Option<TemplateKind>,
    pub(super) journey: Option<Journey<'a>>,
}

/// The steps and questions that come before a rule in its template.
#[derive(Clone)]
pub(super) struct Journey<'a> {
    template: &'a Template,
    steps: BTreeSet<&'a StepKey>,
    pub(super) questions: BTreeMap<&'a QuestionKey, &'a Question>,
}

impl<'a> Scope<'a> {
    /// A segment's rule: any phase, no journey.
    pub(super) fn segment() -> Self {
        Self { phase: None, journey: None }
    }

    /// A rule of a job's page.
    pub(super) fn job() -> Self {
        Self { phase: Some(TemplateKind::Application), journey: None }
    }

    /// A rule in a template, behind what `journey` holds.
    pub(super) fn template(journey: &Journey<'a>) -> Self {
        Self { phase: Some(journey.template.kind), journey: Some(journey.clone()) }
    }

    pub(super) fn may_read(&self, attribute: &Attribute) -> bool {
        match self.phase {
            None => true,
            Some(TemplateKind::Application) => {
                attribute.phase != Phase::Onboarding && attribute.dimension != Dimension::Human
            }
            Some(TemplateKind::Onboarding) => attribute.phase != Phase::Application,
        }
    }
}

impl<'a> Journey<'a> {
    pub(super) fn start(template: &'a Template) -> Self {
        Self { template, steps: BTreeSet::new(), questions: BTreeMap::new() }
    }

    pub(super) fn pass_step(&mut self, step: &'a StepKey) {
        self.steps.insert(step);
    }

    pub(super) fn pass_question(&mut self, question: &'a Question) {
        self.questions.insert(&question.key, question);
    }

    /// Says what is wrong with naming `step` here.
    pub(super) fn wrong_step(&self, step: &StepKey) -> Option<Reason> {
        let exists =
            self.template.stages.iter().flat_map(|stage| &stage.steps).any(|other| other.key == *step);
        match (self.steps.contains(step), exists) {
            (true, _) => None,
            (false, true) => Some(Reason::LaterStep(step.clone())),
            (false, false) => Some(Reason::UnknownStep(step.clone())),
        }
    }

    pub(super) fn wrong_question(&self, question: &QuestionKey) -> Reason {
        let mut steps = self.template.stages.iter().flat_map(|stage| &stage.steps);
        if steps.any(|step| step.questions.iter().any(|other| other.key == *question)) {
            Reason::LaterQuestion(question.clone())
        } else {
            Reason::UnknownQuestion(question.clone())
        }
    }
}
