//! `waymark user`

use std::io::{self, BufRead, IsTerminal};
use std::process::ExitCode;

use anyhow::{Context, ensure};
use clap::{Args, Subcommand, ValueEnum};

use super::installation::Installation;
use super::output::print;
use crate::server::auth::colleague::{NewColleague, add};
use crate::server::auth::link::mint;
use crate::server::store::staff::Role;
use crate::server::store::{Holder, link};

/// What to do about who works here.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Let somebody sign in to the studio: reads their password, or prints an invitation with --invite
    Add(Arguments),
}

/// Who is added.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Their address
    email: String,
    /// What they may do
    #[arg(long, value_enum)]
    role: RoleName,
    /// Their name; without it the address stands for it
    #[arg(long)]
    name: Option<String>,
    /// Ask for no password: print a link that signs them in once
    #[arg(long)]
    invite: bool,
}

/// A role as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum RoleName {
    /// Everything, settings and the outbox too
    Admin,
    /// Applications of the jobs whose hiring team they are in, and content
    Recruiter,
}

/// Adds a member of staff.
///
/// # Errors
/// When the address is none or taken, the password will not do, or the database does not answer.
pub(super) async fn user(command: &Command) -> anyhow::Result<ExitCode> {
    let Command::Add(arguments) = command;
    let password = if arguments.invite { None } else { Some(read_password()?) };
    let installation = Installation::open().await?;
    let colleague = NewColleague {
        email: arguments.email.clone(),
        name: arguments.name.clone().unwrap_or_else(|| arguments.email.clone()),
        role: match arguments.role {
            RoleName::Admin => Role::Admin,
            RoleName::Recruiter => Role::Recruiter,
        },
        password,
    };
    let added = add(&installation.db, colleague, installation.now).await?;
    let mut lines = vec![format!("{} can sign in to the studio.", added.email)];
    if arguments.invite {
        let holder = Holder::Staff(added.id);
        let minted = mint(&installation.config, holder, &added.email, "/studio", installation.now);
        link::create(&installation.db, &minted.link, installation.now).await?;
        lines.push(format!("Within half an hour, once: {}", minted.url));
    }
    installation.db.close().await;
    print(lines)?;
    Ok(ExitCode::SUCCESS)
}

/// Asks at a terminal, without showing what is typed; reads a line elsewhere.
fn read_password() -> anyhow::Result<String> {
    if io::stdin().is_terminal() {
        let password = rpassword::prompt_password("Password: ").context("the password cannot be read")?;
        let again = rpassword::prompt_password("Again: ").context("the password cannot be read")?;
        ensure!(password == again, "the passwords differ: nobody was added");
        return Ok(password);
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("the password cannot be read")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
