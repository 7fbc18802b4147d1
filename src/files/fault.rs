//! Faults at their places in files.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::domain::check::Severity;

/// A place in a file: line and column, both counted from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A fault at its place. It displays as `file:line:column: error: reason`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The file.
    pub file: PathBuf,
    /// Where in it; none when the file as a whole is meant, or is missing.
    pub position: Option<Position>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: a sentence without the final stop.
    pub reason: String,
}

impl Located {
    /// An error at a place.
    pub(super) fn error(file: &Path, position: Position, reason: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            position: Some(position),
            severity: Severity::Error,
            reason: reason.into(),
        }
    }

    /// An error of the file as a whole.
    pub(super) fn of_file(file: &Path, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), position: None, severity: Severity::Error, reason: reason.into() }
    }
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(Position { line, column }) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}: {}", self.severity, self.reason)
    }
}
