//! How people sign in: by a link to their e-mail address.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;

use super::demo_roles::DemoRoles;
use super::field::{Field, Problems};
use crate::api::sign_in::{self, AskForLink, DemoRole, SignInForm, SignInProblem};
use crate::locales::Words;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::words;

/// Asks for the address that a link is mailed to.
#[component]
pub fn SignInPage() -> impl IntoView {
    page(sign_in::sign_in_page(), |(form, roles)| view! { <AskForAddress form roles /> })
}

#[component]
fn AskForAddress(form: SignInForm, roles: Vec<DemoRole>) -> impl IntoView {
    let words = words();
    let problem = form.problem.map(|problem| say(words, problem));
    let title = t!(words, "sign-in-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow stack-l" tabindex="-1">
            <div class="card stack">
                <Problems problems=problem.clone().map(|says| ("email", says)).into_iter().collect() />
                <h1>{title}</h1>
                <p>{t!(words, "sign-in-text")}</p>
                <PostForm to=AskForLink::PATH hidden=vec![("next", form.next)]>
                    <Field
                        name="email"
                        label=t!(words, "sign-in-email")
                        kind="email"
                        fill="email"
                        hint=Some(t!(words, "sign-in-email-hint"))
                        value=form.email
                        problem
                    />
                    <div class="actions">
                        <button class="btn btn-primary">{t!(words, "sign-in-action")}</button>
                    </div>
                </PostForm>
                <p><a href="/studio/sign-in">{t!(words, "sign-in-staff")}</a></p>
            </div>
            <DemoRoles roles />
        </main>
    }
}

/// Says that a mail is on its way, if the address is known; it says the same when it is not.
#[component]
pub fn LinkSentPage() -> impl IntoView {
    page(sign_in::link_sent_page(), |(form, kept_here)| {
        let words = words();
        let title = t!(words, "sign-in-sent-title");
        view! {
            <Title text=title.clone() />
            <main id="main" class="page page-narrow" tabindex="-1">
                <div class="card stack">
                    <h1>{title}</h1>
                    <p>{t!(words, "sign-in-sent-text", email = form.email)}</p>
                    {if kept_here {
                        view! { <div class="notice notice-info"><p>{t!(words, "sign-in-outbox")}</p></div> }.into_any()
                    } else {
                        view! { <p class="muted">{t!(words, "sign-in-sent-missing")}</p> }.into_any()
                    }}
                    <p><a href="/sign-in">{t!(words, "sign-in-sent-again")}</a></p>
                </div>
            </main>
        }
    })
}

/// What is wrong with a sign-in form, in words.
pub fn say(words: Words, problem: SignInProblem) -> String {
    match problem {
        SignInProblem::EmailMissing => t!(words, "sign-in-email-missing"),
        SignInProblem::EmailWrong => t!(words, "sign-in-email-wrong"),
        SignInProblem::Refused => t!(words, "sign-in-staff-refused"),
        SignInProblem::TooOften(minutes) => t!(words, "sign-in-too-often", minutes = minutes),
    }
}
