//! Every page and its address.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use super::components::state_page::StatePage;
use crate::server::error::AppError;

/// Every page and its address.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=|| view! { <StatePage error=AppError::NotFound /> }>
                <Route path=path!("/") view=|| () ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}
