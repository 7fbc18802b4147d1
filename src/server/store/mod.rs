//! The store: the only place that knows SQL. SQLite and PostgreSQL, the same contract on both.
//!
//! Each file has the rows and functions of one subject. A store function loads, calls a pure function that decides,
//! and writes, in one transaction; see [`transaction`] for how one body serves two databases.

#[macro_use]
mod transaction;

mod connect;
mod db;
mod error;
mod ids;
mod json;

pub use connect::OpenError;
pub use db::Db;
pub use error::StoreError;
pub use ids::{
    CommandId, FactId, FileId, FlashId, JourneyId, MailId, MergeId, PersonId, RequestId, Revision, StaffId,
    TokenHash,
};
