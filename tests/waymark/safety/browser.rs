//! What a browser without scripts does: asks, posts forms, keeps cookies. It follows no redirect, so that tests see them.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use tower::ServiceExt;

/// A browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// Headers that it sends along each time.
    pub sends: Vec<(&'static str, String)>,
}

/// What it got.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Page {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// A header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), sends: vec![("accept", "text/html".to_owned())] }
    }

    /// Sends another value of a header from now on.
    pub fn send(mut self, name: &'static str, value: &str) -> Self {
        self.sends.retain(|(other, _)| *other != name);
        self.sends.push((name, value.to_owned()));
        self
    }

    /// Asks as a script does.
    pub fn by_script(self) -> Self {
        self.send("accept", "application/json")
    }

    /// Keeps a cookie.
    pub fn keep(&mut self, cookie: &str) {
        let (name, rest) = cookie.split_once('=').expect("a cookie");
        let value = rest.split(';').next().unwrap_or_default();
        if value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.ask(Method::GET, path, None, Body::empty()).await
    }

    /// Posts a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask(Method::POST, path, Some("application/x-www-form-urlencoded"), Body::from(body)).await
    }

    /// Posts a form with a file, from the page `back`.
    pub async fn upload(&mut self, path: &str, name: &str, content: &[u8]) -> Page {
        let mut body =
            b"--frontier\r\nContent-Disposition: form-data; name=\"back\"\r\n\r\n/applications/x\r\n"
                .to_vec();
        body.extend_from_slice(
            format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
            )
            .as_bytes(),
        );
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--frontier--\r\n");
        self.ask(Method::POST, path, Some("multipart/form-data; boundary=frontier"), Body::from(body)).await
    }

    /// Asks for anything.
    pub async fn ask(&mut self, method: Method, path: &str, kind: Option<&str>, body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(path).header(HOST, "127.0.0.1:3000");
        for (name, value) in &self.sends {
            request = request.header(*name, value);
        }
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<_> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        debug_assert!(self.sends.iter().any(|(name, _)| *name == ACCEPT.as_str()));
        let response: Response =
            self.router.clone().oneshot(request.body(body).expect("a request")).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            self.keep(cookie.to_str().expect("a cookie"));
        }
        let body = axum::body::to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        Page { status: parts.status, headers: parts.headers, body }
    }
}
