//! Sign-ins of the demo organisation: one press, on this machine only unless a setting says otherwise.

use serde::{Deserialize, Serialize};

use super::session;
use crate::server::error::AppError;
use crate::server::store::{Holder, person, setting, staff};
use crate::server::visit::Visit;

/// As whom somebody can look around.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DemoRole {
    /// Somebody who applied.
    Candidate,
    /// Somebody who starts soon.
    NewHire,
    /// Somebody who decides on applications.
    Recruiter,
    /// Somebody who may do everything.
    Admin,
}

impl DemoRole {
    /// Every role, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Candidate, Self::NewHire, Self::Recruiter, Self::Admin];

    /// The setting that holds the role's address; whoever loads the demo organisation sets it.
    pub fn setting(self) -> &'static str {
        match self {
            Self::Candidate => "demo-candidate",
            Self::NewHire => "demo-new-hire",
            Self::Recruiter => "demo-recruiter",
            Self::Admin => "demo-admin",
        }
    }

    /// The role's name in a form.
    pub fn name(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::NewHire => "new-hire",
            Self::Recruiter => "recruiter",
            Self::Admin => "admin",
        }
    }

    /// Where the role begins.
    pub fn home(self) -> &'static str {
        match self {
            Self::Candidate | Self::NewHire => "/me",
            Self::Recruiter | Self::Admin => "/studio",
        }
    }
}

/// Whether the demo organisation is there for this visitor: on this machine, or where the setting says so.
pub fn is_open_to(visit: &Visit) -> bool {
    visit.address.on_this_machine || visit.state.config.demo_sign_in_anywhere
}

/// The roles that this visitor can look around as: none where there is no demo organisation, or from another machine.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn offered(visit: &Visit) -> Result<Vec<DemoRole>, AppError> {
    if !is_open_to(visit) {
        return Ok(Vec::new());
    }
    let mut roles = Vec::new();
    for role in DemoRole::ALL {
        if setting::get(&visit.state.db, role.setting()).await?.is_some() {
            roles.push(role);
        }
    }
    Ok(roles)
}

/// Signs in as a role of the demo organisation; returns where it begins.
///
/// # Errors
/// `NotFound` where it is not offered; `Unavailable` when the database does not answer.
pub async fn sign_in(visit: &Visit, role: DemoRole) -> Result<&'static str, AppError> {
    if !offered(visit).await?.contains(&role) {
        return Err(AppError::NotFound);
    }
    let db = &visit.state.db;
    let email = setting::get(db, role.setting()).await?.ok_or(AppError::NotFound)?;
    let holder = match role {
        DemoRole::Candidate | DemoRole::NewHire => {
            person::by_email(db, &email).await?.map(|person| Holder::Person(person.id))
        }
        DemoRole::Recruiter | DemoRole::Admin => {
            staff::by_email(db, &email).await?.map(|(staff, _)| Holder::Staff(staff.id))
        }
    };
    session::begin(visit, holder.ok_or(AppError::NotFound)?).await?;
    Ok(role.home())
}
