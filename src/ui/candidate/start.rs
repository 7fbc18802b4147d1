//! Before an application starts: how long it takes, and what happens with what is written.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use crate::api::candidate::Start;
use crate::api::candidate::{self, StartApplication};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::journey::markdown::Prose;
use crate::ui::words;

/// Before an application starts.
#[component]
pub fn StartPage() -> impl IntoView {
    let key = use_params_map().read_untracked().get("job").unwrap_or_default();
    page(candidate::start(key), |start| view! { <Begin start /> })
}

#[component]
fn Begin(start: Start) -> impl IntoView {
    let words = words();
    let title = t!(words, "start-title", job = words.authored(&start.job.title));
    let job = start.job.key.to_string();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <a class="back-link" href=format!("/jobs/{job}")>{t!(words, "page-back")}</a>
            <h1>{title}</h1>
            <p class="lede">{t!(words, "start-effort", minutes = start.minutes, questions = start.questions)}</p>
            <ul class="prose">
                <li>{t!(words, "start-no-account")}</li>
                <li>{t!(words, "start-saved")}</li>
                <li>{t!(words, "start-only-you")}</li>
            </ul>
            {start
                .own_draft
                .map(|draft| {
                    view! {
                        <div class="notice notice-here">
                            <p class="notice-title">{t!(words, "start-have-draft")}</p>
                            <p><a class="btn btn-primary" href=format!("/applications/{draft}")>{t!(words, "start-continue")}</a></p>
                        </div>
                    }
                })}
            <details class="card" open>
                <summary>{t!(words, "privacy-title")}</summary>
                <Prose markdown=words.authored(&start.privacy_notice).to_owned() />
            </details>
            <PostForm to=StartApplication::PATH hidden=vec![("job", job)]>
                <div class="actions">
                    <button class=if start.own_draft.is_some() { "btn" } else { "btn btn-primary" }>
                        {if start.own_draft.is_some() { t!(words, "start-again") } else { t!(words, "start-action") }}
                    </button>
                </div>
            </PostForm>
            <p class="muted small">
                {t!(words, "start-elsewhere")} " " <a href="/sign-in">{t!(words, "state-sign-in-action")}</a>
            </p>
        </main>
    }
}
