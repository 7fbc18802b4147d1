//! Properties of rules and of the because, against a reference that follows the definitions word by word.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;

use super::reference::World;
use crate::domain::arbitrary::{
    Ingredients, Known, QUESTIONS, STEPS, attributes, key, known, rule, segments, today,
};
use crate::domain::attribute::Kind;
use crate::domain::because::Reason;
use crate::domain::calendar::Day;
use crate::domain::compile::{Asked, Compiler};
use crate::domain::key::{QuestionKey, SegmentKey, StepKey};
use crate::domain::program::{Program, Scope, Subject};
use crate::domain::reading::Reading;
use crate::domain::rule::Rule;
use crate::domain::segment::Segment;
use crate::domain::truth::Truth;

type Segments = BTreeMap<SegmentKey, Segment>;

const ANY: Ingredients = Ingredients { presence: true, journey: true, segments: 4 };
const WITHOUT_PRESENCE: Ingredients = Ingredients { presence: false, ..ANY };

/// Compiles with the random world's names and hands the compiler to `compile`.
fn with_compiler<T>(segments: &Segments, compile: impl FnOnce(&mut Compiler<'_>) -> T) -> (Program, T) {
    let attributes = attributes();
    let (alone, bound): (QuestionKey, QuestionKey) = (key(QUESTIONS[0]), key(QUESTIONS[1]));
    let remote = key("remote");
    let asked = BTreeMap::from([
        (&alone, Asked { kind: Kind::YesNo, attribute: None, options: &[] }),
        (&bound, Asked { kind: Kind::YesNo, attribute: Some(&remote), options: &[] }),
    ]);
    let steps: Vec<StepKey> = STEPS.map(key).to_vec();
    let mut compiler = Compiler::new(&attributes, segments, &asked, steps.iter());
    let compiled = compile(&mut compiler);
    (compiler.finish(), compiled)
}

fn read(program: &Program, known: &Known) -> Reading {
    let mut reading = Reading::default();
    let today = Day::from(today());
    program.begin(&mut reading);
    program.read_profile(&mut reading, &known.profile, today);
    program.read_answers(&mut reading, &known.answers, today);
    for (number, standing) in known.steps.values().enumerate() {
        program.read_step(&mut reading, number, *standing, today);
    }
    if let Some(job) = &known.job {
        program.read_job(&mut reading, job, today);
    }
    program.settle_segments(&mut reading);
    reading
}

fn reasons(program: &Program, reading: &Reading, scope: &Scope, facts: u64) -> Vec<Reason> {
    program.reasons(&reading.known, scope, facts).collect()
}

fn decide(rule: &Rule, segments: &Segments, known: &Known) -> (Truth, Vec<Reason>) {
    let (program, decision) = with_compiler(segments, |compiler| compiler.decision(rule).unwrap());
    let reading = read(&program, known);
    let (truth, facts) = program.decide(&reading, &decision);
    (truth, reasons(&program, &reading, &decision.scope, facts))
}

fn choose(rules: &[Rule], segments: &Segments, known: &Known) -> (usize, Vec<Reason>) {
    let (program, choice) =
        with_compiler(segments, |compiler| compiler.choice(rules.iter().map(Some)).unwrap());
    let reading = read(&program, known);
    let (chosen, facts) = program.choose(&reading, &choice);
    (chosen as usize, reasons(&program, &reading, &choice.scope, facts))
}

fn subject(reason: &Reason) -> Subject {
    match reason.clone() {
        Reason::Fact(key) | Reason::MissingFact(key) => Subject::Attribute(key),
        Reason::Answer(key) | Reason::MissingAnswer(key) => Subject::Answer(key),
        Reason::Step(key) => Subject::Step(key),
        Reason::Job(field) | Reason::MissingJob(field) => Subject::Job(field),
    }
}

/// `other`, but for the subjects of the because, which are as in `known`.
fn with_only(because: &[Reason], known: &Known, other: &Known) -> Known {
    let mut mixed = other.clone();
    for reason in because {
        match subject(reason) {
            Subject::Attribute(key) => {
                mixed.profile.facts.remove(&key);
                let fact = known.profile.facts.get(&key).cloned();
                mixed.profile.facts.extend(fact.map(|fact| (key, fact)));
            }
            Subject::Answer(key) => {
                mixed.answers.remove(&key);
                let answer = known.answers.get(&key).cloned();
                mixed.answers.extend(answer.map(|answer| (key, answer)));
            }
            Subject::Step(key) => {
                mixed.steps.insert(key.clone(), known.steps[&key]);
            }
            Subject::Job(_) => mixed.job.clone_from(&known.job),
        }
    }
    mixed
}

/// The person with one thing less known.
fn forget(known: &Known, choice: usize) -> Known {
    let mut less = known.clone();
    let facts = known.profile.facts.len();
    if choice < facts {
        let key = known.profile.facts.keys().nth(choice).unwrap();
        less.profile.facts.remove(key);
    } else if choice == facts {
        less.answers.clear();
    } else {
        less.job = None;
    }
    less
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn an_outcome_and_its_because_are_as_defined(
        rule in rule(ANY), segments in segments(true), known in known(),
    ) {
        let world = World { segments: &segments, known: &known };
        let (truth, because) = decide(&rule, &segments, &known);
        prop_assert_eq!(truth, world.truth(&rule));
        prop_assert_eq!(&because, &world.because(&rule));
        // The definition itself: alone it gives the same outcome, and no member can go.
        let members: Vec<Subject> = because.iter().map(subject).collect();
        prop_assert_eq!(world.values(&rule, &members), [truth].into());
        for gone in 0..members.len() {
            let mut fewer = members.clone();
            fewer.remove(gone);
            prop_assert!(world.values(&rule, &fewer).len() > 1);
        }
    }

    #[test]
    fn the_first_match_and_its_because_are_as_defined(
        rules in vec(rule(ANY), 0..4), segments in segments(true), known in known(),
    ) {
        let world = World { segments: &segments, known: &known };
        prop_assert_eq!(choose(&rules, &segments, &known), world.first_match(&rules));
    }

    #[test]
    fn what_is_outside_the_because_changes_nothing(
        rules in vec(rule(ANY), 1..4), segments in segments(true), known in known(), other in known(),
    ) {
        let (truth, because) = decide(&rules[0], &segments, &known);
        let mixed = with_only(&because, &known, &other);
        prop_assert_eq!(decide(&rules[0], &segments, &mixed).0, truth);
        let (chosen, because) = choose(&rules, &segments, &known);
        let mixed = with_only(&because, &known, &other);
        prop_assert_eq!(choose(&rules, &segments, &mixed).0, chosen);
    }

    #[test]
    fn a_yes_or_no_stays_when_more_becomes_known(
        rule in rule(WITHOUT_PRESENCE), segments in segments(false), known in known(), choice in 0_usize..11,
    ) {
        let less = forget(&known, choice);
        let (truth, _) = decide(&rule, &segments, &less);
        if truth != Truth::Unknown {
            prop_assert_eq!(decide(&rule, &segments, &known).0, truth);
        }
    }
}
