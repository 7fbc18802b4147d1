//! Sessions: a random secret in a cookie, its hash and its holder in the database.
//!
//! Staff and people have cookies of their own, so that somebody who recruits and applies is both in one browser: in the studio the
//! staff's cookie counts, elsewhere the people's, and the staff's where there is no other.

use http::request::Parts;
use leptos::prelude::use_context;

use super::secret::{is_secret, new_secret};
use crate::domain::instant::Instant;
use crate::server::config::Config;
use crate::server::error::AppError;
use crate::server::state::AppState;
use crate::server::store::{Holder, TokenHash, session, staff};
use crate::server::visit::{StaffViewer, Viewer, Visit, cookie, is_studio, now, set_cookie};

/// How long staff stay signed in without coming back: half a day.
const STAFF_SECONDS: i64 = 12 * 3600;

/// How long people and their helpers do: thirty days.
const PEOPLE_SECONDS: i64 = 30 * 24 * 3600;

/// How often it is noted that somebody is here.
const NOTED_SECONDS: i64 = 15 * 60;

/// Signs somebody in: makes a session, sets its cookie on the answer, and revokes the one it takes the place of.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn begin(visit: &Visit, holder: Holder) -> Result<(), AppError> {
    let secret = new_secret();
    let ends = visit.now.plus_seconds(lifetime(holder));
    session::create(&visit.state.db, TokenHash::of(&secret), holder, visit.now, ends).await?;
    let config = &visit.state.config;
    let name = cookie_name(config, matches!(holder, Holder::Staff(_)));
    if let Some(parts) = use_context::<Parts>()
        && let Some(old) = cookie(&parts, &name).filter(|old| is_secret(old))
    {
        session::revoke(&visit.state.db, TokenHash::of(&old), visit.now).await?;
    }
    set_cookie(visit, &name, &secret, lifetime(holder));
    Ok(())
}

/// Signs out of the studio, or of what is not the studio: revokes the session and takes its cookie away.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn end(visit: &Visit, studio: bool) -> Result<(), AppError> {
    let config = &visit.state.config;
    let name = cookie_name(config, studio);
    if let Some(parts) = use_context::<Parts>()
        && let Some(secret) = cookie(&parts, &name).filter(|secret| is_secret(secret))
    {
        session::revoke(&visit.state.db, TokenHash::of(&secret), visit.now).await?;
    }
    set_cookie(visit, &name, "", 0);
    Ok(())
}

/// How long a session of a holder lasts from now on, in seconds.
fn lifetime(holder: Holder) -> i64 {
    match holder {
        Holder::Staff(_) => STAFF_SECONDS,
        Holder::Person(_) | Holder::Draft(_) | Holder::Helper { .. } => PEOPLE_SECONDS,
    }
}

/// Who sends a request: nobody where it has no cookie of ours, or one that no longer counts.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn viewer(state: &AppState, parts: &Parts) -> Result<Viewer, AppError> {
    let studio = is_studio(parts.uri.path());
    for staff in [studio, !studio] {
        let Some(secret) =
            cookie(parts, &cookie_name(&state.config, staff)).filter(|secret| is_secret(secret))
        else {
            continue;
        };
        if let Some(viewer) = holder_of(state, &secret, now()).await? {
            return Ok(viewer);
        }
    }
    Ok(Viewer::Nobody)
}

async fn holder_of(state: &AppState, secret: &str, now: Instant) -> Result<Option<Viewer>, AppError> {
    let token = TokenHash::of(secret);
    let Some(found) = session::find(&state.db, token, now).await? else { return Ok(None) };
    if now >= found.seen_at.plus_seconds(NOTED_SECONDS) {
        session::touch(&state.db, token, now, now.plus_seconds(lifetime(found.holder))).await?;
    }
    Ok(match found.holder {
        Holder::Staff(id) => staff::get(&state.db, id)
            .await?
            .map(|staff| Viewer::Staff(StaffViewer { id, role: staff.role, email: staff.email })),
        Holder::Person(id) => Some(Viewer::Person { id }),
        Holder::Draft(person) => Some(Viewer::Draft { person }),
        Holder::Helper { journey, assignee } => Some(Viewer::Helper { journey, assignee }),
    })
}

/// With `__Host-` a browser takes the cookie over TLS only, for this host alone.
fn cookie_name(config: &Config, staff: bool) -> String {
    let name = if staff { "waymark-staff" } else { "waymark" };
    if config.secure() { format!("__Host-{name}") } else { name.to_owned() }
}
