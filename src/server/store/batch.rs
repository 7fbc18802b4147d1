//! A batch of answer saves: what stands there, what each save makes of it, and what is written in the end.
//!
//! [`Batch::save`] is pure: it changes the batch in memory, and a refused save leaves it as it was.

use std::collections::BTreeMap;

use super::answer::{AnswerChange, AnswerSave, Binding, SaveError, Saved};
use super::batch_load::LoadBatch;
use super::batch_write::WriteBatch;
use super::db::Pools;
use super::error::StoreError;
use super::ids::{CommandId, FactId, JourneyId, PageId, PersonId, Revision};
use super::json;
use super::person::PersonChange;
use super::profile::{FactChange, apply};
use super::record::StoredAnswer;
use crate::domain::attribute::Value;
use crate::domain::instant::Instant;
use crate::domain::key::{AttributeKey, QuestionKey};
use crate::domain::profile::{Profile, Source};
use crate::domain::progress::{Event, Happening};
use crate::domain::state::State;

/// What stands in the database of everything the saves of a batch touch, and what they change of it.
#[derive(Default)]
pub(super) struct Batch {
    /// Commands that were done before, and the outcomes of this batch's.
    pub(super) commands: BTreeMap<CommandId, Saved>,
    /// The journeys by id.
    pub(super) journeys: BTreeMap<JourneyId, JourneyNow>,
    /// The answers to the questions that are saved.
    pub(super) answers: BTreeMap<(JourneyId, QuestionKey), AnswerNow>,
    /// The profiles of the journeys' persons.
    pub(super) profiles: BTreeMap<PersonId, Result<Profile, StoreError>>,
    /// What is to be written.
    pub(super) writes: Writes,
}

/// Where a journey stands.
#[derive(Clone)]
pub(super) struct JourneyNow {
    pub(super) person: PersonId,
    pub(super) state: State,
    /// How many events it has.
    pub(super) events: i64,
    /// Its last event.
    pub(super) last: Option<Event>,
}

/// An answer as it stands, and the page that saved it.
#[derive(Clone)]
pub(super) struct AnswerNow {
    pub(super) answer: StoredAnswer,
    pub(super) page: Option<PageId>,
}

/// What a batch writes.
#[derive(Default)]
pub(super) struct Writes {
    pub(super) commands: BTreeMap<CommandId, Saved>,
    pub(super) touched: BTreeMap<JourneyId, Instant>,
    pub(super) answers: BTreeMap<(JourneyId, QuestionKey), AnswerNow>,
    pub(super) events: Vec<(JourneyId, i64, Event)>,
    pub(super) profiles: BTreeMap<PersonId, Profile>,
    pub(super) facts: Vec<(PersonId, FactId, FactChange)>,
    pub(super) protected: BTreeMap<(PersonId, AttributeKey), (Option<Value>, Instant)>,
    pub(super) persons: Vec<(PersonId, PersonChange)>,
}

/// The handle for [`db_write!`]: pools without the task that uses them.
struct Direct<'a>(&'a Pools);

impl Direct<'_> {
    fn pools(&self) -> &Pools {
        self.0
    }
}

/// Writes a batch in one transaction; the outcomes stand in the order of the saves.
///
/// # Errors
/// When nothing of the batch was written.
pub(super) async fn write(
    pools: &Pools,
    saves: &[AnswerSave],
) -> Result<Vec<Result<Saved, SaveError>>, StoreError> {
    let db = Direct(pools);
    db_write!(db, conn, {
        let mut batch = conn.load_batch(saves).await?;
        let outcomes: Vec<_> = saves.iter().map(|save| batch.save(save)).collect();
        conn.write_batch(&batch.writes).await?;
        outcomes
    })
}

