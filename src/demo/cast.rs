//! The cast: who the people of the demo organisation are and how far each of them came.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::key::{JobKey, StageKey, StepKey};
use crate::domain::text::Locale;

/// One of the people.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Character {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) locale: Locale,
    /// The job they apply for.
    pub(super) job: JobKey,
    #[serde(default)]
    pub(super) first_job: bool,
    #[serde(default)]
    pub(super) other_field: bool,
    /// Of experience.
    #[serde(default)]
    pub(super) years: u32,
    /// An option of the attribute of that name; not said where there is none.
    #[serde(default)]
    pub(super) living: Option<String>,
    /// An option of `right_to_work`.
    #[serde(default)]
    pub(super) permit: Option<String>,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) certificates: Vec<String>,
    #[serde(default)]
    pub(super) gender: Option<String>,
    /// What would help them in a conversation.
    #[serde(default)]
    pub(super) needs: Option<String>,
    /// How many days before the day of loading they began; of the hired it follows from the first day.
    #[serde(default)]
    pub(super) began: i64,
    /// How far they came.
    pub(super) way: Way,
    /// Steps of their onboarding that they leave undone.
    #[serde(default)]
    pub(super) late: Vec<StepKey>,
    /// A step of their onboarding that does not fit them.
    #[serde(default)]
    pub(super) unfit: Option<Unfit>,
    /// What was changed in their onboarding for them.
    #[serde(default)]
    pub(super) adjusted: Option<Adjusted>,
}

/// How far somebody came.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Way {
    /// The application is a draft, everything before this step done; `check` for all of it.
    Draft(StepKey),
    /// Sent, in the first stage.
    Sent,
    /// In a later stage, with so many of its steps done.
    Stage {
        at: StageKey,
        answered: usize,
    },
    OnHold(StageKey),
    Rejected {
        at: StageKey,
        reason: String,
    },
    Withdrawn(StageKey),
    Offered,
    Accepted,
    Declined,
    /// With the first day so many days after the day of loading.
    Hired(i64),
}

/// A step that does not fit somebody, and what they say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unfit {
    pub(super) step: StepKey,
    pub(super) message: String,
}

/// A step that was changed for somebody: dropped, or due so many days after the first day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Adjusted {
    pub(super) step: StepKey,
    #[serde(default)]
    pub(super) redate: Option<i64>,
    #[serde(default)]
    pub(super) drop: bool,
    pub(super) reason: String,
}

/// What people write, by question and language.
pub(super) type Phrases = BTreeMap<String, BTreeMap<Locale, Vec<String>>>;

/// The people, in the order they are made.
///
/// # Errors
/// When the embedded file has faults, which a test rules out.
pub(super) fn people() -> anyhow::Result<Vec<Character>> {
    Ok(serde_saphyr::from_str(include_str!("people.yaml"))?)
}

/// What they write.
///
/// # Errors
/// As [`people`].
pub(super) fn phrases() -> anyhow::Result<Phrases> {
    Ok(serde_saphyr::from_str(include_str!("words.yaml"))?)
}

impl Character {
    /// Their name in Latin letters, as their address has it.
    pub(super) fn latin_name(&self) -> String {
        let local = self.email.split('@').next().unwrap_or_default();
        let words = local.split('.').map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
        });
        words.flatten().collect::<Vec<_>>().join(" ")
    }
}
