//! The server: settings, router, authorization, use cases, store, mail and files.

pub mod address;
pub mod auth;
pub mod config;
pub mod content;
pub mod error;
pub mod health;
pub mod layers;
pub mod router;
pub mod routes;
pub mod site;
pub mod state;
pub mod store;
pub mod visit;
