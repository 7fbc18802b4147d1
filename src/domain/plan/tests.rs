//! Properties of plans over random templates, people, events and dates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Duration, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{Placement, Plan, StepState, plan, plan_into};
use crate::domain::arbitrary::{
    Ingredients, QUESTIONS, STEPS, attributes, job, key, profile, rule, segments, today, wild_segments,
};
use crate::domain::attribute::Value;
use crate::domain::because::{Reason, Why};
use crate::domain::calendar::DaysOff;
use crate::domain::instant::Instant;
use crate::domain::journey::JourneyState;
use crate::domain::key::{SegmentKey, StepKey};
use crate::domain::organisation::WeekDay;
use crate::domain::profile::Profile;
use crate::domain::progress::{Actor, Adjustment, AdjustmentChange, Event, Happening, Progress};
use crate::domain::rule::Rule;
use crate::domain::segment::Segment;
use crate::domain::template::{
    Assignee, Offset, Question, QuestionKind, Stage, Step, StepKind, Template, TemplateKind, Variant,
};
use crate::domain::text::{Locale, Text};
use crate::domain::truth::Truth;
use crate::domain::version::{Frozen, Version};

const ANY: Ingredients = Ingredients { presence: true, journey: true, segments: 4 };

fn offset() -> impl Strategy<Value = Option<Offset>> {
    let near = prop_oneof![(-9_i16..9).prop_map(Offset::Days), (-9_i16..9).prop_map(Offset::WorkingDays)];
    let far = prop_oneof![any::<i16>().prop_map(Offset::Days), any::<i16>().prop_map(Offset::WorkingDays)];
    option::of(prop_oneof![9 => near, 1 => far])
}

fn question(name: &str, attribute: Option<&str>, asked_when: Option<Rule>) -> Question {
    Question {
        key: key(name),
        kind: QuestionKind::YesNo,
        attribute: attribute.map(key),
        label: Text::from("Yes?"),
        help: None,
        required: false,
        selection: false,
        asked_when,
        options: Vec::new(),
        min: None,
        max: None,
    }
}

fn variant(name: &str, audience: Option<Rule>) -> Variant {
    Variant {
        key: key(name),
        audience,
        title: Text::from(name),
        body: None,
        help: BTreeMap::new(),
        link: None,
    }
}

/// A step whose rules are random; those it comes after are among `earlier`.
fn step(number: usize, earlier: &'static [&'static str]) -> impl Strategy<Value = Step> {
    let rules = (option::of(rule(ANY)), vec(rule(ANY), 0..3), option::of(rule(ANY)));
    let after = subsequence(earlier.to_vec(), 0..=earlier.len().min(2));
    (any::<bool>(), rules, after, offset(), offset(), any::<bool>()).prop_map(
        move |(required, (audience, variants, asked_when), after, opens, due, manager)| Step {
            key: key(STEPS[number]),
            kind: StepKind::Form,
            required,
            assignee: if manager { Assignee::Manager } else { Assignee::Person },
            audience,
            after: after.into_iter().map(key).collect(),
            opens,
            due,
            minutes: None,
            purpose: Text::from("To try things."),
            owner: "HR".to_owned(),
            review_by: today(),
            variants: (0..)
                .zip(variants)
                .map(|(index, rule)| variant(&format!("v{index}"), Some(rule)))
                .chain([variant("default", None)])
                .collect(),
            questions: match number {
                0 => vec![question(QUESTIONS[0], None, asked_when)],
                1 => vec![question(QUESTIONS[1], Some("remote"), asked_when)],
                _ => Vec::new(),
            },
        },
    )
}

fn frozen(steps: Vec<Step>, segments: BTreeMap<SegmentKey, Segment>, weekend: Vec<WeekDay>) -> Frozen {
    let mut rest = steps;
    let last = rest.split_off(rest.len().min(3));
    let stage = |name: &str, steps| Stage { key: key(name), title: Text::from(name), steps };
    Frozen {
        template: Template {
            key: key("joining"),
            kind: TemplateKind::Onboarding,
            title: Text::from("Joining"),
            stages: vec![stage("before", rest), stage("after", last)],
        },
        number: 1,
        attributes: attributes(),
        segments,
        calendars: BTreeMap::from([(
            key("red"),
            DaysOff { weekend, holidays: vec![today(), today() + Duration::days(1)] },
        )]),
        language: Locale::En,
    }
}

fn weekend() -> impl Strategy<Value = Vec<WeekDay>> {
    use WeekDay::{Friday, Saturday, Sunday};
    select(vec![vec![Saturday, Sunday], vec![Friday, Saturday], vec![]])
}

/// A version in which every step comes after earlier ones only.
fn version() -> impl Strategy<Value = Arc<Version>> {
    let steps: Vec<_> = (0..STEPS.len()).map(|number| step(number, &STEPS[..number])).collect();
    (steps, segments(true), weekend()).prop_map(|(steps, segments, weekend)| {
        Arc::new(Version::compile(frozen(steps, segments, weekend)).unwrap())
    })
}

