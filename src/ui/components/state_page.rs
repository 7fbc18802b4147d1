//! Pages for what cannot be shown: not found, no right, too often, not at the moment.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::Title;

use crate::server::error::AppError;
use crate::t;
use crate::ui::words;

/// The drawing of a small cairn on empty and error pages.
#[component]
pub fn Cairn() -> impl IntoView {
    view! {
        <svg class="empty-art" viewBox="0 0 120 80" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            <path class="art-stone" d="M34 70c-1-7 4-11 13-11h24c9 0 14 4 13 11zM42 59c-3-6 1-11 9-11h14c8 0 12 5 10 11zM48 48c-2-5 2-9 8-9h7c6 0 9 4 7 9zM53 39c-1-5 1-8 6-8s8 3 6 8z" />
            <path d="M4 70h112" stroke-dasharray="1 6" />
            <circle class="art-mark" cx="59" cy="20" r="5" />
        </svg>
    }
}

/// What cannot be shown, why, and the way on; answers with the status that says the same.
#[component]
pub fn StatePage(
    /// What went wrong.
    error: AppError,
) -> impl IntoView {
    let words = words();
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(error.status());
        if let AppError::TooManyRequests(seconds) = error {
            response.insert_header(http::header::RETRY_AFTER, http::HeaderValue::from(seconds));
        }
    }
    let (title, text) = match error {
        AppError::NotFound => (t!(words, "state-not-found-title"), t!(words, "state-not-found-text")),
        AppError::SignInNeeded => (t!(words, "state-sign-in-title"), t!(words, "state-sign-in-text")),
        AppError::Forbidden => (t!(words, "state-forbidden-title"), t!(words, "state-forbidden-text")),
        AppError::Invalid(_) => (t!(words, "state-invalid-title"), t!(words, "state-invalid-text")),
        AppError::Conflict => (t!(words, "state-conflict-title"), t!(words, "state-conflict-text")),
        AppError::TooManyRequests(seconds) => (
            t!(words, "state-too-many-title"),
            t!(words, "state-too-many-text", minutes = seconds.div_ceil(60)),
        ),
        AppError::Unavailable => (t!(words, "state-unavailable-title"), t!(words, "state-unavailable-text")),
    };
    let sign_in = error == AppError::SignInNeeded;
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="state-page">
                <Cairn />
                <h1>{title}</h1>
                <p>{text}</p>
                <div class="actions">
                    {sign_in.then(|| view! { <a class="btn btn-primary" href="/sign-in">{t!(words, "state-sign-in-action")}</a> })}
                    <a class="btn" href="/">{t!(words, "state-jobs-action")}</a>
                </div>
            </div>
        </main>
    }
}
