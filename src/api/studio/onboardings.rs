//! Onboardings, as staff look after them.

use leptos::prelude::*;

use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::studio as use_case;
use crate::server::visit::{Visit, parse_id};

pub use crate::server::store::request::FitRequest;
pub use crate::server::studio::adjust::{
    ASSIGNEES, AdjustmentField, AdjustmentHeld, KeptAdjustment, TypedAdjustment, assignee_name,
};
pub use crate::server::studio::onboarding::OnboardingPage;
pub use crate::server::studio::onboardings::{
    OnboardingFilter, OnboardingList, OnboardingRow, STATES, state_name as onboarding_state_name,
};

/// The list of onboardings.
pub async fn onboardings(filter: OnboardingFilter) -> Result<OnboardingList, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ListOnboardings).await?;
    use_case::onboardings::list(&visit, filter).await
}

/// One onboarding.
pub async fn onboarding(id: String) -> Result<OnboardingPage, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadOnboarding(parse_id(&id)?)).await?.journey()?;
    use_case::onboarding::page(&visit, journey.id).await
}

/// Adjusts an onboarding for the person, with a reason that they read.
#[server(endpoint = "studio/adjust")]
pub async fn adjust(
    command: String,
    journey: String,
    revision: i64,
    #[server(default)] typed: TypedAdjustment,
) -> Result<(), AppError> {
    use crate::server::store::Revision;
    use crate::server::studio::adjust::Adjusting;
    let visit = Visit::current()?;
    let journey = visit.allow(Action::AdjustOnboarding(parse_id(&journey)?)).await?.journey()?;
    let adjusting = Adjusting { command: parse_id(&command)?, revision: Revision(revision), typed };
    let page = format!("/studio/onboarding/{}", journey.id);
    match use_case::adjust::adjust(&visit, journey.id, adjusting).await? {
        None => crate::server::visit::redirect(&page),
        Some(kept) => visit.keep_and_redirect(&page, &kept).await?,
    }
    Ok(())
}
