//! Mails: what they say, the queue they wait in, and the way out.
//!
//! What is decided and the mail that tells of it are written in one transaction; a worker sends what waits. A mail is sent at least once,
//! whatever crashes, always with the same Message-ID, so that mailboxes can tell a second copy.

pub mod letter;
pub mod letters;
pub mod outbox;
pub mod queue;
mod smtp;

pub use letter::Letter;
