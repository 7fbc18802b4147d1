//! Reading content from files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::parse::parse;
use super::source::{Source, gather};
use super::tree::Node;
use super::{Located, Position};
use crate::domain::attribute::Attribute;
use crate::domain::check::{Fault, File, Part, Reason, Severity, check};
use crate::domain::content::{Content, Persona};
use crate::domain::job::Job;
use crate::domain::key::{AttributeKey, JobKey, PersonaKey, SegmentKey, TemplateKey};
use crate::domain::organisation::Organisation;
use crate::domain::segment::Segment;
use crate::domain::template::Template;

/// Content that can be used, and what is probably not meant in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The content.
    pub content: Content,
    /// What of it the files say, rather than what was there before.
    pub named: BTreeSet<Named>,
    /// What is probably not meant.
    pub warnings: Vec<Located>,
}

/// Something that a file says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// The organisation.
    Organisation,
    /// An attribute.
    Attribute(AttributeKey),
    /// A segment.
    Segment(SegmentKey),
    /// A template.
    Template(TemplateKey),
    /// A job.
    Job(JobKey),
    /// A persona.
    Persona(PersonaKey),
}

/// Reads a whole directory.
///
/// # Errors
/// Everything wrong in its files, each at its place; with it what is probably not meant.
pub fn read_dir(directory: &Path) -> Result<Read, Vec<Located>> {
    if !directory.is_dir() {
        return Err(vec![Located::of_file(directory, "there is no such directory")]);
    }
    let sources = gather(directory)?;
    if !sources.iter().any(|source| source.path.ends_with("organisation.yaml")) {
        return Err(vec![Located::of_file(&directory.join("organisation.yaml"), "this file is missing")]);
    }
    read(&sources, None)
}

