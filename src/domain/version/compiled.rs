//! Compiling what was frozen: keys become numbers, rules become programs, schedules share their offsets.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Frozen, Place, Problem, Version};
use crate::domain::answer::options_of;
use crate::domain::calendar::Calendar;
use crate::domain::compile::{Asked, Compiler};
use crate::domain::key::{QuestionKey, StepKey};
use crate::domain::program::{Choice, Decision};
use crate::domain::rule::Rule;
use crate::domain::template::{Assignee, Offset, Step};

/// A step with its names turned into numbers.
#[derive(Debug, Clone)]
pub(in crate::domain) struct CompiledStep {
    /// The number of its stage.
    pub(in crate::domain) stage: u32,
    /// Its place within the stage.
    pub(in crate::domain) place: u32,
    pub(in crate::domain) required: bool,
    pub(in crate::domain) assignee: Assignee,
    pub(in crate::domain) audience: Audience,
    pub(in crate::domain) variants: Choice,
    /// Numbers of offsets.
    pub(in crate::domain) opens: Option<u32>,
    pub(in crate::domain) due: Option<u32>,
    /// The numbers of the steps that come first.
    pub(in crate::domain) after: Box<[u32]>,
    /// The numbers of its questions.
    pub(in crate::domain) questions: std::ops::Range<usize>,
}

/// Who gets something.
#[derive(Debug, Clone)]
pub(in crate::domain) enum Audience {
    Everyone,
    Rule(Decision),
}

/// A question with its names turned into numbers.
#[derive(Debug, Clone)]
pub(in crate::domain) struct CompiledQuestion {
    /// Its place within the step.
    pub(in crate::domain) place: u32,
    /// The slot that its answer is known by.
    pub(in crate::domain) slot: u32,
    pub(in crate::domain) asked: Audience,
}

pub(in crate::domain) fn compile(frozen: Frozen) -> Result<Version, Vec<Fault>> {
    let mut faults = Vec::new();
    let hash = frozen.hash().unwrap_or_else(|problem| {
        faults.push(Fault { place: Place::Template(frozen.template.key.clone()), problem });
        String::new()
    });
    let calendars = calendars(&frozen, &mut faults);
    let numbers = numbers(&frozen, &mut faults);
    let asked = asked(&frozen, &mut faults);
    let step_keys = steps_of(&frozen).map(|(_, _, step)| &step.key);
    let compiler = Compiler::new(&frozen.attributes, &frozen.segments, &asked, step_keys);
    let mut steps = Steps {
        compiler,
        numbers: &numbers,
        faults,
        steps: Vec::new(),
        questions: Vec::new(),
        offsets: Vec::new(),
    };
    for key in frozen.segments.keys() {
        if let Err(fault) = steps.compiler.check_segment(key) {
            steps.fault(Place::Segment(key.clone()), fault);
        }
    }
    for (stage, place, step) in steps_of(&frozen) {
        steps.add(stage, place, step);
    }
    let Steps { compiler, mut faults, steps, questions, offsets, .. } = steps;
    let program = compiler.finish();
    let first = program.attributes + program.questions;
    let slots = (0..).zip(program.slots.iter().skip(first).take(program.steps));
    let tested = slots.filter(|(_, slot)| !slot.conditions.is_empty()).map(|(number, _)| number).collect();
    let waiting =
        (0..).zip(&steps).filter(|(_, step)| !step.after.is_empty()).map(|(number, _)| number).collect();
    for (_, _, step) in steps_of(&frozen) {
        if waits_for_itself(&step.key, &numbers, &steps) {
            faults.push(Fault { place: Place::Step(step.key.clone()), problem: Problem::DependencyCycle });
        }
    }
    if faults.is_empty() {
        let anywhere = Calendar::monday_to_friday();
        Ok(Version {
            frozen,
            hash,
            program,
            calendars,
            anywhere,
            steps,
            waiting,
            tested,
            questions,
            offsets,
            numbers,
        })
    } else {
        Err(faults)
    }
}

fn steps_of(frozen: &Frozen) -> impl Iterator<Item = (u32, u32, &Step)> {
    (0..)
        .zip(&frozen.template.stages)
        .flat_map(|(stage, written)| (0..).zip(&written.steps).map(move |(place, step)| (stage, place, step)))
}

fn calendars(
    frozen: &Frozen,
    faults: &mut Vec<Fault>,
) -> BTreeMap<crate::domain::key::LocationKey, Calendar> {
    let mut calendars = BTreeMap::new();
    for (key, off) in &frozen.calendars {
        match Calendar::new(off) {
            Ok(calendar) => {
                calendars.insert(key.clone(), calendar);
            }
            Err(problem) => {
                faults.push(Fault { place: Place::Location(key.clone()), problem: problem.into() });
            }
        }
    }
    calendars
}

