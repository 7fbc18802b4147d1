//! Segments: named rules, each as it reads.

use leptos::prelude::*;
use leptos_meta::Title;

use super::rule::Naming;
use crate::api::studio::{PublishedContent, content};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::words;

/// Every segment.
#[component]
pub fn SegmentsPage() -> impl IntoView {
    page(content(), |content| view! { <Segments content /> })
}

#[component]
fn Segments(content: PublishedContent) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-segments");
    let naming = Naming { words, content: &content.library.content, template: None };
    let segments = content
        .library
        .content
        .segments
        .values()
        .map(|segment| {
            let label = words.authored(&segment.label).to_owned();
            view! {
                <section class="pane" id=format!("segment-{}", segment.key)>
                    <header class="pane-head">
                        <h2>{label}</h2>
                        <code class="key">{segment.key.to_string()}</code>
                    </header>
                    <div class="pane-body">
                        <p>{naming.sentence(&segment.rule)}</p>
                        {naming.tree(&segment.rule)}
                    </div>
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
                <p class="muted">{t!(words, "studio-segments-lede")}</p>
            </div>
            <div class="pane-stack">{segments}</div>
        </main>
    }
}
