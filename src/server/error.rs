//! What can go wrong, as it crosses from the server to a screen.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use super::store::StoreError;

/// What went wrong. The screen chooses the words; details are logged once, where they are handled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum AppError {
    /// There is no such thing, or the visitor may not know that there is.
    #[error("not found")]
    NotFound,
    /// There is no organisation yet: set it up, or look around in the demo.
    #[error("set-up needed")]
    SetUpNeeded,
    /// Nobody is signed in, and somebody has to be.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Somebody is signed in who may not do this.
    #[error("forbidden")]
    Forbidden,
    /// What was sent makes no sense; field by field, the catalogue's key of what to say.
    #[error("invalid: {0:?}")]
    Invalid(Vec<FieldError>),
    /// Somebody changed it meanwhile.
    #[error("conflict")]
    Conflict,
    /// Too often; the seconds until it makes sense to try again.
    #[error("too many requests, retry in {0} s")]
    TooManyRequests(u32),
    /// The database or the disk does not answer at the moment.
    #[error("unavailable")]
    Unavailable,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong, as a catalogue key.
    pub problem: String,
}

impl AppError {
    /// The HTTP status that says the same.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SetUpNeeded => StatusCode::SERVICE_UNAVAILABLE,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooManyRequests(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl From<StoreError> for AppError {
    /// Logs what only the log may say, here and once.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict | StoreError::Taken(_) => Self::Conflict,
            StoreError::Missing(_) => Self::NotFound,
            StoreError::Unavailable(_) | StoreError::Contended(_) => {
                tracing::warn!(%error, "the database did not answer");
                Self::Unavailable
            }
            StoreError::Corrupt { .. } | StoreError::Statement(_) => {
                tracing::error!(%error, "the store failed");
                Self::Unavailable
            }
        }
    }
}

/// For handlers outside Leptos: the status and JSON; [`in_words`](super::layers::words::in_words) makes a page of it where one is wanted.
impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = (self.status(), Json(&self)).into_response();
        if let Self::TooManyRequests(seconds) = self {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_)
            | ServerFnErrorErr::UnsupportedRequestMethod(_) => Self::Invalid(Vec::new()),
            _ => Self::Unavailable,
        }
    }
}
