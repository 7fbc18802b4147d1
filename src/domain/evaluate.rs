//! The evaluator of rules: the only one there is.
//!
//! A rule is compiled to a row of nodes over numbered facts. What is known of one person is read once into a
//! [`Reading`]; every rule then works on truth values alone. An outcome comes with its because: a set of facts such that,
//! with these fixed and every other fact open, the outcome is still the same, and no member of the set can go. Where
//! several sets would do, what stands earlier in the rule stays.

use super::program::{Choice, Decision, Facts, Node, Program, Root};
use super::reading::Reading;
use super::truth::{Mask, Truth};

impl Program {
    /// Evaluates every segment; call it when everything is read, and before the first rule is decided.
    pub(super) fn settle_segments(&self, reading: &mut Reading) {
        for root in &self.segments {
            let settled = match root {
                Root::Node(at) => self.settle::<true>(reading, *at),
                Root::Always(yes) => (Truth::from(*yes).into(), 0),
            };
            reading.note_segment(settled);
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

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;
