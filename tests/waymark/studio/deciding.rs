//! The hiring team decides, and what follows from it.

use chrono::Datelike;
use http::StatusCode;
use waymark::domain::decision::{ApplicationState, Decision};
use waymark::domain::profile::Source;
use waymark::domain::progress::{Actor, Event, Happening};
use waymark::domain::state::{OnboardingState, State};
use waymark::domain::template::Assignee;
use waymark::server::store::change::{Expected, JourneyChange, change};
use waymark::server::store::journey::onboarding_of;
use waymark::server::store::{CommandId, StoreError};
use waymark::server::visit::now;

use super::desk::{Applicant, Desk};

/// A first day a month ahead, as the form posts it.
fn first_day() -> [String; 3] {
    let day = now().to_utc().date_naive() + chrono::Days::new(30);
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

async fn hire(desk: &Desk, applicant: Applicant) -> String {
    let [day, month, year] = first_day();
    let typed = [
        ("typed[start][]", day.as_str()),
        ("typed[start][]", &month),
        ("typed[start][]", &year),
        ("typed[location]", "grenoble"),
        ("typed[manager][name]", "Hugo Perrin"),
        ("typed[manager][email]", "hugo.perrin@tarn.example"),
    ];
    desk.decide(&desk.lea, applicant, "hire", &typed).await.to
}

async fn accepted(desk: &Desk) -> Applicant {
    let mara = desk.applicant("Mara Berg", "mara@example.org").await;
    desk.decide(&desk.lea, mara, "offer", &[("typed[message]", "Welcome")]).await;
    desk.person_decides(mara, Decision::Accept).await;
    mara
}

on_both! {
    async fn an_application_goes_from_stage_to_stage_to_the_first_day(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let done = desk.decide(&desk.lea, mara, "advance", &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.standing(mara).await.stage, 1);
        let page = desk.get(&desk.lea, &done.to).await.text;
        assert!(page.contains("Léa Fontaine") && page.contains("role=\"status\""), "who decided, and that it is done");
        desk.decide(&desk.lea, mara, "hold", &[]).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::OnHold);
        desk.decide(&desk.lea, mara, "resume", &[]).await;
        desk.decide(&desk.lea, mara, "offer", &[("typed[message]", "We would like you to join us")]).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Offered);
        desk.person_decides(mara, Decision::Accept).await;
        hire(&desk, mara).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Hired);

        let onboarding = onboarding_of(&desk.state.db, mara.application).await.unwrap().expect("an onboarding");
        let record = desk.record(onboarding.id).await;
        assert_eq!(record.journey.anchor.day().to_string(), first_day()[0]);
        assert_eq!(record.journey.person, mara.person);
        assert_eq!(record.assignments[&Assignee::Manager].name, "Hugo Perrin");
        let country = &record.profile.profile.facts[&"work_country".parse().unwrap()];
        assert_eq!(country.source, Source::Recruiter);

        let mails = desk.mails_to("mara@example.org").await;
        assert_eq!(mails.len(), 3, "moved on, offered, hired; nothing of the hold: {mails:?}");
        assert!(mails[1].1.contains("> We would like you to join us"));
        assert!(mails.iter().all(|(_, text)| text.contains("/link/") && text.contains("Bonjour")), "{mails:?}");
        let page = desk.get(&desk.lea, &format!("/studio/onboarding/{}", onboarding.id)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Mara Berg") && page.text.contains("Hugo Perrin"));
        assert!(desk.get(&desk.lea, "/studio/onboarding").await.text.contains("Mara Berg"));
        assert!(!desk.get(&desk.rania, "/studio/onboarding").await.text.contains("Mara Berg"));
    }

    async fn a_slip_is_undone(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let typed = [("typed[reason]", "filled"), ("typed[message]", "Thank you")];
        desk.decide(&desk.lea, mara, "reject", &typed).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Rejected);
        let page = desk.get(&desk.lea, &format!("/studio/applications/{}", mara.application)).await.text;
        assert!(page.contains("Undo: Not moving forward"), "the undoing names what it undoes");
        desk.decide(&desk.lea, mara, "undo", &[]).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Sent);
        assert_eq!(desk.mails_to("mara@example.org").await.len(), 2, "told, and told that it was a slip");
        desk.decide(&desk.lea, mara, "undo", &[]).await;
        assert_eq!(desk.record(mara.application).await.decisions.len(), 3, "sending is not the team's to undo");
    }

    async fn a_hire_is_undone_until_the_new_hire_begins(database) {
        let desk = Desk::open(database).await;
        let mara = accepted(&desk).await;
        hire(&desk, mara).await;
        let first = onboarding_of(&desk.state.db, mara.application).await.unwrap().unwrap();
        desk.decide(&desk.lea, mara, "undo", &[]).await;
        let called_off = onboarding_of(&desk.state.db, mara.application).await.unwrap().unwrap();
        assert_eq!(called_off.state, State::Onboarding(OnboardingState::Cancelled));
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Accepted);
        hire(&desk, mara).await;
        let again = onboarding_of(&desk.state.db, mara.application).await.unwrap().unwrap();
        assert_eq!((again.id, again.state), (first.id, State::Onboarding(OnboardingState::Running)));

        let begun = Event { at: now(), by: Actor::Person, what: Happening::Opened("confirm-details".parse().unwrap()) };
        let expected = Expected { command: CommandId::new(now()), revision: None };
        change::<StoreError>(&desk.state.db, again.id, expected, now(), |_| {
            Ok(JourneyChange { events: vec![begun.clone()], ..JourneyChange::default() })
        })
        .await
        .unwrap();
        let refused = desk.decide(&desk.lea, mara, "undo", &[]).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Hired);
        let page = desk.get(&desk.lea, &refused.to).await.text;
        assert!(page.contains("The new hire has begun the onboarding"));
    }

    async fn what_was_typed_survives_a_refusal(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let refused = desk.decide(&desk.lea, mara, "reject", &[("typed[message]", "Dear Mara, 😀 <b>thanks</b>")]).await;
        assert_eq!(refused.status, StatusCode::SEE_OTHER);
        let page = desk.get(&desk.lea, &refused.to).await.text;
        assert!(page.contains("Choose a reason for the record") && page.contains("href=\"#reject-reason\""));
        assert!(page.contains("Dear Mara, 😀 &lt;b&gt;thanks&lt;/b&gt;"), "the message is still there");
        let long = "a".repeat(10_000);
        let typed = [("typed[reason]", "filled"), ("typed[message]", long.as_str())];
        let refused = desk.decide(&desk.lea, mara, "reject", &typed).await;
        assert!(desk.get(&desk.lea, &refused.to).await.text.contains(&long));
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Sent);
        assert!(desk.mails_to("mara@example.org").await.is_empty());
        for kind in ["withdraw", "nonsense"] {
            let odd = desk.decide(&desk.lea, mara, kind, &[]).await;
            assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        }
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Sent);
    }

    async fn an_impossible_first_day_is_said_so(database) {
        let desk = Desk::open(database).await;
        let mara = accepted(&desk).await;
        for (day, month, year, says) in [
            ("31", "2", "2031", "31"),
            ("", "", "", "We need the first day at work"),
            ("1", "1", "2020", "has to be today or later"),
        ] {
            let typed = [
                ("typed[start][]", day),
                ("typed[start][]", month),
                ("typed[start][]", year),
                ("typed[buddy][name]", "Anaïs Berger"),
            ];
            let refused = desk.decide(&desk.lea, mara, "hire", &typed).await;
            let page = desk.get(&desk.lea, &refused.to).await.text;
            assert!(page.contains(says), "{day}.{month}.{year}");
            assert!(page.contains("There is a name without an address") && page.contains("Anaïs Berger"));
        }
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Accepted);
    }

    async fn a_page_that_is_out_of_date_decides_nothing(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let seen = desk.record(mara.application).await.journey.revision.0.to_string();
        desk.decide(&desk.admin, mara, "hold", &[]).await;
        let typed = [("typed[reason]", "filled"), ("typed[message]", "Thank you, Mara")];
        let command = CommandId::new(now()).to_string();
        let stale = desk.decide_as(&desk.lea, mara, "reject", &typed, &seen, &command).await;
        assert_eq!(desk.standing(mara).await.state, ApplicationState::OnHold);
        let page = desk.get(&desk.lea, &stale.to).await.text;
        assert!(page.contains("Something changed while you had this page open"));
        assert!(page.contains("On hold") && page.contains("Thank you, Mara"), "what stands, and what was wanted");
        let fresh = desk.decide(&desk.lea, mara, "reject", &typed).await;
        assert_eq!((fresh.status, desk.standing(mara).await.state), (StatusCode::SEE_OTHER, ApplicationState::Rejected));
    }

    async fn sending_a_decision_twice_does_it_once(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let seen = desk.record(mara.application).await.journey.revision.0.to_string();
        let command = CommandId::new(now()).to_string();
        for _ in 0..2 {
            let done = desk.decide_as(&desk.lea, mara, "advance", &[], &seen, &command).await;
            assert!(done.to.ends_with("?done=yes"), "{}", done.to);
        }
        assert_eq!(desk.standing(mara).await.stage, 1);
        assert_eq!(desk.mails_to("mara@example.org").await.len(), 1);
    }
}
