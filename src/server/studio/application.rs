//! One application, as its hiring team reads it.

use std::collections::BTreeMap;

use super::decide::{Kept, context_of};
use super::eyes::Eyes;
use crate::domain::decision::{ApplicationState, Decision, DecisionKind, effective, permitted, standing};
use crate::domain::instant::Instant;
use crate::domain::key::LocationKey;
use crate::domain::progress::{Actor, Happening};
use crate::domain::state::State;
use crate::domain::text::Text;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::store::{self, JourneyId, StaffId};
use crate::server::visit::Visit;

/// One application, as its hiring team reads it.
#[derive(Debug, Clone)]
pub struct ApplicationPage {
    /// The application, without what the hiring team does not read.
    pub journey: OpenJourney,
    /// Where it stands.
    pub state: ApplicationState,
    /// The title of its stage.
    pub stage: Option<Text>,
    /// The title of the stage after it.
    pub next_stage: Option<Text>,
    /// What can be decided now, in the order it is offered.
    pub decisions: Vec<DecisionKind>,
    /// What an undoing would take back.
    pub undoes: Option<Decision>,
    /// What happened, the newest first.
    pub timeline: Vec<TimelineEntry>,
    /// The onboarding that followed.
    pub onboarding: Option<JourneyId>,
    /// Where whoever is hired can work.
    pub locations: Vec<(LocationKey, Text)>,
    /// Where the work is, by the job.
    pub location: Option<LocationKey>,
    /// What a refused decision said.
    pub kept: Option<Kept>,
}

/// One thing that happened to an application.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// When.
    pub at: Instant,
    /// What.
    pub what: Happened,
}

/// What happened to an application.
#[derive(Debug, Clone)]
pub enum Happened {
    /// Something was decided.
    Decided {
        /// What.
        decision: Decision,
        /// By whom; none for the person themself.
        by: Option<String>,
        /// The stage it left the application in.
        stage: Option<Text>,
    },
    /// Something happened in a step.
    InStep {
        /// What.
        what: Happening,
        /// By whom.
        by: Actor,
        /// The step's title.
        step: Text,
    },
}

impl ApplicationPage {
    /// With whose eyes it is read.
    pub const EYES: Eyes = Eyes::HiringTeam;
}

/// One application, for its hiring team.
///
/// # Errors
/// `NotFound` for an unknown journey or one that is no application.
pub async fn page(visit: &Visit, id: JourneyId) -> Result<ApplicationPage, AppError> {
    let mut journey = journeys::open(&visit.state, id, visit.now).await?;
    let State::Application(state) = journey.head.state else { return Err(AppError::NotFound) };
    let db = &visit.state.db;
    let names = store::staff::list(db).await?.into_iter().map(|staff| (staff.id, staff.name)).collect();
    let onboarding =
        store::journey::onboarding_of(db, id).await?.filter(|_| state == ApplicationState::Hired);
    let history: Vec<Decision> = journey.decisions.iter().map(|taken| taken.decision.clone()).collect();
    let begun = super::decide::onboarding_begun(db, id).await?;
    let context = context_of(&journey, &history, begun);
    let decisions = DecisionKind::ALL
        .into_iter()
        .filter(|kind| !kind.is_persons() && permitted(*kind, &context).is_ok())
        .collect::<Vec<_>>();
    let place = standing(&history).stage;
    let stages = &journey.version.template().stages;
    let organisation = &journey.library.content.organisation;
    let undoes = effective(&history).last().map(|last| (*last).clone());
    let page = ApplicationPage {
        state,
        stage: stages.get(place).map(|stage| stage.title.clone()),
        next_stage: stages.get(place + 1).map(|stage| stage.title.clone()),
        undoes: undoes.filter(|_| decisions.contains(&DecisionKind::Undo)),
        decisions,
        timeline: timeline(&journey, &history, &names),
        onboarding: onboarding.map(|onboarding| onboarding.id),
        locations: organisation
            .locations
            .iter()
            .map(|(key, place)| (key.clone(), place.label.clone()))
            .collect(),
        location: journey.state.location.clone(),
        kept: visit.kept().await?,
        journey: {
            Eyes::HiringTeam.blind(&mut journey);
            journey
        },
    };
    Ok(page)
}

/// Decisions, and what the person did in the steps that came after sending, the newest first.
fn timeline(
    journey: &OpenJourney,
    history: &[Decision],
    names: &BTreeMap<StaffId, String>,
) -> Vec<TimelineEntry> {
    let stages = &journey.version.template().stages;
    let decided = journey.decisions.iter().enumerate().map(|(number, taken)| {
        let left = standing(history.get(..=number).unwrap_or_default()).stage;
        let what = Happened::Decided {
            decision: taken.decision.clone(),
            by: taken.by.map(|by| names.get(&by).cloned().unwrap_or_default()),
            stage: stages.get(left).map(|stage| stage.title.clone()),
        };
        TimelineEntry { at: taken.at, what }
    });
    let sent = journey.head.sent_at;
    let in_steps =
        journey.progress.events.iter().filter(|event| sent.is_some_and(|sent| event.at > sent)).filter_map(
            |event| {
                let told = matches!(
                    event.what,
                    Happening::Completed(_)
                        | Happening::Skipped(_)
                        | Happening::DoesNotFit(_)
                        | Happening::Adjusted(_)
                );
                let step = journey
                    .plan
                    .step(event.what.step())
                    .filter(|step| told && Eyes::HiringTeam.see(&journey.version, step))?;
                let step = step.variant().title.clone();
                Some(TimelineEntry {
                    at: event.at,
                    what: Happened::InStep { what: event.what.clone(), by: event.by, step },
                })
            },
        );
    let mut timeline: Vec<TimelineEntry> = decided.chain(in_steps).collect();
    timeline.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    timeline
}
