//! Random content and people for the property tests of the core.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::attribute::{Attribute, ChoiceOption, Dimension, Kind, Phase, Scalar, Sensitivity, Value};
use super::instant::Instant;
use super::job::{Arrangement, JobFacts, JobField};
use super::key::{AttributeKey, OptionKey, QuestionKey, SegmentKey, StepKey};
use super::number::Number;
use super::profile::{Fact, Profile, Source};
use super::rule::{Rule, StepTest, Test};
use super::segment::Segment;
use super::text::Text;

/// The attributes of the random world, by kind; rules read all but the last.
pub(super) const ATTRIBUTES: [(&str, Kind); 9] = [
    ("about", Kind::Text),
    ("years", Kind::Number),
    ("manager", Kind::YesNo),
    ("starts", Kind::Date),
    ("country", Kind::Choice),
    ("skills", Kind::Choices),
    ("remote", Kind::YesNo),
    ("family", Kind::Choice),
    ("zodiac", Kind::Choice),
];
pub(super) const SEGMENTS: [&str; 4] = ["seg-a", "seg-b", "seg-c", "seg-d"];
pub(super) const STEPS: [&str; 6] = ["step-a", "step-b", "step-c", "step-d", "step-e", "step-f"];
/// Two yes-or-no questions: the first stands alone, the second is bound to "remote".
pub(super) const QUESTIONS: [&str; 2] = ["q-alone", "q-bound"];

pub(super) fn key<K: std::str::FromStr>(text: &str) -> K {
    text.parse().unwrap_or_else(|_| panic!("{text} is a key"))
}

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub(super) fn attributes() -> BTreeMap<AttributeKey, Attribute> {
    let option = |name: &str| ChoiceOption { key: key(name), label: Text::from(name) };
    ATTRIBUTES
        .iter()
        .map(|(name, kind)| {
            let attribute = Attribute {
                key: key(name),
                label: Text::from(*name),
                kind: *kind,
                options: match kind {
                    Kind::Choice | Kind::Choices => ["red", "green", "blue"].map(option).to_vec(),
                    _ => Vec::new(),
                },
                dimension: Dimension::Professional,
                sensitivity: if *name == "zodiac" { Sensitivity::Protected } else { Sensitivity::Ordinary },
                phase: Phase::Both,
                readers: BTreeSet::new(),
                purpose: Text::from("To try things."),
            };
            (attribute.key.clone(), attribute)
        })
        .collect()
}

fn colour() -> impl Strategy<Value = &'static str> + Clone {
    select(vec!["red", "green", "blue"])
}

fn near() -> impl Strategy<Value = NaiveDate> + Clone {
    (-4_i64..5).prop_map(|days| today() + Duration::days(days))
}

fn number() -> impl Strategy<Value = Number> + Clone {
    (0..4).prop_map(Number::from)
}

fn words() -> impl Strategy<Value = &'static str> + Clone {
    select(vec!["Rust", "rust and RAIN", "rain"])
}

fn colours() -> impl Strategy<Value = BTreeSet<&'static str>> + Clone {
    proptest::collection::btree_set(colour(), 1..4)
}

fn value(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Text => words().prop_map(|text| Value::Text(text.to_owned())).boxed(),
        Kind::Number => number().prop_map(Value::Number).boxed(),
        Kind::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        Kind::Date => near().prop_map(Value::Date).boxed(),
        Kind::Choice => colour().prop_map(|option| Value::Choice(key(option))).boxed(),
        Kind::Choices => {
            colours().prop_map(|options| Value::Choices(options.into_iter().map(key).collect())).boxed()
        }
    }
}

/// A profile in which each attribute is known or not, sometimes with a value of another kind.
pub(super) fn profile() -> impl Strategy<Value = Profile> {
    let facts: Vec<_> = ATTRIBUTES
        .iter()
        .map(|(name, kind)| {
            let value = prop_oneof![15 => value(*kind), 1 => value(Kind::Number)];
            option::weighted(0.7, value).prop_map(move |value| {
                value.map(|value| {
                    let fact = Fact { value, source: Source::Person, at: Instant(0) };
                    (key::<AttributeKey>(name), fact)
                })
            })
        })
        .collect();
    facts.prop_map(|facts| Profile { facts: facts.into_iter().flatten().collect() })
}

pub(super) fn job() -> impl Strategy<Value = JobFacts> + Clone {
    (colour(), colour(), any::<bool>()).prop_map(|(family, location, remote)| JobFacts {
        key: key("baker"),
        title: Text::from("Baker"),
        family: key(family),
        location: key(location),
        country: "FR".to_owned(),
        arrangement: if remote { Arrangement::Remote } else { Arrangement::Office },
    })
}

/// What can be known of a person in a journey.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) profile: Profile,
    pub(super) answers: BTreeMap<QuestionKey, Value>,
    pub(super) steps: BTreeMap<StepKey, StepTest>,
    pub(super) job: Option<JobFacts>,
}

pub(super) fn known() -> impl Strategy<Value = Known> {
    let standing = select(vec![StepTest::Completed, StepTest::Skipped, StepTest::Open]);
    let standings = vec(standing, STEPS.len());
    (profile(), option::of(any::<bool>()), standings, option::of(job())).prop_map(
        |(profile, answer, standings, job)| Known {
            profile,
            answers: answer.map(|yes| (key(QUESTIONS[0]), Value::YesNo(yes))).into_iter().collect(),
            steps: STEPS.map(key).into_iter().zip(standings).collect(),
            job,
        },
    )
}

fn scalar(text: &str) -> Scalar {
    Scalar::Text(text.to_owned())
}

