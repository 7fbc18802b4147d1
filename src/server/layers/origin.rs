//! Refuses what another site posts.
//!
//! Sessions travel in cookies, which browsers send along whoever made the form. A browser says where a request comes from in
//! `Sec-Fetch-Site`, or, over plain HTTP and in old versions, in `Origin`; what is foreign by either is refused. A request with neither comes from
//! no browser that would send our cookies.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{HOST, ORIGIN};
use http::{HeaderMap, StatusCode};

use crate::server::error::{AppError, FieldError};
use crate::server::state::AppState;

/// Lets safe methods and our own pages' posts pass.
pub async fn own_only(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_own(request.headers(), &state.config.base_url) {
        return next.run(request).await;
    }
    tracing::warn!("a post from another site was refused");
    let problem = FieldError { field: String::new(), problem: "refused-another-site".to_owned() };
    let mut response = AppError::Invalid(vec![problem]).into_response();
    *response.status_mut() = StatusCode::FORBIDDEN;
    response
}

fn is_own(headers: &HeaderMap, base_url: &str) -> bool {
    let text =
        |name| headers.get(name).map(|value: &http::HeaderValue| value.to_str().unwrap_or("unreadable"));
    match (text("sec-fetch-site".parse().unwrap_or(ORIGIN)), text(ORIGIN)) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            origin == origin_of(base_url) || (host.is_some() && host == text(HOST))
        }
        (None, None) => true,
    }
}

/// Scheme, host and port of an address.
fn origin_of(url: &str) -> &str {
    let after_scheme = url.find("://").map_or(0, |at| at + 3);
    let end =
        url.get(after_scheme..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| after_scheme + at);
    url.get(..end).unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(headers: &[(&'static str, &'static str)]) -> bool {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), http::HeaderValue::from_static(value)))
            .collect();
        is_own(&headers, "https://jobs.example.org/careers")
    }

    #[test]
    fn a_post_is_own_by_what_the_browser_says_of_its_site() {
        assert!(own(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(own(&[("sec-fetch-site", "none")]));
        assert!(!own(&[("sec-fetch-site", "same-site"), ("origin", "https://jobs.example.org")]));
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
    }

    #[test]
    fn without_that_by_its_origin() {
        assert!(own(&[("origin", "https://jobs.example.org")]));
        assert!(own(&[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")]));
        assert!(!own(&[("origin", "null"), ("host", "jobs.example.org")]));
        assert!(!own(&[("origin", "https://evil.example"), ("host", "jobs.example.org")]));
        assert!(!own(&[("origin", "https://jobs.example.org.evil.example")]));
        assert!(own(&[]));
    }
}
