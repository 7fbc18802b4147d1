//! What staff read and do in the studio.

mod content;
mod onboardings;

use leptos::prelude::*;

use crate::domain::decision::DecisionKind;
use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::studio as use_case;
use crate::server::visit::{Visit, parse_id};

pub use crate::server::studio::application::{ApplicationPage, Happened, TimelineEntry};
pub use crate::server::studio::applications::{
    ApplicationList, ApplicationRow, Filter, PAGE, PlaceCount, sent_states, state_name,
};
pub use crate::server::studio::decide::{Field, Held, Kept, Typed, reason_name};
pub use crate::server::studio::eyes::Eyes;
pub use crate::server::studio::hire::{HELPERS, TypedColleague};
pub use content::*;
pub use onboardings::*;

/// The list of applications.
pub async fn applications(filter: Filter) -> Result<ApplicationList, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ListApplications).await?;
    use_case::applications::list(&visit, filter).await
}

/// One application.
pub async fn application(id: String) -> Result<ApplicationPage, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadApplication(parse_id(&id)?)).await?.journey()?;
    use_case::application::page(&visit, journey.id).await
}

/// Decides on an application for its hiring team.
#[server(endpoint = "studio/decide")]
pub async fn decide(
    command: String,
    journey: String,
    revision: i64,
    decision: DecisionKind,
    #[server(default)] typed: Typed,
) -> Result<(), AppError> {
    use crate::server::store::Revision;
    use crate::server::studio::decide::{Outcome, Said};
    let visit = Visit::current()?;
    let journey = visit.allow(Action::DecideApplication(parse_id(&journey)?)).await?.journey()?;
    let said = Said { command: parse_id(&command)?, revision: Revision(revision), decision, typed };
    let page = format!("/studio/applications/{}", journey.id);
    match use_case::decide::decide(&visit, journey.id, said).await? {
        Outcome::Decided => crate::server::visit::redirect(&format!("{page}?done=yes")),
        Outcome::Kept(kept) => visit.keep_and_redirect(&page, &kept).await?,
    }
    Ok(())
}
