//! Starting an application: a draft that stands alone until its e-mail is confirmed.

use super::careers::is_open;
use super::effort::{Effort, effort};
use crate::domain::decision::ApplicationState;
use crate::domain::job::Job;
use crate::domain::state::State;
use crate::domain::text::Text;
use crate::server::about_you::AboutYou;
use crate::server::auth::session;
use crate::server::error::AppError;
use crate::server::journeys;
use crate::server::paths::Paths;
use crate::server::store::draft::{Author, begin};
use crate::server::store::journey::NewJourney;
use crate::server::store::profile::FactChange;
use crate::server::store::{self, CommandId, Holder, JourneyId, PersonId};
use crate::server::visit::{Viewer, Visit};

/// What is said before an application starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// The job.
    pub job: Job,
    /// About how many minutes it takes.
    pub minutes: u32,
    /// How many questions it has.
    pub questions: usize,
    /// What happens with what is written.
    pub privacy_notice: Text,
    /// The visitor's unfinished application for the job.
    pub own_draft: Option<JourneyId>,
    /// Whether nobody can apply for the job any more.
    pub closed: bool,
}

/// What is said before an application starts.
///
/// # Errors
/// `NotFound` for an unknown job.
pub async fn before(visit: &Visit, key: &str) -> Result<Start, AppError> {
    let library = visit.state.library().await?;
    let job = library.job(key)?;
    let today = library.day_at(Some(&job.location), visit.now);
    let Effort { minutes, questions } = effort(visit, &library, job, today).await?;
    Ok(Start {
        minutes,
        questions,
        privacy_notice: library.content.organisation.privacy_notice.clone(),
        own_draft: own_draft(visit, job).await?,
        closed: !is_open(job, today),
        job: job.clone(),
    })
}

/// The visitor's unfinished application for a job.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn own_draft(visit: &Visit, job: &Job) -> Result<Option<JourneyId>, AppError> {
    let (Viewer::Person { id } | Viewer::Draft { person: id }) = visit.viewer else { return Ok(None) };
    let journeys = store::journey::of_person(&visit.state.db, id).await?;
    let draft = journeys.into_iter().find(|journey| {
        journey.job.as_ref() == Some(&job.key) && journey.state == State::Application(ApplicationState::Draft)
    });
    Ok(draft.map(|journey| journey.id))
}

/// Starts an application and signs this browser in to it; returns where to go on.
///
/// A confirmed person's application is theirs from the start; anybody else's belongs to a provisional person of its own.
/// What was said on the job's page moves from the browser into the draft.
///
/// Where nobody can apply for the job any more, its page says so.
///
/// # Errors
/// `NotFound` for an unknown job.
pub async fn start(visit: &Visit, key: &str, command: CommandId) -> Result<String, AppError> {
    let library = visit.state.library().await?;
    let job = library.job(key)?;
    let today = library.day_at(Some(&job.location), visit.now);
    if !is_open(job, today) {
        return Ok(format!("/jobs/{}", job.key));
    }
    let version = visit.state.latest_version(&job.application).await?.ok_or(AppError::NotFound)?;
    let about = AboutYou::of_browser().profile(&library, visit.now, today);
    let facts = about
        .facts
        .into_iter()
        .map(|(attribute, fact)| FactChange {
            attribute,
            value: Some(fact.value),
            source: fact.source,
            at: fact.at,
        })
        .collect();
    let (author, signs_in) = match visit.viewer {
        Viewer::Person { id } | Viewer::Draft { person: id } => (Author::Known(id), false),
        _ => (Author::New { id: PersonId::new(visit.now), locale: visit.words.locale }, true),
    };
    let new = NewJourney {
        id: JourneyId::new(visit.now),
        template: job.application.clone(),
        version: version.number(),
        job: Some(job.key.clone()),
        anchor: today,
        location: Some(job.location.clone()),
        stage: version.template().stages.first().map(|stage| stage.key.clone()),
        assignments: Vec::new(),
        events: Vec::new(),
    };
    let facts: Vec<FactChange> = facts;
    let begun = begin(&visit.state.db, command, author, &new, &facts, visit.now).await?;
    if signs_in {
        session::begin(visit, Holder::Draft(begun.person)).await?;
    }
    super::about::forget(visit);
    let journey = journeys::open(&visit.state, begun.journey, visit.now).await?;
    let paths = Paths::of(&journey);
    Ok(journey.plan.next().map_or_else(|| paths.home(), |step| paths.step(step.key())))
}
