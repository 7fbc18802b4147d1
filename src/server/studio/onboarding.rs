//! One onboarding, as human resources read it.

use super::adjust::KeptAdjustment;
use super::eyes::Eyes;
use crate::domain::state::{OnboardingState, State};
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::store::request::FitRequest;
use crate::server::store::{self, JourneyId};
use crate::server::visit::Visit;

/// One onboarding, as human resources read it.
#[derive(Debug, Clone)]
pub struct OnboardingPage {
    /// The onboarding, without what human resources do not read.
    pub journey: OpenJourney,
    /// Where it stands.
    pub state: OnboardingState,
    /// "This doesn't fit me", in the person's words, where nobody answered yet.
    pub requests: Vec<FitRequest>,
    /// What a refused adjustment said.
    pub kept: Option<KeptAdjustment>,
}

impl OnboardingPage {
    /// With whose eyes it is read.
    pub const EYES: Eyes = Eyes::HumanResources;
}

/// One onboarding.
///
/// # Errors
/// `NotFound` for an unknown journey or one that is no onboarding.
pub async fn page(visit: &Visit, id: JourneyId) -> Result<OnboardingPage, AppError> {
    let mut journey = journeys::open(&visit.state, id, visit.now).await?;
    let State::Onboarding(state) = journey.head.state else { return Err(AppError::NotFound) };
    OnboardingPage::EYES.blind(&mut journey);
    let requests = store::request::open_fit_requests(&visit.state.db, id).await?;
    Ok(OnboardingPage { state, requests, kept: visit.kept().await?, journey })
}
