//! JSON texts in columns.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;

/// Reads a JSON text of a row; `key` says which row, for the error.
pub(super) fn read<T: DeserializeOwned>(
    table: &'static str,
    key: impl std::fmt::Display,
    text: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| corrupt(table, key, error))
}

/// Reads a column that holds one word of an enum, such as a state, or a key.
pub(super) fn read_word<T: DeserializeOwned>(
    table: &'static str,
    key: impl std::fmt::Display,
    word: &str,
) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(word.to_owned()))
        .map_err(|error| corrupt(table, key, error))
}

/// Writes a value as a JSON text.
pub(super) fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Statement(error.to_string()))
}

/// Writes an enum that serializes to one word as that word.
pub(super) fn write_word<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        Ok(other) => Err(StoreError::Statement(format!("{other} is not one word"))),
        Err(error) => Err(StoreError::Statement(error.to_string())),
    }
}

fn corrupt(table: &'static str, key: impl std::fmt::Display, error: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt { table, key: key.to_string(), reason: error.to_string() }
}

/// Reads a column that counts something.
pub(super) fn read_count(
    table: &'static str,
    key: impl std::fmt::Display,
    number: i64,
) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|error| corrupt(table, key, error))
}

/// The place after `before` others, as a column keeps it.
pub(super) fn position(before: usize) -> i64 {
    i64::try_from(before).unwrap_or(i64::MAX).saturating_add(1)
}

/// An id as it stands in a JSON text that a statement reads: 32 hexadecimal digits, which both databases understand.
pub(super) fn hex(id: uuid::Uuid) -> String {
    id.simple().to_string()
}
