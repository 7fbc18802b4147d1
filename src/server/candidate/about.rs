//! Keeping the optional answers of a job's page in the visitor's browser.

use std::collections::BTreeMap;

use crate::server::about_you::{ABOUT_YOU_COOKIE, AboutYou};
use crate::server::error::AppError;
use crate::server::visit::{Visit, set_cookie};

/// How long the browser keeps them, in seconds.
const A_MONTH: i64 = 30 * 24 * 3600;

/// Adds what was typed to what the browser keeps already, since jobs ask for different things.
///
/// # Errors
/// `Invalid` when it is more than a browser can keep.
pub fn remember(visit: &Visit, typed: BTreeMap<String, Vec<String>>) -> Result<(), AppError> {
    let mut about = AboutYou::of_browser();
    for (attribute, values) in typed {
        let values: Vec<String> = values.into_iter().filter(|value| !value.trim().is_empty()).collect();
        if values.is_empty() {
            about.0.remove(&attribute);
        } else {
            about.0.insert(attribute, values);
        }
    }
    let AboutYou(kept) = &about;
    if kept.is_empty() {
        forget(visit);
        return Ok(());
    }
    let cookie = about.to_cookie().ok_or(AppError::Invalid(Vec::new()))?;
    set_cookie(visit, ABOUT_YOU_COOKIE, &cookie, A_MONTH);
    Ok(())
}

/// Forgets them.
pub fn forget(visit: &Visit) {
    set_cookie(visit, ABOUT_YOU_COOKIE, "", 0);
}
