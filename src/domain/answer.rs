//! Answers: from what was typed to a value, the same on the server and in the browser.

mod address;
mod choice;
mod date;
mod number;
mod words;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::attribute::{Attribute, ChoiceOption, Kind, Value};
use super::key::AttributeKey;
use super::number::Number;
use super::template::{Question, QuestionKind};

pub use address::{MAX_EMAIL_LENGTH, email, phone, url};

/// The most characters any answer may have.
pub const MAX_CHARACTERS: usize = 10_000;

/// The most characters of a one-line answer, where its question does not say otherwise.
pub const MAX_SHORT_CHARACTERS: usize = 200;

/// How far a date may lie before or after today, in years.
pub const MAX_YEARS_AWAY: i32 = 150;

/// Why what was typed is not an answer. The screen chooses the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The question needs an answer and there is none.
    Missing,
    /// The consent is needed to go on.
    ConsentNeeded,
    /// Several answers to a question that takes one.
    SeveralAnswers,
    /// Too many characters.
    TooLong {
        /// At most so many.
        most: usize,
        /// There are so many.
        has: usize,
    },
    /// Too few characters.
    TooShort {
        /// At least so many.
        least: usize,
        /// There are so many.
        has: usize,
    },
    /// A line break in a one-line answer.
    SeveralLines,
    /// A character that cannot be seen, such as a null.
    ControlCharacter,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a telephone number.
    NotAPhone,
    /// Not a web address.
    NotAWebAddress,
    /// A web address that begins with neither `http` nor `https`.
    NotHttp,
    /// Not a number.
    NotANumber,
    /// A comma that may group thousands or mark decimals, as in `1,234`.
    AmbiguousNumber {
        /// What it is when the comma groups.
        grouped: Number,
        /// What it is when the comma marks decimals.
        decimal: Number,
    },
    /// A number below the least.
    TooSmall {
        /// The least.
        least: Number,
    },
    /// A number above the most.
    TooLarge {
        /// The most.
        most: Number,
    },
    /// A part of the date is missing.
    DateIncomplete,
    /// Not a date.
    NotADate,
    /// A date that no calendar has, such as 31 February.
    ImpossibleDate {
        /// The day as given.
        day: u32,
        /// The month as given; above 12 when that is what is wrong.
        month: u32,
        /// The year as given.
        year: i32,
    },
    /// A date so far away that the year is probably a slip.
    DateTooFar {
        /// The earliest accepted.
        earliest: NaiveDate,
        /// The latest accepted.
        latest: NaiveDate,
    },
    /// Not one of the options.
    NotAnOption,
    /// Too few options.
    TooFewOptions {
        /// At least so many.
        least: usize,
        /// There are so many.
        has: usize,
    },
    /// Too many options.
    TooManyOptions {
        /// At most so many.
        most: usize,
        /// There are so many.
        has: usize,
    },
    /// Neither yes nor no.
    NotYesOrNo,
    /// Not a file that was uploaded here.
    NotAFile,
}

