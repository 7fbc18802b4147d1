//! How often something may be tried: by action, by account and by address, counted in the database that all nodes share.

use sha2::{Digest, Sha256};

use crate::server::error::AppError;
use crate::server::store::rate::{self, Limit, Verdict};
use crate::server::visit::Visit;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limited {
    /// Signing in with a password.
    Password,
    /// Having a link mailed.
    AskForLink,
    /// Pressing a link's button.
    SpendLink,
    /// Trying the set-up token.
    SetUp,
    /// Beginning an application.
    StartDraft,
    /// Uploading a file.
    Upload,
    /// Asking for an adjustment, or saying that a step does not fit.
    AskForChange,
}

impl Limited {
    /// Everything that is limited.
    pub const ALL: [Self; 7] = [
        Self::Password,
        Self::AskForLink,
        Self::SpendLink,
        Self::SetUp,
        Self::StartDraft,
        Self::Upload,
        Self::AskForChange,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::AskForLink => "ask-for-link",
            Self::SpendLink => "spend-link",
            Self::SetUp => "set-up",
            Self::StartDraft => "start-draft",
            Self::Upload => "upload",
            Self::AskForChange => "ask-for-change",
        }
    }

    /// How often for one account, from wherever.
    fn per_account(self) -> Limit {
        let (times, minutes) = match self {
            Self::Password => (10, 15),
            Self::AskForLink => (5, 15),
            Self::SpendLink => (20, 15),
            Self::SetUp => (20, 15),
            Self::StartDraft => (20, 60),
            Self::Upload => (60, 60),
            Self::AskForChange => (10, 60),
        };
        Limit { times, seconds: minutes * 60 }
    }

    /// How often from one address, for whichever account. Offices and schools share an address, so this is generous.
    fn per_address(self) -> Limit {
        let Limit { times, seconds } = self.per_account();
        Limit { times: times * 6, seconds }
    }
}

/// Counts a try, and refuses what is too often. Whether the account exists makes no difference.
///
/// # Errors
/// `TooManyRequests` with the seconds to wait; `Unavailable` when the database does not answer.
pub async fn count(visit: &Visit, what: Limited, account: Option<&str>) -> Result<(), AppError> {
    let address = format!("{} from {}", what.name(), visit.address.bucket());
    within(visit, &address, what.per_address()).await?;
    match account {
        Some(account) => within(visit, &account_bucket(what, account), what.per_account()).await,
        None => Ok(()),
    }
}

/// Forgets the tries for an account, as after one that worked.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn forget(visit: &Visit, what: Limited, account: &str) -> Result<(), AppError> {
    Ok(rate::clear(&visit.state.db, &account_bucket(what, account)).await?)
}

async fn within(visit: &Visit, bucket: &str, limit: Limit) -> Result<(), AppError> {
    match rate::hit(&visit.state.db, bucket, limit, visit.now).await? {
        Verdict::Allowed => Ok(()),
        Verdict::TooOften { retry_after } => Err(AppError::TooManyRequests(retry_after)),
    }
}

/// The account is hashed, so that the table tells nobody who tried.
fn account_bucket(what: Limited, account: &str) -> String {
    let hash = Sha256::digest(account.trim().to_lowercase().as_bytes());
    let hash: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{} for {hash}", what.name())
}
