//! Journeys: what applications and onboarding have in common. Loading one, answering and completing its steps.

mod go_on;
mod open;
mod typed;
mod walk;

pub use open::{OpenJourney, OpenStep, day, open, open_step};
pub use typed::{ChangedMeanwhile, Revisions, Typed};
pub use walk::{Answered, answer, autosave, complete, does_not_fit, note_opened, reopen, skip};