fn options(chosen: BTreeSet<&'static str>) -> Vec<OptionKey> {
    chosen.into_iter().map(key).collect()
}

fn test(kind: Kind) -> BoxedStrategy<Test> {
    match kind {
        Kind::Text => prop_oneof![
            words().prop_map(|text| Test::Is(scalar(text))),
            vec(words(), 0..3).prop_map(|texts| Test::OneOf(texts.into_iter().map(scalar).collect())),
            select(vec!["rain", "RUST", ""]).prop_map(|text| Test::Contains(text.to_owned())),
        ]
        .boxed(),
        Kind::Number => prop_oneof![
            number().prop_map(|number| Test::Is(Scalar::Number(number))),
            number().prop_map(Test::LessThan),
            number().prop_map(Test::AtMost),
            number().prop_map(Test::MoreThan),
            number().prop_map(Test::AtLeast),
        ]
        .boxed(),
        Kind::YesNo => any::<bool>().prop_map(|yes| Test::Is(Scalar::YesNo(yes))).boxed(),
        Kind::Date => prop_oneof![
            near().prop_map(|date| Test::Is(scalar(&date.to_string()))),
            near().prop_map(Test::Before),
            near().prop_map(Test::After),
            (0_u16..5).prop_map(Test::WithinDaysBefore),
            (0_u16..5).prop_map(Test::WithinDaysAfter),
        ]
        .boxed(),
        Kind::Choice => prop_oneof![
            colour().prop_map(|option| Test::Is(scalar(option))),
            colours().prop_map(|chosen| Test::OneOf(chosen.into_iter().map(scalar).collect())),
        ]
        .boxed(),
        Kind::Choices => prop_oneof![
            colours().prop_map(|chosen| Test::Is(Scalar::List(
                chosen.into_iter().map(ToOwned::to_owned).collect()
            ))),
            colours().prop_map(|chosen| Test::HasAny(options(chosen))),
            colours().prop_map(|chosen| Test::HasAll(options(chosen))),
        ]
        .boxed(),
    }
}

/// Which conditions a random rule is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ingredients {
    /// Tests of known and unknown.
    pub(super) presence: bool,
    /// Answers and steps, which only rules of a template can ask for.
    pub(super) journey: bool,
    /// How many of [`SEGMENTS`] may be named.
    pub(super) segments: usize,
}

fn leaf(ingredients: Ingredients) -> BoxedStrategy<Rule> {
    let attribute = select(ATTRIBUTES[..8].to_vec()).prop_flat_map(move |(name, kind)| {
        let presence = select(vec![Test::Known, Test::Unknown]);
        let test = if ingredients.presence {
            prop_oneof![4 => test(kind), 1 => presence].boxed()
        } else {
            test(kind)
        };
        test.prop_map(move |test| Rule::Attribute(key(name), test))
    });
    let family = colour().prop_map(|family| Rule::Job(JobField::Family, Test::Is(scalar(family))));
    let place = colour().prop_map(|place| Rule::Job(JobField::Location, Test::OneOf(vec![scalar(place)])));
    let mut leaves = vec![(8, attribute.boxed()), (1, family.boxed()), (1, place.boxed())];
    if ingredients.journey {
        let standing = select(vec![StepTest::Completed, StepTest::Skipped, StepTest::Open]);
        let step = (select(STEPS.to_vec()), standing).prop_map(|(step, test)| Rule::Step(key(step), test));
        let answer = (select(QUESTIONS.to_vec()), test(Kind::YesNo))
            .prop_map(|(question, test)| Rule::Answer(key(question), test));
        leaves.extend([(1, step.boxed()), (2, answer.boxed())]);
    }
    if ingredients.segments > 0 {
        let segment = select(SEGMENTS[..ingredients.segments].to_vec());
        leaves.push((3, segment.prop_map(|name| Rule::Segment(key(name))).boxed()));
    }
    proptest::strategy::Union::new_weighted(leaves).boxed()
}

pub(super) fn rule(ingredients: Ingredients) -> BoxedStrategy<Rule> {
    leaf(ingredients)
        .prop_recursive(4, 24, 4, |part| {
            prop_oneof![
                4 => vec(part.clone(), 0..4).prop_map(Rule::All),
                4 => vec(part.clone(), 0..4).prop_map(Rule::Any),
                1 => part.prop_map(|part| Rule::Not(Box::new(part))),
            ]
        })
        .boxed()
}

/// Segments without cycles: each may name those before it.
pub(super) fn segments(presence: bool) -> impl Strategy<Value = BTreeMap<SegmentKey, Segment>> {
    let rules: Vec<_> = (0..SEGMENTS.len())
        .map(|segments| rule(Ingredients { presence, journey: false, segments }))
        .collect();
    rules.prop_map(|rules| {
        let named = SEGMENTS.iter().zip(rules).map(|(name, rule)| {
            (key::<SegmentKey>(name), Segment { key: key(name), label: Text::from(*name), rule })
        });
        named.collect()
    })
}

/// Segments that may name any other, themselves too.
pub(super) fn wild_segments() -> impl Strategy<Value = BTreeMap<SegmentKey, Segment>> {
    let wild = rule(Ingredients { presence: true, journey: true, segments: SEGMENTS.len() });
    btree_map(select(SEGMENTS.to_vec()).prop_map(key::<SegmentKey>), wild, 0..5).prop_map(|rules| {
        let segment = |(name, rule): (SegmentKey, Rule)| {
            (name.clone(), Segment { key: name, label: Text::from("Wild"), rule })
        };
        rules.into_iter().map(segment).collect()
    })
}