fn numbers(frozen: &Frozen, faults: &mut Vec<Fault>) -> BTreeMap<StepKey, u32> {
    let mut numbers = BTreeMap::new();
    for (number, (_, _, step)) in (0..).zip(steps_of(frozen)) {
        if numbers.insert(step.key.clone(), number).is_some() {
            faults.push(Fault { place: Place::Step(step.key.clone()), problem: Problem::SameStep });
        }
    }
    numbers
}

fn asked<'f>(frozen: &'f Frozen, faults: &mut Vec<Fault>) -> BTreeMap<&'f QuestionKey, Asked<'f>> {
    let mut asked = BTreeMap::new();
    for (_, _, step) in steps_of(frozen) {
        for question in &step.questions {
            let place = || Place::Question(step.key.clone(), question.key.clone());
            if let Some(attribute) = &question.attribute
                && !frozen.attributes.contains_key(attribute)
            {
                faults.push(Fault { place: place(), problem: Problem::NoAttribute(attribute.clone()) });
            }
            let answer = Asked {
                kind: question.kind.value_kind(),
                attribute: question.attribute.as_ref(),
                options: options_of(question, &frozen.attributes),
            };
            if asked.insert(&question.key, answer).is_some() {
                faults.push(Fault { place: place(), problem: Problem::SameQuestion });
            }
        }
    }
    asked
}

/// The steps while they are compiled.
struct Steps<'f> {
    compiler: Compiler<'f>,
    numbers: &'f BTreeMap<StepKey, u32>,
    faults: Vec<Fault>,
    steps: Vec<CompiledStep>,
    questions: Vec<CompiledQuestion>,
    offsets: Vec<Offset>,
}

impl Steps<'_> {
    fn add(&mut self, stage: u32, place: u32, step: &Step) {
        let here = || Place::Step(step.key.clone());
        let audience = self.audience(step.audience.as_ref(), here);
        let variants = self.variants(step);
        let mut after = Vec::with_capacity(step.after.len());
        for key in &step.after {
            match self.numbers.get(key) {
                Some(number) => after.push(*number),
                None => self.fault(here(), Problem::NoDependency(key.clone())),
            }
        }
        let first = self.questions.len();
        for (place, question) in (0..).zip(&step.questions) {
            let asked = self.audience(question.asked_when.as_ref(), || {
                Place::Question(step.key.clone(), question.key.clone())
            });
            let slot = self.compiler.slot_of(&question.key).unwrap_or(u32::MAX);
            self.questions.push(CompiledQuestion { place, slot, asked });
        }
        let compiled = CompiledStep {
            stage,
            place,
            required: step.required,
            assignee: step.assignee,
            audience,
            variants,
            opens: step.opens.map(|offset| self.offset(offset)),
            due: step.due.map(|offset| self.offset(offset)),
            after: after.into(),
            questions: first..self.questions.len(),
        };
        self.steps.push(compiled);
    }

    fn audience(&mut self, rule: Option<&Rule>, place: impl Fn() -> Place) -> Audience {
        match rule.map(|rule| self.compiler.decision(rule)) {
            None => Audience::Everyone,
            Some(Ok(decision)) => Audience::Rule(decision),
            Some(Err(fault)) => {
                self.fault(place(), fault);
                Audience::Everyone
            }
        }
    }

    fn variants(&mut self, step: &Step) -> Choice {
        match step.variants.last() {
            None => self.fault(Place::Step(step.key.clone()), Problem::NoVariant),
            Some(last) if last.audience.is_some() => {
                let place = Place::Variant(step.key.clone(), last.key.clone());
                self.fault(place, Problem::LastVariantHasAudience);
            }
            Some(_) => {}
        }
        let rules = step.variants.iter().map(|variant| variant.audience.as_ref());
        self.compiler.choice(rules).unwrap_or_else(|(index, fault)| {
            let place = match step.variants.get(index) {
                Some(variant) => Place::Variant(step.key.clone(), variant.key.clone()),
                None => Place::Step(step.key.clone()),
            };
            self.fault(place, fault);
            Choice::default()
        })
    }

    fn offset(&mut self, offset: Offset) -> u32 {
        let known = self.offsets.iter().position(|known| *known == offset);
        let number = known.unwrap_or_else(|| {
            self.offsets.push(offset);
            self.offsets.len() - 1
        });
        number as u32
    }

    fn fault(&mut self, place: Place, problem: impl Into<Problem>) {
        self.faults.push(Fault { place, problem: problem.into() });
    }
}

fn waits_for_itself(key: &StepKey, numbers: &BTreeMap<StepKey, u32>, steps: &[CompiledStep]) -> bool {
    let Some(own) = numbers.get(key) else { return false };
    let after = |number: &u32| steps.get(*number as usize).map(|step| step.after.iter().copied());
    let mut seen = BTreeSet::new();
    let mut pending: Vec<u32> = after(own).into_iter().flatten().collect();
    while let Some(number) = pending.pop() {
        if number == *own {
            return true;
        }
        if seen.insert(number) {
            pending.extend(after(&number).into_iter().flatten());
        }
    }
    false
}
