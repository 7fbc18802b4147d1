//! Any content: everything the types can say, whether or not it would pass its checks.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::domain::attribute::{
    Attribute, ChoiceOption, Dimension, Kind, Phase, Reader, Scalar, Sensitivity,
};
use crate::domain::content::{Content, Persona};
use crate::domain::job::{
    Arrangement, Contact, Hours, Job, JobField, JobState, Paragraph, ParagraphVariant, PayPeriod, PayRange,
};
use crate::domain::number::Number;
use crate::domain::organisation::{Holiday, Location, Organisation, WeekDay};
use crate::domain::rule::{Rule, StepTest, Test};
use crate::domain::segment::Segment;
use crate::domain::template::{
    Assignee, Link, Offset, Question, QuestionKind, Stage, Step, StepKind, Template, TemplateKind, Variant,
};
use crate::domain::text::{Locale, Text};

/// Any content, small enough to write and read many times.
pub(super) fn content() -> impl Strategy<Value = Content> {
    (
        organisation(),
        vec(attribute(), 0..4),
        vec(segment(), 0..4),
        vec(template(), 0..2),
        vec(job(), 0..2),
        vec(persona(), 0..2),
    )
        .prop_map(|(organisation, attributes, segments, templates, jobs, personas)| Content {
            organisation,
            attributes: attributes.into_iter().map(|one| (one.key.clone(), one)).collect(),
            segments: segments.into_iter().map(|one| (one.key.clone(), one)).collect(),
            templates: templates.into_iter().map(|one| (one.key.clone(), one)).collect(),
            jobs: jobs.into_iter().map(|one| (one.key.clone(), one)).collect(),
            personas: personas.into_iter().map(|one| (one.key.clone(), one)).collect(),
        })
}

fn key<K: FromStr + std::fmt::Debug>() -> impl Strategy<Value = K>
where
    K::Err: std::fmt::Debug,
{
    prop_oneof![
        "[a-z][a-z0-9_-]{0,8}",
        select(&["no", "yes", "null", "true", "on", "y", "e", "inf"][..]).prop_map(str::to_owned)
    ]
    .prop_map(|text| text.parse().unwrap())
    .no_shrink()
}

/// Words that YAML might take for something else, and words of every script, on one line and on several.
fn words() -> impl Strategy<Value = String> {
    let odd = [
        "",
        " ",
        "no",
        "Yes",
        "12:30",
        "2026-01-05",
        "007",
        "1e3",
        "~",
        "null",
        "- a",
        "a: b",
        "# x",
        "a #b",
        "{{job}}",
        "[a]",
        "*x",
        "&x",
        "!x",
        "|",
        ">",
        "%x",
        "@x",
        "`x`",
        "'",
        "\"",
        "\\",
        "a\nb",
        "a\nb\n",
        "\na",
        "  a\nb",
        "a\n\n\nb\n\n",
        "a \nb",
        "\ta",
        "a\t",
        "x\n\ty",
        "---",
        "...",
        "مرحبًا بك",
        "🧭\u{200d}🪨",
        "e\u{301}",
        "\u{feff}a",
        "a\u{a0}",
        "<<",
        "=",
        "0x1F",
        "1_000",
        "+33 4 65",
        "line\n- item\n  - deeper: yes\n",
        "trailing space ",
        "a\r\nb",
    ];
    prop_oneof![
        3 => select(odd.to_vec()).prop_map(str::to_owned),
        3 => "[ -~\n\tà-üا-ي。-ン]{0,40}",
        1 => "\\PC{0,200}",
        1 => "([a-zé]{1,9} ){20,60}\n{0,2}([a-z]{1,9} ){0,30}",
    ]
}

fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        words().prop_map(Text::Plain),
        btree_map(select(&Locale::ALL[..]), words(), 0..4).prop_map(Text::Translated),
    ]
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (1i32..9999, 1u32..366).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        any::<i32>().prop_map(Number::from),
        any::<f64>().prop_filter_map("finite", |value| Number::new(value).ok())
    ]
}

fn scalar() -> impl Strategy<Value = Scalar> {
    prop_oneof![
        any::<bool>().prop_map(Scalar::YesNo),
        number().prop_map(Scalar::Number),
        words().prop_map(Scalar::Text),
        vec(words(), 0..3).prop_map(Scalar::List),
    ]
}

