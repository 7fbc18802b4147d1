//! The command line, one file a command.
//!
//! Every command ends with 0 when it did what was asked, with 1 when it could not, saying why on the standard error,
//! and with 2 when the command line itself is wrong.

mod check;
mod demo;
mod export;
mod import;
mod installation;
mod link;
mod migrate;
mod output;
mod pages;
mod plan;
pub mod serve;
mod user;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Carries one person from the first look at a job to day 90 in the job, on a path that fits who they are.
#[derive(Debug, Parser)]
#[command(
    name = "waymark",
    version,
    after_help = "Ends with 0 when done, with 1 when it could not, saying why, and with 2 for a wrong command line.\n\
                  Settings are environment variables: see docs/settings.md."
)]
pub struct Cli {
    /// Without a command it serves
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages until told to stop
    Serve(serve::Arguments),
    /// Bring the tables of the database up to date, and end
    Migrate,
    /// Make drafts of content files, all or none; publish them only when told
    Import(import::Arguments),
    /// Write content as files
    Export(export::Arguments),
    /// Load the demo organisation into an empty database, and print links to sign in with
    Demo(demo::Arguments),
    /// Print a link that signs somebody in once
    Link(link::Arguments),
    /// Say who works here
    #[command(subcommand)]
    User(user::Command),
    /// Check content files without a database: exits with 1 when something is wrong
    Check(check::Arguments),
    /// Print the plan that a profile gets from a template, with the because of every step
    Plan(plan::Arguments),
    /// Print every page and its states as JSON
    #[command(hide = true)]
    Pages,
}

impl Cli {
    /// Runs the command; what goes wrong is said on the standard error, and the program ends with 1.
    pub async fn run(self) -> ExitCode {
        let serving = || Command::Serve(serve::Arguments::default());
        let done = match self.command.unwrap_or_else(serving) {
            Command::Serve(arguments) => serve::serve(&arguments).await.map(|()| ExitCode::SUCCESS),
            Command::Migrate => migrate::migrate().await,
            Command::Import(arguments) => import::import(&arguments).await,
            Command::Export(arguments) => export::export(&arguments).await,
            Command::Demo(arguments) => demo::demo(&arguments).await,
            Command::Link(arguments) => link::link(&arguments).await,
            Command::User(command) => user::user(&command).await,
            Command::Check(arguments) => check::check(&arguments),
            Command::Plan(arguments) => plan::plan(&arguments),
            Command::Pages => pages::pages(),
        };
        done.unwrap_or_else(|error| {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        })
    }
}
