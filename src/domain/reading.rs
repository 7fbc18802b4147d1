//! What is known of one person, read once for a program; every rule then works on truth values alone.

use std::collections::BTreeMap;

use super::attribute::Value;
use super::calendar::Day;
use super::condition::Seen;
use super::fingerprint::Fingerprint;
use super::job::{Arrangement, JobFacts, JobField};
use super::key::QuestionKey;
use super::profile::Profile;
use super::program::{Facts, Program, Slot, Subject};
use super::rule::StepTest;
use super::truth::{Mask, Truth};

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
    /// What a condition says; unknown where there is no such condition, which compiling never makes.
    pub(super) fn mask(&self, condition: u32) -> Mask {
        self.masks.get(condition as usize).copied().unwrap_or(Mask::UNKNOWN)
    }

    /// Notes what the next segment says, and the facts that decided.
    pub(super) fn note_segment(&mut self, settled: (Mask, Facts)) {
        self.segments.push(settled);
    }

    /// What a segment says, and the facts that decided.
    pub(super) fn segment(&self, segment: u16) -> (Mask, Facts) {
        self.segments.get(usize::from(segment)).copied().unwrap_or((Mask::UNKNOWN, 0))
    }
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
