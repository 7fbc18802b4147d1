//! Alive and ready are two things.

use http::StatusCode;

use super::site::Site;

on_both! {
    async fn a_server_without_its_database_is_alive_and_not_ready(database) {
        let site = Site::set_up(database).await;
        assert_eq!(site.browser().get("/health/ready").await.status, StatusCode::OK);
        site.state.db.close().await;
        assert_eq!(site.browser().get("/health/live").await.status, StatusCode::OK);
        assert_eq!(site.browser().get("/health/ready").await.status, StatusCode::SERVICE_UNAVAILABLE);
    }

    async fn without_the_database_what_was_typed_is_shown_and_can_be_sent_again(database) {
        let site = Site::set_up(database).await;
        site.state.db.close().await;
        let page = site.browser().post("/api/ask-for-link", &[("email", "mara@example.org")]).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        let text = page.text();
        assert!(text.contains("<p dir=\"auto\">mara@example.org") && text.contains("action=\"/api/ask-for-link\""), "{text}");
    }
}
