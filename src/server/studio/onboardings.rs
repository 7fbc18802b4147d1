//! The list of onboardings: those of the recruiter's jobs, the latest first day first.

use chrono::NaiveDate;

use super::applications::{cursor, searched, write_cursor};
use super::reach;
use crate::domain::state::OnboardingState;
use crate::domain::text::Text;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::store::{self, JourneyId};
use crate::server::visit::Visit;

/// How many onboardings a page of the list has: each is planned to say how far it is.
pub const PAGE: u32 = 25;

/// What the recruiter wants to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OnboardingFilter {
    /// A state's name; those under way where there is none.
    pub state: Option<String>,
    /// Words in the name or the address.
    pub text: Option<String>,
    /// Goes on behind this place of the list.
    pub after: Option<String>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct OnboardingList {
    /// What the recruiter wants to see.
    pub filter: OnboardingFilter,
    /// The state that is shown.
    pub state: OnboardingState,
    /// The onboardings.
    pub rows: Vec<OnboardingRow>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// An onboarding in the list.
#[derive(Debug, Clone)]
pub struct OnboardingRow {
    /// Its id.
    pub id: JourneyId,
    /// What the person is called.
    pub name: String,
    /// The job's title.
    pub job: Option<Text>,
    /// Where they work.
    pub location: Option<Text>,
    /// The first day.
    pub start: NaiveDate,
    /// How many of the person's steps are done.
    pub done: u32,
    /// How many there are.
    pub total: u32,
    /// How many steps, of the person or of helpers, are late.
    pub late: usize,
    /// How many steps do not fit, by the person's word.
    pub unfitting: usize,
}

/// Every state, in the order of the way.
pub const STATES: [OnboardingState; 3] =
    [OnboardingState::Running, OnboardingState::Finished, OnboardingState::Cancelled];

/// A state's name in addresses.
pub fn state_name(state: OnboardingState) -> &'static str {
    match state {
        OnboardingState::Running => "running",
        OnboardingState::Finished => "finished",
        OnboardingState::Cancelled => "cancelled",
    }
}

/// A page of the list, as this member of staff may see it.
///
/// # Errors
/// `SignInNeeded` for anybody else; `Unavailable` when the database does not answer.
pub async fn list(visit: &Visit, filter: OnboardingFilter) -> Result<OnboardingList, AppError> {
    let library = visit.state.library().await?;
    let jobs = reach::keys(&reach::jobs(&library, visit.staff()?), None);
    let named = STATES.into_iter().find(|state| Some(state_name(*state)) == filter.state.as_deref());
    let state = named.unwrap_or(OnboardingState::Running);
    let text = searched(filter.text.as_deref());
    let page =
        store::onboarding::list(&visit.state.db, &jobs, state, &text, cursor(&filter.after), PAGE).await?;
    let mut rows = Vec::with_capacity(page.lines.len());
    for line in page.lines {
        rows.push(row(&journeys::open(&visit.state, line.journey.id, visit.now).await?));
    }
    Ok(OnboardingList { state, rows, next: page.next.map(write_cursor), filter })
}

fn row(journey: &OpenJourney) -> OnboardingRow {
    let summary = journey.plan.summary();
    let locations = &journey.library.content.organisation.locations;
    OnboardingRow {
        id: journey.head.id,
        name: journey.person.name.clone(),
        job: journey.state.job.as_ref().map(|job| job.title.clone()),
        location: journey
            .state
            .location
            .as_ref()
            .and_then(|key| locations.get(key))
            .map(|place| place.label.clone()),
        start: journey.head.anchor,
        done: summary.done(),
        total: summary.total,
        late: journey.plan.included().filter(|step| step.is_overdue()).count(),
        unfitting: journey.plan.included().filter(|step| step.progress().does_not_fit).count(),
    }
}
