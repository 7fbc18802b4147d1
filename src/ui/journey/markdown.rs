//! Authored Markdown on a page.

use leptos::prelude::*;

use crate::api::markdown::to_html;

/// Authored Markdown, as safe HTML.
#[component]
pub fn Prose(
    /// The Markdown.
    markdown: String,
) -> impl IntoView {
    view! { <div class="prose" inner_html=to_html(&markdown)></div> }
}
