//! The mails that were written, as admins read them.

use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::mail::outbox as use_case;
use crate::server::visit::{Visit, parse_id};

pub use crate::server::mail::outbox::Outbox;
pub use crate::server::store::mail::Mail;

/// A page of the Outbox: the mails before the one named in `before`, newest first.
pub async fn outbox(before: Option<String>) -> Result<Outbox, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ReadOutbox).await?;
    let before = before.as_deref().map(parse_id).transpose()?;
    use_case::outbox(&visit, before).await
}
