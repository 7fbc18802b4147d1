//! A node as tests hold it: the server's state over a test's database, and visits to it at a given time.

use std::sync::Arc;

use tempfile::TempDir;
use waymark::domain::instant::Instant;
use waymark::domain::text::Locale;
use waymark::locales::Words;
use waymark::server::address::ClientAddress;
use waymark::server::config::Config;
use waymark::server::state::AppState;
use waymark::server::visit::{Viewer, Visit};

use crate::database::TestDatabase;

/// A node with a data folder of its own.
pub struct Node {
    /// What every request reaches.
    pub state: AppState,
    _folder: TempDir,
}

impl Node {
    /// Starts a node that knows nothing yet.
    pub async fn start(database: &TestDatabase) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let data = folder.path().display().to_string();
        let config = Config::read(|name| match name {
            "DATABASE_URL" => Some(database.url.clone()),
            "WAYMARK_DATA_DIR" => Some(data.clone()),
            _ => None,
        });
        let config = config.expect("settings");
        config.prepare_data_dir().expect("a folder");
        Self { state: AppState::new(Arc::new(config), database.open().await), _folder: folder }
    }

    /// A visit of somebody at this machine who reads English.
    pub fn visit(&self, viewer: Viewer, now: Instant) -> Visit {
        Visit {
            state: self.state.clone(),
            viewer,
            words: Words { locale: Locale::En, fallback: Locale::En },
            now,
            address: ClientAddress { ip: std::net::Ipv4Addr::LOCALHOST.into(), on_this_machine: true },
            path: "/".to_owned(),
        }
    }
}
