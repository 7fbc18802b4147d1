//! What a person does in a journey, an application or an onboarding alike.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::server::error::AppError;
use crate::server::journeys::Typed;

pub use crate::server::files::MOST_BYTES;
pub use crate::server::journeys::{OpenJourney, OpenStep};
pub use crate::server::paths::Paths;

/// What the fields of a step posted: the values under each question's name.
pub type Posted = BTreeMap<String, Vec<String>>;

/// The revisions that a page showed, by question.
pub type Seen = BTreeMap<String, i64>;

/// What an autosave answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The revisions of the answers that are on disk now, by question.
    pub revisions: Seen,
}

/// Saves what is typed in a step, whole or not, while it is being filled in.
#[server(endpoint = "journey/autosave")]
pub async fn autosaving(
    command: String,
    journey: String,
    step: String,
    #[server(default)] then: String,
    #[server(default)] answers: Posted,
    #[server(default)] seen: Seen,
) -> Result<Saved, AppError> {
    use crate::server::{access::Action, journeys, visit::Visit};
    let _ = then;
    let visit = Visit::current()?;
    let journey =
        visit.allow(Action::WalkJourney(crate::server::visit::parse_id(&journey)?)).await?.journey()?;
    let saved =
        journeys::autosave(&visit, &journey, &step, Typed { answers, seen, page: command.parse().ok() })
            .await?;
    Ok(Saved { revisions: saved.into_iter().map(|(question, now)| (question.to_string(), now.0)).collect() })
}

/// Saves the answers of a step; goes on when they will do, else back with what is wrong.
#[server(endpoint = "journey/answer")]
pub async fn answer_step(
    command: String,
    journey: String,
    step: String,
    #[server(default)] then: String,
    #[server(default)] answers: Posted,
    #[server(default)] seen: Seen,
) -> Result<(), AppError> {
    use crate::server::{access::Action, journeys, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::WalkJourney(visit::parse_id(&journey)?)).await?.journey()?;
    let typed = Typed { answers, seen, page: command.parse().ok() };
    let answered = journeys::answer(&visit, &journey, &step, typed, visit::parse_id(&command)?).await?;
    visit::redirect(&answered.way_on(&visit, then == "check").await?);
    Ok(())
}

/// Completes a step without fields to type into: something read, done, agreed to or uploaded.
#[server(endpoint = "journey/finish")]
pub async fn finish_step(
    command: String,
    journey: String,
    step: String,
    #[server(default)] then: String,
) -> Result<(), AppError> {
    use crate::server::{access::Action, journeys, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::WalkJourney(visit::parse_id(&journey)?)).await?.journey()?;
    let answered = journeys::complete(&visit, &journey, &step, visit::parse_id(&command)?).await?;
    visit::redirect(&answered.way_on(&visit, then == "check").await?);
    Ok(())
}

/// Skips an optional step.
#[server(endpoint = "journey/skip")]
pub async fn skip_step(
    command: String,
    journey: String,
    step: String,
    #[server(default)] then: String,
) -> Result<(), AppError> {
    use crate::server::{access::Action, journeys, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::WalkJourney(visit::parse_id(&journey)?)).await?.journey()?;
    let answered = journeys::skip(&visit, &journey, &step, visit::parse_id(&command)?).await?;
    visit::redirect(&answered.way_on(&visit, then == "check").await?);
    Ok(())
}

/// Opens a completed or skipped step again.
#[server(endpoint = "journey/reopen")]
pub async fn reopen_step(command: String, journey: String, step: String) -> Result<(), AppError> {
    use crate::server::{access::Action, journeys, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::WalkJourney(visit::parse_id(&journey)?)).await?.journey()?;
    let path = journeys::reopen(&visit, &journey, &step, visit::parse_id(&command)?).await?;
    visit::redirect(&path);
    Ok(())
}

/// "This doesn't fit me": asks for an adjustment of a step.
#[server(endpoint = "journey/does-not-fit")]
pub async fn does_not_fit(
    command: String,
    journey: String,
    step: String,
    #[server(default)] message: String,
) -> Result<(), AppError> {
    use crate::server::{access::Action, journeys, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::WalkJourney(visit::parse_id(&journey)?)).await?.journey()?;
    let path = journeys::does_not_fit(&visit, &journey, &step, &message, visit::parse_id(&command)?).await?;
    visit::redirect(&path);
    Ok(())
}
