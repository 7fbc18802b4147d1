//! Every route that is neither a page nor a server function, in one table.

use axum::Router;
use axum::routing::get;

use super::health;
use super::state::AppState;

/// Method and pattern of every route here, as [`handlers`] serves them; the authorization test drives each.
pub const HANDLERS: &[(&str, &str)] = &[("GET", "/health/live"), ("GET", "/health/ready")];

/// The routes.
pub fn handlers() -> Router<AppState> {
    Router::new().route("/health/live", get(health::live)).route("/health/ready", get(health::ready))
}
