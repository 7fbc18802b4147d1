//! Publishing: what becomes of the published edition, and which templates get a new version by it.

use std::collections::BTreeSet;

use crate::domain::check::{Fault, Severity, check};
use crate::domain::content::Content;
use crate::domain::key::TemplateKey;
use crate::domain::version::{Frozen, Version};
use crate::files::Named;
use crate::server::store::version::{NewVersion, StoredVersion};

/// The published edition once the named items are published as `drafts` has them.
///
/// # Errors
/// In sentences, when it could not be used.
pub(super) fn published_after(
    published: Option<Content>,
    drafts: &Content,
    named: &BTreeSet<Named>,
) -> Result<Content, Vec<String>> {
    let mut after = match published {
        Some(published) => published,
        None if named.contains(&Named::Organisation) => Content {
            organisation: drafts.organisation.clone(),
            attributes: std::collections::BTreeMap::new(),
            segments: std::collections::BTreeMap::new(),
            templates: std::collections::BTreeMap::new(),
            jobs: std::collections::BTreeMap::new(),
            personas: std::collections::BTreeMap::new(),
        },
        None => {
            return Err(vec!["no organisation is published yet: import organisation.yaml, too".to_owned()]);
        }
    };
    for item in named {
        match item {
            Named::Organisation => after.organisation = drafts.organisation.clone(),
            Named::Attribute(key) => {
                after.attributes.extend(drafts.attributes.get(key).map(|it| (key.clone(), it.clone())));
            }
            Named::Segment(key) => {
                after.segments.extend(drafts.segments.get(key).map(|it| (key.clone(), it.clone())));
            }
            Named::Template(key) => {
                after.templates.extend(drafts.templates.get(key).map(|it| (key.clone(), it.clone())));
            }
            Named::Job(key) => {
                after.jobs.extend(drafts.jobs.get(key).map(|it| (key.clone(), it.clone())));
            }
            Named::Persona(key) => {
                after.personas.extend(drafts.personas.get(key).map(|it| (key.clone(), it.clone())));
            }
        }
    }
    let is_error = |fault: &Fault| fault.severity == Severity::Error;
    let faults: Vec<String> = check(&after)
        .into_iter()
        .filter(is_error)
        .map(|fault| format!("{}: as published together with the rest, {}", fault.file, fault.reason))
        .collect();
    if faults.is_empty() { Ok(after) } else { Err(faults) }
}

/// The versions that publishing `content` adds: one of every template that is not what it was, itself or in anything it
/// uses. Where nothing changed there is none.
///
/// # Errors
/// In sentences, when no plan could be made from a template.
pub(super) fn new_versions(
    content: &Content,
    known: &[StoredVersion],
) -> Result<Vec<NewVersion>, Vec<String>> {
    let mut versions = Vec::new();
    for key in content.templates.keys() {
        let latest = known.iter().rfind(|version| version.template == *key);
        let number = match latest {
            Some(latest) if version(content, key, latest.number)?.hash() == latest.hash => continue,
            Some(latest) => latest.number.saturating_add(1),
            None => 1,
        };
        let version = version(content, key, number)?;
        versions.push(NewVersion { hash: version.hash().to_owned(), frozen: version.frozen().clone() });
    }
    Ok(versions)
}

fn version(content: &Content, key: &TemplateKey, number: u32) -> Result<Version, Vec<String>> {
    Frozen::freeze(content, key, number)
        .and_then(Version::compile)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}
