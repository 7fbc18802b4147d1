//! Commands: what makes a repeated write harmless. A form carries a command id from the server's data; the write
//! remembers it with its outcome, and a second press gets the first one's outcome.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;
use super::ids::CommandId;
use super::json;
use crate::domain::instant::Instant;

statements! {
    /// Statements on commands.
    trait CommandStatements {
        /// What the command came to, when it was done before.
        async fn outcome_of(conn, id: CommandId) -> Result<Option<String>, StoreError> {
            let outcome = sqlx::query_scalar("SELECT outcome FROM command WHERE id = $1")
                .bind(id)
                .fetch_optional(conn)
                .await?;
            Ok(outcome)
        }

        async fn remember(conn, id: CommandId, at: Instant, outcome: &str) -> Result<(), StoreError> {
            sqlx::query("INSERT INTO command (id, at, outcome) VALUES ($1, $2, $3)")
                .bind(id)
                .bind(at.0)
                .bind(outcome)
                .execute(conn)
                .await
.map_err(StoreError::at_insert)?;
            Ok(())
        }
    }
}

/// Reads an outcome that was remembered.
pub(super) fn read_outcome<T: DeserializeOwned>(id: CommandId, text: &str) -> Result<T, StoreError> {
    json::read("command", id, text)
}

/// Writes an outcome to remember.
pub(super) fn write_outcome<T: Serialize>(outcome: &T) -> Result<String, StoreError> {
    json::write(outcome)
}
