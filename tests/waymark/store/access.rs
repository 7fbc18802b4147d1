//! Sign-in: staff, sessions, one-time links, limits, flash rows; and files.

use waymark::server::store::file::{self, File};
use waymark::server::store::link::{self, NewLink, Spending};
use waymark::server::store::rate::{self, Limit, Verdict};
use waymark::server::store::staff::{self, NewStaff, Role};
use waymark::server::store::{
    FileId, FlashId, Holder, StaffId, StoreError, TokenHash, flash, session, setting, sweep,
};

use super::examples::{at, draft, publish, question};

fn new_staff(email: &str) -> NewStaff {
    NewStaff {
        id: StaffId::new(at(0)),
        email: email.to_owned(),
        name: "Ada".to_owned(),
        password_hash: "$argon2id$…".to_owned(),
        role: Role::Recruiter,
    }
}

fn new_link(token: &str, holder: Holder) -> NewLink {
    NewLink {
        token: TokenHash::of(token),
        holder,
        email: "a@example.org".to_owned(),
        target: "/apply/step".to_owned(),
        expires_at: at(600),
    }
}

on_both! {
    async fn staff_sign_in_by_their_address(database) {
        let db = database.open().await;
        assert!(!staff::any(&db).await.unwrap());
        let ada = new_staff("Ada@Example.org");
        staff::add(&db, &ada, at(0)).await.unwrap();
        assert!(staff::any(&db).await.unwrap());
        let (found, hash) = staff::by_email(&db, " ADA@example.org").await.unwrap().unwrap();
        assert_eq!((found.id, found.role, hash.as_str()), (ada.id, Role::Recruiter, "$argon2id$…"));
        assert!(matches!(staff::add(&db, &new_staff("ada@example.org"), at(1)).await, Err(StoreError::Taken(_))));
        assert_eq!(staff::list(&db).await.unwrap(), [found]);
    }

    async fn a_session_counts_until_it_ends(database) {
        let db = database.open().await;
        let ada = new_staff("ada@example.org");
        staff::add(&db, &ada, at(0)).await.unwrap();
        let holder = Holder::Staff(ada.id);
        let token = TokenHash::of("secret");
        session::create(&db, token, holder, at(0), at(100)).await.unwrap();
        assert_eq!(session::find(&db, token, at(99)).await.unwrap().unwrap().holder, holder);
        assert_eq!(session::find(&db, token, at(100)).await.unwrap(), None, "expired");
        assert_eq!(session::find(&db, TokenHash::of("guess"), at(1)).await.unwrap(), None);
        session::touch(&db, token, at(50), at(200)).await.unwrap();
        assert_eq!(session::find(&db, token, at(150)).await.unwrap().unwrap().seen_at, at(50));

        staff::set_active(&db, ada.id, false).await.unwrap();
        assert_eq!(session::find(&db, token, at(1)).await.unwrap(), None, "who left is signed out");
        staff::set_active(&db, ada.id, true).await.unwrap();
        session::revoke(&db, token, at(60)).await.unwrap();
        assert_eq!(session::find(&db, token, at(61)).await.unwrap(), None, "revoked");
        session::touch(&db, token, at(62), at(900)).await.unwrap();
        assert_eq!(session::find(&db, token, at(63)).await.unwrap(), None, "and it stays so");
    }

    async fn a_new_password_signs_out_everywhere(database) {
        let db = database.open().await;
        let (ada, ben) = (new_staff("ada@example.org"), new_staff("ben@example.org"));
        staff::add(&db, &ada, at(0)).await.unwrap();
        staff::add(&db, &ben, at(0)).await.unwrap();
        for (token, id) in [("a1", ada.id), ("a2", ada.id), ("b", ben.id)] {
            session::create(&db, TokenHash::of(token), Holder::Staff(id), at(0), at(100)).await.unwrap();
        }
        staff::set_password(&db, ada.id, "$new", at(10)).await.unwrap();
        for (token, signed_in) in [("a1", false), ("a2", false), ("b", true)] {
            assert_eq!(session::find(&db, TokenHash::of(token), at(11)).await.unwrap().is_some(), signed_in, "{token}");
        }
        assert_eq!(session::revoke_all(&db, Holder::Staff(ben.id), at(12)).await.unwrap(), 1);
    }

    async fn a_link_is_spent_once_however_many_press(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let new = new_link("mailed", Holder::Draft(draft.person));
        link::create(&db, &new, at(0)).await.unwrap();
        assert_eq!(link::find(&db, new.token).await.unwrap().unwrap().spent_at, None, "looking spends nothing");

        let presses = (0..8).map(|number| {
            let session = TokenHash::of(&format!("session-{number}"));
            link::spend_for_session(&db, new.token, at(5), session, at(900))
        });
        let spendings = futures::future::join_all(presses).await;
        let mut sessions = 0;
        for (number, spending) in spendings.into_iter().enumerate() {
            let signed_in = session::find(&db, TokenHash::of(&format!("session-{number}")), at(6)).await.unwrap();
            match spending.unwrap() {
                Spending::Spent(link) => {
                    sessions += 1;
                    assert_eq!((link.holder, link.target.as_str()), (new.holder, "/apply/step"));
                    assert_eq!(signed_in.unwrap().holder, new.holder);
                }
                Spending::SpentBefore(_) => assert_eq!(signed_in, None),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(sessions, 1);
    }

    async fn an_old_link_says_where_to_send_a_new_one(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let new = new_link("mailed", Holder::Draft(draft.person));
        link::create(&db, &new, at(0)).await.unwrap();
        let Spending::Expired(link) = link::spend(&db, new.token, at(600)).await.unwrap() else { panic!("not expired") };
        assert_eq!(link.email, "a@example.org");
        assert_eq!(link::spend(&db, TokenHash::of("guess"), at(1)).await.unwrap(), Spending::Unknown);
    }

    async fn a_limit_is_shared_by_all_nodes(database) {
        let (here, there) = (database.open().await, database.open().await);
        let limit = Limit { times: 10, seconds: 60 };
        let tries = (0..16).map(|number| {
            let node = if number % 2 == 0 { &here } else { &there };
            rate::hit(node, "sign-in ada 127.0.0.1", limit, at(0))
        });
        let verdicts: Vec<_> = futures::future::join_all(tries).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(verdicts.iter().filter(|verdict| **verdict == Verdict::Allowed).count(), 10);
        let late = rate::hit(&here, "sign-in ada 127.0.0.1", limit, at(50)).await.unwrap();
        assert_eq!(late, Verdict::TooOften { retry_after: 11 });
        assert_eq!(rate::hit(&there, "sign-in ben 127.0.0.1", limit, at(50)).await.unwrap(), Verdict::Allowed);
        assert_eq!(rate::hit(&there, "sign-in ada 127.0.0.1", limit, at(60)).await.unwrap(), Verdict::Allowed);
        rate::clear(&here, "sign-in ada 127.0.0.1").await.unwrap();
    }

    async fn flash_rows_are_read_again_until_they_expire(database) {
        let db = database.open().await;
        let id = FlashId::new(at(0));
        flash::put(&db, id, &vec!["typed 🖊"], at(60)).await.unwrap();
        for _ in 0..2 {
            let kept: Option<Vec<String>> = flash::get(&db, id, at(59)).await.unwrap();
            assert_eq!(kept.unwrap(), ["typed 🖊"]);
        }
        assert_eq!(flash::get::<Vec<String>>(&db, id, at(60)).await.unwrap(), None);
    }

    async fn a_setting_is_claimed_by_one(database) {
        let db = database.open().await;
        let claims = futures::future::join_all((0..6).map(|_| setting::claim(&db, "started", "demo"))).await;
        assert_eq!(claims.into_iter().map(Result::unwrap).filter(|won| *won).count(), 1);
        assert_eq!(setting::get(&db, "started").await.unwrap().as_deref(), Some("demo"));
    }

    async fn files_are_what_they_were(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        let cv = File {
            id: FileId::new(at(1)),
            journey: draft.journey,
            question: question("cv"),
            name: "Lebenslauf «neu».pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            size: 12_345,
            sha256: [7; 32],
            stored_as: "x7".to_owned(),
            uploaded_at: at(1),
            removed_at: None,
        };
        file::add(&db, &cv).await.unwrap();
        assert_eq!(file::of_journey(&db, draft.journey).await.unwrap(), std::slice::from_ref(&cv));
        file::remove(&db, cv.id, at(2)).await.unwrap();
        assert!(file::of_journey(&db, draft.journey).await.unwrap().is_empty());
        assert_eq!(file::get(&db, cv.id).await.unwrap().unwrap().removed_at, Some(at(2)));
    }

    async fn what_has_expired_is_swept(database) {
        let db = database.open().await;
        publish(&db, "apply", 1).await;
        let draft = draft(&db).await;
        flash::put(&db, FlashId::new(at(0)), &1, at(10)).await.unwrap();
        flash::put(&db, FlashId::new(at(0)), &1, at(1_000)).await.unwrap();
        link::create(&db, &new_link("mailed", Holder::Draft(draft.person)), at(0)).await.unwrap();
        rate::hit(&db, "bucket", Limit { times: 1, seconds: 1 }, at(0)).await.unwrap();
        assert_eq!(sweep::sweep(&db, at(20)).await.unwrap(), 1);
        // The other flash row, the link, the limit and the command that began the draft.
        assert_eq!(sweep::sweep(&db, at(40 * 24 * 3600)).await.unwrap(), 4);
    }
}
