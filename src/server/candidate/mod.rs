//! What candidates do: look at jobs, apply, send, follow, decide.

pub mod about;
pub mod adjustment;
pub mod careers;
pub mod decide;
pub mod effort;
pub mod job_page;
pub mod send;
pub mod start;
pub mod status;
