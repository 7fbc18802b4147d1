//! The demo organisation's roles, each one press away.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::api::sign_in::{DemoRole, DemoSignIn};
use crate::t;
use crate::ui::words;

/// The roles somebody can look around as; nothing where there are none.
#[component]
pub fn DemoRoles(roles: Vec<DemoRole>) -> impl IntoView {
    let words = words();
    let label = move |role| match role {
        DemoRole::Candidate => t!(words, "sign-in-demo-candidate"),
        DemoRole::NewHire => t!(words, "sign-in-demo-new-hire"),
        DemoRole::Recruiter => t!(words, "sign-in-demo-recruiter"),
        DemoRole::Admin => t!(words, "sign-in-demo-admin"),
    };
    (!roles.is_empty()).then(|| {
        view! {
            <section class="card stack">
                <h2 class="card-title">{t!(words, "sign-in-demo-title")}</h2>
                <p>{t!(words, "sign-in-demo-text")}</p>
                <form class="cluster" method="post" action=DemoSignIn::PATH>
                    {roles
                        .into_iter()
                        .map(|role| view! { <button class="btn" name="role" value=role.name()>{label(role)}</button> })
                        .collect_view()}
                </form>
            </section>
        }
    })
}
