//! The first page of an empty installation: look around, or start.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;

use super::field::{Field, Problems};
use crate::api::sign_in::{
    self, LEAST_CHARACTERS, LookAround, MOST_CHARACTERS, SetUpForm, SetUpProblem, StartOrganisation,
};
use crate::locales::Words;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::words;

/// Asks how to begin.
#[component]
pub fn SetUpPage() -> impl IntoView {
    page(sign_in::set_up_page(), |(form, looks_around)| view! { <HowToBegin form looks_around /> })
}

#[component]
fn HowToBegin(form: SetUpForm, looks_around: bool) -> impl IntoView {
    let words = words();
    let problems: Vec<(&'static str, String)> =
        form.problems.iter().map(|problem| (field_of(*problem), say(words, *problem))).collect();
    let wrong = {
        let problems = problems.clone();
        move |field: &str| problems.iter().find(|(name, _)| *name == field).map(|(_, says)| says.clone())
    };
    let again = if !form.problems.is_empty() && wrong("password").is_none() {
        t!(words, "set-up-password-again")
    } else {
        t!(words, "set-up-password-hint", least = LEAST_CHARACTERS)
    };
    let title = t!(words, "set-up-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <Problems problems />
            <div class="page-head">
                <h1>{title}</h1>
                <p class="lede">{t!(words, "set-up-lede")}</p>
            </div>
            <div class="stack-l">
                {looks_around.then(|| view! { <LookAroundFirst /> })}
                <section class="card stack">
                    <h2 class="card-title">{t!(words, "set-up-start-title")}</h2>
                    <p>{t!(words, "set-up-start-text")}</p>
                    <PostForm to=StartOrganisation::PATH>
                        <TokenAgain problem=wrong("token") />
                        <Field
                            name="organisation"
                            label=t!(words, "set-up-organisation")
                            fill="organization"
                            value=form.organisation
                            problem=wrong("organisation")
                        />
                        <Field name="name" label=t!(words, "set-up-name") fill="name" value=form.name problem=wrong("name") />
                        <Field
                            name="email"
                            label=t!(words, "set-up-email")
                            kind="email"
                            fill="username"
                            value=form.email
                            problem=wrong("email")
                        />
                        <Field
                            name="password"
                            label=t!(words, "set-up-password")
                            kind="password"
                            fill="new-password"
                            hint=Some(again)
                            problem=wrong("password")
                        />
                        <div class="actions">
                            <button class="btn btn-primary">{t!(words, "set-up-start-action")}</button>
                        </div>
                    </PostForm>
                </section>
            </div>
        </main>
    }
}

/// What somebody reads who has not decided yet.
#[component]
fn LookAroundFirst() -> impl IntoView {
    let words = words();
    view! {
        <section class="card stack">
            <h2 class="card-title">{t!(words, "set-up-look-title")}</h2>
            <p>{t!(words, "set-up-look-text")}</p>
            <PostForm to=LookAround::PATH>
                <div class="actions">
                    <button class="btn btn-primary">{t!(words, "set-up-look-action")}</button>
                </div>
                <p class="hint">{t!(words, "set-up-working")}</p>
            </PostForm>
        </section>
    }
}

/// The second form's token, whose field needs an `id` of its own.
#[component]
fn TokenAgain(problem: Option<String>) -> impl IntoView {
    let words = words();
    let wrong = problem.is_some().then_some("true");
    let class = if problem.is_some() { "field has-error" } else { "field" };
    view! {
        <div class=class>
            <label class="field-label" for="f-start-token">{t!(words, "set-up-token")}</label>
            {problem.map(|says| view! { <p class="field-error" id="f-start-token-error">{says}</p> })}
            <input class="input ltr" id="f-start-token" name="token" type="password" autocomplete="off" aria-invalid=wrong />
        </div>
    }
}

fn field_of(problem: SetUpProblem) -> &'static str {
    match problem {
        SetUpProblem::TokenWrong | SetUpProblem::TooOften(_) => "token",
        SetUpProblem::OrganisationMissing => "organisation",
        SetUpProblem::NameMissing => "name",
        SetUpProblem::EmailWrong => "email",
        SetUpProblem::PasswordShort | SetUpProblem::PasswordLong => "password",
    }
}

fn say(words: Words, problem: SetUpProblem) -> String {
    match problem {
        SetUpProblem::TokenWrong => t!(words, "set-up-token-wrong"),
        SetUpProblem::OrganisationMissing => t!(words, "set-up-organisation-missing"),
        SetUpProblem::NameMissing => t!(words, "set-up-name-missing"),
        SetUpProblem::EmailWrong => t!(words, "sign-in-email-wrong"),
        SetUpProblem::PasswordShort => t!(words, "set-up-password-short", least = LEAST_CHARACTERS),
        SetUpProblem::PasswordLong => t!(words, "set-up-password-long", most = MOST_CHARACTERS),
        SetUpProblem::TooOften(minutes) => t!(words, "sign-in-too-often", minutes = minutes),
    }
}
