//! The mail that tells a person of a decision, in their language, with a link that signs them in.

use crate::domain::decision::{Context, Decision, DecisionKind, decide, effective};
use crate::domain::template::TemplateKind;
use crate::locales::{Words, format};
use crate::server::auth::link::mint;
use crate::server::journeys::OpenJourney;
use crate::server::mail::letters::{self, Between};
use crate::server::paths::Paths;
use crate::server::store::link::NewLink;
use crate::server::store::mail::NewMail;
use crate::server::store::{Holder, JourneyId};
use crate::server::visit::Visit;

/// The mail that tells of a decision, with its link; none where nothing changes for the person, or they left no address.
/// `onboarding` is the journey that a hire starts.
pub(super) fn of(
    visit: &Visit,
    journey: &OpenJourney,
    decision: &Decision,
    onboarding: Option<JourneyId>,
) -> Option<(NewMail, NewLink)> {
    if !is_told(journey, decision) {
        return None;
    }
    let config = &visit.state.config;
    let person = &journey.person;
    let email = person.email.as_ref().or(person.typed_email.as_ref())?;
    let holder = if person.email.is_some() { Holder::Person(person.id) } else { Holder::Draft(person.id) };
    let target = match onboarding {
        Some(onboarding) => Paths::new(TemplateKind::Onboarding, &onboarding.to_string()).home(),
        None => Paths::of(journey).home(),
    };
    let minted = mint(config, holder, email, &target, visit.now);
    let organisation = &journey.library.content.organisation;
    let words = Words { locale: person.locale, fallback: organisation.language };
    let to = Between { words, organisation: &organisation.name, name: &person.name };
    let job = journey.state.job.as_ref().map(|job| words.authored(&job.title)).unwrap_or_default();
    let link = minted.url;
    let letter = match decision {
        Decision::Advance => letters::advanced(to, job, &next_stage(journey, words), link),
        Decision::Reject { message, .. } => letters::not_moving_forward(to, job, message, link),
        Decision::Offer { message } => letters::offered(to, job, message, link),
        Decision::Hire { start } => letters::welcome(to, job, &format::date(words, *start), link),
        _ => letters::taken_back(to, job, link),
    };
    let occasion = format!("decision-{}-{}", journey.head.id, journey.decisions.len());
    Some((letter.to(config, words, email, &occasion, visit.now), minted.link))
}

/// Whether the person hears of a decision: of every one that changes what they read, and of its undoing.
fn is_told(journey: &OpenJourney, decision: &Decision) -> bool {
    let told = |kind: DecisionKind| {
        matches!(
            kind,
            DecisionKind::Advance | DecisionKind::Reject | DecisionKind::Offer | DecisionKind::Hire
        )
    };
    match decision {
        Decision::Undo => {
            let history: Vec<Decision> =
                journey.decisions.iter().map(|taken| taken.decision.clone()).collect();
            effective(&history).last().is_some_and(|last| told(last.kind()))
        }
        other => told(other.kind()),
    }
}

/// The title of the stage that advancing leads to.
fn next_stage(journey: &OpenJourney, words: Words) -> String {
    let history: Vec<Decision> = journey.decisions.iter().map(|taken| taken.decision.clone()).collect();
    let stages = &journey.version.template().stages;
    let context =
        Context { stages: stages.len(), history: &history, onboarding_begun: false, today: journey.today() };
    let next = decide(&Decision::Advance, &context).ok().and_then(|standing| stages.get(standing.stage));
    next.map(|stage| words.authored(&stage.title).to_owned()).unwrap_or_default()
}
