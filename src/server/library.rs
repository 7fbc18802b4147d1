//! Published content in memory: loaded again when it changes.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant as Moment};

use chrono_tz::Tz;

use super::content::{Edition, content_of};
use super::error::AppError;
use super::store::{self, Db, Revision};
use crate::domain::colour::{BrandColour, brand_tokens};
use crate::domain::content::Content;
use crate::domain::instant::Instant;
use crate::domain::job::{Job, JobFacts};
use crate::domain::key::{JobKey, LocationKey, TemplateKey};
use crate::domain::ruleset::Ruleset;
use crate::domain::version::{Frozen, Version};
use crate::locales::Words;

/// Everything published, and what is derived from it once.
#[derive(Debug)]
pub struct Library {
    /// What the organisation authored.
    pub content: Content,
    /// The brand's colours as a rule of CSS.
    pub brand_css: String,
    revision: Revision,
}

impl Library {
    /// What follows from published content.
    pub fn new(content: Content, revision: Revision) -> Self {
        let brand_css = content
            .organisation
            .brand
            .parse::<BrandColour>()
            .map(|brand| brand_tokens(brand).css())
            .unwrap_or_default();
        Self { content, brand_css, revision }
    }

    /// Rules outside templates, over this content.
    pub fn ruleset(&self) -> Ruleset<'_> {
        Ruleset::new(&self.content.attributes, &self.content.segments)
    }

    /// The organisation's time zone; UTC where it is not known.
    pub fn zone(&self) -> Tz {
        self.content.organisation.zone.parse().unwrap_or(Tz::UTC)
    }

    /// The time zone of a location, else the organisation's.
    pub fn zone_at(&self, location: Option<&LocationKey>) -> Tz {
        location
            .and_then(|key| self.content.organisation.locations.get(key))
            .and_then(|location| location.zone.parse().ok())
            .unwrap_or_else(|| self.zone())
    }

    /// A published job.
    ///
    /// # Errors
    /// `NotFound` where there is none of that key.
    pub fn job(&self, key: &str) -> Result<&Job, AppError> {
        let key = JobKey::parse(key).map_err(|_| AppError::NotFound)?;
        self.content.jobs.get(&key).ok_or(AppError::NotFound)
    }

    /// What a journey knows of its job.
    pub fn job_facts(&self, job: &Job) -> JobFacts {
        let location = self.content.organisation.locations.get(&job.location);
        JobFacts {
            key: job.key.clone(),
            title: job.title.clone(),
            family: job.family.clone(),
            location: job.location.clone(),
            country: location.map(|location| location.country.clone()).unwrap_or_default(),
            arrangement: job.arrangement,
        }
    }

    /// A place in words: the location's name and its country.
    pub fn place(&self, words: Words, key: &LocationKey) -> String {
        match self.content.organisation.locations.get(key) {
            Some(location) => words.authored(&location.label).to_owned(),
            None => key.to_string(),
        }
    }

    /// Where the applicant may be, as the day there at an instant.
    pub fn day_at(&self, location: Option<&LocationKey>, now: Instant) -> chrono::NaiveDate {
        now.to_utc().with_timezone(&self.zone_at(location)).date_naive()
    }
}

/// How long a node goes on with what it has before it asks whether something else was published.
const FRESH: Duration = Duration::from_millis(500);

/// The libraries of one node: the newest published content, and compiled versions, which never change.
#[derive(Debug, Default)]
pub struct Shelf {
    newest: RwLock<Newest>,
    versions: RwLock<HashMap<(TemplateKey, u32), Arc<Version>>>,
}

#[derive(Debug, Default, Clone)]
struct Newest {
    library: Option<Arc<Library>>,
    asked: Option<Moment>,
}

impl Shelf {
    /// The newest published content as this node knows it, without asking the database.
    pub fn newest(&self) -> Option<Arc<Library>> {
        self.newest.read().ok().and_then(|newest| newest.library.clone())
    }

    /// The newest published content; nothing before there is an organisation.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer or its content cannot be read.
    pub async fn library(&self, db: &Db) -> Result<Option<Arc<Library>>, AppError> {
        let known = self.newest.read().map(|newest| newest.clone()).unwrap_or_default();
        let is_fresh = known.asked.is_some_and(|asked| asked.elapsed() < FRESH);
        if is_fresh && known.library.is_some() {
            return Ok(known.library);
        }
        let asked = Some(Moment::now());
        let revision = store::content::revision(db).await?;
        let library = match known.library.filter(|library| library.revision == revision) {
            Some(library) => Some(library),
            None => {
                let (revision, items) = store::content::list_with_revision(db).await?;
                content_of(&items, Edition::Published)?
                    .map(|content| Arc::new(Library::new(content, revision)))
            }
        };
        if let Ok(mut newest) = self.newest.write() {
            *newest = Newest { library: library.clone(), asked };
        }
        Ok(library)
    }

    /// A published version, compiled.
    ///
    /// # Errors
    /// `NotFound` where there is none; `Unavailable` when it cannot be read.
    pub async fn version(
        &self,
        db: &Db,
        template: &TemplateKey,
        number: u32,
    ) -> Result<Arc<Version>, AppError> {
        let key = (template.clone(), number);
        if let Ok(versions) = self.versions.read()
            && let Some(version) = versions.get(&key)
        {
            return Ok(Arc::clone(version));
        }
        let stored = store::version::get(db, template, number).await?.ok_or(AppError::NotFound)?;
        let frozen: Frozen = stored.frozen()?;
        let version = Version::compile(frozen).map_err(|faults| {
            tracing::error!(%template, number, ?faults, "a published version does not compile");
            AppError::Unavailable
        })?;
        let version = Arc::new(version);
        if let Ok(mut versions) = self.versions.write() {
            versions.insert(key, Arc::clone(&version));
        }
        Ok(version)
    }
}
