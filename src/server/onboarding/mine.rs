//! What is a person's: their journeys, and everything stored on them.

use std::sync::Arc;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::attribute::{Attribute, Value};
use crate::domain::decision::ApplicationState;
use crate::domain::instant::Instant;
use crate::domain::key::AttributeKey;
use crate::domain::plan::Summary;
use crate::domain::profile::Source;
use crate::domain::state::{OnboardingState, State};
use crate::domain::text::Text;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney, day};
use crate::server::library::Library;
use crate::server::paths::Paths;
use crate::server::store::file::File;
use crate::server::store::person::Person;
use crate::server::store::{self, PersonId};
use crate::server::visit::Visit;

/// What is a person's.
#[derive(Debug, Clone)]
pub struct Mine {
    /// The person.
    pub person: Person,
    /// What is published now.
    pub library: Arc<Library>,
    /// Their applications and onboardings, the newest first.
    pub journeys: Vec<MyJourney>,
    /// What is known of them, in the order in which the organisation declares it.
    pub facts: Vec<MyFact>,
    /// The files they sent, the newest first.
    pub files: Vec<File>,
    /// The organisation's time zone, for dates of what belongs to no journey.
    pub zone: Tz,
}

/// One journey of a person, as a list shows it.
#[derive(Debug, Clone)]
pub struct MyJourney {
    /// Its page.
    pub path: String,
    /// The job.
    pub job: Option<Text>,
    /// Where it stands.
    pub standing: Standing,
    /// When it began.
    pub begun: NaiveDate,
}

/// Where a journey stands, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// An application, in a stage once it was sent.
    Application(ApplicationState, Option<Text>),
    /// An onboarding, with its first day and how far it is.
    Onboarding(OnboardingState, NaiveDate, Summary),
}

/// A fact of a person.
#[derive(Debug, Clone)]
pub struct MyFact {
    /// Of what; its label where it is declared.
    pub key: AttributeKey,
    /// The attribute, where it is still declared.
    pub attribute: Option<Attribute>,
    /// What is known.
    pub value: Value,
    /// From where and since when; none for equal-opportunity data, which are kept apart and without either.
    pub known: Option<(Source, Instant)>,
}

/// What is a person's.
///
/// # Errors
/// `NotFound` for an unknown person; `Unavailable` when the database does not answer.
pub async fn mine(visit: &Visit, id: PersonId) -> Result<Mine, AppError> {
    let db = &visit.state.db;
    let person = store::person::get(db, id).await?.ok_or(AppError::NotFound)?;
    let library = visit.state.library().await?;
    let mut journeys = Vec::new();
    let mut files = Vec::new();
    for head in store::journey::of_person(db, id).await? {
        let open = journeys::open(&visit.state, head.id, visit.now).await?;
        files.extend(open.files.iter().rev().cloned());
        journeys.push(listed(&open));
    }
    let facts = store::profile::get(db, id).await?.profile.facts;
    let protected = store::profile::protected(db, id).await?;
    let known = facts.into_iter().map(|(key, fact)| (key, fact.value, Some((fact.source, fact.at))));
    let apart = protected.into_iter().map(|(key, value)| (key, value, None));
    let facts = known
        .chain(apart)
        .map(|(key, value, known)| MyFact {
            attribute: library.content.attributes.get(&key).cloned(),
            key,
            value,
            known,
        })
        .collect();
    Ok(Mine { person, journeys, facts, files, zone: library.zone(), library })
}

fn listed(open: &OpenJourney) -> MyJourney {
    let stages = &open.version.template().stages;
    let stage = stages.iter().find(|stage| Some(&stage.key) == open.head.stage.as_ref());
    MyJourney {
        path: Paths::of(open).home(),
        job: open.state.job.as_ref().map(|job| job.title.clone()),
        standing: match open.head.state {
            State::Application(state) => Standing::Application(state, stage.map(|stage| stage.title.clone())),
            State::Onboarding(state) => Standing::Onboarding(state, open.head.anchor, open.plan.summary()),
        },
        begun: day(open.head.created_at, open.zone),
    }
}
