//! Compiling rules: names become numbers, tests become conditions, and what cannot be evaluated is said in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::attribute::{Attribute, ChoiceOption, Kind, Sensitivity};
use super::calendar::Day;
use super::condition::{Condition, NO_OPTION, Options, Seen, WrongTest};
use super::fingerprint::Fingerprint;
use super::job::JobField;
use super::key::{AttributeKey, QuestionKey, SegmentKey, StepKey};
use super::program::{Candidate, Choice, Decision, Node, Program, Root, Scope, Slot, Subject};
use super::rule::{Rule, Test};
use super::segment::Segment;
use super::truth::{Mask, Truth};

/// How deep conditions may stand inside conditions, those of segments included.
pub const MAX_DEPTH: usize = 64;
/// How many conditions a rule may have, those of segments included.
pub const MAX_CONDITIONS: usize = 4096;
/// How many different facts a rule, or the variants of a step together, may ask for.
pub const MAX_FACTS: usize = 64;

/// Why a rule cannot be evaluated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// It names an attribute that there is not.
    #[error("there is no attribute “{0}”")]
    NoAttribute(AttributeKey),
    /// It names a segment that there is not.
    #[error("there is no segment “{0}”")]
    NoSegment(SegmentKey),
    /// It names a step that the template has not.
    #[error("there is no step “{0}” here")]
    NoStep(StepKey),
    /// It names a question that the template has not.
    #[error("there is no question “{0}” here")]
    NoQuestion(QuestionKey),
    /// It reads protected data.
    #[error("“{0}” is protected, so no rule can read it")]
    Protected(AttributeKey),
    /// It asks something that the value cannot be asked.
    #[error("“{subject}”: {wrong}")]
    WrongTest {
        /// What is tested.
        subject: String,
        /// What is wrong.
        wrong: WrongTest,
    },
    /// The segment needs itself to be decided.
    #[error("segment “{0}” names itself, by way of the segments it uses")]
    SegmentCycle(SegmentKey),
    /// Conditions stand inside conditions too deep.
    #[error("conditions stand more than {MAX_DEPTH} deep inside each other; move some into a segment of few")]
    TooDeep,
    /// There are too many conditions.
    #[error("the rule has more than {MAX_CONDITIONS} conditions, those of its segments included")]
    TooLarge,
    /// It asks for too many facts.
    #[error("the rule asks for more than {MAX_FACTS} different facts")]
    TooManyFacts,
}

/// What a question's answer is compared by.
pub(super) struct Asked<'c> {
    pub(super) kind: Kind,
    pub(super) attribute: Option<&'c AttributeKey>,
    pub(super) options: &'c [ChoiceOption],
}

/// A rule with names resolved, constants gone, negations at the leaves and the tests of one fact joined.
#[derive(Debug, Clone)]
enum Tree {
    Always(bool),
    Condition { slot: u32, condition: Condition },
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Segment { segment: u16, negated: bool, rule: Box<Tree> },
}

impl Tree {
    fn negated(self) -> Self {
        match self {
            Self::Always(yes) => Self::Always(!yes),
            Self::Condition { slot, condition } => Self::Condition { slot, condition: condition.negated() },
            Self::All(parts) => Self::Any(parts.into_iter().map(Self::negated).collect()),
            Self::Any(parts) => Self::All(parts.into_iter().map(Self::negated).collect()),
            Self::Segment { segment, negated, rule } => {
                Self::Segment { segment, negated: !negated, rule: Box::new(rule.negated()) }
            }
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Always(_) | Self::Condition { .. } => 1,
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::size).sum::<usize>(),
            Self::Segment { rule, .. } => 1 + rule.size(),
        }
    }

    fn depth(&self) -> usize {
        match self {
            Self::Always(_) | Self::Condition { .. } => 1,
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::depth).max().unwrap_or(0),
            Self::Segment { rule, .. } => 1 + rule.depth(),
        }
    }
}

