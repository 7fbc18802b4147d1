//! Changing journeys: one transaction, a revision that was seen, a command that is done once.

use chrono::NaiveDate;
use waymark::domain::attribute::Value;
use waymark::domain::decision::{ApplicationState, Decision};
use waymark::domain::journey::Colleague;
use waymark::domain::profile::Source;
use waymark::domain::progress::{Actor, Event, Happening};
use waymark::domain::state::{OnboardingState, State};
use waymark::domain::template::Assignee;
use waymark::domain::text::Locale;
use waymark::server::store::change::{self, Expected, JourneyChange, OnboardingChange};
use waymark::server::store::draft::{self, Author};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::link::{self, NewLink, Spending};
use waymark::server::store::mail;
use waymark::server::store::profile::FactChange;
use waymark::server::store::request::{self, FitRequest};
use waymark::server::store::{
    Holder, JourneyId, MailId, PersonId, RequestId, Revision, StoreError, TokenHash, journey, person, record,
    session,
};

use super::examples::{DRAFT, SENT, at, command, day, draft, expect, expect_any, new_journey, publish, text};
use super::mail::new_mail;

fn happening(what: Happening, seconds: i64) -> Event {
    Event { at: at(seconds), by: Actor::Person, what }
}

fn to(state: ApplicationState, decision: Decision) -> JourneyChange {
    JourneyChange {
        state: Some(State::Application(state)),
        decision: Some((decision, None)),
        ..JourneyChange::default()
    }
}

