//! Hiring: the first day, the place and who helps, and the onboarding that starts with it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::decide::{Field, Typed};
use crate::domain::answer::{MAX_SHORT_CHARACTERS, Problem, date, email};
use crate::domain::instant::Instant;
use crate::domain::job::Job;
use crate::domain::journey::Colleague;
use crate::domain::key::LocationKey;
use crate::domain::profile::{Fact, Source};
use crate::domain::scalar;
use crate::domain::template::Assignee;
use crate::server::error::AppError;
use crate::server::journeys::OpenJourney;
use crate::server::onboarding::hand_over::{self, HandOver};
use crate::server::store::JourneyId;
use crate::server::store::journey::NewJourney;
use crate::server::store::profile::FactChange;
use crate::server::visit::Visit;

/// A colleague as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedColleague {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// What hiring needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hiring {
    /// The first day at work.
    pub start: NaiveDate,
    /// Where the person works.
    pub location: Option<LocationKey>,
    /// Who helps.
    pub colleagues: Vec<(Assignee, Colleague)>,
}

/// The colleagues that can be named when hiring.
pub const HELPERS: [Assignee; 3] = [Assignee::Manager, Assignee::Buddy, Assignee::It];

impl Typed {
    /// What was typed of a colleague.
    pub fn colleague(&self, assignee: Assignee) -> Option<&TypedColleague> {
        match assignee {
            Assignee::Manager => Some(&self.manager),
            Assignee::Buddy => Some(&self.buddy),
            Assignee::It => Some(&self.it),
            Assignee::Person | Assignee::Recruiter => None,
        }
    }
}

/// Reads what was typed.
///
/// # Errors
/// Everything that will not do, in the order of the form.
pub(super) fn read(journey: &OpenJourney, typed: &Typed) -> Result<Hiring, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let start = match date(&typed.start, journey.today()) {
        // Whoever is hired in the past has a plan that is late from its first page on.
        Ok(start) if start < journey.today() => {
            problems.push((
                Field::Start,
                Problem::DateTooFar { earliest: journey.today(), latest: last_start(journey) },
            ));
            None
        }
        Ok(start) => Some(start),
        Err(problem) => {
            problems.push((Field::Start, problem));
            None
        }
    };
    let locations = &journey.library.content.organisation.locations;
    let location = match typed.location.trim() {
        "" => journey.state.location.clone(),
        key => {
            let known = locations.keys().find(|known| known.as_str() == key).cloned();
            if known.is_none() {
                problems.push((Field::Location, Problem::NotAnOption));
            }
            known
        }
    };
    let mut colleagues = Vec::new();
    for assignee in HELPERS {
        match typed.colleague(assignee).map(|typed| colleague(assignee, typed)) {
            Some(Ok(Some(colleague))) => colleagues.push((assignee, colleague)),
            Some(Err(problem)) => problems.push(problem),
            Some(Ok(None)) | None => {}
        }
    }
    match start {
        Some(start) if problems.is_empty() => Ok(Hiring { start, location, colleagues }),
        _ => Err(problems),
    }
}

/// A year ahead is as far as a first day is planned.
fn last_start(journey: &OpenJourney) -> NaiveDate {
    journey.today().checked_add_months(chrono::Months::new(12)).unwrap_or(NaiveDate::MAX)
}

fn colleague(assignee: Assignee, typed: &TypedColleague) -> Result<Option<Colleague>, (Field, Problem)> {
    let name = typed.name.trim();
    let has = name.chars().count();
    match (name, typed.email.trim()) {
        ("", "") => Ok(None),
        ("", _) => Err((Field::Name(assignee), Problem::Missing)),
        _ if has > MAX_SHORT_CHARACTERS => {
            Err((Field::Name(assignee), Problem::TooLong { most: MAX_SHORT_CHARACTERS, has }))
        }
        (_, "") => Err((Field::Email(assignee), Problem::Missing)),
        (name, address) => match email(address) {
            Ok(email) => Ok(Some(Colleague { name: name.to_owned(), email })),
            Err(problem) => Err((Field::Email(assignee), problem)),
        },
    }
}

/// The onboarding that hiring starts: the job's template in its latest version, with its colleagues' tasks handed over. One that was
/// called off (`before`) starts again under its own id, which links have to name.
///
/// # Errors
/// `Unavailable` when there is no such version, or it cannot be loaded.
pub(super) async fn onboarding(
    visit: &Visit,
    journey: &OpenJourney,
    hiring: &Hiring,
    before: Option<JourneyId>,
) -> Result<(NewJourney, HandOver), AppError> {
    let job = job(journey).ok_or(AppError::Unavailable)?;
    let version = visit.state.latest_version(&job.onboarding).await?.ok_or_else(|| {
        tracing::error!(template = %job.onboarding, "a job's onboarding was never published");
        AppError::Unavailable
    })?;
    let mut new = NewJourney {
        id: before.unwrap_or_else(|| JourneyId::new(visit.now)),
        template: job.onboarding.clone(),
        version: version.number(),
        job: Some(job.key.clone()),
        anchor: hiring.start,
        location: hiring.location.clone(),
        stage: None,
        assignments: hiring.colleagues.clone(),
        events: Vec::new(),
    };
    let mut profile = journey.profile.clone();
    for change in facts(journey, visit.now) {
        if let Some(value) = change.value {
            profile.facts.insert(change.attribute, Fact { value, source: change.source, at: change.at });
        }
    }
    let handed = hand_over::at_start(
        &visit.state,
        &journey.library,
        &version,
        &journey.person,
        &profile,
        &new,
        visit.now,
    );
    new.events.extend(handed.events.iter().cloned());
    Ok((new, handed))
}

/// What becomes known by the job: the facts that whoever is hired for it has.
pub(super) fn facts(journey: &OpenJourney, at: Instant) -> Vec<FactChange> {
    let attributes = &journey.library.content.attributes;
    let known = job(journey).into_iter().flat_map(|job| &job.facts).filter_map(|(key, written)| {
        let attribute = attributes.get(key)?;
        let value = scalar::read(attribute.kind, &attribute.options, written).ok()?;
        Some(FactChange { attribute: key.clone(), value: Some(value), source: Source::Recruiter, at })
    });
    known.collect()
}

fn job(journey: &OpenJourney) -> Option<&Job> {
    journey.head.job.as_ref().and_then(|key| journey.library.content.jobs.get(key))
}
