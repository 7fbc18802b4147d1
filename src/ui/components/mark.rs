//! The mark on the trail, and the way between two marks.

use leptos::prelude::*;

/// The painted mark; the parent's `is-done`, `is-here`, `is-ahead` … decides how it looks.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <circle class="mark-ring" cx="12" cy="12" r="9" />
            <circle class="mark-core" cx="12" cy="12" r="4" />
            <path class="mark-tick" d="M8 12.5l2.8 2.8L16.2 9.5" />
        </svg>
    }
}

/// The way from one mark down to the next; with `fork`, the general way beside this person's.
#[component]
pub fn Way(
    /// Whether the general way runs beside.
    fork: bool,
) -> impl IntoView {
    let way =
        if fork { "M16 0C16 28 27 22 27 50S16 72 16 100" } else { "M16 0C16 28 22 28 22 50S16 72 16 100" };
    view! {
        <svg class="trail-seg" viewBox="0 0 32 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="trail-way" d=way />
            {fork.then(|| view! { <path class="trail-general" d="M16 0C16 28 5 22 5 50S16 72 16 100" /> })}
        </svg>
    }
}

/// The way from one mark across to the next; with `fork`, the general way beside this person's.
#[component]
pub fn WayAcross(
    /// Whether the general way runs beside.
    fork: bool,
) -> impl IntoView {
    let way = if fork { "M0 0C55 -10 75 60 100 100" } else { "M0 0C45 0 55 100 100 100" };
    view! {
        <svg class="trail-seg-x" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="trail-way" d=way />
            {fork.then(|| view! { <path class="trail-general" d="M0 0C25 60 45 110 100 100" /> })}
        </svg>
    }
}
