//! Settings: environment variables, read and checked once at start. `docs/settings.md` has them all in one table.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use lettre::message::Mailbox;

use super::telemetry;

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
    /// `WAYMARK_MAIL_FROM`: whom mails are from; without it an address at the base URL's host.
    pub mail_from: Mailbox,
    /// `WAYMARK_SITE_DIR`: where the built site stands; by default beside the executable.
    pub site_dir: Option<PathBuf>,
    /// `WAYMARK_TRUSTED_PROXIES`: the proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// `WAYMARK_DEMO_SIGN_IN_ANYWHERE`: demo sign-ins work from other machines, too.
    pub demo_sign_in_anywhere: bool,
    /// `WAYMARK_SETUP_TOKEN`: what guards the set-up page; without it one is made and printed.
    pub setup_token: Option<String>,
    /// `WAYMARK_REQUEST_SECONDS`: how long a page may take.
    pub request_timeout: Duration,
    /// `WAYMARK_LOG_FORMAT`: how a line of the log is written.
    pub log_format: LogFormat,
    /// `RUST_LOG`: what is logged; without it what somebody may have to act on.
    pub log_filter: Option<String>,
}

/// How a line of the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs that collect logs: one JSON object a line.
    Json,
}

/// Every setting: its name. The table in `docs/settings.md` has the same, kept by a test.
pub const SETTINGS: &[&str] = &[
    "DATABASE_URL",
    "WAYMARK_ADDR",
    "WAYMARK_BASE_URL",
    "WAYMARK_DATA_DIR",
    "SMTP_URL",
    "WAYMARK_MAIL_FROM",
    "WAYMARK_SITE_DIR",
    "WAYMARK_TRUSTED_PROXIES",
    "WAYMARK_DEMO_SIGN_IN_ANYWHERE",
    "WAYMARK_SETUP_TOKEN",
    "WAYMARK_REQUEST_SECONDS",
    "WAYMARK_LOG_FORMAT",
    "RUST_LOG",
];

impl Config {
    /// Reads the settings through `get`, which in production is the environment.
    ///
    /// # Errors
    /// When a setting cannot be what it should, in a sentence that names it.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> anyhow::Result<Self> {
        let get = |name: &str| {
            debug_assert!(SETTINGS.contains(&name), "{name} is not in the table");
            get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        let data_dir = PathBuf::from(get("WAYMARK_DATA_DIR").unwrap_or_else(|| "data".to_owned()));
        let addr = read_addr(get("WAYMARK_ADDR"))?;
        let base_url = read_base_url(get("WAYMARK_BASE_URL"), addr)?;
        Ok(Self {
            database_url: read_database_url(get("DATABASE_URL"), &data_dir)?,
            addr,
            data_dir,
            smtp_url: read_smtp_url(get("SMTP_URL"))?,
            mail_from: read_mail_from(get("WAYMARK_MAIL_FROM"), &base_url)?,
            base_url,
            site_dir: get("WAYMARK_SITE_DIR").map(PathBuf::from),
            trusted_proxies: read_proxies(get("WAYMARK_TRUSTED_PROXIES"))?,
            demo_sign_in_anywhere: read_flag(
                "WAYMARK_DEMO_SIGN_IN_ANYWHERE",
                get("WAYMARK_DEMO_SIGN_IN_ANYWHERE"),
            )?,
            setup_token: read_setup_token(get("WAYMARK_SETUP_TOKEN"))?,
            request_timeout: read_seconds("WAYMARK_REQUEST_SECONDS", get("WAYMARK_REQUEST_SECONDS"), 30)?,
            log_format: read_log_format(get("WAYMARK_LOG_FORMAT").as_deref())?,
            log_filter: get("RUST_LOG")
                .map(|given| telemetry::filter(Some(&given)).map(|_| given))
                .transpose()?,
        })
    }

    /// Begins the log that the settings ask for.
    ///
    /// # Errors
    /// When `RUST_LOG` cannot be read.
    pub fn begin_log(&self) -> anyhow::Result<()> {
        telemetry::begin(telemetry::filter(self.log_filter.as_deref())?, self.log_format);
        Ok(())
    }

    /// Whether people reach it over TLS, so that cookies can insist on it.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Where uploaded files are kept.
    pub fn files_dir(&self) -> PathBuf {
        self.data_dir.join("files")
    }

    /// Makes the folders for data and tries to write there.
    ///
    /// # Errors
    /// When they cannot be made or written, in a sentence that says what to do.
    pub fn prepare_data_dir(&self) -> anyhow::Result<()> {
        let folder = self.files_dir();
        let cannot = || {
            format!(
                "{} cannot be written: give the user who runs Waymark the right to write it, or set WAYMARK_DATA_DIR to another folder",
                folder.display()
            )
        };
        std::fs::create_dir_all(&folder).with_context(cannot)?;
        let trial = folder.join(format!(".trial-{}", uuid::Uuid::now_v7().simple()));
        std::fs::write(&trial, b"").with_context(cannot)?;
        std::fs::remove_file(&trial).with_context(cannot)
    }
}

fn read_addr(given: Option<String>) -> anyhow::Result<SocketAddr> {
    let addr = given.unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    addr.parse().with_context(|| {
        format!("WAYMARK_ADDR is “{addr}”: write an address and a port, such as 127.0.0.1:3000")
    })
}

fn read_database_url(given: Option<String>, data_dir: &Path) -> anyhow::Result<String> {
    let url = given.unwrap_or_else(|| format!("sqlite://{}", data_dir.join("waymark.db").display()));
    let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| url.starts_with(scheme));
    ensure!(known, "DATABASE_URL has to start with sqlite:// or postgres://");
    Ok(url)
}

