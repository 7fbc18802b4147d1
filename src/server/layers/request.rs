//! A number for each request, one line in the log, a limit in time, and a net under panics.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use http::{HeaderValue, StatusCode};
use tracing::Instrument;
use uuid::Uuid;

use crate::server::error::AppError;
use crate::server::state::AppState;

/// Gives the request a number, which the answer carries as `x-request-id`, and logs it: method, the route's pattern (never the
/// path itself, which can name people or hold a link's token), status and time.
pub async fn log(request: Request, next: Next) -> Response {
    let id = Uuid::now_v7().simple().to_string();
    let route = super::words::route_pattern(&request);
    let method = request.method().clone();
    let span = tracing::info_span!("request", id = %id, %method, route);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, milliseconds) = (response.status().as_u16(), started.elapsed().as_millis());
    span.in_scope(|| {
        if status >= 500 {
            tracing::warn!(status, milliseconds, "answered");
        } else {
            tracing::debug!(status, milliseconds, "answered");
        }
    });
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

/// Answers in words when the work panics or takes too long. Uploads have longer, since they
/// are as slow as the line they come by, and so has loading the demo organisation.
pub async fn bounded(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let limit = if path.starts_with("/upload/") || path == "/api/look-around" {
        Duration::from_secs(15 * 60)
    } else {
        state.config.request_timeout
    };
    match tokio::time::timeout(limit, AssertUnwindSafe(next.run(request)).catch_unwind()).await {
        Ok(Ok(response)) => response,
        Ok(Err(panic)) => {
            let words = panic
                .downcast_ref::<&str>()
                .map(|words| (*words).to_owned())
                .or_else(|| panic.downcast_ref::<String>().cloned())
                .unwrap_or_default();
            tracing::error!(panic = words, "a request panicked");
            with_status(StatusCode::INTERNAL_SERVER_ERROR)
        }
        Err(_) => {
            tracing::warn!(seconds = limit.as_secs(), "a request took too long");
            with_status(StatusCode::GATEWAY_TIMEOUT)
        }
    }
}

fn with_status(status: StatusCode) -> Response {
    let mut response = AppError::Unavailable.into_response();
    *response.status_mut() = status;
    response
}
