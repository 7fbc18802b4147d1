//! One onboarding: the plan with dates and states, who helps, and what does not fit.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use super::adjustments::{FitRequests, adjustment_problems};
use super::plan_rows::PlanRows;
use super::wording::{self, name, onboarding_state};
use crate::api::studio::{HELPERS, OnboardingPage as Data, onboarding};
use crate::locales::format;
use crate::t;
use crate::ui::components::error_summary::ErrorSummary;
use crate::ui::components::page::page;
use crate::ui::words;

/// One onboarding.
#[component]
pub fn OnboardingPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    page(onboarding(id), |data| view! { <Onboarding data /> })
}

#[component]
fn Onboarding(data: Data) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let person = name(words, &journey.person.name);
    let job = journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()).unwrap_or_default();
    let summary = journey.plan.summary();
    let done = t!(words, "studio-done-of", done = summary.done(), total = summary.total);
    let start = t!(words, "studio-first-day", day = format::date(words, journey.head.anchor));
    let application = journey.head.application.map(|id| {
        view! { <a href=format!("/studio/applications/{id}")>{t!(words, "studio-to-application")}</a> }
    });
    let template = journey.head.template.to_string();
    let version = t!(words, "studio-version", number = journey.head.version);
    let title = t!(words, "studio-onboarding-title", name = person.as_str());
    let problems = adjustment_problems(words, data.kept.as_ref());
    view! {
        <Title text=title />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href="/studio/onboarding">{t!(words, "studio-onboardings")}</a>
                <ErrorSummary problems />
                <div class="split">
                    <h1><bdi>{person}</bdi></h1>
                    <span class="chip chip-dot chip-brand">{onboarding_state(words, data.state)}</span>
                </div>
                <p class="cluster small">
                    <span>{job}</span>
                    <span>{start}</span>
                    <span class="muted">{done}</span>
                    {application}
                </p>
            </div>
            <div class="panes">
                <div class="pane-stack">
                    <section class="pane">
                        <header class="pane-head">
                            <h2>{t!(words, "studio-plan-and-why")}</h2>
                            <span class="small"><a href=format!("/studio/content/templates/{template}")>{template.clone()}</a>" "{version}</span>
                        </header>
                        <div class="pane-body"><PlanRows journey=journey.clone() eyes=Data::EYES /></div>
                    </section>
                </div>
                <div class="pane-stack">
                    <FitRequests data=data.clone() />
                    <Helpers data=data.clone() />
                </div>
            </div>
        </main>
    }
}

/// Who helps, and how far their own tasks are.
#[component]
fn Helpers(data: Data) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let helpers: Vec<_> = HELPERS
        .into_iter()
        .map(|assignee| {
            let steps: Vec<_> = journey.plan.of(assignee).collect();
            let done = steps.iter().filter(|step| step.state().is_done()).count();
            let late = steps.iter().filter(|step| step.is_overdue()).count();
            let who = journey.state.assignments.get(&assignee);
            let address = who.map(|who| view! { <a class="ltr small" href=format!("mailto:{}", who.email)>{who.email.clone()}</a> });
            let named = who.map_or_else(|| t!(words, "studio-nobody-yet"), |who| who.name.clone());
            let late = (late > 0).then(|| view! { <span class="chip chip-warning">{t!(words, "studio-late", count = late)}</span> });
            view! {
                <dt>{wording::assignee(words, assignee)}</dt>
                <dd>
                    <span class="cluster"><bdi>{named}</bdi>{address}</span>
                    <span class="cluster small muted">{t!(words, "studio-done-of", done = done, total = steps.len())}{late}</span>
                </dd>
            }
        })
        .collect();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-helpers")}</h2></header>
            <div class="pane-body"><dl class="facts">{helpers}</dl></div>
        </section>
    }
}
