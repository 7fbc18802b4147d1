//! Jobs: posts on offer.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::Scalar;
use super::key::{AttributeKey, FamilyKey, JobKey, LocationKey, ParagraphKey, TemplateKey, VariantKey};
use super::organisation::Organisation;
use super::rule::Rule;
use super::text::Text;

/// A post on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Its slug, in its page's address.
    pub key: JobKey,
    /// What people read.
    pub title: Text,
    /// Whether people can apply.
    pub state: JobState,
    /// The family of jobs it belongs to.
    pub family: FamilyKey,
    /// Where the work is done.
    pub location: LocationKey,
    /// How the work is done there.
    pub arrangement: Arrangement,
    /// Full or part time.
    pub hours: Hours,
    /// What is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<PayRange>,
    /// The day it was put on offer.
    pub posted: NaiveDate,
    /// The last day to apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// The application template it uses.
    pub application: TemplateKey,
    /// The onboarding template for whoever is hired.
    pub onboarding: TemplateKey,
    /// The addresses of the staff who read its applications.
    pub hiring_team: Vec<String>,
    /// Whom candidates ask.
    pub contact: Contact,
    /// Two sentences for lists.
    pub summary: Text,
    /// What the work is about, paragraph by paragraph.
    pub description: Vec<Paragraph>,
    /// What somebody needs for the work; the same for everybody.
    pub requirements: Vec<Text>,
    /// The optional questions of "Make this about you": attributes of the application phase, two at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about_you: Vec<AttributeKey>,
    /// Facts that whoever is hired has by the job, such as the work's location.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<AttributeKey, Scalar>,
}

/// Whether people can apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// On the careers page.
    Open,
    /// Off it; its page says so.
    Closed,
}

/// How the work is done at the job's location.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Arrangement {
    /// At the office.
    Office,
    /// Some days at the office.
    Hybrid,
    /// From home.
    Remote,
}

/// Full or part time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// Full time.
    FullTime,
    /// Part time.
    PartTime,
}

/// What is paid: whole units of the currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PayRange {
    /// The least.
    pub from: u32,
    /// The most.
    pub to: u32,
    /// ISO 4217, such as `EUR`.
    pub currency: String,
    /// For how long.
    pub per: PayPeriod,
}

/// What a pay range is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    /// A year.
    Year,
    /// A month.
    Month,
    /// An hour.
    Hour,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// A paragraph of a job's description: the general words, and words for audiences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Its slug, unique in the job.
    pub key: ParagraphKey,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// What everybody reads first, in Markdown.
    pub general: Text,
    /// What an audience reads in its place; the first that matches wins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<ParagraphVariant>,
}

/// Words of a paragraph for an audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParagraphVariant {
    /// Its slug, unique in the paragraph.
    pub key: VariantKey,
    /// Who reads it.
    pub audience: Rule,
    /// What they read, in Markdown.
    pub text: Text,
}

/// What a rule may ask of the journey's job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum JobField {
    /// Its key.
    Key,
    /// Its family.
    Family,
    /// Its location's key.
    Location,
    /// Its location's country (ISO 3166, two letters).
    Country,
    /// How the work is done: office, hybrid or remote.
    Arrangement,
}

/// What a journey knows of its job: the values that rules may ask for, and the words that merge fields show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobFacts {
    /// Its key.
    pub key: JobKey,
    /// Its title.
    pub title: Text,
    /// Its family.
    pub family: FamilyKey,
    /// Its location.
    pub location: LocationKey,
    /// Its location's country.
    pub country: String,
    /// How the work is done.
    pub arrangement: Arrangement,
}

impl JobFacts {
    /// What a journey knows of a job; none when the organisation does not have the job's location.
    pub fn of(job: &Job, organisation: &Organisation) -> Option<Self> {
        organisation.locations.get(&job.location).map(|location| Self {
            key: job.key.clone(),
            title: job.title.clone(),
            family: job.family.clone(),
            location: job.location.clone(),
            country: location.country.clone(),
            arrangement: job.arrangement,
        })
    }
}
