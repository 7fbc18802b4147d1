//! Assembly: from settings to a router that tests call as the server does.

use axum::Router;
use axum::routing::get;
use leptos::config::LeptosOptions;
use leptos::prelude::provide_context;
use leptos_axum::{LeptosRoutes, generate_route_list};

use super::config::Config;
use super::state::AppState;
use crate::ui::{App, Shell};

/// The whole server as a service.
pub fn router(state: AppState) -> Router {
    let routes = generate_route_list(App);
    let context = {
        let state = state.clone();
        move || provide_context(state.clone())
    };
    let shell = {
        let options = state.leptos.clone();
        move || leptos::view! { <Shell options=options.clone() /> }
    };
    Router::new()
        .route("/health/live", get(|| async { "alive" }))
        .leptos_routes_with_context(&state, routes, context, shell)
        .with_state(state)
}

/// Where the site's files stand: beside the executable, unless a setting says otherwise.
pub fn leptos_options(config: &Config) -> LeptosOptions {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|path| path.parent().map(|folder| folder.join("site")))
        .filter(|folder| folder.is_dir());
    let site = config.site_dir.clone().or(beside).unwrap_or_else(|| std::path::PathBuf::from("target/site"));
    LeptosOptions::builder()
        .output_name("waymark")
        .site_root(site.to_string_lossy().into_owned())
        .site_pkg_dir("pkg")
        .site_addr(config.addr)
        .build()
}
