//! One handle for two databases.

use sqlx::{PgPool, SqlitePool};

use super::connect::{self, OpenError};
use super::error::StoreError;
use super::shared::SharedSaves;
use super::transaction::Dialect;

/// The database of an installation; cheap to clone.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    saves: SharedSaves,
}

/// The connections, decided once at start by `DATABASE_URL`.
#[derive(Clone)]
pub(super) enum Pools {
    /// An embedded file: one connection writes, several read.
    Sqlite {
        /// The one connection that writes.
        writer: SqlitePool,
        /// Connections that only read.
        readers: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

impl Db {
    /// Opens the database that `url` names (`sqlite://PATH` or `postgres://…`) and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, read or written; the error says what to do.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        let pools = connect::open(url).await?;
        let saves = SharedSaves::start(pools.clone());
        Ok(Self { pools, saves })
    }

    /// What kind of database it is, for the log.
    pub fn kind(&self) -> &'static str {
        match self.pools {
            Pools::Sqlite { .. } => "SQLite",
            Pools::Postgres(_) => "PostgreSQL",
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        db_read!(self, conn, {
            sqlx::query("SELECT 1").execute(conn).await?;
        })
    }

    /// Whether what is acknowledged is on disk, as the writing connection itself says.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_durable(&self) -> Result<bool, StoreError> {
        db_write!(self, conn, {
            let setting: String = sqlx::query_scalar(conn.either(
                "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous",
                "SELECT current_setting('synchronous_commit')",
            ))
            .fetch_one(conn)
            .await?;
            // On SQLite 2 is FULL; the others are levels of PostgreSQL that wait for the disk.
            ["2", "on", "local", "remote_write", "remote_apply"].contains(&setting.as_str())
        })
    }

    /// Closes every connection once what is under way is done.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    pub(super) fn shared_saves(&self) -> &SharedSaves {
        &self.saves
    }

    pub(super) fn pools(&self) -> &Pools {
        &self.pools
    }
}
