//! After signing out.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use crate::t;
use crate::ui::words;

/// Says that nobody is signed in any more.
#[component]
pub fn SignedOutPage() -> impl IntoView {
    let words = words();
    let from_studio = use_query_map().read_untracked().get("from").as_deref() == Some("studio");
    let again = if from_studio { "/studio/sign-in" } else { "/sign-in" };
    let title = t!(words, "sign-in-out-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-out-text")}</p>
                <div class="actions">
                    <a class="btn" href=again>{t!(words, "sign-in-out-again")}</a>
                    <a class="btn btn-quiet" href="/">{t!(words, "state-jobs-action")}</a>
                </div>
            </div>
        </main>
    }
}
