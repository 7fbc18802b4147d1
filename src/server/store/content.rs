//! Content: what the organisation authors. Each item has one draft and what is published of it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::db::Db;
use super::error::StoreError;
use super::ids::{Revision, StaffId};
use super::json;
use super::version::{NewVersion, StoredVersion, VersionStatements};
use crate::domain::instant::Instant;
use crate::domain::key::Key;

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentKind {
    /// The organisation itself; one item.
    Organisation,
    /// An attribute.
    Attribute,
    /// A segment.
    Segment,
    /// A template.
    Template,
    /// A job.
    Job,
    /// A persona.
    Persona,
}

/// An authored item as it is stored. Bodies are JSON texts; [`Item::draft`] and [`Item::published`] read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ContentKind,
    /// Its key.
    pub slug: Key,
    /// Its place among its kind, where an author chose an order.
    pub position: i64,
    /// The draft.
    pub draft_json: String,
    /// How often the draft changed.
    pub revision: Revision,
    /// What is published.
    pub published_json: Option<String>,
    /// The draft's revision that was published; while it is another than `revision`, there is something to publish.
    pub published_revision: Option<Revision>,
    /// Whether it is out of use; its key stays taken.
    pub archived: bool,
    /// When the draft changed last.
    pub updated_at: Instant,
    /// Who changed it; none for the command line.
    pub updated_by: Option<StaffId>,
}

impl Item {
    /// The draft as its type.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it is not one.
    pub fn draft<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        json::read("content", self.name(), &self.draft_json)
    }

    /// What is published as its type.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it is not one.
    pub fn published<T: DeserializeOwned>(&self) -> Result<Option<T>, StoreError> {
        self.published_json.as_deref().map(|text| json::read("content", self.name(), text)).transpose()
    }

    fn name(&self) -> String {
        format!("{:?} {}", self.kind, self.slug)
    }
}

/// One change of content.
#[derive(Debug, Clone)]
pub enum ContentChange {
    /// Writes the draft; adds the item where there is none. A draft equal to what stands there changes nothing.
    Draft {
        /// What it is.
        kind: ContentKind,
        /// Its key.
        slug: Key,
        /// Its place among its kind.
        position: i64,
        /// The draft as JSON.
        json: String,
    },
    /// Publishes the draft as it stands.
    Publish {
        /// What it is.
        kind: ContentKind,
        /// Its key.
        slug: Key,
    },
    /// Adds a version of a template: what is published of it, with everything it uses, changed.
    Version(Box<NewVersion>),
    /// Takes the item out of use, or back into it.
    Archive {
        /// What it is.
        kind: ContentKind,
        /// Its key.
        slug: Key,
        /// Whether it is out of use.
        archived: bool,
    },
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    kind: String,
    slug: String,
    position: i64,
    draft: String,
    revision: Revision,
    published: Option<String>,
    published_revision: Option<Revision>,
    archived: bool,
    updated_at: i64,
    updated_by: Option<StaffId>,
}

impl TryFrom<ItemRow> for Item {
    type Error = StoreError;

    fn try_from(row: ItemRow) -> Result<Self, StoreError> {
        Ok(Self {
            kind: json::read_word("content", &row.slug, &row.kind)?,
            slug: json::read_word("content", &row.slug, &row.slug)?,
            position: row.position,
            draft_json: row.draft,
            revision: row.revision,
            published_json: row.published,
            published_revision: row.published_revision,
            archived: row.archived,
            updated_at: Instant(row.updated_at),
            updated_by: row.updated_by,
        })
    }
}

/// Every item, by kind, place and key.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db) -> Result<Vec<Item>, StoreError> {
    db_read!(db, conn, { conn.content().await? })
}

/// Every item with the content's revision, of one moment.
///
/// # Errors
/// When the database does not answer.
pub async fn list_with_revision(db: &Db) -> Result<(Revision, Vec<Item>), StoreError> {
    // Read before the items: content that changes in between is loaded once more, and never missed.
    let revision = revision(db).await?;
    Ok((revision, list(db).await?))
}

/// One item.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, kind: ContentKind, slug: &str) -> Result<Option<Item>, StoreError> {
    let kind = json::write_word(&kind)?;
    let row: Option<ItemRow> = db_read!(db, conn, {
        sqlx::query_as("SELECT * FROM content WHERE kind = $1 AND slug = $2")
            .bind(&kind)
            .bind(slug)
            .fetch_optional(conn)
            .await?
    })?;
    row.map(Item::try_from).transpose()
}

