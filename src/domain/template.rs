//! Templates: journeys as written.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::ChoiceOption;
use super::key::{AttributeKey, QuestionKey, StageKey, StepKey, TemplateKey, VariantKey};
use super::number::Number;
use super::rule::Rule;
use super::text::Text;

/// A journey as written: stages, each with steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its slug.
    pub key: TemplateKey,
    /// What it is for.
    pub kind: TemplateKind,
    /// What screens call it.
    pub title: Text,
    /// Its stages in order. The stages of an application are the recruiter's pipeline.
    pub stages: Vec<Stage>,
}

/// What a template is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TemplateKind {
    /// Applying for a job. The anchor is the day the application was begun.
    Application,
    /// Joining. The anchor is the first day at work.
    Onboarding,
}

/// A part of a journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its slug, unique in the template.
    pub key: StageKey,
    /// What people read.
    pub title: Text,
    /// Its steps in order.
    pub steps: Vec<Step>,
}

/// One thing to do or read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its slug, unique in the template.
    pub key: StepKey,
    /// What there is to do.
    pub kind: StepKind,
    /// Whether every plan has it, whatever its audience says.
    #[serde(default)]
    pub required: bool,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Assignee::is_person")]
    pub assignee: Assignee,
    /// Who gets it; everyone where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Rule>,
    /// The steps that come first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<StepKey>,
    /// From when on it is shown as something to do, counted from the anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Offset>,
    /// When it should be done, counted from the anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Offset>,
    /// How long it takes, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Why the step is there, as the person reads it.
    pub purpose: Text,
    /// Who keeps the step true: an address or a team's name.
    pub owner: String,
    /// When the owner looks at it again.
    pub review_by: NaiveDate,
    /// What the person reads: ordered, the first that matches wins, the last matches all.
    pub variants: Vec<Variant>,
    /// What is asked, for a form; the file asked for, for a document; the consent, for a consent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
}

/// What there is to do in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Answer questions.
    Form,
    /// Read something.
    Message,
    /// Do something and say so.
    Task,
    /// Upload a document.
    Document,
    /// Agree, or not.
    Consent,
}

/// Who does a step.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Assignee {
    /// The person whose journey it is.
    #[default]
    Person,
    /// The person's manager.
    Manager,
    /// The person's buddy.
    Buddy,
    /// Whoever sets up machines and accounts.
    It,
    /// The recruiter.
    Recruiter,
}

impl Assignee {
    /// Whether the person does it.
    pub fn is_person(&self) -> bool {
        matches!(self, Self::Person)
    }
}

/// A distance from the anchor; negative lies before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Offset {
    /// In calendar days.
    Days(i16),
    /// In working days of the person's location. Zero is the anchor itself, moved on to the next working day if it is none.
    WorkingDays(i16),
}

/// Content of a step for an audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Its slug, unique in the step.
    pub key: VariantKey,
    /// Who reads it; everyone where there is none, as in the last variant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Rule>,
    /// The heading: what the step asks or tells.
    pub title: Text,
    /// What the person reads, in Markdown. Merge fields: `{{first_name}}`, `{{organisation}}`, `{{job}}`, `{{manager}}`,
    /// `{{buddy}}`, `{{start_date}}`, `{{place}}`; with a fallback: `{{manager|your manager}}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Help beside a question, by the question's key, in place of its own.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub help: std::collections::BTreeMap<QuestionKey, Text>,
    /// Where the person does it: an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
}

/// An address with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What people read.
    pub label: Text,
    /// An https or mailto address.
    pub url: String,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its slug, unique in the template.
    pub key: QuestionKey,
    /// What is answered.
    pub kind: QuestionKind,
    /// The attribute whose fact the answer becomes; its kind fits the question's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<AttributeKey>,
    /// What is asked.
    pub label: Text,
    /// Help below the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Text>,
    /// Whether an answer is needed.
    #[serde(default)]
    pub required: bool,
    /// Whether the answer is used to choose between applicants. Such a question is the same in every segment.
    #[serde(default, skip_serializing_if = "is_false")]
    pub selection: bool,
    /// Whether it is asked at all; everyone where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_when: Option<Rule>,
    /// The options of a choice that is not bound to an attribute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ChoiceOption>,
    /// The fewest characters, the smallest number, or the fewest options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Number>,
    /// The most characters, the largest number, or the most options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Number>,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One line.
    ShortText,
    /// Several lines.
    LongText,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A web address.
    Url,
    /// A number.
    Number,
    /// A calendar date.
    Date,
    /// One of the options.
    SingleChoice,
    /// Any of the options.
    MultipleChoice,
    /// Yes or no.
    YesNo,
    /// A file.
    File,
    /// An agreement that can be refused unless required.
    Consent,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}
