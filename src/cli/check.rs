//! `waymark check`

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use super::output::{counted, print};
use crate::domain::check::Severity;
use crate::files::{Located, Source, parse_one, read_dir, schema};

/// What to check.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Directories of content, or single files; a file in such a directory is checked together with the others of it
    #[arg(required_unless_present = "schemas")]
    paths: Vec<PathBuf>,
    /// Write the JSON Schemas of the format into this directory
    #[arg(long, value_name = "DIR")]
    schemas: Option<PathBuf>,
}

/// Prints what is wrong as `file:line:column: error: reason`, and what is probably not meant as warnings.
///
/// # Errors
/// When schemas cannot be written.
pub(super) fn check(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if let Some(directory) = &arguments.schemas {
        write_schemas(directory)?;
    }
    let mut faults: Vec<Located> = arguments.paths.iter().flat_map(|path| faults_of(path)).collect();
    faults.dedup();
    print(&faults)?;
    let (errors, warnings): (Vec<_>, Vec<_>) =
        faults.iter().partition(|fault| fault.severity == Severity::Error);
    if !arguments.paths.is_empty() {
        eprintln!("{} and {}", counted(errors.len(), "error"), counted(warnings.len(), "warning"));
    }
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn faults_of(path: &Path) -> Vec<Located> {
    if path.is_dir() {
        return read_dir(path).map_or_else(|faults| faults, |read| read.warnings);
    }
    let Some(directory) = directory_of(path).filter(|_| path.is_file()) else {
        return parse_one(path).err().unwrap_or_default();
    };
    let all = read_dir(&directory).map_or_else(|faults| faults, |read| read.warnings);
    let of_file = |fault: &Located| same(&fault.file, path);
    all.into_iter().filter(of_file).map(|fault| Located { file: path.to_owned(), ..fault }).collect()
}

/// The directory of content that a file lies in.
fn directory_of(path: &Path) -> Option<PathBuf> {
    let parent = match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        other => other?,
    };
    let holds_content = |directory: &PathBuf| directory.join("organisation.yaml").is_file();
    [parent.to_owned(), parent.join("..")].into_iter().find(holds_content)
}

fn same(one: &Path, other: &Path) -> bool {
    one == other || fs::canonicalize(one).ok().zip(fs::canonicalize(other).ok()).is_some_and(|(a, b)| a == b)
}

fn write_schemas(directory: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(directory).with_context(|| format!("cannot make {}", directory.display()))?;
    for Source { path, text } in schema::schemas()? {
        let path = directory.join(path);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
