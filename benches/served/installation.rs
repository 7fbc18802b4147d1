//! An installation of its own: a database file and a data folder.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;
use waymark::domain::content::Content;
use waymark::files;
use waymark::server::config::Config;
use waymark::server::content::{How, import};
use waymark::server::state::AppState;
use waymark::server::store::Db;
use waymark::server::visit::now;

use super::Outcome;

/// An empty folder in the target directory, on the disk that builds are on; removed with the handle.
pub fn folder() -> Outcome<TempDir> {
    Ok(TempDir::new_in(env!("CARGO_TARGET_TMPDIR"))?)
}

/// The state of a server over a folder that listens at an address. Its writing connection has said that what is acknowledged
/// is on disk.
pub async fn open(folder: &Path, addr: SocketAddr) -> Outcome<AppState> {
    let (data, addr) = (folder.display().to_string(), addr.to_string());
    let config = Config::read(|name| match name {
        "WAYMARK_DATA_DIR" => Some(data.clone()),
        "WAYMARK_ADDR" => Some(addr.clone()),
        _ => None,
    })?;
    config.prepare_data_dir()?;
    let db = Db::open(&config.database_url).await?;
    if !db.is_durable().await? {
        return Err("the writer's synchronous is not FULL".into());
    }
    Ok(AppState::new(Arc::new(config), db))
}

/// Publishes the demo organisation's content, changed as the bench needs it.
pub async fn publish(state: &AppState, change: impl Fn(&mut Content)) -> Outcome<()> {
    let how = How { publish: true, overwrite: true };
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/demo/content"));
    let read = |_: Option<&Content>| {
        files::read_dir(demo).map(|mut read| {
            change(&mut read.content);
            read
        })
    };
    import(&state.db, read, how, None, now()).await.map_err(|error| format!("{error:?}"))?;
    Ok(())
}
