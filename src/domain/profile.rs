//! Profiles: all facts of a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::attribute::Value;
use super::instant::Instant;
use super::key::AttributeKey;

/// All facts of a person; on screens "profile fields".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Profile {
    /// The facts, by attribute. What is not here is unknown.
    pub facts: BTreeMap<AttributeKey, Fact>,
}

/// An attribute's value for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What is known.
    pub value: Value,
    /// From where.
    pub source: Source,
    /// Since when.
    pub at: Instant,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person said so about themselves.
    Person,
    /// A recruiter entered it, or it follows from the job.
    Recruiter,
    /// It was imported.
    Import,
    /// The person answered a step's question.
    Answer,
}

impl Profile {
    /// The value of an attribute, where it is known.
    pub fn value(&self, attribute: &AttributeKey) -> Option<&Value> {
        self.facts.get(attribute).map(|fact| &fact.value)
    }
}
