//! The store: the only place that knows SQL. SQLite and PostgreSQL, the same contract on both.
//!
//! Each file has the rows and functions of one subject. A store function loads, calls a pure function that decides,
//! and writes, in one transaction; see [`transaction`] for how one body serves two databases.

#[macro_use]
mod transaction;

pub mod answer;
pub mod application;
mod batch;
mod batch_load;
mod batch_write;
pub mod change;
mod command;
pub mod confirm;
mod connect;
pub mod content;
mod db;
pub mod draft;
mod error;
pub mod file;
pub mod flash;
mod holder;
mod ids;
pub mod journey;
mod json;
pub mod link;
pub mod mail;
pub mod onboarding;
pub mod person;
pub mod profile;
pub mod rate;
pub mod record;
pub mod request;
pub mod session;
pub mod setting;
mod shared;
pub mod staff;
pub mod sweep;
pub mod version;

pub use connect::OpenError;
pub use db::Db;
pub use error::StoreError;
pub use holder::Holder;
pub use ids::{
    CommandId, FactId, FileId, FlashId, JourneyId, MailId, MergeId, PageId, PersonId, RequestId, Revision,
    StaffId, TokenHash,
};
