//! What a manager, a buddy, IT or a recruiter does in somebody's onboarding, by a mailed link and without an account.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::hand_over;
use super::home::week_ends;
use crate::domain::agenda::Agenda;
use crate::domain::job::Contact;
use crate::domain::key::StepKey;
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::progress::{Actor, Event, Happening};
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::Assignee;
use crate::locales::Words;
use crate::server::access::Action;
use crate::server::auth::limit::{self, Limited};
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::paths;
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::{CommandId, JourneyId, StoreError};
use crate::server::visit::{Part, Visit, parse_id};

/// The tasks of one colleague in one onboarding. Screens read of the person only what is public here: the rest of the journey stays inside.
#[derive(Debug, Clone)]
pub struct Tasks {
    journey: OpenJourney,
    /// As whom they help.
    pub assignee: Assignee,
    /// The last day of the week that counts as this one.
    pub week_ends: NaiveDate,
}

/// One task of a colleague.
#[derive(Debug, Clone)]
pub struct Task {
    /// All of theirs.
    pub tasks: Tasks,
    step: StepKey,
}

/// What the page of tasks shows.
#[derive(Debug, Clone)]
pub enum TasksPage {
    /// Their tasks.
    Mine(Box<Tasks>),
    /// A button that mails a new link, to whoever is not signed in for them; the same whether or not there are such tasks.
    Ask {
        /// The journey, as the address has it.
        journey: String,
        /// As whom, as the address has it.
        assignee: String,
        /// Whether a link was just asked for.
        asked: bool,
    },
}

impl Tasks {
    /// What they do, by when it wants doing.
    pub fn agenda(&self) -> Agenda<'_> {
        Agenda::of(&self.journey.plan, self.assignee, self.week_ends)
    }

    /// Whose onboarding it is.
    pub fn person(&self) -> &str {
        &self.journey.person.name
    }

    /// The job they begin.
    pub fn job(&self, words: Words) -> Option<String> {
        self.journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned())
    }

    /// Their first day.
    pub fn first_day(&self) -> NaiveDate {
        self.journey.head.anchor
    }

    /// Today, where the person works.
    pub fn today(&self) -> NaiveDate {
        self.journey.today()
    }

    /// The time zone of that day.
    pub fn zone(&self) -> Tz {
        self.journey.zone
    }

    /// Whom to ask.
    pub fn ask(&self) -> Contact {
        self.journey.contact()
    }

    /// Whether tasks can be done: not once the onboarding was called off.
    pub fn is_running(&self) -> bool {
        self.journey.head.state == State::Onboarding(OnboardingState::Running)
    }

    /// Authored words with their merge fields filled in.
    pub fn merge(&self, words: Words, text: &str) -> String {
        self.journey.merge(words, text)
    }

    /// The page of all of them.
    pub fn path(&self) -> String {
        paths::tasks(self.journey.head.id, self.assignee)
    }

    /// The page of one of them.
    pub fn path_of(&self, step: &StepKey) -> String {
        paths::task(self.journey.head.id, self.assignee, step)
    }

    /// The journey's id, for forms.
    pub fn id(&self) -> JourneyId {
        self.journey.head.id
    }

    fn own(&self, step: &str) -> Result<PlannedStep<'_>, AppError> {
        let key = StepKey::parse(step).map_err(|_| AppError::NotFound)?;
        self.journey.plan.of(self.assignee).find(|step| *step.key() == key).ok_or(AppError::NotFound)
    }
}

impl Task {
    /// The task as it is planned.
    pub fn planned(&self) -> Option<PlannedStep<'_>> {
        self.tasks.journey.plan.step(&self.step)
    }
}

/// The tasks of whoever helps as `assignee`; who is not signed in for that can have a link mailed.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn page(visit: &Visit, journey: &str, assignee: &str) -> Result<TasksPage, AppError> {
    match own(visit, journey, assignee).await? {
        Some(helper) => Ok(TasksPage::Mine(Box::new(load(visit, helper).await?))),
        None => Ok(TasksPage::Ask {
            journey: journey.to_owned(),
            assignee: assignee.to_owned(),
            asked: visit.query("asked").is_some(),
        }),
    }
}

