//! Settings that the installation keeps itself, such as what the first page was answered.

use super::db::Db;
use super::error::StoreError;

/// What a setting says.
///
/// # Errors
/// When the database does not answer.
pub async fn get(db: &Db, key: &str) -> Result<Option<String>, StoreError> {
    db_read!(db, conn, {
        sqlx::query_scalar("SELECT value FROM setting WHERE key = $1").bind(key).fetch_optional(conn).await?
    })
}

/// Sets a setting.
///
/// # Errors
/// When the database does not answer.
pub async fn set(db: &Db, key: &str, value: &str) -> Result<(), StoreError> {
    db_write!(db, conn, {
        sqlx::query(
            "INSERT INTO setting (key, value) VALUES ($1, $2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .bind(key)
        .bind(value)
        .execute(conn)
        .await?;
    })
}

/// Sets a setting that was not set: of several callers at once exactly one is told `true`.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(db: &Db, key: &str, value: &str) -> Result<bool, StoreError> {
    db_write!(db, conn, {
        let done =
            sqlx::query("INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING")
                .bind(key)
                .bind(value)
                .execute(conn)
                .await?;
        done.rows_affected() == 1
    })
}
