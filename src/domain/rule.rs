//! Rules: trees of typed conditions, as authored.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::Scalar;
use super::job::JobField;
use super::key::{AttributeKey, OptionKey, QuestionKey, SegmentKey, StepKey};
use super::number::Number;

/// A tree of conditions that evaluates to yes, no or unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RuleNode", into = "RuleNode")]
pub enum Rule {
    /// Yes when every part is.
    All(Vec<Rule>),
    /// Yes when one part is.
    Any(Vec<Rule>),
    /// Yes when the part is no.
    Not(Box<Rule>),
    /// What the segment's rule says.
    Segment(SegmentKey),
    /// Tests a fact.
    Attribute(AttributeKey, Test),
    /// Tests an answer given in this journey.
    Answer(QuestionKey, Test),
    /// Tests where a step of this journey stands.
    Step(StepKey, StepTest),
    /// Tests the job of this journey.
    Job(JobField, Test),
}

/// What is asked of a value. The kind of the value decides which tests make sense; `check` says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Equals the value.
    Is(Scalar),
    /// Equals one of the values.
    OneOf(Vec<Scalar>),
    /// A text contains the words, upper and lower case alike.
    Contains(String),
    /// A number is below.
    LessThan(Number),
    /// A number is not above.
    AtMost(Number),
    /// A number is above.
    MoreThan(Number),
    /// A number is not below.
    AtLeast(Number),
    /// A date lies before.
    Before(NaiveDate),
    /// A date lies after.
    After(NaiveDate),
    /// A date is today or at most so many days before today.
    WithinDaysBefore(u16),
    /// A date is today or at most so many days after today.
    WithinDaysAfter(u16),
    /// Choices include one of the options.
    HasAny(Vec<OptionKey>),
    /// Choices include all of the options.
    HasAll(Vec<OptionKey>),
    /// There is a value.
    Known,
    /// There is no value.
    Unknown,
}

impl Test {
    /// The field that the test is in files.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Is(_) => "is",
            Self::OneOf(_) => "one_of",
            Self::Contains(_) => "contains",
            Self::LessThan(_) => "less_than",
            Self::AtMost(_) => "at_most",
            Self::MoreThan(_) => "more_than",
            Self::AtLeast(_) => "at_least",
            Self::Before(_) => "before",
            Self::After(_) => "after",
            Self::WithinDaysBefore(_) => "within_days_before",
            Self::WithinDaysAfter(_) => "within_days_after",
            Self::HasAny(_) => "has_any",
            Self::HasAll(_) => "has_all",
            Self::Known | Self::Unknown => "known",
        }
    }
}

/// What is asked of a step of the same journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepTest {
    /// It was completed and not reopened since.
    Completed,
    /// It was skipped and not reopened since.
    Skipped,
    /// It is neither completed nor skipped.
    Open,
}

/// A rule as it stands in a file: one subject with one test, or one group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Rule")]
pub struct RuleNode {
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<Vec<Rule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Rule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not: Option<Box<Rule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<SegmentKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<AttributeKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<QuestionKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<StepKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<JobField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<Scalar>,
    #[serde(skip_serializing_if = "Option::is_none")]
    one_of: Option<Vec<Scalar>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contains: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    less_than: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_than: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within_days_before: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within_days_after: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_any: Option<Vec<OptionKey>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_all: Option<Vec<OptionKey>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<bool>,
}

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

impl JsonSchema for Rule {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        RuleNode::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        RuleNode::json_schema(generator)
    }
}

