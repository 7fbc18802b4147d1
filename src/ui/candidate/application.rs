//! An application's own page: while it is a draft, the way to go; afterwards where it stands, what comes next and by when.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::api::candidate::{self, AcceptOffer, DeclineOffer, WithdrawApplication};
use crate::api::candidate::{ApplicationPage as Data, Passed};
use crate::api::journey::Paths;
use crate::domain::decision::{ApplicationState, DecisionKind};
use crate::domain::plan::StepState;
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::task_list::{TaskList, TaskPlace, TaskRow};
use crate::ui::components::trail::{Trail, TrailItem, TrailPlace};
use crate::ui::journey::answer_words::answer_words;
use crate::ui::journey::check_page::CheckPage;
use crate::ui::journey::step_page::StepPage;
use crate::ui::onboarding::task_row::place;
use crate::ui::words;

/// An application's own page.
#[component]
pub fn ApplicationPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    page(candidate::application(id), |data| {
        if data.state == ApplicationState::Draft {
            view! { <Draft data /> }.into_any()
        } else {
            view! { <Status data /> }.into_any()
        }
    })
}

/// A step of an application.
#[component]
pub fn ApplicationStepPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let query = use_query_map().read_untracked();
    let load = candidate::step(
        params.get("id").unwrap_or_default(),
        params.get("step").unwrap_or_default(),
        query.get("from").as_deref() == Some("check"),
        query.get("show").as_deref() == Some("problems"),
    );
    page(load, |open| view! { <StepPage open /> })
}

/// "Check your answers".
#[component]
pub fn ApplicationCheckPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    let problems = use_query_map().read_untracked().get("show").as_deref() == Some("problems");
    page(candidate::check(id, problems), |checked| view! { <CheckPage checked /> })
}

#[component]
fn Draft(data: Data) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let paths = Paths::of(journey);
    let title = t!(words, "draft-title", job = data.job_title(words));
    let go = match journey.plan.next() {
        Some(step) => paths.step(step.key()),
        None => paths.check(),
    };
    let here = journey.plan.next().map(|step| step.key().clone());
    let steps: Vec<_> = journey.first_stage_steps().collect();
    let done = steps.iter().filter(|step| step.state().is_done()).count();
    let total = steps.len();
    let tasks: Vec<TaskRow> = steps
        .into_iter()
        .map(|step| {
            let is_here = here.as_ref() == Some(step.key());
            TaskRow {
                title: journey.merge(words, words.authored(&step.variant().title)),
                lang: words.authored_lang(&step.variant().title),
                href: Some(paths.step(step.key())),
                place: place(step, journey.plan.next()),
                meta: is_here.then(|| t!(words, "trail-here")).into_iter().collect(),
                chip: None,
            }
        })
        .collect();
    let links = data.email.clone().map(|email| {
        view! { <p class="muted small">{t!(words, "draft-link-sent", email = email)}</p> }
    });
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <h1>{title}</h1>
            <p class="lede">{t!(words, "draft-progress", done = done, total = total)}</p>
            {data.closed.then(|| view! { <p class="notice notice-warning">{t!(words, "draft-job-closed")}</p> })}
            <div class="actions"><a class="btn btn-primary" href=go>{t!(words, "start-continue")}</a></div>
            <TaskList rows=tasks />
            {links}
        </main>
    }
}

