//! What publishing freezes, so that a version stays what it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::fault::{Fault, Place, Problem};
use crate::domain::attribute::Attribute;
use crate::domain::calendar::DaysOff;
use crate::domain::compile::MAX_DEPTH;
use crate::domain::content::Content;
use crate::domain::key::{AttributeKey, LocationKey, SegmentKey, TemplateKey};
use crate::domain::rule::Rule;
use crate::domain::segment::Segment;
use crate::domain::template::Template;
use crate::domain::text::Locale;

/// A template with everything its plans depend on, as it was when it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The template.
    pub template: Template,
    /// The version's number, from 1.
    pub number: u32,
    /// The attributes that rules test and questions are bound to.
    pub attributes: BTreeMap<AttributeKey, Attribute>,
    /// The segments that rules name, and those that these name.
    pub segments: BTreeMap<SegmentKey, Segment>,
    /// The days off of every location.
    pub calendars: BTreeMap<LocationKey, DaysOff>,
    /// The language of plain texts.
    pub language: Locale,
}

impl Frozen {
    /// Freezes a template of the content. Names that lead nowhere are left out and found by
    /// [`Version::compile`](super::Version::compile).
    ///
    /// # Errors
    /// When there is no such template.
    pub fn freeze(content: &Content, template: &TemplateKey, number: u32) -> Result<Self, Vec<Fault>> {
        let Some(template) = content.templates.get(template) else {
            return Err(vec![Fault {
                place: Place::Template(template.clone()),
                problem: Problem::NoTemplate,
            }]);
        };
        let mut used = Used::default();
        for step in template.stages.iter().flat_map(|stage| &stage.steps) {
            let audiences = step.variants.iter().map(|variant| &variant.audience);
            let asked = step.questions.iter().map(|question| &question.asked_when);
            let rules = std::iter::once(&step.audience).chain(audiences).chain(asked);
            rules.flatten().for_each(|rule| used.note(rule, 0));
            used.attributes.extend(step.questions.iter().filter_map(|question| question.attribute.clone()));
        }
        // A bound answer is tested through its attribute, which the question has noted.
        while let Some(key) = used.pending.pop() {
            if let Some(segment) = content.segments.get(&key) {
                used.note(&segment.rule, 0);
            }
        }
        Ok(Self {
            template: template.clone(),
            number,
            attributes: pick(&content.attributes, &used.attributes),
            segments: pick(&content.segments, &used.segments),
            calendars: content
                .organisation
                .locations
                .iter()
                .map(|(key, location)| (key.clone(), DaysOff::from(location)))
                .collect(),
            language: content.organisation.language,
        })
    }

    /// The SHA-256 of the canonical JSON: members in order of their names, without spaces.
    pub(super) fn hash(&self) -> Result<String, Problem> {
        let json = serde_json::to_value(self).map_err(|error| Problem::Unwritable(error.to_string()))?;
        let mut text = String::new();
        canonical(&json, &mut text);
        let mut hash = String::with_capacity(64);
        for byte in Sha256::digest(text) {
            // Writing to a string cannot fail.
            let _ = write!(hash, "{byte:02x}");
        }
        Ok(hash)
    }
}

fn pick<K: Ord + Clone, V: Clone>(all: &BTreeMap<K, V>, used: &BTreeSet<K>) -> BTreeMap<K, V> {
    all.iter()
        .filter(|(key, _)| used.contains(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// What rules use.
#[derive(Default)]
struct Used {
    attributes: BTreeSet<AttributeKey>,
    segments: BTreeSet<SegmentKey>,
    /// Segments that were named and not followed yet.
    pending: Vec<SegmentKey>,
}

impl Used {
    /// Notes what a rule uses. Deeper than [`MAX_DEPTH`] no rule is compiled, so nothing is noted there.
    fn note(&mut self, rule: &Rule, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match rule {
            Rule::All(parts) | Rule::Any(parts) => {
                parts.iter().for_each(|part| self.note(part, depth + 1));
            }
            Rule::Not(part) => self.note(part, depth + 1),
            Rule::Segment(key) => {
                if self.segments.insert(key.clone()) {
                    self.pending.push(key.clone());
                }
            }
            Rule::Attribute(key, _) => {
                self.attributes.insert(key.clone());
            }
            Rule::Answer(..) | Rule::Step(..) | Rule::Job(..) => {}
        }
    }
}

fn canonical(json: &serde_json::Value, text: &mut String) {
    match json {
        serde_json::Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                canonical(item, text);
            }
            text.push(']');
        }
        serde_json::Value::Object(members) => {
            let sorted: BTreeMap<_, _> = members.iter().collect();
            text.push('{');
            for (index, (name, value)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                let _ = write!(text, "{}:", serde_json::Value::from(name.as_str()));
                canonical(value, text);
            }
            text.push('}');
        }
        simple => {
            let _ = write!(text, "{simple}");
        }
    }
}
