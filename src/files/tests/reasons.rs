//! What else is noticed: one small change of the base each, and what is said of it.

use super::{base, said};

/// What is said of the base with `from` replaced by `to`, once, in one file.
fn changed(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut sources = base();
    let source = sources.iter_mut().find(|source| source.path.ends_with(file)).unwrap();
    assert!(source.text.contains(from), "{file} does not say {from}");
    source.text = source.text.replacen(from, to, 1);
    said(&sources)
}

#[track_caller]
fn expect(file: &str, from: &str, to: &str, words: &str) {
    let said = changed(file, from, to);
    assert!(said.iter().any(|line| line.contains(words)), "{words:?} is not among {said:#?}");
}

#[test]
fn names_that_lead_nowhere() {
    expect("jobs/miller.yaml", "family: milling", "family: baking", "no family “baking”");
    expect("jobs/miller.yaml", "location: bergen", "location: oslo", "no location “oslo”");
    expect("jobs/miller.yaml", "application: apply", "application: apply-2", "no template “apply-2”");
    expect("jobs/miller.yaml", "application: apply", "application: welcome", "is of the other kind");
    expect("jobs/miller.yaml", "- years\n", "- age\n", "no attribute “age”");
    expect("personas/kari.yaml", "job: miller", "job: baker", "no job “baker”");
    expect("personas/kari.yaml", "years: 1", "age: 1", "no attribute “age”");
    expect("segments.yaml", "segment: remote", "segment: distant", "no segment “distant”");
    expect("templates/apply.yaml", "answer: milled", "answer: baked", "no question “baked”");
    expect("templates/apply.yaml", "answer: milled", "answer: which", "not asked before this place");
    expect("templates/welcome.yaml", "step: learn", "step: unlearn", "no step “unlearn”");
    expect("templates/welcome.yaml", "step: learn", "step: show", "comes later");
    expect(
        "templates/apply.yaml",
        "after:\n    - contact",
        "after:\n    - craft",
        "cannot come after itself",
    );
}

#[test]
fn rules_that_cannot_be() {
    expect("segments.yaml", "    has_any:\n    - doing", "    has_any: []", "name at least one value");
    expect("segments.yaml", "    - doing", "    - dancing", "no option “dancing”");
    expect(
        "segments.yaml",
        "attribute: learning\n    has_any:\n    - doing",
        "all: []",
        "at least one condition",
    );
    expect(
        "segments.yaml",
        "attribute: place\n    is: home",
        "step: learn\n    is: open",
        "only within a template",
    );
    expect(
        "segments.yaml",
        "attribute: place\n    is: home",
        "step: learn\n    is: done",
        "completed, skipped or open",
    );
    expect(
        "segments.yaml",
        "attribute: place\n    is: home",
        "job: family\n    is: baking",
        "“baking” is none of milling",
    );
    expect(
        "segments.yaml",
        "attribute: place\n    is: home",
        "job: country\n    at_least: 3",
        "cannot be asked of a job",
    );
    expect(
        "segments.yaml",
        "attribute: place\n    is: home",
        "attribute: place\n    is: no",
        "key of one option",
    );
    expect("segments.yaml", "attribute: place\n    is: home", "is: home", "a condition needs one of");
    expect(
        "segments.yaml",
        "    is: home",
        "    has_any:\n    - home",
        "cannot be asked of a choice of one option",
    );
    expect("segments.yaml", "      less_than: 2", "      is: 2 years", "a number is wanted here");
}

#[test]
fn attributes_and_questions_that_do_not_fit() {
    expect("attributes.yaml", "phase: onboarding", "phase: both", "human dimension begins with hiring");
    expect("attributes.yaml", "readers: []", "readers:\n  - hr", "has no readers");
    expect("attributes.yaml", "key: email", "key: mail", "declares the attribute “email”");
    expect("attributes.yaml", "kind: number", "kind: choice", "a choice needs options");
    expect("attributes.yaml", "- key: man\n", "- key: woman\n", "“woman” stands here twice");
    expect(
        "attributes.yaml",
        "key: full_name\n  label: Full name\n  kind: text",
        "key: full_name\n  label: Full name\n  kind: date",
        "a text of phase both",
    );
    expect("templates/apply.yaml", "kind: yes_no", "kind: single_choice", "a choice needs options");
    expect(
        "templates/apply.yaml",
        "kind: yes_no",
        "kind: yes_no\n      min: 1",
        "only texts, numbers and multiple choices",
    );
    expect(
        "templates/apply.yaml",
        "label: Which one?",
        "label: Which one?\n      min: 5\n      max: 3",
        "below min",
    );
    expect(
        "templates/apply.yaml",
        "label: Which one?",
        "label: Which one?\n      max: 2.5",
        "a whole number is wanted",
    );
    expect("templates/apply.yaml", "key: which", "key: milled", "“milled” stands here twice");
    expect("templates/apply.yaml", "attribute: email", "attribute: learning", "not known before hiring");
    expect("templates/apply.yaml", "attribute: email", "attribute: gender", "nobody can be required");
    expect(
        "templates/welcome.yaml",
        "      required: false",
        "      required: false\n      selection: true",
        "nothing to select",
    );
    expect("templates/welcome.yaml", "kind: task", "kind: form", "asks at least one question");
    expect("templates/welcome.yaml", "kind: form", "kind: message", "a message asks nothing");
}

