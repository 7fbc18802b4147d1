//! What every request can reach.

use std::sync::Arc;

use leptos::config::LeptosOptions;

use super::config::Config;

/// What every request can reach; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The settings.
    pub config: Arc<Config>,
    /// Where the site's files stand and what they are called.
    pub leptos: LeptosOptions,
}

impl axum::extract::FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
