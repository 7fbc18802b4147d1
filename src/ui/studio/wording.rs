//! What the studio calls things.

use crate::domain::decision::{ApplicationState, Decision, DecisionKind, RejectionReason};
use crate::domain::state::OnboardingState;
use crate::domain::template::{Assignee, Offset, StepKind};
use crate::locales::Words;
use crate::t;

/// A state of an application. Staff read what the candidate reads where that matters: "not moving forward".
pub fn application_state(words: Words, state: ApplicationState) -> String {
    match state {
        ApplicationState::Draft => t!(words, "studio-state-draft"),
        ApplicationState::Sent => t!(words, "studio-state-sent"),
        ApplicationState::OnHold => t!(words, "studio-state-on-hold"),
        ApplicationState::Offered => t!(words, "studio-state-offered"),
        ApplicationState::Accepted => t!(words, "studio-state-accepted"),
        ApplicationState::Hired => t!(words, "studio-state-hired"),
        ApplicationState::Declined => t!(words, "studio-state-declined"),
        ApplicationState::Rejected => t!(words, "studio-state-rejected"),
        ApplicationState::Withdrawn => t!(words, "studio-state-withdrawn"),
    }
}

/// The chip of a state, by its class.
pub fn chip(state: ApplicationState) -> &'static str {
    match state {
        ApplicationState::Sent => "chip chip-dot chip-here",
        ApplicationState::OnHold => "chip chip-dot chip-warning",
        ApplicationState::Offered | ApplicationState::Accepted => "chip chip-dot chip-brand",
        ApplicationState::Hired => "chip chip-dot chip-success",
        ApplicationState::Rejected | ApplicationState::Declined => "chip chip-dot chip-danger",
        ApplicationState::Draft | ApplicationState::Withdrawn => "chip chip-dot",
    }
}

/// Where an application stands, for its chip: the stage while it is under way, else the state.
pub fn standing(words: Words, state: ApplicationState, stage: Option<&crate::domain::text::Text>) -> String {
    match (state, stage) {
        (ApplicationState::Sent, Some(stage)) => words.authored(stage).to_owned(),
        _ => application_state(words, state),
    }
}

/// A state of an onboarding.
pub fn onboarding_state(words: Words, state: OnboardingState) -> String {
    match state {
        OnboardingState::Running => t!(words, "studio-onboarding-running"),
        OnboardingState::Finished => t!(words, "studio-onboarding-finished"),
        OnboardingState::Cancelled => t!(words, "studio-onboarding-cancelled"),
    }
}

/// Why an application is rejected, for the record.
pub fn rejection_reason(words: Words, reason: RejectionReason) -> String {
    match reason {
        RejectionReason::RequirementNotMet => t!(words, "studio-reason-requirement"),
        RejectionReason::OthersMoreExperienced => t!(words, "studio-reason-experience"),
        RejectionReason::ExpectationsDiffer => t!(words, "studio-reason-expectations"),
        RejectionReason::NoRightToWork => t!(words, "studio-reason-right-to-work"),
        RejectionReason::NoReply => t!(words, "studio-reason-no-reply"),
        RejectionReason::Filled => t!(words, "studio-reason-filled"),
        RejectionReason::Cancelled => t!(words, "studio-reason-cancelled"),
    }
}

/// What was decided, as the timeline tells it. `stage` is the stage it led to.
pub fn decided(words: Words, decision: &Decision, stage: &str) -> String {
    match decision.kind() {
        DecisionKind::Send => t!(words, "studio-did-send"),
        DecisionKind::Advance => t!(words, "studio-did-advance", stage = stage),
        DecisionKind::Hold => t!(words, "studio-did-hold"),
        DecisionKind::Resume => t!(words, "studio-did-resume"),
        DecisionKind::Reject => t!(words, "studio-did-reject"),
        DecisionKind::Offer => t!(words, "studio-did-offer"),
        DecisionKind::Hire => t!(words, "studio-did-hire"),
        DecisionKind::Undo => t!(words, "studio-did-undo"),
        DecisionKind::Withdraw => t!(words, "studio-did-withdraw"),
        DecisionKind::Accept => t!(words, "studio-did-accept"),
        DecisionKind::Decline => t!(words, "studio-did-decline"),
    }
}

/// Who does a step.
pub fn assignee(words: Words, assignee: Assignee) -> String {
    match assignee {
        Assignee::Person => t!(words, "studio-assignee-person"),
        Assignee::Manager => t!(words, "studio-assignee-manager"),
        Assignee::Buddy => t!(words, "studio-assignee-buddy"),
        Assignee::It => t!(words, "studio-assignee-it"),
        Assignee::Recruiter => t!(words, "studio-assignee-recruiter"),
    }
}

/// What there is to do in a step.
pub fn step_kind(words: Words, kind: StepKind) -> String {
    match kind {
        StepKind::Form => t!(words, "studio-kind-form"),
        StepKind::Message => t!(words, "studio-kind-message"),
        StepKind::Task => t!(words, "studio-kind-task"),
        StepKind::Document => t!(words, "studio-kind-document"),
        StepKind::Consent => t!(words, "studio-kind-consent"),
    }
}

/// A distance from the day that dates count from.
pub fn offset(words: Words, offset: Offset) -> String {
    let (number, working) = match offset {
        Offset::Days(number) => (number, false),
        Offset::WorkingDays(number) => (number, true),
    };
    let count = i32::from(number).abs();
    match (number.signum(), working) {
        (0, _) => t!(words, "studio-offset-same-day"),
        (1, false) => t!(words, "studio-offset-days-after", count = count),
        (1, true) => t!(words, "studio-offset-working-days-after", count = count),
        (_, false) => t!(words, "studio-offset-days-before", count = count),
        (_, true) => t!(words, "studio-offset-working-days-before", count = count),
    }
}

/// A person's name, or that they have not said it.
pub fn name(words: Words, name: &str) -> String {
    if name.trim().is_empty() { t!(words, "studio-no-name") } else { name.to_owned() }
}
