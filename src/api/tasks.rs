//! What colleagues read and do in somebody's onboarding, by a mailed link.

use leptos::prelude::*;

use crate::server::error::AppError;

pub use crate::server::onboarding::tasks::{Task, Tasks, TasksPage};

/// The tasks of whoever helps; who is not signed in for that can have a link mailed.
pub async fn tasks(journey: String, assignee: String) -> Result<TasksPage, AppError> {
    let visit = crate::server::visit::Visit::current()?;
    crate::server::onboarding::tasks::page(&visit, &journey, &assignee).await
}

/// One task of whoever helps.
pub async fn task(journey: String, assignee: String, step: String) -> Result<Task, AppError> {
    let visit = crate::server::visit::Visit::current()?;
    crate::server::onboarding::tasks::task(&visit, &journey, &assignee, &step).await
}

/// Says that a task is done.
#[server(endpoint = "tasks/finish")]
pub async fn finish_task(command: String, journey: String, step: String) -> Result<(), AppError> {
    use crate::server::{access::Action, onboarding, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::HelperTasks(visit::parse_id(&journey)?)).await?.journey()?;
    let command = visit::parse_id(&command)?;
    visit::redirect(&onboarding::tasks::settle(&visit, journey.id, &step, true, command).await?);
    Ok(())
}

/// Opens a task again.
#[server(endpoint = "tasks/reopen")]
pub async fn reopen_task(command: String, journey: String, step: String) -> Result<(), AppError> {
    use crate::server::{access::Action, onboarding, visit};
    let visit = visit::Visit::current()?;
    let journey = visit.allow(Action::HelperTasks(visit::parse_id(&journey)?)).await?.journey()?;
    let command = visit::parse_id(&command)?;
    visit::redirect(&onboarding::tasks::settle(&visit, journey.id, &step, false, command).await?);
    Ok(())
}

/// Mails a new link to whoever helps there, if somebody does.
#[server(endpoint = "tasks/ask-for-link")]
pub async fn ask_for_tasks_link(command: String, journey: String, assignee: String) -> Result<(), AppError> {
    use crate::server::{onboarding, visit};
    let _ = command;
    let visit = visit::Visit::current()?;
    visit::redirect(&onboarding::tasks::ask_for_link(&visit, &journey, &assignee).await?);
    Ok(())
}
