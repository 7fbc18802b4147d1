//! The server: settings, router, authorization, use cases, store, mail and files.

pub mod about_you;
pub mod access;
pub mod address;
pub mod auth;
pub mod candidate;
pub mod choices;
pub mod config;
pub mod content;
pub mod error;
pub mod files;
pub mod frame;
pub mod health;
pub mod journeys;
pub mod layers;
pub mod library;
pub mod logo;
pub mod mail;
pub mod markdown;
pub mod onboarding;
pub mod paths;
pub mod router;
pub mod routes;
pub mod site;
pub mod state;
pub mod store;
pub mod visit;
