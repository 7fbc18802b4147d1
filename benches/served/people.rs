//! People who apply, and the cookies of those who are signed in.

use uuid::Uuid;
use waymark::domain::text::Locale;
use waymark::server::state::AppState;
use waymark::server::store::draft::{Author, begin};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::{CommandId, Holder, JourneyId, PersonId, TokenHash, session};
use waymark::server::visit::now;

use super::Outcome;

/// What everybody here applies for.
pub const JOB: &str = "map-engineer";

/// Somebody who is signed in.
pub struct Visitor {
    /// Their cookie.
    pub cookie: String,
    /// Their journey.
    pub journey: JourneyId,
}

/// Begins an application of somebody new.
pub async fn draft(state: &AppState) -> Outcome<(PersonId, JourneyId)> {
    let at = now();
    let library = state.library().await.map_err(|error| format!("{error:?}"))?;
    let job = library.job(JOB).map_err(|error| format!("{error:?}"))?;
    let new = NewJourney {
        id: JourneyId::new(at),
        template: job.application.clone(),
        version: 1,
        job: Some(job.key.clone()),
        anchor: library.day_at(None, at),
        location: Some(job.location.clone()),
        stage: Some("apply".parse()?),
        assignments: Vec::new(),
        events: Vec::new(),
    };
    let author = Author::New { id: PersonId::new(at), locale: Locale::En };
    let begun = begin(&state.db, CommandId::new(at), author, &new, &[], at).await?;
    Ok((begun.person, begun.journey))
}

/// Signs somebody in; returns their cookie.
pub async fn sign_in(state: &AppState, holder: Holder) -> Outcome<String> {
    let secret = format!("{}{}", Uuid::now_v7().simple(), Uuid::now_v7().simple());
    let ends = now().plus_seconds(24 * 3600);
    session::create(&state.db, TokenHash::of(&secret), holder, now(), ends).await?;
    Ok(format!("waymark={secret}"))
}
