//! Checks of content before it is used: what cannot be right, and what is probably not meant.

mod attribute;
mod job;
mod organisation;
mod persona;
mod question;
mod reason;
mod rule;
mod scope;
mod segment;
mod step;
mod template;
mod walk;
mod words;

use std::fmt;

use serde::Serialize;

use super::content::Content;
use super::key::{JobKey, PersonaKey, TemplateKey};

pub use reason::Reason;

use walk::Walk;

/// Limits within which plans stay fast and screens usable.
pub mod limit {
    /// The most steps of a template.
    pub const STEPS: usize = 500;
    /// The most questions of a step.
    pub const QUESTIONS: usize = 100;
    /// The most variants of a step or a paragraph.
    pub const VARIANTS: usize = 50;
    /// The most options of a choice.
    pub const OPTIONS: usize = 500;
    /// The most attributes, and the most segments.
    pub const DECLARED: usize = 1_000;
    /// How deep a rule may be, its segments' rules included.
    pub const RULE_DEPTH: usize = crate::domain::compile::MAX_DEPTH;
    /// How many conditions a rule may have, its segments' rules included.
    pub const RULE_SIZE: usize = crate::domain::compile::MAX_CONDITIONS;
    /// The most characters of a text.
    pub const CHARACTERS: usize = 20_000;
    /// The most questions of "Make this about you".
    pub const ABOUT_YOU: usize = 2;
}

/// Something wrong, or probably wrong, at one place of the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The file it stands in.
    pub file: File,
    /// Where in the file.
    pub path: Vec<Part>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub reason: Reason,
}

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The content cannot be used.
    Error,
    /// The content can be used, and is probably not what was meant.
    Warning,
}

/// A file of the format.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum File {
    /// `organisation.yaml`
    Organisation,
    /// `attributes.yaml`
    Attributes,
    /// `segments.yaml`
    Segments,
    /// `templates/KEY.yaml`
    Template(TemplateKey),
    /// `jobs/KEY.yaml`
    Job(JobKey),
    /// `personas/KEY.yaml`
    Persona(PersonaKey),
}

/// One part of the way from a file's top to a place in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The value of a field or of a map's entry.
    Field(String),
    /// The name of a field or of a map's entry, rather than its value.
    Name(String),
    /// An item of a list, counted from zero.
    Item(usize),
    /// The item of a list whose `key` is this.
    Keyed(String),
}

/// Checks all of the content. Errors come before use; warnings do not stop it. Faults come in the order of the files.
pub fn check(content: &Content) -> Vec<Fault> {
    let mut walk = Walk::new(content);
    organisation::check(&mut walk);
    attribute::check(&mut walk);
    segment::check(&mut walk);
    for template in content.templates.values() {
        walk.file(File::Template(template.key.clone()), |walk| template::check(walk, template));
    }
    for job in content.jobs.values() {
        walk.file(File::Job(job.key.clone()), |walk| job::check(walk, job));
    }
    for persona in content.personas.values() {
        walk.file(File::Persona(persona.key.clone()), |walk| persona::check(walk, persona));
    }
    walk.faults()
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organisation => f.write_str("organisation.yaml"),
            Self::Attributes => f.write_str("attributes.yaml"),
            Self::Segments => f.write_str("segments.yaml"),
            Self::Template(key) => write!(f, "templates/{key}.yaml"),
            Self::Job(key) => write!(f, "jobs/{key}.yaml"),
            Self::Persona(key) => write!(f, "personas/{key}.yaml"),
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

impl From<&str> for Part {
    fn from(field: &str) -> Self {
        Self::Field(field.to_owned())
    }
}

impl From<usize> for Part {
    fn from(item: usize) -> Self {
        Self::Item(item)
    }
}
