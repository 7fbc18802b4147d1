//! A second, slow evaluator that follows the definitions word by word, for the tests to compare with.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::arbitrary::{Known, QUESTIONS, key, today};
use crate::domain::attribute::{Scalar, Value};
use crate::domain::because::Reason;
use crate::domain::job::{Arrangement, JobField};
use crate::domain::key::SegmentKey;
use crate::domain::program::Subject;
use crate::domain::rule::{Rule, Test};
use crate::domain::segment::Segment;
use crate::domain::truth::Truth;

/// Random segments and what is known of a person.
pub(super) struct World<'w> {
    pub(super) segments: &'w BTreeMap<SegmentKey, Segment>,
    pub(super) known: &'w Known,
}

impl World<'_> {
    /// The subjects of a rule in the order in which it asks for them, segments followed. A part that is the same for
    /// everybody, such as an empty group, asks for nothing.
    pub(super) fn subjects(&self, rule: &Rule) -> Vec<Subject> {
        let mut subjects = Vec::new();
        self.collect(rule, &mut subjects);
        subjects
    }

    fn collect(&self, rule: &Rule, subjects: &mut Vec<Subject>) {
        match rule {
            constant if self.values(constant, &[]).len() == 1 => {}
            Rule::All(parts) | Rule::Any(parts) => {
                parts.iter().for_each(|part| self.collect(part, subjects));
            }
            Rule::Not(part) => self.collect(part, subjects),
            Rule::Segment(key) => self.collect(&self.segments[key].rule, subjects),
            leaf => {
                let subject = subject(leaf);
                if !subjects.contains(&subject) {
                    subjects.push(subject);
                }
            }
        }
    }

    /// Every value the rule may have with the subjects in `fixed` as they are and all others open.
    pub(super) fn values(&self, rule: &Rule, fixed: &[Subject]) -> BTreeSet<Truth> {
        let combine = |parts: &[Rule], start: Truth, choose: fn(Truth, Truth) -> Truth| {
            parts.iter().fold(BTreeSet::from([start]), |sets, part| {
                let values = self.values(part, fixed);
                sets.iter().flat_map(|left| values.iter().map(move |right| choose(*left, *right))).collect()
            })
        };
        match rule {
            Rule::All(parts) => combine(parts, Truth::Yes, Truth::min),
            Rule::Any(parts) => combine(parts, Truth::No, Truth::max),
            Rule::Not(part) => self.values(part, fixed).into_iter().map(|value| !value).collect(),
            Rule::Segment(key) => self.values(&self.segments[key].rule, fixed),
            leaf if fixed.contains(&subject(leaf)) => BTreeSet::from([self.leaf(leaf)]),
            _ => BTreeSet::from([Truth::No, Truth::Unknown, Truth::Yes]),
        }
    }

    /// What the rule says, with everything as it is.
    pub(super) fn truth(&self, rule: &Rule) -> Truth {
        let values = self.values(rule, &self.subjects(rule));
        assert_eq!(values.len(), 1);
        values.into_iter().next().unwrap()
    }

    /// Takes subjects away from the last on, as long as `holds`.
    pub(super) fn reduce(subjects: Vec<Subject>, holds: impl Fn(&[Subject]) -> bool) -> Vec<Subject> {
        let mut kept = subjects;
        for index in (0..kept.len()).rev() {
            let mut without = kept.clone();
            without.remove(index);
            if holds(&without) {
                kept = without;
            }
        }
        kept
    }

    /// The because of the rule's outcome.
    pub(super) fn because(&self, rule: &Rule) -> Vec<Reason> {
        let outcome = BTreeSet::from([self.truth(rule)]);
        let kept = Self::reduce(self.subjects(rule), |fixed| self.values(rule, fixed) == outcome);
        kept.iter().map(|subject| self.reason(subject)).collect()
    }

    /// The first rule that is yes, and the because of that choice.
    pub(super) fn first_match(&self, rules: &[Rule]) -> (usize, Vec<Reason>) {
        let chosen = rules.iter().position(|rule| self.truth(rule) == Truth::Yes).unwrap_or(rules.len());
        let mut asked = Vec::new();
        rules.iter().take(chosen + 1).for_each(|rule| self.collect(rule, &mut asked));
        let kept = Self::reduce(asked, |fixed| {
            let yes = BTreeSet::from([Truth::Yes]);
            let earlier = rules[..chosen].iter().all(|rule| !self.values(rule, fixed).contains(&Truth::Yes));
            earlier && rules.get(chosen).is_none_or(|rule| self.values(rule, fixed) == yes)
        });
        (chosen, kept.iter().map(|subject| self.reason(subject)).collect())
    }

    fn reason(&self, subject: &Subject) -> Reason {
        subject.reason(match subject {
            Subject::Job(_) => self.known.job.is_some(),
            Subject::Step(_) => true,
            _ => self.value(subject).is_some(),
        })
    }

    fn value(&self, subject: &Subject) -> Option<&Value> {
        match subject {
            Subject::Attribute(key) => {
                let kinds = crate::domain::arbitrary::attributes();
                self.known.profile.value(key).filter(|value| value.kind() == kinds[key].kind)
            }
            Subject::Answer(key) => self.known.answers.get(key),
            _ => None,
        }
    }

    fn leaf(&self, rule: &Rule) -> Truth {
        match rule {
            Rule::Step(step, test) => Truth::from(self.known.steps[step] == *test),
            Rule::Job(field, test) => match &self.known.job {
                None => Truth::Unknown,
                Some(job) => {
                    let word = match field {
                        JobField::Key => job.key.as_str(),
                        JobField::Family => job.family.as_str(),
                        JobField::Location => job.location.as_str(),
                        JobField::Country => job.country.as_str(),
                        JobField::Arrangement if job.arrangement == Arrangement::Remote => "remote",
                        JobField::Arrangement => "office",
                    };
                    holds(test, &Value::Text(word.to_owned()))
                }
            },
            Rule::Attribute(_, test) | Rule::Answer(_, test) => match (self.value(&subject(rule)), test) {
                (value, Test::Known) => Truth::from(value.is_some()),
                (value, Test::Unknown) => Truth::from(value.is_none()),
                (None, _) => Truth::Unknown,
                (Some(value), test) => holds(test, value),
            },
            group => panic!("{group:?} is a group"),
        }
    }
}

