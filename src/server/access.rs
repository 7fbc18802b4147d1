//! Authorization, decided in one place: who may do what.
//!
//! [`Visit::allow`] loads what the decision needs and calls [`decide`], which is the table. Every read and every write that is not open to
//! everybody passes through it. Somebody else's id is answered as an unknown one is.

use super::error::AppError;
use super::store::file::File;
use super::store::journey::{self, Journey};
use super::store::staff::Role;
use super::store::{FileId, JourneyId, PersonId, file};
use super::visit::{StaffViewer, Viewer, Visit};
use crate::domain::decision::ApplicationState;
use crate::domain::state::State;

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// A person reads what is theirs: their journeys, everything stored on them.
    ReadOwnData,
    /// The owner reads an application, draft or sent.
    ReadOwnApplication(JourneyId),
    /// The owner looks over an application before it is sent, and sends it; of one that was sent already nothing more comes.
    SendApplication(JourneyId),
    /// The owner does steps of a journey of theirs, application or onboarding; which ones, the journey's state says.
    WalkJourney(JourneyId),
    /// The owner answers an offer, or withdraws what they sent.
    FollowOwnApplication(JourneyId),
    /// The owner reads an onboarding.
    ReadOwnOnboarding(JourneyId),
    /// The owner does steps of an onboarding.
    DoOwnOnboarding(JourneyId),
    /// The owner uploads a file to a journey of theirs; for which question, the journey's state says.
    UploadTo(JourneyId),
    /// A manager, buddy or IT reads and does their own tasks of one journey.
    HelperTasks(JourneyId),
    /// Staff list the applications of the jobs whose hiring team they are in.
    ListApplications,
    /// The hiring team reads an application that was sent.
    ReadApplication(JourneyId),
    /// The hiring team decides on it.
    DecideApplication(JourneyId),
    /// Staff list the onboardings of the jobs whose hiring team they are in.
    ListOnboardings,
    /// The hiring team of the job reads an onboarding.
    ReadOnboarding(JourneyId),
    /// The hiring team of the job changes it for the person.
    AdjustOnboarding(JourneyId),
    /// The owner of the journey has its file.
    DownloadOwnFile(FileId),
    /// The hiring team has the file of a journey that they may read.
    DownloadFile(FileId),
    /// Staff read what the organisation authored.
    ReadContent,
    /// An admin reads the mails.
    ReadOutbox,
    /// An admin says who works here.
    ManageStaff,
}

/// What was allowed, with what was loaded to decide it.
#[derive(Debug, Clone)]
pub struct Allowed {
    journey: Option<Journey>,
    file: Option<File>,
}

impl Allowed {
    /// The journey that the action is about.
    ///
    /// # Errors
    /// `NotFound` when it is about none.
    pub fn journey(self) -> Result<Journey, AppError> {
        self.journey.ok_or(AppError::NotFound)
    }

    /// The file that the action is about.
    ///
    /// # Errors
    /// `NotFound` when it is about none.
    pub fn file(self) -> Result<File, AppError> {
        self.file.ok_or(AppError::NotFound)
    }
}

/// What a decision depends on beside the viewer: the journey the action is about, as far as there is one.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The journey.
    pub id: JourneyId,
    /// Whose it is.
    pub owner: PersonId,
    /// Where it stands.
    pub state: State,
    /// The addresses of its job's hiring team.
    pub team: &'a [String],
}

impl Visit {
    /// Allows an action, or says why not.
    ///
    /// # Errors
    /// `SignInNeeded` where the viewer is of another kind than the action wants; `NotFound` where the thing is not theirs or not there;
    /// `Forbidden` where a recruiter wants what only admins may; `Conflict` where it is theirs and no longer in that state; `Unavailable`.
    pub async fn allow(&self, action: Action) -> Result<Allowed, AppError> {
        who(&self.viewer, action)?;
        let file = match action {
            Action::DownloadOwnFile(id) | Action::DownloadFile(id) => Some(
                file::get(&self.state.db, id)
                    .await?
                    .filter(|file| file.removed_at.is_none())
                    .ok_or(AppError::NotFound)?,
            ),
            _ => None,
        };
        let Some(id) = action.journey().or(file.as_ref().map(|file| file.journey)) else {
            return Ok(Allowed { journey: None, file });
        };
        let journey = journey::get(&self.state.db, id).await?.ok_or(AppError::NotFound)?;
        let team = self.hiring_team(&journey).await?;
        let facts = Facts { id, owner: journey.person, state: journey.state, team: &team };
        decide(&self.viewer, action, &facts)?;
        Ok(Allowed { journey: Some(journey), file })
    }

    /// Only staff are asked whether they are in it.
    async fn hiring_team(&self, journey: &Journey) -> Result<Vec<String>, AppError> {
        let (Viewer::Staff(_), Some(job)) = (&self.viewer, &journey.job) else { return Ok(Vec::new()) };
        let library = self.state.library().await?;
        Ok(library.content.jobs.get(job).map(|job| job.hiring_team.clone()).unwrap_or_default())
    }
}