/// Compiles rules into one program.
pub(super) struct Compiler<'c> {
    attributes: &'c BTreeMap<AttributeKey, Attribute>,
    segments: &'c BTreeMap<SegmentKey, Segment>,
    asked: &'c BTreeMap<&'c QuestionKey, Asked<'c>>,
    numbers: BTreeMap<SegmentKey, Option<u16>>,
    trees: Vec<Tree>,
    conditions: Vec<Vec<Condition>>,
    program: Program,
}

impl<'c> Compiler<'c> {
    /// A compiler of rules over these attributes, segments, questions and steps.
    pub(super) fn new(
        attributes: &'c BTreeMap<AttributeKey, Attribute>,
        segments: &'c BTreeMap<SegmentKey, Segment>,
        asked: &'c BTreeMap<&'c QuestionKey, Asked<'c>>,
        steps: impl Iterator<Item = &'c StepKey>,
    ) -> Self {
        let slot = |subject: Subject, kind, options: &[ChoiceOption]| Slot {
            print: Fingerprint::of(subject.name()),
            subject,
            kind,
            options: Options::new(options),
            table: Box::default(),
            conditions: 0..0,
        };
        let mut slots: Vec<Slot> = attributes
            .values()
            .zip(attributes.keys())
            .map(|(attribute, key)| {
                slot(Subject::Attribute(key.clone()), Some(attribute.kind), &attribute.options)
            })
            .collect();
        let unbound = asked.iter().filter(|(_, asked)| asked.attribute.is_none());
        slots.extend(
            unbound
                .map(|(key, asked)| slot(Subject::Answer((*key).clone()), Some(asked.kind), asked.options)),
        );
        let questions = slots.len() - attributes.len();
        slots.extend(steps.map(|key| slot(Subject::Step(key.clone()), None, &[])));
        let steps = slots.len() - attributes.len() - questions;
        let fields =
            [JobField::Key, JobField::Family, JobField::Location, JobField::Country, JobField::Arrangement];
        slots.extend(fields.map(|field| slot(Subject::Job(field), None, &[])));
        let conditions = vec![Vec::new(); slots.len()];
        let program = Program { slots, attributes: attributes.len(), questions, steps, ..Program::default() };
        Self { attributes, segments, asked, numbers: BTreeMap::new(), trees: Vec::new(), conditions, program }
    }

    /// Compiles a rule that is decided on its own.
    ///
    /// # Errors
    /// When the rule cannot be evaluated.
    pub(super) fn decision(&mut self, rule: &Rule) -> Result<Decision, RuleFault> {
        let tree = self.tree(rule, 0)?;
        let mut scope = ScopeOf::default();
        let root = self.emit_root(&tree, &mut scope)?;
        Ok(Decision { scope: scope.finish(), root })
    }

