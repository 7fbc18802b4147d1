//! Taking a file in. A handler of its own, since server functions have no files: it counts the bytes itself and answers in every case.

use axum::Json;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use futures::StreamExt;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use serde_json::json;

use super::incoming::{Incoming, Kept, NotKept};
use super::refusal::{RefusedFile, WhyRefused};
use crate::domain::key::QuestionKey;
use crate::domain::template::QuestionKind;
use crate::server::access::Action;
use crate::server::auth::limit::{self, Limited};
use crate::server::error::{AppError, FieldError};
use crate::server::journeys;
use crate::server::layers::words::WantsPage;
use crate::server::state::AppState;
use crate::server::store::file::{self, File};
use crate::server::store::journey::Journey;
use crate::server::store::{FileId, JourneyId};
use crate::server::visit::{Visit, is_local, parse_id};

/// How much is read on and dropped, so that the browser gets to see the answer: ten times the limit.
const READ_ON_BYTES: u64 = 10 * super::MOST_BYTES as u64;

/// Takes the file of a form and leads back to its page, with what is wrong where something is; a script is answered in JSON.
///
/// # Errors
/// `NotFound` and `SignInNeeded` as for every action on a journey; `Invalid` for what is no form with a file; `Unavailable`.
pub async fn receive(
    State(state): State<AppState>,
    Path((journey, question)): Path<(String, String)>,
    request: Request,
) -> Result<Response, AppError> {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(state, &parts)?;
    let allowed = authorize(&visit, &journey, &question).await;
    let (journey, question) = match allowed {
        Ok(allowed) => allowed,
        Err(error) => {
            read_on(body.into_data_stream(), 0).await;
            return Err(error);
        }
    };
    let wants_page = WantsPage::of(&parts.headers).0;
    if !is_form_with_file(&parts) {
        read_on(body.into_data_stream(), 0).await;
        return Ok(no_form());
    }
    let form = Multipart::from_request(Request::from_parts(parts, body), &visit.state)
        .await
        .map_err(|_| unreadable())?;
    let taken = take(&visit, form).await?;
    let outcome = match taken.file {
        Ok(kept) => Ok(record(&visit, &journey, &question, &taken.name, kept).await?),
        Err(why) => Err(RefusedFile::new(question, &taken.name, why)),
    };
    if wants_page { page(&visit, taken.back, outcome).await } else { Ok(script(&visit, outcome)) }
}

/// The journey and the question, when files can be sent for it now: when its step can be done.
async fn authorize(visit: &Visit, journey: &str, question: &str) -> Result<(Journey, QuestionKey), AppError> {
    let id: JourneyId = parse_id(journey)?;
    let journey = visit.allow(Action::UploadTo(id)).await?.journey()?;
    let key = QuestionKey::parse(question).map_err(|_| AppError::NotFound)?;
    let version = visit.state.shelf.version(&visit.state.db, &journey.template, journey.version).await?;
    let step = match version.question(&key) {
        Some((step, question)) if question.kind == QuestionKind::File => step.key.clone(),
        _ => return Err(AppError::NotFound),
    };
    let opened = journeys::open(&visit.state, journey.id, visit.now).await?;
    match opened.plan.step(&step) {
        Some(step) if opened.is_walkable(&step) => Ok((journey, key)),
        _ => Err(AppError::Conflict),
    }
}

/// What a form brought: its file's name, the file or why there is none, and the page it was on.
struct Taken {
    name: String,
    file: Result<Kept, WhyRefused>,
    back: Option<String>,
}

async fn take(visit: &Visit, mut form: Multipart) -> Result<Taken, AppError> {
    let mut taken = Taken { name: String::new(), file: Err(WhyRefused::NoneChosen), back: None };
    match limit::count(visit, Limited::Upload, None).await {
        Ok(()) => {}
        Err(AppError::TooManyRequests(seconds)) => {
            taken.file = Err(WhyRefused::TooOften(seconds.div_ceil(60)));
        }
        Err(error) => return Err(error),
    }
    let refused = matches!(taken.file, Err(WhyRefused::TooOften(_)));
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(taken),
            Err(_) => {
                taken.file = Err(WhyRefused::Interrupted);
                return Ok(taken);
            }
        };
        match field.name() {
            Some("back") => taken.back = read_back(field).await,
            Some("file") if !refused && field.file_name().is_some_and(|name| !name.is_empty()) => {
                taken.name = field.file_name().unwrap_or_default().to_owned();
                taken.file = take_file(visit, field).await?;
            }
            _ => read_on(field, 0).await,
        }
    }
}

/// The path of the page that the form was on.
async fn read_back(mut field: Field<'_>) -> Option<String> {
    let mut path = Vec::new();
    while let Ok(Some(bytes)) = field.chunk().await {
        if path.len() + bytes.len() <= 2_000 {
            path.extend_from_slice(&bytes);
        }
    }
    String::from_utf8(path).ok().filter(|path| is_local(path))
}