impl Action {
    /// The journey it names.
    fn journey(self) -> Option<JourneyId> {
        match self {
            Self::ReadOwnApplication(id)
            | Self::SendApplication(id)
            | Self::WalkJourney(id)
            | Self::FollowOwnApplication(id)
            | Self::ReadOwnOnboarding(id)
            | Self::DoOwnOnboarding(id)
            | Self::UploadTo(id)
            | Self::HelperTasks(id)
            | Self::ReadApplication(id)
            | Self::DecideApplication(id)
            | Self::ReadOnboarding(id)
            | Self::AdjustOnboarding(id) => Some(id),
            Self::ReadOwnData
            | Self::ListApplications
            | Self::ListOnboardings
            | Self::DownloadOwnFile(_)
            | Self::DownloadFile(_)
            | Self::ReadContent
            | Self::ReadOutbox
            | Self::ManageStaff => None,
        }
    }
}

/// The first half of the table: which kind of viewer an action wants. It is asked before anything is looked up, so that the answer tells nothing of what
/// is there.
///
/// # Errors
/// `SignInNeeded`, or `Forbidden` for what only admins may.
pub fn who(viewer: &Viewer, action: Action) -> Result<(), AppError> {
    use Action as A;
    let may = match action {
        A::ReadOwnApplication(_)
        | A::SendApplication(_)
        | A::WalkJourney(_)
        | A::UploadTo(_)
        | A::DownloadOwnFile(_) => matches!(viewer, Viewer::Person { .. } | Viewer::Draft { .. }),
        A::ReadOwnData | A::FollowOwnApplication(_) | A::ReadOwnOnboarding(_) | A::DoOwnOnboarding(_) => {
            matches!(viewer, Viewer::Person { .. })
        }
        A::HelperTasks(_) => matches!(viewer, Viewer::Helper { .. }),
        A::ListApplications
        | A::ReadApplication(_)
        | A::DecideApplication(_)
        | A::ListOnboardings
        | A::ReadOnboarding(_)
        | A::AdjustOnboarding(_)
        | A::DownloadFile(_)
        | A::ReadContent => matches!(viewer, Viewer::Staff(_)),
        A::ReadOutbox | A::ManageStaff => match viewer {
            Viewer::Staff(staff) if staff.role == Role::Admin => true,
            Viewer::Staff(_) => return Err(AppError::Forbidden),
            _ => false,
        },
    };
    if may { Ok(()) } else { Err(AppError::SignInNeeded) }
}

/// The second half of the table: whether the journey is one that this viewer may do this to.
///
/// # Errors
/// `NotFound` where it is not; `Conflict` where it is theirs and no longer in the state that the action wants.
pub fn decide(viewer: &Viewer, action: Action, facts: &Facts<'_>) -> Result<(), AppError> {
    use Action as A;
    let application = |wanted: fn(ApplicationState) -> bool| match facts.state {
        State::Application(state) if wanted(state) => Ok(()),
        State::Application(_) => Err(AppError::Conflict),
        State::Onboarding(_) => Err(AppError::NotFound),
    };
    let onboarding = match facts.state {
        State::Onboarding(_) => Ok(()),
        State::Application(_) => Err(AppError::NotFound),
    };
    let is_sent = |state| state != ApplicationState::Draft;
    match action {
        A::ReadOwnApplication(_) | A::SendApplication(_) => own(viewer, facts).and(application(|_| true)),
        A::WalkJourney(_) | A::UploadTo(_) | A::DownloadOwnFile(_) => own(viewer, facts),
        A::FollowOwnApplication(_) => own(viewer, facts).and(application(is_sent)),
        A::ReadOwnOnboarding(_) | A::DoOwnOnboarding(_) => own(viewer, facts).and(onboarding),
        A::HelperTasks(_) => helps(viewer, facts).and(onboarding),
        // Of a draft the organisation sees nothing, not even that it is there.
        A::ReadApplication(_) | A::DecideApplication(_) => {
            in_team(viewer, facts).and(application(is_sent).map_err(|_| AppError::NotFound))
        }
        A::ReadOnboarding(_) | A::AdjustOnboarding(_) => in_team(viewer, facts).and(onboarding),
        A::DownloadFile(_) => in_team(viewer, facts)
            .and(onboarding.or_else(|_| application(is_sent).map_err(|_| AppError::NotFound))),
        A::ReadOwnData
        | A::ListApplications
        | A::ListOnboardings
        | A::ReadContent
        | A::ReadOutbox
        | A::ManageStaff => Ok(()),
    }
}

fn own(viewer: &Viewer, facts: &Facts<'_>) -> Result<(), AppError> {
    match viewer {
        Viewer::Person { id: person } | Viewer::Draft { person } if *person == facts.owner => Ok(()),
        _ => Err(AppError::NotFound),
    }
}

