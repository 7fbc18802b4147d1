//! Who sees which applications, and what of them.

use http::StatusCode;
use waymark::domain::attribute::Value;
use waymark::domain::decision::ApplicationState;
use waymark::domain::profile::Source;
use waymark::server::store::profile::{self, FactChange};
use waymark::server::visit::now;

use super::desk::Desk;

on_both! {
    async fn only_the_hiring_team_sees_an_application(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let page = format!("/studio/applications/{}", mara.application);
        for browser in [&desk.lea, &desk.admin] {
            assert!(desk.get(browser, "/studio").await.text.contains("Mara Berg"));
            let own = desk.get(browser, &page).await;
            assert_eq!(own.status, StatusCode::OK);
            assert!(own.text.contains("Mara Berg") && own.text.contains("mara@example.org"));
        }
        let others = desk.get(&desk.rania, "/studio").await;
        assert_eq!(others.status, StatusCode::OK);
        assert!(!others.text.contains("Mara Berg"));
        let asked = desk.get(&desk.rania, "/studio?job=map-engineer").await;
        assert!(!asked.text.contains("Mara Berg"), "a filter reaches no further than the hiring team");
        let foreign = desk.get(&desk.rania, &page).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);
        assert!(!foreign.text.contains("Mara"));
        let decided = desk.decide(&desk.rania, mara, "advance", &[]).await;
        assert_eq!(decided.status, StatusCode::NOT_FOUND);
        assert_eq!(desk.standing(mara).await.stage, 0);
    }

    async fn drafts_are_not_there(database) {
        let desk = Desk::open(database).await;
        let mara = desk.draft("Mara Berg", "mara@example.org").await;
        for browser in [&desk.lea, &desk.admin] {
            assert!(!desk.get(browser, "/studio").await.text.contains("Mara Berg"));
            assert!(!desk.get(browser, "/studio?state=draft").await.text.contains("Mara Berg"));
            let page = desk.get(browser, &format!("/studio/applications/{}", mara.application)).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            let decided = desk.decide(browser, mara, "reject", &[]).await;
            assert_eq!(decided.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(desk.standing(mara).await.state, ApplicationState::Draft);
    }

    async fn what_others_read_is_not_on_the_page(database) {
        let desk = Desk::open(database).await;
        let mara = desk.applicant("Mara Berg", "mara@example.org").await;
        let fact = |key: &str, text: &str| FactChange {
            attribute: key.parse().unwrap(),
            value: Some(Value::Text(text.to_owned())),
            source: Source::Answer,
            at: now(),
        };
        let facts = [fact("interview_adjustments", "a quiet room please"), fact("phone", "+47 555 0142")];
        profile::change(&desk.state.db, mara.person, &facts, now()).await.unwrap();
        let page = desk.get(&desk.lea, &format!("/studio/applications/{}", mara.application)).await;
        assert!(page.text.contains("+47 555 0142"), "the hiring team reads the number");
        assert!(!page.text.contains("a quiet room"), "adjustments are for human resources alone");
    }

    async fn the_list_is_filtered_and_goes_on_page_by_page(database) {
        let desk = Desk::open(database).await;
        for number in 0..52 {
            desk.applicant(&format!("Person {number:02}"), &format!("p{number:02}@example.org")).await;
        }
        let first = desk.get(&desk.lea, "/studio").await.text;
        assert!(first.contains("Person 51") && !first.contains("Person 01"));
        let next = first.split("after=").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let second = desk.get(&desk.lea, &format!("/studio?after={next}")).await.text;
        assert!(second.contains("Person 00") && second.contains("Person 01") && !second.contains("Person 02"));
        let found = desk.get(&desk.lea, "/studio?text=p07%40EXAMPLE").await.text;
        assert!(found.contains("Person 07") && !found.contains("Person 08"));
        for nothing in ["text=nobody", "stage=no-such-stage", "state=nonsense", "job=customer-guide", "text=%25"] {
            let page = desk.get(&desk.lea, &format!("/studio?{nothing}")).await;
            assert_eq!(page.status, StatusCode::OK, "{nothing}");
            assert!(page.text.contains("Nothing matches"), "{nothing}");
        }
        let odd = desk.get(&desk.lea, "/studio?after=nonsense").await;
        assert!(odd.text.contains("Person 51"), "what is no place in the list begins at the top");
    }
}
