//! The course of an application: from the decisions taken to where it stands, and to what may follow.

use super::{ApplicationState, Context, Decision, DecisionKind, MAX_MESSAGE_CHARACTERS, Refusal, Standing};

/// Takes a decision: where it leaves the application.
///
/// # Errors
/// Says why it cannot be taken now.
pub fn decide(decision: &Decision, context: &Context<'_>) -> Result<Standing, Refusal> {
    permitted(decision.kind(), context)?;
    match decision {
        Decision::Reject { message, .. } if message.trim().is_empty() => Err(Refusal::MessageMissing),
        Decision::Reject { message, .. } | Decision::Offer { message } => within_length(message),
        Decision::Hire { start } if *start < context.today => Err(Refusal::StartInPast),
        _ => Ok(()),
    }?;
    let mut standing_decisions = effective(context.history);
    match decision {
        Decision::Undo => {
            standing_decisions.pop();
        }
        _ => standing_decisions.push(decision),
    }
    Ok(replay(&standing_decisions))
}

/// Whether a decision of this kind can be taken now, so that screens offer no other.
///
/// # Errors
/// Says why it cannot.
pub fn permitted(kind: DecisionKind, context: &Context<'_>) -> Result<(), Refusal> {
    let standing = standing(context.history);
    if kind == DecisionKind::Undo {
        return undoable(context);
    }
    match (standing.state, kind) {
        (ApplicationState::Draft, DecisionKind::Send) => Ok(()),
        (ApplicationState::Draft, _) => Err(Refusal::NotSent),
        (state, _) if state.has_ended() => Err(Refusal::Ended),
        (_, DecisionKind::Send) => Err(Refusal::AlreadySent),
        (_, DecisionKind::Withdraw) => Ok(()),

        (ApplicationState::Sent, DecisionKind::Advance) if standing.stage + 1 >= context.stages => {
            Err(Refusal::LastStage)
        }
        (
            ApplicationState::Sent,
            DecisionKind::Advance | DecisionKind::Hold | DecisionKind::Reject | DecisionKind::Offer,
        ) => Ok(()),
        (ApplicationState::OnHold, DecisionKind::Resume | DecisionKind::Reject) => Ok(()),
        (ApplicationState::Offered, DecisionKind::Accept | DecisionKind::Decline | DecisionKind::Reject) => {
            Ok(())
        }
        (ApplicationState::Accepted, DecisionKind::Hire) => Ok(()),

        (_, DecisionKind::Accept | DecisionKind::Decline) => Err(Refusal::NoOffer),
        (_, DecisionKind::Hire) => Err(Refusal::NotAccepted),
        (_, DecisionKind::Resume) => Err(Refusal::NotOnHold),
        (ApplicationState::OnHold, _) => Err(Refusal::OnHold),
        (ApplicationState::Accepted, _) => Err(Refusal::OfferAccepted),
        (_, _) => Err(Refusal::OfferOpen),
    }
}

/// Where the history leaves an application; without one it is a draft in the first stage.
pub fn standing(history: &[Decision]) -> Standing {
    replay(&effective(history))
}

/// The decisions that stand: each undoing takes itself and the one before it away.
pub fn effective(history: &[Decision]) -> Vec<&Decision> {
    let mut standing = Vec::with_capacity(history.len());
    for decision in history {
        match decision {
            Decision::Undo => {
                standing.pop();
            }
            _ => standing.push(decision),
        }
    }
    standing
}

fn undoable(context: &Context<'_>) -> Result<(), Refusal> {
    match effective(context.history).last().map(|last| last.kind()) {
        None | Some(DecisionKind::Send) => Err(Refusal::NothingToUndo),
        Some(kind) if kind.is_persons() => Err(Refusal::PersonAnswered),
        Some(DecisionKind::Hire) if context.onboarding_begun => Err(Refusal::OnboardingBegun),
        Some(_) => Ok(()),
    }
}

fn replay(decisions: &[&Decision]) -> Standing {
    let first = Standing { state: ApplicationState::Draft, stage: 0 };
    decisions.iter().fold(first, |standing, decision| {
        let state = match decision {
            Decision::Send | Decision::Resume => ApplicationState::Sent,
            Decision::Advance => return Standing { stage: standing.stage + 1, ..standing },
            Decision::Hold => ApplicationState::OnHold,
            Decision::Reject { .. } => ApplicationState::Rejected,
            Decision::Offer { .. } => ApplicationState::Offered,
            Decision::Hire { .. } => ApplicationState::Hired,
            Decision::Withdraw => ApplicationState::Withdrawn,
            Decision::Accept => ApplicationState::Accepted,
            Decision::Decline => ApplicationState::Declined,
            Decision::Undo => standing.state,
        };
        Standing { state, ..standing }
    })
}

fn within_length(message: &str) -> Result<(), Refusal> {
    let has = message.chars().count();
    let most = MAX_MESSAGE_CHARACTERS;
    if has > most { Err(Refusal::MessageTooLong { most, has }) } else { Ok(()) }
}
