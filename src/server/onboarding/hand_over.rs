//! Handing tasks over: each colleague with tasks in an onboarding gets one mail with them, and a link that lets them in.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::instant::Instant;
use crate::domain::journey::Colleague;
use crate::domain::plan::PlannedStep;
use crate::domain::profile::Profile;
use crate::domain::progress::{Actor, Event, Happening};
use crate::domain::state::{OnboardingState, State};
use crate::domain::template::Assignee;
use crate::domain::version::Version;
use crate::locales::Words;
use crate::server::auth::link;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::library::Library;
use crate::server::mail::letters::{self, Between};
use crate::server::paths;
use crate::server::state::AppState;
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::journey::{Journey, NewJourney};
use crate::server::store::link::NewLink;
use crate::server::store::mail::NewMail;
use crate::server::store::person::Person;
use crate::server::store::profile::StoredProfile;
use crate::server::store::record::JourneyRecord;
use crate::server::store::{CommandId, Holder, JourneyId, Revision, StoreError};

/// Who does tasks in somebody else's journey.
pub const HELPERS: [Assignee; 4] = [Assignee::Manager, Assignee::Buddy, Assignee::It, Assignee::Recruiter];

/// What handing tasks over writes: that it happened, the mails, and the links that they carry.
#[derive(Debug, Clone, Default)]
pub struct HandOver {
    /// That each task was handed over.
    pub events: Vec<Event>,
    /// A mail for each colleague.
    pub mails: Vec<NewMail>,
    /// The link in each mail.
    pub links: Vec<NewLink>,
}

/// What is handed over when an onboarding starts, to be written together with it. `profile` is what is known of the person by then.
pub fn at_start(
    state: &AppState,
    library: &Arc<Library>,
    version: &Arc<Version>,
    person: &Person,
    profile: &Profile,
    new: &NewJourney,
    now: Instant,
) -> HandOver {
    let journey = Journey {
        id: new.id,
        person: person.id,
        template: new.template.clone(),
        version: new.version,
        job: new.job.clone(),
        anchor: new.anchor,
        location: new.location.clone(),
        state: State::Onboarding(OnboardingState::Running),
        stage: None,
        application: None,
        created_at: now,
        updated_at: now,
        sent_at: None,
        revision: Revision::FIRST,
    };
    let record = JourneyRecord {
        journey,
        person: person.clone(),
        profile: StoredProfile { profile: profile.clone(), revision: Revision::FIRST },
        answers: BTreeMap::new(),
        events: new.events.clone(),
        assignments: new.assignments.iter().cloned().collect(),
        decisions: Vec::new(),
    };
    let journey = OpenJourney::new(record, Arc::clone(library), Arc::clone(version), Vec::new(), now);
    of(state, &journey, now)
}

/// Hands over what was not handed over yet in a journey that runs; what was is not mailed again.
///
/// # Errors
/// `NotFound` for an unknown journey; `Unavailable` when the database does not answer.
pub async fn hand_over(state: &AppState, id: JourneyId, now: Instant) -> Result<(), AppError> {
    let journey = journeys::open(state, id, now).await?;
    if journey.head.state != State::Onboarding(OnboardingState::Running) {
        return Ok(());
    }
    let handed = of(state, &journey, now);
    if handed.events.is_empty() {
        return Ok(());
    }
    let expected = Expected { command: CommandId::new(now), revision: Some(journey.head.revision) };
    let written = change::<StoreError>(&state.db, id, expected, now, |_| {
        Ok(JourneyChange {
            events: handed.events.clone(),
            mails: handed.mails.clone(),
            links: handed.links.clone(),
            ..JourneyChange::default()
        })
    })
    .await;
    match written {
        // Somebody changed the journey meanwhile, and hands over what it needs.
        Ok(_) | Err(StoreError::Conflict) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A new link for who helps, mailed to the address that the journey has for them; nothing for nobody.
///
/// # Errors
/// `Unavailable` when the database does not answer.
pub async fn mail_link(
    state: &AppState,
    journey: &OpenJourney,
    assignee: Assignee,
    now: Instant,
) -> Result<(), AppError> {
    let Some(colleague) = journey.state.assignments.get(&assignee) else { return Ok(()) };
    let open: Vec<PlannedStep<'_>> =
        journey.plan.of(assignee).filter(|step| !step.state().is_done()).collect();
    let (mail, link) = letter(state, journey, assignee, colleague, &open, now);
    crate::server::store::link::create(&state.db, &link, now).await?;
    Ok(crate::server::store::mail::enqueue(&state.db, &mail, now).await?)
}

fn of(state: &AppState, journey: &OpenJourney, now: Instant) -> HandOver {
    let mut handed = HandOver::default();
    for assignee in HELPERS {
        let Some(colleague) = journey.state.assignments.get(&assignee) else { continue };
        let new: Vec<PlannedStep<'_>> = journey
            .plan
            .of(assignee)
            .filter(|step| !step.state().is_done() && step.progress().handed_over.is_none())
            .collect();
        if new.is_empty() {
            continue;
        }
        let (mail, link) = letter(state, journey, assignee, colleague, &new, now);
        let told = |step: &PlannedStep<'_>| Event {
            at: now,
            by: Actor::System,
            what: Happening::HandedOver(step.key().clone()),
        };
        handed.events.extend(new.iter().map(told));
        handed.mails.push(mail);
        handed.links.push(link);
    }
    handed
}

/// The mail with a colleague's tasks, in the organisation's language, since theirs is not known.
fn letter(
    state: &AppState,
    journey: &OpenJourney,
    assignee: Assignee,
    colleague: &Colleague,
    steps: &[PlannedStep<'_>],
    now: Instant,
) -> (NewMail, NewLink) {
    let organisation = &journey.library.content.organisation;
    let words = Words { locale: organisation.language, fallback: organisation.language };
    let holder = Holder::Helper { journey: journey.head.id, assignee };
    let target = paths::tasks(journey.head.id, assignee);
    let minted = link::mint(&state.config, holder, &colleague.email, &target, now);
    let titles: Vec<String> =
        steps.iter().map(|step| journey.merge(words, words.authored(&step.variant().title))).collect();
    let to = Between { words, organisation: &organisation.name, name: &colleague.name };
    let occasion = format!("tasks {}", minted.url);
    let mail = letters::tasks(to, &journey.person.name, &titles, minted.url).to(
        &state.config,
        words,
        &colleague.email,
        &occasion,
        now,
    );
    (mail, minted.link)
}
