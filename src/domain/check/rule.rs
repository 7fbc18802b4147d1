//! Checks of rules: what they name exists, may be read there, and fits what is asked of it.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::Scope;
use super::walk::Walk;
use super::{Part, Reason, limit, segment};
use crate::domain::answer;
use crate::domain::attribute::{ChoiceOption, Kind, Scalar, Sensitivity};
use crate::domain::content::Content;
use crate::domain::job::JobField;
use crate::domain::key::{AttributeKey, QuestionKey, SegmentKey};
use crate::domain::rule::{Rule, Test};
use crate::domain::scalar;
use crate::domain::template::{QuestionKind, TemplateKind};

/// Checks a rule and all its parts.
pub(super) fn check(walk: &mut Walk<'_>, rule: &Rule, scope: &Scope<'_>) {
    let mut known = BTreeMap::new();
    match measure(walk.content, rule, limit::RULE_DEPTH, &mut known) {
        None => walk.error(Reason::RuleTooDeep { most: limit::RULE_DEPTH }),
        Some((_, size)) if size > limit::RULE_SIZE => {
            walk.error(Reason::RuleTooLarge { most: limit::RULE_SIZE });
        }
        Some(_) => condition(walk, rule, scope),
    }
}

/// Checks facts written in a file: their attributes exist and the values fit.
pub(super) fn facts(walk: &mut Walk<'_>, facts: &BTreeMap<AttributeKey, Scalar>) {
    walk.within("facts", |walk| {
        for (key, scalar) in facts {
            let Some(attribute) = walk.content.attributes.get(key) else {
                walk.error_at(Part::Name(key.to_string()), Reason::UnknownAttribute(key.clone()));
                continue;
            };
            if attribute.sensitivity == Sensitivity::Protected {
                walk.error_at(Part::Name(key.to_string()), Reason::ProtectedWritten(key.clone()));
            }
            if let Err(misfit) = scalar::read(attribute.kind, &attribute.options, scalar) {
                walk.error_at(key.as_str(), Reason::Misfit(misfit.to_string()));
            }
        }
    });
}

fn condition(walk: &mut Walk<'_>, rule: &Rule, scope: &Scope<'_>) {
    match rule {
        Rule::All(parts) => group(walk, "all", parts, scope),
        Rule::Any(parts) => group(walk, "any", parts, scope),
        Rule::Not(part) => walk.within("not", |walk| condition(walk, part, scope)),
        Rule::Segment(key) => walk.within("segment", |walk| segment_named(walk, key, scope)),
        Rule::Attribute(key, test) => attribute_test(walk, key, test, scope),
        Rule::Answer(key, test) => answer_test(walk, key, test, scope),
        Rule::Step(key, _) => walk.within("step", |walk| match &scope.journey {
            None => walk.error(Reason::NoJourneyHere),
            Some(journey) => {
                if let Some(reason) = journey.wrong_step(key) {
                    walk.error(reason);
                }
            }
        }),
        Rule::Job(field, test) => job_test(walk, *field, test),
    }
}

fn group(walk: &mut Walk<'_>, name: &str, parts: &[Rule], scope: &Scope<'_>) {
    if parts.is_empty() {
        walk.error_at(name, Reason::EmptyGroup);
    }
    walk.each(name, parts, |walk, _, part| condition(walk, part, scope));
}

fn segment_named(walk: &mut Walk<'_>, key: &SegmentKey, scope: &Scope<'_>) {
    if !walk.content.segments.contains_key(key) {
        return walk.error(Reason::UnknownSegment(key.clone()));
    }
    let out_of_phase = attributes_read(walk.content, key)
        .into_iter()
        .filter_map(|key| walk.content.attributes.get(key))
        .find(|attribute| !scope.may_read(attribute));
    if let (Some(attribute), Some(phase)) = (out_of_phase, scope.phase) {
        let (segment, attribute) = (key.clone(), attribute.key.clone());
        walk.error(match phase {
            TemplateKind::Application => Reason::SegmentNotWhileApplying { segment, attribute },
            TemplateKind::Onboarding => Reason::SegmentNotWhileJoining { segment, attribute },
        });
    }
}

