//! What was typed into a step: read, and saved over what was seen.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::open::OpenJourney;
use crate::domain::answer::{MAX_CHARACTERS, options_of, validate};
use crate::domain::attribute::{EMAIL, FULL_NAME, Sensitivity, Value};
use crate::domain::key::QuestionKey;
use crate::domain::plan::PlannedStep;
use crate::domain::progress::Actor;
use crate::domain::template::{Question, QuestionKind};
use crate::server::error::AppError;
use crate::server::store::answer::{AnswerChange, AnswerSave, Binding, SaveError, save};
use crate::server::store::person::PersonChange;
use crate::server::store::{CommandId, PageId, Revision};
use crate::server::visit::Visit;

/// What the fields of a step posted.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The values under each question's name.
    pub answers: BTreeMap<String, Vec<String>>,
    /// The page that they were typed into, as it was drawn once.
    pub page: Option<PageId>,
    /// The revisions of the answers that the page showed, by question; 0 where there was none. A question that is not named is saved whatever
    /// stands there.
    pub seen: BTreeMap<String, i64>,
}

/// What was typed into a page while other answers were saved elsewhere, such as in a second tab: for the page that shows both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedMeanwhile {
    /// The questions whose answers are other ones by now.
    pub questions: BTreeSet<QuestionKey>,
    /// What was typed, to every question of the page.
    pub typed: BTreeMap<QuestionKey, Vec<String>>,
}

/// The revisions that answers have now that they are on disk.
pub type Revisions = BTreeMap<QuestionKey, Revision>;

/// Saves what was typed to the questions of a step, right or wrong; a question that was not posted stays as it was. Nothing is saved where other
/// answers stand there than the page showed.
///
/// # Errors
/// `Conflict` when the journey stands elsewhere by now; `Unavailable`.
pub(super) async fn save_typed(
    visit: &Visit,
    journey: &OpenJourney,
    step: PlannedStep<'_>,
    typed: Typed,
    command: CommandId,
) -> Result<Result<Revisions, ChangedMeanwhile>, AppError> {
    let mut answers = Vec::new();
    let mut person = PersonChange::default();
    for (key, raw) in typed.answers {
        let asked = step.step().questions.iter().find(|question| question.key.as_str() == key);
        let Some(question) = asked.filter(|question| question.kind != QuestionKind::File) else { continue };
        let answer = read(journey, question, raw, typed.seen.get(&key).copied().map(Revision));
        if let (Some(attribute), Ok(Some(Value::Text(text)))) = (&question.attribute, &answer.outcome) {
            match attribute.as_str() {
                FULL_NAME => person.name = Some(text.clone()),
                EMAIL => person.typed_email = Some(text.clone()),
                _ => {}
            }
        }
        answers.push(answer);
    }
    if answers.is_empty() {
        return Ok(Ok(Revisions::new()));
    }
    let saving = AnswerSave {
        command,
        journey: journey.head.id,
        state: journey.head.state,
        page: typed.page,
        step: step.key().clone(),
        by: Actor::Person,
        at: visit.now,
        answers,
        person,
    };
    match save(&visit.state.db, saving.clone()).await {
        Ok(saved) => Ok(Ok(saved.revisions)),
        Err(SaveError::Conflict(changed)) => Ok(Err(ChangedMeanwhile {
            questions: changed.into_iter().map(|(question, _)| question).collect(),
            typed: saving
                .answers
                .into_iter()
                .filter(|answer| !matches!(answer.binding, Binding::Protected(_)))
                .map(|answer| (answer.question, answer.raw))
                .collect(),
        })),
        Err(SaveError::Moved(_)) => Err(AppError::Conflict),
        Err(SaveError::Store(error)) => Err(error.into()),
    }
}

fn read(
    journey: &OpenJourney,
    question: &Question,
    raw: Vec<String>,
    seen: Option<Revision>,
) -> AnswerChange {
    let attribute = question.attribute.as_ref().and_then(|key| journey.version.attribute(key));
    let raw = posted(question, raw);
    let binding = match attribute {
        None => Binding::Unbound,
        Some(attribute) if attribute.sensitivity == Sensitivity::Protected => {
            Binding::Protected(attribute.key.clone())
        }
        Some(attribute) => Binding::Fact(attribute.key.clone()),
    };
    // Of equal-opportunity data nothing is kept beside, not even for a page that shows both versions: the newest wins.
    let seen = seen.filter(|_| !matches!(binding, Binding::Protected(_)));
    let outcome =
        validate(question, options_of(question, &journey.version.frozen().attributes), &raw, journey.today());
    AnswerChange { question: question.key.clone(), raw, outcome, binding, seen }
}

/// What was posted under a question's name, without the empty value that says that it was there, and no longer than what
/// can be kept; what is cut is too long for an answer anyway, and said so.
fn posted(question: &Question, raw: Vec<String>) -> Vec<String> {
    let cut = |text: String| text.chars().take(MAX_CHARACTERS * 2).collect();
    let values = raw.into_iter().take(200).map(cut);
    match question.kind {
        QuestionKind::SingleChoice
        | QuestionKind::MultipleChoice
        | QuestionKind::YesNo
        | QuestionKind::Consent => values.filter(|value: &String| !value.is_empty()).collect(),
        _ => values.collect(),
    }
}
