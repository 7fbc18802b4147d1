//! A template as an outline, with the trail as its spine.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use super::step::StepDetails;
use crate::api::studio::{PublishedTemplate, template};
use crate::domain::template::Step;
use crate::locales::format;
use crate::t;
use crate::ui::components::mark::{Mark, Way};
use crate::ui::components::page::page;
use crate::ui::studio::wording;
use crate::ui::words;

/// A template.
#[component]
pub fn TemplatePage() -> impl IntoView {
    let key = use_params_map().read_untracked().get("key").unwrap_or_default();
    page(template(key), |published| view! { <Outline published /> })
}

#[component]
fn Outline(published: PublishedTemplate) -> impl IntoView {
    let words = words();
    let template = &published.template;
    let title = words.authored(&template.title).to_owned();
    let steps: usize = template.stages.iter().map(|stage| stage.steps.len()).sum();
    let counted = t!(words, "studio-outline-counted", steps = steps, stages = template.stages.len());
    let stages = template
        .stages
        .iter()
        .map(|stage| {
            let items = stage
                .steps
                .iter()
                .map(|step| view! { <OutlineStep published=published.clone() step=step.clone() /> })
                .collect_view();
            view! {
                <section class="pane">
                    <header class="pane-head">
                        <h2>{words.authored(&stage.title).to_owned()}</h2>
                        <span class="cluster"><code class="key">{stage.key.to_string()}</code> <span class="count">{stage.steps.len()}</span></span>
                    </header>
                    <div class="pane-body"><ol class="trail trail-dense">{items}</ol></div>
                </section>
            }
        })
        .collect_view();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href="/studio/content">{t!(words, "studio-content")}</a>
                <h1>{title}</h1>
                <p class="cluster small">
                    <code class="key">{template.key.to_string()}</code>
                    <span class="muted">{counted}</span>
                </p>
            </div>
            <div class="panes">
                <div class="pane-stack">{stages}</div>
                <div class="pane-stack">
                    <Versions published=published.clone() />
                    <Jobs published=published.clone() />
                </div>
            </div>
        </main>
    }
}

#[component]
fn OutlineStep(published: PublishedTemplate, step: Step) -> impl IntoView {
    let words = words();
    let fork = step.audience.is_some() || step.variants.len() > 1;
    let title =
        step.variants.last().map(|variant| words.authored(&variant.title).to_owned()).unwrap_or_default();
    let overdue = step.review_by < published.content.today;
    let mut notes = vec![wording::step_kind(words, step.kind)];
    if step.required {
        notes.push(t!(words, "studio-required"));
    }
    if !step.assignee.is_person() {
        notes.push(wording::assignee(words, step.assignee));
    }
    if step.variants.len() > 1 {
        notes.push(t!(words, "studio-variants", count = step.variants.len()));
    }
    notes.extend(step.due.map(|due| t!(words, "studio-due", when = wording::offset(words, due))));
    let note = notes.join(" · ");
    let class = if fork { "trail-item is-ahead is-fork" } else { "trail-item is-ahead" };
    let details = view! { <StepDetails published step=step.clone() /> };
    view! {
        <li class=class id=format!("step-{}", step.key)>
            <Mark />
            <Way fork />
            <div class="trail-label">
                <details class="why">
                    <summary>
                        {title}
                        {overdue.then(|| view! { " "<span class="chip chip-warning">{t!(words, "studio-review-past")}</span> })}
                    </summary>
                    {details}
                </details>
                <span class="trail-note">{note}</span>
            </div>
        </li>
    }
}

#[component]
fn Versions(published: PublishedTemplate) -> impl IntoView {
    let words = words();
    let zone = published.content.library.zone();
    let versions = published.content.versions.get(&published.template.key).cloned().unwrap_or_default();
    let none = versions.is_empty();
    let items = versions
        .into_iter()
        .map(|version| {
            view! {
                <dt>{t!(words, "studio-version", number = version.number)}</dt>
                <dd>
                    <span class="small">{format::moment(words, version.at, zone)}</span>
                    " "
                    <code class="key">{version.hash}</code>
                </dd>
            }
        })
        .collect_view();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-versions")}</h2></header>
            <div class="pane-body">
                {none.then(|| view! { <p class="muted small">{t!(words, "studio-versions-none")}</p> })}
                <dl class="facts">{items}</dl>
            </div>
        </section>
    }
}

#[component]
fn Jobs(published: PublishedTemplate) -> impl IntoView {
    let words = words();
    let jobs = published
        .content
        .jobs_of(&published.template.key)
        .map(|job| {
            let title = words.authored(&job.title).to_owned();
            view! { <li><a href=format!("/studio/content/jobs#job-{}", job.key)>{title}</a></li> }
        })
        .collect_view();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-used-by")}</h2></header>
            <div class="pane-body"><ul>{jobs}</ul></div>
        </section>
    }
}
