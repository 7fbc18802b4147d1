//! Staff look after onboardings: what does not fit is changed for one person, with a reason.

use chrono::Datelike;
use http::StatusCode;
use waymark::domain::decision::Decision;
use waymark::domain::progress::{Actor, Event, Happening};
use waymark::server::store::change::{Expected, JourneyChange, change};
use waymark::server::store::journey::onboarding_of;
use waymark::server::store::request::{FitRequest, open_fit_requests};
use waymark::server::store::{CommandId, JourneyId, RequestId, StoreError};
use waymark::server::visit::now;

use super::desk::{Answer, Desk};

/// Mara, hired, with an onboarding in which these steps do not fit her.
async fn onboarding(desk: &Desk, unfitting: &[&str]) -> JourneyId {
    let mara = desk.applicant("Mara Berg", "mara@example.org").await;
    desk.decide(&desk.lea, mara, "offer", &[]).await;
    desk.person_decides(mara, Decision::Accept).await;
    let start = now().to_utc().date_naive() + chrono::Days::new(20);
    let [day, month, year] =
        [start.day(), start.month(), start.year().unsigned_abs()].map(|part| part.to_string());
    let typed = [("typed[start][]", day.as_str()), ("typed[start][]", &month), ("typed[start][]", &year)];
    desk.decide(&desk.lea, mara, "hire", &typed).await;
    let id = onboarding_of(&desk.state.db, mara.application).await.unwrap().unwrap().id;
    for step in unfitting {
        let request = FitRequest {
            id: RequestId::new(now()),
            journey: id,
            step: Some(step.parse().unwrap()),
            message: format!("{step} is not for me"),
            at: now(),
            answered_at: None,
        };
        let event =
            Event { at: now(), by: Actor::Person, what: Happening::DoesNotFit(step.parse().unwrap()) };
        let expected = Expected { command: CommandId::new(now()), revision: None };
        change::<StoreError>(&desk.state.db, id, expected, now(), |_| {
            let fit_request = Some(request.clone());
            Ok(JourneyChange { events: vec![event.clone()], fit_request, ..JourneyChange::default() })
        })
        .await
        .unwrap();
    }
    id
}

async fn adjust(desk: &Desk, id: JourneyId, typed: &[(&str, &str)]) -> Answer {
    let revision = desk.record(id).await.journey.revision.0.to_string();
    let (journey, command) = (id.to_string(), CommandId::new(now()).to_string());
    let mut fields = vec![("command", command.as_str()), ("journey", &journey), ("revision", &revision)];
    fields.extend_from_slice(typed);
    desk.post(&desk.lea, "/api/studio/adjust", &fields).await
}

on_both! {
    async fn a_step_that_does_not_fit_is_taken_out_with_a_reason(database) {
        let desk = Desk::open(database).await;
        let id = onboarding(&desk, &["welcome-note"]).await;
        let page = format!("/studio/onboarding/{id}");
        assert!(desk.get(&desk.lea, &page).await.text.contains("welcome-note is not for me"));
        assert_eq!(desk.get(&desk.rania, &page).await.status, StatusCode::NOT_FOUND);
        let without_reason = [("typed[step]", "welcome-note"), ("typed[change]", "drop")];
        let refused = adjust(&desk, id, &without_reason).await;
        assert!(desk.get(&desk.lea, &refused.to).await.text.contains("Say why: the person reads it"));
        let typed =
            [("typed[step]", "welcome-note"), ("typed[change]", "drop"), ("typed[reason]", "You know it all")];
        let done = adjust(&desk, id, &typed).await;
        assert_eq!(done.to, page);
        assert!(desk.get(&desk.lea, &page).await.text.contains("Changed for this person: You know it all"));
        assert!(open_fit_requests(&desk.state.db, id).await.unwrap().is_empty(), "the request is answered");
        let last = desk.record(id).await.events.pop().unwrap();
        assert!(last.by == Actor::Staff && matches!(last.what, Happening::Adjusted(_)));
    }

    async fn what_is_required_is_not_taken_out(database) {
        let desk = Desk::open(database).await;
        let id = onboarding(&desk, &["signed-contract"]).await;
        let before = desk.record(id).await.events.len();
        let typed = [("typed[step]", "signed-contract"), ("typed[change]", "drop"), ("typed[reason]", "No need")];
        let refused = adjust(&desk, id, &typed).await;
        let page = desk.get(&desk.lea, &refused.to).await.text;
        assert!(page.contains("This step is required") && page.contains("No need"));
        assert_eq!(desk.record(id).await.events.len(), before);
    }
}
