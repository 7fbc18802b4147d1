//! The Outbox: every mail that was written, for admins.

use chrono_tz::Tz;

use crate::server::error::AppError;
use crate::server::store::MailId;
use crate::server::store::mail::{self, Mail};
use crate::server::visit::Visit;

/// How many mails a page has.
const PAGE: u32 = 30;

/// A page of the Outbox.
#[derive(Debug, Clone)]
pub struct Outbox {
    /// The mails, newest first.
    pub mails: Vec<Mail>,
    /// From where older ones follow.
    pub older: Option<MailId>,
    /// Whether this page is not the newest.
    pub is_older: bool,
    /// Whether a mail server is set. Without one the mails stay here, and their links work from here.
    pub sends: bool,
    /// The organisation's time zone.
    pub zone: Tz,
}

/// The mails before `before`, newest first.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn outbox(visit: &Visit, before: Option<MailId>) -> Result<Outbox, AppError> {
    let sends = visit.state.config.smtp_url.is_some();
    let mut mails = mail::list(&visit.state.db, before, PAGE + 1).await?;
    let more = mails.len() > PAGE as usize;
    mails.truncate(PAGE as usize);
    if sends {
        // Whoever gets a mail signs in by it, and nobody else; not even whoever may read what was written.
        mails.iter_mut().for_each(|mail| mail.mail.text = without_links(&mail.mail.text));
    }
    let older = mails.last().filter(|_| more).map(|mail| mail.mail.id);
    let library = visit.state.shelf.library(&visit.state.db).await?;
    let zone = library.map_or(Tz::UTC, |library| library.zone());
    Ok(Outbox { mails, older, is_older: before.is_some(), sends, zone })
}

/// The text with the secrets of one-time links taken out.
fn without_links(text: &str) -> String {
    let mut parts = text.split("/link/");
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        clean.push_str("/link/…");
        clean.push_str(part.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn links_that_sign_in_are_not_shown() {
        let text = "Open:\nhttps://x.example/link/0a1b2c\n\nand https://x.example/link/ff.";
        assert_eq!(without_links(text), "Open:\nhttps://x.example/link/…\n\nand https://x.example/link/….");
    }
}