#[test]
fn templates_that_cannot_be() {
    expect("templates/apply.yaml", "- key: meeting", "- key: apply", "“apply” stands here twice");
    expect("templates/apply.yaml", "    - key: new\n", "    - key: general\n", "“general” stands here twice");
    expect(
        "templates/welcome.yaml",
        "    due:\n      days: -7",
        "    opens:\n      days: 1\n    due:\n      days: 0",
        "due before it opens",
    );
    expect(
        "templates/welcome.yaml",
        "      title: Show the mill",
        "      title: Show the mill\n      help:\n        learning: Ask",
        "no question “learning”",
    );
    expect("templates/welcome.yaml", "working_days: 2", "weeks: 2", "write one of days, working_days");
    expect("templates/welcome.yaml", "working_days: 2", "working_days: 40000", "a whole number from");
    expect("templates/welcome.yaml", "title: Your first weeks", "title: \"\"", "some words are wanted");
    expect(
        "templates/welcome.yaml",
        "title: Your first weeks",
        "title:\n  en: Weeks\n  fr: \" \"",
        "templates/welcome.yaml:5:7: error: some words",
    );
    expect(
        "templates/welcome.yaml",
        "title: Your first weeks",
        "title: Weeks of {{first_name}}",
        "only in the title and the body",
    );
    expect("templates/welcome.yaml", "{{manager|your manager}}", "{{manager", "does not end");
}

#[test]
fn organisations_and_jobs_that_cannot_be() {
    expect("organisation.yaml", "#4a6b3a", "moss", "not a colour");
    expect("organisation.yaml", "09:00", "9 o'clock", "not a time of day");
    expect("organisation.yaml", "country: \"NO\"\n", "country: Norway\n", "not a country");
    expect("organisation.yaml", "    - sunday", "    - saturday", "this day stands here twice");
    expect(
        "organisation.yaml",
        "adjustments@millstone.example",
        "adjustments at millstone",
        "not an e-mail address",
    );
    expect(
        "organisation.yaml",
        "language: en",
        "language: en\nlogo: <svg onload=alert(1)></svg>",
        "drawn only",
    );
    expect("organisation.yaml", "language: en", "language: en\nlogo: logo.png", "one SVG drawing");
    expect("jobs/miller.yaml", "deadline: \"2026-12-01\"", "deadline: 2026-09-01", "before the day");
    expect("jobs/miller.yaml", "currency: NOK", "currency: kr", "not a currency");
    expect("jobs/miller.yaml", "- years\n- place", "- years\n- place\n- email", "at most 2 are allowed");
    expect("jobs/miller.yaml", "- years\n- place", "- gender", "not known before hiring");
    expect(
        "jobs/miller.yaml",
        "attribute: place\n      is: home",
        "segment: learns-by-doing",
        "not known before hiring",
    );
    expect(
        "jobs/miller.yaml",
        "hiring_team:\n- ingrid@millstone.example",
        "hiring_team: []",
        "somebody has to read",
    );
    expect("jobs/miller.yaml", "from: 400000", "from: -1", "a whole number from 0");
}

#[test]
fn an_answer_asked_of_some_cannot_decide_what_selects() {
    let audience = "    required: false\n    audience:\n      segment: remote\n    after:";
    let said = changed("templates/apply.yaml", "    required: false\n    after:", audience);
    assert_eq!(said.len(), 2, "the step, and the question that depends on an answer in it: {said:#?}");
}

#[test]
fn yaml_beyond_the_format_is_refused() {
    expect("segments.yaml", "label: Working from home", "label: &home Working from home", "an anchor (&)");
    expect("segments.yaml", "label: Working from home", "label: *home", "an alias (*)");
    expect("segments.yaml", "label: Working from home", "label: !!str Working from home", "a tag (!)");
    expect("segments.yaml", "    is: home", "    is: home\n---\n- x", "one document");
    let mut sources = base();
    sources[0].text.clear();
    assert_eq!(said(&sources).len(), 1);
    assert!(said(&sources)[0].ends_with(":1:1: error: this file is empty"), "{:?}", said(&sources));
}

#[test]
fn deep_nesting_is_refused_without_harm() {
    for opening in ["[", "{a: ", "- ", "- - - - ", "? ", "not: {"] {
        let mut sources = base();
        let segments = sources.iter_mut().find(|source| source.path.ends_with("segments.yaml")).unwrap();
        segments.text = opening.repeat(10_000);
        let said = said(&sources);
        assert!(said.len() == 1 && said[0].starts_with("segments.yaml:"), "{opening}: {said:#?}");
    }
    let mut sources = base();
    let segments = sources.iter_mut().find(|source| source.path.ends_with("segments.yaml")).unwrap();
    let nested = |depth: usize| {
        format!(
            "- key: deep\n  label: Deep\n  rule: {}{{attribute: place, known: true}}{}\n",
            "{not: ".repeat(depth),
            "}".repeat(depth)
        )
    };
    segments.text.push_str(&nested(63));
    assert_eq!(said(&sources), Vec::<String>::new());
    let segments = sources.iter_mut().find(|source| source.path.ends_with("segments.yaml")).unwrap();
    segments.text = segments.text.replace(&nested(63), &nested(64));
    let said = said(&sources);
    assert!(said.len() == 1 && said[0].contains("more than 64 conditions deep"), "{said:#?}");
}

#[test]
fn chains_of_segments_count_as_one_rule() {
    let mut sources = base();
    let segments = sources.iter_mut().find(|source| source.path.ends_with("segments.yaml")).unwrap();
    for number in 0..120 {
        let rule = if number == 0 {
            "attribute: place\n    known: true".to_owned()
        } else {
            format!("any:\n    - segment: s{0}\n    - segment: s{0}", number - 1)
        };
        segments.text.push_str(&format!("- key: s{number}\n  label: S\n  rule:\n    {rule}\n"));
    }
    let said = said(&sources);
    assert!(said.iter().any(|line| line.contains("conditions deep")), "{said:#?}");
    assert!(said.iter().any(|line| line.contains("more than 4096 conditions")), "{said:#?}");
}
