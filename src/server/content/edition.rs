//! Editions: the content as it is being written, and as it is published.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::content::Content;
use crate::domain::key::Key;
use crate::server::store::content::{self, ContentKind, Item};
use crate::server::store::{Db, StoreError};

/// Which of the two texts that every item has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// As it is being written.
    Draft,
    /// As people see it.
    Published,
}

/// All content in an edition; nothing before there is an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn load(db: &Db, edition: Edition) -> Result<Option<Content>, StoreError> {
    content_of(&content::list(db).await?, edition)
}

/// What stored items say in an edition; nothing before there is an organisation. What is out of use is not in it.
///
/// # Errors
/// When an item cannot be read.
pub fn content_of(items: &[Item], edition: Edition) -> Result<Option<Content>, StoreError> {
    let mut organisation = None;
    let (mut attributes, mut segments) = (BTreeMap::new(), BTreeMap::new());
    let (mut templates, mut jobs, mut personas) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for item in items.iter().filter(|item| !item.archived) {
        let key = item.slug.clone();
        match item.kind {
            ContentKind::Organisation => organisation = edition.of(item)?,
            ContentKind::Attribute => attributes.extend(edition.of(item)?.map(|it| (key.into(), it))),
            ContentKind::Segment => segments.extend(edition.of(item)?.map(|it| (key.into(), it))),
            ContentKind::Template => templates.extend(edition.of(item)?.map(|it| (key.into(), it))),
            ContentKind::Job => jobs.extend(edition.of(item)?.map(|it| (key.into(), it))),
            ContentKind::Persona => personas.extend(edition.of(item)?.map(|it| (key.into(), it))),
        }
    }
    Ok(organisation.map(|organisation| Content {
        organisation,
        attributes,
        segments,
        templates,
        jobs,
        personas,
    }))
}

impl Edition {
    fn of<T: serde::de::DeserializeOwned>(self, item: &Item) -> Result<Option<T>, StoreError> {
        match self {
            Self::Draft => item.draft().map(Some),
            Self::Published => item.published(),
        }
    }
}

/// An item as the store takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) kind: ContentKind,
    pub(super) slug: Key,
    pub(super) json: String,
}

/// The content as items.
pub(super) fn entries(content: &Content) -> Result<Vec<Entry>, StoreError> {
    let mut entries = vec![Entry {
        kind: ContentKind::Organisation,
        slug: organisation_slug()?,
        json: json(&content.organisation)?,
    }];
    entries.extend(each(ContentKind::Attribute, &content.attributes)?);
    entries.extend(each(ContentKind::Segment, &content.segments)?);
    entries.extend(each(ContentKind::Template, &content.templates)?);
    entries.extend(each(ContentKind::Job, &content.jobs)?);
    entries.extend(each(ContentKind::Persona, &content.personas)?);
    Ok(entries)
}

fn each<K: ToString, V: Serialize>(
    kind: ContentKind,
    all: &BTreeMap<K, V>,
) -> Result<Vec<Entry>, StoreError> {
    all.iter()
        .map(|(key, value)| Ok(Entry { kind, slug: slug(&key.to_string())?, json: json(value)? }))
        .collect()
}

/// The key of the one organisation there is.
fn organisation_slug() -> Result<Key, StoreError> {
    slug("organisation")
}

fn slug(text: &str) -> Result<Key, StoreError> {
    Key::parse(text).map_err(|error| StoreError::Statement(error.to_string()))
}

fn json<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Statement(error.to_string()))
}
