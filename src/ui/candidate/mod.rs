//! The candidate's pages.

pub mod adjustment;
pub mod application;
pub mod careers;
pub mod job;
pub mod privacy;
pub mod start;
