//! The mail queue: at least once, and never by two nodes at a time.

use waymark::server::store::MailId;
use waymark::server::store::mail::{self, NewMail};

use super::examples::at;

pub fn new_mail(message_id: &str) -> NewMail {
    NewMail {
        id: MailId::new(at(0)),
        message_id: message_id.to_owned(),
        recipient: "a@example.org".to_owned(),
        subject: "Your application".to_owned(),
        text: "We have it.".to_owned(),
        html: "<p>We have it.</p>".to_owned(),
        due_at: at(0),
    }
}

on_both! {
    async fn a_claimed_mail_is_nobody_elses_until_the_claim_ends(database) {
        let db = database.open().await;
        mail::enqueue(&db, &new_mail("one@waymark"), at(0)).await.unwrap();
        mail::enqueue(&db, &NewMail { due_at: at(500), ..new_mail("later@waymark") }, at(0)).await.unwrap();
        let claimed = mail::claim(&db, at(10), at(70), 10).await.unwrap();
        assert_eq!(claimed.len(), 1);
        assert_eq!((claimed[0].mail.message_id.as_str(), claimed[0].attempts), ("one@waymark", 1));
        assert!(mail::claim(&db, at(20), at(80), 10).await.unwrap().is_empty());

        // The node that claimed it is gone: it is tried again, under the same Message-ID.
        let again = mail::claim(&db, at(71), at(130), 10).await.unwrap();
        assert_eq!((again[0].mail.message_id.as_str(), again[0].attempts), ("one@waymark", 2));
        mail::sent(&db, again[0].mail.id, at(72)).await.unwrap();
        assert!(mail::claim(&db, at(200), at(260), 10).await.unwrap().is_empty());
        assert_eq!(mail::get(&db, again[0].mail.id).await.unwrap().unwrap().sent_at, Some(at(72)));
        assert_eq!(mail::claim(&db, at(501), at(560), 10).await.unwrap().len(), 1);
    }

    async fn a_failed_attempt_is_repeated_when_it_is_due(database) {
        let db = database.open().await;
        let new = new_mail("one@waymark");
        mail::enqueue(&db, &new, at(0)).await.unwrap();
        mail::claim(&db, at(1), at(60), 1).await.unwrap();
        mail::failed(&db, new.id, "the mailbox is full", at(300)).await.unwrap();
        assert!(mail::claim(&db, at(299), at(400), 1).await.unwrap().is_empty());
        let again = mail::claim(&db, at(300), at(400), 1).await.unwrap();
        assert_eq!(again[0].last_error.as_deref(), Some("the mailbox is full"));
    }

    async fn a_message_is_queued_once(database) {
        let db = database.open().await;
        mail::enqueue(&db, &new_mail("one@waymark"), at(0)).await.unwrap();
        mail::enqueue(&db, &new_mail("one@waymark"), at(5)).await.unwrap();
        assert_eq!(mail::list(&db, None, 10).await.unwrap().len(), 1);
    }

    async fn several_nodes_share_the_queue(database) {
        let (here, there) = (database.open().await, database.open().await);
        for number in 0..40 {
            mail::enqueue(&here, &new_mail(&format!("{number}@waymark")), at(number)).await.unwrap();
        }
        let claims = (0..10).map(|number| {
            let node = if number % 2 == 0 { &here } else { &there };
            mail::claim(node, at(10), at(70), 4)
        });
        let mut claimed: Vec<_> = futures::future::join_all(claims)
            .await
            .into_iter()
            .flat_map(|mails| mails.unwrap())
            .map(|mail| mail.mail.message_id)
            .collect();
        let all = claimed.len();
        claimed.sort();
        claimed.dedup();
        assert_eq!((claimed.len(), all), (40, 40), "every mail once");
    }

    async fn the_outbox_pages_by_key(database) {
        let db = database.open().await;
        for number in 0..5 {
            let new = NewMail { id: MailId::new(at(number)), ..new_mail(&format!("{number}@waymark")) };
            mail::enqueue(&db, &new, at(number)).await.unwrap();
        }
        let first = mail::list(&db, None, 3).await.unwrap();
        let second = mail::list(&db, Some(first[2].mail.id), 3).await.unwrap();
        let order: Vec<_> = first.iter().chain(&second).map(|mail| mail.mail.message_id.clone()).collect();
        assert_eq!(order, ["4@waymark", "3@waymark", "2@waymark", "1@waymark", "0@waymark"]);
    }
}
