//! The page of a form that could not be taken: why, and what had been typed.

use leptos::prelude::*;

use super::state_page::{StatePage, StateView, ToJobs};
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
    let kept = refusal.kept;
    match (special(&refusal.error), kept) {
        (Some((title, text)), kept) => {
            view! { <StateView title text><WayOn kept signed_out /></StateView> }.into_any()
        }
        (None, Some(kept)) => {
            view! { <StatePage error=refusal.error><WayOn kept=Some(kept) signed_out /></StatePage> }
                .into_any()
        }
        (None, None) => view! { <StatePage error=refusal.error /> }.into_any(),
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

/// What had been typed, to send it again or to go back to it; to the jobs where there was no form.
#[component]
fn WayOn(kept: Option<Kept>, signed_out: bool) -> impl IntoView {
    let words = words();
    let Some(kept) = kept else { return view! { <div class="actions"><ToJobs /></div> }.into_any() };
    let sign_in = sign_in_page(kept.back.as_deref().unwrap_or("/"));
    let typed: Vec<_> = kept
        .fields
        .iter()
        .filter(|(name, value)| is_typed(name, value))
        .map(|(_, value)| view! { <p dir="auto">{value.clone()}</p> })
        .collect();
    let typed = (!typed.is_empty()).then(|| {
        view! {
            <section class="stack-s" aria-labelledby="kept">
                <h2 id="kept">{t!(words, "refused-kept")}</h2>
                <div class="kept stack-s">{typed}</div>
            </section>
        }
    });
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
        {typed}
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
    }
    .into_any()
}

/// What a person filled in, not what the page brought along.
fn is_typed(name: &str, value: &str) -> bool {
    let brought_along = [
        "assignee",
        "back",
        "command",
        "decision",
        "from",
        "job",
        "journey",
        "next",
        "revision",
        "step",
        "then",
        "typed[step]",
    ];
    !brought_along.contains(&name) && !name.starts_with("seen[") && !value.trim().is_empty()
}
