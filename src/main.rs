//! The `waymark` program.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match waymark::cli::serve::serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
