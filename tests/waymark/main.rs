//! The integration tests, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[macro_use]
mod database;
mod candidate;
mod catalogue;
mod command_line;
mod content;
mod demo;
mod files;
mod house;
mod node;
mod onboarding;
mod safety;
mod store;
mod studio;
