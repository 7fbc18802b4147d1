//! Turns every refusal into a page in words, or into JSON for a script.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{ACCEPT, ALLOW, CONTENT_TYPE, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::server::area::Area;
use crate::server::error::{AppError, FieldError};
use crate::server::visit;

/// A refusal as a page shows it: what went wrong, and what had been typed.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// What went wrong.
    pub error: AppError,
    /// What a form had sent, where it was a form.
    pub kept: Option<Kept>,
}

/// What a form had sent, so that nobody types it twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where it was sent to.
    pub action: String,
    /// Its fields, without secrets.
    pub fields: Vec<(String, String)>,
    /// Whether all of it is here, so that it can be sent again.
    pub complete: bool,
    /// The page it was on.
    pub back: Option<String>,
}

impl Kept {
    /// What of a form may be shown again: everything but passwords and tokens.
    pub fn of(action: &str, fields: Vec<(String, String)>, back: Option<String>) -> Self {
        let sent = fields.len();
        let fields: Vec<_> = fields.into_iter().filter(|(name, _)| !is_secret(name)).collect();
        Self { action: action.to_owned(), complete: fields.len() == sent, fields, back }
    }
}

fn is_secret(field: &str) -> bool {
    ["password", "token"].iter().any(|secret| field.contains(secret))
}

/// Draws the page that says a refusal in words.
pub type DrawRefusal =
    Arc<dyn Fn(Parts, Refusal) -> Pin<Box<dyn Future<Output = Response> + Send>> + Send + Sync>;

/// Whether whoever asks reads HTML: a browser going to a page or posting a form, and no script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WantsPage(pub bool);

impl WantsPage {
    /// By the `Accept` header.
    pub fn of(headers: &HeaderMap) -> Self {
        Self(
            headers
                .get(ACCEPT)
                .and_then(|accept| accept.to_str().ok())
                .is_some_and(|a| a.contains("text/html")),
        )
    }
}

/// The pattern of the route a request goes to, such as `/jobs/{job}`: it names nobody.
pub fn route_pattern(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    matched.map_or_else(|| "(no route)".to_owned(), |path| path.as_str().to_owned())
}

/// Answers refusals in words: where nobody is signed in a page leads to sign-in, everything else becomes a page.
pub async fn in_words(State(draw): State<DrawRefusal>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    if !response.status().is_client_error() && !response.status().is_server_error() {
        return response;
    }
    if is_page(response.headers()) {
        return response;
    }
    let error = refused(&response);
    if !WantsPage::of(&asked.headers).0 {
        return as_json(response, error);
    }
    if error == AppError::SignInNeeded && asked.method.is_safe() {
        return Redirect::to(&sign_in_page(asked.uri.path_and_query().map_or("/", |path| path.as_str())))
            .into_response();
    }
    let (refusing, _) = response.into_parts();
    let kept = refusing.extensions.get::<Kept>().cloned();
    let mut page = draw(asked, Refusal { error, kept }).await;
    *page.status_mut() = refusing.status;
    for name in [RETRY_AFTER, ALLOW] {
        if let Some(value) = refusing.headers.get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// The sign-in page that leads on to `path`.
pub fn sign_in_page(path: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    let page = if Area::of(path) == Area::Studio { "/studio/sign-in" } else { "/sign-in" };
    if visit::is_local(path) && path != "/" { format!("{page}?next={next}") } else { page.to_owned() }
}

/// What an answer refuses: what its handler said, else what its status says.
fn refused(response: &Response) -> AppError {
    let said = |problem: &str| {
        AppError::Invalid(vec![FieldError { field: String::new(), problem: problem.to_owned() }])
    };
    response.extensions().get::<AppError>().cloned().unwrap_or_else(|| match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => AppError::NotFound,
        StatusCode::UNAUTHORIZED => AppError::SignInNeeded,
        StatusCode::FORBIDDEN => AppError::Forbidden,
        StatusCode::CONFLICT => AppError::Conflict,
        StatusCode::TOO_MANY_REQUESTS => AppError::TooManyRequests(60),
        StatusCode::PAYLOAD_TOO_LARGE => said("refused-too-much"),
        status if status.is_client_error() => said("refused-unreadable"),
        _ => AppError::Unavailable,
    })
}

fn is_page(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html"))
}

/// Answers of our own are JSON already; others have words of a library in them, which nobody needs.
fn as_json(response: Response, error: AppError) -> Response {
    if response.extensions().get::<AppError>().is_some() {
        return response;
    }
    let (parts, _) = response.into_parts();
    let mut answer = error.into_response();
    *answer.status_mut() = parts.status;
    if let Some(allowed) = parts.headers.get(ALLOW) {
        answer.headers_mut().insert(ALLOW, HeaderValue::clone(allowed));
    }
    answer
}
