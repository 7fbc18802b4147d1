//! A fresh database for every test, of both kinds.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;
use waymark::server::store::Db;

/// A database that one test has to itself.
pub struct TestDatabase {
    /// What `DATABASE_URL` would say.
    pub url: String,
    kind: Kind,
}

enum Kind {
    Sqlite { _folder: TempDir },
    Postgres { cluster: String, name: String },
}

impl TestDatabase {
    /// An SQLite file in a folder of its own.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let url = format!("sqlite://{}", folder.path().join("waymark.db").display());
        Self { url, kind: Kind::Sqlite { _folder: folder } }
    }

    /// An empty database on the test's PostgreSQL cluster.
    pub async fn postgres() -> Self {
        let cluster = std::env::var("WAYMARK_TEST_POSTGRES").expect(
            "WAYMARK_TEST_POSTGRES is not set: run the tests by `make test`, or give the URL of a PostgreSQL server \
             where tests may create databases. No test is skipped without it",
        );
        let name = format!("test_{}", Uuid::now_v7().simple());
        admin(&cluster, format!("CREATE DATABASE {name}")).await;
        let (server, _) = cluster.rsplit_once('/').expect("a URL that names a database");
        Self { url: format!("{server}/{name}"), kind: Kind::Postgres { cluster, name } }
    }

    /// Opens it as the server does.
    pub async fn open(&self) -> Db {
        Db::open(&self.url).await.expect("the database opens")
    }

    /// Runs SQL beside the store, as a fault would; `sqlite` or `postgres`.
    pub async fn tamper(&self, sqlite: &'static str, postgres: &'static str) {
        match &self.kind {
            Kind::Sqlite { .. } => {
                let mut conn = sqlx::SqliteConnection::connect(&self.url).await.expect("a connection");
                sqlx::raw_sql(sqlite).execute(&mut conn).await.expect("the statement runs");
                conn.close().await.expect("the connection closes");
            }
            Kind::Postgres { .. } => {
                let mut conn = PgConnection::connect(&self.url).await.expect("a connection");
                sqlx::raw_sql(postgres).execute(&mut conn).await.expect("the statement runs");
                conn.close().await.expect("the connection closes");
            }
        }
    }

    /// Lets nobody save answers until it is released, as a slow writer in another process would.
    pub async fn hold(&self) -> Held {
        match &self.kind {
            Kind::Sqlite { .. } => {
                let mut conn = sqlx::SqliteConnection::connect(&self.url).await.expect("a connection");
                sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut conn).await.expect("the lock");
                Held::Sqlite(conn)
            }
            Kind::Postgres { .. } => {
                let mut conn = PgConnection::connect(&self.url).await.expect("a connection");
                let lock = "BEGIN; LOCK TABLE answer IN ACCESS EXCLUSIVE MODE";
                sqlx::raw_sql(lock).execute(&mut conn).await.expect("the lock");
                Held::Postgres(conn)
            }
        }
    }

    /// Whether it is on the PostgreSQL cluster.
    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres") && matches!(self.kind, Kind::Postgres { .. })
    }

    /// Throws it away.
    pub async fn remove(self) {
        if let Kind::Postgres { cluster, name } = self.kind {
            admin(&cluster, format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

/// A database whose answers nobody can save.
pub enum Held {
    Sqlite(sqlx::SqliteConnection),
    Postgres(PgConnection),
}

impl Held {
    /// Lets the others write again.
    pub async fn release(self) {
        match self {
            Self::Sqlite(conn) => conn.close().await.expect("the connection closes"),
            Self::Postgres(conn) => conn.close().await.expect("the connection closes"),
        }
    }
}

async fn admin(cluster: &str, statement: String) {
    let mut conn =
        PgConnection::connect(cluster).await.expect("the PostgreSQL server of WAYMARK_TEST_POSTGRES answers");
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut conn).await.expect("the test may create databases");
    conn.close().await.expect("the connection closes");
}

/// Declares cases that run on both databases, each on a fresh one.
macro_rules! on_both {
    ($(async fn $name:ident($database:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "not every case needs every name")]
            use super::*;

            async fn case($database: &$crate::database::TestDatabase) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let database = $crate::database::TestDatabase::sqlite();
                case(&database).await;
                database.remove().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let database = $crate::database::TestDatabase::postgres().await;
                assert!(database.is_postgres(), "neither database is ever skipped");
                case(&database).await;
                database.remove().await;
            }
        }
    )+};
}
