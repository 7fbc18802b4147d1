//! Every route that is neither a page nor a server function, in one table.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use super::files::{download, upload};
use super::state::AppState;
use super::{health, logo};

/// Method and pattern of every route here, as [`handlers`] serves them; the authorization test drives each.
pub const HANDLERS: &[(&str, &str)] = &[
    ("GET", "/health/live"),
    ("GET", "/health/ready"),
    ("GET", "/logo.svg"),
    ("POST", "/upload/{journey}/{question}"),
    ("GET", "/files/{file}"),
    ("GET", "/studio/files/{file}"),
];

/// The routes.
pub fn handlers() -> Router<AppState> {
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/logo.svg", get(logo::drawing))
        // The handler counts for itself, so that it can say in words what was too much.
        .route("/upload/{journey}/{question}", post(upload::receive).layer(DefaultBodyLimit::disable()))
        .route("/files/{file}", get(download::send_own))
        .route("/studio/files/{file}", get(download::send_to_team))
}
