//! `waymark demo`

use std::process::ExitCode;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::Args;

use super::installation::Installation;
use super::output::print;
use crate::demo;
use crate::domain::instant::Instant;
use crate::server::auth::demo::DemoRole;
use crate::server::config::Config;
use crate::server::state::AppState;

/// When to load it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The day that its dates count from; today if left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
}

/// Loads the demo organisation into an empty database, and prints links to sign in with.
///
/// # Errors
/// When the database is not empty, or does not answer.
pub(super) async fn demo(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Installation { config, db, now } = Installation::open().await?;
    let state = AppState::new(Arc::new(config), db);
    let (today, until) = match arguments.today {
        Some(today) => (today, evening(today)),
        None => (now.to_utc().date_naive(), now),
    };
    let loaded = demo::load(&state, today, until).await?;
    print([format!("The demo organisation is loaded: Tarn & Tamarisk, with {} people.", loaded.people)])?;
    print(sign_in_lines(&state, now).await?)?;
    state.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Links to sign in with, for whoever sits at this machine.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn sign_in_lines(state: &AppState, now: Instant) -> anyhow::Result<Vec<String>> {
    if !may_sign_in(&state.config) {
        return Ok(vec![
            "Others can reach this address, so no sign-in links are printed: see WAYMARK_DEMO_SIGN_IN_ANYWHERE."
                .to_owned(),
        ]);
    }
    let links = demo::sign_in_links(state, now).await?;
    let mut lines = vec!["Look around, each link once, within half an hour:".to_owned()];
    lines.extend(links.into_iter().map(|(role, url)| format!("  {:<18}{url}", who(role))));
    Ok(lines)
}

fn may_sign_in(config: &Config) -> bool {
    config.addr.ip().is_loopback() || config.demo_sign_in_anywhere
}

fn who(role: DemoRole) -> &'static str {
    match role {
        DemoRole::Candidate => "as a candidate",
        DemoRole::NewHire => "as a new hire",
        DemoRole::Recruiter => "as a recruiter",
        DemoRole::Admin => "as an admin",
    }
}

/// The end of the working day everywhere.
fn evening(day: NaiveDate) -> Instant {
    Instant::from(day.and_time(chrono::NaiveTime::MIN).and_utc()).plus_seconds(20 * 3_600)
}
