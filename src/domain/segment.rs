//! Segments: named rules.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::key::SegmentKey;
use super::rule::Rule;
use super::text::Text;

/// A named rule, such as "Remote engineers in their first job".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Its slug.
    pub key: SegmentKey,
    /// What screens call it.
    pub label: Text,
    /// Who belongs to it.
    pub rule: Rule,
}
