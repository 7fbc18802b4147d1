//! The organisation: whose installation this is.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::job::Contact;
use super::key::{FamilyKey, LocationKey};
use super::text::{Locale, Text};

/// Whose installation this is: name, brand, languages, families of jobs, locations with their calendars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// What people call it.
    pub name: String,
    /// One sentence for the careers page.
    pub tagline: Text,
    /// The language of plain texts, and of people whose own is not spoken.
    pub language: Locale,
    /// The time zone (IANA), where a location says nothing else.
    pub zone: String,
    /// The brand colour: `#` and six hexadecimal digits.
    pub brand: String,
    /// The logo: an SVG drawing as text, at most 20,000 characters; the name stands beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Who helps with adjustments; outside every hiring team.
    pub adjustments: Contact,
    /// Who answers for people's data.
    pub privacy: Contact,
    /// What the privacy notice says, in Markdown.
    pub privacy_notice: Text,
    /// Families of jobs, by key.
    pub families: BTreeMap<FamilyKey, Text>,
    /// Locations, by key.
    pub locations: BTreeMap<LocationKey, Location>,
}

/// An office, or a country for remote work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// What people call it.
    pub label: Text,
    /// ISO 3166, two letters.
    pub country: String,
    /// The country's name.
    pub country_label: Text,
    /// Town, for the public page of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Where to go on the first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    /// The time zone (IANA).
    pub zone: String,
    /// When the first day begins, as `09:30`.
    pub first_day_starts: String,
    /// Where to join on the first day, for who works from home: an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day_link: Option<String>,
    /// What to bring, or to have at hand, on the first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day_bring: Option<Text>,
    /// Days of the week without work.
    pub weekend: Vec<WeekDay>,
    /// Days of the year without work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Holiday>,
}

/// A day without work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// What it is called.
    pub name: Text,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WeekDay {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<WeekDay> for Weekday {
    fn from(day: WeekDay) -> Self {
        match day {
            WeekDay::Monday => Self::Mon,
            WeekDay::Tuesday => Self::Tue,
            WeekDay::Wednesday => Self::Wed,
            WeekDay::Thursday => Self::Thu,
            WeekDay::Friday => Self::Fri,
            WeekDay::Saturday => Self::Sat,
            WeekDay::Sunday => Self::Sun,
        }
    }
}
