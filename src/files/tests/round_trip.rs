//! Writing and reading: nothing is lost, and writing again changes no byte.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::super::read::assemble;
use super::super::tree::Node;
use super::super::{Source, files, gather, read, read_dir, schema, write_dir};
use super::any_content::content;
use super::base;
use crate::domain::content::Content;
use crate::domain::organisation::Organisation;
use crate::domain::version::{Frozen, Version};

/// Reads what was written, without the checks that any content would not pass.
fn read_again(sources: &[Source], organisation: Organisation) -> Content {
    let mut content = Content {
        organisation,
        attributes: Default::default(),
        segments: Default::default(),
        templates: Default::default(),
        jobs: Default::default(),
        personas: Default::default(),
    };
    for source in sources {
        content = assemble(std::slice::from_ref(source), Some(&content)).unwrap().content;
    }
    content
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_content_written_and_read_is_equal(content in content(), other in content()) {
        let written = files(&content).unwrap();
        let again = read_again(&written, other.organisation);
        prop_assert_eq!(&again, &content);
        prop_assert_eq!(files(&again).unwrap(), written);
    }
}

#[test]
fn the_base_is_written_as_it_stands() {
    let mut sources = base();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert_eq!(files(&read(&sources, None).unwrap().content).unwrap(), sources);
}

#[test]
fn the_demo_survives_a_directory_of_its_own() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/content");
    let content = read_dir(&demo).unwrap().content;
    let directory = tempfile::tempdir().unwrap();
    write_dir(&content, directory.path()).unwrap();
    assert_eq!(read_dir(directory.path()).unwrap().content, content);
    let written = gather(directory.path()).unwrap();
    write_dir(&content, directory.path()).unwrap();
    assert_eq!(gather(directory.path()).unwrap(), written);
}

#[test]
fn what_passes_its_checks_becomes_a_version() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/content");
    for content in [read(&base(), None).unwrap().content, read_dir(&demo).unwrap().content] {
        for key in content.templates.keys() {
            let version = Frozen::freeze(&content, key, 1).and_then(Version::compile);
            assert!(version.is_ok(), "{key}: {version:?}");
        }
    }
}

#[test]
fn the_deepest_rule_survives_json() {
    let mut sources = base();
    let segments = sources.iter_mut().find(|source| source.path.ends_with("segments.yaml")).unwrap();
    let rule = |depth: usize| {
        format!("{}{{attribute: place, known: true}}{}", "{any: [".repeat(depth), "]}".repeat(depth))
    };
    let deepest = (1..)
        .take_while(|depth| {
            let text = format!("- key: deep\n  label: Deep\n  rule: {}\n", rule(*depth));
            Node::parse(&text).is_ok()
        })
        .last()
        .unwrap();
    assert!(deepest > 40, "only {deepest}");
    segments.text.push_str(&format!("- key: deep\n  label: Deep\n  rule: {}\n", rule(deepest)));
    let content = read(&sources, None).unwrap().content;
    let json = serde_json::to_string(&content).unwrap();
    assert_eq!(serde_json::from_str::<Content>(&json).unwrap(), content);
}

#[test]
fn a_single_file_is_read_over_what_there_is() {
    let content = read(&base(), None).unwrap().content;
    let text = "key: baker\nname: Bo Baker\nabout: Bakes.\nfacts: {}\n".to_owned();
    let persona = Source { path: "personas/baker.yaml".into(), text };
    let read = read(&[persona], Some(&content)).unwrap().content;
    assert_eq!(read.personas.len(), 2);
    assert_eq!(read.jobs, content.jobs);
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for Source { path, text } in schema::schemas().unwrap() {
        let published = fs::read_to_string(directory.join(&path)).unwrap_or_default();
        assert!(published == text, "{} is old: run `waymark check --schemas schemas`", path.display());
    }
}
