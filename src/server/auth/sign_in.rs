//! Signing in and out.

use serde::{Deserialize, Serialize};

use super::limit::{self, Limited};
use super::link::{self, Minted};
use super::{password, session};
use crate::domain::answer;
use crate::domain::text::Locale;
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::mail::letters::{self, Between};
use crate::server::store::{self, FlashId, Holder, flash, mail, person, staff};
use crate::server::visit::{Visit, is_local};

/// What was typed into a sign-in form, without the password, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInForm {
    /// The address.
    pub email: String,
    /// Where to go afterwards.
    pub next: String,
    /// What is wrong.
    pub problem: Option<SignInProblem>,
}

/// What is wrong with a sign-in form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInProblem {
    /// No address was typed.
    EmailMissing,
    /// It is no address.
    EmailWrong,
    /// Address and password do not go together.
    Refused,
    /// Tried too often; so many minutes to wait.
    TooOften(u32),
}

/// Mails a sign-in link, if somebody has the address. Nothing the visitor sees or could measure tells whether somebody has.
///
/// # Errors
/// What is wrong with the form, or [`AppError`] when the database does not answer.
pub async fn ask_for_link(visit: &Visit, form: &SignInForm) -> Result<Result<(), SignInProblem>, AppError> {
    let email = match read_email(&form.email) {
        Ok(email) => email,
        Err(problem) => return Ok(Err(problem)),
    };
    if let Some(problem) = too_often(limit::count(visit, Limited::AskForLink, Some(&email)).await)? {
        return Ok(Err(problem));
    }
    match who_has(visit, &email).await? {
        Some(found) => {
            let target = if is_local(&form.next) { &form.next } else { found.home };
            mail_link(visit, &found, &email, target).await?;
        }
        // As many writes as for somebody, so that the time taken tells nothing.
        None => {
            for _ in 0..2 {
                let id = FlashId::new(visit.now);
                flash::put(&visit.state.db, id, &"nobody", visit.now.plus_seconds(1)).await?;
            }
        }
    }
    Ok(Ok(()))
}

/// Mails a new link in place of one that was spent or is too old, to the same address. Of a link that is not ours nothing comes.
///
/// # Errors
/// `TooManyRequests`, or `Unavailable` when the database does not answer.
pub async fn renew_link(visit: &Visit, secret: &str) -> Result<(), AppError> {
    let Some(old) = link::find(visit, secret).await? else {
        return limit::count(visit, Limited::AskForLink, None).await;
    };
    limit::count(visit, Limited::AskForLink, Some(&old.email)).await?;
    let found = Found { holder: old.holder, name: String::new(), locale: visit.words.locale, home: "/" };
    mail_link(visit, &found, &old.email, &old.target).await
}

/// Spends a link; returns where it leads, or nothing when it can no longer be spent.
///
/// # Errors
/// `TooManyRequests`, or `Unavailable` when the database does not answer.
pub async fn spend_link(visit: &Visit, secret: &str) -> Result<Option<String>, AppError> {
    limit::count(visit, Limited::SpendLink, None).await?;
    link::spend(visit, secret).await
}

/// Signs a member of staff in by address and password.
///
/// # Errors
/// What is wrong with the form, or [`AppError`] when the database does not answer.
pub async fn with_password(
    visit: &Visit,
    form: &SignInForm,
    typed: String,
) -> Result<Result<(), SignInProblem>, AppError> {
    let email = match read_email(&form.email) {
        Ok(email) => email,
        Err(problem) => return Ok(Err(problem)),
    };
    if let Some(problem) = too_often(limit::count(visit, Limited::Password, Some(&email)).await)? {
        return Ok(Err(problem));
    }
    let known = staff::by_email(&visit.state.db, &email).await?.filter(|(staff, _)| staff.active);
    let hash = known.as_ref().map(|(_, hash)| hash.clone());
    let right = password::verify(typed, hash).await?;
    let Some((staff, _)) = known.filter(|_| right) else { return Ok(Err(SignInProblem::Refused)) };
    limit::forget(visit, Limited::Password, &email).await?;
    session::begin(visit, Holder::Staff(staff.id)).await?;
    Ok(Ok(()))
}

/// Somebody who can be mailed a link.
struct Found {
    holder: Holder,
    name: String,
    locale: Locale,
    home: &'static str,
}

/// Who has an address: a person, else a member of staff.
async fn who_has(visit: &Visit, email: &str) -> Result<Option<Found>, AppError> {
    let db = &visit.state.db;
    let person = person::by_email(db, email).await?;
    let staff = staff::by_email(db, email).await?;
    Ok(match (person, staff) {
        (Some(person), _) => Some(Found {
            holder: Holder::Person(person.id),
            name: person.name,
            locale: person.locale,
            home: "/me",
        }),
        (None, Some((staff, _))) if staff.active => Some(Found {
            holder: Holder::Staff(staff.id),
            name: staff.name,
            locale: visit.words.locale,
            home: "/studio",
        }),
        _ => None,
    })
}

async fn mail_link(visit: &Visit, found: &Found, email: &str, target: &str) -> Result<(), AppError> {
    let state = &visit.state;
    let words = Words { locale: found.locale, ..visit.words };
    let Minted { link, url } = link::mint(&state.config, found.holder, email, target, visit.now);
    let library = state.library().await?;
    let to = Between { words, organisation: &library.content.organisation.name, name: &found.name };
    let occasion = format!("link {url}");
    let letter = letters::sign_in(to, url).to(&state.config, words, email, &occasion, visit.now);
    store::link::create(&state.db, &link, visit.now).await?;
    Ok(mail::enqueue(&state.db, &letter, visit.now).await?)
}

/// An address in lower case.
fn read_email(typed: &str) -> Result<String, SignInProblem> {
    if typed.trim().is_empty() {
        return Err(SignInProblem::EmailMissing);
    }
    answer::email(typed.trim())
        .map(|email| person::normal_email(&email))
        .map_err(|_| SignInProblem::EmailWrong)
}

/// Too often is something the form says, with what was typed; anything else is not.
pub(super) fn too_often(counted: Result<(), AppError>) -> Result<Option<SignInProblem>, AppError> {
    match counted {
        Ok(()) => Ok(None),
        Err(AppError::TooManyRequests(seconds)) => Ok(Some(SignInProblem::TooOften(seconds.div_ceil(60)))),
        Err(other) => Err(other),
    }
}
