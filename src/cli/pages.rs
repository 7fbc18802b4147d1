//! `waymark pages`

use std::process::ExitCode;

use super::output::print;
use crate::ui::PAGES;

/// Prints every page with its states as JSON: what the end-to-end tests look at.
///
/// # Errors
/// When the standard output cannot be written.
pub(super) fn pages() -> anyhow::Result<ExitCode> {
    print([serde_json::to_string_pretty(PAGES)?])?;
    Ok(ExitCode::SUCCESS)
}
