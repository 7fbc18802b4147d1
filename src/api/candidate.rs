//! What a candidate reads and does.

use leptos::prelude::*;

use super::journey::Posted;
use crate::domain::job::Contact;
use crate::domain::text::Text;
use crate::server::about_you::AboutYou;
use crate::server::access::Action;
use crate::server::auth::limit::{self, Limited};
use crate::server::candidate as use_case;
use crate::server::error::AppError;
use crate::server::journeys;
use crate::server::visit::{Visit, parse_id, redirect};

pub use crate::server::candidate::adjustment::Asking;
pub use crate::server::candidate::careers::{Careers, Filter, ListedJob};
pub use crate::server::candidate::job_page::{JobPageData, ShownParagraph};
pub use crate::server::candidate::send::Checked;
pub use crate::server::candidate::start::Start;
pub use crate::server::candidate::status::{ApplicationPage, Passed};

/// What happens with what people write, and whom to ask.
#[derive(Debug, Clone)]
pub struct Privacy {
    /// The notice, in Markdown.
    pub notice: Text,
    /// Who answers for people's data.
    pub contact: Contact,
}

/// The careers page.
pub async fn careers(filter: Filter) -> Result<Careers, AppError> {
    let visit = Visit::current()?;
    let library = visit.state.library().await?;
    let today = library.day_at(None, visit.now);
    Ok(use_case::careers::careers(&library, visit.words, filter, today))
}

/// The page of a job.
pub async fn job(key: String) -> Result<JobPageData, AppError> {
    let visit = Visit::current()?;
    let about = AboutYou::of_browser();
    let library = visit.state.library().await?;
    use_case::job_page::job_page(&visit, &library, &key, &about).await
}

/// Before an application starts; where nobody can apply any more, the job's page says so.
pub async fn start(key: String) -> Result<Start, AppError> {
    let visit = Visit::current()?;
    let start = use_case::start::before(&visit, &key).await?;
    if start.closed {
        redirect(&format!("/jobs/{}", start.job.key));
    }
    Ok(start)
}

/// An application's own page.
pub async fn application(id: String) -> Result<ApplicationPage, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadOwnApplication(parse_id(&id)?)).await?.journey()?;
    use_case::status::page(&visit, journey.id).await
}

/// A step of an application.
pub async fn step(
    id: String,
    step: String,
    returns_to_check: bool,
    shows_problems: bool,
) -> Result<journeys::OpenStep, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::ReadOwnApplication(parse_id(&id)?)).await?.journey()?;
    let open = journeys::open_step(&visit, journey.id, &step).await?;
    let open = use_case::status::step(open, returns_to_check, shows_problems);
    journeys::note_opened(&visit, &open).await;
    Ok(open)
}

/// "Check your answers"; who comes back to it after sending is led to where the application stands.
pub async fn check(id: String, shows_problems: bool) -> Result<Checked, AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::SendApplication(parse_id(&id)?)).await?.journey()?;
    let checked = use_case::send::check(&visit, journey.id, shows_problems).await?;
    if !checked.journey.is_draft() {
        redirect(&super::journey::Paths::of(&checked.journey).home());
    }
    Ok(checked)
}

/// "Ask for an adjustment".
pub async fn adjustment(from: String) -> Result<Asking, AppError> {
    let visit = Visit::current()?;
    use_case::adjustment::before(&visit, from).await
}

/// The privacy notice.
pub async fn privacy() -> Result<Privacy, AppError> {
    let visit = Visit::current()?;
    let library = visit.state.library().await?;
    let organisation = &library.content.organisation;
    Ok(Privacy { notice: organisation.privacy_notice.clone(), contact: organisation.privacy.clone() })
}

/// Keeps optional answers in the visitor's browser, so that the job's page is about them.
#[server(endpoint = "candidate/make-about-me")]
pub async fn make_about_me(
    command: String,
    job: String,
    #[server(default)] answers: Posted,
) -> Result<(), AppError> {
    let _ = command;
    let visit = Visit::current()?;
    use_case::about::remember(&visit, answers)?;
    redirect(&format!("/jobs/{job}#about-you"));
    Ok(())
}

/// Forgets the optional answers.
#[server(endpoint = "candidate/forget-about-me")]
pub async fn forget_about_me(command: String, job: String) -> Result<(), AppError> {
    let _ = command;
    let visit = Visit::current()?;
    use_case::about::forget(&visit);
    redirect(&format!("/jobs/{job}#about-you"));
    Ok(())
}

/// Starts an application: a draft that only this browser can open, until its link is mailed.
#[server(endpoint = "candidate/start")]
pub async fn start_application(command: String, job: String) -> Result<(), AppError> {
    let visit = Visit::current()?;
    limit::count(&visit, Limited::StartDraft, None).await?;
    let path = use_case::start::start(&visit, &job, parse_id(&command)?).await?;
    redirect(&path);
    Ok(())
}

/// Sends an application.
#[server(endpoint = "candidate/send")]
pub async fn send_application(command: String, journey: String) -> Result<(), AppError> {
    let visit = Visit::current()?;
    let journey = visit.allow(Action::SendApplication(parse_id(&journey)?)).await?.journey()?;
    let path = use_case::send::send(&visit, journey.id, parse_id(&command)?).await?;
    redirect(&path);
    Ok(())
}

/// Withdraws an application.
#[server(endpoint = "candidate/withdraw")]
pub async fn withdraw_application(command: String, journey: String) -> Result<(), AppError> {
    use crate::domain::decision::Decision;
    let visit = Visit::current()?;
    let journey = visit.allow(Action::FollowOwnApplication(parse_id(&journey)?)).await?.journey()?;
    let path = use_case::decide::decide(&visit, journey.id, Decision::Withdraw, parse_id(&command)?).await?;
    redirect(&path);
    Ok(())
}

/// Accepts an offer.
#[server(endpoint = "candidate/accept")]
pub async fn accept_offer(command: String, journey: String) -> Result<(), AppError> {
    use crate::domain::decision::Decision;
    let visit = Visit::current()?;
    let journey = visit.allow(Action::FollowOwnApplication(parse_id(&journey)?)).await?.journey()?;
    let path = use_case::decide::decide(&visit, journey.id, Decision::Accept, parse_id(&command)?).await?;
    redirect(&path);
    Ok(())
}

/// Declines an offer.
#[server(endpoint = "candidate/decline")]
pub async fn decline_offer(command: String, journey: String) -> Result<(), AppError> {
    use crate::domain::decision::Decision;
    let visit = Visit::current()?;
    let journey = visit.allow(Action::FollowOwnApplication(parse_id(&journey)?)).await?.journey()?;
    let path = use_case::decide::decide(&visit, journey.id, Decision::Decline, parse_id(&command)?).await?;
    redirect(&path);
    Ok(())
}

/// "Ask for an adjustment": reaches a contact outside every hiring team.
#[server(endpoint = "candidate/ask-for-adjustment")]
pub async fn ask_for_adjustment(
    command: String,
    #[server(default)] email: String,
    #[server(default)] message: String,
    #[server(default)] from: String,
) -> Result<(), AppError> {
    let visit = Visit::current()?;
    limit::count(&visit, Limited::AskForChange, None).await?;
    use_case::adjustment::ask(&visit, email, message, from, parse_id(&command)?).await
}