/// Reads files and directories over content there is already, replacing what has the same key.
///
/// # Errors
/// As [`read`].
pub fn read_paths(paths: &[PathBuf], base: Option<&Content>) -> Result<Read, Vec<Located>> {
    let mut sources = Vec::new();
    let mut faults = Vec::new();
    for path in paths {
        match gather(path) {
            Ok(found) => sources.extend(found),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { read(&sources, base) } else { Err(faults) }
}

/// Reads sources over content there is already, replacing what has the same key, and checks all of it together.
///
/// # Errors
/// Everything that is not YAML or not of its type; where all is, everything that [`check`] finds. Faults that were in
/// the content before are reported, too, under the name of the file that would hold them.
pub fn read(sources: &[Source], base: Option<&Content>) -> Result<Read, Vec<Located>> {
    let Assembled { content, named, trees } = assemble(sources, base)?;
    let found = check(&content).into_iter().chain(unknown_zones(&content));
    let mut faults: Vec<Located> = found.map(|fault| locate(&fault, &trees)).collect();
    faults.sort_by(|a, b| (&a.file, a.position).cmp(&(&b.file, b.position)));
    faults.dedup();
    if faults.iter().any(|fault| fault.severity == Severity::Error) {
        Err(faults)
    } else {
        Ok(Read { content, named, warnings: faults })
    }
}

/// Where everything in the files stands that were read.
type Trees = BTreeMap<File, (PathBuf, Node)>;

/// Content put together from files, before what it says together is checked.
#[derive(Debug)]
pub(super) struct Assembled {
    pub(super) content: Content,
    named: BTreeSet<Named>,
    trees: Trees,
}

/// Reads sources over content there is already, without checking what they say together.
pub(super) fn assemble(sources: &[Source], base: Option<&Content>) -> Result<Assembled, Vec<Located>> {
    let mut reading = Reading::default();
    for source in sources {
        if let Err(fault) = reading.source(source) {
            reading.faults.push(fault);
        }
    }
    let Reading { parts, trees, faults } = reading;
    if !faults.is_empty() {
        return Err(faults);
    }
    let named = parts.named();
    match parts.over(base) {
        Some(content) => Ok(Assembled { content, named, trees }),
        None => Err(vec![Located::of_file(Path::new("organisation.yaml"), "this file is missing")]),
    }
}

/// Reads one file by itself: whether it is YAML and of its type, not whether what it names is there.
///
/// # Errors
/// What is wrong with it.
pub fn parse_one(path: &Path) -> Result<(), Vec<Located>> {
    let mut reading = Reading::default();
    for source in gather(path)? {
        if let Err(fault) = reading.source(&source) {
            reading.faults.push(fault);
        }
    }
    if reading.faults.is_empty() { Ok(()) } else { Err(reading.faults) }
}

/// What sources hold, before it is put together.
#[derive(Default)]
struct Parts {
    organisation: Option<Organisation>,
    attributes: Vec<Attribute>,
    segments: Vec<Segment>,
    templates: Vec<Template>,
    jobs: Vec<Job>,
    personas: Vec<Persona>,
}

#[derive(Default)]
struct Reading {
    parts: Parts,
    trees: Trees,
    faults: Vec<Located>,
}

impl Reading {
    fn source(&mut self, source: &Source) -> Result<(), Located> {
        let file = source.file()?;
        if let Some((path, _)) = self.trees.get(&file) {
            let reason = format!("this is read twice: from {} and from here", path.display());
            return Err(Located::of_file(&source.path, reason));
        }
        let tree = match &file {
            File::Organisation => {
                let (organisation, tree) = parse(&source.path, &source.text)?;
                self.parts.organisation = Some(organisation);
                tree
            }
            File::Attributes => self.list(source, |parts| &mut parts.attributes)?,
            File::Segments => self.list(source, |parts| &mut parts.segments)?,
            File::Template(key) => self.keyed(source, key.as_str(), |parts| &mut parts.templates)?,
            File::Job(key) => self.keyed(source, key.as_str(), |parts| &mut parts.jobs)?,
            File::Persona(key) => self.keyed(source, key.as_str(), |parts| &mut parts.personas)?,
        };
        self.trees.insert(file, (source.path.clone(), tree));
        Ok(())
    }

    /// Reads a list of things with keys, each once.
    fn list<T: DeserializeOwned>(
        &mut self,
        source: &Source,
        into: impl FnOnce(&mut Parts) -> &mut Vec<T>,
    ) -> Result<Node, Located> {
        let (items, tree) = parse::<Vec<T>>(&source.path, &source.text)?;
        let mut seen = BTreeSet::new();
        for (item, key) in tree.items().iter().filter_map(|item| Some(item).zip(item.key())) {
            if !seen.insert(key) {
                let position = item.locate(&[Part::from("key")]);
                let reason = Reason::Duplicate(key.to_owned()).to_string();
                self.faults.push(Located::error(&source.path, position, reason));
            }
        }
        into(&mut self.parts).extend(items);
        Ok(tree)
    }

    /// Reads a thing whose key is its file's name.
    fn keyed<T: DeserializeOwned>(
        &mut self,
        source: &Source,
        name: &str,
        into: impl FnOnce(&mut Parts) -> &mut Vec<T>,
    ) -> Result<Node, Located> {
        let (item, tree) = parse::<T>(&source.path, &source.text)?;
        match tree.key() {
            Some(key) if key != name => {
                let reason =
                    format!("the key is “{key}” and the file's name is “{name}”: make them the same");
                Err(Located::error(&source.path, tree.locate(&[Part::from("key")]), reason))
            }
            _ => {
                into(&mut self.parts).push(item);
                Ok(tree)
            }
        }
    }
}

impl Parts {
    fn named(&self) -> BTreeSet<Named> {
        let mut named = BTreeSet::new();
        named.extend(self.organisation.iter().map(|_| Named::Organisation));
        named.extend(self.attributes.iter().map(|read| Named::Attribute(read.key.clone())));
        named.extend(self.segments.iter().map(|read| Named::Segment(read.key.clone())));
        named.extend(self.templates.iter().map(|read| Named::Template(read.key.clone())));
        named.extend(self.jobs.iter().map(|read| Named::Job(read.key.clone())));
        named.extend(self.personas.iter().map(|read| Named::Persona(read.key.clone())));
        named
    }

    /// All content: what was there, with what was read in its place; none without an organisation.
    fn over(self, base: Option<&Content>) -> Option<Content> {
        let mut content = match (self.organisation, base) {
            (Some(organisation), Some(base)) => Content { organisation, ..base.clone() },
            (None, base) => base?.clone(),
            (Some(organisation), None) => Content {
                organisation,
                attributes: BTreeMap::new(),
                segments: BTreeMap::new(),
                templates: BTreeMap::new(),
                jobs: BTreeMap::new(),
                personas: BTreeMap::new(),
            },
        };
        content.attributes.extend(self.attributes.into_iter().map(|read| (read.key.clone(), read)));
        content.segments.extend(self.segments.into_iter().map(|read| (read.key.clone(), read)));
        content.templates.extend(self.templates.into_iter().map(|read| (read.key.clone(), read)));
        content.jobs.extend(self.jobs.into_iter().map(|read| (read.key.clone(), read)));
        content.personas.extend(self.personas.into_iter().map(|read| (read.key.clone(), read)));
        Some(content)
    }
}

/// Zones that have the shape of one and are none; the database of zones is too large for the browser's checks.
fn unknown_zones(content: &Content) -> Vec<Fault> {
    let organisation = &content.organisation;
    let here = (vec![Part::from("zone")], &organisation.zone);
    let places = organisation.locations.iter().map(|(key, location)| {
        (vec![Part::from("locations"), Part::from(key.as_str()), Part::from("zone")], &location.zone)
    });
    let unknown =
        std::iter::once(here).chain(places).filter(|(_, zone)| zone.parse::<chrono_tz::Tz>().is_err());
    unknown
        .map(|(path, zone)| Fault {
            file: File::Organisation,
            path,
            severity: Severity::Error,
            reason: Reason::NotAZone(zone.clone()),
        })
        .collect()
}

fn locate(fault: &Fault, trees: &Trees) -> Located {
    let (file, position): (PathBuf, Option<Position>) = match trees.get(&fault.file) {
        Some((path, tree)) => (path.clone(), Some(tree.locate(&fault.path))),
        None => (fault.file.to_string().into(), None),
    };
    Located { file, position, severity: fault.severity, reason: fault.reason.to_string() }
}
