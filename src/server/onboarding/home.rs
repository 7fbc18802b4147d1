//! The home of an onboarding: the first day, and what wants doing when.

use chrono::NaiveDate;

use crate::domain::agenda::{self, Agenda};
use crate::domain::job::Contact;
use crate::domain::journey::Colleague;
use crate::domain::organisation::Location;
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::Assignee;
use crate::domain::text::Text;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney, OpenStep};
use crate::server::store::JourneyId;
use crate::server::visit::Visit;

/// The home of an onboarding.
#[derive(Debug, Clone)]
pub struct Home {
    /// The onboarding.
    pub journey: OpenJourney,
    /// Where it stands.
    pub state: OnboardingState,
    /// What there is to know of the first day.
    pub first_day: FirstDay,
    /// The last day of the week that counts as this one.
    pub week_ends: NaiveDate,
}

/// What there is to know of the first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstDay {
    /// The day.
    pub date: NaiveDate,
    /// When it begins, as `09:30`.
    pub starts: Option<String>,
    /// Where to go.
    pub address: Option<Text>,
    /// Where to join, for who works from home.
    pub link: Option<String>,
    /// Who meets the person: the manager, else the buddy.
    pub meets: Option<(Assignee, Colleague)>,
    /// What to bring.
    pub bring: Option<Text>,
    /// Whom to ask.
    pub ask: Contact,
}

impl Home {
    /// What the person does, by when it wants doing.
    pub fn agenda(&self) -> Agenda<'_> {
        Agenda::of(&self.journey.plan, Assignee::Person, self.week_ends)
    }

    /// How many days away the first day is; negative once it has passed.
    pub fn days_to_go(&self) -> i64 {
        (self.first_day.date - self.journey.today()).num_days()
    }
}

/// The home of an onboarding, for whose it is.
///
/// # Errors
/// `NotFound` for an unknown journey or one that is no onboarding.
pub async fn home(visit: &Visit, id: JourneyId) -> Result<Home, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let State::Onboarding(state) = journey.head.state else { return Err(AppError::NotFound) };
    Ok(Home { state, first_day: first_day(&journey), week_ends: week_ends(&journey), journey })
}

/// A step of an onboarding, for whose it is. What a colleague does has no page here.
///
/// # Errors
/// `NotFound` for a step that is not the person's.
pub async fn step(
    visit: &Visit,
    id: JourneyId,
    step: &str,
    shows_problems: bool,
) -> Result<OpenStep, AppError> {
    let mut open = journeys::open_step(visit, id, step).await?;
    let own = open.journey.plan.step(&open.step).is_some_and(|step| step.assignee().is_person());
    let State::Onboarding(state) = open.journey.head.state else { return Err(AppError::NotFound) };
    if !own {
        return Err(AppError::NotFound);
    }
    open.writable = state == OnboardingState::Running;
    open.shows_problems = shows_problems;
    journeys::note_opened(visit, &open).await;
    Ok(open)
}

/// The last day of the week that counts as this one, where the person works.
pub fn week_ends(journey: &OpenJourney) -> NaiveDate {
    let weekend = location(journey).map(|location| location.weekend.as_slice()).unwrap_or_default();
    agenda::week_ends(journey.today(), weekend)
}

fn first_day(journey: &OpenJourney) -> FirstDay {
    let location = location(journey);
    let colleague = |assignee| journey.state.assignments.get(&assignee).cloned();
    let meets = [Assignee::Manager, Assignee::Buddy]
        .into_iter()
        .find_map(|assignee| colleague(assignee).map(|them| (assignee, them)));
    FirstDay {
        date: journey.head.anchor,
        starts: location.map(|location| location.first_day_starts.clone()),
        address: location.and_then(|location| location.address.clone()),
        link: location.and_then(|location| location.first_day_link.clone()),
        bring: location.and_then(|location| location.first_day_bring.clone()),
        meets,
        ask: journey.contact(),
    }
}

fn location(journey: &OpenJourney) -> Option<&Location> {
    let key = journey.state.location.as_ref()?;
    journey.library.content.organisation.locations.get(key)
}
