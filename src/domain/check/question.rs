//! Checks of questions, those asked in order to select above all.

use std::collections::BTreeSet;

use super::walk::Walk;
use super::{Reason, attribute, limit, words};
use crate::domain::answer::{MAX_CHARACTERS, options_of};
use crate::domain::attribute::{Attribute, Dimension, Phase, Sensitivity};
use crate::domain::key::QuestionKey;
use crate::domain::number::Number;
use crate::domain::rule::Rule;
use crate::domain::template::{Question, QuestionKind, Step, Template, TemplateKind};

/// Checks a question but for its rule.
pub(super) fn check(walk: &mut Walk<'_>, template: &Template, question: &Question) {
    words::text(walk, "label", &question.label);
    words::optional_text(walk, "help", question.help.as_ref());
    let is_choice = matches!(question.kind, QuestionKind::SingleChoice | QuestionKind::MultipleChoice);
    let bound = question.attribute.as_ref();
    match (is_choice && bound.is_none(), question.options.is_empty()) {
        (true, true) => walk.error_at("kind", Reason::OptionsMissing),
        (false, false) => walk.error_at("options", Reason::OptionsUnwanted),
        _ => attribute::options(walk, &question.options),
    }
    if let Some(key) = bound {
        match walk.content.attributes.get(key) {
            None => walk.error_at("attribute", Reason::UnknownAttribute(key.clone())),
            Some(attribute) => binding(walk, template, question, attribute),
        }
    }
    limits(walk, question);
    if question.selection {
        selection(walk, template, question);
    }
}

/// Whether a rule reads the person (segments, facts, or where steps stand) rather than the job and answers, by itself
/// or through an answer that is asked for by such a rule.
pub(super) fn reads_person(template: &Template, rule: &Rule) -> bool {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![rule];
    while let Some(rule) = ahead.pop() {
        match rule {
            Rule::All(parts) | Rule::Any(parts) => ahead.extend(parts),
            Rule::Not(part) => ahead.push(part),
            Rule::Segment(_) | Rule::Attribute(..) | Rule::Step(..) => return true,
            Rule::Job(..) => {}
            Rule::Answer(key, _) => {
                if let (true, Some((step, question))) = (seen.insert(key), find(template, key)) {
                    ahead.extend(question.asked_when.as_ref());
                    ahead.extend(step.audience.as_ref().filter(|_| !step.required));
                }
            }
        }
    }
    false
}

fn find<'a>(template: &'a Template, key: &QuestionKey) -> Option<(&'a Step, &'a Question)> {
    let mut steps = template.stages.iter().flat_map(|stage| &stage.steps);
    steps.find_map(|step| Some(step).zip(step.questions.iter().find(|question| question.key == *key)))
}

fn binding(walk: &mut Walk<'_>, template: &Template, question: &Question, attribute: &Attribute) {
    let key = attribute.key.clone();
    if !question.kind.fits(attribute.kind) {
        let reason = Reason::KindDoesNotFit { question: question.kind, attribute: attribute.kind };
        walk.error_at("kind", reason);
    }
    let out_of_phase = match template.kind {
        TemplateKind::Application => {
            attribute.phase == Phase::Onboarding || attribute.dimension == Dimension::Human
        }
        TemplateKind::Onboarding => attribute.phase == Phase::Application,
    };
    if out_of_phase {
        walk.error_at(
            "attribute",
            match template.kind {
                TemplateKind::Application => Reason::NotWhileApplying(key.clone()),
                TemplateKind::Onboarding => Reason::NotWhileJoining(key.clone()),
            },
        );
    }
    if attribute.sensitivity == Sensitivity::Protected && question.required {
        walk.error_at("required", Reason::ProtectedRequired(key));
    }
}

fn limits(walk: &mut Walk<'_>, question: &Question) {
    let counts = match question.kind {
        QuestionKind::ShortText | QuestionKind::LongText => Some(MAX_CHARACTERS),
        QuestionKind::MultipleChoice => Some(options_of(question, &walk.content.attributes).len()),
        QuestionKind::Number => None,
        _ => {
            for (field, limit) in [("min", question.min), ("max", question.max)] {
                if limit.is_some() {
                    walk.error_at(field, Reason::LimitUnwanted);
                }
            }
            return;
        }
    };
    if let Some(most) = counts {
        for (field, limit) in [("min", question.min), ("max", question.max)] {
            let fine = limit.is_none_or(|limit| is_count(limit, most.max(limit::OPTIONS)));
            walk.within(field, |walk| walk.require(fine, || Reason::NotACount));
        }
        if let Some(least) = question.min.filter(|least| is_count(*least, limit::CHARACTERS)) {
            let reachable = is_count(least, most);
            walk.within("min", |walk| walk.require(reachable, || Reason::MinUnreachable { most }));
        }
    }
    if let (Some(min), Some(max)) = (question.min, question.max)
        && min > max
    {
        walk.error_at("max", Reason::LimitsBackwards { min, max });
    }
}

fn selection(walk: &mut Walk<'_>, template: &Template, question: &Question) {
    if template.kind == TemplateKind::Onboarding {
        walk.error_at("selection", Reason::SelectionAfterHiring);
    }
    let bound = question.attribute.as_ref().and_then(|key| walk.content.attributes.get(key));
    if bound.is_some_and(|attribute| attribute.sensitivity == Sensitivity::Protected) {
        walk.error_at("selection", Reason::SelectionProtected);
    }
    if question.asked_when.as_ref().is_some_and(|rule| reads_person(template, rule)) {
        walk.error_at("asked_when", Reason::SelectionBySegment);
    }
}

fn is_count(limit: Number, most: usize) -> bool {
    let value = limit.get();
    #[expect(clippy::cast_precision_loss, reason = "limits are far below where floats lose whole numbers")]
    let most = most as f64;
    value.fract() == 0.0 && (0.0..=most).contains(&value)
}
