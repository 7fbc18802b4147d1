//! Rules as they read: a sentence, and a nested list.

use leptos::prelude::*;

use crate::domain::attribute::{ChoiceOption, Scalar};
use crate::domain::content::Content;
use crate::domain::job::JobField;
use crate::domain::key::{OptionKey, QuestionKey, SegmentKey, StepKey};
use crate::domain::rule::{Rule, StepTest, Test};
use crate::domain::template::{Question, Step, Template};
use crate::locales::{Words, format};
use crate::t;

/// Where a rule's names come from.
#[derive(Debug, Clone, Copy)]
pub struct Naming<'a> {
    /// The reader's words.
    pub words: Words,
    /// Everything published.
    pub content: &'a Content,
    /// The template a rule stands in, where it stands in one.
    pub template: Option<&'a Template>,
}

/// What a condition asks of something: its name, and the options its values have words in.
struct Subject<'a> {
    name: String,
    options: &'a [ChoiceOption],
}

impl<'a> Naming<'a> {
    /// A rule as a sentence.
    pub fn sentence(&self, rule: &Rule) -> String {
        let words = self.words;
        match rule {
            Rule::All(parts) => self.joined(parts, &t!(words, "studio-rule-and")),
            Rule::Any(parts) => self.joined(parts, &t!(words, "studio-rule-or")),
            Rule::Not(part) => t!(words, "studio-rule-not", part = self.grouped(part)),
            single => self.condition(single),
        }
    }

