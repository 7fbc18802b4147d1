//! `waymark migrate`

use std::process::ExitCode;

use super::installation::Installation;
use super::output::print;

/// Brings the tables up to date and ends; `serve` does the same at its start.
///
/// # Errors
/// When the database cannot be opened or brought up to date.
pub(super) async fn migrate() -> anyhow::Result<ExitCode> {
    let installation = Installation::open().await?;
    installation.db.close().await;
    print(["The tables are up to date."])?;
    Ok(ExitCode::SUCCESS)
}
