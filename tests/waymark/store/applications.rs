//! Lists of applications and onboardings.

use std::collections::BTreeSet;

use waymark::domain::decision::ApplicationState;
use waymark::domain::key::JobKey;
use waymark::domain::state::{OnboardingState, State};
use waymark::server::store::application::{self, Filter};
use waymark::server::store::change::{self, JourneyChange};
use waymark::server::store::person::PersonChange;
use waymark::server::store::{Db, JourneyId, StoreError, onboarding, person};

use super::examples::{SENT, at, draft, expect_any, publish};

async fn stand(db: &Db, journey: JourneyId, state: State, stage: &str, seconds: i64) {
    let change =
        JourneyChange { state: Some(state), stage: Some(stage.parse().unwrap()), ..JourneyChange::default() };
    change::change(db, journey, expect_any(), at(seconds), |_| Ok::<_, StoreError>(change.clone()))
        .await
        .unwrap();
}

fn of(job: &str) -> Filter {
    Filter { jobs: vec![job.parse().unwrap()], ..Filter::default() }
}

/// Ten thousand applications of two jobs, many of them sent in the same moment; a draft every hundred.
const MANY_SQLITE: &str = "
    INSERT INTO person (id, name, search, locale, created_at)
    WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 10000)
    SELECT unhex(printf('%032x', n)), 'Person ' || n, 'person ' || n || ' ', 'en', 0 FROM n;
    INSERT INTO journey (id, person_id, kind, template, version, job, anchor, state, stage, created_at, updated_at, sent_at, revision)
    SELECT id, id, 'application', 'apply', 1, CASE WHEN ord % 2 = 0 THEN 'even' ELSE 'odd' END, '2026-11-22',
           CASE WHEN ord % 100 = 0 THEN 'draft' ELSE 'sent' END, 'review', 0, 0,
           CASE WHEN ord % 100 = 0 THEN NULL ELSE ord / 7 END, 1
    FROM person;";
const MANY_POSTGRES: &str = "
    INSERT INTO person (id, name, search, locale, created_at)
    SELECT CAST(lpad(to_hex(n), 32, '0') AS UUID), 'Person ' || n, 'person ' || n || ' ', 'en', 0
    FROM generate_series(1, 10000) AS n;
    INSERT INTO journey (id, person_id, kind, template, version, job, anchor, state, stage, created_at, updated_at, sent_at, revision)
    SELECT id, id, 'application', 'apply', 1, CASE WHEN ord % 2 = 0 THEN 'even' ELSE 'odd' END, '2026-11-22',
           CASE WHEN ord % 100 = 0 THEN 'draft' ELSE 'sent' END, 'review', 0, 0,
           CASE WHEN ord % 100 = 0 THEN NULL ELSE ord / 7 END, 1
    FROM person;";

