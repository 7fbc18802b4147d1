//! How staff sign in: by address and password.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;

use super::demo_roles::DemoRoles;
use super::field::{Field, Problems};
use super::people::say;
use crate::api::sign_in::{self, DemoRole, SignInForm, StaffSignIn};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::words;

/// Asks for address and password.
#[component]
pub fn StaffSignInPage() -> impl IntoView {
    page(sign_in::sign_in_page(), |(form, roles)| view! { <AskForPassword form roles /> })
}

#[component]
fn AskForPassword(form: SignInForm, roles: Vec<DemoRole>) -> impl IntoView {
    let words = words();
    let problem = form.problem.map(|problem| say(words, problem));
    let title = t!(words, "sign-in-staff-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-narrow stack-l" tabindex="-1">
            <div class="card stack">
                <Problems problems=problem.clone().map(|says| ("email", says)).into_iter().collect() />
                <h1>{title}</h1>
                <PostForm to=StaffSignIn::PATH hidden=vec![("next", form.next)]>
                    <Field name="email" label=t!(words, "sign-in-email") kind="email" fill="username" value=form.email problem />
                    <Field name="password" label=t!(words, "sign-in-staff-password") kind="password" fill="current-password" />
                    <div class="actions">
                        <button class="btn btn-primary">{t!(words, "sign-in-staff-action")}</button>
                    </div>
                </PostForm>
                <p><a href="/sign-in">{t!(words, "sign-in-staff-people")}</a></p>
            </div>
            <DemoRoles roles />
        </main>
    }
}
