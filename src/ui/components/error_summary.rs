//! What has to be looked at before a form can go on, with links to the fields.

use leptos::prelude::*;

use crate::t;
use crate::ui::words;

/// One thing to look at.
#[derive(Debug, Clone)]
pub struct FieldProblem {
    /// The `id` of the field.
    pub field: String,
    /// What is wrong and what to do.
    pub says: String,
}

/// What has to be looked at, first thing on the page and focused; nothing where all is well.
#[component]
pub fn ErrorSummary(
    /// The things to look at, in the order of the page.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let words = words();
    (!problems.is_empty()).then(|| {
        let title = t!(words, "problems-title", count = problems.len());
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="problems">
                <h2 id="problems">{title}</h2>
                <ul>
                    {problems
                        .into_iter()
                        .map(|problem| view! { <li><a href=format!("#{}", problem.field)>{problem.says}</a></li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}