on_both! {
    async fn a_draft_begins_once(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let author = Author::New { id: PersonId::new(at(0)), locale: Locale::Ar };
        let facts = [FactChange {
            attribute: "town".parse().unwrap(),
            value: Some(text("Oslo")),
            source: Source::Person,
            at: at(0),
        }];
        let new = NewJourney { events: vec![happening(Happening::Opened("hello".parse().unwrap()), 0)], ..new_journey("apply") };
        let once = command();
        let begun = draft::begin(&db, once, author, &new, &facts, at(0)).await.unwrap();
        assert_eq!(draft::begin(&db, once, author, &new, &facts, at(9)).await.unwrap(), begun);

        let record = record::load(&db, begun.journey).await.unwrap().unwrap();
        assert_eq!(record.journey.state, DRAFT);
        assert_eq!((record.journey.anchor, record.journey.sent_at, record.journey.revision), (day(), None, Revision(1)));
        assert_eq!(record.journey.job, Some("cartographer".parse().unwrap()));
        assert_eq!(record.events, new.events);
        assert_eq!(record.profile.profile.value(&"town".parse().unwrap()), Some(&text("Oslo")));
        assert_eq!((record.person.locale, record.person.email), (Locale::Ar, None));
        assert_eq!(journey::of_person(&db, begun.person).await.unwrap(), [record.journey]);

        let (other_command, other) = (command(), new_journey("apply"));
        let second = draft::begin(&db, other_command, Author::Known(begun.person), &other, &[], at(5)).await;
        assert_eq!(second.unwrap().person, begun.person);
        assert_eq!(journey::of_person(&db, begun.person).await.unwrap().len(), 2);
    }

    async fn a_draft_of_an_unknown_version_leaves_no_trace(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let id = PersonId::new(at(0));
        let new = NewJourney { version: 7, ..new_journey("apply") };
        let author = Author::New { id, locale: Locale::En };
        let error = draft::begin(&db, command(), author, &new, &[], at(0)).await.unwrap_err();
        assert!(matches!(error, StoreError::Statement(_)), "{error}");
        assert_eq!(person::get(&db, id).await.unwrap(), None);
    }

    async fn people_have_dense_numbers(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let mut numbers = Vec::new();
        for _ in 0..3 {
            numbers.push(person::get(&db, draft(&db).await.person).await.unwrap().unwrap().ord);
        }
        assert_eq!(numbers, [1, 2, 3]);
    }

    async fn everything_of_a_change_is_written_or_nothing(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let mail = new_mail("sent@waymark");
        let link = NewLink {
            token: TokenHash::of("a-token"),
            holder: Holder::Draft(draft.person),
            email: "a@example.org".to_owned(),
            target: "/apply".to_owned(),
            expires_at: at(600),
        };
        let full = JourneyChange {
            stage: Some("review".parse().unwrap()),
            events: vec![happening(Happening::Completed("check".parse().unwrap()), 30)],
            mails: vec![mail.clone()],
            links: vec![link.clone()],
            ..to(ApplicationState::Sent, Decision::Send)
        };
        let changed = change::change(&db, draft.journey, expect(Revision(1)), at(30), |record| {
            assert_eq!(record.journey.state, DRAFT);
            Ok::<_, StoreError>(full.clone())
        });
        assert_eq!(changed.await.unwrap().revision, Revision(2));
        let sent = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!((sent.journey.state, sent.journey.sent_at), (SENT, Some(at(30))));
        assert_eq!(sent.journey.stage, Some("review".parse().unwrap()));
        assert_eq!(sent.history(), [Decision::Send]);
        assert_eq!(sent.events, full.events);
        assert_eq!(mail::list(&db, None, 10).await.unwrap()[0].mail, mail);
        assert!(link::find(&db, link.token).await.unwrap().is_some());

        // The same link again is refused, and with it the mail and the decision.
        let broken = JourneyChange { mails: vec![new_mail("second@waymark")], ..full.clone() };
        let error = change::change(&db, draft.journey, expect_any(), at(40), |_| Ok::<_, StoreError>(broken.clone()));
        assert!(matches!(error.await, Err(StoreError::Taken(_))));
        assert_eq!(record::load(&db, draft.journey).await.unwrap().unwrap(), sent);
        assert_eq!(mail::list(&db, None, 10).await.unwrap().len(), 1);
    }

    async fn a_stale_change_is_a_conflict(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let send = || Ok::<_, StoreError>(to(ApplicationState::Sent, Decision::Send));
        change::change(&db, draft.journey, expect(Revision(1)), at(1), |_| send()).await.unwrap();
        let stale = change::change(&db, draft.journey, expect(Revision(1)), at(2), |_| send()).await;
        assert_eq!(stale, Err(StoreError::Conflict));
        let record = record::load(&db, draft.journey).await.unwrap().unwrap();
        assert_eq!(record.decisions.len(), 1);
        let unknown = change::change(&db, JourneyId::new(at(0)), expect_any(), at(2), |_| send()).await;
        assert_eq!(unknown, Err(StoreError::Missing("journey")));
    }

    async fn a_command_is_done_once(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let expected = Expected { command: command(), revision: Some(Revision(1)) };
        let send = || Ok::<_, StoreError>(to(ApplicationState::Sent, Decision::Send));
        let first = change::change(&db, draft.journey, expected, at(1), |_| send()).await.unwrap();
        let again = change::change(&db, draft.journey, expected, at(2), |_| send()).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(record::load(&db, draft.journey).await.unwrap().unwrap().decisions.len(), 1);
    }

    async fn a_command_pressed_by_many_at_once_is_done_once(database) {
        let (here, there) = (database.open().await, database.open().await);
        publish(&here, "apply", 1).await;
        let author = Author::New { id: PersonId::new(at(0)), locale: Locale::En };
        let (once, new) = (command(), new_journey("apply"));
        let begun = futures::future::join_all((0..6).map(|number| {
            draft::begin(if number % 2 == 0 { &here } else { &there }, once, author, &new, &[], at(0))
        }));
        for begun in begun.await {
            assert_eq!(begun.unwrap().journey, new.id);
        }
        let expected = Expected { command: command(), revision: Some(Revision(1)) };
        let presses = futures::future::join_all((0..6).map(|number| {
            let node = if number % 2 == 0 { &here } else { &there };
            change::change(node, new.id, expected, at(1), |_| {
                Ok::<_, StoreError>(to(ApplicationState::Sent, Decision::Send))
            })
        }));
        for changed in presses.await {
            assert_eq!(changed.unwrap().revision, Revision(2));
        }
        assert_eq!(record::load(&here, new.id).await.unwrap().unwrap().decisions.len(), 1);
    }

    async fn of_two_decisions_at_once_one_is_a_conflict(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let press = || change::change(&db, draft.journey, expect(Revision(1)), at(1), |_| {
            Ok::<_, StoreError>(to(ApplicationState::Sent, Decision::Send))
        });
        let outcomes = futures::future::join_all((0..8).map(|_| press())).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        assert!(outcomes.iter().flatten().all(|changed| changed.revision == Revision(2)));
        assert!(outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).all(|error| *error == StoreError::Conflict));
    }

    async fn a_refused_change_leaves_no_trace(database) {
        #[derive(Debug, PartialEq)]
        enum Refusal { TooLate, Store(StoreError) }
        impl From<StoreError> for Refusal {
            fn from(error: StoreError) -> Self {
                Self::Store(error)
            }
        }
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let before = record::load(&db, draft.journey).await.unwrap();
        let refused = change::change(&db, draft.journey, expect_any(), at(1), |_| Err(Refusal::TooLate)).await;
        assert_eq!(refused, Err(Refusal::TooLate));
        assert_eq!(record::load(&db, draft.journey).await.unwrap(), before);
    }

    async fn hiring_starts_the_onboarding_and_undoing_calls_it_off(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        publish(&db, "welcome", 1).await;
        publish(&db, "welcome", 2).await;
        let draft = draft(&db).await;
        let start = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap();
        let manager = Colleague { name: "Ingrid".to_owned(), email: "ingrid@example.org".to_owned() };
        let onboarding = NewJourney {
            anchor: start,
            stage: None,
            assignments: vec![(Assignee::Manager, manager.clone())],
            ..new_journey("welcome")
        };
        let location = FactChange {
            attribute: "work_location".parse().unwrap(),
            value: Some(Value::Choice("oslo".parse().unwrap())),
            source: Source::Recruiter,
            at: at(100),
        };
        let hire = JourneyChange {
            facts: vec![location],
            onboarding: Some(OnboardingChange::Start(Box::new(onboarding.clone()))),
            ..to(ApplicationState::Hired, Decision::Hire { start })
        };
        let changed = change::change(&db, draft.journey, expect_any(), at(100), |_| Ok::<_, StoreError>(hire.clone()));
        let id = changed.await.unwrap().onboarding.expect("an onboarding");

        let welcome = record::load(&db, id).await.unwrap().unwrap();
        assert_eq!(welcome.journey.state, State::Onboarding(OnboardingState::Running));
        assert_eq!((welcome.journey.person, welcome.journey.anchor), (draft.person, start));
        assert_eq!(welcome.journey.application, Some(draft.journey));
        assert_eq!(welcome.assignments[&Assignee::Manager], manager);
        assert!(welcome.profile.profile.value(&"work_location".parse().unwrap()).is_some());
        assert_eq!(journey::onboarding_of(&db, draft.journey).await.unwrap(), Some(welcome.journey));

        let undo = JourneyChange { onboarding: Some(OnboardingChange::Cancel), ..to(ApplicationState::Accepted, Decision::Undo) };
        change::change(&db, draft.journey, expect_any(), at(200), |_| Ok::<_, StoreError>(undo.clone())).await.unwrap();
        let called_off = journey::get(&db, id).await.unwrap().unwrap();
        assert_eq!(called_off.state, State::Onboarding(OnboardingState::Cancelled));

        let later = NewJourney { id: JourneyId::new(at(300)), version: 2, anchor: day(), ..onboarding };
        let again = JourneyChange { onboarding: Some(OnboardingChange::Start(Box::new(later))), ..hire };
        let changed = change::change(&db, draft.journey, expect_any(), at(300), |_| Ok::<_, StoreError>(again.clone()));
        assert_eq!(changed.await.unwrap().onboarding, Some(id), "the one that was called off starts again");
        let resumed = journey::get(&db, id).await.unwrap().unwrap();
        assert_eq!((resumed.state, resumed.version, resumed.anchor), (State::Onboarding(OnboardingState::Running), 2, day()));
    }

    async fn who_no_longer_helps_loses_the_way_in(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let assign = |email: &str| JourneyChange {
            assignments: vec![(Assignee::Buddy, Colleague { name: "Somebody".to_owned(), email: email.to_owned() })],
            ..JourneyChange::default()
        };
        let change = async |email: &str| {
            let change = assign(email);
            change::change(&db, draft.journey, expect_any(), at(1), |_| Ok::<_, StoreError>(change.clone())).await.unwrap();
        };
        change("first@example.org").await;
        let holder = Holder::Helper { journey: draft.journey, assignee: Assignee::Buddy };
        let (token, mailed) = (TokenHash::of("session"), TokenHash::of("link"));
        session::create(&db, token, holder, at(1), at(9_000)).await.unwrap();
        let new = NewLink {
            token: mailed, holder, email: "first@example.org".to_owned(), target: "/help".to_owned(), expires_at: at(9_000),
        };
        link::create(&db, &new, at(1)).await.unwrap();
        change("first@example.org").await;
        assert!(session::find(&db, token, at(2)).await.unwrap().is_some(), "the same address again changes nothing");
        change("second@example.org").await;
        assert!(session::find(&db, token, at(2)).await.unwrap().is_none());
        assert!(matches!(link::spend(&db, mailed, at(2)).await.unwrap(), Spending::Expired(_)));
    }

    async fn this_does_not_fit_me_waits_for_an_answer(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let asked = FitRequest {
            id: RequestId::new(at(1)),
            journey: draft.journey,
            step: Some("tour".parse().unwrap()),
            message: "I work from Tromsø.".to_owned(),
            at: at(1),
            answered_at: None,
        };
        let change = JourneyChange { fit_request: Some(asked.clone()), ..JourneyChange::default() };
        change::change(&db, draft.journey, expect_any(), at(1), |_| Ok::<_, StoreError>(change.clone())).await.unwrap();
        assert_eq!(request::open_fit_requests(&db, draft.journey).await.unwrap(), std::slice::from_ref(&asked));
        request::answer_fit_request(&db, asked.id, at(2)).await.unwrap();
        assert!(request::open_fit_requests(&db, draft.journey).await.unwrap().is_empty());
    }

    async fn an_adjustment_is_asked_for_once_with_its_mail(database) {
        let db = database.open().await;
        let asked = request::AdjustmentRequest {
            id: RequestId::new(at(1)),
            journey: None,
            person: None,
            job: Some("cartographer".parse().unwrap()),
            email: "a@example.org".to_owned(),
            message: "I read with a screen reader.".to_owned(),
            at: at(1),
        };
        let first = new_mail("adjustment@waymark");
        let again = mail::NewMail { id: MailId::new(at(2)), ..first.clone() };
        request::ask_for_adjustment(&db, &asked, &first).await.unwrap();
        request::ask_for_adjustment(&db, &asked, &again).await.unwrap();
        assert_eq!(mail::list(&db, None, 10).await.unwrap().len(), 1);
    }
}