    /// Compiles a choice of the first that matches among rules, in order; no rule matches everybody. Where none
    /// matches, the choice is one past the last. The error names the place of the rule.
    ///
    /// # Errors
    /// When a rule cannot be evaluated.
    pub(super) fn choice<'r>(
        &mut self,
        rules: impl Iterator<Item = Option<&'r Rule>>,
    ) -> Result<Choice, (usize, RuleFault)> {
        let mut scope = ScopeOf::default();
        let mut candidates = Vec::new();
        let mut otherwise = 0;
        let mut settled = false;
        for (index, rule) in rules.enumerate() {
            let tree = match rule {
                Some(rule) => self.tree(rule, 0).map_err(|fault| (index, fault))?,
                None => Tree::Always(true),
            };
            if settled {
                continue;
            }
            otherwise = index as u32;
            match self.emit_root(&tree, &mut scope).map_err(|fault| (index, fault))? {
                Root::Always(true) => settled = true,
                Root::Always(false) => {}
                Root::Node(root) => {
                    candidates.push(Candidate { index: otherwise, root, facts: scope.facts.len() as u8 });
                }
            }
            if !settled {
                otherwise += 1;
            }
        }
        Ok(Choice { scope: scope.finish(), candidates: candidates.into(), otherwise })
    }

    /// Compiles a segment that no rule may name, so that its faults come to light.
    ///
    /// # Errors
    /// When its rule cannot be evaluated.
    pub(super) fn check_segment(&mut self, key: &SegmentKey) -> Result<(), RuleFault> {
        self.segment(key, 0).map(|_| ())
    }

    /// The slot of what an answer to the question is known by: its attribute, or itself.
    pub(super) fn slot_of(&self, question: &QuestionKey) -> Option<u32> {
        let asked = self.asked.get(question)?;
        self.slot(|subject| match (asked.attribute, subject) {
            (Some(bound), Subject::Attribute(key)) => key == bound,
            (None, Subject::Answer(key)) => key == question,
            _ => false,
        })
    }

    /// The program of everything compiled so far.
    pub(super) fn finish(mut self) -> Program {
        // Conditions were numbered slot by slot; now they stand in one row.
        let mut starts = Vec::with_capacity(self.conditions.len());
        for (slot, conditions) in self.program.slots.iter_mut().zip(self.conditions) {
            let start = self.program.conditions.len();
            starts.push(start as u32);
            slot.table = table(slot, &conditions);
            self.program
                .missing
                .extend(conditions.iter().map(|condition| Mask::from(condition.of_nothing())));
            self.program.conditions.extend(conditions);
            slot.conditions = start..self.program.conditions.len();
        }
        for node in &mut self.program.nodes {
            if let Node::Condition { condition, .. } = node {
                let (slot, within) = unpack(*condition);
                *condition = starts.get(slot).copied().unwrap_or_default() + within;
            }
        }
        self.program
    }

    fn slot(&self, is: impl Fn(&Subject) -> bool) -> Option<u32> {
        self.program.slots.iter().position(|slot| is(&slot.subject)).map(|index| index as u32)
    }

    fn tree(&mut self, rule: &Rule, depth: usize) -> Result<Tree, RuleFault> {
        let depth = depth + 1;
        if depth > MAX_DEPTH {
            return Err(RuleFault::TooDeep);
        }
        let tree = match rule {
            Rule::All(parts) => self.group(parts, depth, true)?,
            Rule::Any(parts) => self.group(parts, depth, false)?,
            Rule::Not(part) => self.tree(part, depth)?.negated(),
            Rule::Segment(key) => self.segment(key, depth)?,
            Rule::Attribute(key, test) => self.attribute(key, test)?,
            Rule::Answer(key, test) => {
                let asked = self.asked.get(key).ok_or_else(|| RuleFault::NoQuestion(key.clone()))?;
                match asked.attribute {
                    Some(attribute) => self.attribute(attribute, test)?,
                    None => {
                        let condition =
                            Condition::of_value(test, asked.kind, asked.options).map_err(wrong(key))?;
                        self.condition(|subject| *subject == Subject::Answer(key.clone()), condition)
                            .ok_or_else(|| RuleFault::NoQuestion(key.clone()))?
                    }
                }
            }
            Rule::Step(key, test) => self
                .condition(|subject| *subject == Subject::Step(key.clone()), Condition::Step(*test))
                .ok_or_else(|| RuleFault::NoStep(key.clone()))?,
            Rule::Job(field, test) => {
                let condition = Condition::of_job(test).map_err(wrong("job"))?;
                self.condition(|subject| *subject == Subject::Job(*field), condition)
                    .unwrap_or(Tree::Always(false))
            }
        };
        if tree.size() > MAX_CONDITIONS { Err(RuleFault::TooLarge) } else { Ok(tree) }
    }

    fn attribute(&mut self, key: &AttributeKey, test: &Test) -> Result<Tree, RuleFault> {
        let missing = || RuleFault::NoAttribute(key.clone());
        let attribute = self.attributes.get(key).ok_or_else(missing)?;
        if attribute.sensitivity == Sensitivity::Protected {
            return Err(RuleFault::Protected(key.clone()));
        }
        let condition = Condition::of_value(test, attribute.kind, &attribute.options).map_err(wrong(key))?;
        self.condition(|subject| *subject == Subject::Attribute(key.clone()), condition).ok_or_else(missing)
    }

    fn condition(&self, is: impl Fn(&Subject) -> bool, condition: Condition) -> Option<Tree> {
        self.slot(is).map(|slot| Tree::Condition { slot, condition })
    }

    fn segment(&mut self, key: &SegmentKey, depth: usize) -> Result<Tree, RuleFault> {
        let number = match self.numbers.get(key) {
            Some(Some(number)) => *number,
            Some(None) => return Err(RuleFault::SegmentCycle(key.clone())),
            None => {
                let segment = self.segments.get(key).ok_or_else(|| RuleFault::NoSegment(key.clone()))?;
                self.numbers.insert(key.clone(), None);
                let tree = self.tree(&segment.rule, depth);
                // A fault may stem from where the segment was named, so it is not remembered as one of its own.
                self.numbers.remove(key);
                let tree = tree?;
                let root = self.emit_root(&tree, &mut ScopeOf::default())?;
                let number = u16::try_from(self.trees.len()).map_err(|_| RuleFault::TooLarge)?;
                self.trees.push(tree);
                self.program.segments.push(root);
                self.numbers.insert(key.clone(), Some(number));
                number
            }
        };
        let tree = self.trees.get(usize::from(number)).cloned().unwrap_or(Tree::Always(false));
        if depth + tree.depth() > MAX_DEPTH {
            return Err(RuleFault::TooDeep);
        }
        Ok(match tree {
            Tree::Always(_) | Tree::Condition { .. } => tree,
            rule => Tree::Segment { segment: number, negated: false, rule: Box::new(rule) },
        })
    }

    fn group(&mut self, parts: &[Rule], depth: usize, all: bool) -> Result<Tree, RuleFault> {
        let mut joined: Vec<Tree> = Vec::with_capacity(parts.len());
        let mut decided = false;
        let mut size = 0;
        for part in parts {
            let part = self.tree(part, depth)?;
            size += part.size();
            if size > MAX_CONDITIONS {
                return Err(RuleFault::TooLarge);
            }
            match part {
                Tree::Always(yes) => decided |= yes != all,
                Tree::All(parts) if all => parts.into_iter().for_each(|part| join(&mut joined, part, all)),
                Tree::Any(parts) if !all => parts.into_iter().for_each(|part| join(&mut joined, part, all)),
                part => join(&mut joined, part, all),
            }
        }
        Ok(match (decided, joined.len()) {
            (true, _) => Tree::Always(!all),
            (false, 0) => Tree::Always(all),
            (false, 1) => joined.pop().unwrap_or(Tree::Always(all)),
            _ if all => Tree::All(joined),
            _ => Tree::Any(joined),
        })
    }

    fn emit_root(&mut self, tree: &Tree, scope: &mut ScopeOf) -> Result<Root, RuleFault> {
        if let Tree::Always(yes) = tree {
            return Ok(Root::Always(*yes));
        }
        let root = self.program.nodes.len() as u32;
        self.emit(tree, scope)?;
        Ok(Root::Node(root))
    }

    fn emit(&mut self, tree: &Tree, scope: &mut ScopeOf) -> Result<(), RuleFault> {
        match tree {
            // Constants went when the tree was made.
            Tree::Always(_) => {}
            Tree::Condition { slot, condition } => {
                let bit = scope.bit(*slot)?;
                let condition = self.number(*slot, condition)?;
                self.program.nodes.push(Node::Condition { condition, bit });
            }
            Tree::All(parts) | Tree::Any(parts) => {
                let at = self.program.nodes.len();
                self.program.nodes.push(Node::All { end: 0, flat: false });
                for part in parts {
                    self.emit(part, scope)?;
                }
                let end = self.program.nodes.len() as u32;
                let flat = parts.iter().all(|part| matches!(part, Tree::Condition { .. }));
                let group = match tree {
                    Tree::All(_) => Node::All { end, flat },
                    _ => Node::Any { end, flat },
                };
                self.program.nodes.splice(at..=at, [group]);
            }
            Tree::Segment { segment, negated, rule } => {
                let at = self.program.nodes.len();
                let shift = scope.facts.len() as u8;
                self.program.nodes.push(Node::All { end: 0, flat: false });
                self.emit(rule, scope)?;
                let end = self.program.nodes.len() as u32;
                let node = Node::Segment { segment: *segment, negated: *negated, shift, end };
                self.program.nodes.splice(at..=at, [node]);
            }
        }
        Ok(())
    }

    /// The number of a condition of a slot, the same for equal ones.
    fn number(&mut self, slot: u32, condition: &Condition) -> Result<u32, RuleFault> {
        let conditions = self.conditions.get_mut(slot as usize).ok_or(RuleFault::TooManyFacts)?;
        let within = conditions.iter().position(|known| known == condition).unwrap_or_else(|| {
            conditions.push(condition.clone());
            conditions.len() - 1
        });
        pack(slot, within).ok_or(RuleFault::TooLarge)
    }
}

