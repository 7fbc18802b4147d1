//! Giving a file out: to those who may read its journey, as an attachment.

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio_util::io::ReaderStream;

use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::state::AppState;
use crate::server::visit::{Visit, parse_id};

/// What stands in a header's `filename*` as it is (RFC 8187, `attr-char`).
const NOT_ATTR_CHAR: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// Sends a file to the person whose journey it belongs to.
///
/// # Errors
/// `NotFound` for a file that is not there or not theirs, `SignInNeeded`, `Unavailable`.
pub async fn send_own(
    State(state): State<AppState>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, AppError> {
    send(state, request, Action::DownloadOwnFile(parse_id(&file)?)).await
}

/// Sends a file to the hiring team.
///
/// # Errors
/// As [`send_own`].
pub async fn send_to_team(
    State(state): State<AppState>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, AppError> {
    send(state, request, Action::DownloadFile(parse_id(&file)?)).await
}

async fn send(state: AppState, request: Request, action: Action) -> Result<Response, AppError> {
    let (parts, _) = request.into_parts();
    let visit = Visit::of(state, &parts)?;
    let file = visit.allow(action).await?.file()?;
    let path = visit.state.config.files_dir().join(&file.stored_as);
    let bytes = tokio::fs::File::open(path).await.map_err(|error| {
        tracing::error!(file = %file.id, %error, "a file's bytes cannot be read");
        AppError::Unavailable
    })?;
    let mut response = Body::from_stream(ReaderStream::new(bytes)).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, header(&file.media_type));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(file.size));
    headers.insert(CONTENT_DISPOSITION, header(&attachment(&file.name)));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

fn header(value: &str) -> HeaderValue {
    HeaderValue::from_str(value).unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"))
}

/// `Content-Disposition` for a file to be saved under its name (RFC 6266): in ASCII for old browsers, and as it is for all others.
fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' })
        .collect();
    let full = utf8_percent_encode(name, NOT_ATTR_CHAR);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn any_name_is_a_safe_header() {
        let header = attachment("Lebenslauf \"🏔️\"\r\nX: y.pdf");
        assert!(header.is_ascii() && !header.contains(['\r', '\n']));
        assert!(header.starts_with("attachment; filename=\"Lebenslauf "));
        assert!(header.contains("filename*=UTF-8''Lebenslauf%20%22%F0%9F%8F%94"));
    }
}