    fn joined(&self, parts: &[Rule], by: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.grouped(part)).collect();
        parts.join(&format!(" {} ", by.trim()))
    }

    /// A part of a sentence: groups within groups stand in brackets.
    fn grouped(&self, rule: &Rule) -> String {
        match rule {
            Rule::All(parts) | Rule::Any(parts) if parts.len() > 1 => format!("({})", self.sentence(rule)),
            _ => self.sentence(rule),
        }
    }

    /// A rule as a nested list.
    pub fn tree(&self, rule: &Rule) -> AnyView {
        view! { <div class="rule">{self.branch(rule)}</div> }.into_any()
    }

    fn branch(&self, rule: &Rule) -> AnyView {
        let words = self.words;
        let group = |said: String, parts: &[Rule]| {
            let parts = parts.iter().map(|part| view! { <li>{self.branch(part)}</li> }).collect_view();
            view! {
                <span class="rule-op">{said}</span>
                <ul>{parts}</ul>
            }
            .into_any()
        };
        match rule {
            Rule::All(parts) => group(t!(words, "studio-rule-all"), parts),
            Rule::Any(parts) => group(t!(words, "studio-rule-any"), parts),
            Rule::Not(part) => group(t!(words, "studio-rule-none"), std::slice::from_ref(part)),
            Rule::Segment(key) => view! {
                <a href=format!("/studio/content/segments#segment-{key}")>{self.segment(key)}</a>
            }
            .into_any(),
            single => self.condition(single).into_any(),
        }
    }

    fn condition(&self, rule: &Rule) -> String {
        let words = self.words;
        match rule {
            Rule::Segment(key) => t!(words, "studio-rule-segment", segment = self.segment(key)),
            Rule::Attribute(key, test) => {
                let attribute = self.content.attributes.get(key);
                let name = attribute.map_or_else(|| key.to_string(), |a| words.authored(&a.label).to_owned());
                self.tested(
                    &Subject { name, options: attribute.map(|a| a.options.as_slice()).unwrap_or_default() },
                    test,
                )
            }
            Rule::Answer(key, test) => self.tested(&self.question(key), test),
            Rule::Step(key, test) => {
                let step = self.step(key);
                match test {
                    StepTest::Completed => t!(words, "studio-rule-step-completed", step = step),
                    StepTest::Skipped => t!(words, "studio-rule-step-skipped", step = step),
                    StepTest::Open => t!(words, "studio-rule-step-open", step = step),
                }
            }
            Rule::Job(field, test) => {
                let name = match field {
                    JobField::Key => t!(words, "job-field-job"),
                    JobField::Family => t!(words, "job-field-family"),
                    JobField::Location => t!(words, "job-field-location"),
                    JobField::Country => t!(words, "job-field-country"),
                    JobField::Arrangement => t!(words, "job-field-arrangement"),
                };
                self.tested(&Subject { name, options: &[] }, test)
            }
            group => self.sentence(group),
        }
    }

    fn tested(&self, subject: &Subject<'_>, test: &Test) -> String {
        let words = self.words;
        let what = subject.name.as_str();
        let value = |scalar: &Scalar| self.value(subject, scalar);
        match test {
            Test::Is(scalar) => t!(words, "studio-rule-is", what = what, value = value(scalar)),
            Test::OneOf(scalars) => {
                let values: Vec<String> = scalars.iter().map(value).collect();
                t!(words, "studio-rule-one-of", what = what, values = self.list(&values))
            }
            Test::Contains(text) => t!(words, "studio-rule-contains", what = what, value = text.as_str()),
            Test::LessThan(number) => {
                t!(words, "studio-rule-less-than", what = what, value = number.to_string())
            }
            Test::AtMost(number) => t!(words, "studio-rule-at-most", what = what, value = number.to_string()),
            Test::MoreThan(number) => {
                t!(words, "studio-rule-more-than", what = what, value = number.to_string())
            }
            Test::AtLeast(number) => {
                t!(words, "studio-rule-at-least", what = what, value = number.to_string())
            }
            Test::Before(day) => {
                t!(words, "studio-rule-before", what = what, value = format::date(words, *day))
            }
            Test::After(day) => {
                t!(words, "studio-rule-after", what = what, value = format::date(words, *day))
            }
            Test::WithinDaysBefore(days) => t!(words, "studio-rule-days-before", what = what, days = *days),
            Test::WithinDaysAfter(days) => t!(words, "studio-rule-days-after", what = what, days = *days),
            Test::HasAny(options) => {
                t!(words, "studio-rule-has-any", what = what, values = self.options(subject, options))
            }
            Test::HasAll(options) => {
                t!(words, "studio-rule-has-all", what = what, values = self.options(subject, options))
            }
            Test::Known => t!(words, "studio-rule-known", what = what),
            Test::Unknown => t!(words, "studio-rule-unknown", what = what),
        }
    }

    fn value(&self, subject: &Subject<'_>, scalar: &Scalar) -> String {
        match scalar {
            Scalar::YesNo(true) => t!(self.words, "field-yes"),
            Scalar::YesNo(false) => t!(self.words, "field-no"),
            Scalar::Number(number) => number.to_string(),
            Scalar::Text(text) => self.option(subject, text),
            Scalar::List(texts) => {
                let values: Vec<String> = texts.iter().map(|text| self.option(subject, text)).collect();
                self.list(&values)
            }
        }
    }

    fn options(&self, subject: &Subject<'_>, options: &[OptionKey]) -> String {
        let values: Vec<String> =
            options.iter().map(|option| self.option(subject, option.as_str())).collect();
        self.list(&values)
    }

    fn option(&self, subject: &Subject<'_>, key: &str) -> String {
        let option = subject.options.iter().find(|option| option.key.as_str() == key);
        option.map_or_else(|| key.to_owned(), |option| self.words.authored(&option.label).to_owned())
    }

    fn list(&self, values: &[String]) -> String {
        values.join(&self.words.get("list-comma"))
    }

    fn segment(&self, key: &SegmentKey) -> String {
        let segment = self.content.segments.get(key);
        segment.map_or_else(|| key.to_string(), |segment| self.words.authored(&segment.label).to_owned())
    }

    fn question(&self, key: &QuestionKey) -> Subject<'a> {
        let question = self.steps().flat_map(|step| &step.questions).find(|question| question.key == *key);
        let options = question.map(|question| self.options_of(question)).unwrap_or_default();
        let name = question.map_or_else(|| key.to_string(), |q| self.words.authored(&q.label).to_owned());
        Subject { name: t!(self.words, "studio-rule-answer", question = name), options }
    }

    fn options_of(&self, question: &'a Question) -> &'a [ChoiceOption] {
        match question.attribute.as_ref().and_then(|key| self.content.attributes.get(key)) {
            Some(attribute) => &attribute.options,
            None => &question.options,
        }
    }

    fn step(&self, key: &StepKey) -> String {
        let step = self.steps().find(|step| step.key == *key);
        let title =
            step.and_then(|step| step.variants.last()).map(|variant| self.words.authored(&variant.title));
        title.map_or_else(|| key.to_string(), ToOwned::to_owned)
    }

    fn steps(&self) -> impl Iterator<Item = &'a Step> + use<'a> {
        self.template.into_iter().flat_map(|template| &template.stages).flat_map(|stage| &stage.steps)
    }
}
