//! A new hire's pages: the home, the steps, and what is theirs.

mod first_day;
mod home;
mod mine;
mod step;
pub mod task_row;
mod way;

use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};

use home::HomePage;
use mine::MinePage;
use step::OnboardingStepPage;

/// A new hire's pages, and what is theirs.
#[component(transparent)]
pub fn OnboardingRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/journeys/:id") view=HomePage ssr=SsrMode::Async />
        <Route path=path!("/journeys/:id/steps/:step") view=OnboardingStepPage ssr=SsrMode::Async />
        <Route path=path!("/me") view=MinePage ssr=SsrMode::Async />
    }
    .into_inner()
}