fn helps(viewer: &Viewer, facts: &Facts<'_>) -> Result<(), AppError> {
    match viewer {
        Viewer::Helper { parts } if parts.iter().any(|part| part.journey == facts.id) => Ok(()),
        _ => Err(AppError::NotFound),
    }
}

fn in_team(viewer: &Viewer, facts: &Facts<'_>) -> Result<(), AppError> {
    match viewer {
        Viewer::Staff(staff) if reads_jobs_of(staff, facts.team) => Ok(()),
        _ => Err(AppError::NotFound),
    }
}

/// Whether a member of staff reads the applications of a job with this hiring team: admins all, recruiters those whose team they are in.
pub fn reads_jobs_of(staff: &StaffViewer, team: &[String]) -> bool {
    staff.role == Role::Admin || team.iter().any(|member| member.eq_ignore_ascii_case(&staff.email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instant::Instant;
    use crate::domain::state::OnboardingState;
    use crate::domain::template::Assignee;
    use crate::server::store::StaffId;
    use crate::server::visit::Part;

    fn ids() -> (JourneyId, PersonId) {
        let at = Instant(1_700_000_000_000_000);
        (JourneyId::new(at), PersonId::new(at))
    }

    fn staff(role: Role, email: &str) -> Viewer {
        Viewer::Staff(StaffViewer { id: StaffId::new(Instant(0)), role, email: email.to_owned() })
    }

    fn viewers() -> Vec<Viewer> {
        let (journey, person) = ids();
        vec![
            Viewer::Nobody,
            Viewer::Draft { person },
            Viewer::Person { id: person },
            Viewer::Helper { parts: vec![Part { journey, assignee: Assignee::Manager }] },
            staff(Role::Recruiter, "lea@tarn.example"),
            staff(Role::Admin, "ines@tarn.example"),
        ]
    }

    fn about_journeys(id: JourneyId) -> [Action; 11] {
        [
            Action::WalkJourney(id),
            Action::ReadOwnApplication(id),
            Action::SendApplication(id),
            Action::FollowOwnApplication(id),
            Action::ReadOwnOnboarding(id),
            Action::DoOwnOnboarding(id),
            Action::UploadTo(id),
            Action::HelperTasks(id),
            Action::ReadApplication(id),
            Action::DecideApplication(id),
            Action::AdjustOnboarding(id),
        ]
    }

    const TEAM: &[&str] = &["Lea@tarn.example"];

    fn allowed(viewer: &Viewer, action: Action, state: State, id: JourneyId, owner: PersonId) -> bool {
        let team: Vec<String> = TEAM.iter().map(|email| (*email).to_owned()).collect();
        let facts = Facts { id, owner, state, team: &team };
        who(viewer, action).and_then(|()| decide(viewer, action, &facts)).is_ok()
    }

    #[test]
    fn nobody_reaches_somebody_elses_journey() {
        let (other, owner) = ids();
        let states = [
            State::Application(ApplicationState::Draft),
            State::Application(ApplicationState::Sent),
            State::Onboarding(OnboardingState::Running),
        ];
        for viewer in viewers().iter().filter(|viewer| !matches!(viewer, Viewer::Staff(_))) {
            for action in about_journeys(other) {
                for state in states {
                    assert!(!allowed(viewer, action, state, other, owner), "{viewer:?} {action:?} {state:?}");
                }
            }
        }
    }

    #[test]
    fn staff_see_nothing_of_a_draft_and_of_other_teams_jobs() {
        let (id, owner) = ids();
        let draft = State::Application(ApplicationState::Draft);
        let sent = State::Application(ApplicationState::Sent);
        let outsider = staff(Role::Recruiter, "priya@tarn.example");
        for action in [Action::ReadApplication(id), Action::DecideApplication(id)] {
            for viewer in viewers() {
                assert!(!allowed(&viewer, action, draft, id, owner), "{viewer:?}");
            }
            assert!(!allowed(&outsider, action, sent, id, owner));
            assert!(allowed(&staff(Role::Recruiter, "lea@tarn.example"), action, sent, id, owner));
            assert!(allowed(&staff(Role::Admin, "ines@tarn.example"), action, sent, id, owner));
        }
    }

    #[test]
    fn only_what_was_sent_can_be_followed() {
        let (id, owner) = ids();
        let viewer = Viewer::Person { id: owner };
        let (draft, sent) =
            (State::Application(ApplicationState::Draft), State::Application(ApplicationState::Sent));
        assert!(!allowed(&viewer, Action::FollowOwnApplication(id), draft, id, owner));
        assert!(allowed(&viewer, Action::FollowOwnApplication(id), sent, id, owner));
    }

    #[test]
    fn only_admins_read_the_outbox() {
        for viewer in viewers() {
            let admin = matches!(&viewer, Viewer::Staff(staff) if staff.role == Role::Admin);
            assert_eq!(who(&viewer, Action::ReadOutbox).is_ok(), admin, "{viewer:?}");
        }
    }
}
