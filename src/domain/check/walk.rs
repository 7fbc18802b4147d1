//! The walk over content that gathers faults.

use std::collections::BTreeSet;

use super::{Fault, File, Part, Reason, Severity};
use crate::domain::content::Content;

/// Where the walk is, and what it has found.
pub(super) struct Walk<'a> {
    /// All of the content, for what names point to.
    pub(super) content: &'a Content,
    file: File,
    path: Vec<Part>,
    faults: Vec<Fault>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        Self { content, file: File::Organisation, path: Vec::new(), faults: Vec::new() }
    }

    /// Walks a file.
    pub(super) fn file(&mut self, file: File, inside: impl FnOnce(&mut Self)) {
        self.file = file;
        self.path.clear();
        inside(self);
    }

    /// Walks what lies below `part`.
    pub(super) fn within(&mut self, part: impl Into<Part>, inside: impl FnOnce(&mut Self)) {
        self.path.push(part.into());
        inside(self);
        self.path.pop();
    }

    /// Walks the items of a list that is the field `name`.
    pub(super) fn each<T>(&mut self, name: &str, items: &[T], mut inside: impl FnMut(&mut Self, usize, &T)) {
        self.within(name, |walk| {
            for (position, item) in items.iter().enumerate() {
                walk.within(position, |walk| inside(walk, position, item));
            }
        });
    }

    /// Finds an error here.
    pub(super) fn error(&mut self, reason: Reason) {
        self.add(Severity::Error, reason);
    }

    /// Finds a warning here.
    pub(super) fn warning(&mut self, reason: Reason) {
        self.add(Severity::Warning, reason);
    }

    /// Finds an error at `part` below here.
    pub(super) fn error_at(&mut self, part: impl Into<Part>, reason: Reason) {
        self.within(part, |walk| walk.error(reason));
    }

    /// Finds an error here unless it `holds`.
    pub(super) fn require(&mut self, holds: bool, reason: impl FnOnce() -> Reason) {
        if !holds {
            self.error(reason());
        }
    }

    /// Finds an error at the field `key` when `seen` holds the key already.
    pub(super) fn unique<K: Ord + ToString>(&mut self, seen: &mut BTreeSet<K>, key: K) {
        let name = key.to_string();
        if !seen.insert(key) {
            self.error_at("key", Reason::Duplicate(name));
        }
    }

    /// Finds an error here when there are more things than allowed.
    pub(super) fn at_most(&mut self, most: usize, has: usize) {
        self.require(has <= most, || Reason::TooMany { most, has });
    }

    pub(super) fn faults(self) -> Vec<Fault> {
        self.faults
    }

    fn add(&mut self, severity: Severity, reason: Reason) {
        self.faults.push(Fault { file: self.file.clone(), path: self.path.clone(), severity, reason });
    }
}
