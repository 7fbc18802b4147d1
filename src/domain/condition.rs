//! Conditions: tests made ready to run on a value, after their kind was checked.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::attribute::{ChoiceOption, Kind, Scalar, Value};
use super::key::OptionKey;
use super::rule::{StepTest, Test};
use super::scalar::{self, Misfit};
use super::truth::Truth;

/// Why a test cannot be asked of a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongTest {
    /// The value to compare with is of another kind.
    #[error("{0}")]
    Misfit(#[from] Misfit),
    /// The test belongs to another kind of value.
    #[error("this cannot be asked of {}", name(*.0))]
    OtherKind(Kind),
    /// A field of a job is only compared.
    #[error("of a job's field one asks: is, one_of or known")]
    JobField,
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Number => "a number",
        Kind::YesNo => "a yes or no",
        Kind::Date => "a date",
        Kind::Choice => "a choice",
        Kind::Choices => "choices",
    }
}

/// A test of one fact, ready to run. Groups of tests of the same fact are one condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Condition {
    Known,
    Equals(Box<[Value]>),
    Contains(Box<str>),
    LessThan(f64),
    MoreThan(f64),
    Before(NaiveDate),
    After(NaiveDate),
    WithinDaysBefore(u16),
    WithinDaysAfter(u16),
    HasAny(Box<[OptionKey]>),
    HasAll(Box<[OptionKey]>),
    Words(Box<[Box<str>]>),
    Step(StepTest),
    Not(Box<Condition>),
    All(Box<[Condition]>),
    Any(Box<[Condition]>),
}

/// A known value, of whatever subject.
#[derive(Debug, Clone, Copy)]
pub(super) enum Seen<'a> {
    /// The value of an attribute or an answer.
    Value(&'a Value),
    /// A field of the job.
    Word(&'a str),
    /// Where a step stands.
    Step(StepTest),
}

impl Condition {
    /// Makes a test of a value of `kind` ready.
    ///
    /// # Errors
    /// When the test cannot be asked of such a value.
    pub(super) fn of_value(test: &Test, kind: Kind, options: &[ChoiceOption]) -> Result<Self, WrongTest> {
        let read = |scalar: &Scalar| scalar::read(kind, options, scalar).map_err(WrongTest::from);
        let known = |key: &OptionKey| match scalar::read(
            Kind::Choice,
            options,
            &Scalar::Text(key.as_str().to_owned()),
        )? {
            Value::Choice(option) => Ok(option),
            _ => Err(WrongTest::OtherKind(kind)),
        };
        match (test, kind) {
            (Test::Known, _) => Ok(Self::Known),
            (Test::Unknown, _) => Ok(Self::Known.negated()),
            (Test::Is(scalar), _) => Ok(Self::Equals(Box::new([read(scalar)?]))),
            (Test::OneOf(scalars), Kind::Text | Kind::Number | Kind::Date | Kind::Choice) => {
                scalars.iter().map(read).collect::<Result<_, _>>().map(Self::Equals)
            }
            (Test::Contains(words), Kind::Text) => Ok(Self::Contains(words.to_lowercase().into())),
            (Test::LessThan(limit), Kind::Number) => Ok(Self::LessThan(limit.get())),
            (Test::AtLeast(limit), Kind::Number) => Ok(Self::LessThan(limit.get()).negated()),
            (Test::MoreThan(limit), Kind::Number) => Ok(Self::MoreThan(limit.get())),
            (Test::AtMost(limit), Kind::Number) => Ok(Self::MoreThan(limit.get()).negated()),
            (Test::Before(date), Kind::Date) => Ok(Self::Before(*date)),
            (Test::After(date), Kind::Date) => Ok(Self::After(*date)),
            (Test::WithinDaysBefore(days), Kind::Date) => Ok(Self::WithinDaysBefore(*days)),
            (Test::WithinDaysAfter(days), Kind::Date) => Ok(Self::WithinDaysAfter(*days)),
            (Test::HasAny(keys), Kind::Choices) => {
                keys.iter().map(known).collect::<Result<_, _>>().map(Self::HasAny)
            }
            (Test::HasAll(keys), Kind::Choices) => {
                keys.iter().map(known).collect::<Result<_, _>>().map(Self::HasAll)
            }
            _ => Err(WrongTest::OtherKind(kind)),
        }
    }

    /// Makes a test of a job's field ready.
    ///
    /// # Errors
    /// When it is another than is, one of or known.
    pub(super) fn of_job(test: &Test) -> Result<Self, WrongTest> {
        let word = |scalar: &Scalar| match scalar {
            Scalar::Text(word) => Ok(word.as_str().into()),
            _ => Err(WrongTest::Misfit(Misfit::NotText)),
        };
        match test {
            Test::Known => Ok(Self::Known),
            Test::Unknown => Ok(Self::Known.negated()),
            Test::Is(scalar) => Ok(Self::Words(Box::new([word(scalar)?]))),
            Test::OneOf(scalars) => scalars.iter().map(word).collect::<Result<_, _>>().map(Self::Words),
            _ => Err(WrongTest::JobField),
        }
    }

    pub(super) fn negated(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            condition => Self::Not(Box::new(condition)),
        }
    }

    /// What the condition says of a value that is known.
    pub(super) fn holds(&self, seen: Seen<'_>, today: NaiveDate) -> bool {
        match self {
            Self::Known => true,
            Self::Not(inner) => !inner.holds(seen, today),
            Self::All(parts) => parts.iter().all(|part| part.holds(seen, today)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(seen, today)),
            _ => match seen {
                Seen::Value(value) => self.holds_of_value(value, today),
                Seen::Word(word) => {
                    matches!(self, Self::Words(words) if words.iter().any(|named| **named == *word))
                }
                Seen::Step(standing) => matches!(self, Self::Step(test) if *test == standing),
            },
        }
    }

    fn holds_of_value(&self, value: &Value, today: NaiveDate) -> bool {
        match (self, value) {
            (Self::Equals(values), value) => values.iter().any(|named| named == value),
            (Self::Contains(words), Value::Text(text)) => text.to_lowercase().contains(words.as_ref()),
            (Self::LessThan(limit), Value::Number(number)) => number.get() < *limit,
            (Self::MoreThan(limit), Value::Number(number)) => number.get() > *limit,
            (Self::Before(limit), Value::Date(date)) => date < limit,
            (Self::After(limit), Value::Date(date)) => date > limit,
            (Self::WithinDaysBefore(days), Value::Date(date)) => {
                (0..=i64::from(*days)).contains(&(today - *date).num_days())
            }
            (Self::WithinDaysAfter(days), Value::Date(date)) => {
                (0..=i64::from(*days)).contains(&(*date - today).num_days())
            }
            (Self::HasAny(options), Value::Choices(chosen)) => has_any(options, chosen),
            (Self::HasAll(options), Value::Choices(chosen)) => {
                options.iter().all(|option| chosen.contains(option))
            }
            _ => false,
        }
    }

    /// What the condition says while there is no value: unknown, but for tests of known and unknown.
    pub(super) fn of_nothing(&self) -> Truth {
        match self {
            Self::Known => Truth::No,
            Self::Not(inner) => !inner.of_nothing(),
            Self::All(parts) => parts.iter().map(Self::of_nothing).min().unwrap_or(Truth::Yes),
            Self::Any(parts) => parts.iter().map(Self::of_nothing).max().unwrap_or(Truth::No),
            _ => Truth::Unknown,
        }
    }
}

fn has_any(options: &[OptionKey], chosen: &BTreeSet<OptionKey>) -> bool {
    options.iter().any(|option| chosen.contains(option))
}
