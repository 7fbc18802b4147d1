//! What is wrong with an answer, and what to do, in words.

use crate::domain::answer::Problem;
use crate::domain::template::QuestionKind;
use crate::locales::{Words, format};
use crate::t;

/// What is wrong with an answer, and what to do.
pub fn problem_words(words: Words, kind: QuestionKind, problem: &Problem) -> String {
    match problem {
        Problem::Missing => match kind {
            QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::YesNo => {
                t!(words, "problem-choose")
            }
            QuestionKind::File => t!(words, "problem-file-missing"),
            QuestionKind::Date => t!(words, "problem-date-missing"),
            _ => t!(words, "problem-missing"),
        },
        Problem::ConsentNeeded => t!(words, "problem-consent"),
        Problem::SeveralAnswers => t!(words, "problem-one-answer"),
        Problem::TooLong { most, has } => {
            t!(
                words,
                "problem-too-long",
                most = format::whole(words, *most as u64),
                has = format::whole(words, *has as u64)
            )
        }
        Problem::TooShort { least, has } => t!(words, "problem-too-short", least = *least, has = *has),
        Problem::SeveralLines => t!(words, "problem-one-line"),
        Problem::ControlCharacter => t!(words, "problem-hidden-character"),
        Problem::NotAnEmail => t!(words, "problem-email"),
        Problem::NotAPhone => t!(words, "problem-phone"),
        Problem::NotAWebAddress => t!(words, "problem-url"),
        Problem::NotHttp => t!(words, "problem-url-scheme"),
        Problem::NotANumber => t!(words, "problem-number"),
        Problem::AmbiguousNumber { grouped, decimal } => {
            t!(
                words,
                "problem-number-ambiguous",
                grouped = grouped.to_string(),
                decimal = decimal.to_string()
            )
        }
        Problem::TooSmall { least } => t!(words, "problem-too-small", least = least.to_string()),
        Problem::TooLarge { most } => t!(words, "problem-too-large", most = most.to_string()),
        Problem::DateIncomplete => t!(words, "problem-date-incomplete"),
        Problem::NotADate => t!(words, "problem-date"),
        Problem::ImpossibleDate { day, month, year } => {
            t!(words, "problem-date-impossible", day = *day, month = *month, year = year.to_string())
        }
        Problem::DateTooFar { earliest, latest } => t!(
            words,
            "problem-date-far",
            earliest = format::date(words, *earliest),
            latest = format::date(words, *latest),
        ),
        Problem::NotAnOption => t!(words, "problem-option"),
        Problem::TooFewOptions { least, .. } => t!(words, "problem-too-few", least = *least),
        Problem::TooManyOptions { most, .. } => t!(words, "problem-too-many", most = *most),
        Problem::NotYesOrNo => t!(words, "problem-yes-no"),
        Problem::NotAFile => t!(words, "problem-file"),
    }
}
