//! Progress drawn as a path with marks, with the same words beside it.

use leptos::prelude::*;

use super::mark::{Mark, Way};
use crate::t;
use crate::ui::words;

/// One mark of the trail.
#[derive(Debug, Clone)]
pub struct TrailItem {
    /// What the mark stands for.
    pub label: String,
    /// The page it leads to, where it leads anywhere.
    pub href: Option<String>,
    /// Where it stands.
    pub place: TrailPlace,
    /// Why this person's way differs from the general one here, where it does.
    pub fork: Option<String>,
}

/// Where a mark stands from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailPlace {
    /// Behind.
    Done,
    /// Here.
    Here,
    /// Ahead.
    Ahead,
    /// Left out by choice.
    Skipped,
}

impl TrailPlace {
    /// The class by which `style/` draws it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "is-done",
            Self::Here => "is-here",
            Self::Ahead => "is-ahead",
            Self::Skipped => "is-skipped",
        }
    }
}

/// The trail at the edge of a page: a column on wide screens, a slim line on a phone.
#[component]
pub fn Trail(
    /// What the trail is of.
    title: String,
    /// Its marks in order.
    items: Vec<TrailItem>,
) -> impl IntoView {
    let label = title.clone();
    view! {
        <nav class="page-trail" aria-label=label>
            <p class="trail-title">{title}</p>
            <ol class="trail trail-edge">{items.into_iter().map(|item| view! { <TrailMark item /> }).collect_view()}</ol>
        </nav>
    }
}

#[component]
fn TrailMark(item: TrailItem) -> impl IntoView {
    let words = words();
    let here = item.place == TrailPlace::Here;
    let class =
        format!("trail-item {}{}", item.place.class(), if item.fork.is_some() { " is-fork" } else { "" });
    let said = match item.place {
        TrailPlace::Done => Some(t!(words, "trail-done")),
        TrailPlace::Skipped => Some(t!(words, "trail-skipped")),
        TrailPlace::Here | TrailPlace::Ahead => None,
    };
    let fork = item.fork.is_some();
    view! {
        <li class=class aria-current=here.then_some("step")>
            <Mark />
            <Way fork />
            <span class="trail-label">
                {match item.href {
                    Some(href) if !here => view! { <a href=href>{item.label}</a> }.into_any(),
                    _ => item.label.into_any(),
                }}
                {here.then(|| view! { <span class="trail-here">{t!(words, "trail-here")}</span> })}
                {item.fork.map(|why| view! { <span class="trail-note">{why}</span> })}
                {said.map(|said| view! { <span class="visually-hidden">{said}</span> })}
            </span>
        </li>
    }
}
