//! Choices: one option, several options, yes or no.

use std::collections::BTreeSet;

use super::Problem;
use super::words::count;
use crate::domain::attribute::ChoiceOption;
use crate::domain::key::OptionKey;
use crate::domain::template::Question;

/// Reads one of the options.
pub(super) fn one(options: &[ChoiceOption], text: &str) -> Result<OptionKey, Problem> {
    options
        .iter()
        .find(|option| option.key.as_str() == text)
        .map(|option| option.key.clone())
        .ok_or(Problem::NotAnOption)
}

/// Reads any of the options, within the question's limits.
pub(super) fn several(
    question: &Question,
    options: &[ChoiceOption],
    given: &[&str],
) -> Result<BTreeSet<OptionKey>, Problem> {
    let filled = given.iter().filter(|text| !text.is_empty());
    let chosen = filled.map(|text| one(options, text)).collect::<Result<BTreeSet<_>, _>>()?;
    let has = chosen.len();
    let least = question.min.map_or(0, count);
    let most = question.max.map_or(usize::MAX, count);
    if has < least {
        Err(Problem::TooFewOptions { least, has })
    } else if has > most {
        Err(Problem::TooManyOptions { most, has })
    } else {
        Ok(chosen)
    }
}

/// Reads yes or no. `true` and `on` are what browsers post for a checkbox without a value of its own.
pub(super) fn yes_or_no(text: &str) -> Result<bool, Problem> {
    match text {
        "yes" | "true" | "on" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(Problem::NotYesOrNo),
    }
}
