//! Journeys as the person walks them; applications and onboarding alike.

pub mod answer_words;
pub mod asked;
pub mod because;
pub mod check_page;
pub mod markdown;
pub mod problem;
pub mod standing;
pub mod step_page;
pub mod trail;
