//! The person's own decisions on an application: send, withdraw, accept, decline.

use crate::domain::decision::{Context, Decision, decide as decided};
use crate::domain::state::State;
use crate::locales::Words;
use crate::server::auth::link::mint;
use crate::server::error::AppError;
use crate::server::journeys::{self, OpenJourney};
use crate::server::mail::letters::{self, Between, TeamNews};
use crate::server::paths::Paths;
use crate::server::store::change::{Expected, JourneyChange, change};
use crate::server::store::link::NewLink;
use crate::server::store::mail::NewMail;
use crate::server::store::{CommandId, Holder, JourneyId, StoreError};
use crate::server::visit::Visit;

enum Refused {
    Store(StoreError),
    NotNow,
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Decides for the person; the decision, its mails and their links are written together. Returns the application's page.
///
/// # Errors
/// `Conflict` when it cannot be decided any more, such as an offer that was taken back.
pub async fn decide(
    visit: &Visit,
    id: JourneyId,
    decision: Decision,
    command: CommandId,
) -> Result<String, AppError> {
    let journey = journeys::open(&visit.state, id, visit.now).await?;
    let stages = journey.version.template().stages.clone();
    let today = journey.today();
    let (mails, links) = mails(visit, &journey, &decision, command);
    let made =
        change::<Refused>(&visit.state.db, id, Expected { command, revision: None }, visit.now, |record| {
            let history = record.history();
            let context = Context { stages: stages.len(), history: &history, onboarding_begun: false, today };
            let standing = decided(&decision, &context).map_err(|_| Refused::NotNow)?;
            Ok(JourneyChange {
                state: Some(State::Application(standing.state)),
                stage: stages.get(standing.stage).map(|stage| stage.key.clone()),
                decision: Some((decision.clone(), None)),
                mails: mails.clone(),
                links: links.clone(),
                ..JourneyChange::default()
            })
        })
        .await;
    match made {
        Ok(_) => Ok(Paths::of(&journey).home()),
        Err(Refused::Store(error)) => Err(error.into()),
        Err(Refused::NotNow) => Err(AppError::Conflict),
    }
}

/// The mails that tell of a decision: to the person what they need to come back, to the hiring team the news.
fn mails(
    visit: &Visit,
    journey: &OpenJourney,
    decision: &Decision,
    command: CommandId,
) -> (Vec<NewMail>, Vec<NewLink>) {
    let occasion = |recipient: &str| format!("decision-{}-{recipient}", command.0);
    let news = match decision {
        Decision::Send => TeamNews::Sent,
        Decision::Accept => TeamNews::Accepted,
        Decision::Decline => TeamNews::Declined,
        _ => TeamNews::Withdrawn,
    };
    let config = &visit.state.config;
    let organisation = &journey.library.content.organisation;
    let (mut mails, mut links) = (Vec::new(), Vec::new());
    let address = journey.person.email.as_ref().or(journey.person.typed_email.as_ref());
    if let (Decision::Send, Some(email)) = (decision, address) {
        let holder = if journey.person.email.is_some() {
            Holder::Person(journey.person.id)
        } else {
            Holder::Draft(journey.person.id)
        };
        let minted = mint(config, holder, email, &Paths::of(journey).home(), visit.now);
        let words = Words { locale: journey.person.locale, fallback: organisation.language };
        let between = Between { words, organisation: &organisation.name, name: &journey.person.name };
        let letter = letters::received(between, &job_title(journey, words), minted.url);
        mails.push(letter.to(config, words, email, &occasion(email), visit.now));
        links.push(minted.link);
    }
    let job = journey.head.job.as_ref().and_then(|key| journey.library.content.jobs.get(key));
    let words = Words { locale: organisation.language, fallback: organisation.language };
    for member in job.map(|job| job.hiring_team.as_slice()).unwrap_or_default() {
        let between = Between { words, organisation: &organisation.name, name: "" };
        let link = format!("{}/studio/applications/{}", config.base_url, journey.head.id);
        let letter =
            letters::team_news(between, news, &journey.person.name, &job_title(journey, words), link);
        mails.push(letter.to(config, words, member, &occasion(member), visit.now));
    }
    (mails, links)
}

/// The title of a journey's job, in the reader's language.
pub fn job_title(journey: &OpenJourney, words: Words) -> String {
    journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()).unwrap_or_default()
}
