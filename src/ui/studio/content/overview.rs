//! Content at a glance: what there is, how much of it, and which versions are published.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::api::studio::{PublishedContent, content};
use crate::domain::template::{Template, TemplateKind};
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::words;

/// Content at a glance.
#[component]
pub fn OverviewPage() -> impl IntoView {
    page(content(), |content| view! { <Overview content /> })
}

#[component]
fn Overview(content: PublishedContent) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-content");
    let all = &content.library.content;
    let templates = all
        .templates
        .values()
        .map(|template| view! { <TemplateRow content=content.clone() template=template.clone() /> })
        .collect_view();
    let kinds = [
        ("/studio/content/segments", t!(words, "studio-segments"), all.segments.len()),
        ("/studio/content/attributes", t!(words, "studio-attributes"), all.attributes.len()),
        ("/studio/content/jobs", t!(words, "studio-jobs"), all.jobs.len()),
    ]
    .map(|(href, label, count)| {
        view! {
            <article class="card card-link">
                <h2 class="card-title"><a href=href>{label}</a> " " <span class="count">{count}</span></h2>
            </article>
        }
    })
    .collect_view();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <h1>{title}</h1>
                <p class="muted">{t!(words, "studio-content-lede")}</p>
            </div>
            <div class="cluster">{kinds}</div>
            <section class="section">
                <h2>{t!(words, "studio-templates")} " " <span class="count">{all.templates.len()}</span></h2>
                <div class="table-wrap" tabindex="0" role="region" aria-label=t!(words, "studio-templates")>
                    <table class="table">
                        <caption class="visually-hidden">{t!(words, "studio-templates")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t!(words, "studio-column-template")}</th>
                                <th scope="col">{t!(words, "studio-column-kind")}</th>
                                <th scope="col" class="num">{t!(words, "studio-column-steps")}</th>
                                <th scope="col">{t!(words, "studio-column-version")}</th>
                                <th scope="col">{t!(words, "studio-column-jobs")}</th>
                            </tr>
                        </thead>
                        <tbody>{templates}</tbody>
                    </table>
                </div>
            </section>
        </main>
    }
}

#[component]
fn TemplateRow(content: PublishedContent, template: Template) -> impl IntoView {
    let words = words();
    let steps: usize = template.stages.iter().map(|stage| stage.steps.len()).sum();
    let overdue = template
        .stages
        .iter()
        .flat_map(|stage| &stage.steps)
        .filter(|step| step.review_by < content.today)
        .count();
    let kind = match template.kind {
        TemplateKind::Application => t!(words, "studio-kind-application"),
        TemplateKind::Onboarding => t!(words, "studio-kind-onboarding"),
    };
    let version = content.latest(&template.key).map(|version| {
        let when = format::moment(words, version.at, content.library.zone());
        let hash: String = version.hash.chars().take(12).collect();
        view! {
            <span class="chip chip-success chip-dot">{t!(words, "studio-version", number = version.number)}</span>
            " "
            <code class="key" title=version.hash.clone()>{hash}</code>
            <span class="muted small">" "{when}</span>
        }
    });
    let jobs = content
        .jobs_of(&template.key)
        .map(|job| {
            view! { <a href=format!("/studio/content/jobs#job-{}", job.key)>{words.authored(&job.title).to_owned()}</a> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <a href=format!("/studio/content/templates/{}", template.key)>{words.authored(&template.title).to_owned()}</a>
                <span class="cluster"><code class="key">{template.key.to_string()}</code></span>
            </th>
            <td>{kind}</td>
            <td class="num">
                {steps}
                {(overdue > 0)
                    .then(|| view! { " "<span class="chip chip-warning">{t!(words, "studio-review-overdue", count = overdue)}</span> })}
            </td>
            <td>{version}</td>
            <td><span class="cluster small">{jobs}</span></td>
        </tr>
    }
}
