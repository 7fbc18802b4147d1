//! The `waymark` program.

use std::process::ExitCode;

use clap::Parser as _;
use waymark::cli::Cli;

#[tokio::main]
async fn main() -> ExitCode {
    Cli::parse().run().await
}
