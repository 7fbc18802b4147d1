//! Opening a database, and losing it.

use std::collections::BTreeMap;

use waymark::server::store::{Db, OpenError, StoreError, journey, setting};

use super::examples::{draft, publish};

on_both! {
    async fn opening_twice_migrates_once(database) {
        let first = database.open().await;
        setting::set(&first, "started", "yes").await.unwrap();
        first.close().await;
        let second = database.open().await;
        assert_eq!(setting::get(&second, "started").await.unwrap().as_deref(), Some("yes"));
    }

    async fn processes_that_start_at_once_all_succeed(database) {
        let opened = futures::future::join_all((0..4).map(|_| Db::open(&database.url))).await;
        for db in opened {
            db.expect("everybody opens the new database").ping().await.unwrap();
        }
    }

    async fn corrupt_rows_are_named(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        database.tamper("UPDATE journey SET state = 'lost'", "UPDATE journey SET state = 'lost'").await;
        let error = journey::get(&db, draft.journey).await.unwrap_err();
        let StoreError::Corrupt { table, key, .. } = &error else { panic!("{error}") };
        assert_eq!((*table, key.as_str()), ("journey", draft.journey.to_string().as_str()));
    }

    async fn what_is_acknowledged_is_on_disk(database) {
        let db = database.open().await;
        assert!(db.is_durable().await.unwrap());
    }

    async fn lost_connections_are_replaced(database) {
        let db = database.open().await;
        setting::set(&db, "started", "yes").await.unwrap();
        database
            .tamper(
                "SELECT 1",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            .await;
        let answers = futures::future::join_all((0..40).map(|_| setting::get(&db, "started"))).await;
        for answer in answers {
            assert!(matches!(answer, Ok(Some(_)) | Err(StoreError::Unavailable(_))), "{answer:?}");
        }
        assert_eq!(setting::get(&db, "started").await.unwrap().as_deref(), Some("yes"));
    }

    async fn a_closed_database_is_unavailable(database) {
        let db = database.open().await;
        db.close().await;
        assert!(matches!(db.ping().await, Err(StoreError::Unavailable(_))));
    }
}

/// Everything in `folder`, by name.
fn modes(path: &std::path::Path) -> BTreeMap<String, bool> {
    std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_file()))
        .collect()
}

#[tokio::test]
async fn what_cannot_be_opened_is_said_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no/such/waymark.db");
    let error = Db::open(&format!("sqlite://{}", missing.display())).await.err().unwrap();
    assert_eq!(error, OpenError::MissingFolder(missing.parent().unwrap().to_path_buf()));
    assert!(error.to_string().contains("create it"), "{error}");

    let not_a_database = folder.path().join("letter.txt");
    std::fs::write(
        &not_a_database,
        "Dear reader, this is not a database, but it is long enough to be one.".repeat(20),
    )
    .unwrap();
    let error = Db::open(&format!("sqlite://{}", not_a_database.display())).await.err().unwrap();
    assert!(matches!(error, OpenError::NotAFile { .. }), "{error}");
    assert!(std::fs::read_to_string(&not_a_database).unwrap().starts_with("Dear reader"));
    assert!(modes(folder.path()).contains_key("letter.txt"));

    let error = Db::open("mysql://localhost/waymark").await.err().unwrap();
    assert!(matches!(error, OpenError::NotADatabase(_)), "{error}");

    let error = Db::open("postgres://waymark:secret@127.0.0.1:1/waymark").await.err().unwrap();
    assert!(matches!(error, OpenError::Unreachable { .. }), "{error}");
    assert!(
        error.to_string().contains("127.0.0.1:1/waymark") && !error.to_string().contains("secret"),
        "{error}"
    );
    assert!(error.to_string().contains("refused"), "why the server does not answer: {error}");
}
