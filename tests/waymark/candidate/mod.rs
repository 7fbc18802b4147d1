//! Candidates, through the whole server.

mod drafts;
