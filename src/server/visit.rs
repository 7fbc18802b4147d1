//! A visit: who asks, in which language, when and from where.

use std::str::FromStr;

use chrono::NaiveDate;
use http::StatusCode;
use http::header::{HeaderValue, LOCATION, SET_COOKIE};
use http::request::Parts;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::address::ClientAddress;
use super::area::Area;
use super::error::AppError;
use super::state::AppState;
use super::store::staff::Role;
use super::store::{FlashId, JourneyId, PersonId, StaffId, StoreError, flash};
use crate::domain::instant::Instant;
use crate::domain::template::Assignee;
use crate::domain::text::Locale;
use crate::locales::{Words, negotiate};

/// How long what a refused form said is kept, in seconds.
const KEPT_SECONDS: i64 = 15 * 60;

/// The cookie that keeps the language chosen by the switch.
pub const LANGUAGE_COOKIE: &str = "waymark-language";

/// One request, as a use case needs it: the server's state, who asks, their language, the time.
#[derive(Clone)]
pub struct Visit {
    /// What every request can reach.
    pub state: AppState,
    /// Who asks.
    pub viewer: Viewer,
    /// The words of the visitor's language.
    pub words: Words,
    /// When.
    pub now: Instant,
    /// From where, for rate limits.
    pub address: ClientAddress,
    /// The path asked for, with its query.
    pub path: String,
}

/// Who is visiting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody is signed in.
    Nobody,
    /// Whoever writes drafts and has not confirmed an e-mail: they reach these drafts and nothing else. Confirming ends their sessions, since
    /// whoever typed an address need not be the one who reads its mail.
    Draft {
        /// The person that stands for the drafts.
        person: PersonId,
    },
    /// A person whose e-mail is confirmed, with their own things only.
    Person {
        /// Who.
        id: PersonId,
    },
    /// A member of staff, in the studio.
    Staff(StaffViewer),
    /// The manager, buddy or IT of some journeys, each by a mailed link.
    Helper {
        /// In which journeys, and as whom; at least one.
        parts: Vec<Part>,
    },
}

/// The part that somebody has in somebody else's journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The journey they help in.
    pub journey: JourneyId,
    /// As whom.
    pub assignee: Assignee,
}

/// A member of staff who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffViewer {
    /// Who.
    pub id: StaffId,
    /// What they may do.
    pub role: Role,
    /// Their address, by which jobs name their hiring teams.
    pub email: String,
}

/// The viewer as the layer resolved it from the cookie; an error when the database did not answer.
#[derive(Debug, Clone)]
pub(super) struct Resolved(pub(super) Result<Viewer, AppError>);

impl Visit {
    /// The visit of the request that is being answered, in a page or a server function.
    ///
    /// # Errors
    /// `Unavailable` when the database could not say who asks.
    pub fn current() -> Result<Self, AppError> {
        let (Some(state), Some(parts)) = (use_context::<AppState>(), use_context::<Parts>()) else {
            tracing::error!("a visit was asked for outside a request");
            return Err(AppError::Unavailable);
        };
        Self::of(state, &parts)
    }

    /// The visit of a request, for handlers outside Leptos.
    ///
    /// # Errors
    /// As [`Visit::current`].
    pub fn of(state: AppState, parts: &Parts) -> Result<Self, AppError> {
        let viewer = match parts.extensions.get::<Resolved>() {
            Some(Resolved(resolved)) => resolved.clone()?,
            None => Viewer::Nobody,
        };
        let words = words(&state, parts);
        let address = ClientAddress::of(parts, &state.config.trusted_proxies);
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { viewer, words, now: now(), address, path, state })
    }

    /// The day in a time zone (IANA); in UTC where the zone is not known.
    pub fn today(&self, zone: &str) -> NaiveDate {
        day_in(self.now, zone)
    }

    /// The confirmed person who asks.
    ///
    /// # Errors
    /// `SignInNeeded` when it is none.
    pub fn person(&self) -> Result<PersonId, AppError> {
        match &self.viewer {
            Viewer::Person { id } => Ok(*id),
            _ => Err(AppError::SignInNeeded),
        }
    }

    /// The person who asks, confirmed or not.
    ///
    /// # Errors
    /// `SignInNeeded` when it is neither.
    pub fn anybody(&self) -> Result<PersonId, AppError> {
        match &self.viewer {
            Viewer::Person { id: person } | Viewer::Draft { person } => Ok(*person),
            _ => Err(AppError::SignInNeeded),
        }
    }

    /// The member of staff who asks.
    ///
    /// # Errors
    /// `SignInNeeded` when it is none.
    pub fn staff(&self) -> Result<&StaffViewer, AppError> {
        match &self.viewer {
            Viewer::Staff(staff) => Ok(staff),
            _ => Err(AppError::SignInNeeded),
        }
    }

    /// The parts that the visitor has in others' journeys.
    pub fn parts(&self) -> &[Part] {
        match &self.viewer {
            Viewer::Helper { parts } => parts,
            _ => &[],
        }
    }

    /// Keeps what a refused form without a record of its own said, and sends the visitor back to `path` to look at it. Never put
    /// passwords into it.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer.
    pub async fn keep_and_redirect<T: Serialize + Sync>(&self, path: &str, kept: &T) -> Result<(), AppError> {
        redirect(&self.keep(path, kept).await?);
        Ok(())
    }

    /// Keeps what a refused form without a record of its own said; returns `path` with what finds it again. Never put passwords into it.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer.
    pub async fn keep<T: Serialize + Sync>(&self, path: &str, kept: &T) -> Result<String, AppError> {
        let id = FlashId::new(self.now);
        flash::put(&self.state.db, id, kept, self.now.plus_seconds(KEPT_SECONDS)).await?;
        let joint = if path.contains('?') { '&' } else { '?' };
        Ok(format!("{path}{joint}kept={id}"))
    }

    /// What a refused form said, where the address names it and it is not too old.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer.
    pub async fn kept<T: DeserializeOwned>(&self) -> Result<Option<T>, AppError> {
        let Some(id) = self.query("kept").and_then(|id| id.parse::<FlashId>().ok()) else { return Ok(None) };
        // Another form's row is as good as none.
        match flash::get(&self.state.db, id, self.now).await {
            Err(StoreError::Corrupt { .. }) => Ok(None),
            found => Ok(found?),
        }
    }

    /// The value of a parameter in the address.
    pub fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.path.split_once('?')?;
        form_fields(query.as_bytes()).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// An id from an address or a form.
