//! The way out: one mail server, by SMTP.

use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::server::store::mail::NewMail;

/// How long the mail server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server.
#[derive(Clone)]
pub(super) struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// What the mail server said.
pub(super) enum Outcome {
    /// It takes the mail from here.
    Taken,
    /// It does not, for now or for good. Without the recipient's address, for the log.
    Refused(String),
}

impl Smtp {
    /// The mail server of an address such as `smtps://user:password@host`.
    pub(super) fn new(url: &str, from: Mailbox) -> Result<Self, lettre::transport::smtp::Error> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(PATIENCE)).build();
        Ok(Self { transport, from })
    }

    /// Hands a mail over.
    pub(super) async fn send(&self, mail: &NewMail) -> Outcome {
        let message = match self.compose(mail) {
            Ok(message) => message,
            Err(reason) => return Outcome::Refused(reason),
        };
        match self.transport.send(message).await {
            Ok(_) => Outcome::Taken,
            Err(error) => Outcome::Refused(error.to_string()),
        }
    }

    fn compose(&self, mail: &NewMail) -> Result<Message, String> {
        let to: Mailbox =
            mail.recipient.parse().map_err(|error| format!("the address cannot be used: {error}"))?;
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&mail.subject)
            .message_id(Some(format!("<{}>", mail.message_id)))
            .multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone()))
            .map_err(|error| error.to_string())
    }
}