fn subject(leaf: &Rule) -> Subject {
    match leaf {
        Rule::Attribute(key, _) => Subject::Attribute(key.clone()),
        Rule::Answer(question, _) if question.as_str() == QUESTIONS[1] => Subject::Attribute(key("remote")),
        Rule::Answer(question, _) => Subject::Answer(question.clone()),
        Rule::Step(step, _) => Subject::Step(step.clone()),
        Rule::Job(field, _) => Subject::Job(*field),
        group => panic!("{group:?} is a group"),
    }
}

/// Compares as files write values.
fn holds(test: &Test, value: &Value) -> Truth {
    let same = |scalar: &Scalar| match (scalar, value) {
        (Scalar::Text(named), Value::Text(text)) => named == text,
        (Scalar::Text(named), Value::Choice(option)) => named == option.as_str(),
        (Scalar::Text(named), Value::Date(date)) => *named == date.to_string(),
        (Scalar::Number(named), Value::Number(number)) => named == number,
        (Scalar::YesNo(named), Value::YesNo(yes)) => named == yes,
        (Scalar::List(named), Value::Choices(options)) => {
            let named: BTreeSet<&str> = named.iter().map(String::as_str).collect();
            named == options.iter().map(|option| option.as_str()).collect()
        }
        _ => false,
    };
    Truth::from(match (test, value) {
        (Test::Is(scalar), _) => same(scalar),
        (Test::OneOf(scalars), _) => scalars.iter().any(same),
        (Test::Contains(words), Value::Text(text)) => text.to_lowercase().contains(&words.to_lowercase()),
        (Test::LessThan(limit), Value::Number(number)) => number < limit,
        (Test::AtMost(limit), Value::Number(number)) => number <= limit,
        (Test::MoreThan(limit), Value::Number(number)) => number > limit,
        (Test::AtLeast(limit), Value::Number(number)) => number >= limit,
        (Test::Before(limit), Value::Date(date)) => date < limit,
        (Test::After(limit), Value::Date(date)) => date > limit,
        (Test::WithinDaysBefore(days), Value::Date(date)) => {
            *date <= today() && (today() - *date).num_days() <= i64::from(*days)
        }
        (Test::WithinDaysAfter(days), Value::Date(date)) => {
            *date >= today() && (*date - today()).num_days() <= i64::from(*days)
        }
        (Test::HasAny(options), Value::Choices(chosen)) => options.iter().any(|o| chosen.contains(o)),
        (Test::HasAll(options), Value::Choices(chosen)) => options.iter().all(|o| chosen.contains(o)),
        (test, value) => panic!("{test:?} of {value:?}"),
    })
}
