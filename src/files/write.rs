//! Writing content to files, always the same way, so that writing what was read changes nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Source;
use crate::domain::attribute::Attribute;
use crate::domain::check::File;
use crate::domain::content::Content;
use crate::domain::segment::Segment;

/// The files that hold the content, in the order of their names.
///
/// # Errors
/// When something has no form in YAML; content that passed its checks always has.
pub fn files(content: &Content) -> Result<Vec<Source>, serde_saphyr::SerializeError> {
    let attributes: Vec<&Attribute> = content.attributes.values().collect();
    let segments: Vec<&Segment> = content.segments.values().collect();
    let mut files = vec![
        source(File::Attributes, &attributes)?,
        source(File::Organisation, &content.organisation)?,
        source(File::Segments, &segments)?,
    ];
    for (key, template) in &content.templates {
        files.push(source(File::Template(key.clone()), template)?);
    }
    for (key, job) in &content.jobs {
        files.push(source(File::Job(key.clone()), job)?);
    }
    for (key, persona) in &content.personas {
        files.push(source(File::Persona(key.clone()), persona)?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Writes the content into a directory, which is made if need be. Files it does not name stay as they are.
///
/// # Errors
/// When a file cannot be written.
pub fn write_dir(content: &Content, directory: &Path) -> io::Result<()> {
    for file in files(content).map_err(io::Error::other)? {
        let path = directory.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, file.text)?;
    }
    Ok(())
}

fn source<T: Serialize>(file: File, value: &T) -> Result<Source, serde_saphyr::SerializeError> {
    let text = serde_saphyr::to_string(value)?;
    Ok(Source { path: PathBuf::from(file.to_string()), text })
}