impl RuleNode {
    fn take_tests(&mut self) -> Vec<Test> {
        [
            self.is.take().map(Test::Is),
            self.one_of.take().map(Test::OneOf),
            self.contains.take().map(Test::Contains),
            self.less_than.take().map(Test::LessThan),
            self.at_most.take().map(Test::AtMost),
            self.more_than.take().map(Test::MoreThan),
            self.at_least.take().map(Test::AtLeast),
            self.before.take().map(Test::Before),
            self.after.take().map(Test::After),
            self.within_days_before.take().map(Test::WithinDaysBefore),
            self.within_days_after.take().map(Test::WithinDaysAfter),
            self.has_any.take().map(Test::HasAny),
            self.has_all.take().map(Test::HasAll),
            self.known.take().map(|known| if known { Test::Known } else { Test::Unknown }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn with_test(mut self, test: Test) -> Self {
        match test {
            Test::Is(value) => self.is = Some(value),
            Test::OneOf(values) => self.one_of = Some(values),
            Test::Contains(words) => self.contains = Some(words),
            Test::LessThan(number) => self.less_than = Some(number),
            Test::AtMost(number) => self.at_most = Some(number),
            Test::MoreThan(number) => self.more_than = Some(number),
            Test::AtLeast(number) => self.at_least = Some(number),
            Test::Before(date) => self.before = Some(date),
            Test::After(date) => self.after = Some(date),
            Test::WithinDaysBefore(days) => self.within_days_before = Some(days),
            Test::WithinDaysAfter(days) => self.within_days_after = Some(days),
            Test::HasAny(options) => self.has_any = Some(options),
            Test::HasAll(options) => self.has_all = Some(options),
            Test::Known => self.known = Some(true),
            Test::Unknown => self.known = Some(false),
        }
        self
    }
}

fn one_test(mut tests: Vec<Test>) -> Result<Test, NotARule> {
    match (tests.pop(), tests.is_empty()) {
        (None, _) => Err(NotARule::NoTest),
        (Some(test), true) => Ok(test),
        (Some(_), false) => Err(NotARule::SeveralTests),
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

impl TryFrom<RuleNode> for Rule {
    type Error = NotARule;

    fn try_from(mut node: RuleNode) -> Result<Self, NotARule> {
        let tests = node.take_tests();
        let groups = [
            node.all.map(Self::All),
            node.any.map(Self::Any),
            node.not.map(Self::Not),
            node.segment.map(Self::Segment),
        ];
        let mut groups: Vec<Self> = groups.into_iter().flatten().collect();
        let subjects =
            [node.attribute.is_some(), node.answer.is_some(), node.step.is_some(), node.job.is_some()];
        let subjects = subjects.into_iter().filter(|named| *named).count();
        match (groups.len(), subjects) {
            (0, 0) => return Err(NotARule::NoSubject),
            (1, 0) | (0, 1) => {}
            _ => return Err(NotARule::SeveralSubjects),
        }
        if let Some(group) = groups.pop() {
            return if tests.is_empty() { Ok(group) } else { Err(NotARule::TestBesideGroup) };
        }
        let test = one_test(tests)?;
        if let Some(attribute) = node.attribute {
            Ok(Self::Attribute(attribute, test))
        } else if let Some(question) = node.answer {
            Ok(Self::Answer(question, test))
        } else if let Some(step) = node.step {
            Ok(Self::Step(step, step_test(&test)?))
        } else if let Some(field) = node.job {
            Ok(Self::Job(field, test))
        } else {
            Err(NotARule::NoSubject)
        }
    }
}

impl From<Rule> for RuleNode {
    fn from(rule: Rule) -> Self {
        let empty = Self::default();
        match rule {
            Rule::All(parts) => Self { all: Some(parts), ..empty },
            Rule::Any(parts) => Self { any: Some(parts), ..empty },
            Rule::Not(part) => Self { not: Some(part), ..empty },
            Rule::Segment(key) => Self { segment: Some(key), ..empty },
            Rule::Attribute(key, test) => Self { attribute: Some(key), ..empty }.with_test(test),
            Rule::Answer(key, test) => Self { answer: Some(key), ..empty }.with_test(test),
            Rule::Job(field, test) => Self { job: Some(field), ..empty }.with_test(test),
            Rule::Step(key, test) => {
                let word = match test {
                    StepTest::Completed => "completed",
                    StepTest::Skipped => "skipped",
                    StepTest::Open => "open",
                };
                Self { step: Some(key), ..empty }.with_test(Test::Is(Scalar::Text(word.to_owned())))
            }
        }
    }
}
