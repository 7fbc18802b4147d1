//! Pages for what cannot be shown: not found, no right, too often, not at the moment.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::Title;

use crate::api::AppError;
use crate::api::sign_in::{lead_to_set_up, way_to_sign_in};
use crate::t;
use crate::ui::words;

/// The drawing on empty and error pages: the path up a hill, and the cairn it leads to.
#[component]
pub fn Cairn() -> impl IntoView {
    view! {
        <svg class="empty-art" viewBox="0 0 160 88" aria-hidden="true">
            <path class="art-hill" d="M6 84C34 84 44 40 70 40S96 64 108 56 122 32 136 32 150 84 156 84Z" />
            <path d="M14 78C40 78 38 62 62 60" />
            <path class="art-ahead" d="M62 60C86 58 84 44 104 43S118 40 124 36" />
            <circle class="art-here" cx="62" cy="60" r="7" />
            <path class="art-stone" d="M124 33l2.5-8.5 10-2 9.5 3 2.5 7.5ZM128 23.5l3-7.5 8.5-.5 4 7.5-6.5 1ZM131.5 15l2.5-6 5 .5 1.5 6Z" />
        </svg>
    }
}

/// What cannot be shown, why, and the way on; answers with the status that says the same.
#[component]
pub fn StatePage(
    /// What went wrong.
    error: AppError,
    /// The way on, where it is another than to the jobs or to sign-in.
    #[prop(optional)]
    children: Option<Children>,
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
        AppError::SetUpNeeded => (t!(words, "set-up-title"), t!(words, "set-up-lede")),
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
    if error == AppError::SetUpNeeded {
        lead_to_set_up();
    }
    let way_on = match children {
        Some(children) => children(),
        None => {
            let sign_in = (error == AppError::SignInNeeded).then(|| {
                let href = way_to_sign_in();
                let label = if href.starts_with("/studio") {
                    t!(words, "sign-in-staff-action")
                } else {
                    t!(words, "state-sign-in-action")
                };
                view! { <a class="btn btn-primary" href=href>{label}</a> }
            });
            view! { <div class="actions">{sign_in} <ToJobs /></div> }.into_any()
        }
    };
    view! { <StateView title text>{way_on}</StateView> }
}

/// A page that says one thing, and the way on.
#[component]
pub fn StateView(
    /// What it says.
    title: String,
    /// What that means.
    text: String,
    /// The way on.
    children: Children,
) -> impl IntoView {
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="state-page">
                <Cairn />
                <h1>{title}</h1>
                <p>{text}</p>
                {children()}
            </div>
        </main>
    }
}

/// The way to the jobs.
#[component]
pub fn ToJobs() -> impl IntoView {
    view! { <a class="btn" href="/">{t!(words(), "state-jobs-action")}</a> }
}
