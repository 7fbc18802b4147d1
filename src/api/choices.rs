//! What a visitor chooses for their browser: language and theme.

use leptos::prelude::*;

use crate::server::error::AppError;

/// Chooses the language of the pages.
#[server(endpoint = "choices/language")]
pub async fn choose_language(language: String, #[server(default)] back: String) -> Result<(), AppError> {
    use crate::server::{choices, visit};
    let visit = visit::Visit::current()?;
    let locale = crate::domain::text::Locale::from_tag(&language).ok_or(AppError::Invalid(Vec::new()))?;
    choices::remember_language(&visit, locale).await?;
    visit::redirect(&back);
    Ok(())
}

/// Chooses the theme of the pages.
#[server(endpoint = "choices/theme")]
pub async fn choose_theme(theme: String, #[server(default)] back: String) -> Result<(), AppError> {
    use crate::server::{choices, visit};
    let visit = visit::Visit::current()?;
    let theme = choices::Theme::parse(&theme).ok_or(AppError::Invalid(Vec::new()))?;
    choices::remember_theme(&visit, theme);
    visit::redirect(&back);
    Ok(())
}
