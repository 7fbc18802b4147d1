//! One-time links: mailed, good for half an hour, spent by pressing a button and never by merely being opened.

use super::secret::{is_secret, new_secret};
use super::session;
use crate::domain::instant::Instant;
use crate::server::config::Config;
use crate::server::error::AppError;
use crate::server::store::confirm::{self, Confirmed};
use crate::server::store::link::{Link, NewLink, Spending};
use crate::server::store::{self, Holder, TokenHash, person};
use crate::server::visit::Visit;

/// How long a link can be spent, in seconds. Mails say so in words.
pub const LIFETIME_SECONDS: i64 = 30 * 60;

/// A link that was made: what is stored, and what the mail says.
#[derive(Debug, Clone)]
pub struct Minted {
    /// To be stored, best in the transaction that stores its mail.
    pub link: NewLink,
    /// The address that the mail has.
    pub url: String,
}

/// Makes a link that signs `holder` in and then leads to the path `target`.
pub fn mint(config: &Config, holder: Holder, email: &str, target: &str, now: Instant) -> Minted {
    let secret = new_secret();
    let link = NewLink {
        token: TokenHash::of(&secret),
        holder,
        email: email.to_owned(),
        target: target.to_owned(),
        expires_at: now.plus_seconds(LIFETIME_SECONDS),
    };
    Minted { link, url: format!("{}/link/{secret}", config.base_url) }
}

/// What a link's page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkPage {
    /// A button that signs in; for the address it was mailed to.
    Ready {
        /// The address, shortened so that a finder of the link learns little.
        email: String,
    },
    /// A button that sends a new one.
    Used,
    /// It is no link of ours, or not a whole one.
    Unknown,
}

/// What a link's page shows. Looking spends nothing.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn look(visit: &Visit, secret: &str) -> Result<LinkPage, AppError> {
    let Some(link) = find(visit, secret).await? else { return Ok(LinkPage::Unknown) };
    if link.spent_at.is_some() || link.expires_at <= visit.now {
        return Ok(LinkPage::Used);
    }
    Ok(LinkPage::Ready { email: shortened(&link.email) })
}

/// The link of a secret, spent or not.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn find(visit: &Visit, secret: &str) -> Result<Option<Link>, AppError> {
    if !is_secret(secret) {
        return Ok(None);
    }
    Ok(store::link::find(&visit.state.db, TokenHash::of(secret)).await?)
}

/// Spends a link and signs its holder in; returns where it leads, or nothing when it can no longer be spent. A draft's link confirms its address.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn spend(visit: &Visit, secret: &str) -> Result<Option<String>, AppError> {
    if !is_secret(secret) {
        return Ok(None);
    }
    let db = &visit.state.db;
    let Spending::Spent(link) = store::link::spend(db, TokenHash::of(secret), visit.now).await? else {
        return Ok(None);
    };
    session::begin(visit, confirmed(visit, &link).await?).await?;
    Ok(Some(link.target))
}

/// Who a spent link signs in: of a draft, whoever has the address that pressing it confirmed.
async fn confirmed(visit: &Visit, link: &Link) -> Result<Holder, AppError> {
    let Holder::Draft(person) = link.holder else { return Ok(link.holder) };
    let db = &visit.state.db;
    match confirm::confirm(db, person, &link.email, visit.now).await? {
        Confirmed::Same(person) | Confirmed::Merged(person) => Ok(Holder::Person(person)),
        Confirmed::Someone => {
            let owner = person::by_email(db, &link.email).await?.ok_or(AppError::NotFound)?;
            Ok(Holder::Person(owner.id))
        }
    }
}

/// `mara@example.org` as `m…@example.org`.
fn shortened(email: &str) -> String {
    match email.split_once('@') {
        Some((name, host)) => format!("{}…@{host}", name.chars().take(1).collect::<String>()),
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_found_link_tells_little_of_its_address() {
        assert_eq!(shortened("mara@example.org"), "m…@example.org");
        assert_eq!(shortened("nonsense"), "…");
    }
}