fn test() -> impl Strategy<Value = Test> {
    prop_oneof![
        scalar().prop_map(Test::Is),
        vec(scalar(), 0..3).prop_map(Test::OneOf),
        words().prop_map(Test::Contains),
        number().prop_map(Test::LessThan),
        number().prop_map(Test::AtMost),
        number().prop_map(Test::MoreThan),
        number().prop_map(Test::AtLeast),
        date().prop_map(Test::Before),
        date().prop_map(Test::After),
        any::<u16>().prop_map(Test::WithinDaysBefore),
        any::<u16>().prop_map(Test::WithinDaysAfter),
        vec(key(), 0..3).prop_map(Test::HasAny),
        vec(key(), 0..3).prop_map(Test::HasAll),
        Just(Test::Known),
        Just(Test::Unknown),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    let steps = [StepTest::Completed, StepTest::Skipped, StepTest::Open];
    let fields =
        [JobField::Key, JobField::Family, JobField::Location, JobField::Country, JobField::Arrangement];
    let leaf = prop_oneof![
        key().prop_map(Rule::Segment),
        (key(), test()).prop_map(|(key, test)| Rule::Attribute(key, test)),
        (key(), test()).prop_map(|(key, test)| Rule::Answer(key, test)),
        (key(), select(steps.to_vec())).prop_map(|(key, test)| Rule::Step(key, test)),
        (select(fields.to_vec()), test()).prop_map(|(field, test)| Rule::Job(field, test)),
    ];
    leaf.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Rule::All),
            vec(inner.clone(), 0..3).prop_map(Rule::Any),
            inner.prop_map(|part| Rule::Not(Box::new(part))),
        ]
    })
}

fn options() -> impl Strategy<Value = Vec<ChoiceOption>> {
    vec((key(), text()).prop_map(|(key, label)| ChoiceOption { key, label }), 0..3)
}

fn attribute() -> impl Strategy<Value = Attribute> {
    let kinds = [Kind::Text, Kind::Number, Kind::YesNo, Kind::Date, Kind::Choice, Kind::Choices];
    let dimensions = [
        Dimension::Administrative,
        Dimension::Hr,
        Dimension::Professional,
        Dimension::Background,
        Dimension::Human,
        Dimension::Needs,
    ];
    let sensitivities = [Sensitivity::Ordinary, Sensitivity::Personal, Sensitivity::Protected];
    let phases = [Phase::Application, Phase::Onboarding, Phase::Both];
    let readers = [Reader::HiringTeam, Reader::Hr, Reader::Manager, Reader::Buddy, Reader::It];
    (
        key(),
        text(),
        select(kinds.to_vec()),
        options(),
        select(dimensions.to_vec()),
        select(sensitivities.to_vec()),
        select(phases.to_vec()),
        btree_set(select(readers.to_vec()), 0..4),
        text(),
    )
        .prop_map(|(key, label, kind, options, dimension, sensitivity, phase, readers, purpose)| {
            Attribute { key, label, kind, options, dimension, sensitivity, phase, readers, purpose }
        })
}

fn segment() -> impl Strategy<Value = Segment> {
    (key(), text(), rule()).prop_map(|(key, label, rule)| Segment { key, label, rule })
}

fn contact() -> impl Strategy<Value = Contact> {
    (words(), words(), option::of(words())).prop_map(|(name, email, phone)| Contact { name, email, phone })
}

fn organisation() -> impl Strategy<Value = Organisation> {
    let plain = (words(), select(&Locale::ALL[..]), words(), words(), option::of(words()));
    let more = (
        text(),
        contact(),
        contact(),
        text(),
        btree_map(key(), text(), 0..3),
        btree_map(key(), location(), 0..3),
    );
    (plain, more).prop_map(
        |(
            (name, language, zone, brand, logo),
            (tagline, adjustments, privacy, notice, families, locations),
        )| {
            Organisation {
                name,
                tagline,
                language,
                zone,
                brand,
                logo,
                adjustments,
                privacy,
                privacy_notice: notice,
                families,
                locations,
            }
        },
    )
}

fn location() -> impl Strategy<Value = Location> {
    let days = [
        WeekDay::Monday,
        WeekDay::Tuesday,
        WeekDay::Wednesday,
        WeekDay::Thursday,
        WeekDay::Friday,
        WeekDay::Saturday,
        WeekDay::Sunday,
    ];
    let holiday = (date(), text()).prop_map(|(date, name)| Holiday { date, name });
    let place = (text(), words(), text(), option::of(words()), option::of(text()), words());
    let first_day = (words(), option::of(words()), option::of(text()));
    let calendar = (vec(select(days.to_vec()), 0..3), vec(holiday, 0..2));
    (place, first_day, calendar).prop_map(
        |(
            (label, country, country_label, town, address, zone),
            (first_day_starts, first_day_link, first_day_bring),
            (weekend, holidays),
        )| Location {
            label,
            country,
            country_label,
            town,
            address,
            zone,
            first_day_starts,
            first_day_link,
            first_day_bring,
            weekend,
            holidays,
        },
    )
}

fn template() -> impl Strategy<Value = Template> {
    let stage =
        (key(), text(), vec(step(), 0..3)).prop_map(|(key, title, steps)| Stage { key, title, steps });
    let kinds = [TemplateKind::Application, TemplateKind::Onboarding];
    (key(), select(kinds.to_vec()), text(), vec(stage, 0..3))
        .prop_map(|(key, kind, title, stages)| Template { key, kind, title, stages })
}

