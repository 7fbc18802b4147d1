//! `waymark serve`

use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use super::demo::sign_in_lines;
use super::output::print;
use crate::demo::{self, DemoError};
use crate::server::config::Config;
use crate::server::mail::queue;
use crate::server::router::router;
use crate::server::serving;
use crate::server::state::AppState;
use crate::server::store::{Db, staff};
use crate::server::visit::now;

/// How to serve.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    /// Load the demo organisation where the database is empty, and print links to sign in with
    #[arg(long)]
    demo: bool,
}

/// Serves until told to stop; then answers what is under way, and ends.
///
/// # Errors
/// When a setting is wrong, the data folder cannot be written, the database cannot be opened, or the address cannot be listened on.
pub async fn serve(arguments: &Arguments) -> anyhow::Result<()> {
    let config = Config::read(|name| std::env::var(name).ok())?;
    config.begin_log()?;
    config.prepare_data_dir()?;
    let addr = config.addr;
    // The address first: it is what two servers over one folder notice.
    let listener = tokio::net::TcpListener::bind(addr).await.with_context(|| {
        format!("cannot listen on {addr}: is another program using the port? Set WAYMARK_ADDR to another")
    })?;
    let db = Db::open(&config.database_url).await?;
    let state = AppState::new(Arc::new(config), db.clone());
    if arguments.demo {
        load_demo(&state).await?;
    }
    println!("Waymark is ready at {}", state.config.base_url);
    tracing::info!(%addr, database = db.kind(), version = env!("CARGO_PKG_VERSION"), "serving");
    if arguments.demo {
        print(sign_in_lines(&state, now()).await?)?;
    }
    if !staff::any(&db).await? {
        println!(
            "To set it up, open {}/setup with the token {}",
            state.config.base_url,
            state.setup_token.reveal()
        );
    }
    let mails = tokio::spawn(queue::work(state.clone()));
    serving::serve(listener, router(state), told_to_stop()).await.context("the server stopped")?;
    tracing::info!("told to stop; nothing is under way any more");
    mails.abort();
    db.close().await;
    Ok(())
}

/// Loads the demo organisation where the database is empty; where it is there already it stays as it is.
async fn load_demo(state: &AppState) -> anyhow::Result<()> {
    let now = now();
    match demo::load(state, now.to_utc().date_naive(), now).await {
        Ok(_) | Err(DemoError::Loaded) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Returns when the process is asked to end.
async fn told_to_stop() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
