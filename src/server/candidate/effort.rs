//! How much applying takes, said before it starts.

use chrono::NaiveDate;

use crate::domain::job::Job;
use crate::domain::journey::JourneyState;
use crate::domain::plan::plan;
use crate::domain::profile::Profile;
use crate::domain::progress::Progress;
use crate::server::error::AppError;
use crate::server::library::Library;
use crate::server::visit::Visit;

/// Minutes for a step whose author said nothing.
const MINUTES: u32 = 1;

/// How much applying takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// About how many minutes, by the authors' own estimates.
    pub minutes: u32,
    /// How many questions are asked of somebody of whom nothing is known.
    pub questions: usize,
}

/// How much applying for a job takes somebody of whom nothing is known: what is done before sending.
///
/// # Errors
/// `Unavailable` when the template's version cannot be loaded.
pub async fn effort(
    visit: &Visit,
    library: &Library,
    job: &Job,
    today: NaiveDate,
) -> Result<Effort, AppError> {
    let Some(version) = visit.state.latest_version(&job.application).await? else {
        return Ok(Effort { minutes: 0, questions: 0 });
    };
    let mut state = JourneyState::new(today);
    state.job = Some(library.job_facts(job));
    let plan = plan(&version, &Profile::default(), &state, &Progress::default(), today);
    let first = version.template().stages.first().map(|stage| &stage.key);
    let steps: Vec<_> = plan.mine().filter(|step| first == Some(&step.stage().key)).collect();
    Ok(Effort {
        minutes: steps.iter().map(|step| step.step().minutes.map_or(MINUTES, u32::from)).sum(),
        questions: steps.iter().map(|step| step.asked().count()).sum(),
    })
}
