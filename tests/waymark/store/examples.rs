//! Examples that the cases start from.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;
use waymark::domain::answer::Problem;
use waymark::domain::attribute::Value;
use waymark::domain::decision::ApplicationState;
use waymark::domain::instant::Instant;
use waymark::domain::key::{Key, QuestionKey, TemplateKey};
use waymark::domain::progress::Actor;
use waymark::domain::state::State;
use waymark::domain::text::Locale;
use waymark::domain::version::Frozen;
use waymark::server::store::answer::{AnswerChange, AnswerSave, Binding};
use waymark::server::store::change::Expected;
use waymark::server::store::content::{ContentChange, ContentKind};
use waymark::server::store::draft::{self, Author, BegunDraft};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::person::PersonChange;
use waymark::server::store::version::NewVersion;
use waymark::server::store::{CommandId, Db, JourneyId, PersonId, Revision, StoreError, content};

/// A moment: 22 November 2026, and `seconds` more.
pub fn at(seconds: i64) -> Instant {
    Instant(1_795_000_000_000_000).plus_seconds(seconds)
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

pub const DRAFT: State = State::Application(ApplicationState::Draft);
pub const SENT: State = State::Application(ApplicationState::Sent);

/// The first version of a template, without stages.
pub fn frozen(template: &str, number: u32) -> Frozen {
    let kind = if template == "welcome" { "onboarding" } else { "application" };
    serde_json::from_value(json!({
        "template": { "key": template, "kind": kind, "title": template, "stages": [] },
        "number": number, "attributes": {}, "segments": {}, "calendars": {}, "language": "en",
    }))
    .expect("a frozen version")
}

/// Publishes a version of a template.
pub async fn publish(db: &Db, template: &str, number: u32) {
    let slug = Key::parse(template).expect("a key");
    content::change(db, at(0), None, |_| {
        let version = NewVersion { hash: format!("hash-{number}"), frozen: frozen(template, number) };
        Ok::<_, StoreError>(vec![
            ContentChange::Draft {
                kind: ContentKind::Template,
                slug: slug.clone(),
                position: 0,
                json: format!("{{\"number\":{number}}}"),
            },
            ContentChange::Publish { kind: ContentKind::Template, slug: slug.clone() },
            ContentChange::Version(Box::new(version)),
        ])
    })
    .await
    .expect("a version is published");
}

pub fn new_journey(template: &str) -> NewJourney {
    NewJourney {
        id: JourneyId::new(at(0)),
        template: TemplateKey::parse(template).expect("a key"),
        version: 1,
        job: Some("cartographer".parse().expect("a key")),
        anchor: day(),
        location: Some("oslo".parse().expect("a key")),
        stage: Some("apply".parse().expect("a key")),
        assignments: Vec::new(),
        events: Vec::new(),
    }
}

/// A draft of somebody new, on version 1 of the template `apply`, which has to be published.
pub async fn draft(db: &Db) -> BegunDraft {
    let author = Author::New { id: PersonId::new(at(0)), locale: Locale::Fr };
    draft::begin(db, command(), author, &new_journey("apply"), &[], at(0)).await.expect("a draft begins")
}

pub fn command() -> CommandId {
    CommandId::new(at(0))
}

pub fn expect_any() -> Expected {
    Expected { command: command(), revision: None }
}

pub fn expect(revision: Revision) -> Expected {
    Expected { command: command(), revision: Some(revision) }
}

pub fn question(key: &str) -> QuestionKey {
    key.parse().expect("a key")
}

pub fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

/// Words as the answer to an unbound question.
pub fn words(key: &str, words: &str) -> AnswerChange {
    AnswerChange {
        question: question(key),
        raw: vec![words.to_owned()],
        outcome: Ok(Some(text(words))),
        binding: Binding::Unbound,
        seen: None,
    }
}

/// Words as the answer to a question bound to the attribute of the same name.
pub fn bound(key: &str, answer: &str) -> AnswerChange {
    AnswerChange { binding: Binding::Fact(key.parse().expect("a key")), ..words(key, answer) }
}

/// Something typed that is no answer.
pub fn refused(key: &str, typed: &str, problem: Problem) -> AnswerChange {
    AnswerChange { outcome: Err(problem), ..words(key, typed) }
}

/// A save of answers into a draft.
pub fn save(journey: JourneyId, answers: Vec<AnswerChange>) -> AnswerSave {
    AnswerSave {
        command: command(),
        journey,
        state: DRAFT,
        page: None,
        step: "about-you".parse().expect("a key"),
        by: Actor::Person,
        at: at(60),
        answers,
        person: PersonChange::default(),
    }
}

pub fn revisions(pairs: &[(&str, i64)]) -> BTreeMap<QuestionKey, Revision> {
    pairs.iter().map(|(key, revision)| (question(key), Revision(*revision))).collect()
}
