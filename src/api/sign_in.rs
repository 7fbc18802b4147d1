//! Signing in and out, and the set-up of an empty installation.

use leptos::prelude::*;

use crate::server::area::Area;
use crate::server::auth::set_up as set_up_case;
use crate::server::auth::sign_in as use_case;
use crate::server::auth::{demo, link, session};
use crate::server::error::AppError;
use crate::server::visit::{Visit, is_local, redirect};

pub use crate::server::auth::demo::DemoRole;
pub use crate::server::auth::link::LinkPage;
pub use crate::server::auth::password::{LEAST_CHARACTERS, MOST_CHARACTERS};
pub use crate::server::auth::set_up::{SetUpForm, SetUpProblem};
pub use crate::server::auth::sign_in::{SignInForm, SignInProblem};

/// A sign-in page: the form as it was typed, and the roles somebody can look around as.
pub async fn sign_in_page() -> Result<(SignInForm, Vec<DemoRole>), AppError> {
    let visit = Visit::current()?;
    let typed = visit.kept::<SignInForm>().await?;
    let next = visit.query("next").filter(|next| is_local(next)).unwrap_or_default();
    let form = typed.unwrap_or_else(|| SignInForm { next, ..SignInForm::default() });
    Ok((form, demo::offered(&visit).await?))
}

/// After a link was asked for: the form, and whether mails are only kept here.
pub async fn link_sent_page() -> Result<(SignInForm, bool), AppError> {
    let visit = Visit::current()?;
    let kept_here = visit.state.config.smtp_url.is_none();
    Ok((visit.kept::<SignInForm>().await?.unwrap_or_default(), kept_here))
}

/// A link's page. Looking spends nothing.
pub async fn link_page(token: String) -> Result<LinkPage, AppError> {
    link::look(&Visit::current()?, &token).await
}

/// The set-up page: the form as it was typed, and whether this visitor can look around.
pub async fn set_up_page() -> Result<(SetUpForm, bool), AppError> {
    let visit = Visit::current()?;
    if !set_up_case::is_needed(&visit).await? {
        return Err(AppError::NotFound);
    }
    Ok((visit.kept::<SetUpForm>().await?.unwrap_or_default(), demo::is_open_to(&visit)))
}

/// Where somebody signs in who wants to see the page that was asked for.
pub fn way_to_sign_in() -> String {
    crate::server::layers::words::sign_in_page(&Visit::current().map(|visit| visit.path).unwrap_or_default())
}

/// Leads to the set-up page instead of the one that was asked for.
pub fn lead_to_set_up() {
    redirect("/setup");
}

/// Mails a sign-in link to whoever has the address.
#[server(endpoint = "ask-for-link")]
pub async fn ask_for_link(email: String, #[server(default)] next: String) -> Result<(), AppError> {
    let visit = Visit::current()?;
    let mut form = SignInForm { email, next, problem: None };
    form.problem = use_case::ask_for_link(&visit, &form).await?.err();
    let page = if form.problem.is_some() { "/sign-in" } else { "/sign-in/sent" };
    visit.keep_and_redirect(page, &form).await
}

/// Spends a one-time link and goes where it leads.
#[server(endpoint = "spend-link")]
pub async fn spend_link(token: String) -> Result<(), AppError> {
    let visit = Visit::current()?;
    let target = use_case::spend_link(&visit, &token).await?;
    redirect(&target.unwrap_or_else(|| format!("/link/{token}")));
    Ok(())
}

/// Mails a new link in place of one that can no longer be spent.
#[server(endpoint = "renew-link")]
pub async fn renew_link(token: String) -> Result<(), AppError> {
    let visit = Visit::current()?;
    use_case::renew_link(&visit, &token).await?;
    redirect("/link-renewed");
    Ok(())
}

/// Signs a member of staff in.
#[server(endpoint = "studio/sign-in")]
pub async fn staff_sign_in(
    email: String,
    password: String,
    #[server(default)] next: String,
) -> Result<(), AppError> {
    let visit = Visit::current()?;
    let mut form = SignInForm { email, next, problem: None };
    form.problem = use_case::with_password(&visit, &form, password).await?.err();
    if form.problem.is_some() {
        return visit.keep_and_redirect("/studio/sign-in", &form).await;
    }
    redirect(if is_local(&form.next) { &form.next } else { "/studio" });
    Ok(())
}

/// Signs in as somebody of the demo organisation.
#[server(endpoint = "demo-sign-in")]
pub async fn demo_sign_in(role: DemoRole) -> Result<(), AppError> {
    let visit = Visit::current()?;
    redirect(demo::sign_in(&visit, role).await?);
    Ok(())
}

/// Signs out of an area of the site.
#[server(endpoint = "sign-out")]
pub async fn sign_out(#[server(default)] area: Area) -> Result<(), AppError> {
    let visit = Visit::current()?;
    session::end(&visit, area).await?;
    redirect(if area == Area::Studio { "/signed-out?from=studio" } else { "/signed-out" });
    Ok(())
}

/// Loads the demo organisation into an empty installation, for somebody at this machine.
#[server(endpoint = "look-around")]
pub async fn look_around() -> Result<(), AppError> {
    let visit = Visit::current()?;
    if !demo::is_open_to(&visit) {
        return Err(AppError::Forbidden);
    }
    crate::demo::look_around(&visit.state, visit.now).await?;
    redirect("/sign-in");
    Ok(())
}

/// Creates the organisation and its first admin.
#[server(endpoint = "start-organisation")]
pub async fn start_organisation(
    token: String,
    organisation: String,
    name: String,
    email: String,
    password: String,
) -> Result<(), AppError> {
    let visit = Visit::current()?;
    let mut form = SetUpForm { organisation, name, email, problems: Vec::new() };
    match set_up_case::start_organisation(&visit, &form, password, &token).await? {
        Ok(()) => redirect("/studio"),
        Err(problems) => {
            form.problems = problems;
            visit.keep_and_redirect("/setup", &form).await?;
        }
    }
    Ok(())
}
