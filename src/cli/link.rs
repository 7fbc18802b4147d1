//! `waymark link`

use std::process::ExitCode;

use anyhow::bail;
use clap::Args;

use super::installation::Installation;
use super::output::print;
use crate::server::auth::link::mint;
use crate::server::store::{Holder, link, person, staff};

/// For whom.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address of somebody who works here, or of a person who confirmed it
    email: String,
}

/// Prints a link that signs somebody in once, within half an hour.
///
/// # Errors
/// When nobody has the address, or the database does not answer.
pub(super) async fn link(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Installation { config, db, now } = Installation::open().await?;
    let email = person::normal_email(&arguments.email);
    let staff = staff::by_email(&db, &email).await?.filter(|(staff, _)| staff.active);
    let (holder, home) = match (staff, person::by_email(&db, &email).await?) {
        (Some((staff, _)), _) => (Holder::Staff(staff.id), "/studio"),
        (None, Some(person)) => (Holder::Person(person.id), "/me"),
        (None, None) => bail!("nobody who works here and no person with a confirmed address has {email}"),
    };
    let minted = mint(&config, holder, &email, home, now);
    link::create(&db, &minted.link, now).await?;
    db.close().await;
    print([minted.url])?;
    Ok(ExitCode::SUCCESS)
}
