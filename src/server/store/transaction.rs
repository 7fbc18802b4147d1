//! Transactions: one body for two databases.
//!
//! [`db_read!`] and [`db_write!`] take a body and compile it once per database, each fully typed. What several bodies
//! share is declared with [`statements!`], which does the same for functions on a connection. SQL keeps to the
//! common subset; where the two really differ, [`Dialect::either`] has both texts side by side.

use std::time::Duration;

use super::error::StoreError;

/// Reads with a connection: `db_read!(db, conn, { … })` is a `Result<_, StoreError>` of what the body yields.
macro_rules! db_read {
    ($db:expr, $conn:ident, $body:block) => {
        match $db.pools() {
            $crate::server::store::db::Pools::Sqlite { readers, .. } => {
                async {
                    let mut held = readers.acquire().await?;
                    let $conn = &mut *held;
                    let value = $body;
                    Ok::<_, $crate::server::store::StoreError>(value)
                }
                .await
            }
            $crate::server::store::db::Pools::Postgres(pool) => {
                async {
                    let mut held = pool.acquire().await?;
                    let $conn = &mut *held;
                    let value = $body;
                    Ok::<_, $crate::server::store::StoreError>(value)
                }
                .await
            }
        }
    };
}

/// Writes in one transaction: `db_write!(db, conn, { … })` is a `Result<_, StoreError>` of what the body yields. The
/// body runs again when another transaction came between, so it must be repeatable; it commits when it yields a value
/// and leaves no trace when `?` ends it.
macro_rules! db_write {
    ($db:expr, $conn:ident, $body:block) => {
        match $db.pools() {
            $crate::server::store::db::Pools::Sqlite { writer, .. } => {
                $crate::server::store::transaction::in_transaction!(writer, "BEGIN IMMEDIATE", $conn, $body)
            }
            $crate::server::store::db::Pools::Postgres(pool) => {
                $crate::server::store::transaction::in_transaction!(
                    pool,
                    "BEGIN ISOLATION LEVEL SERIALIZABLE",
                    $conn,
                    $body
                )
            }
        }
    };
}

/// One arm of [`db_write!`].
macro_rules! in_transaction {
    ($pool:expr, $begin:literal, $conn:ident, $body:block) => {{
        let mut retry = $crate::server::store::transaction::Retry::default();
        loop {
            let outcome = async {
                let mut transaction = $pool.begin_with($begin).await?;
                let value = {
                    let $conn = &mut *transaction;
                    $body
                };
                transaction.commit().await.map_err($crate::server::store::StoreError::at_commit)?;
                Ok::<_, $crate::server::store::StoreError>(value)
            }
            .await;
            if !retry.helps(&outcome).await {
                break outcome;
            }
        }
    }};
}
pub(super) use in_transaction;

/// Statements that several bodies share: a trait whose functions are written once and compiled for both connections.
macro_rules! statements {
    ($(#[$doc:meta])* trait $name:ident {
        $($(#[$about:meta])* async fn $function:ident($conn:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty $body:block)+
    }) => {
        $(#[$doc])*
        pub(super) trait $name {
            $($(#[$about])* fn $function(&mut self $(, $argument: $type)*) -> impl Future<Output = $output> + Send;)+
        }

        impl $name for sqlx::SqliteConnection {
            $(async fn $function(&mut self $(, $argument: $type)*) -> $output {
                let $conn = self;
                $body
            })+
        }

        impl $name for sqlx::PgConnection {
            $(async fn $function(&mut self $(, $argument: $type)*) -> $output {
                let $conn = self;
                $body
            })+
        }
    };
}

/// The few places where the two databases want different words.
pub(super) trait Dialect {
    /// The text for this connection's database.
    fn either(&self, sqlite: &'static str, postgres: &'static str) -> &'static str;
}

impl Dialect for sqlx::SqliteConnection {
    fn either(&self, sqlite: &'static str, _: &'static str) -> &'static str {
        sqlite
    }
}

impl Dialect for sqlx::PgConnection {
    fn either(&self, _: &'static str, postgres: &'static str) -> &'static str {
        postgres
    }
}

/// Counts how often a transaction was run again.
#[derive(Default)]
pub(super) struct Retry {
    attempts: u32,
}

impl Retry {
    /// How often a transaction runs at most.
    const MOST: u32 = 25;

    /// Whether to run the transaction again: waits a little, longer each time and not the same for everybody.
    pub(super) async fn helps<T>(&mut self, outcome: &Result<T, StoreError>) -> bool {
        self.attempts += 1;
        if !matches!(outcome, Err(StoreError::Contended(_))) || self.attempts >= Self::MOST {
            return false;
        }
        let most = 1_000_u64 << self.attempts.min(6);
        tokio::time::sleep(Duration::from_micros(rand::random_range(0..most))).await;
        true
    }
}
