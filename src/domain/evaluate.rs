//! The evaluator of rules: the only one there is.
//!
//! A rule is compiled to a row of nodes over numbered facts. What is known of one person is read once into a
//! [`Reading`]; every rule then works on truth values alone. An outcome comes with its because: a set of facts such that,
//! with these fixed and every other fact open, the outcome is still the same, and no member of the set can go. Where
//! several sets would do, what stands earlier in the rule stays.

use std::collections::BTreeMap;

use super::attribute::{Kind, Value};
use super::because::Reason;
use super::calendar::Day;
use super::condition::{Condition, Options, Seen};
use super::fingerprint::Fingerprint;
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

/// What is known of one person, read for a program.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// Which slots have a value.
    pub(super) known: SlotSet,
    masks: Vec<Mask>,
    segments: Vec<(Mask, Facts)>,
    /// The numbers of the options of the choices being read.
    options: Vec<u32>,
}

impl Program {
    /// Begins a reading: nothing is known.
    pub(super) fn begin(&self, reading: &mut Reading) {
        reading.known.0.clear();
        reading.known.0.resize(self.slots.len().div_ceil(64), 0);
        reading.masks.clear();
        reading.masks.extend_from_slice(&self.missing);
        reading.segments.clear();
    }

    /// Reads the facts of a profile. A fact of another kind than its attribute's is as good as missing.
    pub(super) fn read_profile(&self, reading: &mut Reading, profile: &Profile, today: Day) {
        let slots = self.slots.get(..self.attributes).unwrap_or_default();
        let values = profile.facts.iter().map(|(key, fact)| (key.as_str(), &fact.value));
        self.read_values(reading, 0, slots, values, today);
    }

    /// Reads the answers to questions that are not bound to an attribute.
    pub(super) fn read_answers(
        &self,
        reading: &mut Reading,
        answers: &BTreeMap<QuestionKey, Value>,
        today: Day,
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
        today: Day,
    ) {
        let mut slots = (first..).zip(slots);
        for (key, value) in values {
            // Most often the next slot is the one; else the slots before it are those of missing values.
            let mut next = slots.clone();
            let print = Fingerprint::of(key);
            while let Some((index, slot)) = next.next() {
                let name = slot.subject.name();
                if slot.print.is(name, &print, key) {
                    self.read_value(reading, index, slot, value, today);
                } else if name < key {
                    continue;
                } else {
                    break;
                }
                slots = next;
                break;
            }
        }
    }

    fn read_value(&self, reading: &mut Reading, index: usize, slot: &Slot, value: &Value, today: Day) {
        if slot.kind != Some(value.kind()) {
            return;
        }
        let seen = match value {
            Value::YesNo(yes) => return Self::look_up(reading, index, slot, usize::from(*yes)),
            Value::Choice(key) => {
                let place = (slot.options.number(key) as usize).min(slot.options.len());
                return Self::look_up(reading, index, slot, place);
            }
            Value::Text(text) => Seen::Words(text),
            Value::Number(number) => Seen::Number(*number),
            Value::Date(date) => Seen::Day(Day::from(*date)),
            Value::Choices(keys) => {
                let mut options = std::mem::take(&mut reading.options);
                options.clear();
                options.extend(keys.iter().map(|key| slot.options.number(key)));
                self.read(reading, index, slot, Seen::Options(&options), today);
                reading.options = options;
                return;
            }
        };
        self.read(reading, index, slot, seen, today);
    }

    /// Reads where a step stands, by its number in the template.
    pub(super) fn read_step(&self, reading: &mut Reading, step: usize, standing: StepTest, today: Day) {
        let index = self.attributes + self.questions + step;
        if let Some(slot) = self.slots.get(index) {
            self.read(reading, index, slot, Seen::Step(standing), today);
        }
    }

    /// Reads the fields of the journey's job.
    pub(super) fn read_job(&self, reading: &mut Reading, job: &JobFacts, today: Day) {
        let first = self.attributes + self.questions + self.steps;
        for (index, slot) in self.slots.iter().enumerate().skip(first) {
            if let Subject::Job(field) = &slot.subject {
                self.read(reading, index, slot, Seen::Words(word_of(job, *field)), today);
            }
        }
    }

    /// Reads a value from the table of its slot.
    fn look_up(reading: &mut Reading, index: usize, slot: &Slot, place: usize) {
        reading.known.insert(index);
        let count = slot.conditions.len();
        let row = slot.table.get(place * count..(place + 1) * count).unwrap_or_default();
        let masks = reading.masks.get_mut(slot.conditions.clone()).unwrap_or_default();
        masks.iter_mut().zip(row).for_each(|(mask, said)| *mask = *said);
    }

