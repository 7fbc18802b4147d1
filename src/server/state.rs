//! What every request can reach.

use std::sync::Arc;

use leptos::config::LeptosOptions;

use super::auth::setup_token::SetupToken;
use super::config::Config;
use super::store::Db;
use crate::domain::text::Locale;

/// What every request can reach; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The settings.
    pub config: Arc<Config>,
    /// The database.
    pub db: Db,
    /// Where the site's files stand and what they are called.
    pub leptos: LeptosOptions,
    /// What whoever sets the organisation up has to know: printed at start.
    pub setup_token: SetupToken,
}

impl AppState {
    /// The organisation's own language.
    pub fn language(&self) -> Locale {
        Locale::En
    }
}

impl axum::extract::FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
