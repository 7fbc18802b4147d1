//! The demo organisation.

pub mod content;
