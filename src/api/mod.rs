//! Server functions and reads, one file an audience. Each says who visits, is authorized, parses, calls a use case and returns.
//!
//! Screens know of the server only what is re-exported here.

#![expect(
    missing_docs,
    reason = "the server macro declares a struct for each function without documentation"
)]

pub mod candidate;
pub mod choices;
pub mod frame;
pub mod journey;
pub mod markdown;
pub mod onboarding;
pub mod outbox;
pub mod sign_in;
pub mod studio;
pub mod tasks;

pub use crate::server::error::AppError;
pub use crate::server::layers::words::{Kept, Refusal, sign_in_page};
