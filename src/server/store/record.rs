//! A journey with everything that its plan depends on.

use std::collections::BTreeMap;

use super::db::Db;
use super::error::StoreError;
use super::ids::{JourneyId, PersonId, Revision, StaffId};
use super::journey::{Journey, JourneyRow};
use super::json;
use super::person::{Person, PersonRow};
use super::profile::StoredProfile;
use crate::domain::answer::Problem;
use crate::domain::attribute::Value;
use crate::domain::decision::Decision;
use crate::domain::instant::Instant;
use crate::domain::job::JobFacts;
use crate::domain::journey::{Colleague, JourneyState};
use crate::domain::key::QuestionKey;
use crate::domain::profile::Profile;
use crate::domain::progress::Event;
use crate::domain::template::Assignee;
use crate::domain::version::Version;

/// An answer as it stands: what was typed, and the value or the problem it led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// What was typed: the values posted under the question's name.
    pub raw: Vec<String>,
    /// The value, or why there is none.
    pub outcome: Result<Option<Value>, Problem>,
    /// How often it changed.
    pub revision: Revision,
    /// When it was saved.
    pub at: Instant,
}

/// A decision that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenDecision {
    /// What was decided.
    pub decision: Decision,
    /// By whom; none for the person themself.
    pub by: Option<StaffId>,
    /// When.
    pub at: Instant,
}

/// A journey with everything that its plan depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneyRecord {
    /// The journey.
    pub journey: Journey,
    /// Whose it is.
    pub person: Person,
    /// What is known of them.
    pub profile: StoredProfile,
    /// What was answered.
    pub answers: BTreeMap<QuestionKey, StoredAnswer>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Who helps.
    pub assignments: BTreeMap<Assignee, Colleague>,
    /// What was decided, in order, undone decisions and the undoing included.
    pub decisions: Vec<TakenDecision>,
}

/// A journey with everything that its plan depends on.
///
/// # Errors
/// When the database does not answer.
pub async fn load(db: &Db, id: JourneyId) -> Result<Option<JourneyRecord>, StoreError> {
    db_read!(db, conn, { conn.journey_record(id).await? })
}

#[derive(sqlx::FromRow)]
struct RecordRow {
    #[sqlx(flatten)]
    journey: JourneyRow,
    #[sqlx(flatten)]
    person: JoinedPerson,
    facts: Option<String>,
    profile_revision: Option<Revision>,
}

/// A person beside a journey, under names that do not meet the journey's.
#[derive(sqlx::FromRow)]
pub(super) struct JoinedPerson {
    person_id: PersonId,
    ord: i64,
    email: Option<String>,
    typed_email: Option<String>,
    name: String,
    locale: String,
    person_created_at: i64,
    confirmed_at: Option<i64>,
    merged_into: Option<PersonId>,
}

impl TryFrom<JoinedPerson> for Person {
    type Error = StoreError;

    fn try_from(row: JoinedPerson) -> Result<Self, StoreError> {
        Self::try_from(PersonRow {
            id: row.person_id,
            ord: row.ord,
            email: row.email,
            typed_email: row.typed_email,
            name: row.name,
            locale: row.locale,
            created_at: row.person_created_at,
            confirmed_at: row.confirmed_at,
            merged_into: row.merged_into,
        })
    }
}

/// One row of what belongs to a journey: an answer, an event, an assignment or a decision, by its `part`.
#[derive(sqlx::FromRow)]
struct PartRow {
    part: i64,
    key: String,
    number: i64,
    at: i64,
    first: String,
    second: Option<String>,
    third: Option<String>,
    staff: Option<StaffId>,
}

impl JourneyRecord {
    /// The journey as its plan needs it: answers to questions bound to an attribute are facts of the profile, and not here.
    pub fn journey_state(&self, version: &Version, job: Option<JobFacts>) -> JourneyState {
        let is_unbound = |key: &QuestionKey| {
            version.question(key).is_some_and(|(_, question)| question.attribute.is_none())
        };
        let answers = self.answers.iter().filter_map(|(key, answer)| match &answer.outcome {
            Ok(Some(value)) if is_unbound(key) => Some((key.clone(), value.clone())),
            _ => None,
        });
        JourneyState {
            anchor: self.journey.anchor,
            location: self.journey.location.clone(),
            job,
            answers: answers.collect(),
            assignments: self.assignments.clone(),
        }
    }

