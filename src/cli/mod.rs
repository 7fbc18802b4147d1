//! The command line, one file a command.

mod check;
mod output;
mod pages;
mod plan;
pub mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Carries one person from the first look at a job to day 90 in the job, on a path that fits who they are.
#[derive(Debug, Parser)]
#[command(name = "waymark", version)]
pub struct Cli {
    /// Without a command it serves
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages until told to stop
    Serve,
    /// Check content files without a database: exits with 1 when something is wrong
    Check(check::Arguments),
    /// Print the plan that a profile gets from a template, with the because of every step
    Plan(plan::Arguments),
    /// Print every page and its states as JSON
    #[command(hide = true)]
    Pages,
}

impl Cli {
    /// Runs the command; what goes wrong is said on the standard error.
    pub async fn run(self) -> ExitCode {
        let done = match self.command.unwrap_or(Command::Serve) {
            Command::Serve => serve::serve().await.map(|()| ExitCode::SUCCESS),
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
