//! Checks of segments.

use std::collections::BTreeSet;

use super::scope::Scope;
use super::walk::Walk;
use super::{File, Part, Reason, limit, rule, words};
use crate::domain::key::SegmentKey;
use crate::domain::rule::Rule;

pub(super) fn check(walk: &mut Walk<'_>) {
    walk.file(File::Segments, |walk| {
        let segments = &walk.content.segments;
        walk.at_most(limit::DECLARED, segments.len());
        for segment in segments.values() {
            walk.within(Part::Keyed(segment.key.to_string()), |walk| {
                words::text(walk, "label", &segment.label);
                if names_itself(walk, &segment.key) {
                    walk.error_at("rule", Reason::SegmentCycle(segment.key.clone()));
                } else {
                    walk.within("rule", |walk| rule::check(walk, &segment.rule, &Scope::segment()));
                }
            });
        }
    });
}

/// Whether following the segments that a segment's rule names leads back to it.
fn names_itself(walk: &Walk<'_>, start: &SegmentKey) -> bool {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![start];
    while let Some(key) = ahead.pop() {
        let Some(segment) = walk.content.segments.get(key) else { continue };
        for named in named(&segment.rule) {
            if named == start {
                return true;
            }
            if seen.insert(named) {
                ahead.push(named);
            }
        }
    }
    false
}

/// The segments a rule names.
pub(super) fn named(rule: &Rule) -> Vec<&SegmentKey> {
    let mut found = Vec::new();
    let mut ahead = vec![rule];
    while let Some(rule) = ahead.pop() {
        match rule {
            Rule::All(parts) | Rule::Any(parts) => ahead.extend(parts),
            Rule::Not(part) => ahead.push(part),
            Rule::Segment(key) => found.push(key),
            Rule::Attribute(..) | Rule::Answer(..) | Rule::Step(..) | Rule::Job(..) => {}
        }
    }
    found
}
