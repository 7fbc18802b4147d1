//! Passwords of staff: argon2id, off the threads that answer requests.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::server::error::AppError;

/// The fewest characters of a password.
pub const LEAST_CHARACTERS: usize = 12;

/// The most, so that nobody has us hash a book.
pub const MOST_CHARACTERS: usize = 256;

/// Each hashing takes 19 MiB; more at a time than this would wait for a core anyway.
static AT_A_TIME: Semaphore = Semaphore::const_new(4);

/// What is checked for an address that nobody has, so that the answer takes as long as for one that somebody has.
static NOBODYS: LazyLock<Option<String>> = LazyLock::new(|| hash_now("nobody has this password").ok());

/// Hashes a password for storing.
///
/// # Errors
/// `Unavailable` when the work could not be done.
pub async fn hash(password: String) -> Result<String, AppError> {
    at_work(move || hash_now(&password)).await?
}

/// Whether `password` is the one that was hashed. Without a hash the same work is done, and the answer is no.
///
/// # Errors
/// `Unavailable` when the work could not be done.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool, AppError> {
    at_work(move || {
        let known = stored.is_some();
        let stored = stored.or_else(|| NOBODYS.clone()).unwrap_or_default();
        let password: String = password.chars().take(MOST_CHARACTERS).collect();
        let right = PasswordHash::new(&stored).is_ok_and(|hash| {
            argon2id().is_ok_and(|argon2| argon2.verify_password(password.as_bytes(), &hash).is_ok())
        });
        right && known
    })
    .await
}

/// OWASP's recommendation: 19 MiB, two passes, one lane.
fn argon2id() -> Result<Argon2<'static>, AppError> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(failed)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String, AppError> {
    let hash = argon2id()?.hash_password(password.as_bytes()).map_err(failed)?;
    Ok(hash.to_string())
}

async fn at_work<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    let _turn = AT_A_TIME.acquire().await.map_err(failed)?;
    tokio::task::spawn_blocking(work).await.map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> AppError {
    tracing::error!(%error, "a password could not be hashed");
    AppError::Unavailable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_is_right() {
        let stored = hash("correct horse battery".to_owned()).await.expect("a hash");
        assert!(stored.starts_with("$argon2id$"));
        assert_eq!(verify("correct horse battery".to_owned(), Some(stored.clone())).await, Ok(true));
        assert_eq!(verify("wrong horse battery".to_owned(), Some(stored)).await, Ok(false));
        assert_eq!(verify("nobody has this password".to_owned(), None).await, Ok(false));
    }
}
