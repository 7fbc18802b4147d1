//! The organisation's logo, as an image of its own.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use super::error::AppError;
use super::state::AppState;

/// The drawing. It was authored as text, so the answer lets it run and load nothing, whatever it says.
pub async fn drawing(State(state): State<AppState>) -> Result<Response, AppError> {
    let library = state.library().await?;
    let logo = library.content.organisation.logo.clone().ok_or(AppError::NotFound)?;
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
        (CACHE_CONTROL, "public, max-age=300"),
    ];
    Ok((headers, logo).into_response())
}
