//! Finds out who asks: from the session cookie to the viewer, once a request.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use crate::server::visit::{Resolved, Viewer};

/// Resolves the viewer and puts it into the request's extensions.
pub async fn resolve(mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(Resolved(Ok(Viewer::Nobody)));
    next.run(request).await
}
