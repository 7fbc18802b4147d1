//! What colleagues see of somebody's onboarding: their own tasks, and nothing else.

mod ask;
mod list;
mod task;

use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};

use list::TasksPage;
use task::TaskPage;

/// The pages of colleagues who help.
#[component(transparent)]
pub fn TasksRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/tasks/:journey/:assignee") view=TasksPage ssr=SsrMode::Async />
        <Route path=path!("/tasks/:journey/:assignee/steps/:step") view=TaskPage ssr=SsrMode::Async />
    }
    .into_inner()
}
