//! Staff: those who work in the studio.

use serde::{Deserialize, Serialize};

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything in the studio.
    Admin,
    /// The applications of the jobs whose hiring team they are in, and reading what is authored.
    Recruiter,
}