on_both! {
    async fn drafts_are_seen_by_nobody(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let (kept, sent) = (draft(&db).await, draft(&db).await);
        stand(&db, sent.journey, SENT, "review", 10).await;
        let page = application::list(&db, &of("cartographer"), None, 50).await.unwrap();
        let seen: Vec<_> = page.lines.iter().map(|line| line.journey.id).collect();
        assert_eq!(seen, [sent.journey]);
        let asked_for = Filter { state: Some(ApplicationState::Draft), ..of("cartographer") };
        assert!(application::list(&db, &asked_for, None, 50).await.unwrap().lines.is_empty());
        // One that is withdrawn before it was sent stays the person's own.
        stand(&db, kept.journey, State::Application(ApplicationState::Withdrawn), "review", 20).await;
        assert_eq!(application::list(&db, &of("cartographer"), None, 50).await.unwrap().lines.len(), 1);
        let counts = application::counts(&db, &["cartographer".parse().unwrap()]).await.unwrap();
        assert_eq!(counts.iter().map(|count| count.applications).sum::<u32>(), 1);
    }

    async fn only_the_jobs_asked_for_are_listed(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let sent = draft(&db).await;
        stand(&db, sent.journey, SENT, "review", 10).await;
        assert!(application::list(&db, &of("other"), None, 50).await.unwrap().lines.is_empty());
        assert!(application::list(&db, &Filter::default(), None, 50).await.unwrap().lines.is_empty());
        assert!(application::counts(&db, &[]).await.unwrap().is_empty());
    }

    async fn filters_narrow_the_list(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let (first, second) = (draft(&db).await, draft(&db).await);
        stand(&db, first.journey, SENT, "review", 10).await;
        stand(&db, second.journey, State::Application(ApplicationState::OnHold), "talk", 20).await;
        let named = PersonChange { name: Some("Émile 100%".to_owned()), ..PersonChange::default() };
        person::change(&db, first.person, &named).await.unwrap();
        let found = async |filter: Filter| {
            let page = application::list(&db, &filter, None, 50).await.unwrap();
            page.lines.into_iter().map(|line| line.journey.id).collect::<Vec<_>>()
        };
        assert_eq!(found(of("cartographer")).await, [second.journey, first.journey], "last sent first");
        assert_eq!(found(Filter { stage: Some("talk".parse().unwrap()), ..of("cartographer") }).await, [second.journey]);
        assert_eq!(found(Filter { state: Some(ApplicationState::Sent), ..of("cartographer") }).await, [first.journey]);
        for (words, hits) in [("émile", 1), ("ÉMILE 100%", 1), ("10_%", 0), ("%", 1), ("nobody", 0)] {
            let filter = Filter { text: words.to_owned(), ..of("cartographer") };
            assert_eq!(found(filter).await.len(), hits, "{words}");
        }
        let counts = application::counts(&db, &["cartographer".parse().unwrap()]).await.unwrap();
        let counts: Vec<_> = counts.iter().map(|count| (count.state, count.applications)).collect();
        assert_eq!(counts, [(ApplicationState::OnHold, 1), (ApplicationState::Sent, 1)]);
    }

    async fn ten_thousand_applications_come_page_by_page(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        database.tamper(MANY_SQLITE, MANY_POSTGRES).await;
        let filter = of("odd");
        let (mut seen, mut after, mut last) = (BTreeSet::new(), None, (i64::MAX, None));
        loop {
            let page = application::list(&db, &filter, after, 700).await.unwrap();
            for line in &page.lines {
                assert!(seen.insert(line.journey.id), "nobody twice");
                let sent = line.journey.sent_at.unwrap().0;
                assert!((sent, Some(line.journey.id)) < last || last.1.is_none(), "in order");
                last = (sent, Some(line.journey.id));
                assert_eq!(line.journey.job, Some("odd".parse::<JobKey>().unwrap()));
            }
            let Some(next) = page.next else { break };
            after = Some(next);
        }
        assert_eq!(seen.len(), 5_000, "nobody forgotten");
    }

    async fn onboardings_are_listed_by_first_day(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        database.tamper(MANY_SQLITE, MANY_POSTGRES).await;
        let reborn = "UPDATE journey SET kind = 'onboarding', state = 'running'
                      WHERE job = 'even' AND person_id IN (SELECT id FROM person WHERE ord <= 40)";
        database.tamper(reborn, reborn).await;
        let jobs = ["even".parse::<JobKey>().unwrap()];
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = onboarding::list(&db, &jobs, OnboardingState::Running, "", after, 6).await.unwrap();
            seen.extend(page.lines.iter().map(|line| line.journey.id));
            let Some(next) = page.next else { break };
            after = Some(next);
        }
        assert_eq!(seen.len(), 20);
        assert!(seen.is_sorted_by(|one, next| one > next));
        let found = onboarding::list(&db, &jobs, OnboardingState::Running, "person 38", None, 6).await.unwrap();
        assert_eq!(found.lines.len(), 1);
        let others = ["odd".parse::<JobKey>().unwrap()];
        let others = onboarding::list(&db, &others, OnboardingState::Running, "", None, 6).await.unwrap();
        assert!(others.lines.is_empty(), "only the onboardings of the jobs asked for");
    }
}
