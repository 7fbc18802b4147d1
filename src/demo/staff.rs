//! Who works at the demo organisation.

use std::collections::BTreeMap;

use crate::domain::content::Content;
use crate::domain::instant::Instant;
use crate::domain::key::JobKey;
use crate::domain::template::Assignee;
use crate::server::auth::colleague::{NewColleague, NotAdded, add};
use crate::server::store::Db;
use crate::server::store::staff::Role;
use crate::server::studio::hire::TypedColleague;
use crate::server::visit::StaffViewer;

/// The admin of the demo organisation.
pub const ADMIN: &str = "camille.dubois@tarn.example";

/// The recruiter that somebody who looks around is.
pub const RECRUITER: &str = "lea.fontaine@tarn.example";

const STAFF: [(&str, &str, Role); 10] = [
    ("Camille Dubois", ADMIN, Role::Admin),
    ("Léa Fontaine", RECRUITER, Role::Recruiter),
    ("Priya Raman", "priya.raman@tarn.example", Role::Recruiter),
    ("Rania Haddad", "rania.haddad@tarn.example", Role::Recruiter),
    ("Hugo Perrin", "hugo.perrin@tarn.example", Role::Recruiter),
    ("Mei Tanaka", "mei.tanaka@tarn.example", Role::Recruiter),
    ("Callum Reid", "callum.reid@tarn.example", Role::Recruiter),
    ("Yousef Qasim", "yousef.qasim@tarn.example", Role::Recruiter),
    ("Lina Odeh", "lina.odeh@tarn.example", Role::Recruiter),
    ("Bastien Roux", "bastien.roux@tarn.example", Role::Recruiter),
];

/// The recruiter of each job's hiring team.
pub(super) struct Team(BTreeMap<JobKey, StaffViewer>);

impl Team {
    /// Who decides on applications for a job.
    pub(super) fn recruiter(&self, job: &JobKey) -> Option<StaffViewer> {
        self.0.get(job).cloned()
    }
}

/// Lets the staff in, who sign in by links, since nobody knows their passwords.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn hire_staff(db: &Db, content: &Content, now: Instant) -> Result<Team, NotAdded> {
    let mut viewers = BTreeMap::new();
    for (name, email, role) in STAFF {
        let colleague = NewColleague { email: email.to_owned(), name: name.to_owned(), role, password: None };
        let added = add(db, colleague, now).await?;
        viewers.insert(email, StaffViewer { id: added.id, role, email: added.email });
    }
    let recruiter = |team: &[String]| team.iter().find_map(|email| viewers.get(email.as_str()).cloned());
    let teams = content.jobs.values().filter_map(|job| Some((job.key.clone(), recruiter(&job.hiring_team)?)));
    Ok(Team(teams.collect()))
}

/// Who helps whoever joins in a job.
pub(super) fn colleague(assignee: Assignee, job: &str) -> TypedColleague {
    let (name, email) = match (assignee, job) {
        (Assignee::Manager, "map-engineer") => ("Hugo Perrin", "hugo.perrin@tarn.example"),
        (Assignee::Manager, "beacon-firmware-engineer") => ("Mei Tanaka", "mei.tanaka@tarn.example"),
        (Assignee::Manager, "route-safety-lead") => ("Callum Reid", "callum.reid@tarn.example"),
        (Assignee::Manager, "trail-surveyor") => ("Yousef Qasim", "yousef.qasim@tarn.example"),
        (Assignee::Manager, "customer-guide") => ("Lina Odeh", "lina.odeh@tarn.example"),
        (Assignee::Manager, _) => ("Bastien Roux", "bastien.roux@tarn.example"),
        (Assignee::Buddy, "map-engineer" | "workshop-technician") => {
            ("Anaïs Berger", "anais.berger@tarn.example")
        }
        (Assignee::Buddy, "trail-surveyor" | "customer-guide") => {
            ("Salma Nasser", "salma.nasser@tarn.example")
        }
        (Assignee::Buddy, _) => ("Noah Tremblay", "noah.tremblay@tarn.example"),
        _ => ("Karim Bellal", "it@tarn.example"),
    };
    TypedColleague { name: name.to_owned(), email: email.to_owned() }
}