/// The attributes that a segment reads, by its own rule or through other segments.
fn attributes_read<'a>(content: &'a Content, start: &'a SegmentKey) -> Vec<&'a AttributeKey> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([start]);
    let mut ahead = vec![start];
    while let Some(segment) = ahead.pop().and_then(|key| content.segments.get(key)) {
        let mut rules = vec![&segment.rule];
        while let Some(rule) = rules.pop() {
            match rule {
                Rule::All(parts) | Rule::Any(parts) => rules.extend(parts),
                Rule::Not(part) => rules.push(part),
                Rule::Attribute(key, _) => found.push(key),
                Rule::Segment(_) | Rule::Answer(..) | Rule::Step(..) | Rule::Job(..) => {}
            }
        }
        let named = segment::named(&segment.rule).into_iter();
        ahead.extend(named.filter(|key| content.segments.contains_key(key) && seen.insert(key)));
    }
    found
}

fn attribute_test(walk: &mut Walk<'_>, key: &AttributeKey, test: &Test, scope: &Scope<'_>) {
    let Some(attribute) = walk.content.attributes.get(key) else {
        return walk.error_at("attribute", Reason::UnknownAttribute(key.clone()));
    };
    if attribute.sensitivity == Sensitivity::Protected {
        walk.error_at("attribute", Reason::ProtectedInRule(key.clone()));
    } else if !scope.may_read(attribute) {
        walk.error_at(
            "attribute",
            match scope.phase {
                Some(TemplateKind::Onboarding) => Reason::NotWhileJoining(key.clone()),
                _ => Reason::NotWhileApplying(key.clone()),
            },
        );
    }
    value_test(walk, attribute.kind, &attribute.options, test);
}

fn answer_test(walk: &mut Walk<'_>, key: &QuestionKey, test: &Test, scope: &Scope<'_>) {
    let Some(journey) = &scope.journey else {
        return walk.error_at("answer", Reason::NoJourneyHere);
    };
    let Some(question) = journey.questions.get(key) else {
        return walk.error_at("answer", journey.wrong_question(key));
    };
    let bound = question.attribute.as_ref().and_then(|key| walk.content.attributes.get(key));
    if bound.is_some_and(|attribute| attribute.sensitivity == Sensitivity::Protected) {
        return walk.error_at("answer", Reason::ProtectedAnswerInRule(key.clone()));
    }
    if question.kind == QuestionKind::File && !matches!(test, Test::Known | Test::Unknown) {
        return walk.error_at(test.field(), Reason::FileTested);
    }
    let options = answer::options_of(question, &walk.content.attributes);
    value_test(walk, question.kind.value_kind(), options, test);
}

/// Checks that a test can be asked of a kind, and that the values in it are of that kind.
fn value_test(walk: &mut Walk<'_>, kind: Kind, options: &[ChoiceOption], test: &Test) {
    let fits = match test {
        Test::Known | Test::Unknown | Test::Is(_) => true,
        Test::OneOf(_) => kind != Kind::Choices,
        Test::Contains(_) => kind == Kind::Text,
        Test::LessThan(_) | Test::AtMost(_) | Test::MoreThan(_) | Test::AtLeast(_) => kind == Kind::Number,
        Test::Before(_) | Test::After(_) | Test::WithinDaysBefore(_) | Test::WithinDaysAfter(_) => {
            kind == Kind::Date
        }
        Test::HasAny(_) | Test::HasAll(_) => kind == Kind::Choices,
    };
    if !fits {
        return walk.error_at(test.field(), Reason::TestDoesNotFit { test: test.field(), kind });
    }
    let scalar_fits = |walk: &mut Walk<'_>, scalar: &Scalar| {
        if let Err(misfit) = scalar::read(kind, options, scalar) {
            walk.error(Reason::Misfit(misfit.to_string()));
        }
    };
    match test {
        Test::Is(scalar) => walk.within("is", |walk| scalar_fits(walk, scalar)),
        Test::OneOf(scalars) => {
            some(walk, test, scalars.len());
            walk.each("one_of", scalars, |walk, _, scalar| scalar_fits(walk, scalar));
        }
        Test::HasAny(keys) | Test::HasAll(keys) => {
            some(walk, test, keys.len());
            walk.each(test.field(), keys, |walk, _, key| {
                if let Err(misfit) = scalar::read(Kind::Choice, options, &Scalar::Text(key.to_string())) {
                    walk.error(Reason::Misfit(misfit.to_string()));
                }
            });
        }
        Test::Contains(words) if words.trim().is_empty() => walk.error_at("contains", Reason::Empty),
        _ => {}
    }
}

