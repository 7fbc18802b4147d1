//! Answers in words.

use super::because::value_words;
use crate::api::journey::OpenJourney;
use crate::domain::attribute::Value;
use crate::domain::key::OptionKey;
use crate::domain::plan::PlannedQuestion;
use crate::domain::template::{Question, QuestionKind};
use crate::locales::Words;

/// An answer as the check page and the hiring team read it; nothing where there is none.
pub fn answer_words(words: Words, open: &OpenJourney, planned: PlannedQuestion<'_>) -> Option<String> {
    let question = planned.question();
    let attribute = question.attribute.as_ref().and_then(|key| open.version.attribute(key));
    if question.kind == QuestionKind::File {
        let names: Vec<String> = open
            .files
            .iter()
            .filter(|file| file.question == question.key)
            .map(|file| file.name.clone())
            .collect();
        return (!names.is_empty()).then(|| names.join(&words.get("list-comma")));
    }
    open.value(question).map(|value| match attribute {
        Some(_) => value_words(words, attribute, &value),
        None => unbound_words(words, question, &value),
    })
}

fn unbound_words(words: Words, question: &Question, value: &Value) -> String {
    let option = |key: &OptionKey| {
        question
            .options
            .iter()
            .find(|option| option.key == *key)
            .map_or_else(|| key.to_string(), |option| words.authored(&option.label).to_owned())
    };
    match value {
        Value::Choice(key) => option(key),
        Value::Choices(keys) => keys.iter().map(option).collect::<Vec<_>>().join(&words.get("list-comma")),
        other => value_words(words, None, other),
    }
}
