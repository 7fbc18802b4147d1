//! Checks of steps and their variants.

use std::collections::BTreeSet;

use super::question::reads_person;
use super::scope::{Journey, Scope};
use super::walk::Walk;
use super::{Part, Reason, limit, question, rule, words};
use crate::domain::key::QuestionKey;
use crate::domain::template::{Offset, Question, QuestionKind, Step, StepKind, Template, Variant};

/// Checks a step; `journey` holds what comes before it and afterwards the step too. `asked` are the questions so far.
pub(super) fn check<'a>(
    walk: &mut Walk<'a>,
    template: &'a Template,
    step: &'a Step,
    journey: &mut Journey<'a>,
    asked: &mut BTreeSet<QuestionKey>,
) {
    words::text(walk, "purpose", &step.purpose);
    words::name(walk, "owner", &step.owner);
    if let Some(audience) = &step.audience {
        walk.within("audience", |walk| rule::check(walk, audience, &Scope::template(journey)));
        let selects = step.questions.iter().any(|question| question.selection);
        if selects && reads_person(template, audience) {
            walk.error_at("audience", Reason::SelectionBySegment);
        }
    }
    walk.each("after", &step.after, |walk, _, before| {
        if let Some(reason) = journey.wrong_step(before) {
            walk.error(if *before == step.key { Reason::AfterItself } else { reason });
        }
    });
    match (step.opens, step.due) {
        (Some(Offset::Days(opens)), Some(Offset::Days(due)))
        | (Some(Offset::WorkingDays(opens)), Some(Offset::WorkingDays(due)))
            if opens > due =>
        {
            walk.error_at("due", Reason::DueBeforeOpen);
        }
        _ => {}
    }
    variants(walk, step, journey);
    questions_fit(walk, step);
    walk.within("questions", |walk| {
        for (position, question) in step.questions.iter().enumerate() {
            walk.within(position, |walk| {
                walk.unique(asked, question.key.clone());
                question::check(walk, template, question);
                if let Some(rule) = &question.asked_when {
                    walk.within("asked_when", |walk| rule::check(walk, rule, &Scope::template(journey)));
                }
            });
            journey.pass_question(question);
        }
    });
    journey.pass_step(&step.key);
}

fn variants(walk: &mut Walk<'_>, step: &Step, journey: &Journey<'_>) {
    if step.variants.is_empty() {
        return walk.error(Reason::NoVariant);
    }
    walk.within("variants", |walk| walk.at_most(limit::VARIANTS, step.variants.len()));
    let last = step.variants.len() - 1;
    let mut seen = BTreeSet::new();
    let mut matches_all: Option<&Variant> = None;
    for (position, variant) in step.variants.iter().enumerate() {
        walk.within("variants", |walk| {
            walk.within(position, |walk| {
                walk.unique(&mut seen, variant.key.clone());
                if let Some(before) = matches_all {
                    walk.error(Reason::VariantNeverRead { before: before.key.clone() });
                } else if let (true, Some(_)) = (position == last, &variant.audience) {
                    walk.error_at("audience", Reason::LastVariantHasAudience);
                }
                if let Some(audience) = &variant.audience {
                    walk.within("audience", |walk| rule::check(walk, audience, &Scope::template(journey)));
                }
                variant_words(walk, step, variant);
            });
        });
        if variant.audience.is_none() {
            matches_all = matches_all.or(Some(variant));
        }
    }
}

fn variant_words(walk: &mut Walk<'_>, step: &Step, variant: &Variant) {
    words::merged_text(walk, "title", &variant.title);
    if let Some(body) = &variant.body {
        words::merged_text(walk, "body", body);
    }
    walk.within("help", |walk| {
        for (key, help) in &variant.help {
            if !step.questions.iter().any(|question| question.key == *key) {
                walk.error_at(Part::Name(key.to_string()), Reason::HelpForOtherQuestion(key.clone()));
            }
            words::text(walk, key.as_str(), help);
        }
    });
    if let Some(link) = &variant.link {
        walk.within("link", |walk| {
            words::text(walk, "label", &link.label);
            walk.within("url", |walk| words::link(walk, &link.url));
        });
    }
}

/// A form asks questions, a document a file, a consent an agreement; what is read or done asks nothing.
fn questions_fit(walk: &mut Walk<'_>, step: &Step) {
    walk.within("questions", |walk| walk.at_most(limit::QUESTIONS, step.questions.len()));
    let all_are = |kind| step.questions.iter().all(|question: &Question| question.kind == kind);
    let asks = !step.questions.is_empty();
    let fits = match step.kind {
        StepKind::Form => asks,
        StepKind::Message | StepKind::Task => !asks,
        StepKind::Document => asks && all_are(QuestionKind::File),
        StepKind::Consent => step.questions.len() == 1 && all_are(QuestionKind::Consent),
    };
    if !fits {
        walk.error_at("kind", Reason::QuestionsDoNotFit(step.kind));
    }
}
