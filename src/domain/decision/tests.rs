use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn context(history: &[Decision]) -> Context<'_> {
    Context { stages: 3, history, onboarding_begun: false, today: today() }
}

/// A decision of the kind that nothing but its place in the history can make wrong.
fn decision(kind: DecisionKind) -> Decision {
    match kind {
        DecisionKind::Send => Decision::Send,
        DecisionKind::Advance => Decision::Advance,
        DecisionKind::Hold => Decision::Hold,
        DecisionKind::Resume => Decision::Resume,
        DecisionKind::Reject => {
            Decision::Reject { reason: RejectionReason::Filled, message: "Thank you.".to_owned() }
        }
        DecisionKind::Offer => Decision::Offer { message: String::new() },
        DecisionKind::Hire => Decision::Hire { start: today() },
        DecisionKind::Undo => Decision::Undo,
        DecisionKind::Withdraw => Decision::Withdraw,
        DecisionKind::Accept => Decision::Accept,
        DecisionKind::Decline => Decision::Decline,
    }
}

fn history(kinds: &[DecisionKind]) -> Vec<Decision> {
    kinds.iter().copied().map(decision).collect()
}

/// Histories that lead to each state, in the order of [`ApplicationState::ALL`].
fn ways() -> [(ApplicationState, Vec<Decision>); 9] {
    use DecisionKind::{Accept, Decline, Hire, Hold, Offer, Reject, Send, Withdraw};
    [
        (ApplicationState::Draft, vec![]),
        (ApplicationState::Sent, history(&[Send])),
        (ApplicationState::OnHold, history(&[Send, Hold])),
        (ApplicationState::Offered, history(&[Send, Offer])),
        (ApplicationState::Accepted, history(&[Send, Offer, Accept])),
        (ApplicationState::Hired, history(&[Send, Offer, Accept, Hire])),
        (ApplicationState::Declined, history(&[Send, Offer, Decline])),
        (ApplicationState::Rejected, history(&[Send, Reject])),
        (ApplicationState::Withdrawn, history(&[Send, Withdraw])),
    ]
}

#[test]
fn every_state_permits_exactly_what_it_should() {
    use DecisionKind::{Accept, Advance, Decline, Hire, Hold, Offer, Reject, Resume, Send, Undo, Withdraw};
    let expected: [&[DecisionKind]; 9] = [
        &[Send],
        &[Advance, Hold, Offer, Reject, Withdraw],
        &[Resume, Reject, Undo, Withdraw],
        &[Reject, Undo, Accept, Decline, Withdraw],
        &[Hire, Withdraw],
        &[Undo],
        &[],
        &[Undo],
        &[],
    ];
    for ((state, history), expected) in ways().iter().zip(expected) {
        assert_eq!(standing(history).state, *state);
        let permitted: Vec<_> = DecisionKind::ALL
            .into_iter()
            .filter(|kind| permitted(*kind, &context(history)).is_ok())
            .collect();
        assert_eq!(permitted, expected, "{state:?}");
    }
}

#[test]
fn advancing_ends_with_the_last_stage() {
    use DecisionKind::{Advance, Send};
    let last = history(&[Send, Advance, Advance]);
    assert_eq!(standing(&last), Standing { state: ApplicationState::Sent, stage: 2 });
    assert_eq!(decide(&Decision::Advance, &context(&last)), Err(Refusal::LastStage));
    assert_eq!(
        decide(&Decision::Advance, &Context { stages: 4, ..context(&last) }),
        Ok(Standing { state: ApplicationState::Sent, stage: 3 })
    );
}

#[test]
fn undoing_stops_at_what_the_person_answered() {
    use DecisionKind::{Accept, Advance, Decline, Hire, Offer, Reject, Send, Undo, Withdraw};
    assert_eq!(decide(&Decision::Undo, &context(&history(&[Send]))), Err(Refusal::NothingToUndo));
    for answer in [Withdraw, Accept, Decline] {
        let answered = history(&[Send, Offer, answer]);
        assert_eq!(decide(&Decision::Undo, &context(&answered)), Err(Refusal::PersonAnswered));
    }
    let slipped = history(&[Send, Advance, Reject]);
    assert_eq!(
        decide(&Decision::Undo, &context(&slipped)),
        Ok(Standing { state: ApplicationState::Sent, stage: 1 })
    );
    let undone = history(&[Send, Advance, Reject, Undo, Undo]);
    assert_eq!(standing(&undone), Standing { state: ApplicationState::Sent, stage: 0 });
    assert_eq!(decide(&Decision::Undo, &context(&undone)), Err(Refusal::NothingToUndo));

    let hired = history(&[Send, Offer, Accept, Hire]);
    let begun = Context { onboarding_begun: true, ..context(&hired) };
    assert_eq!(decide(&Decision::Undo, &begun), Err(Refusal::OnboardingBegun));
    assert_eq!(
        decide(&Decision::Undo, &context(&hired)).map(|now| now.state),
        Ok(ApplicationState::Accepted)
    );
}

#[test]
fn what_goes_with_a_decision_is_checked() {
    use DecisionKind::{Accept, Offer, Send};
    let sent = history(&[Send]);
    let reject = |message: String| Decision::Reject { reason: RejectionReason::NoReply, message };
    assert_eq!(decide(&reject(" \n".to_owned()), &context(&sent)), Err(Refusal::MessageMissing));
    assert_eq!(
        decide(&reject("é".repeat(5_001)), &context(&sent)),
        Err(Refusal::MessageTooLong { most: 5_000, has: 5_001 })
    );
    let accepted = history(&[Send, Offer, Accept]);
    let hire = |days| Decision::Hire { start: today() + chrono::Duration::days(days) };
    assert_eq!(decide(&hire(-1), &context(&accepted)), Err(Refusal::StartInPast));
    assert_eq!(decide(&hire(0), &context(&accepted)).map(|now| now.state), Ok(ApplicationState::Hired));
}

#[test]
fn every_state_can_be_reached() {
    let reached: BTreeSet<_> = ways().iter().map(|(_, history)| standing(history).state).collect();
    assert_eq!(reached, ApplicationState::ALL.into_iter().collect());
}

proptest! {
    #[test]
    fn any_course_of_decisions_holds_together(tries in proptest::collection::vec(0..11usize, 0..40)) {
        let mut taken: Vec<Decision> = Vec::new();
        let mut before = vec![standing(&taken)];
        for kind in tries.into_iter().filter_map(|position| DecisionKind::ALL.get(position)) {
            let decision = decision(*kind);
            let Ok(now) = decide(&decision, &context(&taken)) else { continue };
            taken.push(decision);
            prop_assert_eq!(standing(&taken), now, "what is decided is where the history leads");
            prop_assert!(now.stage < 3);
            if *kind == DecisionKind::Undo {
                before.pop();
                prop_assert_eq!(before.last().copied(), Some(now), "undoing restores what was before");
            } else {
                before.push(now);
            }
            let answers = |decisions: Vec<&Decision>| {
                decisions.into_iter().filter(|taken| taken.kind().is_persons()).cloned().collect::<Vec<_>>()
            };
            let kept = answers(effective(&taken));
            prop_assert_eq!(kept, answers(taken.iter().collect()), "no answer of the person is undone");
        }
    }
}