impl Batch {
    /// Saves into the batch.
    fn save(&mut self, save: &AnswerSave) -> Result<Saved, SaveError> {
        if let Some(saved) = self.commands.get(&save.command) {
            return Ok(saved.clone());
        }
        let journey = self.journeys.get(&save.journey).ok_or(StoreError::Missing("journey"))?.clone();
        if journey.state != save.state {
            return Err(SaveError::Moved(journey.state));
        }
        if let Some(Err(error)) = self.profiles.get(&journey.person) {
            return Err(error.clone().into());
        }
        let conflicts: Vec<_> =
            save.answers.iter().filter_map(|answer| self.conflict(save, answer)).collect();
        if !conflicts.is_empty() {
            return Err(SaveError::Conflict(conflicts));
        }
        let mut revisions = BTreeMap::new();
        let mut something_new = false;
        for change in &save.answers {
            let before = self.answers.get(&(save.journey, change.question.clone())).map(|now| &now.answer);
            let protected = matches!(change.binding, Binding::Protected(_));
            let revision = match before {
                Some(before) if !protected && is_same(before, change) => before.revision,
                Some(before) => before.revision.next(),
                None => Revision::FIRST,
            };
            if before.is_none_or(|before| before.revision != revision) {
                something_new = true;
                self.put(save, change, revision);
            }
            self.bind(save, journey.person, change);
            revisions.insert(change.question.clone(), revision);
        }
        if something_new {
            self.writes.touched.insert(save.journey, save.at);
            self.note(save);
        }
        if save.person != PersonChange::default() {
            self.writes.persons.push((journey.person, save.person.clone()));
        }
        let saved = Saved { at: save.at, revisions };
        self.commands.insert(save.command, saved.clone());
        self.writes.commands.insert(save.command, saved.clone());
        Ok(saved)
    }

    /// The answer that stands in the way: another one than was seen, saved from another page, and not what is being saved.
    fn conflict(&self, save: &AnswerSave, change: &AnswerChange) -> Option<(QuestionKey, StoredAnswer)> {
        let AnswerNow { answer, page } = self.answers.get(&(save.journey, change.question.clone()))?;
        let own = page.is_some() && *page == save.page;
        let stale = !own && change.seen.is_some_and(|seen| seen != answer.revision);
        (stale && !is_same(answer, change)).then(|| (change.question.clone(), answer.clone()))
    }

    fn put(&mut self, save: &AnswerSave, change: &AnswerChange, revision: Revision) {
        let (raw, outcome) = match &change.binding {
            Binding::Protected(_) => (Vec::new(), change.outcome.clone().map(|_| None)),
            _ => (change.raw.clone(), change.outcome.clone()),
        };
        let answer = StoredAnswer { raw, outcome, revision, at: save.at };
        let answer = AnswerNow { answer, page: save.page };
        let key = (save.journey, change.question.clone());
        self.answers.insert(key.clone(), answer.clone());
        self.writes.answers.insert(key, answer);
    }

    /// Makes the answer a fact where it is bound to an attribute; an answer with a problem leaves the fact as it is.
    fn bind(&mut self, save: &AnswerSave, person: PersonId, change: &AnswerChange) {
        let Ok(value) = &change.outcome else { return };
        match &change.binding {
            Binding::Unbound => {}
            Binding::Protected(attribute) => {
                self.writes.protected.insert((person, attribute.clone()), (value.clone(), save.at));
            }
            Binding::Fact(attribute) => {
                let Some(Ok(profile)) = self.profiles.get_mut(&person) else { return };
                if profile.value(attribute) == value.as_ref() {
                    return;
                }
                let fact = FactChange {
                    attribute: attribute.clone(),
                    value: value.clone(),
                    source: Source::Answer,
                    at: save.at,
                };
                apply(profile, std::slice::from_ref(&fact));
                self.writes.profiles.insert(person, profile.clone());
                self.writes.facts.push((person, FactId::new(save.at), fact));
            }
        }
    }

    /// Notes that something was saved in the step; once, while nothing else happens in between.
    fn note(&mut self, save: &AnswerSave) {
        let Some(journey) = self.journeys.get_mut(&save.journey) else { return };
        let what = Happening::Saved(save.step.clone());
        if journey.last.as_ref().is_some_and(|last| last.what == what && last.by == save.by) {
            return;
        }
        let event = Event { at: save.at, by: save.by, what };
        journey.events += 1;
        journey.last = Some(event.clone());
        self.writes.events.push((save.journey, journey.events, event));
    }
}

fn is_same(stored: &StoredAnswer, change: &AnswerChange) -> bool {
    stored.raw == change.raw && stored.outcome == change.outcome
}

impl StoredAnswer {
    /// Value and problem as their columns keep them.
    pub(super) fn columns(&self) -> Result<(Option<String>, Option<String>), StoreError> {
        Ok(match &self.outcome {
            Ok(value) => (value.as_ref().map(json::write).transpose()?, None),
            Err(problem) => (None, Some(json::write(problem)?)),
        })
    }
}
