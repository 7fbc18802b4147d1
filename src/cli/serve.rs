//! `waymark serve`

use std::sync::Arc;

use anyhow::Context;

use crate::server::config::Config;
use crate::server::router::{leptos_options, router};
use crate::server::state::AppState;

/// Serves until told to stop.
///
/// # Errors
/// When a setting is wrong, or the address cannot be listened on.
pub async fn serve() -> anyhow::Result<()> {
    let config = Config::read(|name| std::env::var(name).ok())?;
    let state = AppState { leptos: leptos_options(&config), config: Arc::new(config) };
    let addr = state.config.addr;
    let listener = tokio::net::TcpListener::bind(addr).await.with_context(|| {
        format!("cannot listen on {addr}: is another program using the port? Set WAYMARK_ADDR to another")
    })?;
    axum::serve(listener, router(state)).await.context("the server stopped")
}