/// What conditions say of each value there can be, for the kinds of few values.
fn table(slot: &Slot, conditions: &[Condition]) -> Box<[Mask]> {
    let values: Vec<Seen<'_>> = match slot.kind {
        Some(Kind::YesNo) => [false, true].map(Seen::YesNo).to_vec(),
        Some(Kind::Choice) => (0..slot.options.len() as u32).chain([NO_OPTION]).map(Seen::Option).collect(),
        _ => Vec::new(),
    };
    // Neither a choice nor a yes or no is compared with today.
    let today = Day::from(NaiveDate::default());
    let mut table = Vec::with_capacity(values.len() * conditions.len());
    for seen in values {
        table
            .extend(conditions.iter().map(|condition| Mask::from(Truth::from(condition.holds(seen, today)))));
    }
    table.into()
}

/// Until all are compiled, a condition is numbered by its slot and its place there.
fn pack(slot: u32, within: usize) -> Option<u32> {
    let within = u16::try_from(within).ok()?;
    let slot = u16::try_from(slot).ok()?;
    Some(u32::from(slot) << 16 | u32::from(within))
}

fn unpack(number: u32) -> (usize, u32) {
    ((number >> 16) as usize, number & 0xffff)
}

fn wrong(subject: impl std::fmt::Display) -> impl FnOnce(WrongTest) -> RuleFault {
    move |wrong| RuleFault::WrongTest { subject: subject.to_string(), wrong }
}

