//! The server: settings, router, authorization, use cases, store, mail and files.

pub mod config;
pub mod error;
pub mod router;
pub mod state;
pub mod store;