///
/// # Errors
/// `NotFound` for what is none, as for an id that nothing has.
pub fn parse_id<T: FromStr>(text: &str) -> Result<T, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

/// The fields of a form or a query, percent-decoded.
pub fn form_fields(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

/// The present.
pub fn now() -> Instant {
    Instant::from(chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()))
}

/// The day at an instant in a time zone (IANA); in UTC where the zone is not known.
pub fn day_in(at: Instant, zone: &str) -> NaiveDate {
    let zone: chrono_tz::Tz = zone.parse().unwrap_or(chrono_tz::UTC);
    at.to_utc().with_timezone(&zone).date_naive()
}

/// Sends the visitor on to a local path once the page or write is through: a form and a page answer 303, a fetch is told in a header.
/// What is no local path leads to the first page, so that nobody is sent elsewhere.
pub fn redirect(path: &str) {
    if let Some(options) = use_context::<ResponseOptions>() {
        options.insert_header(LOCATION, local(path));
        options.set_status(StatusCode::SEE_OTHER);
    }
}

/// A path of this site as a header; `/` for what leads elsewhere.
pub(super) fn local(path: &str) -> HeaderValue {
    let path = if is_local(path) { path } else { "/" };
    HeaderValue::from_str(path).unwrap_or_else(|_| HeaderValue::from_static("/"))
}

/// Whether a path leads to a page of this site: one slash, then anything but another slash or a backslash.
pub fn is_local(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.bytes().all(|byte| byte > 0x20 && byte < 0x7f)
}

/// The language of a request, for pages and mails.
pub(super) fn words(state: &AppState, parts: &Parts) -> Words {
    let fallback = state.language();
    let accepted = parts.headers.get(http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let chosen = cookie(parts, LANGUAGE_COOKIE);
    let locale = negotiate(chosen.as_deref(), accepted, fallback);
    Words {
        locale: if Area::of(parts.uri.path()) == Area::Studio {
            studio_locale(locale, fallback)
        } else {
            locale
        },
        fallback,
    }
}

/// The studio speaks English and French: whoever chose another language reads it in the organisation's, or in English.
fn studio_locale(chosen: Locale, organisation: Locale) -> Locale {
    let spoken = |locale: &Locale| matches!(locale, Locale::En | Locale::Fr);
    [chosen, organisation].into_iter().find(spoken).unwrap_or(Locale::En)
}

/// Puts a cookie on the answer, for `seconds` from now; none at all when that is 0. No script can read it.
pub fn set_cookie(visit: &Visit, name: &str, value: &str, seconds: i64) {
    let cookie = cookie::Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(visit.state.config.secure())
        .same_site(cookie::SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(seconds))
        .build();
    if let (Some(options), Ok(value)) =
        (use_context::<ResponseOptions>(), HeaderValue::from_str(&cookie.to_string()))
    {
        options.append_header(SET_COOKIE, value);
    }
}

/// The value of a cookie of the request.
pub fn cookie(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all(http::header::COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(cookie::Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_local() {
        for path in ["/", "/jobs/map-engineer?x=1#y", "/sign-in?next=%2Fstudio"] {
            assert!(is_local(path), "{path}");
        }
        for path in
            ["", "jobs", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x"]
        {
            assert!(!is_local(path), "{path}");
        }
    }

    #[test]
    fn the_studio_speaks_the_languages_of_staff() {
        assert_eq!(studio_locale(Locale::Fr, Locale::En), Locale::Fr);
        assert_eq!(studio_locale(Locale::Ar, Locale::Fr), Locale::Fr);
        assert_eq!(studio_locale(Locale::Ar, Locale::Ar), Locale::En);
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        let late = Instant(1_764_544_800_000_000); // 2025-11-30 23:20 UTC
        assert_eq!(day_in(late, "UTC").to_string(), "2025-11-30");
        assert_eq!(day_in(late, "Asia/Amman").to_string(), "2025-12-01");
        assert_eq!(day_in(late, "nowhere").to_string(), "2025-11-30");
    }
}