    fn read(&self, reading: &mut Reading, index: usize, slot: &Slot, seen: Seen<'_>, today: Day) {
        reading.known.insert(index);
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
                Root::Node(at) => self.settle::<true>(reading, *at),
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
        match self.node(at) {
            Node::Condition { condition, bit } => return (reading.mask(condition).truth(), 1 << bit),
            Node::All { end, flat: true } => return decided(self.flat(reading, at, end).all_of()),
            Node::Any { end, flat: true } => return decided(self.flat(reading, at, end).any_of()),
            Node::All { .. } | Node::Any { .. } | Node::Segment { .. } => {}
        }
        let scope = &decision.scope;
        let (mask, facts) = if scope.read_once {
            self.settle::<true>(reading, at)
        } else {
            self.settle::<false>(reading, at)
        };
        let facts = if mask == Mask::UNKNOWN { self.settle_unknown(reading, at) } else { facts };
        if scope.read_once {
            return (mask.truth(), facts);
        }
        let facts = reduce(scope.facts.len(), facts, |fixed| self.mask(reading, at, fixed) == mask);
        (mask.truth(), facts)
    }

    /// The first candidate that matches, and the facts that decided: those that rule the earlier ones out and those that
    /// make it match.
    pub(super) fn choose(&self, reading: &Reading, choice: &Choice) -> (u32, Facts) {
        let mut facts = 0;
        let mut asked = 0;
        let mut index = choice.otherwise;
        let mut earlier = choice.candidates.as_ref();
        for (place, candidate) in choice.candidates.iter().enumerate() {
            asked = usize::from(candidate.facts);
            let (matches, decided) = if choice.scope.read_once {
                self.settle_side::<true>(reading, candidate.root, Mask::YES)
            } else {
                self.settle_side::<false>(reading, candidate.root, Mask::YES)
            };
            facts |= decided;
            if matches {
                index = candidate.index;
                earlier = choice.candidates.get(..place).unwrap_or_default();
                break;
            }
        }
        if choice.scope.read_once || asked < 2 {
            return (index, facts);
        }
        let chosen = choice.candidates.get(earlier.len());
        let facts = reduce(asked, facts, |fixed| {
            chosen.is_none_or(|chosen| self.mask(reading, chosen.root, fixed) == Mask::YES)
                && earlier
                    .iter()
                    .all(|candidate| self.mask(reading, candidate.root, fixed).is_within(Mask::NOT_YES))
        });
        (index, facts)
    }

    /// The truth value at a node and, for a yes or no, facts that decided: the because where no fact stands in two places
    /// (`ONCE`), else facts that suffice.
    fn settle<const ONCE: bool>(&self, reading: &Reading, at: u32) -> (Mask, Facts) {
        match self.node(at) {
            Node::Condition { condition, bit } => (reading.mask(condition), 1 << bit),
            Node::Segment { segment, negated, shift, .. } => {
                let (mask, facts) = reading.segment(segment);
                if ONCE {
                    (if negated { !mask } else { mask }, facts << shift)
                } else {
                    self.settle::<ONCE>(reading, at + 1)
                }
            }
            Node::All { end, flat: true } => self.flat(reading, at, end).all_of(),
            Node::Any { end, flat: true } => self.flat(reading, at, end).any_of(),
            Node::All { end, .. } => self.settle_group::<ONCE>(reading, at, end, Mask::NO, Mask::YES),
            Node::Any { end, .. } => self.settle_group::<ONCE>(reading, at, end, Mask::YES, Mask::NO),
        }
    }

