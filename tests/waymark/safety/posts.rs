//! What is posted: from our own pages only, in a form that can be read, and not too much.

use axum::body::Body;
use http::{Method, StatusCode};
use waymark::server::store::staff::Role;

use super::site::{PASSWORD, Site};

on_both! {
    async fn what_another_site_posts_is_refused_in_words_and_does_nothing(database) {
        let site = Site::set_up(database).await;
        site.staff("lea@tarn.example", Role::Admin).await;
        let fields = [("email", "lea@tarn.example"), ("password", PASSWORD)];
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null")] {
            let mut browser = site.browser().send(name, value);
            let page = browser.post("/api/studio/sign-in", &fields).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{name}: {value}");
            assert_eq!(page.header("set-cookie"), "");
            assert!(page.text().contains("This form came from another site"));
        }
        let page = site.browser().send("sec-fetch-site", "same-origin").post("/api/studio/sign-in", &fields).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/studio"));
    }

    async fn what_cannot_be_read_is_answered_in_words(database) {
        let site = Site::set_up(database).await;
        let cases: [(&str, Option<&str>, Vec<u8>, StatusCode); 5] = [
            ("/api/ask-for-link", Some("multipart/form-data; boundary=x"), b"--x".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
            ("/api/ask-for-link", None, b"email=a".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
            ("/api/ask-for-link", Some("application/x-www-form-urlencoded"), vec![0xff, 0xfe], StatusCode::BAD_REQUEST),
            ("/api/ask-for-link", Some("application/x-www-form-urlencoded"), b"nothing=here".to_vec(), StatusCode::UNPROCESSABLE_ENTITY),
            ("/api/ask-for-link", Some("application/x-www-form-urlencoded"), vec![b'a'; 2 << 20], StatusCode::PAYLOAD_TOO_LARGE),
        ];
        for (path, kind, body, status) in cases {
            let page = site.browser().ask(Method::POST, path, kind, Body::from(body)).await;
            assert_eq!(page.status, status);
            assert!(page.text().contains("<h1"), "{}", page.text());
        }
    }

    async fn wrong_ways_are_answered_in_words(database) {
        let site = Site::set_up(database).await;
        for (method, path, status) in [
            (Method::GET, "/api/ask-for-link", StatusCode::METHOD_NOT_ALLOWED),
            (Method::POST, "/api/nowhere", StatusCode::NOT_FOUND),
            (Method::DELETE, "/sign-in", StatusCode::METHOD_NOT_ALLOWED),
            (Method::GET, "/nowhere/at/all", StatusCode::NOT_FOUND),
        ] {
            let page = site.browser().ask(method.clone(), path, None, Body::empty()).await;
            assert_eq!(page.status, status, "{method} {path}");
            assert!(page.text().contains("<h1"), "{method} {path}");
        }
    }

    async fn a_script_gets_the_status_and_the_reason(database) {
        let site = Site::set_up(database).await;
        let page = site.browser().by_script().post("/api/demo-sign-in", &[("role", "admin")]).await;
        assert_eq!((page.status, page.text().as_str()), (StatusCode::NOT_FOUND, "\"not_found\""));
        let page = site.browser().by_script().post("/api/ask-for-link", &[("email", "a@example.org")]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.header("serverfnredirect").starts_with("/sign-in/sent?kept="));
    }
}