/// Adds a part to a group; tests of one fact become one condition, which stands where the first did.
fn join(parts: &mut Vec<Tree>, part: Tree, all: bool) {
    if let Tree::Condition { slot, condition } = &part {
        let same = parts.iter_mut().find_map(|earlier| match earlier {
            Tree::Condition { slot: earlier, condition } if earlier == slot => Some(condition),
            _ => None,
        });
        if let Some(earlier) = same {
            let both = Box::new([earlier.clone(), condition.clone()]);
            *earlier = if all { Condition::All(both) } else { Condition::Any(both) };
            return;
        }
    }
    parts.push(part);
}

/// A scope while its rules are compiled.
#[derive(Default)]
struct ScopeOf {
    facts: Vec<u32>,
    repeats: bool,
}

impl ScopeOf {
    fn bit(&mut self, slot: u32) -> Result<u8, RuleFault> {
        if let Some(bit) = self.facts.iter().position(|known| *known == slot) {
            self.repeats = true;
            return Ok(bit as u8);
        }
        if self.facts.len() == MAX_FACTS {
            return Err(RuleFault::TooManyFacts);
        }
        self.facts.push(slot);
        Ok((self.facts.len() - 1) as u8)
    }

    fn finish(self) -> Scope {
        Scope { facts: self.facts.into(), read_once: !self.repeats }
    }
}
