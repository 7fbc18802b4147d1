//! Whether the server is there, and whether it can work.

use axum::extract::State;
use http::StatusCode;

use super::state::AppState;

/// The process answers. Restart it when it does not.
pub async fn live() -> &'static str {
    "alive"
}

/// The database answers; its tables are up to date, or the server would not have started. Send nobody here while it does not.
pub async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match state.db.ping().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