fn job_test(walk: &mut Walk<'_>, field: JobField, test: &Test) {
    let values = match test {
        Test::Known | Test::Unknown => return,
        Test::Is(value) => std::slice::from_ref(value),
        Test::OneOf(values) => {
            some(walk, test, values.len());
            values
        }
        _ => return walk.error_at(test.field(), Reason::TestDoesNotFitJob(test.field())),
    };
    let known = job_values(walk.content, field);
    for (position, value) in values.iter().enumerate() {
        let reason = match value {
            Scalar::Text(text) if known.contains(text.as_str()) => continue,
            Scalar::Text(text) => {
                let known = known.iter().copied().collect::<Vec<_>>().join(", ");
                Reason::UnknownJobValue { value: text.clone(), known }
            }
            _ => Reason::TestDoesNotFitJob(test.field()),
        };
        walk.within(test.field(), |walk| match test {
            Test::OneOf(_) => walk.error_at(position, reason),
            _ => walk.error(reason),
        });
    }
}

fn job_values(content: &Content, field: JobField) -> BTreeSet<&str> {
    let organisation = &content.organisation;
    match field {
        JobField::Key => content.jobs.keys().map(|key| key.as_str()).collect(),
        JobField::Family => organisation.families.keys().map(|key| key.as_str()).collect(),
        JobField::Location => organisation.locations.keys().map(|key| key.as_str()).collect(),
        JobField::Country => organisation.locations.values().map(|place| place.country.as_str()).collect(),
        JobField::Arrangement => BTreeSet::from(["office", "hybrid", "remote"]),
    }
}

fn some(walk: &mut Walk<'_>, test: &Test, values: usize) {
    if values == 0 {
        walk.error_at(test.field(), Reason::EmptyList);
    }
}

/// How deep a rule is and how many conditions it has, its segments' rules included; none when deeper than `left`.
fn measure<'a>(
    content: &'a Content,
    rule: &'a Rule,
    left: usize,
    known: &mut BTreeMap<&'a SegmentKey, (usize, usize)>,
) -> Option<(usize, usize)> {
    let left = left.checked_sub(1)?;
    let parts: Vec<&Rule> = match rule {
        Rule::All(parts) | Rule::Any(parts) => parts.iter().collect(),
        Rule::Not(part) => vec![part],
        Rule::Segment(key) => match (known.get(key).copied(), content.segments.get(key)) {
            (Some((depth, size)), _) => return (depth <= left).then_some((depth + 1, size)),
            (None, None) => vec![],
            (None, Some(segment)) => {
                // A segment that leads back to itself is reported where it is declared; here it counts for nothing.
                known.insert(key, (0, 0));
                let measured = measure(content, &segment.rule, left, known)?;
                known.insert(key, measured);
                return Some((measured.0 + 1, measured.1));
            }
        },
        Rule::Attribute(..) | Rule::Answer(..) | Rule::Step(..) | Rule::Job(..) => vec![],
    };
    parts.into_iter().try_fold((1, 1), |(deepest, total): (usize, usize), part| {
        let (depth, size) = measure(content, part, left, known)?;
        Some((deepest.max(depth + 1), total.saturating_add(size)))
    })
}
