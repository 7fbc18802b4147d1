//! Sources: files of the format as text, from a disk or from elsewhere.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Located;
use crate::domain::check::File;

/// The most bytes of a file.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// The names of the directories that hold a file for each key.
const DIRECTORIES: [&str; 3] = ["templates", "jobs", "personas"];

/// A file of the format, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its path; the last one or two parts say what it holds.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

impl Source {
    /// What the file holds, by its name.
    ///
    /// # Errors
    /// When no file of the format has this name.
    pub(super) fn file(&self) -> Result<File, Located> {
        let name = self.path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        let directory =
            self.path.parent().and_then(Path::file_name).and_then(OsStr::to_str).unwrap_or_default();
        let fault = |reason: String| Located::of_file(&self.path, reason);
        let stem = match (directory, name) {
            (_, "organisation.yaml") => return Ok(File::Organisation),
            (_, "attributes.yaml") => return Ok(File::Attributes),
            (_, "segments.yaml") => return Ok(File::Segments),
            _ => name.strip_suffix(".yaml").filter(|_| DIRECTORIES.contains(&directory)),
        };
        let Some(stem) = stem else {
            return Err(fault(
                "no file of the format has this name: there are organisation.yaml, attributes.yaml, segments.yaml, \
                 templates/KEY.yaml, jobs/KEY.yaml and personas/KEY.yaml"
                    .to_owned(),
            ));
        };
        match directory {
            "templates" => stem.parse().map(File::Template),
            "jobs" => stem.parse().map(File::Job),
            _ => stem.parse().map(File::Persona),
        }
        .map_err(|error| fault(format!("the file's name is its key, and {error}")))
    }
}

/// Reads the files of a directory, or one file, in the order of their names.
///
/// # Errors
/// For every file that cannot be read or is no text.
pub fn gather(path: &Path) -> Result<Vec<Source>, Vec<Located>> {
    let mut paths = Vec::new();
    let mut faults = Vec::new();
    if path.is_dir() {
        list(path, &mut paths, &mut faults);
        for directory in DIRECTORIES.map(|name| path.join(name)) {
            if directory.is_dir() {
                list(&directory, &mut paths, &mut faults);
            }
        }
    } else {
        paths.push(path.to_owned());
    }
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        match text(&path) {
            Ok(text) => sources.push(Source { path, text }),
            Err(reason) => faults.push(Located::of_file(&path, reason)),
        }
    }
    if faults.is_empty() { Ok(sources) } else { Err(faults) }
}

/// Adds the YAML files that stand in `directory` itself.
fn list(directory: &Path, paths: &mut Vec<PathBuf>, faults: &mut Vec<Located>) {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) => return faults.push(Located::of_file(directory, format!("cannot be read: {error}"))),
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        if is_yaml && !is_hidden && path.is_file() {
            paths.push(path);
        }
    }
}

fn text(path: &Path) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| format!("cannot be read: {error}"))?.len();
    if size > MAX_BYTES {
        return Err(format!("this file has {size} bytes; the limit is {MAX_BYTES}"));
    }
    let bytes = fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        format!("this is no text in UTF-8: byte {} is something else", error.utf8_error().valid_up_to() + 1)
    })
}
