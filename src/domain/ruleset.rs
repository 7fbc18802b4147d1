//! Rules outside a template: segments on their own, and the paragraphs of a job.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::attribute::Attribute;
use super::because::{Outcome, Reason};
use super::calendar::Day;
use super::compile::{Compiler, RuleFault};
use super::job::JobFacts;
use super::key::{AttributeKey, SegmentKey};
use super::profile::Profile;
use super::program::{Facts, Program, Scope};
use super::reading::Reading;
use super::rule::Rule;
use super::segment::Segment;

/// The attributes and segments that rules are evaluated over, by the same evaluator that plans use.
///
/// Such a rule can ask for facts, the job and segments; there is no journey whose answers or steps it could ask for.
#[derive(Debug, Clone, Copy)]
pub struct Ruleset<'c> {
    attributes: &'c BTreeMap<AttributeKey, Attribute>,
    segments: &'c BTreeMap<SegmentKey, Segment>,
}

/// The first of several rules that matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstMatch {
    /// Its place among the rules; none where no rule matches.
    pub chosen: Option<usize>,
    /// The facts that rule the earlier ones out and make this one match.
    pub because: Vec<Reason>,
}

impl<'c> Ruleset<'c> {
    /// Rules over these attributes and segments.
    pub fn new(
        attributes: &'c BTreeMap<AttributeKey, Attribute>,
        segments: &'c BTreeMap<SegmentKey, Segment>,
    ) -> Self {
        Self { attributes, segments }
    }

    /// What a rule says of a profile, and why.
    ///
    /// # Errors
    /// When the rule cannot be evaluated.
    pub fn evaluate(
        &self,
        rule: &Rule,
        profile: &Profile,
        job: Option<&JobFacts>,
        today: NaiveDate,
    ) -> Result<Outcome, RuleFault> {
        let asked = BTreeMap::new();
        let mut compiler = Compiler::new(self.attributes, self.segments, &asked, std::iter::empty());
        let decision = compiler.decision(rule)?;
        let known = Known::read(compiler.finish(), profile, job, today);
        let (truth, facts) = known.program.decide(&known.reading, &decision);
        Ok(Outcome { truth, because: known.reasons(&decision.scope, facts) })
    }

    /// The first of the rules that matches a profile, and why. A rule that is unknown does not match.
    ///
    /// # Errors
    /// When one of the rules cannot be evaluated.
    pub fn first_match<'r>(
        &self,
        rules: impl IntoIterator<Item = &'r Rule>,
        profile: &Profile,
        job: Option<&JobFacts>,
        today: NaiveDate,
    ) -> Result<FirstMatch, RuleFault> {
        let asked = BTreeMap::new();
        let mut compiler = Compiler::new(self.attributes, self.segments, &asked, std::iter::empty());
        let mut count = 0;
        let rules = rules.into_iter().inspect(|_| count += 1).map(Some);
        let choice = compiler.choice(rules).map_err(|(_, fault)| fault)?;
        let known = Known::read(compiler.finish(), profile, job, today);
        let (chosen, facts) = known.program.choose(&known.reading, &choice);
        let chosen = Some(chosen as usize).filter(|chosen| *chosen < count);
        Ok(FirstMatch { chosen, because: known.reasons(&choice.scope, facts) })
    }
}

/// A program with what is known of one person.
struct Known {
    program: Program,
    reading: Reading,
}

impl Known {
    fn read(program: Program, profile: &Profile, job: Option<&JobFacts>, today: NaiveDate) -> Self {
        let mut reading = Reading::default();
        let today = Day::from(today);
        program.begin(&mut reading);
        program.read_profile(&mut reading, profile, today);
        if let Some(job) = job {
            program.read_job(&mut reading, job, today);
        }
        program.settle_segments(&mut reading);
        Self { program, reading }
    }

    fn reasons(&self, scope: &Scope, facts: Facts) -> Vec<Reason> {
        self.program.reasons(&self.reading.known, scope, facts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::arbitrary::{attributes, key, today};
    use crate::domain::attribute::Value;
    use crate::domain::instant::Instant;
    use crate::domain::number::Number;
    use crate::domain::profile::{Fact, Source};
    use crate::domain::text::Text;
    use crate::domain::truth::Truth;
    use serde_json::json;

    fn rule(json: serde_json::Value) -> Rule {
        serde_json::from_value(json).unwrap()
    }

    fn profile(facts: &[(&str, Value)]) -> Profile {
        let fact = |value: &Value| Fact { value: value.clone(), source: Source::Person, at: Instant(0) };
        Profile { facts: facts.iter().map(|(name, value)| (key(name), fact(value))).collect() }
    }

    #[test]
    fn paragraphs_choose_the_first_audience_that_matches_and_say_why() {
        let attributes = attributes();
        let young = Segment {
            key: key("young"),
            label: Text::from("New to the work"),
            rule: rule(json!({ "attribute": "years", "less_than": 2 })),
        };
        let segments = BTreeMap::from([(key("young"), young)]);
        let ruleset = Ruleset::new(&attributes, &segments);
        let rules = [
            rule(json!({ "all": [{ "segment": "young" }, { "attribute": "remote", "is": true }] })),
            rule(json!({ "segment": "young" })),
        ];
        let choose = |profile: &Profile| ruleset.first_match(&rules, profile, None, today()).unwrap();

        let years = |years: i32| ("years", Value::Number(Number::from(years)));
        let remote = ("remote", Value::YesNo(true));
        let facts = [Reason::Fact(key("years")), Reason::Fact(key("remote"))];
        let both = choose(&profile(&[years(1), remote.clone()]));
        assert_eq!(both, FirstMatch { chosen: Some(0), because: facts.to_vec() });
        let experienced = choose(&profile(&[years(5), remote]));
        assert_eq!(experienced, FirstMatch { chosen: None, because: facts[..1].to_vec() });
        let unknown = [Reason::Fact(key("years")), Reason::MissingFact(key("remote"))];
        assert_eq!(choose(&profile(&[years(1)])), FirstMatch { chosen: Some(1), because: unknown.to_vec() });
        let nothing = choose(&profile(&[]));
        assert_eq!(nothing, FirstMatch { chosen: None, because: vec![Reason::MissingFact(key("years"))] });

        let outcome = ruleset.evaluate(&rules[1], &profile(&[]), None, today()).unwrap();
        assert_eq!(outcome.truth, Truth::Unknown);
        let step = rule(json!({ "step": "welcome", "is": "open" }));
        let refused = ruleset.evaluate(&step, &profile(&[]), None, today());
        assert_eq!(refused, Err(RuleFault::NoStep(key("welcome"))));
    }
}
