//! Content and versions.

use waymark::domain::key::Key;
use waymark::server::store::content::{self, ContentChange, ContentKind};
use waymark::server::store::version::{self, NewVersion};
use waymark::server::store::{Db, Revision, StoreError};

use super::examples::{at, frozen, publish};

fn draft(slug: &str, position: i64, json: &str) -> ContentChange {
    ContentChange::Draft {
        kind: ContentKind::Job,
        slug: Key::parse(slug).unwrap(),
        position,
        json: json.to_owned(),
    }
}

async fn apply(db: &Db, changes: Vec<ContentChange>) -> Result<Revision, StoreError> {
    content::change(db, at(0), None, |_| Ok(changes.clone())).await
}

on_both! {
    async fn drafts_wait_until_they_are_published(database) {
        let db = database.open().await;
        let revision = apply(&db, vec![draft("b", 2, "\"one\""), draft("a", 1, "\"other\"")]).await.unwrap();
        assert_eq!(revision, Revision(0), "a draft changes nothing for people");
        let slugs: Vec<_> = content::list(&db).await.unwrap().into_iter().map(|item| item.slug.to_string()).collect();
        assert_eq!(slugs, ["a", "b"], "in the author's order");

        let publishing = ContentChange::Publish { kind: ContentKind::Job, slug: Key::parse("b").unwrap() };
        assert_eq!(apply(&db, vec![publishing]).await.unwrap(), Revision(1));
        assert_eq!(content::revision(&db).await.unwrap(), Revision(1));
        apply(&db, vec![draft("b", 2, "\"two\"")]).await.unwrap();
        let item = content::get(&db, ContentKind::Job, "b").await.unwrap().unwrap();
        assert_eq!(item.draft::<String>().unwrap(), "two");
        assert_eq!(item.published::<String>().unwrap().as_deref(), Some("one"));
        assert_eq!((item.revision, item.published_revision), (Revision(2), Some(Revision(1))));

        apply(&db, vec![draft("b", 2, "\"two\"")]).await.unwrap();
        let same = content::get(&db, ContentKind::Job, "b").await.unwrap().unwrap();
        assert_eq!(same.revision, Revision(2), "the same draft again changes nothing");
        assert!(matches!(same.draft::<u32>(), Err(StoreError::Corrupt { table: "content", .. })));
    }

    async fn versions_never_change(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        publish(&db, "apply", 2).await;
        let template = "apply".parse().unwrap();
        let first = version::get(&db, &template, 1).await.unwrap().unwrap();
        assert_eq!(first.frozen().unwrap(), frozen("apply", 1));
        assert_eq!(version::latest(&db, &template).await.unwrap().unwrap().number, 2);
        let other = NewVersion { hash: "another".to_owned(), frozen: frozen("apply", 2) };
        let again = ContentChange::Version(Box::new(other));
        let before = content::revision(&db).await.unwrap();
        assert!(matches!(apply(&db, vec![again]).await, Err(StoreError::Taken(_))));
        assert_eq!(content::revision(&db).await.unwrap(), before);
        assert_eq!(version::get(&db, &template, 2).await.unwrap().unwrap().hash, "hash-2");
        assert_eq!(version::history(&db).await.unwrap().len(), 2);
        assert_eq!(version::get(&db, &template, 3).await.unwrap(), None);
    }

    async fn archived_items_keep_their_key(database) {
        let db = database.open().await;
        apply(&db, vec![draft("a", 1, "1")]).await.unwrap();
        let archive = ContentChange::Archive { kind: ContentKind::Job, slug: Key::parse("a").unwrap(), archived: true };
        apply(&db, vec![archive]).await.unwrap();
        assert!(content::get(&db, ContentKind::Job, "a").await.unwrap().unwrap().archived);
        let nothing = ContentChange::Publish { kind: ContentKind::Job, slug: Key::parse("z").unwrap() };
        assert_eq!(apply(&db, vec![nothing]).await, Err(StoreError::Missing("content")));
    }
}
