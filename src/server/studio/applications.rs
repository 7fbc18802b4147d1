//! The list of applications: those of the recruiter's jobs, filtered, a page at a time.

use super::reach;
use crate::domain::decision::ApplicationState;
use crate::domain::instant::Instant;
use crate::domain::job::Job;
use crate::domain::key::{JobKey, StageKey};
use crate::domain::state::State;
use crate::domain::text::Text;
use crate::server::error::AppError;
use crate::server::library::Library;
use crate::server::store::JourneyId;
use crate::server::store::application::{self, Count, Cursor, Line};
use crate::server::visit::Visit;

/// How many journeys a page of a list has.
pub const PAGE: u32 = 50;

/// The most characters of a search; what is longer is cut.
const MOST_CHARACTERS: usize = 100;

/// What the recruiter wants to see. A value that matches nothing shows nothing, and the page says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A job's key.
    pub job: Option<String>,
    /// A stage's key.
    pub stage: Option<String>,
    /// A state's name.
    pub state: Option<String>,
    /// Words in the name or the address.
    pub text: Option<String>,
    /// Goes on behind this place of the list.
    pub after: Option<String>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_set(&self) -> bool {
        self.job.is_some() || self.stage.is_some() || self.state.is_some() || self.text.is_some()
    }
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct ApplicationList {
    /// What the recruiter wants to see.
    pub filter: Filter,
    /// The applications, the last sent first.
    pub rows: Vec<ApplicationRow>,
    /// How many there are in all the recruiter's jobs.
    pub total: u64,
    /// How many of the filter's job stand where, in the order of the way.
    pub places: Vec<PlaceCount>,
    /// The jobs to choose from: key and title.
    pub jobs: Vec<(JobKey, Text)>,
    /// The stages to choose from: key and title.
    pub stages: Vec<(StageKey, Text)>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// The organisation's time zone, in which days are said.
    pub zone: chrono_tz::Tz,
}

/// An application in the list.
#[derive(Debug, Clone)]
pub struct ApplicationRow {
    /// Its id.
    pub id: JourneyId,
    /// What the person is called; empty while they have not said.
    pub name: String,
    /// Their address, confirmed or as typed.
    pub email: Option<String>,
    /// Whether the address is confirmed.
    pub confirmed: bool,
    /// The job's title.
    pub job: Option<Text>,
    /// Where it stands.
    pub state: ApplicationState,
    /// The stage's title.
    pub stage: Option<Text>,
    /// When it was sent.
    pub sent_at: Instant,
    /// When something happened last.
    pub updated_at: Instant,
}

/// How many applications stand at a place of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCount {
    /// The state.
    pub state: ApplicationState,
    /// The stage, for those under way.
    pub stage: Option<(StageKey, Text)>,
    /// So many.
    pub count: u64,
}

/// A page of the list, as this member of staff may see it.
///
/// # Errors
/// `SignInNeeded` for anybody else; `Unavailable` when the database does not answer.
pub async fn list(visit: &Visit, filter: Filter) -> Result<ApplicationList, AppError> {
    let library = visit.state.library().await?;
    let jobs = reach::jobs(&library, visit.staff()?);
    let stages = stages(&library, &jobs, filter.job.as_deref());
    let counts = application::counts(&visit.state.db, &reach::keys(&jobs, None)).await?;
    let near = reach::keys(&jobs, filter.job.as_deref());
    let places = places(counts.iter().filter(|count| near.contains(&count.job)), &stages);
    let page = match stored(near, &filter) {
        Some(stored) => application::list(&visit.state.db, &stored, cursor(&filter.after), PAGE).await?,
        None => application::Page { lines: Vec::new(), next: None },
    };
    Ok(ApplicationList {
        rows: page.lines.into_iter().filter_map(|line| row(&library, line)).collect(),
        total: counts.iter().map(|count| u64::from(count.applications)).sum(),
        places,
        jobs: jobs.into_iter().map(|job| (job.key.clone(), job.title.clone())).collect(),
        next: page.next.map(write_cursor),
        zone: library.zone(),
        stages,
        filter,
    })
}

