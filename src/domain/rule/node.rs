//! Rules as they stand in files: one subject with one test, or one group.

use std::fmt;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Rule, StepTest, Test};
use crate::domain::attribute::Scalar;
use crate::domain::job::JobField;
use crate::domain::key::{AttributeKey, OptionKey, QuestionKey, SegmentKey, StepKey};
use crate::domain::number::Number;

/// Why a node of a file is not a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotARule {
    /// It tests nothing.
    #[error("a condition needs one of: all, any, not, segment, attribute, answer, step, job")]
    NoSubject,
    /// It tests several things at once.
    #[error("a condition has one subject: put several conditions into a list under all or any")]
    SeveralSubjects,
    /// It names a subject and not what to ask of it.
    #[error(
        "say what to ask of it: is, one_of, contains, less_than, at_most, more_than, at_least, before, after, within_days_before, within_days_after, has_any, has_all or known"
    )]
    NoTest,
    /// It asks several things at once.
    #[error("a condition asks one thing: put several conditions into a list under all or any")]
    SeveralTests,
    /// A group or a segment takes no test.
    #[error("all, any, not and segment take no test beside them")]
    TestBesideGroup,
    /// A step is asked for something other than where it stands.
    #[error("a step is completed, skipped or open: write is: completed")]
    StepTest,
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::All(parts) => map.serialize_entry("all", parts)?,
            Self::Any(parts) => map.serialize_entry("any", parts)?,
            Self::Not(part) => map.serialize_entry("not", part)?,
            Self::Segment(key) => map.serialize_entry("segment", key)?,
            Self::Attribute(key, test) => {
                map.serialize_entry("attribute", key)?;
                write_test(&mut map, test)?;
            }
            Self::Answer(key, test) => {
                map.serialize_entry("answer", key)?;
                write_test(&mut map, test)?;
            }
            Self::Step(key, test) => {
                map.serialize_entry("step", key)?;
                map.serialize_entry("is", test)?;
            }
            Self::Job(field, test) => {
                map.serialize_entry("job", field)?;
                write_test(&mut map, test)?;
            }
        }
        map.end()
    }
}

fn write_test<M: SerializeMap>(map: &mut M, test: &Test) -> Result<(), M::Error> {
    let name = test.field();
    match test {
        Test::Is(value) => map.serialize_entry(name, value),
        Test::OneOf(values) => map.serialize_entry(name, values),
        Test::Contains(words) => map.serialize_entry(name, words),
        Test::LessThan(number) | Test::AtMost(number) | Test::MoreThan(number) | Test::AtLeast(number) => {
            map.serialize_entry(name, number)
        }
        Test::Before(date) | Test::After(date) => map.serialize_entry(name, date),
        Test::WithinDaysBefore(days) | Test::WithinDaysAfter(days) => map.serialize_entry(name, days),
        Test::HasAny(options) | Test::HasAll(options) => map.serialize_entry(name, options),
        Test::Known => map.serialize_entry(name, &true),
        Test::Unknown => map.serialize_entry(name, &false),
    }
}

/// Reads a rule by hand: what a derived reader keeps on the stack for every level would not let rules be deep.
impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RuleVisitor)
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = Rule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition, such as attribute and is, or a group under all, any or not,")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rule, A::Error> {
        let mut found = Found::default();
        while let Some(field) = map.next_key()? {
            found.read(field, &mut map)?;
        }
        found.rule().map_err(A::Error::custom)
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Field {
    All,
    Any,
    Not,
    Segment,
    Attribute,
    Answer,
    Step,
    Job,
    Is,
    OneOf,
    Contains,
    LessThan,
    AtMost,
    MoreThan,
    AtLeast,
    Before,
    After,
    WithinDaysBefore,
    WithinDaysAfter,
    HasAny,
    HasAll,
    Known,
}

/// What a rule is about, before its test is known.
enum Subject {
    Group(Rule),
    Attribute(AttributeKey),
    Answer(QuestionKey),
    Step(StepKey),
    Job(JobField),
}

/// What of a rule has been read.
#[derive(Default)]
struct Found {
    subject: Option<Box<Subject>>,
    test: Option<Box<Test>>,
}

impl Found {
    fn read<'de, A: MapAccess<'de>>(&mut self, field: Field, map: &mut A) -> Result<(), A::Error> {
        match field {
            Field::All | Field::Any | Field::Not => {
                let group = group(field, map)?;
                self.subject(Subject::Group(group))
            }
            Field::Segment | Field::Attribute | Field::Answer | Field::Step | Field::Job => {
                let subject = subject(field, map)?;
                self.subject(subject)
            }
            _ => {
                let test = test(field, map)?;
                self.test(test)
            }
        }
        .map_err(A::Error::custom)
    }

