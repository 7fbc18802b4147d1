//! What a server function answers, as a form or a script expects it.
//!
//! Leptos answers a form's error by a redirect that drops what was typed and carries an error anybody could forge, and every error with status
//! 500. So the function is asked as a script would ask; this layer then answers a form: 303 to where the function sends it, else
//! back to the page; a refusal as a page in words that has what was typed.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, LOCATION, REFERER, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};
use leptos::server_fn::error::SERVER_FN_ERROR_HEADER;
use leptos::server_fn::redirect::REDIRECT_HEADER;

use super::words::{Kept, WantsPage};
use crate::server::error::{AppError, FieldError};
use crate::server::visit::{form_fields, local};

/// The most a form may send.
pub const MOST_BYTES: usize = 1 << 20;

/// Beyond the limit the rest is read and dropped up to here, so that a browser gets to see the answer.
const DRAINED_BYTES: usize = 16 << 20;

const FORM: &str = "application/x-www-form-urlencoded";

/// Answers for the server function that `next` runs.
pub async fn answer(request: Request, next: Next) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let wants_page = WantsPage::of(&parts.headers).0;
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with(FORM) && !kind.starts_with("application/json") {
        drain(body, 0).await;
        return refuse("refused-unreadable", StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let is_form = kind.starts_with(FORM);
    let bytes = match read(body).await {
        Ok(bytes) => bytes,
        Err(response) => return response,
    };
    if is_form && std::str::from_utf8(&bytes).is_err() {
        return refuse("refused-unreadable", StatusCode::BAD_REQUEST);
    }
    let back = page_before(&parts.headers);
    let action = parts.uri.path().to_owned();
    parts.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    if response.headers().contains_key(SERVER_FN_ERROR_HEADER) || response.status().is_server_error() {
        let mut refusal = error_in(response).await.into_response();
        if is_form {
            let back = back.and_then(|back| back.to_str().map(str::to_owned).ok());
            refusal.extensions_mut().insert(Kept::of(&action, form_fields(&bytes), back));
        }
        return refusal;
    }
    if wants_page { as_form_answer(response, back) } else { as_script_answer(response) }
}

/// Reads a form's body.
async fn read(body: Body) -> Result<Bytes, Response> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await {
        let Ok(chunk) = chunk else { return Err(refuse("refused-unreadable", StatusCode::BAD_REQUEST)) };
        if bytes.len() + chunk.len() > MOST_BYTES {
            drain(Body::from_stream(stream), bytes.len()).await;
            return Err(refuse("refused-too-much", StatusCode::PAYLOAD_TOO_LARGE));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Bytes::from(bytes))
}

/// Reads on without keeping anything, so that a browser that is still sending gets to see the answer.
async fn drain(body: Body, mut read: usize) {
    let mut stream = body.into_data_stream();
    while let Some(Ok(chunk)) = stream.next().await {
        read += chunk.len();
        if read > DRAINED_BYTES {
            return;
        }
    }
}

/// The error that a server function answered with.
async fn error_in(response: Response) -> AppError {
    let bytes = axum::body::to_bytes(response.into_body(), MOST_BYTES).await.unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or(AppError::Unavailable)
}

/// A form's answer: on to the page that the function names, else back to where the form was.
fn as_form_answer(response: Response, back: Option<HeaderValue>) -> Response {
    let (parts, _) = response.into_parts();
    let mut answer = StatusCode::SEE_OTHER.into_response();
    for (name, value) in &parts.headers {
        if *name != CONTENT_TYPE && *name != http::header::CONTENT_LENGTH {
            answer.headers_mut().append(name.clone(), value.clone());
        }
    }
    let to = parts.headers.get(LOCATION).cloned().or(back).unwrap_or(HeaderValue::from_static("/"));
    answer.headers_mut().insert(LOCATION, to);
    answer
}

/// A script's answer: the value, and where to go in a header, since a script would follow a redirect unseen.
fn as_script_answer(mut response: Response) -> Response {
    if let Some(location) = response.headers_mut().remove(LOCATION) {
        *response.status_mut() = StatusCode::OK;
        response.headers_mut().insert(HeaderName::from_static(REDIRECT_HEADER), location);
    }
    response
}

/// The page of ours that a form was on.
fn page_before(headers: &HeaderMap) -> Option<HeaderValue> {
    let referer = headers.get(REFERER)?.to_str().ok()?.parse::<http::Uri>().ok()?;
    let same_host = headers.get(http::header::HOST).and_then(|host| host.to_str().ok())
        == referer.authority().map(|a| a.as_str());
    let path = referer.path_and_query()?.as_str();
    same_host.then(|| local(path))
}

fn refuse(problem: &str, status: StatusCode) -> Response {
    let error = FieldError { field: String::new(), problem: problem.to_owned() };
    let mut response = AppError::Invalid(vec![error]).into_response();
    *response.status_mut() = status;
    response.headers_mut().remove(RETRY_AFTER);
    response
}
