//! The evaluator of rules: the only one there is.
//!
//! A rule is compiled to a row of nodes over numbered facts. What is known of one person is read once into a
//! [`Reading`]; every rule then works on truth values alone. An outcome comes with its because: a set of facts such that,
//! with these fixed and every other fact open, the outcome is still the same, and no member of the set can go. Where
//! several sets would do, what stands earlier in the rule stays.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::attribute::{Kind, Value};
use super::because::Reason;
use super::condition::{Condition, Seen};
use super::job::{Arrangement, JobFacts, JobField};
use super::key::{AttributeKey, QuestionKey, StepKey};
use super::profile::Profile;
use super::rule::StepTest;
use super::truth::{Mask, Truth};

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
    pub(super) kind: Option<Kind>,
    /// The first of its conditions and the one after the last.
    pub(super) conditions: std::ops::Range<usize>,
}

/// A node of a rule. Groups are followed by their parts, up to `end`. Negations stand at conditions and segments only.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node {
    /// A condition; `bit` numbers its fact within the scope.
    Condition { condition: u32, bit: u8 },
    /// Yes when every part is.
    All { end: u32 },
    /// Yes when one part is.
    Any { end: u32 },
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

/// What is known of one person, read for a program.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// Whether each slot has a value.
    pub(super) known: Vec<bool>,
    masks: Vec<Mask>,
    segments: Vec<(Mask, Facts)>,
}

impl Program {
    /// Begins a reading: nothing is known.
    pub(super) fn begin(&self, reading: &mut Reading) {
        reading.known.clear();
        reading.known.resize(self.slots.len(), false);
        reading.masks.clear();
        reading.masks.extend_from_slice(&self.missing);
        reading.segments.clear();
    }

    /// Reads the facts of a profile. A fact of another kind than its attribute's is as good as missing.
    pub(super) fn read_profile(&self, reading: &mut Reading, profile: &Profile, today: NaiveDate) {
        let slots = self.slots.get(..self.attributes).unwrap_or_default();
        let values = profile.facts.iter().map(|(key, fact)| (key.as_str(), &fact.value));
        self.read_values(reading, 0, slots, values, today);
    }

    /// Reads the answers to questions that are not bound to an attribute.
    pub(super) fn read_answers(
        &self,
        reading: &mut Reading,
        answers: &BTreeMap<QuestionKey, Value>,
        today: NaiveDate,
    ) {
        let first = self.attributes;
        let slots = self.slots.get(first..first + self.questions).unwrap_or_default();
        let values = answers.iter().map(|(key, value)| (key.as_str(), value));
        self.read_values(reading, first, slots, values, today);
    }

