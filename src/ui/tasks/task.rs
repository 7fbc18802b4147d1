//! One task of a colleague.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use crate::api::tasks::{self, FinishTask, ReopenTask, Task};
use crate::domain::plan::StepState;
use crate::domain::template::StepKind;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::journey::markdown::Prose;
use crate::ui::onboarding::task_row::when;
use crate::ui::words;

/// One task of a colleague.
#[component]
pub fn TaskPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let load = tasks::task(
        params.get("journey").unwrap_or_default(),
        params.get("assignee").unwrap_or_default(),
        params.get("step").unwrap_or_default(),
    );
    page(load, |task| task_view(&task))
}

fn task_view(task: &Task) -> AnyView {
    let words = words();
    let tasks = &task.tasks;
    let Some(step) = task.planned() else { return ().into_any() };
    let variant = step.variant();
    let lang = words.authored_lang(&variant.title);
    let title = tasks.merge(words, words.authored(&variant.title));
    let body = variant.body.as_ref().map(|body| {
        let lang = words.authored_lang(body);
        let markdown = tasks.merge(words, words.authored(body));
        view! { <div lang=lang><Prose markdown /></div> }
    });
    let link = variant.link.clone().map(|link| {
        view! { <p><a class="btn" href=link.url rel="noopener noreferrer">{words.authored(&link.label).to_owned()}</a></p> }
    });
    let day = when(words, step, tasks.today(), tasks.zone());
    let minutes = step.step().minutes.map(|minutes| t!(words, "onboarding-minutes", minutes = minutes));
    let hidden = vec![("journey", tasks.id().to_string()), ("step", step.key().to_string())];
    let done = step.state().is_done();
    let form = match () {
        () if !tasks.is_running() => {
            view! { <p class="notice notice-warning">{t!(words, "tasks-cancelled")}</p> }.into_any()
        }
        () if done => view! {
            <p class="notice notice-success">{t!(words, "tasks-is-done")}</p>
            <PostForm to=ReopenTask::PATH hidden>
                <div class="actions"><button class="btn">{t!(words, "tasks-reopen")}</button></div>
            </PostForm>
        }
        .into_any(),
        () if step.state() == StepState::Waiting => {
            view! { <p class="notice notice-info">{t!(words, "onboarding-after-others")}</p> }.into_any()
        }
        () => {
            let label = match step.step().kind {
                StepKind::Message => t!(words, "tasks-read"),
                _ => t!(words, "tasks-finish"),
            };
            view! {
                <PostForm to=FinishTask::PATH hidden>
                    <div class="actions"><button class="btn btn-primary">{label}</button></div>
                </PostForm>
            }
            .into_any()
        }
    };
    let purpose = &step.step().purpose;
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href=tasks.path()>{t!(words, "tasks-all", name = tasks.person())}</a>
                <p class="trail-now">
                    {day.map(|day| view! { <strong>{day}</strong> })}
                    {minutes.map(|minutes| view! { <span>{minutes}</span> })}
                </p>
                <h1 lang=lang>{title}</h1>
            </div>
            {body}
            {link}
            {form}
            <details class="why">
                <summary>{t!(words, "tasks-why", name = tasks.person())}</summary>
                <p lang=words.authored_lang(purpose)>{words.authored(purpose).to_owned()}</p>
            </details>
        </main>
    }
    .into_any()
}
