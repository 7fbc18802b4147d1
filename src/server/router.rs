//! Assembly: from the state to a router that tests call as the server does.

use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use leptos::config::LeptosOptions;
use leptos::prelude::{IntoAny, provide_context};
use leptos_axum::{LeptosRoutes, generate_route_list, render_app_async_with_context};

use super::config::Config;
use super::error::AppError;
use super::layers::words::{DrawRefusal, Refusal};
use super::layers::{headers, origin, request, visitor, words, writes};
use super::state::AppState;
use super::{routes, site, visit};
use crate::ui::{App, Pages, Shell};

/// The whole server as a service.
pub fn router(state: AppState) -> Router {
    router_of(state, || App().into_any())
}

/// The server with other pages than its own, within the same document and behind the same layers.
pub fn router_of(state: AppState, pages: Pages) -> Router {
    let shell = {
        let options = state.leptos.clone();
        move || leptos::view! { <Shell options=options.clone() pages /> }
    };
    let routes = Router::new()
        .leptos_routes_with_context(&state, generate_route_list(pages), context(&state), shell)
        .route_layer(from_fn(only_writes));
    Router::new()
        .merge(routes)
        .merge(routes::handlers())
        .fallback(|| async { AppError::NotFound })
        .layer(from_fn_with_state(state.clone(), origin::own_only))
        .layer(from_fn_with_state(state.clone(), request::bounded))
        .layer(from_fn_with_state(draw_refusal(&state, pages), words::in_words))
        .layer(from_fn_with_state(state.clone(), visitor::resolve))
        .merge(site::files(&state.leptos))
        .layer(from_fn_with_state(state.clone(), headers::secure))
        .layer(site::compression())
        .layer(from_fn(request::log))
        .with_state(state)
}

/// Server functions answer through [`writes::answer`]; pages as they are.
async fn only_writes(request: Request, next: axum::middleware::Next) -> Response {
    if request.uri().path().starts_with("/api/") {
        writes::answer(request, next).await
    } else {
        next.run(request).await
    }
}

/// What pages and server functions find in their context.
fn context(state: &AppState) -> impl Fn() + Clone + Send + Sync + 'static {
    let state = state.clone();
    move || {
        provide_context(state.clone());
        if let Some(parts) = leptos::prelude::use_context::<Parts>() {
            provide_context(visit::words(&state, &parts));
        }
    }
}

/// Draws a refusal's page by the shell, as every other page is drawn.
fn draw_refusal(state: &AppState, pages: Pages) -> DrawRefusal {
    let state = state.clone();
    Arc::new(move |parts: Parts, refusal: Refusal| {
        let context = {
            let given = context(&state);
            move || {
                given();
                provide_context(refusal.clone());
            }
        };
        let options = state.leptos.clone();
        let draw = render_app_async_with_context(context, move || {
            leptos::view! { <Shell options=options.clone() pages /> }
        });
        Box::pin(
            async move { draw(Request::from_parts(parts, axum::body::Body::empty())).await.into_response() },
        )
    })
}

/// Where the site's files stand: beside the executable, unless a setting says otherwise.
pub fn leptos_options(config: &Config) -> LeptosOptions {
    let beside = beside_executable("site").filter(|folder| folder.is_dir());
    let site = config.site_dir.clone().or(beside).unwrap_or_else(|| std::path::PathBuf::from("target/site"));
    // What the files are called stands in a list beside the executable; without it they have plain names.
    let has_hashes = beside_executable("hash.txt").is_some_and(|list| list.is_file());
    LeptosOptions::builder()
        .output_name("waymark")
        .site_root(site.to_string_lossy().into_owned())
        .site_pkg_dir("pkg")
        .site_addr(config.addr)
        .hash_files(has_hashes)
        .build()
}

fn beside_executable(name: &str) -> Option<std::path::PathBuf> {
    std::env::current_exe().ok()?.parent().map(|folder| folder.join(name))
}
