//! "Make this about you": optional answers that stay in the visitor's browser until they apply.
//!
//! They travel in a cookie that the browser keeps, so that the page works without scripts; the server never stores them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use http::request::Parts;
use leptos::prelude::use_context;
use serde::{Deserialize, Serialize};

use super::library::Library;
use super::visit::cookie;
use crate::domain::answer::{Problem, options_of, validate};
use crate::domain::attribute::{Attribute, Kind};
use crate::domain::instant::Instant;
use crate::domain::job::Job;
use crate::domain::key::{AttributeKey, QuestionKey};
use crate::domain::profile::{Fact, Profile, Source};
use crate::domain::template::{Question, QuestionKind};

/// The cookie that keeps the answers.
pub const ABOUT_YOU_COOKIE: &str = "waymark-about-you";

/// The longest cookie that is looked at, in bytes.
const MOST_BYTES: usize = 3_000;

/// What was typed, by attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AboutYou(pub BTreeMap<String, Vec<String>>);

/// One of the optional questions, with what was typed and what is wrong with it.
#[derive(Debug, Clone)]
pub struct AboutYouQuestion {
    /// The attribute it asks for.
    pub attribute: AttributeKey,
    /// The question.
    pub question: Question,
    /// What was typed.
    pub raw: Vec<String>,
    /// What is wrong with it.
    pub problem: Option<Problem>,
}

impl AboutYou {
    /// What the browser keeps, as the request that is being answered brought it.
    pub fn of_browser() -> Self {
        let cookie = use_context::<Parts>().and_then(|parts| cookie(&parts, ABOUT_YOU_COOKIE));
        cookie.map(|value| Self::from_cookie(&value)).unwrap_or_default()
    }

    /// Reads the cookie; what cannot be read is as if nothing was said.
    pub fn from_cookie(value: &str) -> Self {
        if value.len() > MOST_BYTES {
            return Self::default();
        }
        let decoded = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
        serde_json::from_str(&decoded).unwrap_or_default()
    }

    /// The cookie's value; nothing where the answers do not fit into one.
    pub fn to_cookie(&self) -> Option<String> {
        let json = serde_json::to_string(self).ok()?;
        let encoded =
            percent_encoding::utf8_percent_encode(&json, percent_encoding::NON_ALPHANUMERIC).to_string();
        (encoded.len() <= MOST_BYTES).then_some(encoded)
    }

    /// The job's optional questions.
    pub fn questions(&self, library: &Library, job: &Job, today: NaiveDate) -> Vec<AboutYouQuestion> {
        let asked = job.about_you.iter().filter_map(|key| library.content.attributes.get(key));
        asked
            .map(|attribute| {
                let question = question(attribute);
                let raw = self.0.get(attribute.key.as_str()).cloned().unwrap_or_default();
                let options = options_of(&question, &library.content.attributes);
                let problem = validate(&question, options, &raw, today).err();
                AboutYouQuestion { attribute: attribute.key.clone(), question, raw, problem }
            })
            .collect()
    }

    /// What was said, as a profile that is never stored.
    pub fn profile(&self, library: &Library, now: Instant, today: NaiveDate) -> Profile {
        let mut profile = Profile::default();
        for attribute in library.content.attributes.values() {
            let asked = library.content.jobs.values().any(|job| job.about_you.contains(&attribute.key));
            let Some(raw) = self.0.get(attribute.key.as_str()).filter(|_| asked) else { continue };
            let question = question(attribute);
            let options = options_of(&question, &library.content.attributes);
            if let Ok(Some(value)) = validate(&question, options, raw, today) {
                profile.facts.insert(attribute.key.clone(), Fact { value, source: Source::Person, at: now });
            }
        }
        profile
    }
}

/// The optional question that asks for an attribute.
fn question(attribute: &Attribute) -> Question {
    Question {
        key: QuestionKey::from(attribute.key.key().clone()),
        kind: match attribute.kind {
            Kind::Text => QuestionKind::ShortText,
            Kind::Number => QuestionKind::Number,
            Kind::YesNo => QuestionKind::YesNo,
            Kind::Date => QuestionKind::Date,
            Kind::Choice => QuestionKind::SingleChoice,
            Kind::Choices => QuestionKind::MultipleChoice,
        },
        attribute: Some(attribute.key.clone()),
        label: attribute.label.clone(),
        help: None,
        required: false,
        selection: false,
        asked_when: None,
        options: Vec::new(),
        min: None,
        max: None,
    }
}
