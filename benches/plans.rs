//! Plans a second on one core: a template of 40 steps with 60 rules, 1,024 people who all differ, each plan made anew
//! from the profile, every because built, the whole plan hashed.
//!
//! `cargo bench --no-default-features --bench plans` prints `figure=plans_per_second value=NUMBER unit=plans/s`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::time::{Duration, Instant as Clock};

use chrono::NaiveDate;
use serde_json::{Value as Json, json};
use waymark::domain::attribute::{Attribute, Kind, Value};
use waymark::domain::calendar::DaysOff;
use waymark::domain::instant::Instant;
use waymark::domain::journey::JourneyState;
use waymark::domain::key::{AttributeKey, SegmentKey, StepKey};
use waymark::domain::number::Number;
use waymark::domain::plan::{Plan, plan_into};
use waymark::domain::profile::{Fact, Profile, Source};
use waymark::domain::progress::{Actor, Event, Happening, Progress};
use waymark::domain::rule::Rule;
use waymark::domain::segment::Segment;
use waymark::domain::template::Template;
use waymark::domain::text::Locale;
use waymark::domain::version::{Frozen, Version};

type Outcome<T> = Result<T, Box<dyn Error>>;

const PEOPLE: usize = 1024;
const STEPS: usize = 40;
const RULES: usize = 60;
const RUN: Duration = Duration::from_secs(2);
const RUNS: usize = 5;

const OPTIONS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

/// The attributes: six choices, three yes or no, two numbers, two dates, one of choices, one text.
const ATTRIBUTES: [(&str, Kind); 15] = [
    ("arrangement", Kind::Choice),
    ("country", Kind::Choice),
    ("department", Kind::Choice),
    ("experience-years", Kind::Number),
    ("family", Kind::Choice),
    ("first-job", Kind::YesNo),
    ("has-car", Kind::YesNo),
    ("job-title", Kind::Text),
    ("languages", Kind::Choices),
    ("level", Kind::Choice),
    ("manager-of-people", Kind::YesNo),
    ("notice-until", Kind::Date),
    ("permit-until", Kind::Date),
    ("team-size", Kind::Number),
    ("working-time", Kind::Choice),
];

fn main() -> Outcome<()> {
    let version = Arc::new(version()?);
    let today = date(2026, 11, 22)?;
    let people = people(&version, today)?;

    let mut plan = Plan::empty(&version);
    let mut seen = BTreeSet::new();
    for person in &people {
        plan_into(&mut plan, &person.profile, &person.state, &person.progress, today);
        seen.insert(fingerprint(&plan));
    }
    assert!(seen.len() >= 1000, "only {} different plans", seen.len());

    let mut best = 0.0_f64;
    let mut total = 0_u64;
    for run in 0..RUNS {
        let start = Clock::now();
        let mut plans = 0_u32;
        while start.elapsed() < RUN {
            for person in &people {
                plan_into(&mut plan, &person.profile, &person.state, &person.progress, today);
                total = total.wrapping_add(fingerprint(&plan));
            }
            plans += people.len() as u32;
        }
        let rate = f64::from(plans) / start.elapsed().as_secs_f64();
        eprintln!("run={run} plans_per_second={rate:.0}");
        best = best.max(rate);
    }
    eprintln!("people={PEOPLE} different={} steps={STEPS} rules={RULES} sum={total:016x}", seen.len());
    println!("figure=plans_per_second value={best:.0} unit=plans/s");
    Ok(())
}

fn fingerprint(plan: &Plan) -> u64 {
    let mut hasher = Mixer(0);
    plan.hash(&mut hasher);
    hasher.finish()
}

/// A quick hash of words, of the kind compilers use for their tables.
struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        words.iter().for_each(|word| self.mix(u64::from_le_bytes(*word)));
        rest.iter().for_each(|byte| self.mix(u64::from(*byte)));
    }
    fn write_u8(&mut self, word: u8) {
        self.mix(word.into());
    }
    fn write_u32(&mut self, word: u32) {
        self.mix(word.into());
    }
    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }
    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }
    fn write_isize(&mut self, word: isize) {
        self.mix(word as u64);
    }
    fn write_i32(&mut self, word: i32) {
        self.mix(u64::from(word as u32));
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

fn date(year: i32, month: u32, day: u32) -> Outcome<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| "no such day".into())
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn option(&mut self) -> &'static str {
        OPTIONS.get(self.roll(OPTIONS.len())).copied().unwrap_or("first")
    }
}

