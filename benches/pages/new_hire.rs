//! Somebody who starts soon.

use chrono::Days;
use waymark::domain::decision::ApplicationState;
use waymark::domain::journey::Colleague;
use waymark::domain::progress::{Actor, Event, Happening};
use waymark::domain::state::State;
use waymark::domain::template::Assignee;
use waymark::server::journeys;
use waymark::server::onboarding::hand_over;
use waymark::server::state::AppState;
use waymark::server::store::answer::{AnswerSave, save};
use waymark::server::store::change::{Expected, JourneyChange, OnboardingChange, change};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::person::PersonChange;
use waymark::server::store::{CommandId, Holder, JourneyId, StoreError, confirm, record};
use waymark::server::visit::now;

use crate::served::Outcome;
use crate::served::people::{JOB, Visitor, draft, sign_in};

/// How many days after today the first day is.
const DAYS_TO_GO: u64 = 3;

/// Somebody who starts in a few days, is helped by three colleagues, and has done the first `done` of their steps.
pub async fn new_hire(state: &AppState, done: usize) -> Outcome<Visitor> {
    let (person, application) = draft(state).await?;
    let at = now();
    let saving = AnswerSave {
        command: CommandId::new(at),
        journey: application,
        state: State::Application(ApplicationState::Draft),
        page: None,
        step: "contact".parse()?,
        by: Actor::Person,
        at,
        answers: Vec::new(),
        person: PersonChange { name: Some("Nour Haddadin".to_owned()), ..PersonChange::default() },
    };
    save(&state.db, saving).await.map_err(|error| format!("{error:?}"))?;
    confirm::confirm(&state.db, person, "nour@example.org", at).await?;
    let journey = start(state, application).await?;
    let open = journeys::open(state, journey, at).await.map_err(|error| format!("{error:?}"))?;
    let steps = open.plan.mine().take(done);
    let events = steps
        .map(|step| Event { at, by: Actor::Person, what: Happening::Completed(step.key().clone()) })
        .collect();
    let completed = JourneyChange { events, ..JourneyChange::default() };
    change::<StoreError>(&state.db, journey, once(), at, |_| Ok(completed.clone())).await?;
    Ok(Visitor { cookie: sign_in(state, Holder::Person(person)).await?, journey })
}

/// Starts the onboarding that follows an application, as hiring does.
async fn start(state: &AppState, application: JourneyId) -> Outcome<JourneyId> {
    let at = now();
    let library = state.library().await.map_err(|error| format!("{error:?}"))?;
    let job = library.job(JOB).map_err(|error| format!("{error:?}"))?;
    let version = state.latest_version(&job.onboarding).await.map_err(|error| format!("{error:?}"))?;
    let version = version.ok_or("the onboarding was not published")?;
    let colleague = |name: &str, email: &str| Colleague { name: name.to_owned(), email: email.to_owned() };
    let mut new = NewJourney {
        id: JourneyId::new(at),
        template: job.onboarding.clone(),
        version: version.number(),
        job: Some(job.key.clone()),
        anchor: library.day_at(Some(&job.location), at) + Days::new(DAYS_TO_GO),
        location: Some(job.location.clone()),
        stage: None,
        assignments: vec![
            (Assignee::Manager, colleague("Hugo Perrin", "hugo@tarn.example")),
            (Assignee::Buddy, colleague("Anaïs Berger", "anais@tarn.example")),
            (Assignee::It, colleague("Karim Bellal", "it@tarn.example")),
        ],
        events: Vec::new(),
    };
    let record = record::load(&state.db, application).await?.ok_or("the application is gone")?;
    let handed =
        hand_over::at_start(state, &library, &version, &record.person, &record.profile.profile, &new, at);
    new.events.extend(handed.events);
    let wanted = JourneyChange {
        onboarding: Some(OnboardingChange::Start(Box::new(new))),
        ..JourneyChange::default()
    };
    let changed = change::<StoreError>(&state.db, application, once(), at, |_| Ok(wanted.clone())).await?;
    Ok(changed.onboarding.ok_or("no onboarding was started")?)
}

fn once() -> Expected {
    Expected { command: CommandId::new(now()), revision: None }
}
