//! The log: one line an event on the standard error, for whoever runs Waymark. It names routes, never people, addresses or links.

use anyhow::Context;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::EnvFilter;

use super::config::LogFormat;

/// What is logged where `RUST_LOG` says nothing: what somebody may have to act on, and that the server started and stopped.
const DEFAULT: LevelFilter = LevelFilter::INFO;

/// What to log, as `RUST_LOG` has it: `debug`, or `waymark=debug,warn`.
///
/// # Errors
/// When it cannot be read, in a sentence that says what to write.
pub fn filter(given: Option<&str>) -> anyhow::Result<EnvFilter> {
    let builder = EnvFilter::builder().with_default_directive(DEFAULT.into());
    match given {
        None => Ok(builder.parse_lossy("")),
        Some(text) => builder.parse(text).with_context(|| {
            format!(
                "RUST_LOG is “{text}”: write a level such as info or debug, or levels by module such as waymark=debug,warn"
            )
        }),
    }
}

/// Begins to log. Called once, before anything that could be logged happens; a second call changes nothing.
pub fn begin(filter: EnvFilter, format: LogFormat) {
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match format {
        LogFormat::Text => log.with_ansi(false).try_init(),
        LogFormat::Json => {
            log.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
    };
    // Whoever embeds the server, such as a test, may have begun a log of their own.
    drop(begun);
}

#[cfg(test)]
mod tests {
    use super::filter;

    #[test]
    fn a_wrong_filter_is_named_with_what_to_write() {
        let error = filter(Some("waymark=loud")).expect_err("no such level");
        assert!(format!("{error:#}").starts_with("RUST_LOG is “waymark=loud”"), "{error:#}");
        for right in ["debug", "waymark=debug,warn", "waymark[request{route=/}]=trace"] {
            assert!(filter(Some(right)).is_ok(), "{right}");
        }
    }

    #[test]
    fn without_a_filter_everyday_requests_are_not_logged() {
        assert_eq!(filter(None).expect("the default").to_string(), "info");
    }
}
