//! What a visitor chose for their browser: language and theme, each in a cookie.

use super::error::AppError;
use super::store;
use super::visit::{LANGUAGE_COOKIE, Viewer, Visit, set_cookie};
use crate::domain::text::Locale;

/// The cookie that keeps the theme.
pub const THEME_COOKIE: &str = "waymark-theme";

/// How long a browser remembers a choice, in seconds.
const A_YEAR: i64 = 365 * 24 * 3600;

/// The theme a visitor chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light, whatever the device says.
    Light,
    /// Dark, whatever the device says.
    Dark,
    /// What the device says.
    Device,
}

impl Theme {
    /// Reads a form's or a cookie's word.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            "device" => Some(Self::Device),
            _ => None,
        }
    }

    /// The word in forms, cookies and the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Device => "device",
        }
    }
}

/// Remembers the language in the browser, and for mails with the person who is signed in.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn remember_language(visit: &Visit, locale: Locale) -> Result<(), AppError> {
    set_cookie(visit, LANGUAGE_COOKIE, locale.tag(), A_YEAR);
    if let Viewer::Person { id, .. } = visit.viewer {
        let change = store::person::PersonChange { locale: Some(locale), ..Default::default() };
        store::person::change(&visit.state.db, id, &change).await?;
    }
    Ok(())
}

/// Remembers the theme in the browser.
pub fn remember_theme(visit: &Visit, theme: Theme) {
    set_cookie(visit, THEME_COOKIE, theme.word(), A_YEAR);
}
