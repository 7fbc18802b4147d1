//! Ids of recorded things, and what is kept of a secret.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::{NoContext, Timestamp, Uuid};

use crate::domain::instant::Instant;

/// Declares one newtype over a UUID for each recorded thing, so that a person's id cannot stand where a journey's is meant.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id (UUIDv7), ordered by `at`.
            pub fn new(at: Instant) -> Self {
                Self(uuid_at(at))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// Names a person.
    PersonId,
    /// Names a page as it was drawn once, from which answers are saved.
    PageId,
    /// Names a journey: an application or an onboarding.
    JourneyId,
    /// Names a member of staff.
    StaffId,
    /// Names an uploaded file.
    FileId,
    /// Names a mail in the queue.
    MailId,
    /// Names one recording of a fact.
    FactId,
    /// Names a merge of two persons.
    MergeId,
    /// Names a request: "this doesn't fit me" or "ask for an adjustment".
    RequestId,
    /// Names a flash row: what a refused form said.
    FlashId,
    /// Names a write that can be repeated without a second effect. Made by the server when it renders the form.
    CommandId,
}

fn uuid_at(at: Instant) -> Uuid {
    let micros = u64::try_from(at.0).unwrap_or(0);
    let nanos = u32::try_from(micros % 1_000_000 * 1_000).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, micros / 1_000_000, nanos))
}

/// Counts the changes of a row. A write names the revision it saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Revision(pub i64);

impl Revision {
    /// Of a row that was just written for the first time.
    pub const FIRST: Self = Self(1);

    /// The one after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// What is kept of a secret token: its SHA-256. The token itself is long and random, so that no salt is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The hash of a token as it stands in a link or a cookie.
    pub fn of(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).into())
    }

    /// The hash as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ordered_by_their_instant() {
        let early = PersonId::new(Instant(1_700_000_000_000_000));
        let late = PersonId::new(Instant(1_700_000_000_002_000));
        assert!(early < late);
        assert_eq!(early.to_string().parse(), Ok(early));
    }
}
