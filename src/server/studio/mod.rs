//! What recruiters and admins do: read applications, decide on them, look after onboardings, read content.

pub mod adjust;
pub mod application;
pub mod applications;
pub mod content;
pub mod decide;
mod decision_mail;
pub mod eyes;
pub mod hire;
pub mod onboarding;
pub mod onboardings;
pub mod reach;
