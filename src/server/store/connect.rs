//! Opening a database, and bringing its tables up to date.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgConnection, PgPool, SqlitePool};

use super::db::Pools;

/// Why a database cannot be opened, in a sentence for whoever starts the server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The URL is neither of SQLite nor of PostgreSQL.
    #[error("DATABASE_URL has to be sqlite://PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE: {0}")]
    NotADatabase(String),
    /// The folder of the file is not there.
    #[error("the folder {} does not exist: create it, or set DATABASE_URL to a file elsewhere", .0.display())]
    MissingFolder(PathBuf),
    /// The file can be read and not written.
    #[error("{} cannot be written: give the user who runs Waymark the right to write the file and its folder", .0.display())]
    ReadOnly(PathBuf),
    /// The file is no database, or cannot be opened.
    #[error("{} cannot be opened as a SQLite database: {reason}", path.display())]
    NotAFile {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        reason: String,
    },
    /// The file would lose acknowledged answers when the machine stops.
    #[error("SQLite keeps synchronous at {0} where FULL (2) was asked for")]
    NotDurable(i64),
    /// The server does not answer.
    #[error("PostgreSQL at {server} cannot be used: {reason}")]
    Unreachable {
        /// Host, port and database, without user and password.
        server: String,
        /// What it says.
        reason: String,
    },
    /// The tables cannot be brought up to date.
    #[error("the tables cannot be brought up to date: {0}")]
    Migration(String),
}

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("src/server/store/migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("src/server/store/migrations/postgres");

/// How long a writer waits for another process, and a caller for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection that was idle for longer is tried before it is used.
const IDLE: Duration = Duration::from_secs(5);

pub(super) async fn open(url: &str) -> Result<Pools, OpenError> {
    if url.starts_with("sqlite:") {
        open_sqlite(url).await
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        open_postgres(url).await.map(Pools::Postgres)
    } else {
        Err(OpenError::NotADatabase("it begins with neither".to_owned()))
    }
}

async fn open_sqlite(url: &str) -> Result<Pools, OpenError> {
    let options = SqliteConnectOptions::from_str(url)
        .map_err(|error| OpenError::NotADatabase(error.to_string()))?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    let path = options.get_filename().to_path_buf();
    check_file(&path)?;
    let refused = |error: sqlx::Error| OpenError::NotAFile { path: path.clone(), reason: error.to_string() };
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone())
        .await
        .map_err(refused)?;
    let synchronous: i64 =
        sqlx::query_scalar("PRAGMA synchronous").fetch_one(&writer).await.map_err(refused)?;
    if synchronous != 2 {
        return Err(OpenError::NotDurable(synchronous));
    }
    migrate_sqlite(&writer).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(4)
        .test_before_acquire(false)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.create_if_missing(false).pragma("query_only", "on"))
        .await
        .map_err(refused)?;
    Ok(Pools::Sqlite { writer, readers })
}

/// Says in advance what SQLite would only call "unable to open database file".
fn check_file(path: &Path) -> Result<(), OpenError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(OpenError::MissingFolder(folder.to_path_buf()));
    }
    match std::fs::OpenOptions::new().write(true).open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error)
            if matches!(
                error.kind(),
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            Err(OpenError::ReadOnly(path.to_path_buf()))
        }
        Err(error) => Err(OpenError::NotAFile { path: path.to_path_buf(), reason: error.to_string() }),
        Ok(_) => Ok(()),
    }
}

/// One process migrates, the others wait: SQLite has no locks by name, so the whole run is one writing transaction.
async fn migrate_sqlite(writer: &SqlitePool) -> Result<(), OpenError> {
    let refused = |error: sqlx::Error| OpenError::Migration(error.to_string());
    let mut transaction = writer.begin_with("BEGIN IMMEDIATE").await.map_err(refused)?;
    SQLITE_MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(cannot_migrate)?;
    transaction.commit().await.map_err(refused)
}

async fn open_postgres(url: &str) -> Result<PgPool, OpenError> {
    let options =
        PgConnectOptions::from_str(url).map_err(|error| OpenError::NotADatabase(error.to_string()))?;
    let server = format!(
        "{}:{}/{}",
        options.get_host(),
        options.get_port(),
        options.get_database().unwrap_or_default()
    );
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .before_acquire(|connection, idle| {
            Box::pin(async move {
                if idle.idle_for > IDLE {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(options.clone())
        .await;
    let pool = match pool {
        Ok(pool) => pool,
        Err(error) => return Err(OpenError::Unreachable { server, reason: reason(&options, error).await }),
    };
    POSTGRES_MIGRATIONS.run(&pool).await.map_err(cannot_migrate)?;
    Ok(pool)
}

/// Why a server does not answer. A pool tries again until its patience ends, and knows then only that it waited.
async fn reason(options: &PgConnectOptions, error: sqlx::Error) -> String {
    if !matches!(error, sqlx::Error::PoolTimedOut) {
        return error.to_string();
    }
    match tokio::time::timeout(PATIENCE, PgConnection::connect_with(options)).await {
        Ok(Err(refused)) => refused.to_string(),
        Ok(Ok(_)) | Err(_) => error.to_string(),
    }
}

fn cannot_migrate(error: MigrateError) -> OpenError {
    OpenError::Migration(match error {
        MigrateError::VersionMissing(version) => format!(
            "the database was written by a newer Waymark (it has migration {version}, which this one does not know)"
        ),
        MigrateError::VersionMismatch(version) => {
            format!("migration {version} is not the one this database was made with")
        }
        other => other.to_string(),
    })
}
