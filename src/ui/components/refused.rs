//! The page of a form that could not be taken: why, and what had been typed.

use leptos::prelude::*;
use leptos_meta::Title;

use super::state_page::{Cairn, StatePage};
use crate::api::{AppError, Kept, Refusal, sign_in_page};
use crate::t;
use crate::ui::words;

/// Why a form could not be taken, and what had been typed, to read and to send again.
#[component]
pub fn Refused(
    /// What was refused, and why.
    refusal: Refusal,
) -> impl IntoView {
    let signed_out = refusal.error == AppError::SignInNeeded;
    let page = match special(&refusal.error) {
        Some((title, text)) => view! { <Said title text /> }.into_any(),
        None => view! { <StatePage error=refusal.error /> }.into_any(),
    };
    view! {
        {page}
        {refusal.kept.map(|kept| view! { <WhatWasTyped kept signed_out /> })}
    }
}

/// What only forms are refused for.
fn special(error: &AppError) -> Option<(String, String)> {
    let words = words();
    let AppError::Invalid(fields) = error else { return None };
    match fields.first()?.problem.as_str() {
        "refused-another-site" => {
            Some((t!(words, "refused-another-site-title"), t!(words, "refused-another-site-text")))
        }
        "refused-too-much" => Some((t!(words, "refused-too-much-title"), t!(words, "refused-too-much-text"))),
        _ => None,
    }
}

#[component]
fn Said(title: String, text: String) -> impl IntoView {
    let words = words();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="state-page">
                <Cairn />
                <h1>{title}</h1>
                <p>{text}</p>
                <div class="actions">
                    <a class="btn" href="/">{t!(words, "state-jobs-action")}</a>
                </div>
            </div>
        </main>
    }
}

#[component]
fn WhatWasTyped(kept: Kept, signed_out: bool) -> impl IntoView {
    let words = words();
    let sign_in = sign_in_page(kept.back.as_deref().unwrap_or("/"));
    let typed: Vec<String> = kept
        .fields
        .iter()
        .filter(|(name, value)| is_typed(name, value))
        .map(|(_, value)| value.clone())
        .collect();
    let again = kept.complete.then(|| {
        let fields = kept.fields.clone();
        view! {
            <form method="post" action=kept.action.clone()>
                {fields
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <button class="btn btn-primary">{t!(words, "refused-again")}</button>
            </form>
        }
    });
    view! {
        <section class="page stack" aria-labelledby="kept">
            <h2 id="kept">{t!(words, "refused-kept")}</h2>
            <div class="kept stack-s">
                {typed.into_iter().map(|text| view! { <p dir="auto">{text}</p> }).collect_view()}
            </div>
            {signed_out
                .then(|| {
                    view! {
                        <p>{t!(words, "refused-signed-out")} " " <a href=sign_in target="_blank">{t!(words, "sign-in-title")}</a></p>
                    }
                })}
            <div class="actions">
                {again}
                {kept.back.map(|back| view! { <a class="btn" href=back>{t!(words, "refused-back")}</a> })}
            </div>
        </section>
    }
}

/// What a person filled in, not what the page brought along.
fn is_typed(name: &str, value: &str) -> bool {
    let brought_along = ["command", "revision", "journey", "step", "then", "next", "back"].contains(&name);
    !brought_along && !name.starts_with("seen[") && !value.trim().is_empty()
}
