//! Files on their way in and out.

use axum::body::Body;
use http::{Method, StatusCode};
use waymark::server::store::{Holder, file};

use super::site::Site;

const PDF: &[u8] = b"%PDF-1.7 a very short life";

on_both! {
    async fn a_file_comes_back_as_it_was_sent_to_those_who_may_have_it(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let mut owner = site.signed_in(Holder::Draft(person)).await;
        let page = owner.upload(&format!("/upload/{journey}/cv"), "Lebenslauf 🏔️ “ich”.pdf", PDF).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/applications/x"));
        let files = file::of_journey(&site.state.db, journey).await.unwrap();
        assert_eq!((files.len(), files[0].name.as_str()), (1, "Lebenslauf 🏔️ “ich”.pdf"));
        let path = format!("/files/{}", files[0].id);
        let page = owner.get(&path).await;
        assert_eq!((page.status, page.body.as_slice()), (StatusCode::OK, PDF));
        assert!(page.header("content-disposition").starts_with("attachment; filename="));
        assert_eq!(page.header("content-type"), "application/pdf");
        assert_eq!(page.header("x-content-type-options"), "nosniff");

        let (stranger, _) = site.draft().await;
        assert_eq!(site.signed_in(Holder::Draft(stranger)).await.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.browser().by_script().get(&path).await.status, StatusCode::UNAUTHORIZED);
        let unknown = "/files/01900000-0000-7000-8000-000000000000";
        assert_eq!(site.signed_in(Holder::Draft(stranger)).await.get(unknown).await.status, StatusCode::NOT_FOUND);
    }

    async fn forty_megabytes_are_answered_in_words_and_not_kept(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let mut owner = site.signed_in(Holder::Draft(person)).await.by_script();
        let mut content = PDF.to_vec();
        content.resize(40_000_000, b'x');
        let page = owner.upload(&format!("/upload/{journey}/cv"), "cv.pdf", &content).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.text().contains("This file is 40 MB; the limit is"), "{}", page.text());
        assert!(file::of_journey(&site.state.db, journey).await.unwrap().is_empty());
        assert_eq!(std::fs::read_dir(site.state.config.files_dir()).unwrap().count(), 0);
    }

    async fn a_disguised_file_is_refused_in_words_and_the_old_one_stays(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let mut owner = site.signed_in(Holder::Draft(person)).await;
        let path = format!("/upload/{journey}/cv");
        owner.upload(&path, "cv.pdf", PDF).await;
        let page = owner.upload(&path, "cv.pdf", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00 this program cannot be run").await;
        assert!(page.location().starts_with("/applications/x?kept="), "{}", page.location());
        let page = owner.by_script().upload(&path, "cv.pdf", b"<!DOCTYPE html><script>alert(1)</script>").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("This file is called cv.pdf but is a web page"), "{}", page.text());
        let files = file::of_journey(&site.state.db, journey).await.unwrap();
        assert_eq!((files.len(), files[0].size), (1, PDF.len() as u64));
    }

    async fn a_new_file_takes_the_place_of_the_old_one(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let mut owner = site.signed_in(Holder::Draft(person)).await;
        let path = format!("/upload/{journey}/cv");
        owner.upload(&path, "old.pdf", PDF).await;
        let old = file::of_journey(&site.state.db, journey).await.unwrap();
        owner.upload(&path, &format!("{}.txt", "ü".repeat(10_000)), "Grüße".as_bytes()).await;
        let new = file::of_journey(&site.state.db, journey).await.unwrap();
        assert_eq!((new.len(), new[0].media_type.as_str()), (1, "text/plain; charset=utf-8"));
        assert!(new[0].name.ends_with("ü.txt"));
        assert_eq!(std::fs::read_dir(site.state.config.files_dir()).unwrap().count(), 1);
        assert_eq!(owner.get(&format!("/files/{}", old[0].id)).await.status, StatusCode::NOT_FOUND);
    }

    async fn once_sent_files_are_taken_for_what_the_stage_asks_for(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.person("kari@example.org").await;
        let mut owner = site.signed_in(Holder::Person(person)).await.by_script();
        let (cv, sample) = (format!("/upload/{journey}/cv"), format!("/upload/{journey}/sample"));
        let (sent, advanced) =
            ("UPDATE journey SET state = 'sent', sent_at = 1", "UPDATE journey SET stage = 'sample'");
        for (before, path, status) in [
            ("", &sample, StatusCode::CONFLICT),
            ("", &cv, StatusCode::OK),
            (sent, &cv, StatusCode::CONFLICT),
            (sent, &sample, StatusCode::CONFLICT),
            (advanced, &sample, StatusCode::OK),
        ] {
            if !before.is_empty() {
                database.tamper(before, before).await;
            }
            assert_eq!(owner.upload(path, "file.pdf", PDF).await.status, status, "{path} after “{before}”");
        }
        let statement = "UPDATE journey SET state = 'withdrawn'";
        database.tamper(statement, statement).await;
        assert_eq!(owner.upload(&sample, "file.pdf", PDF).await.status, StatusCode::CONFLICT);
        assert_eq!(file::of_journey(&site.state.db, journey).await.unwrap().len(), 2);
    }

    async fn what_is_no_form_with_a_file_is_answered_in_words(database) {
        let site = Site::set_up(database).await;
        let (person, journey) = site.draft().await;
        let mut owner = site.signed_in(Holder::Draft(person)).await;
        let path = format!("/upload/{journey}/cv");
        let page = owner.ask(Method::POST, &path, Some("application/json"), Body::from("{}")).await;
        assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert!(page.text().contains("<h1"));
        let page = owner.ask(Method::POST, &path, Some("multipart/form-data"), Body::from("x")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let broken = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.pdf\"\r\n\r\n%PDF-1.7 and then";
        let page = owner.clone().by_script().ask(Method::POST, &path, Some("multipart/form-data; boundary=x"), Body::from(broken)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("did not arrive whole"), "{}", page.text());
        let page = owner.upload(&path, "", b"").await;
        assert!(page.location().contains("kept="));
        assert!(file::of_journey(&site.state.db, journey).await.unwrap().is_empty());
    }

    async fn nobody_uploads_to_what_is_not_theirs(database) {
        let site = Site::set_up(database).await;
        let (_, journey) = site.draft().await;
        let (stranger, own) = site.person("mara@example.org").await;
        let path = format!("/upload/{journey}/cv");
        let mut stranger = site.signed_in(Holder::Person(stranger)).await.by_script();
        assert_eq!(stranger.upload(&path, "cv.pdf", PDF).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.upload("/upload/nonsense/cv", "cv.pdf", PDF).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.upload(&format!("/upload/{own}/nonsense"), "cv.pdf", PDF).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.browser().by_script().upload(&path, "cv.pdf", PDF).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(std::fs::read_dir(site.state.config.files_dir()).unwrap().count(), 0);
    }
}
