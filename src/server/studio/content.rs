//! Reading what the organisation authored, as it is published.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::instant::Instant;
use crate::domain::job::Job;
use crate::domain::key::TemplateKey;
use crate::domain::template::Template;
use crate::server::error::AppError;
use crate::server::library::Library;
use crate::server::store;
use crate::server::visit::Visit;

/// Everything published, with the versions of its templates.
#[derive(Debug, Clone)]
pub struct PublishedContent {
    /// What is published.
    pub library: Arc<Library>,
    /// The versions of each template, the newest first.
    pub versions: BTreeMap<TemplateKey, Vec<PublishedVersion>>,
    /// Today, by the organisation's time zone.
    pub today: NaiveDate,
}

/// A published version of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedVersion {
    /// Its number.
    pub number: u32,
    /// The SHA-256 of what it froze, in hexadecimal digits.
    pub hash: String,
    /// When it was published.
    pub at: Instant,
}

/// One template, in everything published.
#[derive(Debug, Clone)]
pub struct PublishedTemplate {
    /// Everything published.
    pub content: PublishedContent,
    /// The template.
    pub template: Template,
}

impl PublishedContent {
    /// The version of a template that new journeys are on.
    pub fn latest(&self, template: &TemplateKey) -> Option<&PublishedVersion> {
        self.versions.get(template).and_then(|versions| versions.first())
    }

    /// The jobs that use a template.
    pub fn jobs_of(&self, template: &TemplateKey) -> impl Iterator<Item = &Job> {
        let uses = move |job: &&Job| job.application == *template || job.onboarding == *template;
        self.library.content.jobs.values().filter(uses)
    }
}

/// Everything published.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn published(visit: &Visit) -> Result<PublishedContent, AppError> {
    let library = visit.state.library().await?;
    let mut versions: BTreeMap<TemplateKey, Vec<PublishedVersion>> = BTreeMap::new();
    for stored in store::version::history(&visit.state.db).await?.into_iter().rev() {
        let version = PublishedVersion { number: stored.number, hash: stored.hash, at: stored.published_at };
        versions.entry(stored.template).or_default().push(version);
    }
    Ok(PublishedContent { today: library.day_at(None, visit.now), versions, library })
}

/// One template.
///
/// # Errors
/// `NotFound` for an unknown key; `Unavailable` when the database does not answer.
pub async fn template(visit: &Visit, key: &str) -> Result<PublishedTemplate, AppError> {
    let content = published(visit).await?;
    let key = TemplateKey::parse(key).map_err(|_| AppError::NotFound)?;
    let template = content.library.content.templates.get(&key).cloned().ok_or(AppError::NotFound)?;
    Ok(PublishedTemplate { content, template })
}
