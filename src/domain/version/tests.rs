//! What freezes, and what is refused with which words.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Fault, Frozen, Version};
use crate::domain::arbitrary::{attributes, key};
use crate::domain::calendar::DaysOff;
use crate::domain::compile::MAX_FACTS;
use crate::domain::content::Content;
use crate::domain::key::{AttributeKey, SegmentKey};
use crate::domain::rule::Rule;
use crate::domain::segment::Segment;
use crate::domain::text::{Locale, Text};

fn rule(json: serde_json::Value) -> Rule {
    serde_json::from_value(json).unwrap()
}

fn segment(name: &str, rule: Rule) -> (SegmentKey, Segment) {
    (key(name), Segment { key: key(name), label: Text::from(name), rule })
}

/// A template of two steps; the second comes after the first and has the audience.
fn frozen(audience: Option<Rule>, segments: impl IntoIterator<Item = (SegmentKey, Segment)>) -> Frozen {
    let step = |name: &str| {
        json!({
            "key": name, "kind": "message", "purpose": "To try things.", "owner": "HR", "review_by": "2027-01-01",
            "variants": [{ "key": "general", "title": "Welcome" }],
        })
    };
    let mut second = step("second");
    second["after"] = json!(["first"]);
    if let Some(audience) = audience {
        second["audience"] = serde_json::to_value(audience).unwrap();
    }
    let template = json!({
        "key": "joining", "kind": "onboarding", "title": "Joining",
        "stages": [{ "key": "all", "title": "All", "steps": [step("first"), second] }],
    });
    Frozen {
        template: serde_json::from_value(template).unwrap(),
        number: 1,
        attributes: attributes(),
        segments: segments.into_iter().collect(),
        calendars: BTreeMap::new(),
        language: Locale::En,
    }
}

fn words(result: Result<Version, Vec<Fault>>) -> Vec<String> {
    result.unwrap_err().iter().map(ToString::to_string).collect()
}

fn said(audience: serde_json::Value) -> Vec<String> {
    words(Version::compile(frozen(Some(rule(audience)), [])))
}

#[test]
fn names_that_lead_nowhere_are_named() {
    for (audience, problem) in [
        (json!({ "attribute": "gone", "known": true }), "there is no attribute “gone”"),
        (json!({ "segment": "gone" }), "there is no segment “gone”"),
        (json!({ "step": "gone", "is": "open" }), "there is no step “gone” here"),
        (json!({ "answer": "gone", "known": true }), "there is no question “gone” here"),
        (json!({ "attribute": "zodiac", "known": true }), "“zodiac” is protected, so no rule can read it"),
        (json!({ "attribute": "years", "is": "many" }), "“years”: a number is wanted here"),
        (json!({ "attribute": "remote", "less_than": 3 }), "“remote”: this cannot be asked of a yes or no"),
        (
            json!({ "attribute": "country", "is": "pink" }),
            "“country”: there is no option “pink”; the options are red, green, blue",
        ),
        (
            json!({ "job": "family", "contains": "x" }),
            "“job”: of a job's field one asks: is, one_of or known",
        ),
    ] {
        assert_eq!(said(audience), [format!("step “second”: {problem}")]);
    }
}

#[test]
fn segments_that_need_themselves_are_refused() {
    let names = |name: &str, other: &str| segment(name, rule(json!({ "not": { "segment": other } })));
    let faults = words(Version::compile(frozen(None, [names("a", "b"), names("b", "a"), names("c", "c")])));
    assert_eq!(
        faults,
        [
            "segment “a”: segment “a” names itself, by way of the segments it uses",
            "segment “b”: segment “b” names itself, by way of the segments it uses",
            "segment “c”: segment “c” names itself, by way of the segments it uses",
        ]
    );
}

#[test]
fn rules_too_deep_too_large_and_of_too_many_facts_are_refused() {
    let mut deep = rule(json!({ "attribute": "remote", "is": true }));
    for _ in 0..200 {
        deep = Rule::Not(Box::new(deep));
    }
    let said = words(Version::compile(frozen(Some(deep), [])));
    assert!(said[0].contains("more than 64 deep"), "{said:?}");

    // Each segment doubles the one before it.
    let doubling = (1..40).map(|number| {
        let before = Rule::Segment(key(&format!("s{}", number - 1)));
        let other = rule(json!({ "attribute": "remote", "is": true }));
        let part = Rule::All(vec![before.clone(), other]);
        segment(&format!("s{number}"), Rule::Any(vec![part, before]))
    });
    let first = segment(
        "s0",
        rule(json!({ "any": [
        { "attribute": "years", "is": 1 }, { "attribute": "country", "is": "red" },
    ] })),
    );
    let said = words(Version::compile(frozen(None, doubling.chain([first]))));
    assert!(said.iter().any(|fault| fault.contains("more than 4096 conditions")), "{said:?}");

    let names: Vec<AttributeKey> = (0..=MAX_FACTS).map(|number| key(&format!("a{number}"))).collect();
    let mut many = frozen(None, []);
    let sample = many.attributes[&key::<AttributeKey>("remote")].clone();
    many.attributes.extend(names.iter().map(|name| (name.clone(), sample.clone())));
    let test = |name: &AttributeKey| rule(json!({ "attribute": name, "is": true }));
    many.template.stages[0].steps[0].audience = Some(Rule::All(names.iter().map(test).collect()));
    assert_eq!(
        words(Version::compile(many.clone())),
        ["step “first”: the rule asks for more than 64 different facts"]
    );
    many.template.stages[0].steps[0].audience = Some(Rule::All(names[1..].iter().map(test).collect()));
    assert!(Version::compile(many).is_ok());
}

