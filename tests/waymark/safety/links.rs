//! One-time links.

use http::{Method, StatusCode};
use waymark::server::auth::link::{LIFETIME_SECONDS, mint};
use waymark::server::store::mail;
use waymark::server::store::staff::Role;
use waymark::server::store::{self, Holder};
use waymark::server::visit::now;

use super::site::Site;

/// A link as the address in its mail, without scheme and host.
async fn mailed(site: &Site, holder: Holder, email: &str, seconds_ago: i64) -> (String, String) {
    let at = now().plus_seconds(-seconds_ago);
    let minted = mint(&site.state.config, holder, email, "/me", at);
    store::link::create(&site.state.db, &minted.link, at).await.unwrap();
    let path = minted.url.strip_prefix(&site.state.config.base_url).unwrap().to_owned();
    let token = path.strip_prefix("/link/").unwrap().to_owned();
    (path, token)
}

async fn mails(site: &Site) -> Vec<mail::Mail> {
    mail::list(&site.state.db, None, 100).await.unwrap()
}

on_both! {
    async fn looking_at_a_link_does_not_spend_it(database) {
        let site = Site::set_up(database).await;
        let (person, _) = site.person("mara@example.org").await;
        let (path, token) = mailed(&site, Holder::Person(person), "mara@example.org", 0).await;
        for method in [Method::GET, Method::HEAD, Method::GET] {
            let page = site.browser().ask(method, &path, None, axum::body::Body::empty()).await;
            assert_eq!((page.status, page.header("set-cookie")), (StatusCode::OK, ""));
        }
        let page = site.browser().get(&path).await.text();
        assert!(page.contains("m…@example.org") && !page.contains("mara@example.org"));
        let page = site.browser().post("/api/spend-link", &[("token", &token)]).await;
        assert_eq!((page.location(), page.header("set-cookie").is_empty()), ("/me", false));
    }

    async fn of_many_presses_at_once_one_signs_in(database) {
        let site = Site::set_up(database).await;
        let (person, _) = site.person("mara@example.org").await;
        let (path, token) = mailed(&site, Holder::Person(person), "mara@example.org", 0).await;
        let presses = (0..12).map(|_| {
            let (mut browser, token) = (site.browser(), token.clone());
            async move { browser.post("/api/spend-link", &[("token", &token)]).await }
        });
        let pages = futures::future::join_all(presses).await;
        assert_eq!(pages.iter().filter(|page| !page.header("set-cookie").is_empty()).count(), 1);
        assert_eq!(pages.iter().filter(|page| page.location() == path).count(), 11);
    }

    async fn an_old_link_signs_nobody_in_and_offers_a_new_one(database) {
        let site = Site::set_up(database).await;
        let (person, _) = site.person("mara@example.org").await;
        let (path, token) = mailed(&site, Holder::Person(person), "mara@example.org", LIFETIME_SECONDS + 1).await;
        let page = site.browser().get(&path).await;
        assert!(page.text().contains("/api/renew-link"));
        let page = site.browser().post("/api/spend-link", &[("token", &token)]).await;
        assert_eq!((page.location(), page.header("set-cookie")), (path.as_str(), ""));
        let page = site.browser().post("/api/renew-link", &[("token", &token)]).await;
        assert_eq!(page.location(), "/link-renewed");
        let mails = mails(&site).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].mail.recipient, "mara@example.org");
        let new = mails[0].mail.text.split("/link/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let page = site.browser().post("/api/spend-link", &[("token", &new)]).await;
        assert_eq!(page.location(), "/me");
    }

    async fn what_is_no_link_is_said_to_be_none(database) {
        let site = Site::set_up(database).await;
        for path in ["/link/abc", "/link/%F0%9F%8F%94", &format!("/link/{}", "0".repeat(64)), &format!("/link/{}", "z".repeat(9_000))] {
            let page = site.browser().get(path).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.text().contains("This link is not complete"));
        }
        let page = site.browser().post("/api/renew-link", &[("token", "abc")]).await;
        assert_eq!((page.location(), mails(&site).await.len()), ("/link-renewed", 0));
    }

    async fn known_and_unknown_addresses_are_answered_alike(database) {
        let site = Site::set_up(database).await;
        site.person("mara@example.org").await;
        site.staff("lea@tarn.example", Role::Recruiter).await;
        let mut pages = Vec::new();
        for email in ["mara@example.org", "lea@tarn.example", "nobody@example.org"] {
            let mut browser = site.browser();
            let sent = browser.post("/api/ask-for-link", &[("email", email)]).await;
            assert_eq!((sent.status, sent.header("set-cookie")), (StatusCode::SEE_OTHER, ""));
            let page = browser.get(sent.location()).await.text();
            // What follows the document is the page's nonce, new every time.
            let main = page.split("<main").nth(1).and_then(|rest| rest.split("</html>").next());
            pages.push(main.unwrap_or_default().replace(email, "ADDRESS"));
        }
        assert!(pages[0].contains("ADDRESS"));
        assert_eq!(pages[0], pages[1]);
        assert_eq!(pages[0], pages[2]);
        let mut recipients: Vec<_> = mails(&site).await.into_iter().map(|mail| mail.mail.recipient).collect();
        recipients.sort();
        assert_eq!(recipients, ["lea@tarn.example", "mara@example.org"]);
    }

    async fn what_is_no_address_stays_in_the_form(database) {
        let site = Site::set_up(database).await;
        let mut browser = site.browser();
        let page = browser.post("/api/ask-for-link", &[("email", "mara at example"), ("next", "/applications/1")]).await;
        let form = browser.get(page.location()).await.text();
        assert!(form.contains("mara at example") && form.contains("/applications/1"));
        assert!(form.contains("error-summary"));
    }

    async fn a_drafts_link_confirms_the_address_and_ends_the_drafts_session(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let writer = site.signed_in(Holder::Draft(person)).await;
        let upload = format!("/upload/{journey}/cv");
        assert_eq!(writer.clone().by_script().upload(&upload, "cv.pdf", b"%PDF-1.7").await.status, StatusCode::OK);
        let (_, token) = mailed(&site, Holder::Draft(person), "Mara@Example.org", 0).await;
        let mut reader = site.browser();
        reader.post("/api/spend-link", &[("token", &token)]).await;
        assert_eq!(reader.clone().by_script().upload(&upload, "cv.pdf", b"%PDF-1.7").await.status, StatusCode::OK);
        assert_eq!(writer.by_script().upload(&upload, "cv.pdf", b"%PDF-1.7").await.status, StatusCode::UNAUTHORIZED);
    }
}
