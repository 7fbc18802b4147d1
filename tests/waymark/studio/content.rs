//! Content is read on screen.

use http::StatusCode;

use super::desk::Desk;

on_both! {
    async fn everything_published_can_be_read(database) {
        let desk = Desk::open(database).await;
        let library = desk.state.library().await.unwrap();
        let overview = desk.get(&desk.rania, "/studio/content").await;
        assert_eq!(overview.status, StatusCode::OK);
        for (key, template) in &library.content.templates {
            assert!(overview.text.contains(key.as_str()));
            let page = desk.get(&desk.rania, &format!("/studio/content/templates/{key}")).await;
            assert_eq!(page.status, StatusCode::OK, "{key}");
            for step in template.stages.iter().flat_map(|stage| &stage.steps) {
                assert!(page.text.contains(&format!("id=\"step-{}\"", step.key)), "{key} {}", step.key);
            }
        }
        let segments = desk.get(&desk.rania, "/studio/content/segments").await.text;
        for key in library.content.segments.keys() {
            assert!(segments.contains(&format!("id=\"segment-{key}\"")), "{key}");
        }
        let attributes = desk.get(&desk.rania, "/studio/content/attributes").await.text;
        for key in library.content.attributes.keys() {
            assert!(attributes.contains(&format!("id=\"attribute-{key}\"")), "{key}");
        }
        let jobs = desk.get(&desk.rania, "/studio/content/jobs").await.text;
        for key in library.content.jobs.keys() {
            assert!(jobs.contains(&format!("id=\"job-{key}\"")), "{key}");
        }
        let unknown = desk.get(&desk.rania, "/studio/content/templates/no-such-template").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    }
}
