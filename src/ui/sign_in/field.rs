//! A field of a form that is no question of a journey.

use leptos::prelude::*;

use crate::t;
use crate::ui::components::error_summary::{ErrorSummary, FieldProblem};
use crate::ui::words;

/// A line to type into, with its label, its hint and what is wrong with it.
#[component]
pub fn Field(
    /// Its name in the form, which makes its `id`, too.
    name: &'static str,
    /// What is asked.
    label: String,
    /// The input's type.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in.
    fill: &'static str,
    /// Help below the label.
    #[prop(optional_no_strip)]
    hint: Option<String>,
    /// What was typed.
    #[prop(optional)]
    value: String,
    /// What is wrong, in words.
    #[prop(optional_no_strip)]
    problem: Option<String>,
) -> impl IntoView {
    let words = words();
    let id = field_id(name);
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described: Vec<String> =
        [hint.is_some().then(|| hint_id.clone()), problem.is_some().then(|| error_id.clone())]
            .into_iter()
            .flatten()
            .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let wrong = problem.is_some().then_some("true");
    let class = if problem.is_some() { "field has-error" } else { "field" };
    let input = if matches!(kind, "email" | "password") { "input ltr" } else { "input" };
    view! {
        <div class=class>
            <label class="field-label" for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {problem
                .map(|problem| {
                    view! {
                        <p class="field-error" id=error_id>
                            <span class="visually-hidden">{t!(words, "field-error")}</span>
                            " "
                            {problem}
                        </p>
                    }
                })}
            <input class=input id=id name=name type=kind autocomplete=fill value=value aria-describedby=described aria-invalid=wrong />
        </div>
    }
}

/// The `id` of a field, to which an error summary links.
pub fn field_id(name: &str) -> String {
    format!("f-{name}")
}

/// What has to be looked at: the fields and what is wrong with each.
#[component]
pub fn Problems(problems: Vec<(&'static str, String)>) -> impl IntoView {
    let problems =
        problems.into_iter().map(|(name, says)| FieldProblem { field: field_id(name), says }).collect();
    view! { <ErrorSummary problems /> }
}
