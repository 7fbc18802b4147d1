//! The YAML files in which organisations keep their content: read with every fault at its place, written canonically.
//!
//! A directory holds `organisation.yaml`, `attributes.yaml` and `segments.yaml` (lists), and one file each under
//! `templates/`, `jobs/` and `personas/`, named by its key. The fields are those of the types in `domain`; `schemas/`
//! says so in JSON Schema.

mod fault;
mod parse;
mod profile;
mod read;
pub mod schema;
mod source;
mod tree;
mod write;

pub use fault::{Located, Position};
pub use profile::{ProfileFile, read_profile};
pub use read::{Named, Read, parse_one, read, read_dir, read_paths};
pub use source::{Source, gather};
pub use write::{files, write_dir};

#[cfg(test)]
mod tests;
