//! The tasks of one colleague in one onboarding.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use super::ask::AskForLink;
use crate::api::tasks::{self, Tasks, TasksPage as Data};
use crate::domain::plan::PlannedStep;
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::components::task_list::TaskGroup;
use crate::ui::onboarding::task_row::Rows;
use crate::ui::words;

/// The tasks of one colleague; for whoever is not signed in for them, the way to a link.
#[component]
pub fn TasksPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let journey = params.get("journey").unwrap_or_default();
    let assignee = params.get("assignee").unwrap_or_default();
    page(tasks::tasks(journey, assignee), |data| match data {
        Data::Mine(tasks) => list(&tasks),
        Data::Ask { journey, assignee, asked } => view! { <AskForLink journey assignee asked /> }.into_any(),
    })
}

fn list(tasks: &Tasks) -> AnyView {
    let words = words();
    let agenda = tasks.agenda();
    let title = t!(words, "tasks-title", name = tasks.person());
    let first_day = format::date(words, tasks.first_day());
    let lede = match tasks.job(words) {
        Some(job) => t!(words, "tasks-lede-job", job = job, date = first_day),
        None => t!(words, "tasks-lede", date = first_day),
    };
    let rows = Rows {
        words,
        today: tasks.today(),
        zone: tasks.zone(),
        next: agenda.next(),
        merge: |text: &str| tasks.merge(words, text),
        path: |step: &PlannedStep<'_>| tasks.path_of(step.key()),
    };
    let progress = t!(words, "onboarding-progress", done = agenda.done.len(), total = agenda.len());
    let says = match () {
        () if !tasks.is_running() => Some(("notice notice-warning", t!(words, "tasks-cancelled"))),
        () if agenda.ahead().next().is_none() && !agenda.is_empty() => {
            Some(("notice notice-success", t!(words, "tasks-all-done")))
        }
        () => None,
    };
    let empty = agenda.is_empty().then(|| {
        view! {
            <div class="empty">
                <Cairn />
                <p class="empty-title">{t!(words, "tasks-empty-title")}</p>
                <p>{t!(words, "tasks-empty-text")}</p>
            </div>
        }
    });
    let groups = tasks.is_running().then(|| {
        view! {
            <TaskGroup title=t!(words, "onboarding-today") rows=rows.of(&agenda.today) />
            <TaskGroup title=t!(words, "onboarding-this-week") rows=rows.of(&agenda.this_week) />
            <TaskGroup title=t!(words, "onboarding-later") rows=rows.of(&agenda.later) />
            <TaskGroup title=t!(words, "onboarding-done") rows=rows.of(&agenda.done) folded=true />
        }
    });
    let ask = tasks.ask();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="page-head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
                {(!agenda.is_empty()).then(|| view! { <p class="muted">{progress}</p> })}
            </div>
            {says.map(|(class, says)| view! { <p class=class>{says}</p> })}
            {empty}
            {groups}
            <p class="muted small">
                {t!(words, "tasks-only-yours")}
                " "
                {t!(words, "tasks-ask", name = ask.name)}
                " "
                <a class="ltr" href=format!("mailto:{}", ask.email)>{ask.email.clone()}</a>
            </p>
        </main>
    }
    .into_any()
}