/// A condition on one attribute, as a file would write it.
fn condition(dice: &mut Dice) -> Json {
    let (name, kind) =
        ATTRIBUTES.get(dice.roll(ATTRIBUTES.len())).copied().unwrap_or(("family", Kind::Choice));
    match (kind, dice.roll(4)) {
        (Kind::Choice, 0) => json!({ "attribute": name, "one_of": [dice.option(), dice.option()] }),
        (Kind::Choice, _) => json!({ "attribute": name, "is": dice.option() }),
        (Kind::YesNo, _) => json!({ "attribute": name, "is": dice.roll(2) == 0 }),
        (Kind::Number, 0 | 1) => json!({ "attribute": name, "at_least": dice.roll(10) }),
        (Kind::Number, _) => json!({ "attribute": name, "less_than": dice.roll(10) }),
        (Kind::Date, 0) => json!({ "attribute": name, "before": "2027-01-01" }),
        (Kind::Date, 1) => json!({ "attribute": name, "within_days_before": 30 }),
        (Kind::Date, _) => json!({ "attribute": name, "within_days_after": 90 }),
        (Kind::Choices, 0) => json!({ "attribute": name, "has_all": [dice.option(), dice.option()] }),
        (Kind::Choices, _) => json!({ "attribute": name, "has_any": [dice.option(), dice.option()] }),
        (Kind::Text, 0) => json!({ "attribute": name, "known": true }),
        (Kind::Text, _) => json!({ "attribute": name, "is": dice.option() }),
    }
}

/// A rule as people write them: one or two segments or conditions, now and then nested, an answer, a step.
fn rule(dice: &mut Dice, step: usize) -> Json {
    let segment = |dice: &mut Dice| json!({ "segment": format!("segment-{}", dice.roll(10)) });
    let earlier =
        |dice: &mut Dice| json!({ "step": format!("step-{}", dice.roll(step.max(1))), "is": "completed" });
    match dice.roll(10) {
        0 | 1 => segment(dice),
        2 | 3 => condition(dice),
        4 => json!({ "all": [segment(dice), condition(dice)] }),
        5 => json!({ "any": [condition(dice), condition(dice), condition(dice)] }),
        6 => json!({ "all": [condition(dice), { "not": condition(dice) }] }),
        7 => json!({ "any": [{ "all": [condition(dice), condition(dice)] }, segment(dice)] }),
        8 => json!({ "all": [{ "answer": "question-0", "is": true }, condition(dice)] }),
        _ => json!({ "all": [condition(dice), earlier(dice)] }),
    }
}

fn attributes() -> Outcome<BTreeMap<AttributeKey, Attribute>> {
    let options = OPTIONS.map(|option| json!({ "key": option, "label": option }));
    let mut attributes = BTreeMap::new();
    for (name, kind) in ATTRIBUTES {
        let options = if matches!(kind, Kind::Choice | Kind::Choices) { json!(options) } else { json!([]) };
        let attribute = json!({
            "key": name, "label": name, "kind": kind, "options": options, "dimension": "hr",
            "sensitivity": "ordinary", "phase": "both", "readers": ["hr"], "purpose": "To plan.",
        });
        attributes.insert(name.parse()?, serde_json::from_value(attribute)?);
    }
    Ok(attributes)
}

fn segments(dice: &mut Dice) -> Outcome<BTreeMap<SegmentKey, Segment>> {
    let mut segments = BTreeMap::new();
    for number in 0..10 {
        let key: SegmentKey = format!("segment-{number}").parse()?;
        let rule = match number {
            0..5 => json!({ "all": [condition(dice), condition(dice)] }),
            5..8 => json!({ "any": [condition(dice), { "all": [condition(dice), condition(dice)] }] }),
            _ => json!({ "all": [{ "segment": format!("segment-{}", number - 8) }, condition(dice)] }),
        };
        let rule: Rule = serde_json::from_value(rule)?;
        segments.insert(key.clone(), Segment { key, label: "A segment".into(), rule });
    }
    Ok(segments)
}