    /// The decisions in order, as the domain wants them.
    pub fn history(&self) -> Vec<Decision> {
        self.decisions.iter().map(|taken| taken.decision.clone()).collect()
    }

    fn add(&mut self, row: PartRow) -> Result<(), StoreError> {
        let id = self.journey.id;
        match row.part {
            1 => {
                let answer = read_answer(id, &row.first, row.second.as_deref(), row.third.as_deref())?;
                let answer = StoredAnswer {
                    revision: Revision(row.number),
                    at: Instant(row.at),
                    raw: answer.0,
                    outcome: answer.1,
                };
                self.answers.insert(json::read_word("answer", id, &row.key)?, answer);
            }
            2 => self.events.push(Event {
                at: Instant(row.at),
                by: json::read("event", id, &row.first)?,
                what: json::read("event", id, row.second.as_deref().unwrap_or_default())?,
            }),
            3 => {
                let colleague = Colleague { name: row.first, email: row.second.unwrap_or_default() };
                self.assignments.insert(json::read_word("assignment", id, &row.key)?, colleague);
            }
            _ => self.decisions.push(TakenDecision {
                decision: json::read("decision", id, &row.first)?,
                by: row.staff,
                at: Instant(row.at),
            }),
        }
        Ok(())
    }
}

/// What was typed, and what it led to.
pub(super) type ReadAnswer = (Vec<String>, Result<Option<Value>, Problem>);

/// Reads an answer from its three columns.
pub(super) fn read_answer(
    id: JourneyId,
    raw: &str,
    value: Option<&str>,
    problem: Option<&str>,
) -> Result<ReadAnswer, StoreError> {
    let raw = json::read("answer", id, raw)?;
    let outcome = match problem {
        Some(problem) => Err(json::read("answer", id, problem)?),
        None => Ok(value.map(|value| json::read("answer", id, value)).transpose()?),
    };
    Ok((raw, outcome))
}

statements! {
    /// Statements that load journeys with what belongs to them.
    trait RecordStatements {
        /// A journey with everything its plan depends on, in two statements.
        async fn journey_record(conn, id: JourneyId) -> Result<Option<JourneyRecord>, StoreError> {
            let row: Option<RecordRow> = sqlx::query_as(
                "SELECT journey.*, ord, email, typed_email, name, locale,
                        person.created_at AS person_created_at, confirmed_at, merged_into,
                        facts, profile.revision AS profile_revision
                 FROM journey JOIN person ON person.id = journey.person_id
                 LEFT JOIN profile ON profile.person_id = journey.person_id
                 WHERE journey.id = $1",
            )
            .bind(id)
            .fetch_optional(&mut *conn)
            .await?;
            let Some(row) = row else { return Ok(None) };
            let profile = match row.facts {
                Some(facts) => json::read("profile", id, &facts)?,
                None => Profile::default(),
            };
            let mut record = JourneyRecord {
                journey: row.journey.try_into()?,
                person: row.person.try_into()?,
                profile: StoredProfile { profile, revision: row.profile_revision.unwrap_or(Revision(0)) },
                answers: BTreeMap::new(),
                events: Vec::new(),
                assignments: BTreeMap::new(),
                decisions: Vec::new(),
            };
            let parts: Vec<PartRow> = sqlx::query_as(
                "SELECT CAST(1 AS BIGINT) AS part, question AS key, revision AS number, updated_at AS at,
                        raw AS first, value AS second, problem AS third, CAST(NULL AS UUID) AS staff
                 FROM answer WHERE journey_id = $1
                 UNION ALL
                 SELECT 2, '', seq, at, actor, what, NULL, NULL FROM event WHERE journey_id = $1
                 UNION ALL
                 SELECT 3, assignee, 0, 0, name, email, NULL, NULL FROM assignment WHERE journey_id = $1
                 UNION ALL
                 SELECT 4, '', seq, at, decision, NULL, NULL, by_staff FROM decision WHERE journey_id = $1
                 ORDER BY 1, 3",
            )
            .bind(id)
            .fetch_all(conn)
            .await?;
            for part in parts {
                record.add(part)?;
            }
            Ok(Some(record))
        }
    }
}