/// The filter as the store wants it; nothing where it names a stage or state that there is not.
fn stored(jobs: Vec<JobKey>, filter: &Filter) -> Option<application::Filter> {
    let state = match &filter.state {
        Some(name) => Some(sent_states().find(|state| state_name(*state) == name)?),
        None => None,
    };
    let stage = match &filter.stage {
        Some(key) => Some(StageKey::parse(key).ok()?),
        None => None,
    };
    Some(application::Filter { jobs, stage, state, text: searched(filter.text.as_deref()) })
}

/// What is searched for, no longer than a name or an address is.
pub(super) fn searched(text: Option<&str>) -> String {
    text.unwrap_or_default().chars().take(MOST_CHARACTERS).collect()
}

/// Every state that the organisation sees.
pub fn sent_states() -> impl Iterator<Item = ApplicationState> {
    ApplicationState::ALL.into_iter().filter(|state| *state != ApplicationState::Draft)
}

/// A state's name in addresses.
pub fn state_name(state: ApplicationState) -> &'static str {
    match state {
        ApplicationState::Draft => "draft",
        ApplicationState::Sent => "sent",
        ApplicationState::OnHold => "on-hold",
        ApplicationState::Offered => "offered",
        ApplicationState::Accepted => "accepted",
        ApplicationState::Hired => "hired",
        ApplicationState::Declined => "declined",
        ApplicationState::Rejected => "rejected",
        ApplicationState::Withdrawn => "withdrawn",
    }
}

/// Reads a place of a list from an address; what is none begins at the top.
pub(super) fn cursor(text: &Option<String>) -> Option<Cursor> {
    let (at, id) = text.as_deref()?.split_once('_')?;
    Some(Cursor { at: at.parse().ok()?, id: id.parse().ok()? })
}

/// Writes a place of a list for an address.
pub(super) fn write_cursor(cursor: Cursor) -> String {
    format!("{}_{}", cursor.at, cursor.id)
}

/// The stages of the jobs' templates, or of one of them, in the order of the way.
fn stages(library: &Library, jobs: &[&Job], only: Option<&str>) -> Vec<(StageKey, Text)> {
    let mut stages: Vec<(StageKey, Text)> = Vec::new();
    for job in jobs.iter().filter(|job| only.is_none_or(|only| job.key.as_str() == only)) {
        let template = library.content.templates.get(&job.application);
        for stage in template.iter().flat_map(|template| &template.stages) {
            if !stages.iter().any(|(key, _)| *key == stage.key) {
                stages.push((stage.key.clone(), stage.title.clone()));
            }
        }
    }
    stages
}

fn row(library: &Library, line: Line) -> Option<ApplicationRow> {
    let State::Application(state) = line.journey.state else { return None };
    let stages = library.content.templates.get(&line.journey.template).map(|template| &template.stages);
    let stage = stages.into_iter().flatten().find(|stage| Some(&stage.key) == line.journey.stage.as_ref());
    let job = line.journey.job.as_ref().and_then(|key| library.content.jobs.get(key));
    Some(ApplicationRow {
        id: line.journey.id,
        confirmed: line.person.email.is_some(),
        email: line.person.email.or(line.person.typed_email),
        name: line.person.name,
        job: job.map(|job| job.title.clone()),
        stage: stage.map(|stage| stage.title.clone()),
        state,
        sent_at: line.journey.sent_at?,
        updated_at: line.journey.updated_at,
    })
}

/// Counts in the order of the way: those under way stage by stage, then the other states. Places where nobody stands are left out.
fn places<'a>(
    counts: impl Iterator<Item = &'a Count> + Clone,
    stages: &[(StageKey, Text)],
) -> Vec<PlaceCount> {
    let sum = |state: ApplicationState, stage: Option<&StageKey>| {
        let here =
            |count: &&Count| count.state == state && (stage.is_none() || count.stage.as_ref() == stage);
        counts.clone().filter(here).map(|count| u64::from(count.applications)).sum()
    };
    let under_way = stages.iter().map(|stage| PlaceCount {
        state: ApplicationState::Sent,
        count: sum(ApplicationState::Sent, Some(&stage.0)),
        stage: Some(stage.clone()),
    });
    let others = sent_states().filter(|state| *state != ApplicationState::Sent).map(|state| PlaceCount {
        state,
        stage: None,
        count: sum(state, None),
    });
    under_way.chain(others).filter(|place| place.count > 0).collect()
}