    /// A group is `deciding` by its first part that is; otherwise every part counts.
    fn settle_group<const ONCE: bool>(
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
            let (mask, decided) = self.settle::<ONCE>(reading, part);
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

    /// The conditions of a flat group, by what they say. No two of them are of the same fact.
    fn flat(&self, reading: &Reading, at: u32, end: u32) -> Flat {
        let mut flat = Flat::default();
        for part in self.nodes.get(at as usize + 1..end as usize).unwrap_or_default() {
            if let Node::Condition { condition, bit } = part {
                let mask = reading.mask(*condition);
                flat.all |= 1 << bit;
                flat.yes |= Facts::from(mask == Mask::YES) << bit;
                flat.unknown |= Facts::from(mask == Mask::UNKNOWN) << bit;
            }
        }
        flat
    }

    /// Whether a rule is on a `side`, yes or no, and facts that put it there or keep it away; where no fact stands in two
    /// places (`ONCE`), none of them can go.
    fn settle_side<const ONCE: bool>(&self, reading: &Reading, at: u32, side: Mask) -> (bool, Facts) {
        // A group is on a side by every part, or by the first one that is.
        let (end, flat, every) = match self.node(at) {
            Node::Condition { condition, bit } => return (reading.mask(condition) == side, 1 << bit),
            Node::Segment { segment, negated, shift, .. } => {
                let (mask, facts) = reading.segment(segment);
                let there = side == if negated { !mask } else { mask };
                return if there && ONCE {
                    (true, facts << shift)
                } else {
                    self.settle_side::<ONCE>(reading, at + 1, side)
                };
            }
            Node::All { end, flat } => (end, flat, side == Mask::YES),
            Node::Any { end, flat } => (end, flat, side == Mask::NO),
        };
        if flat {
            let flat = self.flat(reading, at, end);
            let there = if side == Mask::YES { flat.yes } else { flat.all & !flat.yes & !flat.unknown };
            let away = flat.all & !there;
            let (decides, otherwise) = if every { (away, true) } else { (there, false) };
            return if decides == 0 { (otherwise, flat.all) } else { (!otherwise, first(decides)) };
        }
        let mut facts = 0;
        let mut part = at + 1;
        while part < end {
            let (there, decided) = self.settle_side::<ONCE>(reading, part, side);
            if there != every {
                return (there, decided);
            }
            facts |= decided;
            part = self.after(part);
        }
        (every, facts)
    }

    /// Facts that keep an unknown rule unknown; where no fact stands in two places, none of them can go. Every part must
    /// be kept from deciding, and one of them must be kept unknown: the first, unless a later one stays so anyway.
    fn settle_unknown(&self, reading: &Reading, at: u32) -> Facts {
        let (end, deciding) = match self.node(at) {
            Node::Condition { bit, .. } => return 1 << bit,
            Node::Segment { .. } => return self.settle_unknown(reading, at + 1),
            // A condition is kept from deciding by its own fact only.
            Node::All { end, flat: true } | Node::Any { end, flat: true } => {
                return self.flat(reading, at, end).all;
            }
            Node::All { end, .. } => (end, Mask::NO),
            Node::Any { end, .. } => (end, Mask::YES),
        };
        let mut facts = 0;
        let mut first = None;
        let mut later = false;
        let mut part = at + 1;
        while part < end {
            let unknown = self.settle::<true>(reading, part).0 == Mask::UNKNOWN;
            if unknown && first.is_none() {
                first = Some(part);
            } else {
                let (_, kept) = self.settle_side::<true>(reading, part, deciding);
                later = later || (unknown && self.mask(reading, part, kept) == Mask::UNKNOWN);
                facts |= kept;
            }
            part = self.after(part);
        }
        facts
            | match first {
                Some(first) if later => self.settle_side::<true>(reading, first, deciding).1,
                Some(first) => self.settle_unknown(reading, first),
                None => 0,
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
            Node::All { end, .. } => {
                let mut result = Mask::YES;
                let mut part = at + 1;
                while part < end && result != Mask::NO {
                    result = result.and(self.mask(reading, part, fixed));
                    part = self.after(part);
                }
                result
            }
            Node::Any { end, .. } => {
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
        self.nodes.get(at as usize).copied().unwrap_or(Node::Any { end: at, flat: true })
    }

    /// The node after a node and its parts.
    fn after(&self, at: u32) -> u32 {
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

/// A set of slots, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct SlotSet(Vec<u64>);

impl SlotSet {
    fn insert(&mut self, slot: usize) {
        if let Some(word) = self.0.get_mut(slot / 64) {
            *word |= 1 << (slot % 64);
        }
    }

    pub(super) fn contains(&self, slot: usize) -> bool {
        self.0.get(slot / 64).is_some_and(|word| word >> (slot % 64) & 1 == 1)
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

/// What the conditions of a flat group say.
#[derive(Debug, Clone, Copy, Default)]
struct Flat {
    all: Facts,
    yes: Facts,
    unknown: Facts,
}

impl Flat {
    /// What all of them together say: no by the first that does.
    fn all_of(self) -> (Mask, Facts) {
        self.group(self.all & !self.yes & !self.unknown, Mask::NO, Mask::YES)
    }

    /// What any of them says: yes by the first that does.
    fn any_of(self) -> (Mask, Facts) {
        self.group(self.yes, Mask::YES, Mask::NO)
    }

    /// Decided by the first that decides; unknown or otherwise by every one, as none can be kept from deciding but by
    /// its own fact.
    fn group(self, deciding: Facts, decided: Mask, otherwise: Mask) -> (Mask, Facts) {
        if deciding != 0 {
            (decided, first(deciding))
        } else if self.unknown != 0 {
            (Mask::UNKNOWN, self.all)
        } else {
            (otherwise, self.all)
        }
    }
}

fn decided((mask, facts): (Mask, Facts)) -> (Truth, Facts) {
    (mask.truth(), facts)
}

/// The first of some facts.
fn first(facts: Facts) -> Facts {
    facts & facts.wrapping_neg()
}

/// Takes facts away, the last first, as long as the outcome still holds without them. `enough` are facts that suffice.
fn reduce(facts: usize, enough: Facts, holds: impl Fn(Facts) -> bool) -> Facts {
    let mut fixed = Facts::MAX.checked_shr(Facts::BITS.saturating_sub(facts as u32)).unwrap_or(0);
    for bit in (0..facts).rev() {
        let without = fixed & !(1 << bit);
        // What depends on anything depends on one fact at least.
        if without != 0 && (enough & !without == 0 || holds(without)) {
            fixed = without;
        }
    }
    fixed
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
