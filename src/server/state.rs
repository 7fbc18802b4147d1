//! What every request can reach.

use std::sync::Arc;

use leptos::config::LeptosOptions;

use super::auth::setup_token::SetupToken;
use super::config::Config;
use super::error::AppError;
use super::library::{Library, Shelf};
use super::router::leptos_options;
use super::store::{self, Db};
use crate::domain::key::TemplateKey;
use crate::domain::text::Locale;
use crate::domain::version::Version;

/// What every request can reach; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The settings.
    pub config: Arc<Config>,
    /// The database.
    pub db: Db,
    /// Published content in memory.
    pub shelf: Arc<Shelf>,
    /// Where the site's files stand and what they are called.
    pub leptos: LeptosOptions,
    /// What whoever sets the organisation up has to know: printed at start.
    pub setup_token: SetupToken,
}

impl AppState {
    /// The state of a node that starts: nothing is in memory yet.
    pub fn new(config: Arc<Config>, db: Db) -> Self {
        Self {
            leptos: leptos_options(&config),
            setup_token: SetupToken::new(config.setup_token.as_deref()),
            shelf: Arc::new(Shelf::default()),
            db,
            config,
        }
    }

    /// The organisation's own language.
    pub fn language(&self) -> Locale {
        self.shelf.newest().map_or(Locale::En, |library| library.content.organisation.language)
    }

    /// The newest published content.
    ///
    /// # Errors
    /// `SetUpNeeded` while there is no organisation; `Unavailable` when the database does not answer.
    pub async fn library(&self) -> Result<Arc<Library>, AppError> {
        self.shelf.library(&self.db).await?.ok_or(AppError::SetUpNeeded)
    }

    /// The latest version of a template, which new journeys are on; nothing where it was never published.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer or the version cannot be read.
    pub async fn latest_version(&self, template: &TemplateKey) -> Result<Option<Arc<Version>>, AppError> {
        match store::version::latest(&self.db, template).await? {
            Some(stored) => self.shelf.version(&self.db, template, stored.number).await.map(Some),
            None => Ok(None),
        }
    }
}

impl axum::extract::FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
