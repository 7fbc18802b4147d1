//! Faults at their exact places: each directory beside `base` holds the files that differ from it, and what is said.

use std::fs;

use super::{base, golden, relative, said};

#[test]
fn the_base_has_no_fault() {
    assert_eq!(said(&base()), Vec::<String>::new());
}

#[test]
fn every_golden_fault_is_said_at_its_place() {
    let mut directories: Vec<_> =
        fs::read_dir(golden()).unwrap().map(|entry| entry.unwrap().path()).collect();
    directories.sort();
    directories.retain(|directory| !directory.ends_with("base"));
    assert!(directories.len() >= 20, "golden faults are missing");
    for directory in directories {
        let mut sources = base();
        for changed in relative(&directory) {
            sources.retain(|source| source.path != changed.path);
            sources.push(changed);
        }
        let expected = fs::read_to_string(directory.join("expected.txt")).unwrap();
        let expected: Vec<&str> = expected.lines().collect();
        assert_eq!(said(&sources), expected, "{}", directory.display());
    }
}
