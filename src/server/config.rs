//! Settings: environment variables, read and checked once at start.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, bail};

/// What the server was told at start.
#[derive(Debug, Clone)]
pub struct Config {
    /// `DATABASE_URL`: `sqlite://PATH` or `postgres://…`.
    pub database_url: String,
    /// `WAYMARK_ADDR`: where to listen.
    pub addr: SocketAddr,
    /// `WAYMARK_BASE_URL`: how people reach it, for links in mails; without a slash at the end.
    pub base_url: String,
    /// `WAYMARK_DATA_DIR`: where uploads are kept.
    pub data_dir: PathBuf,
    /// `SMTP_URL`: the mail server; without it mails are kept under Outbox.
    pub smtp_url: Option<String>,
    /// `WAYMARK_SITE_DIR`: where the built site stands; by default beside the executable.
    pub site_dir: Option<PathBuf>,
}

impl Config {
    /// Reads the settings through `get`, which in production is the environment.
    ///
    /// # Errors
    /// When a setting cannot be what it should, in a sentence that names it.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> anyhow::Result<Self> {
        let get = |name: &str| get(name).filter(|value| !value.trim().is_empty());
        let data_dir = PathBuf::from(get("WAYMARK_DATA_DIR").unwrap_or_else(|| "data".to_owned()));
        let addr = get("WAYMARK_ADDR").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let addr: SocketAddr = addr.parse().with_context(|| {
            format!("WAYMARK_ADDR is “{addr}”: write an address and a port, such as 127.0.0.1:3000")
        })?;
        let database_url = get("DATABASE_URL")
            .unwrap_or_else(|| format!("sqlite://{}", data_dir.join("waymark.db").display()));
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database_url.starts_with(scheme)) {
            bail!("DATABASE_URL has to start with sqlite:// or postgres://");
        }
        let base_url = get("WAYMARK_BASE_URL").unwrap_or_else(|| format!("http://{addr}"));
        let base_url = base_url.trim_end_matches('/').to_owned();
        if !base_url.starts_with("http://") && !base_url.starts_with("https://") {
            bail!("WAYMARK_BASE_URL is “{base_url}”: write an address such as https://jobs.example.org");
        }
        Ok(Self {
            database_url,
            addr,
            base_url,
            data_dir,
            smtp_url: get("SMTP_URL"),
            site_dir: get("WAYMARK_SITE_DIR").map(PathBuf::from),
        })
    }

    /// Whether people reach it over TLS, so that cookies can insist on it.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
