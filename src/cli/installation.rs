//! The installation that commands work on: what the settings name.

use crate::domain::instant::Instant;
use crate::server::config::Config;
use crate::server::store::Db;

/// The settings and the database they name, open and up to date.
pub(super) struct Installation {
    pub(super) config: Config,
    pub(super) db: Db,
    /// When the command was given.
    pub(super) now: Instant,
}

impl Installation {
    /// Opens it.
    ///
    /// # Errors
    /// When a setting is wrong, the data folder cannot be written, or the database cannot be opened.
    pub(super) async fn open() -> anyhow::Result<Self> {
        let config = Config::read(|name| std::env::var(name).ok())?;
        config.begin_log()?;
        config.prepare_data_dir()?;
        let db = Db::open(&config.database_url).await?;
        Ok(Self { config, db, now: chrono::Utc::now().into() })
    }
}
