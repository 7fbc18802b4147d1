//! Where a journey stands.

use serde::{Deserialize, Serialize};

use super::decision::ApplicationState;
use super::template::TemplateKind;

/// Where a journey stands; what kind of journey it is, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Of an application.
    Application(ApplicationState),
    /// Of an onboarding.
    Onboarding(OnboardingState),
}

/// Where an onboarding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnboardingState {
    /// Under way, from the day it was started.
    Running,
    /// Over.
    Finished,
    /// Called off, such as by undoing the hire.
    Cancelled,
}

impl State {
    /// What kind of journey stands there.
    pub fn kind(self) -> TemplateKind {
        match self {
            Self::Application(_) => TemplateKind::Application,
            Self::Onboarding(_) => TemplateKind::Onboarding,
        }
    }
}
