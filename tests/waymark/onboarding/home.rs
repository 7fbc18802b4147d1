//! The new hire's home, steps and own page.

use http::StatusCode;
use waymark::domain::progress::{Actor, Happening};
use waymark::server::store::Holder;

use super::company::{Company, nobody};

fn completed(step: &str) -> Happening {
    Happening::Completed(step.parse().unwrap())
}

on_both! {
    async fn before_the_first_day_everything_of_it_is_known(database) {
        let company = Company::open(database, 15).await;
        let home = company.get(&company.own().await, &format!("/journeys/{}", company.onboarding)).await;
        assert_eq!(home.status, StatusCode::OK);
        for part in [
            "Good to have you here, Nour", "Your first day, in 15 days", "09:30", "12 Quai des Arpenteurs",
            "Hugo Perrin", "closed shoes", "The one next thing", "Later", "What others do for you", "Anaïs Berger",
        ] {
            assert!(home.text.contains(part), "{part}");
        }
        assert!(!home.text.contains("It stays because it was done"));
    }

    async fn late_steps_stand_under_today_and_are_said_kindly(database) {
        let company = Company::open(database, 0).await;
        let home = company.get(&company.own().await, &format!("/journeys/{}", company.onboarding)).await;
        assert!(home.text.contains("Your first day is today"));
        assert!(home.text.contains("it still counts"));
        let today = home.text.find(">Today").expect("the group of today");
        let late = home.text.find("Check what we know about you").expect("a step whose day has passed");
        assert!(home.text.contains("task is-late") && late > 0 && today > 0);
    }

    async fn what_is_done_counts_and_can_be_taken_back(database) {
        let company = Company::open(database, 20).await;
        let browser = company.own().await;
        let journey = company.onboarding.to_string();
        let home = format!("/journeys/{journey}");
        let before = company.get(&browser, &home).await;
        assert!(before.text.contains("0 of "), "nothing is done yet");
        let fields = [("journey", journey.as_str()), ("step", "welcome-note")];

        let done = company.post(&browser, "/api/journey/finish", &fields).await;
        assert_eq!((done.status, done.to.as_deref()), (StatusCode::SEE_OTHER, Some(home.as_str())));
        assert!(company.get(&browser, &home).await.text.contains("1 of "));
        let step = company.get(&browser, &format!("{home}/steps/welcome-note")).await;
        assert!(step.text.contains("You did this on"));

        let again = company.post(&browser, "/api/journey/reopen", &fields).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert!(company.get(&browser, &home).await.text.contains("0 of "));

        let skipped = company.post(&browser, "/api/journey/skip", &fields).await;
        assert_eq!(skipped.status, StatusCode::SEE_OTHER);
        assert!(company.get(&browser, &home).await.text.contains("1 of "));
        let mine: Vec<_> = company.events().await.into_iter().filter(|event| event.by == Actor::Person).collect();
        assert_eq!(mine.len(), 3, "each press is one event");
    }

    async fn that_a_step_was_opened_is_noted_once_and_never_of_what_is_done(database) {
        let company = Company::open(database, 20).await;
        let browser = company.own().await;
        let home = format!("/journeys/{}", company.onboarding);
        let opened = async || {
            let events = company.events().await;
            events.into_iter().filter(|event| matches!(event.what, Happening::Opened(_))).collect::<Vec<_>>()
        };
        company.get(&browser, &home).await;
        assert!(opened().await.is_empty());
        for _ in 0..3 {
            company.get(&browser, &format!("{home}/steps/welcome-note")).await;
        }
        let noted = opened().await;
        assert_eq!((noted.len(), noted[0].by), (1, Actor::Person));
        company.happen(completed("confirm-details")).await;
        company.get(&browser, &format!("{home}/steps/confirm-details")).await;
        assert_eq!(opened().await.len(), 1);
    }

    async fn of_two_tabs_neither_overwrites_the_other_without_a_word(database) {
        let company = Company::open(database, 20).await;
        let browser = company.own().await;
        let journey = company.onboarding.to_string();
        let step = format!("/journeys/{journey}/steps/confirm-details");
        let drawn = company.get(&browser, &step).await;
        assert!(drawn.text.contains("name=\"seen[name]\" value=\"0\""), "nothing was saved yet");
        let typed = async |name: &str, seen: &str| {
            let fields = [
                ("journey", journey.as_str()), ("step", "confirm-details"), ("answers[name][]", name), ("seen[name]", seen),
            ];
            company.post(&browser, "/api/journey/answer", &fields).await
        };
        typed("Nour the First", "0").await;
        let refused = typed("Nour the Second", "0").await;
        let page = company.get(&browser, refused.to.as_deref().unwrap()).await;
        for part in ["Meanwhile this was saved as “Nour the First”", "value=\"Nour the Second\"", "name=\"seen[name]\" value=\"1\""] {
            assert!(page.text.contains(part), "{part}");
        }
        assert!(company.get(&browser, &step).await.text.contains("value=\"Nour the First\""), "nothing was overwritten");

        typed("Nour the Second", "1").await;
        assert!(company.get(&browser, &step).await.text.contains("value=\"Nour the Second\""));
    }

    async fn a_required_step_cannot_be_skipped(database) {
        let company = Company::open(database, 20).await;
        let browser = company.own().await;
        let journey = company.onboarding.to_string();
        let step = company.get(&browser, &format!("/journeys/{journey}/steps/confirm-details")).await;
        assert!(!step.text.contains("/api/journey/skip"), "no button offers it");
        let fields = [("journey", journey.as_str()), ("step", "confirm-details")];
        let skipped = company.post(&browser, "/api/journey/skip", &fields).await;
        assert_eq!(skipped.status, StatusCode::FORBIDDEN);
        assert!(company.get(&browser, &format!("/journeys/{journey}")).await.text.contains("0 of "));
    }

    async fn saying_that_a_step_does_not_fit_is_heard(database) {
        let company = Company::open(database, 20).await;
        let browser = company.own().await;
        let journey = company.onboarding.to_string();
        let fields = [("journey", journey.as_str()), ("step", "welcome-note"), ("message", "I cannot read this 🙂")];
        let said = company.post(&browser, "/api/journey/does-not-fit", &fields).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER);
        let step = company.get(&browser, &format!("/journeys/{journey}/steps/welcome-note")).await;
        assert!(step.text.contains("You told us that this does not fit you"));
        let requests = waymark::server::store::request::open_fit_requests(&company.state.db, company.onboarding).await.unwrap();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].message, "I cannot read this 🙂");
    }

    async fn somebody_elses_onboarding_is_not_found(database) {
        let company = Company::open(database, 5).await;
        let (other, _) = company.another().await;
        let stranger = company.browser(Holder::Person(other)).await;
        let journey = company.onboarding.to_string();
        for path in [format!("/journeys/{journey}"), format!("/journeys/{journey}/steps/welcome-note")] {
            assert_eq!(company.get(&stranger, &path).await.status, StatusCode::NOT_FOUND, "{path}");
            let nobody = company.get(&nobody(), &path).await;
            assert!(!nobody.text.contains("Nour"), "{path}");
        }
        let fields = [("journey", journey.as_str()), ("step", "welcome-note")];
        for write in ["finish", "skip", "reopen", "does-not-fit"] {
            let answer = company.post(&stranger, &format!("/api/journey/{write}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{write}");
        }
        assert!(company.events().await.iter().all(|event| event.by == Actor::System));
    }

    async fn a_colleagues_task_is_no_step_of_the_person(database) {
        let company = Company::open(database, 5).await;
        let path = format!("/journeys/{}/steps/it-accounts", company.onboarding);
        assert_eq!(company.get(&company.own().await, &path).await.status, StatusCode::NOT_FOUND);
    }

    async fn an_onboarding_that_was_called_off_says_so(database) {
        let company = Company::open(database, 5).await;
        company.happen(completed("welcome-note")).await;
        company.call_off().await;
        let browser = company.own().await;
        let home = company.get(&browser, &format!("/journeys/{}", company.onboarding)).await;
        assert!(home.text.contains("This onboarding was called off"));
        assert!(!home.text.contains("The one next thing"));
        let journey = company.onboarding.to_string();
        let fields = [("journey", journey.as_str()), ("step", "first-day-plan")];
        let done = company.post(&browser, "/api/journey/finish", &fields).await;
        assert_eq!(done.status, StatusCode::CONFLICT);
    }

    async fn a_person_sees_their_journeys_and_what_is_stored(database) {
        let company = Company::open(database, 5).await;
        let mine = company.get(&company.own().await, "/me").await;
        assert_eq!(mine.status, StatusCode::OK);
        for part in ["nour@example.org", "Map engineer", "Onboarding", "Application", "Everything stored on you"] {
            assert!(mine.text.contains(part), "{part}");
        }
        let nobody = company.get(&nobody(), "/me").await;
        assert!(!nobody.text.contains("nour@example.org"));
    }
}
