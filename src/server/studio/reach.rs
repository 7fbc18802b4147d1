//! Whose journeys a member of staff sees in lists: those of the jobs whose hiring team they are in, an admin every one.

use crate::domain::job::Job;
use crate::domain::key::JobKey;
use crate::server::access::reads_jobs_of;
use crate::server::library::Library;
use crate::server::visit::StaffViewer;

/// The jobs whose applications and onboardings a member of staff sees, in the order of their keys.
pub fn jobs<'a>(library: &'a Library, staff: &StaffViewer) -> Vec<&'a Job> {
    library.content.jobs.values().filter(|job| reads_jobs_of(staff, &job.hiring_team)).collect()
}

/// The same jobs by their keys, or only the one that a filter names, where it is among them.
pub fn keys(jobs: &[&Job], only: Option<&str>) -> Vec<JobKey> {
    let wanted = |job: &&&Job| only.is_none_or(|only| job.key.as_str() == only);
    jobs.iter().filter(wanted).map(|job| job.key.clone()).collect()
}
