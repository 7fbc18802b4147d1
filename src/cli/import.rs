//! `waymark import`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::installation::Installation;
use super::output::{counted, print};
use crate::files::read_paths;
use crate::server::content::{How, Imported, import as import_content};

/// What to import.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Directories of content, or single files; what they do not name stays as it is
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Publish what is imported, too
    #[arg(long)]
    publish: bool,
    /// Take the place of drafts that were changed on screen
    #[arg(long)]
    overwrite: bool,
}

/// Makes drafts of files, all or none, and publishes them when told.
///
/// # Errors
/// When the files have faults, when a draft was changed on screen, or when the database does not answer.
pub(super) async fn import(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let installation = Installation::open().await?;
    let how = How { publish: arguments.publish, overwrite: arguments.overwrite };
    let read = |base: Option<&_>| read_paths(&arguments.paths, base);
    let imported = import_content(&installation.db, read, how, None, installation.now).await?;
    installation.db.close().await;
    for warning in &imported.warnings {
        eprintln!("{warning}");
    }
    print(told(&imported, how))?;
    Ok(ExitCode::SUCCESS)
}

fn told(imported: &Imported, how: How) -> Vec<String> {
    let mut lines = vec![match imported.drafts {
        0 => "Every draft says this already.".to_owned(),
        drafts => format!("{} changed.", counted(drafts, "draft")),
    }];
    if !how.publish {
        lines.push("Nothing was published: add --publish for that.".to_owned());
        return lines;
    }
    lines.push(match imported.published {
        0 => "Everything was published already.".to_owned(),
        published => format!("{} published.", counted(published, "item")),
    });
    lines.extend(
        imported
            .versions
            .iter()
            .map(|(template, number)| format!("Template “{template}” is now at version {number}.")),
    );
    lines
}
