//! Finds out who asks: from the session cookie to the viewer, once a request.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::server::auth::session;
use crate::server::state::AppState;
use crate::server::visit::Resolved;

/// Resolves the viewer and puts it into the request's extensions. Without a cookie there is nobody to look up.
pub async fn resolve(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let resolved = session::viewer(&state, &parts).await;
    // The document around a page is drawn before the page asks for anything, and shows the organisation's name and colours. Without an answer
    // from the database it shows what this node knows.
    let _ = state.library().await;
    parts.extensions.insert(Resolved(resolved));
    next.run(Request::from_parts(parts, body)).await
}
