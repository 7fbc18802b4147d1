//! Mails on their way out, by a mail server of this test's own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use waymark::domain::text::Locale;
use waymark::locales::Words;
use waymark::server::mail::letters::{Between, sign_in};
use waymark::server::mail::queue;
use waymark::server::store::mail;
use waymark::server::visit::now;

use super::site::Site;

const WORDS: Words = Words { locale: Locale::Fr, fallback: Locale::En };

/// A mail server that refuses the first few mails.
struct MailServer {
    url: String,
    taken: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    async fn start(refusals: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let taken = Arc::new(Mutex::new(Vec::new()));
        let left = Arc::new(AtomicUsize::new(refusals));
        let mailbox = Arc::clone(&taken);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&mailbox), Arc::clone(&left)));
            }
        });
        Self { url, taken }
    }

    /// Waits for mails.
    async fn wait_for(&self, count: usize) -> Vec<String> {
        for _ in 0..400 {
            let taken = self.taken.lock().unwrap().clone();
            if taken.len() >= count {
                return taken;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{count} mails did not come");
    }
}

async fn talk(stream: TcpStream, mailbox: Arc<Mutex<Vec<String>>>, left: Arc<AtomicUsize>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 test\r\n").await.ok()?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let answer = match line.split_whitespace().next().unwrap_or_default().to_uppercase().as_str() {
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                let mut message = String::new();
                while !message.ends_with("\r\n.\r\n") {
                    stream.read_line(&mut message).await.ok()?;
                }
                let refuse =
                    left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
                if refuse {
                    "451 later\r\n"
                } else {
                    mailbox.lock().unwrap().push(message);
                    "250 taken\r\n"
                }
            }
            "QUIT" => return None,
            _ => "250 fine\r\n",
        };
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}

async fn enqueue(site: &Site, occasion: &str) {
    let to = Between { words: WORDS, organisation: "Tarn", name: "Mara" };
    let letter = sign_in(to, "https://x.example/link/abc".to_owned());
    let mail = letter.to(&site.state.config, WORDS, "mara@example.org", occasion, now());
    mail::enqueue(&site.state.db, &mail, now()).await.unwrap();
}

fn message_id(message: &str) -> &str {
    message.lines().find(|line| line.to_lowercase().starts_with("message-id:")).expect("a Message-ID")
}

on_both! {
    async fn a_mail_has_a_text_and_an_html_part_in_the_readers_language(database) {
        let server = MailServer::start(0).await;
        let site = Site::with(database, &[("SMTP_URL", &server.url), ("WAYMARK_MAIL_FROM", "Jobs <jobs@tarn.example>")]).await;
        enqueue(&site, "one").await;
        // The same occasion again is the same mail.
        enqueue(&site, "one").await;
        let worker = tokio::spawn(queue::work(site.state.clone()));
        let taken = server.wait_for(1).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(server.taken.lock().unwrap().len(), 1);
        assert!(taken[0].contains("multipart/alternative"));
        assert!(taken[0].contains("text/plain") && taken[0].contains("text/html"));
        assert!(taken[0].contains("Votre lien de connexion"), "{}", taken[0]);
        assert!(taken[0].contains("jobs@tarn.example"));
        worker.abort();
    }

    async fn what_was_not_taken_is_tried_again_under_the_same_name(database) {
        let server = MailServer::start(1).await;
        let site = Site::with(database, &[("SMTP_URL", &server.url)]).await;
        enqueue(&site, "one").await;
        let worker = tokio::spawn(queue::work(site.state.clone()));
        let waiting = loop {
            let mail = mail::list(&site.state.db, None, 1).await.unwrap().remove(0);
            if mail.last_error.is_some() {
                break mail;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        assert!(waiting.mail.due_at > now() && waiting.sent_at.is_none());
        mail::failed(&site.state.db, waiting.mail.id, "made due by the test", now()).await.unwrap();
        let taken = server.wait_for(1).await;
        assert!(message_id(&taken[0]).contains(&waiting.mail.message_id));
        worker.abort();
    }

    async fn a_mail_whose_node_crashed_is_sent_by_another(database) {
        let server = MailServer::start(0).await;
        let site = Site::with(database, &[("SMTP_URL", &server.url)]).await;
        enqueue(&site, "one").await;
        // A node claims the mail, hands it over or not, and is gone.
        let long_ago = now().plus_seconds(-600);
        let mut mail = mail::list(&site.state.db, None, 1).await.unwrap().remove(0);
        mail::failed(&site.state.db, mail.mail.id, "made due by the test", long_ago).await.unwrap();
        let claimed = mail::claim(&site.state.db, long_ago, long_ago.plus_seconds(120), 8).await.unwrap();
        assert_eq!(claimed.len(), 1);
        let workers = [tokio::spawn(queue::work(site.state.clone())), tokio::spawn(queue::work(site.state.clone()))];
        let taken = server.wait_for(1).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(server.taken.lock().unwrap().len(), 1);
        assert!(message_id(&taken[0]).contains(&mail.mail.message_id));
        mail = mail::list(&site.state.db, None, 1).await.unwrap().remove(0);
        assert!(mail.sent_at.is_some());
        workers.iter().for_each(|worker| worker.abort());
    }

    async fn without_a_mail_server_mails_stay(database) {
        let site = Site::set_up(database).await;
        enqueue(&site, "one").await;
        let worker = tokio::spawn(queue::work(site.state.clone()));
        tokio::time::sleep(Duration::from_millis(300)).await;
        let mail = mail::list(&site.state.db, None, 1).await.unwrap().remove(0);
        assert_eq!((mail.attempts, mail.sent_at), (0, None));
        worker.abort();
    }
}
