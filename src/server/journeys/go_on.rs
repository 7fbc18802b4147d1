//! The link with which somebody goes on with a draft on another device. Pressing it confirms the address.

use super::open::OpenJourney;
use crate::domain::attribute::EMAIL;
use crate::domain::plan::PlannedStep;
use crate::locales::Words;
use crate::server::auth::limit::{self, Limited};
use crate::server::auth::link::mint;
use crate::server::error::AppError;
use crate::server::mail::letters::{self, Between};
use crate::server::paths::Paths;
use crate::server::store::{Holder, link, mail};
use crate::server::visit::Visit;

/// Whether a step asks for the address that the link goes to.
pub(super) fn asks_for_address(step: &PlannedStep<'_>) -> bool {
    let mut bound = step.step().questions.iter().filter_map(|question| question.attribute.as_ref());
    bound.any(|attribute| attribute.as_str() == EMAIL)
}

/// Mails the link of a draft to the address that was typed; the same address gets it once. Whoever has the address already learns it from the mail
/// alone, and whoever typed it learns nothing.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub(super) async fn mail_link(visit: &Visit, journey: &OpenJourney) -> Result<(), AppError> {
    let (Some(email), None) = (&journey.person.typed_email, &journey.person.email) else { return Ok(()) };
    match limit::count(visit, Limited::AskForLink, Some(email)).await {
        Ok(()) => {}
        // The answers are saved all the same; the next time the step is saved the link is tried again.
        Err(AppError::TooManyRequests(_)) => return Ok(()),
        Err(error) => return Err(error),
    }
    let state = &visit.state;
    let holder = Holder::Draft(journey.person.id);
    let minted = mint(&state.config, holder, email, &Paths::of(journey).home(), visit.now);
    let organisation = &journey.library.content.organisation;
    let words = Words { locale: visit.words.locale, fallback: organisation.language };
    let job = journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()).unwrap_or_default();
    let to = Between { words, organisation: &organisation.name, name: &journey.person.name };
    let occasion = format!("go on {} {email}", journey.head.id);
    let letter = letters::go_on(to, &job, minted.url).to(&state.config, words, email, &occasion, visit.now);
    link::create(&state.db, &minted.link, visit.now).await?;
    Ok(mail::enqueue(&state.db, &letter, visit.now).await?)
}
