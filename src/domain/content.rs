//! Content: everything an organisation authors, together.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::attribute::{Attribute, Scalar};
use super::job::Job;
use super::key::{AttributeKey, JobKey, PersonaKey, SegmentKey, TemplateKey};
use super::organisation::Organisation;
use super::segment::Segment;
use super::template::Template;
use super::text::Text;

/// Everything an organisation authors. People are not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Whose installation it is.
    pub organisation: Organisation,
    /// What can be known of people, by key.
    pub attributes: BTreeMap<AttributeKey, Attribute>,
    /// Named rules, by key.
    pub segments: BTreeMap<SegmentKey, Segment>,
    /// Journeys as written, by key.
    pub templates: BTreeMap<TemplateKey, Template>,
    /// Posts on offer, by key.
    pub jobs: BTreeMap<JobKey, Job>,
    /// Invented people that journeys are tried on, by key.
    pub personas: BTreeMap<PersonaKey, Persona>,
}

/// An invented person that journeys are tried on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Its slug.
    pub key: PersonaKey,
    /// What screens call them.
    pub name: String,
    /// Who they are, in a sentence.
    pub about: Text,
    /// The job they apply for or start in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<JobKey>,
    /// What is known of them.
    pub facts: BTreeMap<AttributeKey, Scalar>,
}
