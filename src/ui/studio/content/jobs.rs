//! Jobs as they are authored: where, for how much, on which templates, and for whom paragraphs differ.

use leptos::prelude::*;
use leptos_meta::Title;

use super::rule::Naming;
use crate::api::studio::{PublishedContent, content};
use crate::domain::job::{Job, JobState};
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::journey::because::arrangement;
use crate::ui::words;

/// Every job.
#[component]
pub fn JobsPage() -> impl IntoView {
    page(content(), |content| view! { <Jobs content /> })
}

#[component]
fn Jobs(content: PublishedContent) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-jobs");
    let jobs = content
        .library
        .content
        .jobs
        .values()
        .map(|job| view! { <JobPane content=content.clone() job=job.clone() /> })
        .collect_view();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href="/studio/content">{t!(words, "studio-content")}</a>
                <h1>{title}</h1>
            </div>
            <div class="pane-stack">{jobs}</div>
        </main>
    }
}

#[component]
fn JobPane(content: PublishedContent, job: Job) -> impl IntoView {
    let words = words();
    let organisation = &content.library.content.organisation;
    let family = organisation.families.get(&job.family).map(|name| words.authored(name).to_owned());
    let place = content.library.place(words, &job.location);
    let (chip, state) = match job.state {
        JobState::Open => ("chip chip-dot chip-success", t!(words, "studio-job-open")),
        JobState::Closed => ("chip chip-dot", t!(words, "studio-job-closed")),
    };
    let naming = Naming { words, content: &content.library.content, template: None };
    let paragraphs = job
        .description
        .iter()
        .filter(|paragraph| !paragraph.variants.is_empty())
        .map(|paragraph| {
            let title = paragraph.title.as_ref().map_or_else(|| paragraph.key.to_string(), |title| words.authored(title).to_owned());
            let variants = paragraph
                .variants
                .iter()
                .map(|variant| {
                    view! { <li><code class="key">{variant.key.to_string()}</code>" "{naming.sentence(&variant.audience)}</li> }
                })
                .collect_view();
            view! { <dt>{title}</dt><dd><ul>{variants}</ul></dd> }
        })
        .collect_view();
    let deadline = job
        .deadline
        .map(|day| view! { <dt>{t!(words, "studio-job-deadline")}</dt><dd>{format::date(words, day)}</dd> });
    let pay = job
        .pay
        .as_ref()
        .map(|pay| view! { <dt>{t!(words, "studio-job-pay")}</dt><dd>{format::pay(words, pay)}</dd> });
    let comma = words.get("list-comma");
    let team = job.hiring_team.join(&comma);
    let template = |key: String| view! { <a href=format!("/studio/content/templates/{key}")><code class="key">{key.clone()}</code></a> };
    view! {
        <section class="pane" id=format!("job-{}", job.key)>
            <header class="pane-head">
                <h2>{words.authored(&job.title).to_owned()}</h2>
                <span class="cluster"><code class="key">{job.key.to_string()}</code><span class=chip>{state}</span></span>
            </header>
            <div class="pane-body">
                <p>{words.authored(&job.summary).to_owned()}</p>
                <dl class="facts">
                    <dt>{t!(words, "job-field-family")}</dt>
                    <dd>{family}</dd>
                    <dt>{t!(words, "job-field-location")}</dt>
                    <dd>{place}" · "{arrangement(words, job.arrangement)}</dd>
                    {pay}
                    {deadline}
                    <dt>{t!(words, "studio-job-application")}</dt>
                    <dd>{template(job.application.to_string())}</dd>
                    <dt>{t!(words, "studio-job-onboarding")}</dt>
                    <dd>{template(job.onboarding.to_string())}</dd>
                    <dt>{t!(words, "studio-job-team")}</dt>
                    <dd class="ltr">{team}</dd>
                    {paragraphs}
                </dl>
                <p class="cluster">
                    <a class="btn btn-small" href=format!("/jobs/{}", job.key)>{t!(words, "studio-job-page")}</a>
                    <a class="btn btn-small" href=format!("/studio?job={}", job.key)>{t!(words, "studio-job-applications")}</a>
                </p>
            </div>
        </section>
    }
}
