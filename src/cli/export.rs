//! `waymark export`

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::installation::Installation;
use super::output::{counted, print};
use crate::files;
use crate::server::content::{Edition, load};

/// Where to write what.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The directory, which is made if need be; other files in it stay
    directory: PathBuf,
    /// Write what is published, in place of the drafts
    #[arg(long)]
    published: bool,
}

/// Writes content as files; importing them reproduces it exactly.
///
/// # Errors
/// When there is no content, the directory cannot be written, or the database does not answer.
pub(super) async fn export(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let installation = Installation::open().await?;
    let edition = if arguments.published { Edition::Published } else { Edition::Draft };
    let content = load(&installation.db, edition).await?;
    installation.db.close().await;
    let Some(content) = content else {
        bail!(
            "there is nothing to export: import content first, or load the demo organisation with waymark demo"
        );
    };
    let directory = &arguments.directory;
    files::write_dir(&content, directory).with_context(|| format!("cannot write {}", directory.display()))?;
    let written = counted(files::files(&content)?.len(), "file");
    print([format!("{written} written to {}.", directory.display())])?;
    Ok(ExitCode::SUCCESS)
}
