//! Signing in and out, one-time links, and the set-up of an empty installation.

mod demo_roles;
mod field;
mod link;
mod people;
mod set_up;
mod signed_out;
mod staff;

use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};

use link::{LinkPage, LinkRenewedPage};
use people::{LinkSentPage, SignInPage};
use set_up::SetUpPage;
use signed_out::SignedOutPage;
use staff::StaffSignInPage;

/// The pages of signing in and out, and of set-up.
#[component(transparent)]
pub fn SignInRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/sign-in") view=SignInPage ssr=SsrMode::Async />
        <Route path=path!("/sign-in/sent") view=LinkSentPage ssr=SsrMode::Async />
        <Route path=path!("/link/:token") view=LinkPage ssr=SsrMode::Async />
        <Route path=path!("/link-renewed") view=LinkRenewedPage ssr=SsrMode::Async />
        <Route path=path!("/studio/sign-in") view=StaffSignInPage ssr=SsrMode::Async />
        <Route path=path!("/signed-out") view=SignedOutPage ssr=SsrMode::Async />
        <Route path=path!("/setup") view=SetUpPage ssr=SsrMode::Async />
    }
    .into_inner()
}
