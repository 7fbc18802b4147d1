//! The studio: dense pages for recruiters and admins.

mod adjustments;
mod application;
mod applications;
mod content;
mod decisions;
mod onboarding;
mod onboardings;
mod outbox;
mod plan_rows;
mod timeline;
mod wording;

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};

/// The pages of the studio and their addresses.
#[component(transparent)]
pub fn StudioRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/studio") view=applications::ApplicationsPage ssr=SsrMode::Async />
        <Route path=path!("/studio/applications/:id") view=application::ApplicationPage ssr=SsrMode::Async />
        <Route path=path!("/studio/onboarding") view=onboardings::OnboardingsPage ssr=SsrMode::Async />
        <Route path=path!("/studio/onboarding/:id") view=onboarding::OnboardingPage ssr=SsrMode::Async />
        <Route path=path!("/studio/content") view=content::OverviewPage ssr=SsrMode::Async />
        <Route path=path!("/studio/content/templates/:key") view=content::TemplatePage ssr=SsrMode::Async />
        <Route path=path!("/studio/content/segments") view=content::SegmentsPage ssr=SsrMode::Async />
        <Route path=path!("/studio/content/attributes") view=content::AttributesPage ssr=SsrMode::Async />
        <Route path=path!("/studio/content/jobs") view=content::JobsPage ssr=SsrMode::Async />
        <Route path=path!("/studio/outbox") view=outbox::OutboxPage ssr=SsrMode::Async />
    }
    .into_inner()
    .into_any_nested_route()
}

/// A path with its query.
fn address<'a>(path: &str, parts: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parts).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
