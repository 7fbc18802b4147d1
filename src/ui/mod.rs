//! Screens: what the visitor sees, drawn on the server.

mod app;
pub mod candidate;
pub mod components;
pub mod journey;
pub mod onboarding;
mod pages;
mod shell;
mod sign_in;
mod studio;
mod tasks;
mod wake;

use leptos::prelude::{AnyView, use_context};

pub use app::App;
pub use pages::PAGES;
pub use shell::Shell;

use crate::domain::text::Locale;
use crate::locales::Words;

/// The pages of a server, drawn for the request that is being answered.
pub type Pages = fn() -> AnyView;

/// The catalogue in the visit's language.
pub fn words() -> Words {
    use_context::<Words>().unwrap_or(Words { locale: Locale::En, fallback: Locale::En })
}
