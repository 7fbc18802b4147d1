//! Every page and its address.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use super::candidate::adjustment::AdjustmentPage;
use super::candidate::application::{ApplicationCheckPage, ApplicationPage, ApplicationStepPage};
use super::candidate::careers::CareersPage;
use super::candidate::job::JobPage;
use super::candidate::privacy::PrivacyPage;
use super::candidate::start::StartPage;
use super::components::refused::Refused;
use super::components::state_page::StatePage;
use super::onboarding::OnboardingRoutes;
use super::sign_in::SignInRoutes;
use super::studio::StudioRoutes;
use super::tasks::TasksRoutes;
use crate::api::AppError;
use crate::api::Refusal;

/// Every page and its address.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    if let Some(refusal) = use_context::<Refusal>() {
        return view! { <Refused refusal /> }.into_any();
    }
    view! {
        <Router>
            <Routes fallback=|| view! { <StatePage error=AppError::NotFound /> }>
                <Route path=path!("/") view=CareersPage ssr=SsrMode::Async />
                <Route path=path!("/jobs/:job") view=JobPage ssr=SsrMode::Async />
                <Route path=path!("/jobs/:job/apply") view=StartPage ssr=SsrMode::Async />
                <Route path=path!("/applications/:id") view=ApplicationPage ssr=SsrMode::Async />
                <Route path=path!("/applications/:id/steps/:step") view=ApplicationStepPage ssr=SsrMode::Async />
                <Route path=path!("/applications/:id/check") view=ApplicationCheckPage ssr=SsrMode::Async />
                <Route path=path!("/adjustments") view=AdjustmentPage ssr=SsrMode::Async />
                <Route path=path!("/privacy") view=PrivacyPage ssr=SsrMode::Async />
                <OnboardingRoutes />
                <TasksRoutes />
                <SignInRoutes />
                <StudioRoutes />
            </Routes>
        </Router>
    }
    .into_any()
}
