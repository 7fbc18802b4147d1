use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::domain::instant::Instant;
use crate::domain::journey::JourneyState;
use crate::domain::key::StepKey;
use crate::domain::plan::plan;
use crate::domain::profile::Profile;
use crate::domain::progress::{Actor, Event, Happening, Progress};
use crate::domain::version::{Frozen, Version};

/// Monday 7 December 2026, the first day.
const ANCHOR: (i32, u32, u32) = (2026, 12, 7);

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn step(key: &str, more: Value) -> Value {
    let mut step = json!({
        "key": key, "kind": "task", "purpose": "So that it is done", "owner": "People team",
        "review_by": "2027-06-30", "variants": [{ "key": "general", "title": key }],
    });
    step.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    step
}

fn version() -> Arc<Version> {
    let frozen: Frozen = serde_json::from_value(json!({
        "template": { "key": "welcome", "kind": "onboarding", "title": "Welcome", "stages": [
            { "key": "before", "title": "Before", "steps": [
                step("papers", json!({ "due": { "days": -3 }, "required": true })),
                step("photo", json!({ "due": { "days": -3 } })),
                step("accounts", json!({ "due": { "days": -2 }, "assignee": "it" })),
            ]},
            { "key": "week", "title": "First week", "steps": [
                step("arrive", json!({ "opens": { "days": 0 }, "due": { "days": 0 } })),
                step("lunch", json!({ "opens": { "days": 1 } })),
                step("tools", json!({ "due": { "days": 4 }, "after": ["arrive"] })),
                step("remote-desk", json!({ "due": { "days": 2 }, "audience": { "attribute": "remote", "is": true } })),
            ]},
            { "key": "month", "title": "First month", "steps": [
                step("talk", json!({ "due": { "days": 21 } })),
                step("wish", json!({})),
            ]},
        ]},
        "number": 1,
        "attributes": { "remote": {
            "key": "remote", "kind": "yes_no", "label": "Remote", "dimension": "hr", "sensitivity": "ordinary",
            "purpose": "To plan", "phase": "both", "readers": ["hr"],
        }},
        "segments": {}, "calendars": {}, "language": "en",
    }))
    .unwrap();
    Arc::new(Version::compile(frozen).unwrap())
}

fn at(today: NaiveDate, happened: &[Happening]) -> Plan {
    let events = happened
        .iter()
        .zip(1..)
        .map(|(what, at)| Event { at: Instant(at), by: Actor::Person, what: what.clone() })
        .collect();
    let (year, month, first) = ANCHOR;
    let state = JourneyState::new(day(year, month, first));
    plan(&version(), &Profile::default(), &state, &Progress { events }, today)
}

fn key(text: &str) -> StepKey {
    StepKey::parse(text).unwrap()
}

fn keys(group: &[PlannedStep<'_>]) -> Vec<String> {
    group.iter().map(|step| step.key().to_string()).collect()
}

#[test]
fn steps_stand_in_the_group_of_their_day() {
    let plan = at(day(2026, 12, 7), &[Happening::Completed(key("photo"))]);
    let agenda = Agenda::of(&plan, Assignee::Person, day(2026, 12, 13));
    assert_eq!(keys(&agenda.today), ["papers", "arrive"], "what is overdue comes first");
    assert_eq!(keys(&agenda.this_week), ["lunch", "tools"]);
    assert_eq!(keys(&agenda.later), ["talk", "wish"]);
    assert_eq!(keys(&agenda.done), ["photo"]);
    assert_eq!(agenda.next().unwrap().key(), &key("papers"));
    assert_eq!(agenda.len(), 7);
}

#[test]
fn before_the_first_day_its_steps_can_be_seen_but_are_not_next() {
    let plan = at(day(2026, 12, 2), &[]);
    let agenda = Agenda::of(&plan, Assignee::Person, day(2026, 12, 6));
    assert_eq!(keys(&agenda.this_week), ["papers", "photo"]);
    assert!(keys(&agenda.later).starts_with(&["arrive".to_owned(), "lunch".to_owned()]));
    let done = at(day(2026, 12, 2), &[Happening::Completed(key("papers")), Happening::Skipped(key("photo"))]);
    let agenda = Agenda::of(&done, Assignee::Person, day(2026, 12, 6));
    assert_eq!(keys(&agenda.done), ["photo", "papers"], "the last one done comes first");
    assert_ne!(agenda.next().map(|step| step.key().clone()), Some(key("arrive")), "it opens on its day");
}

#[test]
fn each_has_an_agenda_of_their_own() {
    let plan = at(day(2026, 12, 7), &[]);
    let agenda = Agenda::of(&plan, Assignee::It, day(2026, 12, 13));
    assert_eq!(keys(&agenda.today), ["accounts"]);
    assert_eq!(agenda.len(), 1);
    assert!(Agenda::of(&plan, Assignee::Buddy, day(2026, 12, 13)).is_empty());
}

#[test]
fn progress_by_stage_follows_from_what_happened() {
    let happened = [Happening::Completed(key("papers")), Happening::Skipped(key("photo"))];
    let plan = at(day(2026, 12, 7), &happened);
    let stages = stages(&plan, Assignee::Person);
    let numbers: Vec<_> = stages.iter().map(|stage| (stage.done, stage.total)).collect();
    assert_eq!(numbers, [(2, 2), (0, 3), (0, 2)]);
    let agenda = Agenda::of(&plan, Assignee::Person, day(2026, 12, 13));
    assert_eq!(current_stage(&agenda, &stages).unwrap().as_str(), "week");
    let reopened = [happened.as_slice(), &[Happening::Reopened(key("papers"))]].concat();
    let plan = at(day(2026, 12, 7), &reopened);
    assert_eq!(super::stages(&plan, Assignee::Person)[0].done, 1);
}

#[test]
fn what_depends_on_the_unknown_is_named_with_what_is_missing() {
    let plan = at(day(2026, 12, 7), &[]);
    let undecided = undecided(&plan, Assignee::Person);
    assert_eq!(undecided.len(), 1);
    assert_eq!(undecided[0].0.key(), &key("remote-desk"));
    assert!(
        matches!(undecided[0].1.as_slice(), [Reason::MissingFact(attribute)] if attribute.as_str() == "remote")
    );
}

#[test]
fn the_week_ends_with_its_weekend() {
    use WeekDay::{Friday, Saturday, Sunday};
    let european = [Saturday, Sunday];
    assert_eq!(week_ends(day(2026, 12, 7), &european), day(2026, 12, 13), "Monday");
    assert_eq!(week_ends(day(2026, 12, 11), &european), day(2026, 12, 13), "Friday");
    assert_eq!(
        week_ends(day(2026, 12, 12), &european),
        day(2026, 12, 20),
        "on Saturday the coming week counts"
    );
    let jordanian = [Friday, Saturday];
    assert_eq!(week_ends(day(2026, 12, 6), &jordanian), day(2026, 12, 12), "Sunday is worked");
    assert_eq!(week_ends(day(2026, 12, 11), &jordanian), day(2026, 12, 19), "Friday is free");
    assert_eq!(week_ends(day(2026, 12, 7), &[]), day(2026, 12, 13), "without a weekend it ends on Sunday");
}