    fn subject(&mut self, subject: Subject) -> Result<(), NotARule> {
        let before = self.subject.replace(Box::new(subject));
        if before.is_some() { Err(NotARule::SeveralSubjects) } else { Ok(()) }
    }

    fn test(&mut self, test: Test) -> Result<(), NotARule> {
        let before = self.test.replace(Box::new(test));
        if before.is_some() { Err(NotARule::SeveralTests) } else { Ok(()) }
    }

    fn rule(self) -> Result<Rule, NotARule> {
        let subject = self.subject.ok_or(NotARule::NoSubject)?;
        match (*subject, self.test) {
            (Subject::Group(group), None) => Ok(group),
            (Subject::Group(_), Some(_)) => Err(NotARule::TestBesideGroup),
            (_, None) => Err(NotARule::NoTest),
            (Subject::Attribute(key), Some(test)) => Ok(Rule::Attribute(key, *test)),
            (Subject::Answer(key), Some(test)) => Ok(Rule::Answer(key, *test)),
            (Subject::Job(field), Some(test)) => Ok(Rule::Job(field, *test)),
            (Subject::Step(key), Some(test)) => Ok(Rule::Step(key, step_test(&test)?)),
        }
    }
}

/// Reads a group. Of what reads rules only this and the visitor are on the stack once a level.
#[inline(never)]
fn group<'de, A: MapAccess<'de>>(field: Field, map: &mut A) -> Result<Rule, A::Error> {
    Ok(match field {
        Field::All => Rule::All(map.next_value()?),
        Field::Any => Rule::Any(map.next_value()?),
        _ => Rule::Not(map.next_value()?),
    })
}

#[inline(never)]
fn subject<'de, A: MapAccess<'de>>(field: Field, map: &mut A) -> Result<Subject, A::Error> {
    Ok(match field {
        Field::Segment => Subject::Group(Rule::Segment(map.next_value()?)),
        Field::Attribute => Subject::Attribute(map.next_value()?),
        Field::Answer => Subject::Answer(map.next_value()?),
        Field::Step => Subject::Step(map.next_value()?),
        _ => Subject::Job(map.next_value()?),
    })
}

#[inline(never)]
fn test<'de, A: MapAccess<'de>>(field: Field, map: &mut A) -> Result<Test, A::Error> {
    fn read<'de, A: MapAccess<'de>, T: DeserializeOwned>(
        map: &mut A,
        test: impl FnOnce(T) -> Test,
    ) -> Result<Test, A::Error> {
        map.next_value().map(test)
    }
    match field {
        Field::Is => read(map, Test::Is),
        Field::OneOf => read(map, Test::OneOf),
        Field::Contains => read(map, Test::Contains),
        Field::LessThan => read(map, Test::LessThan),
        Field::AtMost => read(map, Test::AtMost),
        Field::MoreThan => read(map, Test::MoreThan),
        Field::AtLeast => read(map, Test::AtLeast),
        Field::Before => read(map, Test::Before),
        Field::After => read(map, Test::After),
        Field::WithinDaysBefore => read(map, Test::WithinDaysBefore),
        Field::WithinDaysAfter => read(map, Test::WithinDaysAfter),
        Field::HasAny => read(map, Test::HasAny),
        Field::HasAll => read(map, Test::HasAll),
        _ => read(map, |known| if known { Test::Known } else { Test::Unknown }),
    }
}

fn step_test(test: &Test) -> Result<StepTest, NotARule> {
    match test {
        Test::Is(Scalar::Text(word)) => match word.as_str() {
            "completed" => Ok(StepTest::Completed),
            "skipped" => Ok(StepTest::Skipped),
            "open" => Ok(StepTest::Open),
            _ => Err(NotARule::StepTest),
        },
        _ => Err(NotARule::StepTest),
    }
}

/// The shape of a rule for its schema.
#[derive(JsonSchema)]
#[schemars(rename = "Rule", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct RuleShape {
    all: Option<Vec<Rule>>,
    any: Option<Vec<Rule>>,
    not: Option<Box<Rule>>,
    segment: Option<SegmentKey>,
    attribute: Option<AttributeKey>,
    answer: Option<QuestionKey>,
    step: Option<StepKey>,
    job: Option<JobField>,
    is: Option<Scalar>,
    one_of: Option<Vec<Scalar>>,
    contains: Option<String>,
    less_than: Option<Number>,
    at_most: Option<Number>,
    more_than: Option<Number>,
    at_least: Option<Number>,
    before: Option<NaiveDate>,
    after: Option<NaiveDate>,
    within_days_before: Option<u16>,
    within_days_after: Option<u16>,
    has_any: Option<Vec<OptionKey>>,
    has_all: Option<Vec<OptionKey>>,
    known: Option<bool>,
}

impl JsonSchema for Rule {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        RuleShape::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        RuleShape::json_schema(generator)
    }
}
