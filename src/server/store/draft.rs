//! Drafts: an application begun without an account.

use serde::{Deserialize, Serialize};

use super::command::{CommandStatements, read_outcome, write_outcome};
use super::db::Db;
use super::error::StoreError;
use super::ids::{CommandId, JourneyId, PersonId};
use super::journey::{JourneyStatements, NewJourney};
use super::person::PersonStatements;
use super::profile::{FactChange, ProfileStatements};
use crate::domain::decision::ApplicationState;
use crate::domain::instant::Instant;
use crate::domain::state::State;
use crate::domain::text::Locale;

/// Whose draft it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// Nobody known: a provisional person comes with the draft.
    New {
        /// Their id.
        id: PersonId,
        /// The language they read.
        locale: Locale,
    },
    /// Somebody who is signed in, or the provisional person of an earlier draft in the same browser.
    Known(PersonId),
}

/// A draft that was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BegunDraft {
    /// Whose it is.
    pub person: PersonId,
    /// The journey.
    pub journey: JourneyId,
}

/// Begins an application. The same command again begins nothing and has the same outcome.
///
/// # Errors
/// When the database does not answer, or there is no such version.
pub async fn begin(
    db: &Db,
    command: CommandId,
    author: Author,
    new: &NewJourney,
    facts: &[FactChange],
    at: Instant,
) -> Result<BegunDraft, StoreError> {
    db_write!(db, conn, {
        match conn.outcome_of(command).await? {
            Some(outcome) => read_outcome(command, &outcome)?,
            None => {
                let person = match author {
                    Author::New { id, locale } => {
                        conn.add_provisional(id, locale, at).await?;
                        id
                    }
                    Author::Known(id) => id,
                };
                conn.add_journey(new, person, State::Application(ApplicationState::Draft), None, at).await?;
                conn.change_facts(person, facts, at).await?;
                let begun = BegunDraft { person, journey: new.id };
                conn.remember(command, at, &write_outcome(&begun)?).await?;
                begun
            }
        }
    })
}
