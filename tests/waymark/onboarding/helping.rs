//! Colleagues do their tasks by a mailed link.

use http::StatusCode;
use waymark::domain::progress::{Actor, Happening};
use waymark::domain::template::Assignee;
use waymark::server::auth::link::mint;
use waymark::server::onboarding::hand_over;
use waymark::server::store::{Holder, JourneyId, link};
use waymark::server::visit::now;

use super::company::{Browser, Company, nobody};

/// The browser after the manager pressed a link to their tasks of a journey in it.
async fn press_link(company: &Company, browser: &Browser, journey: JourneyId) -> Browser {
    let config = &company.state.config;
    let holder = Holder::Helper { journey, assignee: Assignee::Manager };
    let minted = mint(config, holder, "hugo@tarn.example", &format!("/tasks/{journey}/manager"), now());
    link::create(&company.state.db, &minted.link, now()).await.unwrap();
    let token = minted.url.rsplit('/').next().unwrap();
    let pressed = company.post(browser, "/api/spend-link", &[("token", token)]).await;
    assert_eq!(pressed.to, Some(format!("/tasks/{journey}/manager")));
    browser.keep(&pressed)
}

on_both! {
    async fn each_colleague_is_mailed_their_own_tasks_once(database) {
        let company = Company::open(database, 15).await;
        let manager = company.mails_to("hugo@tarn.example").await;
        assert_eq!(manager.len(), 1);
        let (subject, text) = &manager[0];
        assert!(subject.contains("Nour Haddadin"));
        assert!(text.contains("Plan the first two weeks") && !text.contains("Open the accounts"));
        assert!(text.contains("/link/"));
        let it = company.mails_to("it@tarn.example").await;
        assert!(it[0].1.contains("Open the accounts") && !it[0].1.contains("Plan the first two weeks"));
        let handed = company.events().await.into_iter().filter(|event| matches!(event.what, Happening::HandedOver(_)));
        assert!(handed.count() > 5);

        hand_over::hand_over(&company.state, company.onboarding, now()).await.unwrap();
        assert_eq!(company.mails_to("hugo@tarn.example").await.len(), 1, "what was handed over is not mailed again");
    }

    async fn a_colleague_sees_their_own_tasks_and_nothing_else(database) {
        let company = Company::open(database, 15).await;
        let it = company.helper(Assignee::It).await;
        let tasks = format!("/tasks/{}/it", company.onboarding);
        let page = company.get(&it, &tasks).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Your tasks for Nour Haddadin") && page.text.contains("Open the accounts"));
        for other in ["Plan the first two weeks", "Check what we know about you", "nour@example.org"] {
            assert!(!page.text.contains(other), "{other}");
        }
        for step in ["manager-first-two-weeks", "confirm-details", "no-such-step"] {
            let page = company.get(&it, &format!("{tasks}/steps/{step}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{step}");
        }
        for path in ["", "/steps/welcome-note"] {
            let home = company.get(&it, &format!("/journeys/{}{path}", company.onboarding)).await;
            assert!(home.status != StatusCode::OK && !home.text.contains("Nour"), "{path}");
        }
        let (_, other) = company.another().await;
        for path in [format!("/tasks/{other}/it"), format!("/tasks/{}/manager", company.onboarding)] {
            let page = company.get(&it, &path).await;
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{path}");
            assert!(!page.text.contains("Sami") && !page.text.contains("Plan the first"), "{path}");
        }
    }

    async fn a_colleague_does_a_task_and_takes_it_back(database) {
        let company = Company::open(database, 15).await;
        let manager = company.helper(Assignee::Manager).await;
        let journey = company.onboarding.to_string();
        let tasks = format!("/tasks/{journey}/manager");
        let step = company.get(&manager, &format!("{tasks}/steps/manager-first-two-weeks")).await;
        assert!(step.text.contains("Nour starts on"), "the task's own words");
        let fields = [("journey", journey.as_str()), ("step", "manager-first-two-weeks")];
        let done = company.post(&manager, "/api/tasks/finish", &fields).await;
        assert_eq!((done.status, done.to.as_deref()), (StatusCode::SEE_OTHER, Some(tasks.as_str())));
        let last = company.events().await.pop().unwrap();
        assert_eq!(last.by, Actor::Helper(Assignee::Manager));
        assert!(company.get(&manager, &tasks).await.text.contains("task is-done"));
        company.post(&manager, "/api/tasks/finish", &fields).await;
        company.post(&manager, "/api/tasks/reopen", &fields).await;
        assert!(!company.get(&manager, &tasks).await.text.contains("task is-done"));

        let theirs = [("journey", journey.as_str()), ("step", "it-accounts")];
        let refused = company.post(&manager, "/api/tasks/finish", &theirs).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "another's task");
    }

    async fn who_helps_two_people_and_is_a_person_too_is_all_of_it_in_one_browser(database) {
        let company = Company::open(database, 15).await;
        let (other_person, other) = company.another().await;
        let mut browser = company.browser(Holder::Person(other_person)).await;
        for journey in [company.onboarding, other] {
            browser = press_link(&company, &browser, journey).await;
        }
        for (journey, name) in [(company.onboarding, "Nour Haddadin"), (other, "Sami Batayneh")] {
            let page = company.get(&browser, &format!("/tasks/{journey}/manager")).await;
            assert_eq!(page.status, StatusCode::OK, "{name}");
            assert!(page.text.contains(&format!("Your tasks for {name}")));
            let fields = [("journey", journey.to_string()), ("step", "manager-first-two-weeks".to_owned())];
            let fields = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
            let done = company.post(&browser, "/api/tasks/finish", &fields).await;
            assert_eq!(done.to, Some(format!("/tasks/{journey}/manager")));
        }
        let mine = company.get(&browser, "/me").await;
        assert!(mine.text.contains("sami@example.org"), "still signed in as themself");
        let not_theirs = company.get(&browser, &format!("/journeys/{}", company.onboarding)).await;
        assert_eq!(not_theirs.status, StatusCode::NOT_FOUND, "helping opens nobody's own pages");

        let out = company.post(&browser, "/api/sign-out", &[("area", "tasks")]).await;
        let left = browser.keep(&out);
        assert_eq!(company.get(&left, "/me").await.status, StatusCode::OK);
        for journey in [company.onboarding, other] {
            let page = company.get(&browser, &format!("/tasks/{journey}/manager")).await;
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "a copied cookie is worth nothing");
        }
    }

    async fn whoever_is_not_signed_in_can_have_a_link_mailed(database) {
        let company = Company::open(database, 15).await;
        let (known, unknown) = (company.onboarding.to_string(), uuid::Uuid::now_v7().to_string());
        let mut pages = Vec::new();
        for journey in [&known, &unknown] {
            let page = company.get(&nobody(), &format!("/tasks/{journey}/manager")).await;
            assert_eq!(page.status, StatusCode::UNAUTHORIZED);
            assert!(page.text.contains("Mail me a new link") && !page.text.contains("Nour"));
            let fields = [("journey", journey.as_str()), ("assignee", "manager")];
            let asked = company.post(&nobody(), "/api/tasks/ask-for-link", &fields).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER);
            pages.push(asked.to.unwrap().replace(journey.as_str(), "ID"));
        }
        assert_eq!(pages[0], pages[1], "the answer tells nothing");
        assert_eq!(company.mails_to("hugo@tarn.example").await.len(), 2);
    }

    async fn of_an_onboarding_that_was_called_off_nothing_is_left_to_do(database) {
        let company = Company::open(database, 15).await;
        company.call_off().await;
        let manager = company.helper(Assignee::Manager).await;
        let journey = company.onboarding.to_string();
        let page = company.get(&manager, &format!("/tasks/{journey}/manager")).await;
        assert!(page.text.contains("was called off"));
        let fields = [("journey", journey.as_str()), ("step", "manager-first-two-weeks")];
        let done = company.post(&manager, "/api/tasks/finish", &fields).await;
        assert_eq!(done.status, StatusCode::CONFLICT);
    }
}