fn near() -> impl Strategy<Value = NaiveDate> {
    (-20_i64..20).prop_map(|days| today() + Duration::days(days))
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![8 => near(), 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn state() -> impl Strategy<Value = JourneyState> {
    let place = option::of(select(vec!["red", "nowhere"]));
    (any_date(), place, option::of(job()), option::of(any::<bool>())).prop_map(
        |(anchor, location, job, answer)| JourneyState {
            location: location.map(key),
            job,
            answers: answer.map(|yes| (key(QUESTIONS[0]), Value::YesNo(yes))).into_iter().collect(),
            ..JourneyState::new(anchor)
        },
    )
}

fn progress() -> impl Strategy<Value = Progress> {
    let change = prop_oneof![
        Just(AdjustmentChange::Add),
        Just(AdjustmentChange::Drop),
        any_date().prop_map(AdjustmentChange::Redate),
        select(vec![Assignee::Person, Assignee::Buddy]).prop_map(AdjustmentChange::Reassign),
    ];
    let named = select(STEPS.into_iter().chain(["gone"]).collect::<Vec<_>>()).prop_map(key::<StepKey>);
    let what = (named, 0..10, change).prop_map(|(step, sort, change)| match sort {
        0 => Happening::Opened(step),
        1 => Happening::Saved(step),
        2 | 3 => Happening::Completed(step),
        4 => Happening::Skipped(step),
        5 => Happening::Reopened(step),
        6 => Happening::HandedOver(step),
        7 => Happening::DoesNotFit(step),
        _ => Happening::Adjusted(Adjustment { step, change, reason: "It fits you better.".to_owned() }),
    });
    vec(what, 0..12).prop_map(|happenings| Progress {
        events: (0..)
            .zip(happenings)
            .map(|(at, what)| Event { at: Instant(at), by: Actor::Person, what })
            .collect(),
    })
}

/// The steps whose last word is "completed".
fn completed(progress: &Progress) -> BTreeSet<StepKey> {
    let mut completed = BTreeSet::new();
    for event in &progress.events {
        match &event.what {
            Happening::Completed(step) => {
                completed.insert(step.clone());
            }
            Happening::Reopened(step) => {
                completed.remove(step);
            }
            _ => {}
        }
    }
    completed
}

/// `other`, but for the facts that are reasons, which are as in `profile`.
fn with_only(reasons: &[Reason], profile: &Profile, other: &Profile) -> Profile {
    let mut mixed = other.clone();
    for reason in reasons {
        if let Reason::Fact(key) | Reason::MissingFact(key) = reason {
            mixed.facts.remove(key);
            let fact = profile.facts.get(key).cloned();
            mixed.facts.extend(fact.map(|fact| (key.clone(), fact)));
        }
    }
    mixed
}

fn reasons(why: Why) -> Vec<Reason> {
    match why {
        Why::Facts(reasons) => reasons,
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn required_and_completed_steps_are_in_every_plan(
        version in version(), profile in profile(), state in state(), progress in progress(), today in any_date(),
    ) {
        let plan = plan(&version, &profile, &state, &progress, today);
        let completed = completed(&progress);
        prop_assert_eq!(plan.steps().count(), STEPS.len());
        for step in plan.steps() {
            if step.step().required {
                prop_assert_eq!(step.placement(), Placement::Included);
                prop_assert_ne!(step.state(), StepState::Skipped);
            }
            prop_assert_eq!(step.state() == StepState::Completed, completed.contains(step.key()));
            if completed.contains(step.key()) {
                prop_assert_eq!(step.placement(), Placement::Included);
            }
        }
    }

    #[test]
    fn the_same_arguments_make_the_same_plan(
        version in version(), profile in profile(), state in state(), progress in progress(), today in any_date(),
        other in (profile_and_state(), any_date()),
    ) {
        let once = plan(&version, &profile, &state, &progress, today);
        let mut again = Plan::empty(&version);
        plan_into(&mut again, &other.0.0, &other.0.1, &Progress::default(), other.1);
        plan_into(&mut again, &profile, &state, &progress, today);
        prop_assert_eq!(&once, &again);
        prop_assert_eq!(once.view(), again.view());
        let json = serde_json::to_string(&once.view()).unwrap();
        prop_assert_eq!(serde_json::from_str::<super::PlanView>(&json).unwrap(), once.view());
    }

    #[test]
    fn facts_outside_a_because_change_nothing_it_explains(
        version in version(), known in profile(), other in profile(), state in state(), progress in progress(),
    ) {
        let before = plan(&version, &known, &state, &progress, today());
        for step in before.steps() {
            let after = |why: Why| {
                plan(&version, &with_only(&reasons(why), &known, &other), &state, &progress, today())
            };
            // A required, added or completed step is there for a reason that no fact takes away.
            let mixed = after(step.why());
            prop_assert_eq!(mixed.step(step.key()).unwrap().placement(), step.placement());
            let mixed = after(step.variant_why());
            prop_assert_eq!(&mixed.step(step.key()).unwrap().variant().key, &step.variant().key);
            for question in step.questions() {
                let mixed = after(question.why());
                let same = mixed.step(step.key()).unwrap();
                let same = same.questions().find(|other| other.key() == question.key()).unwrap();
                prop_assert_eq!(same.asked(), question.asked());
            }
        }
    }

    #[test]
    fn what_is_unknown_says_what_is_missing(
        version in version(), profile in profile(), state in state(), progress in progress(),
    ) {
        let plan = plan(&version, &profile, &state, &progress, today());
        for step in plan.steps() {
            prop_assert_eq!(step.placement() == Placement::Unknown && step.missing().is_empty(), false);
            for question in step.questions() {
                prop_assert_eq!(question.asked() == Truth::Unknown && question.missing().is_empty(), false);
            }
        }
    }

    #[test]
    fn steps_wait_for_what_is_in_the_plan_and_not_done(
        version in version(), profile in profile(), state in state(), progress in progress(),
    ) {
        let plan = plan(&version, &profile, &state, &progress, today());
        for step in plan.steps() {
            let expected: Vec<&StepKey> = step
                .step()
                .after
                .iter()
                .filter(|key| {
                    let earlier = plan.step(key).unwrap();
                    earlier.placement() == Placement::Included && !earlier.state().is_done()
                })
                .collect();
            prop_assert_eq!(step.waits_for().map(|earlier| earlier.key()).collect::<Vec<_>>(), expected.clone());
            let upcoming = step.opens().is_some_and(|opens| opens > today());
            match step.state() {
                StepState::Waiting => prop_assert!(!expected.is_empty()),
                StepState::Upcoming => prop_assert!(expected.is_empty() && upcoming),
                StepState::Open => prop_assert!(expected.is_empty() && !upcoming),
                StepState::Completed | StepState::Skipped => {}
            }
        }
        let summary = plan.summary();
        let done = plan.mine().filter(|step| step.state().is_done()).count();
        prop_assert_eq!((summary.done() as usize, summary.total as usize), (done, plan.mine().count()));
        let next = plan.next().map(|step| step.key().clone());
        let first = plan.mine().find(|step| step.state() == StepState::Open).map(|step| step.key().clone());
        prop_assert_eq!(next, first);
    }

    #[test]
    fn the_last_adjustment_of_its_sort_is_in_force(
        version in version(), profile in profile(), state in state(), progress in progress(),
    ) {
        let plan = plan(&version, &profile, &state, &progress, today());
        for step in plan.steps() {
            let adjusted: Vec<&Adjustment> = progress
                .events
                .iter()
                .filter_map(|event| match &event.what {
                    Happening::Adjusted(adjustment) if adjustment.step == *step.key() => Some(adjustment),
                    _ => None,
                })
                .collect();
            let required = step.step().required;
            let completed = step.state() == StepState::Completed;
            let dropped = adjusted.iter().rev().find_map(|adjustment| match adjustment.change {
                AdjustmentChange::Drop if !required => Some(true),
                AdjustmentChange::Add => Some(false),
                _ => None,
            });
            match dropped {
                Some(true) if !completed => prop_assert_eq!(step.placement(), Placement::Excluded),
                Some(_) => prop_assert_eq!(step.placement(), Placement::Included),
                None => {}
            }
            let due = adjusted.iter().rev().find_map(|adjustment| match adjustment.change {
                AdjustmentChange::Redate(date) => Some(date),
                _ => None,
            });
            if due.is_some() {
                prop_assert_eq!(step.due(), due);
            }
            let assignee = adjusted.iter().rev().find_map(|adjustment| match adjustment.change {
                AdjustmentChange::Reassign(assignee) => Some(assignee),
                _ => None,
            });
            prop_assert_eq!(step.assignee(), assignee.unwrap_or(step.step().assignee));
            prop_assert!(step.adjustments().count() <= 3);
        }
    }

    #[test]
    fn anything_compiles_to_a_version_or_to_faults(
        steps in vec((0..STEPS.len()).prop_flat_map(|number| step(number, &STEPS)), 0..7),
        segments in wild_segments(), profile in profile(), state in state(), progress in progress(),
        today in any_date(),
    ) {
        match Version::compile(frozen(steps, segments, vec![])) {
            Ok(version) => {
                plan(&Arc::new(version), &profile, &state, &progress, today).view();
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                prop_assert!(faults.iter().all(|fault| !fault.to_string().is_empty()));
            }
        }
    }

    #[test]
    fn what_was_frozen_reads_back_as_the_same_version(version in version()) {
        let json = serde_json::to_string(version.frozen()).unwrap();
        let again = Version::compile(serde_json::from_str(&json).unwrap()).unwrap();
        prop_assert_eq!(again.hash(), version.hash());
        prop_assert_eq!(again.frozen(), version.frozen());
    }
}

fn profile_and_state() -> impl Strategy<Value = (Profile, JourneyState)> {
    (profile(), state())
}
