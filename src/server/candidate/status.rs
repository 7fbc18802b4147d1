//! Where an application stands, as its owner sees it.

use chrono::{Days, NaiveDate};

use crate::domain::decision::{ApplicationState, Context, Decision, DecisionKind, permitted};
use crate::domain::instant::Instant;
use crate::domain::job::Contact;
use crate::domain::state::State;
use crate::domain::template::Stage;
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney, OpenStep};
use crate::server::store::{self, JourneyId};
use crate::server::visit::Visit;

/// Days within which the hiring team answers, counted from the last decision.
const ANSWER_WITHIN: u64 = 10;

/// Where an application stands.
#[derive(Debug, Clone)]
pub struct ApplicationPage {
    /// The application.
    pub journey: OpenJourney,
    /// Where it stands.
    pub state: ApplicationState,
    /// The organisation's name.
    pub organisation: String,
    /// Whom to ask.
    pub contact: Contact,
    /// By when the next answer comes.
    pub next_by: NaiveDate,
    /// What happened, the newest first.
    pub timeline: Vec<TimelineEntry>,
    /// The first day, once there is one.
    pub start: Option<NaiveDate>,
    /// The onboarding that followed.
    pub onboarding: Option<JourneyId>,
    /// Whether the person can still withdraw.
    pub may_withdraw: bool,
    /// Whether nobody can apply for the job any more.
    pub closed: bool,
    /// The address that the link goes to.
    pub email: Option<String>,
}

/// One thing that happened to an application.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// What.
    pub kind: DecisionKind,
    /// When.
    pub at: Instant,
    /// What the hiring team wrote.
    pub message: Option<String>,
}

/// Where a stage stands from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// Behind.
    Behind,
    /// Here.
    Here,
    /// Ahead.
    Ahead,
}

impl ApplicationPage {
    /// The job's title.
    pub fn job_title(&self, words: Words) -> String {
        self.journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()).unwrap_or_default()
    }

    /// The title of the stage it is in.
    pub fn stage_title(&self, words: Words) -> String {
        let stages = &self.journey.version.template().stages;
        let stage = stages.iter().find(|stage| Some(&stage.key) == self.journey.head.stage.as_ref());
        stage.map(|stage| words.authored(&stage.title).to_owned()).unwrap_or_default()
    }

    /// The stages with where each stands from here.
    pub fn stages(&self, words: Words) -> Vec<(String, Passed)> {
        let stages = &self.journey.version.template().stages;
        let here =
            stages.iter().position(|stage| Some(&stage.key) == self.journey.head.stage.as_ref()).unwrap_or(0);
        let hired = self.state == ApplicationState::Hired;
        stages
            .iter()
            .enumerate()
            .map(|(place, stage)| {
                let passed = match place.cmp(&here) {
                    _ if hired => Passed::Behind,
                    std::cmp::Ordering::Less => Passed::Behind,
                    std::cmp::Ordering::Equal => Passed::Here,
                    std::cmp::Ordering::Greater => Passed::Ahead,
                };
                (words.authored(&stage.title).to_owned(), passed)
            })
            .collect()
    }

    /// Whether a stage is the one the application is in.
    pub fn is_current(&self, stage: &Stage) -> bool {
        Some(&stage.key) == self.journey.head.stage.as_ref()
    }

    /// Whether it is in the stage in which it was sent.
    pub fn is_in_first_stage(&self) -> bool {
        self.journey.version.template().stages.first().is_some_and(|stage| self.is_current(stage))
    }

    /// Whether nothing more happens with it.
    pub fn ended(&self) -> bool {
        self.state.has_ended()
    }
}

/// Where an application stands, for its owner.
///
/// # Errors
/// `NotFound` for an unknown journey or one that is no application.
pub async fn page(visit: &Visit, id: JourneyId) -> Result<ApplicationPage, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let State::Application(state) = journey.head.state else { return Err(AppError::NotFound) };
    let job = journey.head.job.as_ref().and_then(|key| journey.library.content.jobs.get(key));
    let organisation = &journey.library.content.organisation;
    let history: Vec<Decision> = journey.decisions.iter().map(|taken| taken.decision.clone()).collect();
    let context = Context {
        stages: journey.version.template().stages.len(),
        history: &history,
        onboarding_begun: false,
        today: journey.today(),
    };
    let onboarding =
        store::journey::onboarding_of(&visit.state.db, id).await?.map(|onboarding| onboarding.id);
    let last = journey.decisions.last().map_or(journey.head.created_at, |taken| taken.at);
    let last = last.to_utc().with_timezone(&journey.zone).date_naive();
    let start = history.iter().rev().find_map(|decision| match decision {
        Decision::Hire { start } => Some(*start),
        _ => None,
    });
    Ok(ApplicationPage {
        state,
        organisation: organisation.name.clone(),
        contact: job.map_or_else(|| organisation.privacy.clone(), |job| job.contact.clone()),
        next_by: last.checked_add_days(Days::new(ANSWER_WITHIN)).unwrap_or(last),
        timeline: journey.decisions.iter().rev().map(entry).collect(),
        start: start.filter(|_| state == ApplicationState::Hired),
        onboarding: onboarding.filter(|_| state == ApplicationState::Hired),
        may_withdraw: permitted(DecisionKind::Withdraw, &context).is_ok(),
        closed: super::send::is_closed(&journey),
        email: journey.person.email.clone().or_else(|| journey.person.typed_email.clone()),
        journey,
    })
}

/// A step as the owner of an application sees it: what was sent can be read, and no longer changed.
pub fn step(mut open: OpenStep, returns_to_check: bool, shows_problems: bool) -> OpenStep {
    open.writable = open.journey.plan.step(&open.step).is_some_and(|step| open.journey.is_walkable(&step));
    open.returns_to_check = returns_to_check;
    open.shows_problems = shows_problems;
    open
}

fn entry(taken: &store::record::TakenDecision) -> TimelineEntry {
    let message = match &taken.decision {
        Decision::Reject { message, .. } | Decision::Offer { message } if !message.trim().is_empty() => {
            Some(message.clone())
        }
        _ => None,
    };
    TimelineEntry { kind: taken.decision.kind(), at: taken.at, message }
}
