//! Set-up: what the first page of an empty installation asks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::limit::{self, Limited};
use super::sign_in::{SignInProblem, too_often};
use super::{password, session};
use crate::domain::answer;
use crate::domain::job::Contact;
use crate::domain::key::Key;
use crate::domain::organisation::Organisation;
use crate::domain::text::{Locale, Text};
use crate::locales::Words;
use crate::server::error::AppError;
use crate::server::store::content::{self, ContentChange, ContentKind};
use crate::server::store::staff::{self, NewStaff, Role};
use crate::server::store::{Db, Holder, StaffId, StoreError, setting};
use crate::server::visit::Visit;
use crate::t;

/// The setting that says that set-up is done; of several who press at once one gets to write it.
const DONE: &str = "set-up";

/// What was typed into the set-up form, without the password, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetUpForm {
    /// The organisation's name.
    pub organisation: String,
    /// The first admin's name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What is wrong, in the order of the fields.
    pub problems: Vec<SetUpProblem>,
}

/// What is wrong with a set-up form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetUpProblem {
    /// The token is not the one that was printed.
    TokenWrong,
    /// The organisation has no name.
    OrganisationMissing,
    /// The admin has no name.
    NameMissing,
    /// The admin has no address, or one that is none.
    EmailWrong,
    /// The password is too short.
    PasswordShort,
    /// The password is too long.
    PasswordLong,
    /// Tried too often; so many minutes to wait.
    TooOften(u32),
}

/// Whether set-up is still to be done: nobody works here yet.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn is_needed(visit: &Visit) -> Result<bool, AppError> {
    Ok(!staff::any(&visit.state.db).await?)
}

/// Claims an empty installation for whoever sets it up; of several at once one gets it.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(db: &Db, by: &str) -> Result<bool, StoreError> {
    setting::claim(db, DONE, by).await
}

/// Whether the token is the one that was printed at start. Tries are limited.
///
/// # Errors
/// `NotFound` once set-up is done; `Unavailable` when the database does not answer.
pub async fn check_token(visit: &Visit, typed: &str) -> Result<Result<(), SetUpProblem>, AppError> {
    if !is_needed(visit).await? {
        return Err(AppError::NotFound);
    }
    if let Some(SignInProblem::TooOften(minutes)) =
        too_often(limit::count(visit, Limited::SetUp, Some("token")).await)?
    {
        return Ok(Err(SetUpProblem::TooOften(minutes)));
    }
    Ok(if visit.state.setup_token.is(typed) { Ok(()) } else { Err(SetUpProblem::TokenWrong) })
}

/// Creates the organisation and its first admin, and signs them in.
///
/// # Errors
/// What is wrong with the form, or [`AppError`]: `NotFound` once set-up is done.
pub async fn start_organisation(
    visit: &Visit,
    form: &SetUpForm,
    typed_password: String,
    token: &str,
) -> Result<Result<(), Vec<SetUpProblem>>, AppError> {
    if let Err(problem) = check_token(visit, token).await? {
        return Ok(Err(vec![problem]));
    }
    let problems = problems_of(form, &typed_password);
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let state = &visit.state;
    let admin = NewStaff {
        id: StaffId::new(visit.now),
        email: form.email.trim().to_owned(),
        name: form.name.trim().to_owned(),
        password_hash: password::hash(typed_password).await?,
        role: Role::Admin,
    };
    if !claim(&state.db, "organisation").await? {
        return Err(AppError::NotFound);
    }
    staff::add(&state.db, &admin, visit.now).await?;
    publish(visit, admin.id, &organisation(visit, form)).await?;
    session::begin(visit, Holder::Staff(admin.id)).await?;
    Ok(Ok(()))
}

/// The organisation as it begins; files say the rest.
fn organisation(visit: &Visit, form: &SetUpForm) -> Organisation {
    let contact =
        Contact { name: form.name.trim().to_owned(), email: form.email.trim().to_owned(), phone: None };
    let name = form.organisation.trim().to_owned();
    let in_each = |say: fn(Words, &str) -> String| {
        let texts = Locale::ALL.map(|locale| (locale, say(Words { locale, fallback: locale }, &name)));
        Text::Translated(texts.into())
    };
    Organisation {
        tagline: in_each(|words, name| t!(words, "set-up-tagline", name = name)),
        privacy_notice: in_each(|words, name| t!(words, "set-up-privacy-notice", name = name)),
        language: visit.words.locale,
        zone: "UTC".to_owned(),
        brand: "#3e6b3a".to_owned(),
        logo: None,
        adjustments: contact.clone(),
        privacy: contact,
        families: BTreeMap::new(),
        locations: BTreeMap::new(),
        name,
    }
}

async fn publish(visit: &Visit, by: StaffId, organisation: &Organisation) -> Result<(), AppError> {
    let json = serde_json::to_string(organisation).map_err(|_| AppError::Unavailable)?;
    let slug = Key::parse("organisation").map_err(|_| AppError::Unavailable)?;
    let kind = ContentKind::Organisation;
    content::change(&visit.state.db, visit.now, Some(by), |_| {
        Ok::<_, AppError>(vec![
            ContentChange::Draft { kind, slug: slug.clone(), position: 0, json: json.clone() },
            ContentChange::Publish { kind, slug: slug.clone() },
        ])
    })
    .await?;
    Ok(())
}

fn problems_of(form: &SetUpForm, password: &str) -> Vec<SetUpProblem> {
    let characters = password.chars().count();
    let mut problems = Vec::new();
    if form.organisation.trim().is_empty() {
        problems.push(SetUpProblem::OrganisationMissing);
    }
    if form.name.trim().is_empty() {
        problems.push(SetUpProblem::NameMissing);
    }
    if answer::email(form.email.trim()).is_err() {
        problems.push(SetUpProblem::EmailWrong);
    }
    if characters < password::LEAST_CHARACTERS {
        problems.push(SetUpProblem::PasswordShort);
    }
    if characters > password::MOST_CHARACTERS {
        problems.push(SetUpProblem::PasswordLong);
    }
    problems
}
