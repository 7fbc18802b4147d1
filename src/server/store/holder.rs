//! Holders: who a session or a one-time link stands for.

use super::error::StoreError;
use super::ids::{JourneyId, PersonId, StaffId};
use super::json;
use crate::domain::template::Assignee;

/// Who a session or a one-time link stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A member of staff.
    Staff(StaffId),
    /// A person whose address is confirmed.
    Person(PersonId),
    /// A provisional person: whoever writes drafts without a confirmed address. They reach these and nothing else, and
    /// confirming the address ends it.
    Draft(PersonId),
    /// Who does an assignee's steps of a journey, without an account.
    Helper {
        /// The journey.
        journey: JourneyId,
        /// In which part.
        assignee: Assignee,
    },
}

/// A holder as the columns of a row.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct HolderRow {
    pub(super) kind: String,
    pub(super) staff_id: Option<StaffId>,
    pub(super) person_id: Option<PersonId>,
    pub(super) journey_id: Option<JourneyId>,
    pub(super) assignee: Option<String>,
}

impl TryFrom<Holder> for HolderRow {
    type Error = StoreError;

    fn try_from(holder: Holder) -> Result<Self, StoreError> {
        let none = |kind: &str| Self {
            kind: kind.to_owned(),
            staff_id: None,
            person_id: None,
            journey_id: None,
            assignee: None,
        };
        Ok(match holder {
            Holder::Staff(id) => Self { staff_id: Some(id), ..none("staff") },
            Holder::Person(id) => Self { person_id: Some(id), ..none("person") },
            Holder::Draft(id) => Self { person_id: Some(id), ..none("draft") },
            Holder::Helper { journey, assignee } => Self {
                journey_id: Some(journey),
                assignee: Some(json::write_word(&assignee)?),
                ..none("helper")
            },
        })
    }
}

impl TryFrom<HolderRow> for Holder {
    type Error = StoreError;

    fn try_from(row: HolderRow) -> Result<Self, StoreError> {
        match (row.kind.as_str(), row.staff_id, row.person_id, row.journey_id, &row.assignee) {
            ("staff", Some(id), ..) => Ok(Self::Staff(id)),
            ("person", _, Some(id), ..) => Ok(Self::Person(id)),
            ("draft", _, Some(id), ..) => Ok(Self::Draft(id)),
            ("helper", _, _, Some(journey), Some(assignee)) => {
                Ok(Self::Helper { journey, assignee: json::read_word("session", journey, assignee)? })
            }
            _ => Err(StoreError::Corrupt {
                table: "session",
                key: row.kind,
                reason: "the columns do not say whom it stands for".to_owned(),
            }),
        }
    }
}
