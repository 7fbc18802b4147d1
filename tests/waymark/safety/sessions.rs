//! Signing in with a password, staying signed in, and signing out.

use http::StatusCode;
use waymark::server::auth::password;
use waymark::server::store::staff::{self, Role};
use waymark::server::store::{Holder, session, setting};
use waymark::server::visit::now;

use super::browser::{Browser, Page};
use super::site::{PASSWORD, Site};

async fn sign_in(browser: &mut Browser, email: &str, password: &str) -> Page {
    browser.post("/api/studio/sign-in", &[("email", email), ("password", password)]).await
}

/// Whether the studio lets them in: signing out of the people's pages does not count.
async fn is_in(site: &Site, browser: &mut Browser, file: &str) -> bool {
    let _ = site;
    browser.get(&format!("/studio/files/{file}")).await.status == StatusCode::NOT_FOUND
}

const NO_FILE: &str = "01900000-0000-7000-8000-000000000000";

on_both! {
    async fn the_cookie_of_a_session_is_out_of_reach(database) {
        let site = Site::set_up(database).await;
        site.staff("lea@tarn.example", Role::Recruiter).await;
        let page = sign_in(&mut site.browser(), " Lea@Tarn.example ", PASSWORD).await;
        let cookie = page.header("set-cookie");
        assert!(cookie.starts_with("waymark-staff="), "{cookie}");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let safe = Site::with(database, &[("WAYMARK_BASE_URL", "https://jobs.example.org")]).await;
        let page = sign_in(&mut safe.browser(), "lea@tarn.example", PASSWORD).await;
        assert!(page.header("set-cookie").starts_with("__Host-waymark-staff="));
        assert!(page.header("set-cookie").contains("Secure"));
    }

    async fn a_wrong_password_and_an_unknown_address_are_answered_alike(database) {
        let site = Site::set_up(database).await;
        site.staff("lea@tarn.example", Role::Recruiter).await;
        let mut answers = Vec::new();
        for email in ["lea@tarn.example", "mia@tarn.example"] {
            let mut browser = site.browser();
            let page = sign_in(&mut browser, email, "not the password").await;
            assert_eq!((page.status, page.header("set-cookie")), (StatusCode::SEE_OTHER, ""));
            let form = browser.get(page.location()).await.text();
            assert!(form.contains(email) && !form.contains("not the password"));
            answers.push(body_of(&form.replace(email, "ADDRESS")));
        }
        assert_eq!(answers[0], answers[1]);
    }

    async fn who_signs_out_or_is_signed_out_is_nobody(database) {
        let site = Site::set_up(database).await;
        let id = site.staff("lea@tarn.example", Role::Recruiter).await;
        let mut here = site.browser();
        sign_in(&mut here, "lea@tarn.example", PASSWORD).await;
        let mut elsewhere = here.clone();
        assert!(is_in(&site, &mut here, NO_FILE).await);
        let page = here.post("/api/sign-out", &[("area", "studio")]).await;
        assert_eq!(page.location(), "/signed-out?from=studio");
        // The cookie that somebody copied before is worth nothing either.
        assert!(!is_in(&site, &mut elsewhere, NO_FILE).await);

        sign_in(&mut here, "lea@tarn.example", PASSWORD).await;
        assert!(is_in(&site, &mut here, NO_FILE).await);
        session::revoke_all(&site.state.db, Holder::Staff(id), now()).await.unwrap();
        assert!(!is_in(&site, &mut here, NO_FILE).await);

        sign_in(&mut here, "lea@tarn.example", PASSWORD).await;
        let hash = password::hash("another one altogether".to_owned()).await.unwrap();
        staff::set_password(&site.state.db, id, &hash, now()).await.unwrap();
        assert!(!is_in(&site, &mut here, NO_FILE).await);

        sign_in(&mut here, "lea@tarn.example", "another one altogether").await;
        assert!(is_in(&site, &mut here, NO_FILE).await);
        staff::set_active(&site.state.db, id, false).await.unwrap();
        assert!(!is_in(&site, &mut here, NO_FILE).await);
        assert!(sign_in(&mut site.browser(), "lea@tarn.example", "another one altogether").await.location().starts_with("/studio/sign-in"));
    }

    async fn guessing_passwords_is_slowed_down_and_the_form_keeps_the_address(database) {
        let site = Site::set_up(database).await;
        site.staff("lea@tarn.example", Role::Recruiter).await;
        for _ in 0..10 {
            sign_in(&mut site.browser(), "lea@tarn.example", "a guess").await;
        }
        let mut browser = site.browser();
        let page = sign_in(&mut browser, "lea@tarn.example", PASSWORD).await;
        assert_eq!(page.header("set-cookie"), "");
        let form = browser.get(page.location()).await.text();
        assert!(form.contains("That was a bit often") && form.contains("lea@tarn.example"), "{form}");
        // Others are not kept out.
        site.staff("mia@tarn.example", Role::Recruiter).await;
        assert_eq!(sign_in(&mut site.browser(), "mia@tarn.example", PASSWORD).await.location(), "/studio");
    }

    async fn nobody_is_sent_to_another_site_after_signing_in(database) {
        let site = Site::set_up(database).await;
        site.staff("lea@tarn.example", Role::Recruiter).await;
        for next in ["https://evil.example", "//evil.example", "/\\evil.example"] {
            let fields = [("email", "lea@tarn.example"), ("password", PASSWORD), ("next", next)];
            assert_eq!(site.browser().post("/api/studio/sign-in", &fields).await.location(), "/studio");
        }
        let fields = [("email", "lea@tarn.example"), ("password", PASSWORD), ("next", "/studio/outbox")];
        assert_eq!(site.browser().post("/api/studio/sign-in", &fields).await.location(), "/studio/outbox");
    }

    async fn demo_sign_ins_work_on_this_machine_only_unless_a_setting_says_otherwise(database) {
        let site = Site::set_up(database).await;
        site.staff("admin@tarn.example", Role::Admin).await;
        setting::set(&site.state.db, "demo-admin", "admin@tarn.example").await.unwrap();
        let elsewhere = site.browser().post("/api/demo-sign-in", &[("role", "admin")]).await;
        assert_eq!((elsewhere.status, elsewhere.header("set-cookie")), (StatusCode::NOT_FOUND, ""));
        assert!(!site.browser().get("/sign-in").await.text().contains("/api/demo-sign-in"));
        let open = Site::with(database, &[("WAYMARK_DEMO_SIGN_IN_ANYWHERE", "1")]).await;
        assert!(open.browser().get("/sign-in").await.text().contains("/api/demo-sign-in"));
        let page = open.browser().post("/api/demo-sign-in", &[("role", "admin")]).await;
        assert_eq!((page.location(), page.header("set-cookie").is_empty()), ("/studio", false));
    }

    async fn demo_sign_ins_are_not_there_without_the_demo_organisation(database) {
        let site = Site::with(database, &[("WAYMARK_DEMO_SIGN_IN_ANYWHERE", "1")]).await;
        let page = site.browser().post("/api/demo-sign-in", &[("role", "admin")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
    }

    async fn an_empty_installation_is_set_up_once_by_who_has_the_token(database) {
        let site = Site::empty(database).await;
        let first = site.browser().get("/").await;
        assert_eq!((first.status, first.location()), (StatusCode::SEE_OTHER, "/setup"));
        let form = |token| [
            ("token", token), ("organisation", "Tarn"), ("name", "Inès"), ("email", "ines@tarn.example"), ("password", PASSWORD),
        ];
        let mut browser = site.browser();
        let page = browser.post("/api/start-organisation", &form("a guess at the token")).await;
        assert!(page.location().starts_with("/setup?kept="), "{}", page.location());
        let again = browser.get(page.location()).await.text();
        assert!(again.contains("This is not the token") && again.contains("ines@tarn.example") && !again.contains(PASSWORD));

        let page = browser.post("/api/start-organisation", &form("the token of this test")).await;
        assert_eq!((page.location(), page.status), ("/studio", StatusCode::SEE_OTHER));
        assert!(is_in(&site, &mut browser, NO_FILE).await);
        let page = site.browser().post("/api/start-organisation", &form("the token of this test")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(site.browser().get("/setup").await.status, StatusCode::NOT_FOUND);
    }
}

/// A page without what differs each time it is drawn.
fn body_of(page: &str) -> String {
    // What follows the document is the page's nonce, new every time.
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("</html>").next()).unwrap_or_default();
    let mut parts = main.split("name=\"command\"");
    let mut body = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        body.push_str(part.split_once('>').map_or("", |(_, rest)| rest));
    }
    body
}
