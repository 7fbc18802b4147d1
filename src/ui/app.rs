//! Every page and its address.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// Every page and its address.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=|| "not found">
                <Route path=path!("/") view=Home ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}

#[component]
fn Home() -> impl IntoView {
    view! {
        <Suspense>
            {Suspend::new(async move {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                view! { <leptos_meta::Title text="Home" />
                <form id="try" method="post" action="/api/x" data-autosave="/api/x"><input name="a" /></form>
                <crate::islands::autosave::Autosave form="try".to_owned() saved="Saved {time}".to_owned() /> }
            })}
        </Suspense>
    }
}
