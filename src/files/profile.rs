//! Profile files: a persona, or a plain map of attributes to values.

use std::collections::BTreeMap;

use super::parse::parse;
use super::tree::Node;
use super::{Located, Source};
use crate::domain::attribute::Scalar;
use crate::domain::check::{Part, Reason};
use crate::domain::content::{Content, Persona};
use crate::domain::instant::Instant;
use crate::domain::key::{AttributeKey, JobKey};
use crate::domain::profile::{Fact, Profile, Source as FactSource};
use crate::domain::scalar;

/// What a profile file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileFile {
    /// The job, where the file is a persona that names one.
    pub job: Option<JobKey>,
    /// The facts, as if they had been imported.
    pub profile: Profile,
}

/// Reads a profile file by the attributes of the content.
///
/// # Errors
/// When it is neither a persona nor a map, or names attributes or values that there are not.
pub fn read_profile(source: &Source, content: &Content) -> Result<ProfileFile, Vec<Located>> {
    let (job, facts, tree, at) = scalars(source).map_err(|fault| vec![fault])?;
    let mut profile = Profile::default();
    let mut faults = Vec::new();
    for (key, scalar) in facts {
        let mut fault = |part: Part, reason: String| {
            let path: Vec<Part> = at.iter().cloned().chain([part]).collect();
            faults.push(Located::error(&source.path, tree.locate(&path), reason));
        };
        let Some(attribute) = content.attributes.get(&key) else {
            fault(Part::Name(key.to_string()), Reason::UnknownAttribute(key).to_string());
            continue;
        };
        match scalar::read(attribute.kind, &attribute.options, &scalar) {
            Ok(value) => {
                profile.facts.insert(key, Fact { value, source: FactSource::Import, at: Instant(0) });
            }
            Err(misfit) => fault(Part::from(key.as_str()), misfit.to_string()),
        }
    }
    if let Some(key) = job.as_ref().filter(|key| !content.jobs.contains_key(*key)) {
        let position = tree.locate(&[Part::from("job")]);
        faults.push(Located::error(&source.path, position, Reason::UnknownJob(key.clone()).to_string()));
    }
    if faults.is_empty() { Ok(ProfileFile { job, profile }) } else { Err(faults) }
}

/// What a file says before attributes' kinds are known, its tree, and where in it the facts stand.
type Scalars = (Option<JobKey>, BTreeMap<AttributeKey, Scalar>, Node, Vec<Part>);

fn scalars(source: &Source) -> Result<Scalars, Located> {
    let tree = Node::parse(&source.text)
        .map_err(|fault| Located::error(&source.path, fault.position, fault.reason))?;
    if tree.has_field("facts") {
        let (persona, tree) = parse::<Persona>(&source.path, &source.text)?;
        Ok((persona.job, persona.facts, tree, vec![Part::from("facts")]))
    } else {
        let (facts, tree) = parse(&source.path, &source.text)?;
        Ok((None, facts, tree, Vec::new()))
    }
}
