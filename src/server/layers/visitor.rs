//! Finds out who asks: from the session cookie to the viewer, once a request.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::server::auth::session;
use crate::server::state::AppState;
use crate::server::visit::Resolved;

/// Resolves the viewer and puts it into the request's extensions. Without a cookie there is nothing to look up.
pub async fn resolve(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let resolved = session::viewer(&state, &parts).await;
    parts.extensions.insert(Resolved(resolved));
    next.run(Request::from_parts(parts, body)).await
}