fn offset() -> impl Strategy<Value = Offset> {
    prop_oneof![any::<i16>().prop_map(Offset::Days), any::<i16>().prop_map(Offset::WorkingDays)]
}

fn step() -> impl Strategy<Value = Step> {
    let kinds = [StepKind::Form, StepKind::Message, StepKind::Task, StepKind::Document, StepKind::Consent];
    let assignees = [Assignee::Person, Assignee::Manager, Assignee::Buddy, Assignee::It, Assignee::Recruiter];
    let first =
        (key(), select(kinds.to_vec()), any::<bool>(), select(assignees.to_vec()), option::of(rule()));
    let schedule = (vec(key(), 0..3), option::of(offset()), option::of(offset()), option::of(any::<u16>()));
    let rest = (text(), words(), date(), vec(variant(), 0..3), vec(question(), 0..3));
    (first, schedule, rest).prop_map(
        |(
            (key, kind, required, assignee, audience),
            (after, opens, due, minutes),
            (purpose, owner, review_by, variants, questions),
        )| Step {
            key,
            kind,
            required,
            assignee,
            audience,
            after,
            opens,
            due,
            minutes,
            purpose,
            owner,
            review_by,
            variants,
            questions,
        },
    )
}

fn variant() -> impl Strategy<Value = Variant> {
    let link = (text(), words()).prop_map(|(label, url)| Link { label, url });
    (key(), option::of(rule()), text(), option::of(text()), btree_map(key(), text(), 0..2), option::of(link))
        .prop_map(|(key, audience, title, body, help, link)| Variant {
            key,
            audience,
            title,
            body,
            help,
            link,
        })
}

fn question() -> impl Strategy<Value = Question> {
    let kinds = [
        QuestionKind::ShortText,
        QuestionKind::LongText,
        QuestionKind::Email,
        QuestionKind::Phone,
        QuestionKind::Url,
        QuestionKind::Number,
        QuestionKind::Date,
        QuestionKind::SingleChoice,
        QuestionKind::MultipleChoice,
        QuestionKind::YesNo,
        QuestionKind::File,
        QuestionKind::Consent,
    ];
    let first = (key(), select(kinds.to_vec()), option::of(key()), text(), option::of(text()));
    let rest = (
        any::<bool>(),
        any::<bool>(),
        option::of(rule()),
        options(),
        option::of(number()),
        option::of(number()),
    );
    (first, rest).prop_map(
        |((key, kind, attribute, label, help), (required, selection, asked_when, options, min, max))| {
            Question { key, kind, attribute, label, help, required, selection, asked_when, options, min, max }
        },
    )
}

fn job() -> impl Strategy<Value = Job> {
    let arrangements = [Arrangement::Office, Arrangement::Hybrid, Arrangement::Remote];
    let periods = [PayPeriod::Year, PayPeriod::Month, PayPeriod::Hour];
    let pay = (any::<u32>(), any::<u32>(), words(), select(periods.to_vec()))
        .prop_map(|(from, to, currency, per)| PayRange { from, to, currency, per });
    let variant =
        (key(), rule(), text()).prop_map(|(key, audience, text)| ParagraphVariant { key, audience, text });
    let paragraph = (key(), option::of(text()), text(), vec(variant, 0..2))
        .prop_map(|(key, title, general, variants)| Paragraph { key, title, general, variants });
    let first = (
        key(),
        text(),
        select(vec![JobState::Open, JobState::Closed]),
        key(),
        key(),
        select(arrangements.to_vec()),
        select(vec![Hours::FullTime, Hours::PartTime]),
        option::of(pay),
    );
    let second = (date(), option::of(date()), key(), key(), vec(words(), 0..2), contact(), text());
    let third = (vec(paragraph, 0..3), vec(text(), 0..2), vec(key(), 0..2), facts());
    (first, second, third).prop_map(
        |(
            (key, title, state, family, location, arrangement, hours, pay),
            (posted, deadline, application, onboarding, hiring_team, contact, summary),
            (description, requirements, about_you, facts),
        )| Job {
            key,
            title,
            state,
            family,
            location,
            arrangement,
            hours,
            pay,
            posted,
            deadline,
            application,
            onboarding,
            hiring_team,
            contact,
            summary,
            description,
            requirements,
            about_you,
            facts,
        },
    )
}

fn facts<K: FromStr + Ord + std::fmt::Debug>() -> impl Strategy<Value = BTreeMap<K, Scalar>>
where
    K::Err: std::fmt::Debug,
{
    btree_map(key(), scalar(), 0..3)
}

fn persona() -> impl Strategy<Value = Persona> {
    (key(), words(), text(), option::of(key()), facts()).prop_map(|(key, name, about, job, facts)| Persona {
        key,
        name,
        about,
        job,
        facts,
    })
}
