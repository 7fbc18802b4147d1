//! A step of an onboarding.

use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::api::onboarding;
use crate::ui::components::page::page;
use crate::ui::journey::step_page::StepPage;

/// A step of an onboarding.
#[component]
pub fn OnboardingStepPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let shows_problems = use_query_map().read_untracked().get("show").as_deref() == Some("problems");
    let load = onboarding::step(
        params.get("id").unwrap_or_default(),
        params.get("step").unwrap_or_default(),
        shows_problems,
    );
    page(load, |open| view! { <StepPage open /> })
}