/// Changes with everything that is published, so that a node knows when to load it again.
///
/// # Errors
/// When the database does not answer.
pub async fn revision(db: &Db) -> Result<Revision, StoreError> {
    db_read!(db, conn, {
        sqlx::query_scalar("SELECT revision FROM content_revision WHERE only_row = 1").fetch_one(conn).await?
    })
}

/// Everything that is stored of content at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stock {
    /// Every item.
    pub items: Vec<Item>,
    /// Every version without what it froze, by template, oldest first.
    pub versions: Vec<StoredVersion>,
}

impl Stock {
    /// An item by its key.
    pub fn item(&self, kind: ContentKind, slug: &Key) -> Option<&Item> {
        self.items.iter().find(|item| item.kind == kind && item.slug == *slug)
    }
}

/// Everything that is stored of content.
///
/// # Errors
/// When the database does not answer.
pub async fn stock(db: &Db) -> Result<Stock, StoreError> {
    db_read!(db, conn, { Stock { items: conn.content().await?, versions: conn.versions().await? } })
}

/// Changes content in one transaction: loads it, lets `decide` say what changes, and writes that. Returns the content's
/// revision afterwards.
///
/// # Errors
/// What `decide` refuses with; nothing is written then. Also when the database does not answer, or a version's number
/// is taken.
pub async fn change<E: From<StoreError> + Send>(
    db: &Db,
    at: Instant,
    by: Option<StaffId>,
    decide: impl Fn(&Stock) -> Result<Vec<ContentChange>, E> + Send + Sync,
) -> Result<Revision, E> {
    db_write!(db, conn, {
        let stock = Stock { items: conn.content().await?, versions: conn.versions().await? };
        match decide(&stock) {
            Ok(changes) => Ok(conn.change_content(&changes, at, by).await?),
            Err(refusal) => Err(refusal),
        }
    })?
}

statements! {
    /// Statements on content.
    trait ContentStatements {
        async fn content(conn) -> Result<Vec<Item>, StoreError> {
            let rows: Vec<ItemRow> = sqlx::query_as("SELECT * FROM content ORDER BY kind, position, slug")
                .fetch_all(conn)
                .await?;
            rows.into_iter().map(Item::try_from).collect()
        }

        async fn change_content(
            conn,
            changes: &[ContentChange],
            at: Instant,
            by: Option<StaffId>,
        ) -> Result<Revision, StoreError> {
            let mut public = false;
            for change in changes {
                match change {
                    ContentChange::Draft { kind, slug, position, json } => {
                        sqlx::query(
                            "INSERT INTO content
                                 (kind, slug, position, draft, revision, archived, updated_at, updated_by)
                             VALUES ($1, $2, $3, $4, 1, FALSE, $5, $6)
                             ON CONFLICT (kind, slug) DO UPDATE
                             SET position = excluded.position, draft = excluded.draft,
                                 revision = content.revision + 1,
                                 updated_at = excluded.updated_at, updated_by = excluded.updated_by
                             WHERE content.draft <> excluded.draft OR content.position <> excluded.position",
                        )
                        .bind(json::write_word(kind)?)
                        .bind(slug.as_str())
                        .bind(*position)
                        .bind(json)
                        .bind(at.0)
                        .bind(by)
                        .execute(&mut *conn)
                        .await?;
                    }
                    ContentChange::Publish { kind, slug } => {
                        let done = sqlx::query(
                            "UPDATE content SET published = draft, published_revision = revision
                             WHERE kind = $1 AND slug = $2",
                        )
                        .bind(json::write_word(kind)?)
                        .bind(slug.as_str())
                        .execute(&mut *conn)
                        .await?;
                        if done.rows_affected() == 0 {
                            return Err(StoreError::Missing("content"));
                        }
                        public = true;
                    }
                    ContentChange::Version(version) => {
                        conn.add_version(version, at, by).await?;
                        public = true;
                    }
                    ContentChange::Archive { kind, slug, archived } => {
                        sqlx::query("UPDATE content SET archived = $3 WHERE kind = $1 AND slug = $2")
                            .bind(json::write_word(kind)?)
                            .bind(slug.as_str())
                            .bind(*archived)
                            .execute(&mut *conn)
                            .await?;
                        public = true;
                    }
                }
            }
            let step = i64::from(public);
            let revision = sqlx::query_scalar(
                "UPDATE content_revision SET revision = revision + $1 WHERE only_row = 1 RETURNING revision",
            )
            .bind(step)
            .fetch_one(conn)
            .await?;
            Ok(revision)
        }
    }
}
