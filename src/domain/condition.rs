//! Conditions: tests made ready to run on a value, after their kind was checked.

use std::collections::BTreeSet;

use super::attribute::{ChoiceOption, Kind, Scalar, Value};
use super::calendar::Day;
use super::fingerprint::Fingerprint;
use super::key::OptionKey;
use super::number::Number;
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

/// A test of one fact, ready to run. Groups of tests of the same fact are one condition. Options are numbered in order
/// of their keys.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Condition {
    Known,
    Words(Box<[Box<str>]>),
    Contains(Box<str>),
    Numbers(Box<[Number]>),
    LessThan(Number),
    MoreThan(Number),
    Is(bool),
    Days(Box<[Day]>),
    Before(Day),
    After(Day),
    WithinDaysBefore(u16),
    WithinDaysAfter(u16),
    Options(Box<[u32]>),
    HasAny(Box<[u32]>),
    HasAll(Box<[u32]>),
    HasExactly(Box<[u32]>),
    Step(StepTest),
    Not(Box<Condition>),
    All(Box<[Condition]>),
    Any(Box<[Condition]>),
}

/// A known value, of whatever subject.
#[derive(Debug, Clone, Copy)]
pub(super) enum Seen<'a> {
    /// A text, or a field of the job.
    Words(&'a str),
    Number(Number),
    YesNo(bool),
    Day(Day),
    /// The number of an option; [`NO_OPTION`] for one that is not declared.
    Option(u32),
    /// The numbers of options, in order.
    Options(&'a [u32]),
    /// Where a step stands.
    Step(StepTest),
}

/// Stands for an option that is not among those declared, such as one that was taken away.
pub(super) const NO_OPTION: u32 = u32::MAX;

/// The options of a choice in order of their keys: an option's number is its place here.
#[derive(Debug, Clone, Default)]
pub(super) struct Options(Box<[(Fingerprint, OptionKey)]>);

impl Options {
    /// How many options are looked through one by one; among more the key is searched.
    const FEW: usize = 16;

    pub(super) fn new(options: &[ChoiceOption]) -> Self {
        let keys: BTreeSet<&OptionKey> = options.iter().map(|option| &option.key).collect();
        Self(keys.into_iter().map(|key| (Fingerprint::of(key.as_str()), key.clone())).collect())
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The number of an option.
    pub(super) fn number(&self, key: &OptionKey) -> u32 {
        let found = if self.0.len() <= Self::FEW {
            let text = key.as_str();
            let print = Fingerprint::of(text);
            self.0.iter().position(|(known, name)| known.is(name.as_str(), &print, text))
        } else {
            self.0.binary_search_by(|(_, name)| name.cmp(key)).ok()
        };
        found.map_or(NO_OPTION, |number| number as u32)
    }
}

impl Condition {
    /// Makes a test of a value of `kind` ready.
    ///
    /// # Errors
    /// When the test cannot be asked of such a value.
    pub(super) fn of_value(test: &Test, kind: Kind, options: &[ChoiceOption]) -> Result<Self, WrongTest> {
        let keys = Options::new(options);
        let named = |keys_named: &[OptionKey]| -> Result<Box<[u32]>, WrongTest> {
            let named = Scalar::List(keys_named.iter().map(ToString::to_string).collect());
            if !keys_named.is_empty() {
                scalar::read(Kind::Choices, options, &named)?;
            }
            Ok(keys_named.iter().map(|key| keys.number(key)).collect())
        };
        match (test, kind) {
            (Test::Known, _) => Ok(Self::Known),
            (Test::Unknown, _) => Ok(Self::Known.negated()),
            (Test::Is(scalar), _) => {
                Ok(Self::equals(vec![scalar::read(kind, options, scalar)?], kind, &keys))
            }
            (Test::OneOf(scalars), Kind::Text | Kind::Number | Kind::Date | Kind::Choice) => {
                let values = scalars.iter().map(|scalar| scalar::read(kind, options, scalar));
                Ok(Self::equals(values.collect::<Result<_, _>>()?, kind, &keys))
            }
            (Test::Contains(words), Kind::Text) => Ok(Self::Contains(words.to_lowercase().into())),
            (Test::LessThan(limit), Kind::Number) => Ok(Self::LessThan(*limit)),
            (Test::AtLeast(limit), Kind::Number) => Ok(Self::LessThan(*limit).negated()),
            (Test::MoreThan(limit), Kind::Number) => Ok(Self::MoreThan(*limit)),
            (Test::AtMost(limit), Kind::Number) => Ok(Self::MoreThan(*limit).negated()),
            (Test::Before(date), Kind::Date) => Ok(Self::Before(Day::from(*date))),
            (Test::After(date), Kind::Date) => Ok(Self::After(Day::from(*date))),
            (Test::WithinDaysBefore(days), Kind::Date) => Ok(Self::WithinDaysBefore(*days)),
            (Test::WithinDaysAfter(days), Kind::Date) => Ok(Self::WithinDaysAfter(*days)),
            (Test::HasAny(keys), Kind::Choices) => named(keys).map(Self::HasAny),
            (Test::HasAll(keys), Kind::Choices) => named(keys).map(Self::HasAll),
            _ => Err(WrongTest::OtherKind(kind)),
        }
    }

    /// Equals one of the values, all of which are of `kind`.
    fn equals(values: Vec<Value>, kind: Kind, keys: &Options) -> Self {
        fn only<T>(values: Vec<Value>, pick: impl Fn(Value) -> Option<T>) -> Box<[T]> {
            values.into_iter().filter_map(pick).collect()
        }
        match kind {
            Kind::Text => Self::Words(only(values, |value| match value {
                Value::Text(text) => Some(text.into()),
                _ => None,
            })),
            Kind::Number => Self::Numbers(only(values, |value| match value {
                Value::Number(number) => Some(number),
                _ => None,
            })),
            Kind::YesNo => Self::Is(values.contains(&Value::YesNo(true))),
            Kind::Date => Self::Days(only(values, |value| match value {
                Value::Date(date) => Some(Day::from(date)),
                _ => None,
            })),
            Kind::Choice => Self::Options(only(values, |value| match value {
                Value::Choice(key) => Some(keys.number(&key)),
                _ => None,
            })),
            // Choices are only compared as a whole, with one value.
            Kind::Choices => {
                let options = values.into_iter().flat_map(|value| match value {
                    Value::Choices(options) => options,
                    _ => BTreeSet::new(),
                });
                Self::HasExactly(options.map(|key| keys.number(&key)).collect())
            }
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
    pub(super) fn holds(&self, seen: Seen<'_>, today: Day) -> bool {
        match (self, seen) {
            (Self::Options(numbers), Seen::Option(number)) => numbers.contains(&number),
            (Self::Is(yes), Seen::YesNo(seen)) => *yes == seen,
            (Self::Not(inner), seen) => !inner.holds(seen, today),
            (Self::All(parts), seen) => parts.iter().all(|part| part.holds(seen, today)),
            (Self::Any(parts), seen) => parts.iter().any(|part| part.holds(seen, today)),
            (Self::Known, _) => true,
            (Self::Words(words), Seen::Words(text)) => words.iter().any(|named| **named == *text),
            (Self::Contains(words), Seen::Words(text)) => text.to_lowercase().contains(words.as_ref()),
            (Self::Numbers(numbers), Seen::Number(number)) => numbers.contains(&number),
            (Self::LessThan(limit), Seen::Number(number)) => number < *limit,
            (Self::MoreThan(limit), Seen::Number(number)) => number > *limit,
            (Self::Days(days), Seen::Day(day)) => days.contains(&day),
            (Self::Before(limit), Seen::Day(day)) => day < *limit,
            (Self::After(limit), Seen::Day(day)) => day > *limit,
            (Self::WithinDaysBefore(days), Seen::Day(day)) => {
                (0..=i32::from(*days)).contains(&day.days_until(today))
            }
            (Self::WithinDaysAfter(days), Seen::Day(day)) => {
                (0..=i32::from(*days)).contains(&today.days_until(day))
            }
            (Self::HasAny(named), Seen::Options(chosen)) => named.iter().any(|one| chosen.contains(one)),
            (Self::HasAll(named), Seen::Options(chosen)) => named.iter().all(|one| chosen.contains(one)),
            (Self::HasExactly(named), Seen::Options(chosen)) => **named == *chosen,
            (Self::Step(test), Seen::Step(standing)) => *test == standing,
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