    /// Walks slots and values side by side; both are in order of their keys.
    fn read_values<'v>(
        &self,
        reading: &mut Reading,
        first: usize,
        slots: &[Slot],
        values: impl Iterator<Item = (&'v str, &'v Value)>,
        today: NaiveDate,
    ) {
        let mut slots = (first..).zip(slots).peekable();
        for (key, value) in values {
            while let Some((index, slot)) = slots.next_if(|(_, slot)| slot.subject.name() <= key) {
                if slot.subject.name() == key {
                    if slot.kind == Some(value.kind()) {
                        self.read(reading, index, slot, Seen::Value(value), today);
                    }
                    break;
                }
            }
        }
    }

    /// Reads where a step stands, by its number in the template.
    pub(super) fn read_step(&self, reading: &mut Reading, step: usize, standing: StepTest, today: NaiveDate) {
        let index = self.attributes + self.questions + step;
        if let Some(slot) = self.slots.get(index) {
            self.read(reading, index, slot, Seen::Step(standing), today);
        }
    }

    /// Reads the fields of the journey's job.
    pub(super) fn read_job(&self, reading: &mut Reading, job: &JobFacts, today: NaiveDate) {
        let first = self.attributes + self.questions + self.steps;
        for (index, slot) in self.slots.iter().enumerate().skip(first) {
            if let Subject::Job(field) = &slot.subject {
                self.read(reading, index, slot, Seen::Word(word_of(job, *field)), today);
            }
        }
    }

    fn read(&self, reading: &mut Reading, index: usize, slot: &Slot, seen: Seen<'_>, today: NaiveDate) {
        if let Some(known) = reading.known.get_mut(index) {
            *known = true;
        }
        let range = slot.conditions.clone();
        let conditions = self.conditions.get(range.clone()).unwrap_or_default();
        let masks = reading.masks.get_mut(range).unwrap_or_default();
        for (condition, mask) in conditions.iter().zip(masks) {
            *mask = Truth::from(condition.holds(seen, today)).into();
        }
    }

    /// Evaluates every segment; call it when everything is read, and before the first rule is decided.
    pub(super) fn settle_segments(&self, reading: &mut Reading) {
        for root in &self.segments {
            let settled = match root {
                Root::Node(at) => self.settle(reading, *at),
                Root::Always(yes) => (Truth::from(*yes).into(), 0),
            };
            reading.segments.push(settled);
        }
    }

    /// What a rule says, and the facts that decided.
    pub(super) fn decide(&self, reading: &Reading, decision: &Decision) -> (Truth, Facts) {
        let at = match decision.root {
            Root::Node(at) => at,
            Root::Always(yes) => return (yes.into(), 0),
        };
        let (mask, facts) = self.settle(reading, at);
        let scope = &decision.scope;
        let facts = if scope.facts.len() == 1 {
            // Anything that is not the same for everybody depends on the only fact there is.
            1
        } else if scope.read_once && mask != Mask::UNKNOWN {
            facts
        } else {
            reduce(scope.facts.len(), |fixed| self.mask(reading, at, fixed) == mask)
        };
        (mask.truth(), facts)
    }

    /// The first candidate that matches, and the facts that decided: those that rule the earlier ones out and those that
    /// make it match.
    pub(super) fn choose(&self, reading: &Reading, choice: &Choice) -> (u32, Facts) {
        let mut facts = 0;
        let mut asked = 0;
        for (place, candidate) in choice.candidates.iter().enumerate() {
            asked = usize::from(candidate.facts);
            if choice.scope.read_once {
                match self.settle_not_yes(reading, candidate.root) {
                    Some(against) => facts |= against,
                    None => return (candidate.index, facts | self.settle(reading, candidate.root).1),
                }
            } else if self.settle(reading, candidate.root).0 == Mask::YES {
                let earlier = choice.candidates.get(..place).unwrap_or_default();
                return (candidate.index, self.reduce_choice(reading, asked, earlier, Some(candidate)));
            }
        }
        if !choice.scope.read_once {
            facts = self.reduce_choice(reading, asked, &choice.candidates, None);
        }
        (choice.otherwise, facts)
    }

    fn reduce_choice(
        &self,
        reading: &Reading,
        asked: usize,
        earlier: &[Candidate],
        chosen: Option<&Candidate>,
    ) -> Facts {
        if asked == 1 {
            return 1;
        }
        reduce(asked, |fixed| {
            chosen.is_none_or(|chosen| self.mask(reading, chosen.root, fixed) == Mask::YES)
                && earlier
                    .iter()
                    .all(|candidate| self.mask(reading, candidate.root, fixed).is_within(Mask::NOT_YES))
        })
    }

    /// The truth value at a node and, for a yes or no of a rule without repeated facts, the facts that decided.
    fn settle(&self, reading: &Reading, at: u32) -> (Mask, Facts) {
        match self.node(at) {
            Node::Condition { condition, bit } => (reading.mask(condition), 1 << bit),
            Node::Segment { segment, negated, shift, .. } => {
                let (mask, facts) = reading.segment(segment);
                (if negated { !mask } else { mask }, facts << shift)
            }
            Node::All { end } => self.settle_group(reading, at, end, Mask::NO, Mask::YES),
            Node::Any { end } => self.settle_group(reading, at, end, Mask::YES, Mask::NO),
        }
    }

    /// A group is `deciding` by its first part that is; otherwise every part counts.
    fn settle_group(
        &self,
        reading: &Reading,
        at: u32,
        end: u32,
        deciding: Mask,
        other: Mask,
    ) -> (Mask, Facts) {
        let mut facts = 0;
        let mut result = other;
        let mut part = at + 1;
        while part < end {
            let (mask, decided) = self.settle(reading, part);
            if mask == deciding {
                return (mask, decided);
            }
            if mask == Mask::UNKNOWN {
                result = mask;
            }
            facts |= decided;
            part = self.after(part);
        }
        (result, facts)
    }

    /// For a rule without repeated facts that is no or unknown: the facts that keep it from being yes. Nothing for a yes.
    fn settle_not_yes(&self, reading: &Reading, at: u32) -> Option<Facts> {
        match self.node(at) {
            Node::Condition { condition, bit } => (reading.mask(condition) != Mask::YES).then_some(1 << bit),
            Node::Segment { segment, negated, .. } => {
                let (mask, _) = reading.segment(segment);
                let mask = if negated { !mask } else { mask };
                if mask == Mask::YES { None } else { self.settle_not_yes(reading, at + 1) }
            }
            Node::All { end } => {
                let mut part = at + 1;
                while part < end {
                    if let Some(facts) = self.settle_not_yes(reading, part) {
                        return Some(facts);
                    }
                    part = self.after(part);
                }
                None
            }
            Node::Any { end } => {
                let mut facts = 0;
                let mut part = at + 1;
                while part < end {
                    facts |= self.settle_not_yes(reading, part)?;
                    part = self.after(part);
                }
                Some(facts)
            }
        }
    }

    /// What the rule may still be with `fixed` facts as they are and every other fact open.
    fn mask(&self, reading: &Reading, at: u32, fixed: Facts) -> Mask {
        match self.node(at) {
            Node::Condition { condition, bit } => {
                if fixed >> bit & 1 == 1 {
                    reading.mask(condition)
                } else {
                    Mask::OPEN
                }
            }
            Node::Segment { .. } => self.mask(reading, at + 1, fixed),
            Node::All { end } => {
                let mut result = Mask::YES;
                let mut part = at + 1;
                while part < end && result != Mask::NO {
                    result = result.and(self.mask(reading, part, fixed));
                    part = self.after(part);
                }
                result
            }
            Node::Any { end } => {
                let mut result = Mask::NO;
                let mut part = at + 1;
                while part < end && result != Mask::YES {
                    result = result.or(self.mask(reading, part, fixed));
                    part = self.after(part);
                }
                result
            }
        }
    }

    /// The node at a place; an empty group where there is none, which compiling never makes.
    fn node(&self, at: u32) -> Node {
        self.nodes.get(at as usize).copied().unwrap_or(Node::Any { end: at })
    }

    /// The node after a node and its parts.
    fn after(&self, at: u32) -> u32 {
        match self.node(at) {
            Node::Condition { .. } => at + 1,
            Node::All { end } | Node::Any { end } | Node::Segment { end, .. } => end.max(at + 1),
        }
    }

    /// The facts of a because in words of the domain, in the order in which the rule asks for them.
    pub(super) fn reasons<'p>(
        &'p self,
        known: &'p [bool],
        scope: &'p Scope,
        facts: Facts,
    ) -> impl Iterator<Item = Reason> + 'p {
        scope.facts.iter().enumerate().filter(move |(bit, _)| facts >> bit & 1 == 1).filter_map(
            move |(_, slot)| {
                let index = *slot as usize;
                let known = known.get(index).copied().unwrap_or(false);
                self.slots.get(index).map(|slot| slot.subject.reason(known))
            },
        )
    }
}

