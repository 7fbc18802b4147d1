//! Sessions: a random secret in a cookie, its hash and its holder in the database.
//!
//! Each area of the site has a cookie of its own, so that somebody who recruits, applies and helps a new colleague is all three in one browser. The
//! cookie of helpers holds a session for each journey they help in: a manager of three new hires need not ask for links in turn.

use http::request::Parts;
use leptos::prelude::use_context;

use super::secret::{is_secret, new_secret};
use crate::domain::instant::Instant;
use crate::server::area::Area;
use crate::server::config::Config;
use crate::server::error::AppError;
use crate::server::state::AppState;
use crate::server::store::{Holder, TokenHash, session, staff};
use crate::server::visit::{Part, StaffViewer, Viewer, Visit, cookie, now, set_cookie};

/// How long staff stay signed in without coming back: half a day.
const STAFF_SECONDS: i64 = 12 * 3600;

/// How long people and their helpers do: thirty days.
const PEOPLE_SECONDS: i64 = 30 * 24 * 3600;

/// In how many journeys somebody can help in one browser; one more ends the oldest.
const MOST_PARTS: usize = 12;

/// What stands between the secrets in a cookie.
const BETWEEN: &str = ".";

/// How often it is noted that somebody is here.
const NOTED_SECONDS: i64 = 15 * 60;

/// Signs somebody in: makes a session, sets its cookie on the answer, and revokes the one it takes the place of. Whoever helps in several journeys
/// has a session for each.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn begin(visit: &Visit, holder: Holder) -> Result<(), AppError> {
    let db = &visit.state.db;
    let secret = new_secret();
    let ends = visit.now.plus_seconds(lifetime(holder));
    session::create(db, TokenHash::of(&secret), holder, visit.now, ends).await?;
    let name = cookie_of(&visit.state.config, holder);
    let mut kept = Vec::new();
    for old in use_context::<Parts>().map(|parts| secrets(&parts, &name)).unwrap_or_default() {
        let other = session::find(db, TokenHash::of(&old), visit.now).await?.map(|old| old.holder);
        if matches!(holder, Holder::Helper { .. }) && other.is_some_and(|other| other != holder) {
            kept.push(old);
        } else {
            session::revoke(db, TokenHash::of(&old), visit.now).await?;
        }
    }
    while kept.len() >= MOST_PARTS {
        session::revoke(db, TokenHash::of(&kept.remove(0)), visit.now).await?;
    }
    kept.push(secret);
    set_cookie(visit, &name, &kept.join(BETWEEN), lifetime(holder));
    Ok(())
}

/// Signs out of an area: revokes what its cookie holds and takes the cookie away.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn end(visit: &Visit, area: Area) -> Result<(), AppError> {
    let name = cookie_name(&visit.state.config, area);
    for secret in use_context::<Parts>().map(|parts| secrets(&parts, &name)).unwrap_or_default() {
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
    let own = Area::of(parts.uri.path());
    let areas = match own {
        // What people see is nothing that helping somebody signs in for.
        Area::People => [Area::People, Area::Studio].as_slice(),
        Area::Studio => &[Area::Studio, Area::People],
        Area::Tasks => &[Area::Tasks, Area::People, Area::Studio],
    };
    for area in areas {
        let mut helping = Vec::new();
        for secret in secrets(parts, &cookie_name(&state.config, *area)) {
            match holder_of(state, &secret, now()).await? {
                Some(Viewer::Helper { parts }) => helping.extend(parts),
                Some(viewer) => return Ok(viewer),
                None => {}
            }
        }
        if !helping.is_empty() {
            return Ok(Viewer::Helper { parts: helping });
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
        Holder::Helper { journey, assignee } => {
            Some(Viewer::Helper { parts: vec![Part { journey, assignee }] })
        }
    })
}

/// The secrets in a cookie of the request.
fn secrets(parts: &Parts, name: &str) -> Vec<String> {
    let value = cookie(parts, name).unwrap_or_default();
    value.split(BETWEEN).filter(|secret| is_secret(secret)).take(MOST_PARTS).map(str::to_owned).collect()
}

/// The name of the cookie that signs a holder in.
pub fn cookie_of(config: &Config, holder: Holder) -> String {
    let area = match holder {
        Holder::Staff(_) => Area::Studio,
        Holder::Person(_) | Holder::Draft(_) => Area::People,
        Holder::Helper { .. } => Area::Tasks,
    };
    cookie_name(config, area)
}

/// With `__Host-` a browser takes the cookie over TLS only, for this host alone.
fn cookie_name(config: &Config, area: Area) -> String {
    let name = match area {
        Area::People => "waymark",
        Area::Tasks => "waymark-tasks",
        Area::Studio => "waymark-staff",
    };
    if config.secure() { format!("__Host-{name}") } else { name.to_owned() }
}
