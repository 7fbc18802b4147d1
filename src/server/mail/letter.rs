//! A letter: its words, as text and as HTML.

use sha2::{Digest, Sha256};

use crate::domain::instant::Instant;
use crate::locales::Words;
use crate::server::config::Config;
use crate::server::store::MailId;
use crate::server::store::mail::NewMail;
use crate::t;

/// What a mail says, before it is text or HTML. Every part is plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// How it begins, such as "Hello Mara,".
    pub greeting: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// Words that somebody wrote for this one reader, such as a recruiter's message; lines are kept.
    pub quoted: Option<String>,
    /// The one thing to press: its words and its address.
    pub action: Option<(String, String)>,
    /// What is said after it, such as how long the link lasts.
    pub after: Vec<String>,
    /// Who writes: the organisation's name.
    pub organisation: String,
}

impl Letter {
    /// A letter of `organisation` with a subject and a first paragraph.
    pub fn new(words: Words, organisation: &str, name: &str, subject: String, says: String) -> Self {
        let greeting = if name.trim().is_empty() {
            t!(words, "mail-hello")
        } else {
            t!(words, "mail-hello-name", name = name)
        };
        Self {
            // A header has one line, whatever a title holds.
            subject: one_line(&subject),
            greeting,
            paragraphs: vec![says],
            quoted: None,
            action: None,
            after: Vec::new(),
            organisation: organisation.to_owned(),
        }
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn and(mut self, says: String) -> Self {
        self.paragraphs.push(says);
        self
    }

    /// Adds words that somebody wrote for the reader; nothing when there are none.
    #[must_use]
    pub fn quoting(mut self, message: &str) -> Self {
        let message = message.trim();
        self.quoted = (!message.is_empty()).then(|| message.to_owned());
        self
    }

    /// Adds the one thing to press.
    #[must_use]
    pub fn action(mut self, label: String, url: String) -> Self {
        self.action = Some((label, url));
        self
    }

    /// Adds what is said at the end.
    #[must_use]
    pub fn after(mut self, says: String) -> Self {
        self.after.push(says);
        self
    }

    /// The letter as a mail to `recipient`. `occasion` says what it is sent for, such as `decision-ID-ADDRESS`: the same occasion has the
    /// same Message-ID, and the queue takes it once.
    pub fn to(
        &self,
        config: &Config,
        words: Words,
        recipient: &str,
        occasion: &str,
        now: Instant,
    ) -> NewMail {
        NewMail {
            id: MailId::new(now),
            message_id: format!("{}@{}", hashed(occasion), config.mail_from.email.domain()),
            recipient: recipient.to_owned(),
            subject: self.subject.clone(),
            text: self.text(),
            html: self.html(words),
            due_at: now,
        }
    }

    /// The letter as plain text.
    pub fn text(&self) -> String {
        let mut parts = vec![self.greeting.clone()];
        parts.extend(self.paragraphs.iter().cloned());
        if let Some(quoted) = &self.quoted {
            parts.push(quoted.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"));
        }
        if let Some((label, url)) = &self.action {
            parts.push(format!("{label}:\n{url}"));
        }
        parts.extend(self.after.iter().cloned());
        parts.push(format!("— {}", self.organisation));
        parts.join("\n\n") + "\n"
    }

    /// The letter as HTML, in the language and direction of `words`. Mail programs know no style sheets, so the few styles stand inline.
    pub fn html(&self, words: Words) -> String {
        let mut body = paragraph(&self.greeting);
        body.extend(self.paragraphs.iter().map(|says| paragraph(says)));
        if let Some(quoted) = &self.quoted {
            body.push_str(&format!(
                "<blockquote style=\"margin:0 0 16px;padding-inline-start:16px;border-inline-start:3px solid #b9b29f;white-space:pre-line\" dir=\"auto\">{}</blockquote>",
                escape(quoted)
            ));
        }
        if let Some((label, url)) = &self.action {
            let (label, url) = (escape(label), escape(url));
            body.push_str(&format!(
                "<p style=\"margin:24px 0\"><a href=\"{url}\" style=\"display:inline-block;padding:12px 20px;border-radius:8px;background:#2f5233;color:#ffffff;text-decoration:none;font-weight:600\">{label}</a></p>\
                 <p style=\"margin:0 0 16px;font-size:14px;color:#5c574a;word-break:break-all\" dir=\"ltr\">{url}</p>"
            ));
        }
        body.extend(self.after.iter().map(|says| paragraph(says)));
        format!(
            "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\
             <body style=\"margin:0;background:#f6f3ea;color:#26241d;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif\">\
             <div style=\"max-width:560px;margin:0 auto;padding:32px 20px\">{body}\
             <p style=\"margin:32px 0 0;color:#5c574a\">{}</p></div></body></html>",
            words.locale.tag(),
            words.locale.direction(),
            escape(&self.subject),
            escape(&self.organisation),
        )
    }
}

/// Message-IDs pass through many hands, so they name nobody.
fn hashed(occasion: &str) -> String {
    Sha256::digest(occasion.as_bytes()).iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

fn paragraph(says: &str) -> String {
    format!("<p style=\"margin:0 0 16px\">{}</p>", escape(says))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Locale;

    const WORDS: Words = Words { locale: Locale::Ar, fallback: Locale::En };

    fn letter() -> Letter {
        Letter::new(WORDS, "Tarn & Sons", "<Mara>", "A\r\nBcc: x@example.org".to_owned(), "1 < 2".to_owned())
            .quoting("Dear Mara,\n<script>")
            .action("Open".to_owned(), "https://x.example/a?b=1&c=\"".to_owned())
    }

    #[test]
    fn what_people_wrote_cannot_become_markup_or_headers() {
        let html = letter().html(WORDS);
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script>"));
        assert!(html.contains("href=\"https://x.example/a?b=1&amp;c=&quot;\""));
        assert!(html.contains("dir=\"rtl\""));
        assert_eq!(letter().subject, "A Bcc: x@example.org");
    }

    #[test]
    fn the_text_has_all_that_the_html_has() {
        let text = letter().text();
        for part in ["1 < 2", "> Dear Mara,", "> <script>", "https://x.example/a?b=1&c=\"", "Tarn & Sons"] {
            assert!(text.contains(part), "{part}");
        }
    }
}