impl Reading {
    fn mask(&self, condition: u32) -> Mask {
        self.masks.get(condition as usize).copied().unwrap_or(Mask::UNKNOWN)
    }

    fn segment(&self, segment: u16) -> (Mask, Facts) {
        self.segments.get(usize::from(segment)).copied().unwrap_or((Mask::UNKNOWN, 0))
    }
}

/// Takes facts away, the last first, as long as the outcome still holds without them.
fn reduce(facts: usize, holds: impl Fn(Facts) -> bool) -> Facts {
    let mut fixed = Facts::MAX.checked_shr(Facts::BITS.saturating_sub(facts as u32)).unwrap_or(0);
    for bit in (0..facts).rev() {
        let without = fixed & !(1 << bit);
        if holds(without) {
            fixed = without;
        }
    }
    fixed
}

impl Subject {
    /// The key that values are found by.
    fn name(&self) -> &str {
        match self {
            Self::Attribute(key) => key.as_str(),
            Self::Answer(key) => key.as_str(),
            Self::Step(key) => key.as_str(),
            Self::Job(_) => "",
        }
    }

    fn reason(&self, known: bool) -> Reason {
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

/// The value of a job's field as files write it.
fn word_of(job: &JobFacts, field: JobField) -> &str {
    match field {
        JobField::Key => job.key.as_str(),
        JobField::Family => job.family.as_str(),
        JobField::Location => job.location.as_str(),
        JobField::Country => &job.country,
        JobField::Arrangement => match job.arrangement {
            Arrangement::Office => "office",
            Arrangement::Hybrid => "hybrid",
            Arrangement::Remote => "remote",
        },
    }
}

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;