/// Reads an answer from what was typed: the values that a form posts under the question's name, in order.
///
/// `options` are those of [`options_of`]. A date comes as three values (day, month, year) or one (`2026-01-05`); yes,
/// no and a given consent as `yes` or `no`; a file as the reference its upload returned, which becomes a text. No
/// answer to an optional question is `None`. Space around words is dropped.
///
/// # Errors
/// Says what is wrong with the first thing that is.
pub fn validate(
    question: &Question,
    options: &[ChoiceOption],
    raw: &[String],
    today: NaiveDate,
) -> Result<Option<Value>, Problem> {
    let given: Vec<&str> = raw.iter().map(|text| text.trim()).collect();
    if given.iter().all(|text| text.is_empty()) {
        return if question.required { Err(Problem::Missing) } else { Ok(None) };
    }
    let has = given.iter().map(|text| text.chars().count()).sum();
    if has > MAX_CHARACTERS {
        let most = words::limits(question).1;
        return Err(Problem::TooLong { most, has });
    }
    let value = match question.kind {
        QuestionKind::ShortText | QuestionKind::LongText => Value::Text(words::read(question, one(&given)?)?),
        QuestionKind::Email => Value::Text(address::email(one(&given)?)?),
        QuestionKind::Phone => Value::Text(address::phone(one(&given)?)?),
        QuestionKind::Url => Value::Text(address::url(one(&given)?)?),
        QuestionKind::Number => Value::Number(number::read(question, one(&given)?)?),
        QuestionKind::Date => Value::Date(date::read(&given, today)?),
        QuestionKind::SingleChoice => Value::Choice(choice::one(options, one(&given)?)?),
        QuestionKind::MultipleChoice => Value::Choices(choice::several(question, options, &given)?),
        QuestionKind::YesNo => Value::YesNo(choice::yes_or_no(one(&given)?)?),
        QuestionKind::Consent => match choice::yes_or_no(one(&given)?)? {
            false if question.required => return Err(Problem::ConsentNeeded),
            agreed => Value::YesNo(agreed),
        },
        QuestionKind::File => Value::Text(address::file(one(&given)?)?),
    };
    Ok(Some(value))
}

/// Reads a date from what was typed: three values (day, month, year) or one (`2026-01-05`).
///
/// # Errors
/// Says what is wrong with it; [`Problem::Missing`] where nothing was typed.
pub fn date(raw: &[String], today: NaiveDate) -> Result<NaiveDate, Problem> {
    let given: Vec<&str> = raw.iter().map(|text| text.trim()).collect();
    if given.iter().all(|text| text.is_empty()) { Err(Problem::Missing) } else { date::read(&given, today) }
}

/// What a form arrives filled in with: the raw values from which [`validate`] reads `value` again.
pub fn to_raw(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::YesNo(yes) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Value::Date(date) => date::to_raw(*date),
        Value::Choice(option) => vec![option.to_string()],
        Value::Choices(options) => options.iter().map(ToString::to_string).collect(),
    }
}

/// The most characters that the answer to a text question may have.
pub fn most_characters(question: &Question) -> usize {
    words::limits(question).1
}

/// The options a question offers: those of its attribute, where it is bound to one, else its own.
pub fn options_of<'a>(
    question: &'a Question,
    attributes: &'a BTreeMap<AttributeKey, Attribute>,
) -> &'a [ChoiceOption] {
    match question.attribute.as_ref().and_then(|key| attributes.get(key)) {
        Some(attribute) => &attribute.options,
        None => &question.options,
    }
}

impl QuestionKind {
    /// The kind of value an answer has; rules test it by that kind.
    pub fn value_kind(self) -> Kind {
        match self {
            Self::ShortText | Self::LongText | Self::Email | Self::Phone | Self::Url | Self::File => {
                Kind::Text
            }
            Self::Number => Kind::Number,
            Self::Date => Kind::Date,
            Self::SingleChoice => Kind::Choice,
            Self::MultipleChoice => Kind::Choices,
            Self::YesNo | Self::Consent => Kind::YesNo,
        }
    }

    /// Whether an answer can become a fact of an attribute of `kind`. A file never does.
    pub fn fits(self, kind: Kind) -> bool {
        self != Self::File && self.value_kind() == kind
    }
}

/// The only value that is not empty.
fn one<'a>(given: &[&'a str]) -> Result<&'a str, Problem> {
    let mut filled = given.iter().filter(|text| !text.is_empty());
    match (filled.next(), filled.next()) {
        (Some(text), None) => Ok(text),
        (None, _) => Err(Problem::Missing),
        (Some(_), Some(_)) => Err(Problem::SeveralAnswers),
    }
}

/// ASCII digits in place of Arabic-Indic and Persian ones; everything else as it is.
fn ascii_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests;
