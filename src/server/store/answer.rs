//! Answers: saved as they are typed, and acknowledged once they are on disk.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::db::Db;
use super::error::StoreError;
use super::ids::{CommandId, JourneyId, PageId, Revision};
use super::person::PersonChange;
use super::record::StoredAnswer;
use crate::domain::answer::Problem;
use crate::domain::attribute::Value;
use crate::domain::instant::Instant;
use crate::domain::key::{AttributeKey, QuestionKey, StepKey};
use crate::domain::progress::Actor;
use crate::domain::state::State;

/// Answers to be saved together: all of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerSave {
    /// The command; the same again changes nothing and has the same outcome.
    pub command: CommandId,
    /// The journey.
    pub journey: JourneyId,
    /// Where the journey stood when the answers were read. Nothing is saved into one that stands elsewhere by now.
    pub state: State,
    /// The page they were typed into; what it saved before is not in its own way.
    pub page: Option<PageId>,
    /// The step they are given in.
    pub step: StepKey,
    /// Who gives them.
    pub by: Actor,
    /// When.
    pub at: Instant,
    /// The answers.
    pub answers: Vec<AnswerChange>,
    /// What the person says of themself with them.
    pub person: PersonChange,
}

/// An answer to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerChange {
    /// To which question.
    pub question: QuestionKey,
    /// What was typed: the values posted under the question's name.
    pub raw: Vec<String>,
    /// The value it is, or why it is none. What was typed is kept either way.
    pub outcome: Result<Option<Value>, Problem>,
    /// What becomes of the value beside.
    pub binding: Binding,
    /// The revision that the page showed, 0 where nothing was saved; none to save whatever stands there.
    pub seen: Option<Revision>,
}

/// What becomes of an answer's value beside the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Binding {
    /// Nothing: it is the answer to a question of this journey.
    Unbound,
    /// It is a fact of the profile.
    Fact(AttributeKey),
    /// It is equal-opportunity data: kept apart, and in no answer.
    Protected(AttributeKey),
}

/// Answers that are on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// When they were saved.
    pub at: Instant,
    /// The revisions they have now.
    pub revisions: BTreeMap<QuestionKey, Revision>,
}

/// Why nothing was saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The journey stands elsewhere by now, such as sent.
    #[error("the journey stands elsewhere by now")]
    Moved(State),
    /// Somebody saved other answers meanwhile; here is what stands there.
    #[error("changed meanwhile")]
    Conflict(Vec<(QuestionKey, StoredAnswer)>),
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Saves answers. They are on disk when this returns; saving them twice is the same as saving them once. Many callers
/// share a commit, and the save goes on when the caller is dropped.
///
/// # Errors
/// Says why nothing was saved.
pub async fn save(db: &Db, save: AnswerSave) -> Result<Saved, SaveError> {
    db.shared_saves().save(save).await
}