#[component]
fn Status(data: Data) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let now = match data.state {
        ApplicationState::Draft => t!(words, "status-draft"),
        ApplicationState::Sent if data.is_in_first_stage() => t!(words, "status-sent-first"),
        ApplicationState::Sent => t!(words, "status-sent", stage = data.stage_title(words)),
        ApplicationState::OnHold => t!(words, "status-on-hold"),
        ApplicationState::Offered => t!(words, "status-offered"),
        ApplicationState::Accepted => t!(words, "status-accepted"),
        ApplicationState::Hired => t!(words, "status-hired"),
        ApplicationState::Declined => t!(words, "status-declined"),
        ApplicationState::Rejected => t!(words, "status-rejected"),
        ApplicationState::Withdrawn => t!(words, "status-withdrawn"),
    };
    let next = match data.state {
        ApplicationState::Sent => Some(t!(words, "next-sent", date = format::date(words, data.next_by))),
        ApplicationState::OnHold => Some(t!(words, "next-on-hold")),
        ApplicationState::Offered => Some(t!(words, "next-offered")),
        ApplicationState::Accepted => Some(t!(words, "next-accepted")),
        ApplicationState::Hired => Some(t!(words, "next-hired")),
        _ => None,
    };
    let title = t!(words, "status-title", job = data.job_title(words));
    let items: Vec<TrailItem> = data
        .stages(words)
        .into_iter()
        .map(|(label, passed)| TrailItem {
            label,
            href: None,
            place: match passed {
                Passed::Behind => TrailPlace::Done,
                Passed::Here => TrailPlace::Here,
                Passed::Ahead => TrailPlace::Ahead,
            },
            fork: None,
        })
        .collect();
    let todo: Vec<TaskRow> = journey
        .plan
        .mine()
        .filter(|step| matches!(step.state(), StepState::Open) && !data.ended())
        .filter(|step| data.is_current(step.stage()))
        .enumerate()
        .map(|(number, step)| TaskRow {
            title: journey.merge(words, words.authored(&step.variant().title)),
            lang: words.authored_lang(&step.variant().title),
            href: Some(Paths::of(journey).step(step.key())),
            place: if number == 0 { TaskPlace::Here } else { TaskPlace::Ahead },
            meta: step
                .due()
                .map(|day| t!(words, "task-by", date = format::date(words, day)))
                .into_iter()
                .collect(),
            chip: None,
        })
        .collect();
    let timeline: Vec<_> = data
        .timeline
        .iter()
        .map(|entry| {
            let title = match entry.kind {
                DecisionKind::Send => t!(words, "timeline-sent"),
                DecisionKind::Advance => t!(words, "timeline-advanced"),
                DecisionKind::Hold => t!(words, "timeline-held"),
                DecisionKind::Resume => t!(words, "timeline-resumed"),
                DecisionKind::Reject => t!(words, "timeline-rejected"),
                DecisionKind::Offer => t!(words, "timeline-offered"),
                DecisionKind::Hire => t!(words, "timeline-hired"),
                DecisionKind::Undo => t!(words, "timeline-undone"),
                DecisionKind::Withdraw => t!(words, "timeline-withdrawn"),
                DecisionKind::Accept => t!(words, "timeline-accepted"),
                DecisionKind::Decline => t!(words, "timeline-declined"),
            };
            view! {
                <li class="timeline-item">
                    <p class="timeline-title">{title}</p>
                    <p class="timeline-meta">{format::moment(words, entry.at, journey.zone)}</p>
                    {entry.message.clone().map(|message| view! { <div class="timeline-body"><p dir="auto">{message}</p></div> })}
                </li>
            }
        })
        .collect();
    let sent: Vec<_> = journey
        .first_stage_steps()
        .flat_map(|step| step.asked().collect::<Vec<_>>())
        .filter_map(|question| {
            let answer = answer_words(words, journey, question)?;
            let label = journey.merge(words, words.authored(&question.question().label));
            Some(view! {
                <div class="summary-row">
                    <dt>{label}</dt>
                    <dd><bdi>{answer}</bdi></dd>
                </div>
            })
        })
        .collect();
    let id = journey.head.id.to_string();
    let contact = data.contact.clone();
    let onboarding = data.onboarding.map(|id| {
        view! { <div class="actions"><a class="btn btn-primary" href=format!("/journeys/{id}")>{t!(words, "status-open-onboarding")}</a></div> }
    });
    let offer = (data.state == ApplicationState::Offered).then(|| offer_forms(&id));
    let withdraw = data.may_withdraw.then(|| {
        view! {
            <details class="section">
                <summary>{t!(words, "withdraw-title")}</summary>
                <p>{t!(words, "withdraw-text")}</p>
                <PostForm to=WithdrawApplication::PATH hidden=vec![("journey", id.clone())]>
                    <button class="btn btn-danger">{t!(words, "withdraw-action")}</button>
                </PostForm>
            </details>
        }
    });
    view! {
        <Title text=title.clone() />
        <div class="page-with-trail">
            <Trail title=t!(words, "status-trail") items=items />
            <main id="main" class="page" tabindex="-1">
                <p class="kicker">{data.organisation.clone()}</p>
                <h1>{title}</h1>
                <section class="card status-card">
                    <p class="kicker">{t!(words, "status-kicker")}</p>
                    <p class="status-now">{now}</p>
                    <dl class="facts">
                        {next.map(|next| view! { <dt>{t!(words, "status-next")}</dt><dd>{next}</dd> })}
                        {data
                            .start
                            .map(|day| view! { <dt>{t!(words, "status-first-day")}</dt><dd>{format::date(words, day)}</dd> })}
                        <dt>{t!(words, "status-ask")}</dt>
                        <dd>{contact.name}", "<a class="ltr" href=format!("mailto:{}", contact.email)>{contact.email.clone()}</a></dd>
                    </dl>
                    {onboarding}
                </section>
                {offer}
                {(!todo.is_empty()).then(|| view! { <section class="task-group"><h2>{t!(words, "status-todo")}</h2><TaskList rows=todo /></section> })}
                <section class="section">
                    <h2>{t!(words, "status-timeline")}</h2>
                    <ol class="timeline">{timeline}</ol>
                </section>
                <details class="section">
                    <summary>{t!(words, "status-what-you-sent")}</summary>
                    <dl class="summary-list">{sent}</dl>
                </details>
                {withdraw}
            </main>
        </div>
    }
}

fn offer_forms(id: &str) -> impl IntoView + use<> {
    let words = words();
    let hidden = vec![("journey", id.to_owned())];
    view! {
        <section class="card section">
            <h2>{t!(words, "offer-title")}</h2>
            <p>{t!(words, "offer-text")}</p>
            <PostForm to=AcceptOffer::PATH hidden=hidden.clone()>
                <div class="actions"><button class="btn btn-primary">{t!(words, "offer-accept")}</button></div>
            </PostForm>
            <details>
                <summary>{t!(words, "offer-decline-title")}</summary>
                <p>{t!(words, "offer-decline-text")}</p>
                <PostForm to=DeclineOffer::PATH hidden>
                    <div class="actions"><button class="btn btn-danger">{t!(words, "offer-decline")}</button></div>
                </PostForm>
            </details>
        </section>
    }
}
