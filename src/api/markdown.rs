//! Authored Markdown as safe HTML.

pub use crate::server::markdown::to_html;
