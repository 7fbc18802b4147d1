//! What can go wrong in the store.

/// What can go wrong in the store. Screens never show the words; they are for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// What the writer saw is not what stands there any more. Nothing was written.
    #[error("changed meanwhile")]
    Conflict,
    /// There is one already, and there can only be one.
    #[error("there is one already: {0}")]
    Taken(String),
    /// There is no such thing.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// What is stored cannot be read; somebody wrote to the database by other ways.
    #[error("{table} {key} cannot be read: {reason}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The database does not answer, its disk is full, or others kept it busy for too long. Nothing is acknowledged.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// Another transaction came between; running it again helps. Only seen outside when that did not help.
    #[error("others kept changing the same rows: {0}")]
    Contended(String),
    /// A statement that the database refuses.
    #[error("the database refused a statement: {0}")]
    Statement(String),
}

/// SQLite's primary result codes for: busy, locked, read-only, input or output, full, cannot open.
const SQLITE_UNAVAILABLE: [i32; 6] = [5, 6, 8, 10, 13, 14];

/// PostgreSQL's classes for: connection, insufficient resources, operator intervention, system error; and a
/// transaction on a server that only reads.
const POSTGRES_UNAVAILABLE: [&str; 5] = ["08", "53", "57", "58", "25006"];

/// PostgreSQL's codes for a serialization failure and a deadlock.
const POSTGRES_CONTENDED: [&str; 2] = ["40001", "40P01"];

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let words = error.to_string();
        match &error {
            sqlx::Error::Database(database) => {
                let code = database.code().unwrap_or_default();
                if POSTGRES_CONTENDED.contains(&code.as_ref()) {
                    Self::Contended(words)
                } else if database.is_unique_violation() {
                    Self::Taken(words)
                } else if is_unavailable(&code) {
                    Self::Unavailable(words)
                } else {
                    Self::Statement(words)
                }
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::BeginFailed => Self::Unavailable(words),
            sqlx::Error::RowNotFound => Self::Missing("row"),
            _ => Self::Statement(words),
        }
    }
}

impl StoreError {
    /// What a taken key means where the transaction looked before and found nothing: another one came between, and
    /// running this one again sees what it wrote.
    pub(super) fn at_insert(error: sqlx::Error) -> Self {
        match Self::from(error) {
            Self::Taken(words) => Self::Contended(words),
            other => other,
        }
    }

    /// What a refused COMMIT means: nothing was written, whatever the database's reason.
    pub(super) fn at_commit(error: sqlx::Error) -> Self {
        match Self::from(error) {
            Self::Contended(words) => Self::Contended(words),
            other => Self::Unavailable(format!("nothing was written: {other}")),
        }
    }
}

/// SQLite's codes are numbers, PostgreSQL's have five characters.
fn is_unavailable(code: &str) -> bool {
    if code.len() == 5 {
        POSTGRES_UNAVAILABLE.iter().any(|class| code.starts_with(class))
    } else {
        code.parse::<i32>().is_ok_and(|code| SQLITE_UNAVAILABLE.contains(&(code & 0xff)))
    }
}

#[cfg(test)]
mod tests {
    use super::is_unavailable;

    #[test]
    fn lost_databases_are_told_from_wrong_statements() {
        for code in ["5", "261", "13", "08006", "53300", "57P01", "25006"] {
            assert!(is_unavailable(code), "{code}");
        }
        for code in ["1", "787", "23503", "42601", "25001"] {
            assert!(!is_unavailable(code), "{code}");
        }
    }
}