async fn take_file(visit: &Visit, mut field: Field<'_>) -> Result<Result<Kept, WhyRefused>, AppError> {
    let folder = visit.state.config.files_dir();
    let mut incoming = Incoming::begin(&folder).await.map_err(disk)?;
    loop {
        match field.chunk().await {
            Ok(Some(bytes)) => incoming.take(&bytes).await.map_err(disk)?,
            Ok(None) => break,
            Err(_) => return Ok(Err(WhyRefused::Interrupted)),
        }
        if incoming.size() > READ_ON_BYTES {
            return Ok(Err(WhyRefused::TooLarge(incoming.size())));
        }
    }
    match incoming.keep().await {
        Ok(kept) => Ok(Ok(kept)),
        Err(NotKept::Refused(why)) => Ok(Err(why)),
        Err(NotKept::Disk(error)) => Err(disk(error)),
    }
}

/// Keeps a file that is there as a whole, as an upload is kept. Whether it may be sent is for the caller to know.
///
/// # Errors
/// `Invalid` for a file that no upload would be taken as; `Unavailable` when the disk or the database fails.
pub async fn keep_whole(
    visit: &Visit,
    journey: &Journey,
    question: &QuestionKey,
    name: &str,
    bytes: Vec<u8>,
) -> Result<File, AppError> {
    let mut incoming = Incoming::begin(&visit.state.config.files_dir()).await.map_err(disk)?;
    incoming.take(&bytes.into()).await.map_err(disk)?;
    match incoming.keep().await {
        Ok(kept) => record(visit, journey, question, name, kept).await,
        Err(NotKept::Refused(_)) => Err(AppError::Invalid(Vec::new())),
        Err(NotKept::Disk(error)) => Err(disk(error)),
    }
}

/// Writes down the file in place of those that were there for the question; only then do their bytes go.
async fn record(
    visit: &Visit,
    journey: &Journey,
    question: &QuestionKey,
    name: &str,
    kept: Kept,
) -> Result<File, AppError> {
    let file = File {
        id: FileId::new(visit.now),
        journey: journey.id,
        question: question.clone(),
        name: kept.kind.name(name),
        media_type: kept.kind.media_type().to_owned(),
        size: kept.size,
        sha256: kept.sha256,
        stored_as: kept.stored_as,
        uploaded_at: visit.now,
        removed_at: None,
    };
    let folder = visit.state.config.files_dir();
    let replaced = match file::replace(&visit.state.db, &file).await {
        Ok(replaced) => replaced,
        Err(error) => {
            let _ = tokio::fs::remove_file(folder.join(&file.stored_as)).await;
            return Err(error.into());
        }
    };
    for old in replaced {
        if let Err(error) = tokio::fs::remove_file(folder.join(&old)).await {
            tracing::warn!(%error, "a replaced file's bytes stay behind");
        }
    }
    Ok(file)
}

/// A form leads back to its page, which says what is wrong where something is.
async fn page(
    visit: &Visit,
    back: Option<String>,
    outcome: Result<File, RefusedFile>,
) -> Result<Response, AppError> {
    let back = back.unwrap_or_else(|| "/me".to_owned());
    Ok(match outcome {
        Ok(_) => Redirect::to(&back),
        Err(refused) => Redirect::to(&visit.keep(&back, &refused).await?),
    }
    .into_response())
}

fn script(visit: &Visit, outcome: Result<File, RefusedFile>) -> Response {
    match outcome {
        Ok(file) => {
            let file = json!({ "id": file.id, "name": file.name, "size": file.size });
            Json(json!({ "file": file })).into_response()
        }
        Err(refused) => {
            let status = match refused.why {
                WhyRefused::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
                WhyRefused::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let mut response = Json(json!({ "problem": refused.say(visit.words) })).into_response();
            *response.status_mut() = status;
            // Says that the answer has words already.
            response.extensions_mut().insert(AppError::Invalid(Vec::new()));
            response
        }
    }
}

fn is_form_with_file(parts: &Parts) -> bool {
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn no_form() -> Response {
    let mut response = unreadable().into_response();
    *response.status_mut() = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    response
}

fn unreadable() -> AppError {
    AppError::Invalid(vec![FieldError { field: "file".to_owned(), problem: "refused-unreadable".to_owned() }])
}

fn disk(error: std::io::Error) -> AppError {
    tracing::error!(%error, "a file could not be written");
    AppError::Unavailable
}

/// Reads on and drops what comes.
async fn read_on<E>(
    mut stream: impl futures::Stream<Item = Result<axum::body::Bytes, E>> + Unpin,
    mut read: u64,
) {
    while let Some(Ok(bytes)) = stream.next().await {
        read += bytes.len() as u64;
        if read > READ_ON_BYTES {
            return;
        }
    }
}
