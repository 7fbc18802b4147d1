//! Answers: acknowledged once they are on disk, saved twice as saved once.

use std::time::Duration;

use waymark::domain::answer::Problem;
use waymark::domain::decision::ApplicationState;
use waymark::domain::key::{AttributeKey, QuestionKey};
use waymark::domain::profile::Source;
use waymark::domain::progress::Happening;
use waymark::domain::state::State;
use waymark::domain::text::Locale;
use waymark::server::store::answer::{self, AnswerChange, AnswerSave, Binding, SaveError};
use waymark::server::store::change::{self, JourneyChange};
use waymark::server::store::person::PersonChange;
use waymark::server::store::{JourneyId, PageId, Revision, StoreError, profile, record};

use super::examples::{
    DRAFT, SENT, at, bound, draft, expect_any, publish, question, refused, revisions, save, text, words,
};

on_both! {
    async fn what_was_typed_is_kept_with_its_value_or_its_problem(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let answers = vec![words("motto", "Zwei Wörter 🗺"), refused("start", "31 February", Problem::NotADate)];
        let saved = answer::save(&db, save(draft.journey, answers)).await.unwrap();
        assert_eq!(saved.revisions, revisions(&[("motto", 1), ("start", 1)]));

        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        let motto = &record.answers[&question("motto")];
        assert_eq!(motto.outcome, Ok(Some(text("Zwei Wörter 🗺"))));
        let start = &record.answers[&question("start")];
        assert_eq!((start.raw.as_slice(), start.outcome.clone()), (["31 February".to_owned()].as_slice(), Err(Problem::NotADate)));
        assert_eq!(record.events.len(), 1, "one event says that something was saved");
        assert_eq!(record.events[0].what, Happening::Saved("about-you".parse().unwrap()));
        assert_eq!(record.journey.updated_at, at(60));
    }

    async fn saving_twice_is_saving_once(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let first = save(draft.journey, vec![bound("town", "Oslo")]);
        let saved = answer::save(&db, first.clone()).await.unwrap();
        let before = record::load(&db, draft.journey).await.unwrap();

        assert_eq!(answer::save(&db, first.clone()).await.unwrap(), saved, "the same command");
        let other_command = save(draft.journey, vec![bound("town", "Oslo")]);
        assert_eq!(answer::save(&db, other_command).await.unwrap().revisions, saved.revisions);
        assert_eq!(record::load(&db, draft.journey).await.unwrap(), before);
        assert_eq!(profile::log(&db, draft.person).await.unwrap().len(), 1);

        answer::save(&db, save(draft.journey, vec![bound("town", "Bergen")])).await.unwrap();
        answer::save(&db, first).await.unwrap();
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.answers[&question("town")].outcome, Ok(Some(text("Bergen"))), "a late repetition changes nothing");
        assert_eq!(record.events.len(), 1);
    }

    async fn a_bound_answer_is_a_fact(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let town: AttributeKey = "town".parse().unwrap();
        answer::save(&db, save(draft.journey, vec![bound("town", "Oslo")])).await.unwrap();
        let stored = profile::get(&db, draft.person).await.unwrap();
        assert_eq!(stored.profile.value(&town), Some(&text("Oslo")));
        assert_eq!(stored.profile.facts[&town].source, Source::Answer);

        let problem = AnswerChange { outcome: Err(Problem::Missing), raw: vec![String::new()], ..bound("town", "") };
        answer::save(&db, save(draft.journey, vec![problem])).await.unwrap();
        let kept = profile::get(&db, draft.person).await.unwrap();
        assert_eq!(kept.profile.value(&town), Some(&text("Oslo")), "a problem leaves the fact as it is");

        let cleared = AnswerChange { outcome: Ok(None), raw: Vec::new(), ..bound("town", "") };
        let later = AnswerSave { at: at(90), ..save(draft.journey, vec![cleared]) };
        answer::save(&db, later).await.unwrap();
        assert_eq!(profile::get(&db, draft.person).await.unwrap().profile.value(&town), None);
        let log = profile::log(&db, draft.person).await.unwrap();
        let values: Vec<_> = log.iter().map(|entry| entry.change.value.clone()).collect();
        assert_eq!(values, [Some(text("Oslo")), None]);
    }

    async fn protected_answers_live_apart(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let change = AnswerChange { binding: Binding::Protected("gender".parse().unwrap()), ..words("gender", "woman") };
        answer::save(&db, save(draft.journey, vec![change])).await.unwrap();
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert!(record.profile.profile.facts.is_empty());
        assert!(record.answers[&question("gender")].raw.is_empty());
        assert_eq!(record.answers[&question("gender")].outcome, Ok(None));
        assert!(profile::log(&db, draft.person).await.unwrap().is_empty());
        let apart = profile::protected(&db, draft.person).await.unwrap();
        assert_eq!(apart[&"gender".parse::<AttributeKey>().unwrap()], text("woman"));
    }

    async fn what_a_person_says_of_themself_is_saved_with_it(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let person = PersonChange {
            name: Some("Žofia 🦉 Łukasz".to_owned()),
            typed_email: Some("Zofia@Example.org".to_owned()),
            locale: None,
        };
        let named = AnswerSave { person, ..save(draft.journey, vec![words("motto", "hello")]) };
        answer::save(&db, named).await.unwrap();
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.person.name, "Žofia 🦉 Łukasz");
        assert_eq!(record.person.typed_email.as_deref(), Some("Zofia@Example.org"));
        assert_eq!((record.person.email, record.person.locale), (None, Locale::Fr));
    }

    async fn a_stale_save_gets_both_versions_and_loses_nothing(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        answer::save(&db, save(draft.journey, vec![words("motto", "first tab")])).await.unwrap();
        let seen = |words: AnswerChange| AnswerChange { seen: Some(Revision(1)), ..words };
        let second = save(draft.journey, vec![seen(words("motto", "second tab"))]);
        assert_eq!(answer::save(&db, second).await.unwrap().revisions, revisions(&[("motto", 2)]));

        let stale = save(draft.journey, vec![words("other", "also here"), seen(words("motto", "first tab again"))]);
        let Err(SaveError::Conflict(conflicts)) = answer::save(&db, stale).await else { panic!("no conflict") };
        assert_eq!(conflicts[0].0, question("motto"));
        assert_eq!(conflicts[0].1.raw, ["second tab"]);
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.answers.len(), 1, "all of the save or none");

        let same = save(draft.journey, vec![seen(words("motto", "second tab"))]);
        answer::save(&db, same).await.expect("what stands there already is no conflict");
    }

    async fn a_page_is_not_in_its_own_way(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let (one, other) = (Some(PageId::new(at(1))), Some(PageId::new(at(2))));
        let typed = |page, text: &str| {
            let answer = AnswerChange { seen: Some(Revision(0)), ..words("motto", text) };
            AnswerSave { page, ..save(draft.journey, vec![answer]) }
        };
        // A save whose answer was lost on the way, and what was typed on since: the page knows of no revision yet.
        for (text, revision) in [("M", 1), ("Mot", 2), ("Motto", 3)] {
            let saved = answer::save(&db, typed(one, text)).await.unwrap();
            assert_eq!(saved.revisions, revisions(&[("motto", revision)]));
        }
        assert!(matches!(answer::save(&db, typed(other, "Else")).await, Err(SaveError::Conflict(_))));
        assert!(matches!(answer::save(&db, typed(None, "Else")).await, Err(SaveError::Conflict(_))));
    }

    async fn nothing_is_saved_into_a_journey_that_moved(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        change::change(&db, draft.journey, expect_any(), at(30), |_| {
            Ok::<_, StoreError>(JourneyChange { state: Some(SENT), ..JourneyChange::default() })
        })
        .await
        .unwrap();
        let late = answer::save(&db, save(draft.journey, vec![words("motto", "too late")])).await;
        assert_eq!(late, Err(SaveError::Moved(State::Application(ApplicationState::Sent))));
        let nobody = answer::save(&db, save(JourneyId::new(at(0)), vec![words("motto", "hello")])).await;
        assert_eq!(nobody, Err(SaveError::Store(StoreError::Missing("journey"))));
    }

    async fn many_at_once_are_all_saved(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let saves = (0..200).map(|number| {
            answer::save(&db, save(draft.journey, vec![bound(&format!("question-{number}"), "yes"), words("common", &number.to_string())]))
        });
        for saved in futures::future::join_all(saves).await {
            saved.unwrap();
        }
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.answers.len(), 201);
        assert_eq!(record.answers[&question("common")].revision, Revision(200));
        assert_eq!(record.profile.profile.facts.len(), 200);
        assert_eq!(record.events.len(), 1);
    }

    async fn a_failed_commit_fails_every_member(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        // A row that only COMMIT refuses.
        database
            .tamper(
                "CREATE TRIGGER poisoned AFTER INSERT ON answer WHEN NEW.question = 'poison'
                 BEGIN INSERT INTO poison_target VALUES (1); END;
                 CREATE TABLE poison_parent (id INTEGER PRIMARY KEY);
                 CREATE TABLE poison_target (id INTEGER REFERENCES poison_parent (id) DEFERRABLE INITIALLY DEFERRED);",
                "CREATE TABLE poison_parent (id BIGINT PRIMARY KEY);
                 CREATE TABLE poison_target (id BIGINT REFERENCES poison_parent (id) DEFERRABLE INITIALLY DEFERRED);
                 CREATE FUNCTION poison() RETURNS TRIGGER LANGUAGE plpgsql AS
                     $$ BEGIN INSERT INTO poison_target VALUES (1); RETURN NEW; END $$;
                 CREATE TRIGGER poisoned AFTER INSERT ON answer FOR EACH ROW WHEN (NEW.question = 'poison')
                     EXECUTE FUNCTION poison();",
            )
            .await;
        // While somebody else writes, the first save waits, and all that come meanwhile share the next commit.
        let held = database.hold().await;
        let first = tokio::spawn({
            let (db, first) = (db.clone(), save(draft.journey, vec![words("first", "yes")]));
            async move { answer::save(&db, first).await }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        let numbered = |number: u32| save(draft.journey, vec![words(&format!("question-{number}"), "yes")]);
        let mut saves: Vec<_> = (0..20).map(numbered).collect();
        saves.push(save(draft.journey, vec![words("poison", "x")]));
        let together = futures::future::join_all(saves.into_iter().map(|save| answer::save(&db, save)));
        let released = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            held.release().await;
        };
        let (outcomes, ()) = futures::join!(together, released);
        for outcome in outcomes {
            assert!(matches!(outcome, Err(SaveError::Store(StoreError::Unavailable(_)))), "{outcome:?}");
        }
        first.await.unwrap().expect("the commit before is not concerned");
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        let stored: Vec<_> = record.answers.keys().map(QuestionKey::as_str).collect();
        assert_eq!(stored, ["first"], "what was not acknowledged is not there either");

        answer::save(&db, save(draft.journey, vec![words("after", "works")])).await.expect("the next batch goes on");
    }

    async fn a_dropped_caller_loses_nothing(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        {
            let saving = answer::save(&db, save(draft.journey, vec![words("motto", "gone")]));
            let patience = tokio::time::timeout(Duration::from_nanos(1), saving).await;
            drop(patience);
        }
        answer::save(&db, save(draft.journey, vec![words("other", "here")])).await.unwrap();
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.answers.len(), 2);
        assert_eq!(record.journey.state, DRAFT);
    }
}
