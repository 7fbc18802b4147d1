//! What a new hire reads, and what is stored on a person.

use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::journeys::OpenStep;
use crate::server::onboarding as use_case;
use crate::server::visit::{Visit, parse_id};

pub use crate::server::onboarding::home::{FirstDay, Home};
pub use crate::server::onboarding::mine::{Mine, MyFact, MyJourney, Standing};

/// The home of an onboarding.
pub async fn home(journey: String) -> Result<Home, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadOwnOnboarding(parse_id(&journey)?)).await?.journey()?;
    use_case::home::home(&visit, journey.id).await
}

/// A step of an onboarding.
pub async fn step(journey: String, step: String, shows_problems: bool) -> Result<OpenStep, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadOwnOnboarding(parse_id(&journey)?)).await?.journey()?;
    use_case::home::step(&visit, journey.id, &step, shows_problems).await
}

/// A person's journeys, and everything stored on them.
pub async fn mine() -> Result<Mine, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ReadOwnData).await?;
    use_case::mine::mine(&visit, visit.person()?).await
}
