//! What guards the set-up page while there is no admin.

use std::sync::Arc;

use super::secret::new_secret;
use crate::server::store::TokenHash;

/// The token that the set-up page asks for; printed at start.
#[derive(Clone)]
pub struct SetupToken(Arc<str>);

impl SetupToken {
    /// The one from the settings, else a new one.
    pub fn new(given: Option<&str>) -> Self {
        Self(given.map_or_else(|| new_secret().chars().take(24).collect::<String>().into(), Into::into))
    }

    /// Whether this is the token. Hashes are compared, so that the time taken tells nothing of it.
    pub fn is(&self, typed: &str) -> bool {
        TokenHash::of(typed.trim()) == TokenHash::of(&self.0)
    }

    /// The token, to print it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}
