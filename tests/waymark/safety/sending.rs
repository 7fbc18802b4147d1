//! Sending an application: once, however often the button is pressed.

use http::StatusCode;
use waymark::domain::decision::Decision;
use waymark::server::store::{CommandId, Holder, record};
use waymark::server::visit::now;

use super::site::Site;

on_both! {
    async fn sending_again_is_answered_as_sending_was(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.person("kari@example.org").await;
        let mut owner = site.signed_in(Holder::Person(person)).await;
        let (id, home) = (journey.to_string(), format!("/applications/{journey}"));
        let command = || CommandId::new(now()).to_string();
        let page = owner.post("/api/journey/finish", &[("command", &command()), ("journey", &id), ("step", "cv")]).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, format!("{home}/check").as_str()));
        assert_eq!(owner.get(&format!("{home}/check")).await.status, StatusCode::OK);
        let pressed = command();
        for command in [pressed.clone(), pressed, command()] {
            let page = owner.post("/api/candidate/send", &[("command", &command), ("journey", &id)]).await;
            assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, home.as_str()));
        }
        // Back leads to where it stands, not to what can be sent no more.
        let page = owner.get(&format!("{home}/check")).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, home.as_str()));
        let record = record::load(&site.state.db, journey).await.unwrap().expect("the application");
        let decisions: Vec<_> = record.decisions.into_iter().map(|taken| taken.decision).collect();
        assert_eq!(decisions, [Decision::Send]);
    }
}
