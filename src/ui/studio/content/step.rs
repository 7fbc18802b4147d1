//! One step of a template, folded out: who gets it, in which words, when, by whom, and why.

use leptos::prelude::*;

use super::rule::Naming;
use crate::api::studio::PublishedTemplate;
use crate::domain::template::Step;
use crate::locales::format;
use crate::t;
use crate::ui::studio::wording;
use crate::ui::words;

/// One step of a template.
#[component]
pub fn StepDetails(
    /// The template.
    published: PublishedTemplate,
    /// The step.
    step: Step,
) -> impl IntoView {
    let words = words();
    let naming =
        Naming { words, content: &published.content.library.content, template: Some(&published.template) };
    let audience = match &step.audience {
        Some(rule) => naming.tree(rule),
        None => t!(words, "studio-everyone").into_any(),
    };
    let after: Vec<_> =
        step.after.iter().map(|key| view! { <a href=format!("#step-{key}")>{key.to_string()}</a> }).collect();
    let overdue = step.review_by < published.content.today;
    let minutes = step.minutes.map(|minutes| {
        view! { <dt>{t!(words, "studio-step-takes")}</dt><dd>{t!(words, "studio-minutes", count = minutes)}</dd> }
    });
    view! {
        <dl class="facts">
            <dt>{t!(words, "studio-step-key")}</dt>
            <dd><code class="key">{step.key.to_string()}</code></dd>
            <dt>{t!(words, "studio-step-purpose")}</dt>
            <dd>{words.authored(&step.purpose).to_owned()}</dd>
            <dt>{t!(words, "studio-step-audience")}</dt>
            <dd>{audience}</dd>
            <dt>{t!(words, "studio-step-assignee")}</dt>
            <dd>{wording::assignee(words, step.assignee)}</dd>
            {step.opens.map(|opens| view! { <dt>{t!(words, "studio-step-opens")}</dt><dd>{wording::offset(words, opens)}</dd> })}
            {step.due.map(|due| view! { <dt>{t!(words, "studio-step-due")}</dt><dd>{wording::offset(words, due)}</dd> })}
            {minutes}
            {(!after.is_empty()).then(|| view! { <dt>{t!(words, "studio-step-after")}</dt><dd><span class="cluster">{after}</span></dd> })}
            <dt>{t!(words, "studio-step-owner")}</dt>
            <dd>{step.owner.clone()}</dd>
            <dt>{t!(words, "studio-step-review")}</dt>
            <dd>
                {format::date(words, step.review_by)}
                {overdue.then(|| view! { " "<span class="chip chip-warning">{t!(words, "studio-review-past")}</span> })}
            </dd>
        </dl>
        {variants(naming, &step)}
        {questions(naming, &step)}
    }
}

/// The variants in their order; the first that matches is read.
fn variants(naming: Naming<'_>, step: &Step) -> AnyView {
    let words = naming.words;
    let variants = step
        .variants
        .iter()
        .map(|variant| {
            let audience = match &variant.audience {
                Some(rule) => naming.sentence(rule),
                None => t!(words, "studio-everyone-else"),
            };
            let title = words.authored(&variant.title).to_owned();
            view! {
                <li>
                    <code class="key">{variant.key.to_string()}</code>
                    " "
                    <strong>{title}</strong>
                    <br />
                    <span class="muted">{audience}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h4 class="small">{t!(words, "studio-step-variants")}</h4>
        <ol>{variants}</ol>
    }
    .into_any()
}

fn questions(naming: Naming<'_>, step: &Step) -> Option<AnyView> {
    let words = naming.words;
    let questions = step
        .questions
        .iter()
        .map(|question| {
            let attribute = question.attribute.as_ref().map(|key| {
                view! { <a href=format!("/studio/content/attributes#attribute-{key}")><code class="key">{key.to_string()}</code></a> }
            });
            let asked = question.asked_when.as_ref().map(|rule| {
                view! { <br /><span class="muted">{t!(words, "studio-question-when", rule = naming.sentence(rule))}</span> }
            });
            let label = words.authored(&question.label).to_owned();
            view! {
                <li>
                    {label}
                    " "
                    {attribute}
                    {question.required.then(|| view! { " "<span class="muted">{t!(words, "studio-required")}</span> })}
                    {question.selection.then(|| view! { " "<span class="chip chip-info">{t!(words, "studio-selection")}</span> })}
                    {asked}
                </li>
            }
        })
        .collect_view();
    (!step.questions.is_empty()).then(|| {
        view! {
            <h4 class="small">{t!(words, "studio-step-questions")}</h4>
            <ul>{questions}</ul>
        }
        .into_any()
    })
}
