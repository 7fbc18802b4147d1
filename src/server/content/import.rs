//! Importing: files become drafts, and only when told are published. All of it or nothing.

use std::collections::BTreeSet;
use std::fmt;

use super::edition::{Edition, Entry, content_of, entries};
use super::publish::{new_versions, published_after};
use crate::domain::content::Content;
use crate::domain::instant::Instant;
use crate::domain::key::{Key, TemplateKey};
use crate::files::{Located, Named, Read};
use crate::server::store::content::{ContentChange, ContentKind, Item, Stock, change, stock};
use crate::server::store::{Db, StaffId, StoreError};

/// How often an import begins again because somebody else changed content meanwhile.
const TRIES: usize = 5;

/// What an import may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct How {
    /// Whether what is imported is published, too.
    pub publish: bool,
    /// Whether it may take the place of what was changed on screen.
    pub overwrite: bool,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// How many drafts are new or changed.
    pub drafts: usize,
    /// How many of the imported items were published.
    pub published: usize,
    /// The versions that this added.
    pub versions: Vec<(TemplateKey, u32)>,
    /// What is probably not meant in the content.
    pub warnings: Vec<Located>,
}

/// A draft that somebody changed on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// What it is.
    pub kind: ContentKind,
    /// Its key.
    pub slug: Key,
    /// When it was changed.
    pub at: Instant,
}

/// Why nothing was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// The files have faults.
    Faults(Vec<Located>),
    /// These were changed on screen, and differ from the files.
    Newer(Vec<Newer>),
    /// What would be published could not be used, in sentences.
    Unusable(Vec<String>),
    /// The store could not.
    Store(StoreError),
    /// Somebody else changed content while this looked at it.
    Meanwhile,
}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Imports what `read` reads over the drafts there are; of [`crate::files::read_paths`] a closure will do.
///
/// Items that the files do not name stay as they are. With `publish` the named ones are published, and every template
/// that they change, itself or in what it uses, has a new version; journeys stay on theirs.
///
/// # Errors
/// Says why nothing was imported.
pub async fn import(
    db: &Db,
    read: impl Fn(Option<&Content>) -> Result<Read, Vec<Located>>,
    how: How,
    by: Option<StaffId>,
    now: Instant,
) -> Result<Imported, ImportError> {
    for _ in 0..TRIES {
        // Reading, checking and freezing take longer than a transaction should, so they come first, and the transaction
        // makes sure that they looked at what stands there.
        let seen = stock(db).await?;
        let drafts = content_of(&seen.items, Edition::Draft)?;
        let incoming = read(drafts.as_ref()).map_err(ImportError::Faults)?;
        let (changes, imported) = decide(&seen, incoming, how)?;
        let changed = change(db, now, by, |there| {
            if *there == seen { Ok(changes.clone()) } else { Err(ImportError::Meanwhile) }
        })
        .await;
        match changed {
            Ok(_) => return Ok(imported),
            Err(ImportError::Meanwhile) => {}
            Err(error) => return Err(error),
        }
    }
    Err(ImportError::Meanwhile)
}

/// What changes in the stock when `incoming` is imported.
fn decide(stock: &Stock, incoming: Read, how: How) -> Result<(Vec<ContentChange>, Imported), ImportError> {
    let Read { content, named, warnings } = incoming;
    let entries: Vec<Entry> = entries(&content)?.into_iter().filter(|entry| entry.is_among(&named)).collect();
    let newer: Vec<Newer> =
        entries.iter().filter_map(|entry| Newer::than(entry, stock.item(entry.kind, &entry.slug)?)).collect();
    if !how.overwrite && !newer.is_empty() {
        return Err(ImportError::Newer(newer));
    }
    let mut changes = Vec::new();
    let (mut drafts, mut published) = (0, 0);
    for Entry { kind, slug, json } in &entries {
        let there = stock.item(*kind, slug);
        if there.is_none_or(|item| item.draft_json != *json) {
            drafts += 1;
            changes.push(ContentChange::Draft {
                kind: *kind,
                slug: slug.clone(),
                position: there.map_or(0, |item| item.position),
                json: json.clone(),
            });
        }
        if there.is_some_and(|item| item.archived) {
            changes.push(ContentChange::Archive { kind: *kind, slug: slug.clone(), archived: false });
        }
        let is_published = there.is_some_and(|item| item.published_json.as_ref() == Some(json));
        if how.publish && !is_published {
            published += 1;
            changes.push(ContentChange::Publish { kind: *kind, slug: slug.clone() });
        }
    }
    let mut versions = Vec::new();
    if how.publish {
        let before = content_of(&stock.items, Edition::Published)?;
        let after = published_after(before, &content, &named).map_err(ImportError::Unusable)?;
        for version in new_versions(&after, &stock.versions).map_err(ImportError::Unusable)? {
            versions.push((version.frozen.template.key.clone(), version.frozen.number));
            changes.push(ContentChange::Version(Box::new(version)));
        }
    }
    Ok((changes, Imported { drafts, published, versions, warnings }))
}

impl Entry {
    fn is_among(&self, named: &BTreeSet<Named>) -> bool {
        named.iter().any(|named| {
            let (kind, slug) = match named {
                Named::Organisation => return self.kind == ContentKind::Organisation,
                Named::Attribute(key) => (ContentKind::Attribute, key.as_str()),
                Named::Segment(key) => (ContentKind::Segment, key.as_str()),
                Named::Template(key) => (ContentKind::Template, key.as_str()),
                Named::Job(key) => (ContentKind::Job, key.as_str()),
                Named::Persona(key) => (ContentKind::Persona, key.as_str()),
            };
            self.kind == kind && self.slug.as_str() == slug
        })
    }
}

impl Newer {
    /// A stored draft that a member of staff wrote last, and that says something else.
    fn than(entry: &Entry, item: &Item) -> Option<Self> {
        (item.updated_by.is_some() && item.draft_json != entry.json).then(|| Self {
            kind: item.kind,
            slug: item.slug.clone(),
            at: item.updated_at,
        })
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faults(faults) => lines(f, faults),
            Self::Newer(newer) => {
                lines(f, newer)?;
                f.write_str(
                    "\nNothing was imported. Export the drafts to compare, or import with --overwrite.",
                )
            }
            Self::Unusable(reasons) => lines(f, reasons),
            Self::Store(error) => error.fmt(f),
            Self::Meanwhile => f.write_str("others kept changing content: nothing was imported, try again"),
        }
    }
}

impl std::error::Error for ImportError {}

impl fmt::Display for Newer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ContentKind::Organisation => {
                return write!(
                    f,
                    "the organisation was changed on screen on {} and differs from the file",
                    self.day()
                );
            }
            ContentKind::Attribute => "attribute",
            ContentKind::Segment => "segment",
            ContentKind::Template => "template",
            ContentKind::Job => "job",
            ContentKind::Persona => "persona",
        };
        write!(f, "{kind} “{}” was changed on screen on {} and differs from the file", self.slug, self.day())
    }
}

impl Newer {
    fn day(&self) -> chrono::NaiveDate {
        self.at.to_utc().date_naive()
    }
}

fn lines<T: fmt::Display>(f: &mut fmt::Formatter<'_>, lines: &[T]) -> fmt::Result {
    for (place, line) in lines.iter().enumerate() {
        if place > 0 {
            f.write_str("\n")?;
        }
        line.fmt(f)?;
    }
    Ok(())
}
