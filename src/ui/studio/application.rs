//! One application: answers, files, what happened, the plan and why, and what can be decided.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

use super::decisions::{Decisions, HeldNotice, held_problems};
use super::plan_rows::PlanRows;
use super::timeline::Timeline;
use super::wording::{self, chip, name, standing};
use crate::api::studio::{ApplicationPage as Data, Happened, application};
use crate::domain::decision::ApplicationState;
use crate::locales::format;
use crate::t;
use crate::ui::components::error_summary::ErrorSummary;
use crate::ui::components::page::page;
use crate::ui::journey::answer_words::answer_words;
use crate::ui::words;

/// One application.
#[component]
pub fn ApplicationPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    let done = use_query_map().read_untracked().get("done").is_some();
    page(application(id), move |data| view! { <Application data done /> })
}

#[component]
fn Application(data: Data, done: bool) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let person = name(words, &journey.person.name);
    let job = journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()).unwrap_or_default();
    let sent = journey.head.sent_at.map(|at| format::moment(words, at, journey.zone)).unwrap_or_default();
    let stage = data.stage.clone().filter(|_| data.state != ApplicationState::Sent);
    let toast = done.then(|| view! { <Done data=data.clone() /> });
    let problems = held_problems(words, data.kept.as_ref());
    let title = t!(words, "studio-application-title", name = person.as_str(), job = job.as_str());
    view! {
        <Title text=title />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href="/studio">{t!(words, "studio-applications")}</a>
                <ErrorSummary problems />
                {view! { <HeldNotice data=data.clone() /> }.into_any()}
                {toast}
                <div class="split">
                    <h1><bdi>{person.clone()}</bdi></h1>
                    <span class="cluster">
                        <span class=chip(data.state)>{standing(words, data.state, data.stage.as_ref())}</span>
                        {stage.map(|stage| view! { <span class="muted small">{words.authored(&stage).to_owned()}</span> })}
                    </span>
                </div>
                <p class="cluster small">
                    <span>{job}</span>
                    <Address data=data.clone() />
                    <span class="muted">{t!(words, "studio-sent-at", when = sent)}</span>
                </p>
            </div>
            <div class="panes">
                <div class="pane-stack">
                    {view! { <Answers data=data.clone() /> }.into_any()}
                    <section class="pane">
                        <header class="pane-head"><h2>{t!(words, "studio-timeline")}</h2></header>
                        <div class="pane-body">
                            {view! { <Timeline entries=data.timeline.clone() person zone=journey.zone /> }.into_any()}
                        </div>
                    </section>
                    <section class="pane">
                        <details class="pane-body">
                            <summary>{t!(words, "studio-plan-and-why")}</summary>
                            {view! { <PlanRows journey=journey.clone() eyes=Data::EYES /> }.into_any()}
                        </details>
                    </section>
                </div>
                <div class="pane-stack">
                    {view! { <Decisions data=data.clone() /> }.into_any()}
                    {view! { <Files data=data.clone() /> }.into_any()}
                </div>
            </div>
        </main>
    }
}

/// The person's address, and whether it is theirs for sure.
#[component]
fn Address(data: Data) -> impl IntoView {
    let words = words();
    let person = &data.journey.person;
    let confirmed = person.email.is_some();
    let email = person.email.clone().or_else(|| person.typed_email.clone())?;
    Some(view! {
        <a class="ltr" href=format!("mailto:{email}")>{email.clone()}</a>
        {(!confirmed).then(|| view! { <span class="chip chip-warning">{t!(words, "studio-unconfirmed")}</span> })}
    })
}

/// What was just decided.
#[component]
fn Done(data: Data) -> impl IntoView {
    let words = words();
    let last = data.timeline.iter().find_map(|entry| match &entry.what {
        Happened::Decided { decision, stage, .. } => {
            let stage = stage.as_ref().map(|stage| words.authored(stage)).unwrap_or_default();
            Some(wording::decided(words, decision, stage))
        }
        Happened::InStep { .. } => None,
    });
    last.map(|last| view! { <p class="notice notice-success" role="status">{last}</p> })
}

/// What was answered, as far as the hiring team reads it.
#[component]
fn Answers(data: Data) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let sections: Vec<_> = journey
        .plan
        .mine()
        .filter(|step| Data::EYES.see(&journey.version, step))
        .filter_map(|step| {
            let rows: Vec<_> = step
                .asked()
                .filter(|question| Data::EYES.read_question(&journey.version, question.question()))
                .map(|question| {
                    let label = journey.merge(words, words.authored(&question.question().label));
                    let answer = match answer_words(words, journey, question) {
                        Some(answer) => view! { <dd><bdi>{answer}</bdi></dd> }.into_any(),
                        None => view! { <dd class="unanswered">{t!(words, "studio-not-answered")}</dd> }
                            .into_any(),
                    };
                    view! {
                        <div class="summary-row">
                            <dt>{label}</dt>
                            {answer}
                        </div>
                    }
                })
                .collect();
            let title = journey.merge(words, words.authored(&step.variant().title));
            (!rows.is_empty()).then(|| {
                view! { <h3 class="small">{title}</h3><dl class="summary-list">{rows}</dl> }.into_any()
            })
        })
        .collect();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-answers")}</h2></header>
            <div class="pane-body">
                {sections}
                <p class="muted small">{t!(words, "studio-answers-note")}</p>
            </div>
        </section>
    }
}

#[component]
fn Files(data: Data) -> impl IntoView {
    let words = words();
    let files = data
        .journey
        .files
        .iter()
        .map(|file| {
            let size = format::file_size(words, file.size);
            let name = file.name.clone();
            view! {
                <li class="file-row">
                    <svg class="file-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                        <path d="M6 3h8l4 4v14H6z" />
                        <path d="M14 3v4h4M9 13h6M9 16.5h6" />
                    </svg>
                    <a class="file-name" href=format!("/studio/files/{}", file.id) download=true>
                        <bdi>{name}</bdi>
                        <span class="file-meta">{size}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let none = data.journey.files.is_empty();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-files")}</h2></header>
            <div class="pane-body">
                {if none {
                    view! { <p class="muted small">{t!(words, "studio-files-none")}</p> }.into_any()
                } else {
                    view! { <ul class="file-list">{files}</ul> }.into_any()
                }}
            </div>
        </section>
    }
}
