//! The questions of a step, as its page shows them.

use super::answer_words::answer_words;
use super::because::question_why;
use super::problem::problem_words;
use crate::api::journey::{OpenJourney, OpenStep};
use crate::domain::answer::{most_characters, options_of};
use crate::domain::plan::{PlannedQuestion, PlannedStep};
use crate::domain::profile::Source;
use crate::domain::template::QuestionKind;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::answer_field::{Asked, SentFile};
use crate::ui::components::error_summary::FieldProblem;

/// The questions of a step that are asked, as the page shows them.
pub fn asked(words: Words, open: &OpenStep, step: PlannedStep<'_>) -> Vec<Asked> {
    step.asked().map(|question| asked_question(words, open, step, question)).collect()
}

fn asked_question(
    words: Words,
    open: &OpenStep,
    step: PlannedStep<'_>,
    planned: PlannedQuestion<'_>,
) -> Asked {
    let journey = &open.journey;
    let question = planned.question();
    let stored = journey.answers.get(&question.key);
    let fact = question.attribute.as_ref().and_then(|key| journey.profile.facts.get(key));
    let help = step.variant().help.get(&question.key).or(question.help.as_ref());
    let (raw, seen) = open.field(question);
    let refused = open.refused_file.as_ref().filter(|refused| refused.question == question.key);
    let problem = if let Some(refused) = refused {
        Some(refused.say(words))
    } else if open.is_changed(question) {
        Some(changed_words(words, journey, planned))
    } else if open.shows_problems {
        journey.problem(question).map(|problem| problem_words(words, question.kind, &problem))
    } else {
        None
    };
    let from_before = fact.filter(|_| stored.is_none()).map(|fact| {
        let day = format::date(words, format::day(fact.at, journey.zone));
        match fact.source {
            Source::Person | Source::Answer => t!(words, "known-from-you", date = day),
            Source::Recruiter | Source::Import => t!(words, "known-from-organisation", date = day),
        }
    });
    let options = options_of(question, &journey.version.frozen().attributes)
        .iter()
        .map(|option| (option.key.to_string(), words.authored(&option.label).to_owned()))
        .collect();
    let files = journey
        .files
        .iter()
        .filter(|file| file.question == question.key)
        .map(|file| SentFile {
            href: format!("/files/{}", file.id),
            name: file.name.clone(),
            meta: format::file_size(words, file.size),
        })
        .collect();
    Asked {
        key: question.key.to_string(),
        kind: question.kind,
        label: journey.merge(words, words.authored(&question.label)),
        lang: words.authored_lang(&question.label),
        help: help.map(|help| journey.merge(words, words.authored(help))),
        required: question.required,
        options,
        raw,
        seen: (question.kind != QuestionKind::File).then_some(seen.0),
        problem,
        known: from_before,
        most: (question.kind == QuestionKind::LongText).then(|| most_characters(question)),
        why: Some(question_why(words, journey, step, planned)),
        files,
    }
}

/// What has to be looked at. Where there are several fields each is named, since "Please answer this" alone says too little above the form.
pub fn problems(words: Words, asked: &[Asked]) -> Vec<FieldProblem> {
    asked
        .iter()
        .filter_map(|field| {
            let says = field.problem.clone()?;
            let says = if asked.len() > 1 {
                t!(words, "because-fact", label = field.label.as_str(), value = says)
            } else {
                says
            };
            Some(FieldProblem { field: field.id(), says })
        })
        .collect()
}

/// What was saved elsewhere while another answer was typed here.
fn changed_words(words: Words, journey: &OpenJourney, planned: PlannedQuestion<'_>) -> String {
    let typed = || journey.raw(planned.question()).join(" ");
    let other = answer_words(words, journey, planned).unwrap_or_else(typed);
    if other.trim().is_empty() {
        t!(words, "problem-emptied-elsewhere")
    } else {
        t!(words, "problem-changed-elsewhere", other = other)
    }
}