/// 40 steps in five stages; 26 have an audience, 22 a variant with one, 12 a question with one: 60 rules.
fn template(dice: &mut Dice) -> Outcome<Template> {
    let steps: Vec<Json> = (0..STEPS)
        .map(|step| {
            let mut variants = Vec::new();
            if step % 2 == 0 || step == 7 || step == 21 {
                variants.push(json!({ "key": "special", "title": "For some", "audience": rule(dice, step) }));
            }
            variants.push(json!({ "key": "general", "title": "For all" }));
            let mut questions = Vec::new();
            if step % 3 == 0 {
                let bound = ATTRIBUTES.get(step % ATTRIBUTES.len()).map_or("family", |(name, _)| name);
                questions.push(json!({
                    "key": format!("bound-{step}"), "kind": "single_choice", "label": "Which?", "attribute": bound,
                }));
            }
            if step % 4 == 0 {
                questions.push(json!({ "key": format!("question-{step}"), "kind": "yes_no", "label": "Yes?" }));
            }
            if step % 3 == 1 && step < 36 {
                questions.push(json!({
                    "key": format!("asked-{step}"), "kind": "short_text", "label": "What?",
                    "asked_when": rule(dice, step),
                }));
            }
            let mut written = json!({
                "key": format!("step-{step}"), "kind": "form", "required": step % 5 == 0,
                "purpose": "To start well.", "owner": "HR", "review_by": "2027-01-01",
                "due": if step % 2 == 0 { json!({ "working_days": step as i64 - 10 }) } else { json!({ "days": step * 2 }) },
                "variants": variants, "questions": questions,
            });
            if let Some(members) = written.as_object_mut() {
                if step % 3 != 0 {
                    members.insert("audience".to_owned(), rule(dice, step));
                }
                if step % 4 == 1 {
                    members.insert("opens".to_owned(), json!({ "working_days": step as i64 - 15 }));
                }
                if step % 6 == 5 {
                    members.insert("after".to_owned(), json!([format!("step-{}", step - 2)]));
                }
                if step % 8 == 7 {
                    members.insert("assignee".to_owned(), json!("manager"));
                }
            }
            written
        })
        .collect();
    let stages: Vec<Json> = (0..)
        .zip(steps.chunks(8))
        .map(|(stage, steps)| json!({ "key": format!("stage-{stage}"), "title": "A stage", "steps": steps }))
        .collect();
    let template = json!({ "key": "joining", "kind": "onboarding", "title": "Joining", "stages": stages });
    Ok(serde_json::from_value(template)?)
}

fn version() -> Outcome<Version> {
    let mut dice = Dice(7);
    let template = template(&mut dice)?;
    let steps = template.stages.iter().flat_map(|stage| &stage.steps);
    let rules: usize = steps
        .clone()
        .map(|step| {
            usize::from(step.audience.is_some())
                + step.variants.iter().filter(|variant| variant.audience.is_some()).count()
                + step.questions.iter().filter(|question| question.asked_when.is_some()).count()
        })
        .sum();
    assert_eq!((steps.count(), rules), (STEPS, RULES));
    let mut calendars = BTreeMap::new();
    for (offset, location) in (1..).zip(["geneva", "lyon", "rabat"]) {
        let mut holidays = Vec::new();
        for year in 2025..2029 {
            for month in 1..=12 {
                holidays.push(date(year, month, month + offset)?);
            }
        }
        let weekend = serde_json::from_value(json!(["saturday", "sunday"]))?;
        calendars.insert(location.parse()?, DaysOff { weekend, holidays });
    }
    let frozen = Frozen {
        template,
        number: 1,
        attributes: attributes()?,
        segments: segments(&mut dice)?,
        calendars,
        language: Locale::En,
    };
    Version::compile(frozen)
        .map_err(|faults| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>().into())
}

/// What a plan is made from, for one person.
struct Person {
    profile: Profile,
    state: JourneyState,
    progress: Progress,
}

fn people(version: &Version, today: NaiveDate) -> Outcome<Vec<Person>> {
    let mut dice = Dice(2026);
    let steps: Vec<StepKey> = version.steps().map(|(_, step)| step.key.clone()).collect();
    (0..PEOPLE).map(|_| person(&mut dice, &steps, today)).collect()
}

fn person(dice: &mut Dice, steps: &[StepKey], today: NaiveDate) -> Outcome<Person> {
    let mut facts = BTreeMap::new();
    for (name, kind) in ATTRIBUTES {
        // One fact in eight is not known.
        if dice.roll(8) == 0 {
            continue;
        }
        let value = match kind {
            Kind::Text => Value::Text(dice.option().to_owned()),
            Kind::Number => Value::Number(Number::from(i32::try_from(dice.roll(12))?)),
            Kind::YesNo => Value::YesNo(dice.roll(2) == 0),
            Kind::Date => Value::Date(today + chrono::Duration::days(dice.roll(200) as i64 - 100)),
            Kind::Choice => Value::Choice(dice.option().parse()?),
            Kind::Choices => Value::Choices(BTreeSet::from([dice.option().parse()?, dice.option().parse()?])),
        };
        facts.insert(name.parse()?, Fact { value, source: Source::Person, at: Instant(0) });
    }
    let mut state = JourneyState::new(today + chrono::Duration::days(dice.roll(120) as i64 - 60));
    state.location = Some(["geneva", "lyon", "rabat"].get(dice.roll(3)).copied().unwrap_or("lyon").parse()?);
    if dice.roll(2) == 0 {
        state.answers.insert("question-0".parse()?, Value::YesNo(dice.roll(2) == 0));
    }
    let done = dice.roll(8);
    let events = steps
        .iter()
        .take(done)
        .map(|step| Event { at: Instant(1), by: Actor::Person, what: Happening::Completed(step.clone()) })
        .collect();
    Ok(Person { profile: Profile { facts }, state, progress: Progress { events } })
}
