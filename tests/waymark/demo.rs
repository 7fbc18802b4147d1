//! The demo organisation: everybody that was promised is there, and every plan works.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use waymark::demo::{self, DemoError};
use waymark::domain::decision::ApplicationState;
use waymark::domain::instant::Instant;
use waymark::domain::state::State;
use waymark::domain::text::Locale;
use waymark::server::auth::demo::DemoRole;
use waymark::server::content::{Edition, load};
use waymark::server::journeys::{self, OpenJourney};
use waymark::server::store::{mail, person, setting, staff};

use crate::node::Node;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 18).expect("a day");

fn evening() -> Instant {
    Instant::from(TODAY.and_hms_opt(19, 0, 0).expect("a time").and_utc())
}

fn count(journeys: &[OpenJourney], state: ApplicationState) -> usize {
    journeys.iter().filter(|journey| journey.head.state == State::Application(state)).count()
}

on_both! {
    async fn everybody_who_was_promised_is_there(database) {
        let node = Node::start(database).await;
        let state = &node.state;
        let loaded = demo::load(state, TODAY, evening()).await.expect("the demo organisation");
        assert_eq!(loaded.people, 60);
        let mut journeys = Vec::new();
        for id in &loaded.journeys {
            journeys.push(journeys::open(state, *id, evening()).await.expect("a journey that opens"));
        }

        for application in ApplicationState::ALL {
            assert!(count(&journeys, application) >= 2, "{application:?}");
        }
        let mut stages: BTreeMap<&str, usize> = BTreeMap::new();
        for journey in &journeys {
            if let (State::Application(ApplicationState::Sent), Some(stage)) = (journey.head.state, &journey.head.stage) {
                *stages.entry(stage.as_str()).or_default() += 1;
            }
        }
        for stage in ["apply", "conversation", "work-sample", "final-meeting"] {
            assert!(stages.get(stage).is_some_and(|there| *there >= 3), "{stage}: {stages:?}");
        }

        let onboardings: Vec<&OpenJourney> =
            journeys.iter().filter(|journey| matches!(journey.head.state, State::Onboarding(_))).collect();
        assert_eq!(onboardings.len(), 14);
        let day_of = |journey: &OpenJourney| TODAY.signed_duration_since(journey.head.anchor).num_days();
        let at = |days: std::ops::RangeInclusive<i64>| onboardings.iter().filter(|journey| days.contains(&day_of(journey))).count();
        assert!(at(-40..=-1) >= 3, "before the first day");
        assert!(at(0..=7) >= 2, "in week one");
        assert!(at(31..=60) >= 2, "in month two");
        assert!(at(80..=90) >= 1, "near the end");
        let done = |journey: &OpenJourney| {
            let summary = journey.plan.summary();
            (summary.done(), summary.total)
        };
        let finished = onboardings.iter().filter(|journey| { let (done, all) = done(journey); done == all }).count();
        assert!(finished >= 1, "{:?}", onboardings.iter().map(|journey| done(journey)).collect::<Vec<_>>());
        assert!(onboardings.iter().any(|journey| journey.plan.included().any(|step| step.is_overdue())), "somebody is late");
        let any = |test: fn(&waymark::domain::plan::PlannedStep<'_>) -> bool| {
            onboardings.iter().any(|journey| journey.plan.steps().any(|step| test(&step)))
        };
        assert!(any(|step| step.progress().does_not_fit), "something does not fit somebody");
        assert!(any(|step| step.adjustments().next().is_some()), "something was adjusted");
        assert!(any(|step| step.state() == waymark::domain::plan::StepState::Skipped), "something was skipped");

        let locales: std::collections::BTreeSet<Locale> = journeys.iter().map(|journey| journey.person.locale).collect();
        assert_eq!(locales.len(), 3);
        assert!(journeys.iter().any(|journey| journey.person.name.chars().count() > 60), "a very long name");
        assert!(journeys.iter().any(|journey| journey.person.name.starts_with('ت')), "a name in Arabic letters");

        for journey in &journeys {
            assert!(journey.plan.included().count() > 5, "{}: hardly a plan", journey.person.name);
            for file in &journey.files {
                let bytes = std::fs::read(state.config.files_dir().join(&file.stored_as)).expect("the file");
                assert!(bytes.starts_with(b"%PDF-"));
            }
            for taken in &journey.decisions {
                assert!(taken.at <= evening(), "{}: decided after the day of loading", journey.person.name);
            }
            if let State::Application(state) = journey.head.state {
                let is_sent = journey.head.sent_at.is_some();
                assert_eq!(is_sent, state != ApplicationState::Draft, "{}", journey.person.name);
                assert_eq!(journey.person.confirmed_at.is_some(), is_sent, "{}", journey.person.name);
            }
        }
        state.db.close().await;
    }

    async fn it_is_loaded_once_and_into_an_empty_database(database) {
        let node = Node::start(database).await;
        let state = &node.state;
        assert!(demo::sign_in_links(state, evening()).await.expect("no links").is_empty());
        setting::set(&state.db, "demo", "loading").await.expect("a setting");
        let refused = demo::load(state, TODAY, evening()).await.expect_err("an interrupted loading");
        assert!(matches!(refused, DemoError::Unfinished), "{refused}");
        assert!(refused.to_string().contains("DATABASE_URL"), "{refused}");
        state.db.close().await;
    }

    async fn links_sign_in_the_three_who_look_around(database) {
        let node = Node::start(database).await;
        let state = &node.state;
        demo::load(state, TODAY, evening()).await.expect("the demo organisation");
        assert!(matches!(demo::load(state, TODAY, evening()).await, Err(DemoError::Loaded)));
        let links = demo::sign_in_links(state, evening()).await.expect("links");
        let roles: Vec<DemoRole> = links.iter().map(|(role, _)| *role).collect();
        assert_eq!(roles, [DemoRole::Candidate, DemoRole::Recruiter, DemoRole::NewHire]);
        let again = demo::sign_in_links(state, evening()).await.expect("links");
        assert_ne!(links, again, "fresh ones each time");
        for role in DemoRole::ALL {
            let email = setting::get(&state.db, role.setting()).await.expect("a setting").expect("an address");
            let known = person::by_email(&state.db, &email).await.expect("a database").is_some()
                || staff::by_email(&state.db, &email).await.expect("a database").is_some();
            assert!(known, "{role:?}");
        }
        assert!(!mail::list(&state.db, None, 10).await.expect("mails").is_empty(), "the outbox has something to read");
        let content = load(&state.db, Edition::Published).await.expect("content").expect("an organisation");
        for job in content.jobs.values() {
            assert!(job.posted <= TODAY && job.deadline.is_none_or(|last| last > TODAY), "{} is open", job.key);
        }
        state.db.close().await;
    }
}

#[test]
fn dates_move_by_whole_weeks_and_stay_on_the_base_day() {
    let unmoved = demo::content::content(demo::content::BASE_DAY).expect("content").content;
    let files: Vec<_> = waymark::files::files(&unmoved).expect("files");
    let mut known = demo::content::sources();
    known.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(files, known, "on the base day it is the content of the files");
    for days in [-400, -3, 1, 6, 7, 100] {
        let today = demo::content::BASE_DAY + chrono::Duration::days(days);
        let moved = demo::content::content(today).expect("content").content;
        for (key, job) in &moved.jobs {
            use chrono::Datelike;
            assert_eq!(job.posted.weekday(), unmoved.jobs[key].posted.weekday(), "{key}");
            assert!(job.posted <= today, "{key} is posted on {}", job.posted);
        }
        assert_eq!(moved.organisation, unmoved.organisation, "holidays stay");
    }
}
