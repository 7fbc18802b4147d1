mod any_content;
mod golden;
mod reasons;
mod round_trip;

use std::path::{Path, PathBuf};

use super::{Located, Source, gather, read};

/// The directory of the golden faults.
fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/faults")
}

/// The small content without a fault, with paths that begin in its directory.
fn base() -> Vec<Source> {
    relative(&golden().join("base"))
}

/// The files of a directory, with paths that begin in it.
fn relative(directory: &Path) -> Vec<Source> {
    let mut sources = gather(directory).unwrap();
    for source in &mut sources {
        source.path = source.path.strip_prefix(directory).unwrap().to_owned();
    }
    sources
}

/// What is said of sources, a line each.
fn said(sources: &[Source]) -> Vec<String> {
    let faults: Vec<Located> = match read(sources, None) {
        Ok(read) => read.warnings,
        Err(faults) => faults,
    };
    faults.iter().map(ToString::to_string).collect()
}
