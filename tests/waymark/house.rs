//! The rules of the house, read off the sources.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder of the project, with its path from the project's root.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(!found.is_empty(), "{folder} has no sources");
    found.sort();
    found
}

/// The places where one of the words stands in code, comments left out.
fn places(folder: &str, words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in sources(folder) {
        if allowed(&name) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let code = line.trim_start();
            if !code.starts_with("//") && words.iter().any(|word| code.contains(word)) {
                found.push(format!("{name}:{}: {code}", number + 1));
            }
        }
    }
    found
}

#[track_caller]
fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn the_domain_is_pure() {
    let impure = [
        "leptos",
        "axum",
        "sqlx",
        "tokio",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "rand::",
        "thread_rng",
        "std::fs",
        "std::net",
        "std::env",
        "crate::server",
        "crate::ui",
        "crate::api",
        "crate::files",
    ];
    let tests = |name: &str| name.ends_with("tests.rs") || name.contains("/tests/");
    let found: Vec<_> = places("src/domain", &impure, tests)
        .into_iter()
        .filter(|place| !place.contains("CARGO_MANIFEST_DIR") && !place.contains("read_to_string"))
        .collect();
    assert_none(
        &found,
        "src/domain has no clock, no randomness, no input or output, and knows nobody above it",
    );
}

#[test]
fn only_lib_rs_knows_which_build_it_is_in() {
    let found =
        places("src", &["cfg(feature", "cfg(any(feature", "cfg!(feature"], |name| name == "src/lib.rs");
    assert_none(&found, "cfg(feature stands in src/lib.rs only");
}

#[test]
fn screens_know_the_server_through_api_only() {
    let found = places("src/ui", &["crate::server"], |_| false);
    assert_none(&found, "src/ui never names server");
    let found = places("src/server", &["crate::ui"], |name| name == "src/server/router.rs");
    assert_none(&found, "src/server names ui only to hand the app to the router");
    let found = places("src/islands", &["crate::server", "crate::ui", "crate::api"], |_| false);
    assert_none(&found, "src/islands knows nothing of the server");
}

#[test]
fn only_the_store_holds_sql() {
    let statements = ["\"SELECT ", "\"INSERT INTO", "\"UPDATE ", "\"DELETE FROM", "sqlx::query"];
    let found = places("src", &statements, |name| Path::new(name).starts_with("src/server/store"));
    assert_none(&found, "only src/server/store holds SQL");
}