#[test]
fn steps_that_cannot_be_planned_are_refused() {
    let mut wrong = frozen(None, []);
    let steps = &mut wrong.template.stages[0].steps;
    steps[0].after = vec![key("second"), key("gone")];
    steps[0].variants.clear();
    steps[1].variants[0].audience = Some(rule(json!({ "all": [] })));
    wrong.calendars.insert(
        key("moon"),
        DaysOff {
            weekend: serde_json::from_value(json!([
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday"
            ]))
            .unwrap(),
            holidays: vec![],
        },
    );
    assert_eq!(
        words(Version::compile(wrong)),
        [
            "location “moon”: every day of the week is a day off, so no working day can be counted",
            "step “first”: a step needs at least one variant",
            "step “first”: it comes after “gone”, and there is no such step",
            "step “second”, variant “general”: the last variant is for everyone, so it has no audience",
            "step “first”: it comes after itself, by way of the steps it comes after",
            "step “second”: it comes after itself, by way of the steps it comes after",
        ]
    );
    let mut twice = frozen(None, []);
    let copy = twice.template.stages[0].steps[0].clone();
    twice.template.stages[0].steps.push(copy);
    assert_eq!(words(Version::compile(twice)), ["step “first”: another step has the same key"]);
}

#[test]
fn freezing_takes_what_is_used_and_nothing_else() {
    let content: Content = serde_json::from_value(json!({
        "organisation": {
            "name": "Tarn", "tagline": "We try things.", "language": "en", "zone": "Europe/Paris", "brand": "#336633",
            "adjustments": { "name": "A", "email": "a@example.org" },
            "privacy": { "name": "P", "email": "p@example.org" }, "privacy_notice": "We keep little.",
            "families": {},
            "locations": { "lyon": {
                "label": "Lyon", "country": "FR", "country_label": "France", "zone": "Europe/Paris",
                "first_day_starts": "09:30", "weekend": ["saturday", "sunday"],
                "holidays": [{ "date": "2026-05-01", "name": "Labour day" }],
            } },
        },
        "attributes": attributes(),
        "segments": BTreeMap::from([
            segment("outer", rule(json!({ "segment": "inner" }))),
            segment("inner", rule(json!({ "attribute": "years", "at_least": 2 }))),
            segment("other", rule(json!({ "attribute": "manager", "is": true }))),
        ]),
        "templates": { "joining": frozen(Some(rule(json!({ "segment": "outer" }))), []).template },
        "jobs": {}, "personas": {},
    }))
    .unwrap();
    let frozen = Frozen::freeze(&content, &key("joining"), 3).unwrap();
    assert_eq!(frozen.segments.keys().map(SegmentKey::as_str).collect::<Vec<_>>(), ["inner", "outer"]);
    assert_eq!(frozen.attributes.keys().map(AttributeKey::as_str).collect::<Vec<_>>(), ["years"]);
    let version = Version::compile(frozen).unwrap();
    assert_eq!((version.number(), version.hash().len()), (3, 64));

    let hash = |change: &dyn Fn(&mut Content)| {
        let mut content = content.clone();
        change(&mut content);
        let frozen = Frozen::freeze(&content, &key("joining"), 3).unwrap();
        Version::compile(frozen).unwrap().hash().to_owned()
    };
    let same = |content: &mut Content| content.organisation.name = "Tamarisk".to_owned();
    let holiday = |content: &mut Content| {
        content.organisation.locations.values_mut().for_each(|location| location.holidays.clear());
    };
    let inner = |content: &mut Content| {
        content.segments.extend([segment("inner", rule(json!({ "attribute": "years", "at_least": 3 })))]);
    };
    assert_eq!(hash(&same), version.hash());
    assert_ne!(hash(&holiday), version.hash());
    assert_ne!(hash(&inner), version.hash());

    let gone = Frozen::freeze(&content, &key("leaving"), 1).unwrap_err();
    assert_eq!(gone[0].to_string(), "template “leaving”: there is no such template");
}