fn read_base_url(given: Option<String>, addr: SocketAddr) -> anyhow::Result<String> {
    let url = given.unwrap_or_else(|| format!("http://{addr}"));
    let url = url.trim_end_matches('/').to_owned();
    let wrong = || format!("WAYMARK_BASE_URL is “{url}”: write an address such as https://jobs.example.org");
    let parsed: http::Uri = url.parse().with_context(wrong)?;
    let is_origin = matches!(parsed.scheme_str(), Some("http" | "https"))
        && parsed.host().is_some()
        && parsed.path_and_query().is_none_or(|path| path.as_str() == "/");
    ensure!(is_origin, "{}, without a path", wrong());
    Ok(url)
}

fn read_smtp_url(given: Option<String>) -> anyhow::Result<Option<String>> {
    let Some(url) = given else { return Ok(None) };
    // The address itself is not repeated: it can hold a password.
    lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(&url).context(
        "SMTP_URL has to look like smtps://user:password@mail.example.org, \
         smtp://user:password@mail.example.org:587?tls=required, or smtp://localhost:25",
    )?;
    Ok(Some(url))
}

fn read_mail_from(given: Option<String>, base_url: &str) -> anyhow::Result<Mailbox> {
    let host =
        base_url.parse::<http::Uri>().ok().and_then(|url| url.host().map(str::to_owned)).unwrap_or_default();
    let host = if host.contains('.') && host.parse::<IpAddr>().is_err() {
        host
    } else {
        "localhost.localdomain".to_owned()
    };
    let from = given.unwrap_or_else(|| format!("no-reply@{host}"));
    Mailbox::from_str(&from).with_context(|| {
        format!("WAYMARK_MAIL_FROM is “{from}”: write an address such as jobs@example.org, or Jobs <jobs@example.org>")
    })
}

fn read_proxies(given: Option<String>) -> anyhow::Result<Vec<IpAddr>> {
    let given = given.unwrap_or_default();
    let addresses = given.split(',').map(str::trim).filter(|address| !address.is_empty());
    addresses
        .map(|address| {
            address.parse::<IpAddr>().with_context(|| {
                format!("WAYMARK_TRUSTED_PROXIES has “{address}”: write addresses such as 10.0.0.1, with commas between")
            })
        })
        .collect()
}

fn read_flag(name: &str, given: Option<String>) -> anyhow::Result<bool> {
    match given.as_deref() {
        None | Some("0" | "false" | "no") => Ok(false),
        Some("1" | "true" | "yes") => Ok(true),
        Some(other) => bail!("{name} is “{other}”: write 1 or 0"),
    }
}

fn read_setup_token(given: Option<String>) -> anyhow::Result<Option<String>> {
    if let Some(token) = &given {
        ensure!(token.len() >= 16, "WAYMARK_SETUP_TOKEN is too easy to guess: write at least 16 characters");
    }
    Ok(given)
}

fn read_seconds(name: &str, given: Option<String>, default: u64) -> anyhow::Result<Duration> {
    let seconds = match given {
        None => default,
        Some(text) => text
            .parse()
            .ok()
            .filter(|seconds| (1..=600).contains(seconds))
            .with_context(|| format!("{name} is “{text}”: write a number of seconds from 1 to 600"))?,
    };
    Ok(Duration::from_secs(seconds))
}

fn read_log_format(given: Option<&str>) -> anyhow::Result<LogFormat> {
    match given {
        None | Some("text") => Ok(LogFormat::Text),
        Some("json") => Ok(LogFormat::Json),
        Some(other) => bail!("WAYMARK_LOG_FORMAT is “{other}”: write text or json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> anyhow::Result<Config> {
        Config::read(|name| {
            settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn without_settings_it_serves_this_machine_over_a_file() {
        let config = read(&[]).expect("defaults");
        assert_eq!(config.base_url, "http://127.0.0.1:3000");
        assert_eq!(config.database_url, "sqlite://data/waymark.db");
        assert_eq!(config.mail_from.email.to_string(), "no-reply@localhost.localdomain");
        assert!(!config.secure());
    }

    #[test]
    fn a_wrong_setting_is_named_with_what_to_write() {
        for (name, value) in [
            ("DATABASE_URL", "mysql://localhost"),
            ("WAYMARK_ADDR", "localhost"),
            ("WAYMARK_BASE_URL", "jobs.example.org"),
            ("WAYMARK_BASE_URL", "https://example.org/jobs"),
            ("SMTP_URL", "mail.example.org"),
            ("WAYMARK_MAIL_FROM", "nobody"),
            ("WAYMARK_TRUSTED_PROXIES", "10.0.0.1, proxy"),
            ("WAYMARK_DEMO_SIGN_IN_ANYWHERE", "maybe"),
            ("WAYMARK_SETUP_TOKEN", "short"),
            ("WAYMARK_REQUEST_SECONDS", "0"),
            ("WAYMARK_LOG_FORMAT", "xml"),
            ("RUST_LOG", "waymark=loud"),
        ] {
            let error = format!("{:#}", read(&[(name, value)]).expect_err(name));
            assert!(error.contains(name), "{error}");
        }
    }

    #[test]
    fn a_password_in_a_wrong_setting_is_not_repeated() {
        let error = read(&[("SMTP_URL", "ftp://user:hunter2@mail.example.org")]).expect_err("a wrong scheme");
        assert!(!format!("{error:#}").contains("hunter2"));
    }

    #[test]
    fn the_documented_settings_are_those_that_are_read() {
        let table = include_str!("../../docs/settings.md");
        let documented: Vec<&str> = table
            .lines()
            .filter_map(|line| line.strip_prefix("| `").and_then(|rest| rest.split('`').next()))
            .collect();
        assert_eq!(documented, SETTINGS);
    }
}
