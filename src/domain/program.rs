//! Compiled rules: a row of nodes over numbered facts.

use super::attribute::Kind;
use super::because::Reason;
use super::condition::{Condition, Options};
use super::fingerprint::Fingerprint;
use super::job::JobField;
use super::key::{AttributeKey, QuestionKey, StepKey};
use super::reading::SlotSet;
use super::truth::Mask;

/// Something rules can test, numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    Attribute(AttributeKey),
    Answer(QuestionKey),
    Step(StepKey),
    Job(JobField),
}

/// A subject, the kind of its value where it has one, and the conditions that are asked of it.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub(super) subject: Subject,
    /// The fingerprint of the subject's name.
    pub(super) print: Fingerprint,
    pub(super) kind: Option<Kind>,
    pub(super) options: Options,
    /// What its conditions say of each value there can be, one after the other, where these are few: of no and yes, or
    /// of each option and, last, one that is not declared.
    pub(super) table: Box<[Mask]>,
    /// The first of its conditions and the one after the last.
    pub(super) conditions: std::ops::Range<usize>,
}

/// A node of a rule. Groups are followed by their parts, up to `end`. Negations stand at conditions and segments only.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node {
    /// A condition; `bit` numbers its fact within the scope.
    Condition { condition: u32, bit: u8 },
    /// Yes when every part is; `flat` when every part is a condition.
    All { end: u32, flat: bool },
    /// Yes when one part is.
    Any { end: u32, flat: bool },
    /// A segment, evaluated once for a reading. Its nodes follow as one part, negated already; `shift` is the number
    /// of its first fact within the scope.
    Segment { segment: u16, negated: bool, shift: u8, end: u32 },
}

/// The facts that one rule, or one choice between variants, asks for, in the order it asks; at most 64.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// The slots of the facts, by number within the scope.
    pub(super) facts: Box<[u32]>,
    /// No fact stands in two places, so that becauses compose from their parts.
    pub(super) read_once: bool,
}

/// Where a compiled rule begins, or what it always is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Root {
    Node(u32),
    Always(bool),
}

/// A compiled rule.
#[derive(Debug, Clone)]
pub(super) struct Decision {
    pub(super) scope: Scope,
    pub(super) root: Root,
}

/// One of several things in order, of which the first that matches is chosen; the last needs no match.
#[derive(Debug, Clone, Default)]
pub(super) struct Choice {
    pub(super) scope: Scope,
    /// Each candidate that can be chosen before the last: its index, where its rule begins, and how many of the
    /// scope's facts are asked for up to it.
    pub(super) candidates: Box<[Candidate]>,
    /// The index of the last.
    pub(super) otherwise: u32,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) index: u32,
    pub(super) root: u32,
    pub(super) facts: u8,
}

/// A set of facts of a scope, by number.
pub(super) type Facts = u64;

/// Compiled rules with the numbered facts they test.
#[derive(Debug, Clone, Default)]
pub(super) struct Program {
    /// Attributes in order of their keys, then questions likewise, then steps in order of the template, then the job's
    /// fields.
    pub(super) slots: Vec<Slot>,
    pub(super) attributes: usize,
    pub(super) questions: usize,
    pub(super) steps: usize,
    pub(super) conditions: Vec<Condition>,
    /// What each condition says while its fact is missing.
    pub(super) missing: Vec<Mask>,
    pub(super) nodes: Vec<Node>,
    /// Segments in an order in which each comes after those it names; where their rules begin.
    pub(super) segments: Vec<Root>,
}

impl Program {
    /// The node at a place; an empty group where there is none, which compiling never makes.
    pub(super) fn node(&self, at: u32) -> Node {
        self.nodes.get(at as usize).copied().unwrap_or(Node::Any { end: at, flat: true })
    }

    /// The node after a node and its parts.
    pub(super) fn after(&self, at: u32) -> u32 {
        match self.node(at) {
            Node::Condition { .. } => at + 1,
            Node::All { end, .. } | Node::Any { end, .. } | Node::Segment { end, .. } => end.max(at + 1),
        }
    }

    /// The facts of a because in words of the domain, in the order in which the rule asks for them.
    pub(super) fn reasons<'p>(
        &'p self,
        known: &'p SlotSet,
        scope: &'p Scope,
        facts: Facts,
    ) -> impl Iterator<Item = Reason> + 'p {
        scope.facts.iter().enumerate().filter(move |(bit, _)| facts >> bit & 1 == 1).filter_map(
            move |(_, slot)| {
                let index = *slot as usize;
                self.slots.get(index).map(|slot| slot.subject.reason(known.contains(index)))
            },
        )
    }
}

impl Subject {
    /// The key that values are found by.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Attribute(key) => key.as_str(),
            Self::Answer(key) => key.as_str(),
            Self::Step(key) => key.as_str(),
            Self::Job(_) => "",
        }
    }

    /// What a because names it by, known or missing.
    pub(super) fn reason(&self, known: bool) -> Reason {
        match (self, known) {
            (Self::Attribute(key), true) => Reason::Fact(key.clone()),
            (Self::Attribute(key), false) => Reason::MissingFact(key.clone()),
            (Self::Answer(key), true) => Reason::Answer(key.clone()),
            (Self::Answer(key), false) => Reason::MissingAnswer(key.clone()),
            (Self::Step(key), _) => Reason::Step(key.clone()),
            (Self::Job(field), true) => Reason::Job(*field),
            (Self::Job(field), false) => Reason::MissingJob(*field),
        }
    }
}
