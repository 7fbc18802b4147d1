//! Confirming an e-mail: the provisional person becomes a person, or their drafts join the one who has the address.

use waymark::domain::attribute::Value;
use waymark::domain::key::AttributeKey;
use waymark::domain::profile::Source;
use waymark::server::store::confirm::{self, Confirmed};
use waymark::server::store::profile::{self, FactChange};
use waymark::server::store::{Db, Holder, PersonId, TokenHash, journey, person, session};

use super::examples::{at, draft, publish, text};

async fn learn(db: &Db, person: PersonId, attribute: &str, value: &str, seconds: i64) {
    let fact = FactChange {
        attribute: attribute.parse().unwrap(),
        value: Some(text(value)),
        source: Source::Answer,
        at: at(seconds),
    };
    profile::change(db, person, &[fact], at(seconds)).await.unwrap();
}

async fn value(db: &Db, person: PersonId, attribute: &str) -> Option<Value> {
    let key: AttributeKey = attribute.parse().unwrap();
    profile::get(db, person).await.unwrap().profile.value(&key).cloned()
}

on_both! {
    async fn a_new_address_promotes_the_person(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let token = TokenHash::of("draft");
        session::create(&db, token, Holder::Draft(draft.person), at(0), at(9_000)).await.unwrap();
        let confirmed = confirm::confirm(&db, draft.person, " Zoe@Example.org ", at(5)).await.unwrap();
        assert_eq!(confirmed, Confirmed::Same(draft.person));
        let person = person::by_email(&db, "ZOE@example.org").await.unwrap().unwrap();
        assert_eq!((person.id, person.confirmed_at), (draft.person, Some(at(5))));
        assert_eq!(session::find(&db, token, at(6)).await.unwrap(), None, "who typed the address has to read its mail");
        let again = confirm::confirm(&db, draft.person, "zoe@example.org", at(7)).await.unwrap();
        assert_eq!(again, Confirmed::Same(draft.person));
        assert_eq!(person::get(&db, draft.person).await.unwrap().unwrap().confirmed_at, Some(at(5)));
    }

    async fn a_known_address_takes_the_draft_in(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let (old, new) = (draft(&db).await, draft(&db).await);
        confirm::confirm(&db, old.person, "zoe@example.org", at(1)).await.unwrap();
        learn(&db, old.person, "town", "Oslo", 10).await;
        learn(&db, old.person, "motto", "later", 90).await;
        learn(&db, new.person, "town", "Bergen", 50).await;
        learn(&db, new.person, "motto", "earlier", 50).await;
        learn(&db, new.person, "field", "maps", 50).await;
        assert_eq!(value(&db, new.person, "motto").await, Some(text("earlier")), "a draft learns nothing of a person");

        let token = TokenHash::of("draft");
        session::create(&db, token, Holder::Draft(new.person), at(2), at(9_000)).await.unwrap();
        let confirmed = confirm::confirm(&db, new.person, "zoe@example.org", at(100)).await.unwrap();
        assert_eq!(confirmed, Confirmed::Merged(old.person));
        assert_eq!(value(&db, old.person, "town").await, Some(text("Bergen")), "the newest wins");
        assert_eq!(value(&db, old.person, "motto").await, Some(text("later")));
        assert_eq!(value(&db, old.person, "field").await, Some(text("maps")));
        let log = profile::log(&db, old.person).await.unwrap();
        assert_eq!(log.len(), 5, "both are kept");
        assert_eq!(journey::of_person(&db, old.person).await.unwrap().len(), 2);
        assert!(journey::of_person(&db, new.person).await.unwrap().is_empty());
        assert_eq!(person::get(&db, new.person).await.unwrap().unwrap().merged_into, Some(old.person));
        assert_eq!(session::find(&db, token, at(101)).await.unwrap(), None);

        let again = confirm::confirm(&db, new.person, "zoe@example.org", at(200)).await.unwrap();
        assert_eq!(again, Confirmed::Merged(old.person));
        assert_eq!(profile::log(&db, old.person).await.unwrap().len(), 5);
    }

    async fn two_confirmed_people_are_never_merged_by_a_link(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let (one, other) = (draft(&db).await, draft(&db).await);
        confirm::confirm(&db, one.person, "one@example.org", at(1)).await.unwrap();
        confirm::confirm(&db, other.person, "other@example.org", at(1)).await.unwrap();
        let taken = confirm::confirm(&db, one.person, "other@example.org", at(2)).await.unwrap();
        assert_eq!(taken, Confirmed::Someone);
        assert_eq!(person::get(&db, one.person).await.unwrap().unwrap().email.as_deref(), Some("one@example.org"));
        let moved = confirm::confirm(&db, one.person, "new@example.org", at(3)).await.unwrap();
        assert_eq!(moved, Confirmed::Same(one.person));
        assert_eq!(person::by_email(&db, "one@example.org").await.unwrap(), None);
    }

    async fn two_drafts_confirmed_at_once_become_one_person(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let mut drafts = Vec::new();
        for _ in 0..4 {
            drafts.push(draft(&db).await);
        }
        let confirming = drafts.iter().map(|draft| confirm::confirm(&db, draft.person, "zoe@example.org", at(9)));
        for confirmed in futures::future::join_all(confirming).await {
            confirmed.unwrap();
        }
        let zoe = person::by_email(&db, "zoe@example.org").await.unwrap().unwrap();
        assert_eq!(journey::of_person(&db, zoe.id).await.unwrap().len(), 4);
    }
}
