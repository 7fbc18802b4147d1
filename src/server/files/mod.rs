//! Files that people send: taken in with care, and given out only to those who may have them, to be saved and never to be shown as a page.

pub mod download;
pub(super) mod incoming;
pub mod kind;
mod refusal;
pub mod upload;

pub use refusal::RefusedFile;

/// The most bytes of a file.
pub const MOST_BYTES: u32 = 20_000_000;
