//! What a plan needs to know of one journey, beside its events.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::attribute::Value;
use super::job::JobFacts;
use super::key::{LocationKey, QuestionKey};
use super::template::Assignee;

/// One person's journey as it stands, beside its events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JourneyState {
    /// The day that offsets count from: when the application was begun, or the first day at work.
    pub anchor: NaiveDate,
    /// Where the person works. Working days are counted on this location's calendar; without it on that of the job's
    /// location, else from Monday to Friday.
    #[serde(default)]
    pub location: Option<LocationKey>,
    /// The job applied for or begun.
    #[serde(default)]
    pub job: Option<JobFacts>,
    /// Answers to questions that are not bound to an attribute. Those of bound questions are facts of the profile.
    #[serde(default)]
    pub answers: BTreeMap<QuestionKey, Value>,
    /// Who does the steps that are not the person's.
    #[serde(default)]
    pub assignments: BTreeMap<Assignee, Colleague>,
}

/// Somebody with a part in a journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

impl JourneyState {
    /// A journey with this anchor, of which nothing more is known.
    pub fn new(anchor: NaiveDate) -> Self {
        Self { anchor, location: None, job: None, answers: BTreeMap::new(), assignments: BTreeMap::new() }
    }
}