/// One task of whoever helps.
///
/// # Errors
/// `SignInNeeded` for who does not help there; `NotFound` for a step that is not theirs.
pub async fn task(visit: &Visit, journey: &str, assignee: &str, step: &str) -> Result<Task, AppError> {
    let helper = own(visit, journey, assignee).await?.ok_or(AppError::SignInNeeded)?;
    let tasks = load(visit, helper).await?;
    let step = tasks.own(step)?.key().clone();
    Ok(Task { tasks, step })
}

/// Completes a task, or opens it again; returns the page to go on with.
///
/// # Errors
/// `NotFound` for a step that is not theirs; `Conflict` when it waits for others or the onboarding was called off.
pub async fn settle(
    visit: &Visit,
    journey: JourneyId,
    step: &str,
    done: bool,
    command: CommandId,
) -> Result<String, AppError> {
    let tasks = tasks_with(visit, journey, step).await?;
    let planned = tasks.own(step)?;
    if !tasks.is_running() || (done && planned.state() == StepState::Waiting) {
        return Err(AppError::Conflict);
    }
    let key = planned.key().clone();
    if done == planned.state().is_done() {
        return Ok(tasks.path());
    }
    let what = if done { Happening::Completed(key.clone()) } else { Happening::Reopened(key.clone()) };
    let event = Event { at: visit.now, by: Actor::Helper(tasks.assignee), what };
    let state = tasks.journey.head.state;
    let expected = Expected { command, revision: None };
    change::<StoreError>(&visit.state.db, journey, expected, visit.now, |record| {
        if record.journey.state != state {
            return Err(StoreError::Conflict);
        }
        Ok(JourneyChange { events: vec![event.clone()], ..JourneyChange::default() })
    })
    .await?;
    Ok(if done { tasks.path() } else { tasks.path_of(&key) })
}

/// Mails a new link to whoever helps as `assignee`, if somebody does; returns the page that says so. The answer tells nobody whether somebody does.
///
/// # Errors
/// `TooManyRequests`, or `Unavailable` when the database does not answer.
pub async fn ask_for_link(visit: &Visit, journey: &str, assignee: &str) -> Result<String, AppError> {
    limit::count(visit, Limited::AskForLink, Some(&format!("{journey} {assignee}"))).await?;
    let asked = parse_id::<JourneyId>(journey).ok().zip(paths::parse_assignee(assignee));
    let Some((id, assignee)) = asked else { return Ok("/".to_owned()) };
    match journeys::open(&visit.state, id, visit.now).await {
        Ok(journey) if journey.head.state == State::Onboarding(OnboardingState::Running) => {
            hand_over::mail_link(&visit.state, &journey, assignee, visit.now).await?;
        }
        Ok(_) | Err(AppError::NotFound) => {}
        Err(error) => return Err(error),
    }
    Ok(format!("{}?asked=1", paths::tasks(id, assignee)))
}

/// The part in a journey that the address names, where the visitor is signed in for it.
async fn own(visit: &Visit, journey: &str, assignee: &str) -> Result<Option<Part>, AppError> {
    let named = parse_id::<JourneyId>(journey).ok().zip(paths::parse_assignee(assignee));
    let Some((journey, assignee)) = named else { return Ok(None) };
    let part = Part { journey, assignee };
    match visit.allow(Action::HelperTasks(journey)).await {
        Ok(_) => Ok(visit.parts().contains(&part).then_some(part)),
        Err(AppError::SignInNeeded | AppError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The tasks, of those the visitor has in a journey, that a step is among.
async fn tasks_with(visit: &Visit, journey: JourneyId, step: &str) -> Result<Tasks, AppError> {
    let mut parts = visit.parts().iter().filter(|part| part.journey == journey);
    let mut tasks = load(visit, *parts.next().ok_or(AppError::SignInNeeded)?).await?;
    while tasks.own(step).is_err() {
        tasks.assignee = parts.next().ok_or(AppError::NotFound)?.assignee;
    }
    Ok(tasks)
}

async fn load(visit: &Visit, Part { journey, assignee }: Part) -> Result<Tasks, AppError> {
    let journey = journeys::open(&visit.state, journey, visit.now).await?;
    Ok(Tasks { week_ends: week_ends(&journey), journey, assignee })
}
