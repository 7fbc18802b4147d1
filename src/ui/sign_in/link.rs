//! The page of a one-time link. Opening it does nothing, so that programs that look at links in mails do not spend them.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use crate::api::sign_in::{self, LinkPage as Link, RenewLink, SpendLink};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::words;

/// A button that signs in; where the link was spent or is too old, one that sends a new one.
#[component]
pub fn LinkPage() -> impl IntoView {
    let token = use_params_map().read_untracked().get("token").unwrap_or_default();
    page(sign_in::link_page(token.clone()), move |link| match link {
        Link::Ready { email } => view! { <Press token email /> }.into_any(),
        Link::Used => view! { <AskForNew token /> }.into_any(),
        Link::Unknown => view! { <NotWhole /> }.into_any(),
    })
}

#[component]
fn Press(token: String, email: String) -> impl IntoView {
    let words = words();
    let title = t!(words, "sign-in-link-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <p class="kicker">{t!(words, "sign-in-link-for", email = email)}</p>
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-link-text")}</p>
                <PostForm to=SpendLink::PATH hidden=vec![("token", token)]>
                    <div class="actions">
                        <button class="btn btn-primary">{t!(words, "sign-in-link-action")}</button>
                    </div>
                </PostForm>
            </div>
        </main>
    }
}

#[component]
fn AskForNew(token: String) -> impl IntoView {
    let words = words();
    let title = t!(words, "sign-in-spent-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-spent-text")}</p>
                <PostForm to=RenewLink::PATH hidden=vec![("token", token)]>
                    <div class="actions">
                        <button class="btn btn-primary">{t!(words, "sign-in-spent-action")}</button>
                    </div>
                </PostForm>
            </div>
        </main>
    }
}

#[component]
fn NotWhole() -> impl IntoView {
    let words = words();
    let title = t!(words, "sign-in-unknown-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-unknown-text")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href="/sign-in">{t!(words, "sign-in-title")}</a>
                </div>
            </div>
        </main>
    }
}

/// Says that a new link is on its way, whether or not the old one was ours.
#[component]
pub fn LinkRenewedPage() -> impl IntoView {
    let words = words();
    let title = t!(words, "sign-in-renewed-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow" tabindex="-1">
            <div class="card stack">
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-renewed-text")}</p>
            </div>
        </main>
    }
}
