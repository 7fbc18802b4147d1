//! Colleagues: who is let into the studio.

use super::password::{self, LEAST_CHARACTERS, MOST_CHARACTERS};
use super::secret::new_secret;
use crate::domain::answer;
use crate::domain::instant::Instant;
use crate::server::error::AppError;
use crate::server::store::staff::{self, NewStaff, Role};
use crate::server::store::{Db, StaffId, StoreError, person};

/// Somebody to be let in.
#[derive(Debug, Clone)]
pub struct NewColleague {
    /// Their address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Their password; without one they sign in by links.
    pub password: Option<String>,
}

/// Somebody who was let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Their id.
    pub id: StaffId,
    /// Their address, in lower case.
    pub email: String,
}

/// Why somebody was not let in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAdded {
    /// The address is none.
    #[error("“{0}” is not an e-mail address")]
    NotAnEmail(String),
    /// There is no name.
    #[error("a name is needed")]
    NoName,
    /// The password is too short or too long.
    #[error("a password has between {LEAST_CHARACTERS} and {MOST_CHARACTERS} characters")]
    PasswordLength,
    /// Somebody has the address.
    #[error("somebody with the address {0} works here already")]
    Taken(String),
    /// The store could not.
    #[error(transparent)]
    Store(StoreError),
    /// The password could not be hashed.
    #[error("the password could not be hashed")]
    NotHashed(AppError),
}

/// Lets somebody into the studio.
///
/// # Errors
/// Says why not.
pub async fn add(db: &Db, colleague: NewColleague, now: Instant) -> Result<Added, NotAdded> {
    let email = person::normal_email(&colleague.email);
    if answer::email(&email).is_err() {
        return Err(NotAdded::NotAnEmail(colleague.email));
    }
    let name = colleague.name.trim().to_owned();
    if name.is_empty() {
        return Err(NotAdded::NoName);
    }
    // Nobody knows this one, so that links are the way in.
    let password = colleague.password.unwrap_or_else(new_secret);
    if !(LEAST_CHARACTERS..=MOST_CHARACTERS).contains(&password.chars().count()) {
        return Err(NotAdded::PasswordLength);
    }
    let password_hash = password::hash(password).await.map_err(NotAdded::NotHashed)?;
    let id = StaffId::new(now);
    let new = NewStaff { id, email: email.clone(), name, password_hash, role: colleague.role };
    match staff::add(db, &new, now).await {
        Ok(()) => Ok(Added { id, email }),
        Err(StoreError::Taken(_)) => Err(NotAdded::Taken(email)),
        Err(error) => Err(NotAdded::Store(error)),
    }
}
