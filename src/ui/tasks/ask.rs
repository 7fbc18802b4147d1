//! The permanent page of tasks for whoever is not signed in for them: a button that mails a new link.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_axum::ResponseOptions;
use leptos_meta::Title;

use crate::api::tasks::AskForTasksLink;
use crate::t;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::state_page::Cairn;
use crate::ui::words;

/// A button that mails a new link, the same whether or not there are such tasks.
#[component]
pub fn AskForLink(
    /// The journey, as the address has it.
    journey: String,
    /// As whom, as the address has it.
    assignee: String,
    /// Whether a link was just asked for.
    asked: bool,
) -> impl IntoView {
    let words = words();
    if let Some(response) = use_context::<ResponseOptions>().filter(|_| !asked) {
        response.set_status(http::StatusCode::UNAUTHORIZED);
    }
    let title = if asked { t!(words, "tasks-asked-title") } else { t!(words, "tasks-ask-title") };
    let text = if asked { t!(words, "tasks-asked-text") } else { t!(words, "tasks-ask-text") };
    let label = if asked { t!(words, "tasks-ask-again") } else { t!(words, "tasks-ask-action") };
    let class = if asked { "btn" } else { "btn btn-primary" };
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <Cairn />
                <h1>{title}</h1>
                <p>{text}</p>
                <PostForm to=AskForTasksLink::PATH hidden=vec![("journey", journey), ("assignee", assignee)]>
                    <div class="actions">
                        <button class=class>{label}</button>
                    </div>
                </PostForm>
            </div>
        </main>
    }
}
