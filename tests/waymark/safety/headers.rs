//! The headers of every answer.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use http::StatusCode;
use waymark::server::layers::request;

use super::browser::{Browser, Page};
use super::site::Site;

on_both! {
    async fn every_answer_says_what_browsers_may_do_with_it(database) {
        let site = Site::set_up(database).await;
        for path in ["/sign-in", "/nowhere", "/health/live", "/files/none"] {
            let page = site.browser().get(path).await;
            assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
            assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
            assert!(!page.header("permissions-policy").is_empty() && !page.header("x-request-id").is_empty(), "{path}");
            assert_eq!(page.header("cache-control"), "no-store", "{path}");
        }
    }

    async fn scripts_run_by_a_nonce_that_is_new_each_time(database) {
        let site = Site::set_up(database).await;
        let nonce = |page: &Page| {
            let policy = page.header("content-security-policy").to_owned();
            let (_, rest) = policy.split_once("'nonce-").expect("a nonce");
            rest.split_once('\'').expect("a nonce").0.to_owned()
        };
        let (one, other) = (site.browser().get("/sign-in").await, site.browser().get("/sign-in").await);
        assert_ne!(nonce(&one), nonce(&other));
        for script in one.text().split("<script").skip(1) {
            assert!(script.split('>').next().unwrap_or_default().contains(&nonce(&one)), "{script}");
        }
        assert!(!one.header("content-security-policy").contains("unsafe-inline"));
    }

    async fn scripts_and_styles_are_kept_for_good_and_sent_compressed(database) {
        let folder = tempfile::tempdir().unwrap();
        let package = folder.path().join("pkg");
        std::fs::create_dir(&package).unwrap();
        for (name, content) in [("waymark.0123456789abcdef.js", "plain"), ("waymark.0123456789abcdef.js.br", "small"), ("waymark.js", "plain")] {
            std::fs::write(package.join(name), content).unwrap();
        }
        let site = Site::with(database, &[("WAYMARK_SITE_DIR", &folder.path().to_string_lossy())]).await;
        let page = site.browser().send("accept-encoding", "br").get("/pkg/waymark.0123456789abcdef.js").await;
        assert_eq!((page.text().as_str(), page.header("content-encoding")), ("small", "br"));
        assert!(page.header("cache-control").contains("immutable"));
        let page = site.browser().get("/pkg/waymark.js").await;
        assert_eq!((page.text().as_str(), page.header("cache-control")), ("plain", "public, max-age=600"));
        for path in ["/pkg/none.js", "/pkg/../Cargo.toml", "/pkg/..%2f..%2fetc%2fpasswd"] {
            assert_eq!(site.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    async fn a_panic_and_endless_work_are_answered(database) {
        let site = Site::with(database, &[("WAYMARK_REQUEST_SECONDS", "1")]).await;
        let faulty = Router::new()
            .route("/panics", get(panics))
            .route("/endless", get(std::future::pending::<&'static str>))
            .layer(from_fn_with_state(site.state.clone(), request::bounded));
        let mut browser = Browser::new(faulty);
        assert_eq!(browser.get("/panics").await.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(browser.get("/endless").await.status, StatusCode::GATEWAY_TIMEOUT);
    }

    async fn over_tls_browsers_are_told_to_keep_to_it(database) {
        let plain = Site::set_up(database).await;
        assert_eq!(plain.browser().get("/sign-in").await.header("strict-transport-security"), "");
        let safe = Site::with(database, &[("WAYMARK_BASE_URL", "https://jobs.example.org")]).await;
        assert_ne!(safe.browser().get("/sign-in").await.header("strict-transport-security"), "");
    }
}

async fn panics() -> &'static str {
    panic!("on purpose")
}
