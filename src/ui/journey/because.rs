//! Why, in words: purpose, what decided it, and who reads the answer.

use std::collections::BTreeMap;

use crate::api::journey::OpenJourney;
use crate::domain::attribute::{Attribute, Reader, Value};
use crate::domain::because::{Reason, Why};
use crate::domain::job::{Arrangement, JobField};
use crate::domain::key::AttributeKey;
use crate::domain::plan::{PlannedQuestion, PlannedStep};
use crate::domain::profile::{Profile, Source};
use crate::domain::version::Version;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::why::WhyWords;

/// Why a step is in the plan.
pub fn step_why(words: Words, journey: &OpenJourney, step: PlannedStep<'_>) -> WhyWords {
    WhyWords {
        purpose: words.authored(&step.step().purpose).to_owned(),
        because: because(words, journey, &step.why()),
        readers: None,
    }
}

/// Why a question is asked, and who reads the answer.
pub fn question_why(
    words: Words,
    journey: &OpenJourney,
    step: PlannedStep<'_>,
    question: PlannedQuestion<'_>,
) -> WhyWords {
    let attribute = question.question().attribute.as_ref().and_then(|key| journey.version.attribute(key));
    let purpose = attribute.map_or(&step.step().purpose, |attribute| &attribute.purpose);
    WhyWords {
        purpose: words.authored(purpose).to_owned(),
        because: because(words, journey, &question.why()),
        readers: Some(readers(words, attribute)),
    }
}

/// What decided, in words.
pub fn because(words: Words, journey: &OpenJourney, why: &Why) -> String {
    match why {
        Why::Everyone => t!(words, "because-everyone"),
        Why::Required => t!(words, "because-required"),
        Why::Completed => t!(words, "because-completed"),
        Why::Adjusted(adjustment) => t!(words, "because-adjusted", reason = adjustment.reason.as_str()),
        Why::Facts(reasons) if reasons.is_empty() => t!(words, "because-everyone"),
        Why::Facts(reasons) => {
            let facts = said(words, &journey.version, &journey.profile, reasons);
            let told = reasons.iter().all(|reason| told_by_person(&journey.profile, reason));
            if told {
                t!(words, "because-told", facts = facts)
            } else {
                t!(words, "because-known", facts = facts)
            }
        }
    }
}

/// What is missing to decide, in words; nothing where nothing is.
pub fn missing(words: Words, version: &Version, reasons: &[Reason]) -> Option<String> {
    let labels: Vec<String> = reasons
        .iter()
        .filter(|reason| reason.is_missing())
        .map(|reason| label(words, version, reason))
        .collect();
    (!labels.is_empty()).then(|| t!(words, "because-missing", facts = labels.join(&words.get("list-comma"))))
}

/// Facts as "label: value", one after the other.
pub fn said(words: Words, version: &Version, profile: &Profile, reasons: &[Reason]) -> String {
    let facts: Vec<String> = reasons
        .iter()
        .map(|reason| {
            let label = label(words, version, reason);
            let value = match reason {
                Reason::Fact(key) => version
                    .attribute(key)
                    .zip(profile.value(key))
                    .map(|(attribute, value)| value_words(words, Some(attribute), value)),
                Reason::MissingFact(_) | Reason::MissingAnswer(_) | Reason::MissingJob(_) => {
                    Some(words.get("because-not-said"))
                }
                Reason::Answer(_) | Reason::Step(_) | Reason::Job(_) => None,
            };
            match value {
                Some(value) => t!(words, "because-fact", label = label, value = value),
                None => label,
            }
        })
        .collect();
    facts.join(&words.get("list-semicolon"))
}

/// A value as people say it.
pub fn value_words(words: Words, attribute: Option<&Attribute>, value: &Value) -> String {
    let option = |key: &crate::domain::key::OptionKey| {
        attribute
            .and_then(|attribute| attribute.options.iter().find(|option| option.key == *key))
            .map_or_else(|| key.to_string(), |option| words.authored(&option.label).to_owned())
    };
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::YesNo(true) => words.get("field-yes"),
        Value::YesNo(false) => words.get("field-no"),
        Value::Date(date) => format::date(words, *date),
        Value::Choice(key) => option(key),
        Value::Choices(keys) => keys.iter().map(option).collect::<Vec<_>>().join(&words.get("list-comma")),
    }
}

/// Who reads an answer, in words. An answer without an attribute is read by the hiring team or human resources alone.
pub fn readers(words: Words, attribute: Option<&Attribute>) -> String {
    let Some(attribute) = attribute else { return t!(words, "readers-journey") };
    if attribute.readers.is_empty() {
        return t!(words, "readers-nobody");
    }
    let names: Vec<String> = attribute
        .readers
        .iter()
        .map(|reader| match reader {
            Reader::HiringTeam => t!(words, "reader-hiring-team"),
            Reader::Hr => t!(words, "reader-hr"),
            Reader::Manager => t!(words, "reader-manager"),
            Reader::Buddy => t!(words, "reader-buddy"),
            Reader::It => t!(words, "reader-it"),
        })
        .collect();
    t!(words, "readers", names = names.join(&words.get("list-comma")))
}

/// Facts of a visitor of a job's page, as "label: value".
pub fn facts_words(
    words: Words,
    attributes: &BTreeMap<AttributeKey, Attribute>,
    profile: &Profile,
    reasons: &[Reason],
) -> String {
    let facts: Vec<String> = reasons
        .iter()
        .filter_map(|reason| match reason {
            Reason::Fact(key) => attributes.get(key).zip(profile.value(key)),
            _ => None,
        })
        .map(|(attribute, value)| {
            let label = words.authored(&attribute.label);
            t!(words, "because-fact", label = label, value = value_words(words, Some(attribute), value))
        })
        .collect();
    facts.join(&words.get("list-semicolon"))
}

fn label(words: Words, version: &Version, reason: &Reason) -> String {
    match reason {
        Reason::Fact(key) | Reason::MissingFact(key) => version
            .attribute(key)
            .map_or_else(|| key.to_string(), |attribute| words.authored(&attribute.label).to_owned()),
        Reason::Answer(key) | Reason::MissingAnswer(key) => version
            .question(key)
            .map_or_else(|| key.to_string(), |(_, question)| words.authored(&question.label).to_owned()),
        Reason::Step(key) => {
            let title = version.step(key).and_then(|step| step.variants.last()).map(|variant| &variant.title);
            let title = title.map_or_else(|| key.to_string(), |title| words.authored(title).to_owned());
            t!(words, "because-step", title = title)
        }
        Reason::Job(field) | Reason::MissingJob(field) => match field {
            JobField::Key => t!(words, "job-field-job"),
            JobField::Family => t!(words, "job-field-family"),
            JobField::Location => t!(words, "job-field-location"),
            JobField::Country => t!(words, "job-field-country"),
            JobField::Arrangement => t!(words, "job-field-arrangement"),
        },
    }
}

fn told_by_person(profile: &Profile, reason: &Reason) -> bool {
    match reason {
        Reason::Fact(key) => {
            profile.facts.get(key).is_some_and(|fact| matches!(fact.source, Source::Person | Source::Answer))
        }
        Reason::Answer(_) | Reason::Step(_) => true,
        _ => false,
    }
}

/// How the work is done at its place, in words.
pub fn arrangement(words: Words, arrangement: Arrangement) -> String {
    match arrangement {
        Arrangement::Office => t!(words, "arrangement-office"),
        Arrangement::Hybrid => t!(words, "arrangement-hybrid"),
        Arrangement::Remote => t!(words, "arrangement-remote"),
    }
}
