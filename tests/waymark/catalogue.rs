//! The catalogue: every key that is used is there in every language, and every key that is there is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// Keys whose words are rightly the same as the English ones: names, signs, formats.
const SAME: &[&str] = &[
    "number-group",
    "number-decimal",
    "list-comma",
    "list-semicolon",
    "date-and-time",
    "date-long",
    "because-fact",
    "onboarding-done-on",
    "onboarding-colleague",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The keys of one language with their words as written.
fn catalogue(language: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join(format!("src/locales/{language}.ftl"))).unwrap();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines() {
        let starts_message = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let (true, Some((key, words))) = (starts_message, line.split_once(" =")) {
            assert!(!messages.contains_key(key), "{language}.ftl says {key} twice");
            messages.insert(key.to_owned(), words.trim().to_owned());
            last = Some(key.to_owned());
        } else if line.starts_with([' ', '}']) {
            let words = last.as_ref().and_then(|key| messages.get_mut(key)).expect("words belong to a key");
            words.push('\n');
            words.push_str(line.trim());
        }
    }
    messages
}

/// Every key that the sources ask for, as a literal.
fn used() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![root().join("src")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let text = code.join("\n");
            for opening in ["t!(", "words.get("] {
                for (start, _) in text.match_indices(opening) {
                    // `assert!(` ends in the same letters.
                    let before = text[..start].chars().next_back();
                    if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                        continue;
                    }
                    let asked = text[start + opening.len()..].trim_start();
                    let asked = match (opening, asked.split_once(',')) {
                        ("t!(", Some((_, key))) => key.trim_start(),
                        _ => asked,
                    };
                    if let Some((key, _)) = asked.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                        found.insert(key.to_owned());
                    }
                }
            }
        }
    }
    found
}

#[test]
fn every_key_in_use_is_there_in_every_language_and_the_other_way_round() {
    let mut used = used();
    // Messages that other messages are made of, such as `{ date-day }`.
    for words in catalogue("en").values() {
        let made_of = words.split("{ ").skip(1).filter_map(|part| part.split_once(" }"));
        used.extend(made_of.map(|(key, _)| key.to_owned()).filter(|key| !key.contains(['$', '"', ' '])));
    }
    for language in ["en", "fr", "ar"] {
        let there: BTreeSet<String> = catalogue(language).into_keys().collect();
        let missing: Vec<_> = used.difference(&there).collect();
        let unused: Vec<_> = there.difference(&used).collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:?}");
        assert!(unused.is_empty(), "{language}.ftl has words that nobody asks for: {unused:?}");
    }
}

#[test]
fn every_language_can_be_read_and_says_it_in_its_own_words() {
    for language in ["en", "fr", "ar"] {
        let text = fs::read_to_string(root().join(format!("src/locales/{language}.ftl"))).unwrap();
        let problems = fluent_bundle::FluentResource::try_new(text).err().map(|(_, problems)| problems);
        assert!(problems.is_none(), "{language}.ftl: {problems:?}");
    }
    let english = catalogue("en");
    for language in ["fr", "ar"] {
        let same: Vec<_> = catalogue(language)
            .into_iter()
            .filter(|(key, words)| english.get(key) == Some(words) && !SAME.contains(&key.as_str()))
            .map(|(key, _)| key)
            .collect();
        assert!(same.is_empty(), "{language}.ftl says the same as en.ftl: {same:?}");
    }
}
