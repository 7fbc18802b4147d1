//! "Ask for an adjustment": reaches a contact outside every hiring team.

use serde::{Deserialize, Serialize};

use crate::domain::answer::email as is_email;
use crate::domain::key::JobKey;
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::mail::letters::{self, Between};
use crate::server::store::request::{AdjustmentRequest, ask_for_adjustment};
use crate::server::store::{self, CommandId, RequestId};
use crate::server::visit::{Visit, is_local, parse_id};

/// The most characters of a request.
pub const MOST_CHARACTERS: usize = 5_000;

/// What was typed, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// Where the person was.
    pub from: String,
    /// Their address.
    pub email: String,
    /// What they ask for.
    pub message: String,
    /// Whether the address is none.
    pub email_wrong: bool,
    /// Whether nothing, or more than fits, was written.
    pub message_wrong: bool,
    /// Whether it was sent.
    pub sent: bool,
    /// Whom it reaches.
    pub contact_name: String,
    /// Their address.
    pub contact_email: String,
}

/// What the page shows: what was asked just now, else the address that is known already.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn before(visit: &Visit, from: String) -> Result<Asking, AppError> {
    let library = visit.state.library().await?;
    let contact = &library.content.organisation.adjustments;
    if let Some(kept) = visit.kept::<Asking>().await? {
        return Ok(kept);
    }
    let email = match visit.anybody() {
        Ok(id) => store::person::get(&visit.state.db, id)
            .await?
            .and_then(|person| person.email.or(person.typed_email)),
        Err(_) => None,
    };
    Ok(Asking {
        from: if is_local(&from) { from } else { "/".to_owned() },
        email: email.unwrap_or_default(),
        contact_name: contact.name.clone(),
        contact_email: contact.email.clone(),
        ..Asking::default()
    })
}

/// Passes a request on to the organisation's contact, and leads to the page that says so; or back to what is wrong.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn ask(
    visit: &Visit,
    email: String,
    message: String,
    from: String,
    command: CommandId,
) -> Result<(), AppError> {
    let library = visit.state.library().await?;
    let organisation = &library.content.organisation;
    let characters = message.trim().chars().count();
    let asking = Asking {
        email_wrong: is_email(email.trim()).is_err(),
        message_wrong: characters == 0 || characters > MOST_CHARACTERS,
        sent: false,
        contact_name: organisation.adjustments.name.clone(),
        contact_email: organisation.adjustments.email.clone(),
        from: if is_local(&from) { from } else { "/".to_owned() },
        email,
        message,
    };
    if asking.email_wrong || asking.message_wrong {
        return visit.keep_and_redirect("/adjustments", &asking).await;
    }
    let job = asking.from.strip_prefix("/jobs/").and_then(|rest| {
        let key = rest.split(['/', '?', '#']).next().unwrap_or_default();
        JobKey::parse(key).ok().filter(|key| library.content.jobs.contains_key(key))
    });
    let journey = asking
        .from
        .strip_prefix("/applications/")
        .or_else(|| asking.from.strip_prefix("/journeys/"))
        .and_then(|rest| parse_id(rest.split(['/', '?', '#']).next().unwrap_or_default()).ok());
    // A journey is named only where it is the person's own, so that the request tells nothing of somebody else's.
    let journey = match journey {
        Some(id) => store::journey::get(&visit.state.db, id)
            .await?
            .filter(|journey| visit.anybody().is_ok_and(|person| person == journey.person))
            .map(|journey| journey.id),
        None => None,
    };
    let words = Words { locale: organisation.language, fallback: organisation.language };
    let between = Between { words, organisation: &organisation.name, name: &organisation.adjustments.name };
    let title =
        job.as_ref().and_then(|key| library.content.jobs.get(key)).map(|job| words.authored(&job.title));
    let letter = letters::adjustment_asked(between, asking.email.trim(), title, asking.message.trim());
    let mail = letter.to(
        &visit.state.config,
        words,
        &organisation.adjustments.email,
        &format!("adjustment-{}", command.0),
        visit.now,
    );
    let request = AdjustmentRequest {
        id: RequestId(command.0),
        journey,
        person: visit.anybody().ok(),
        job,
        email: asking.email.trim().to_owned(),
        message: asking.message.trim().to_owned(),
        at: visit.now,
    };
    ask_for_adjustment(&visit.state.db, &request, &mail).await?;
    visit.keep_and_redirect("/adjustments", &Asking { sent: true, message: String::new(), ..asking }).await
}
