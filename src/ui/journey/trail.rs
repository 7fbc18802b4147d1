//! The trail of a journey.

use crate::api::journey::OpenJourney;
use crate::api::journey::Paths;
use crate::domain::because::Why;
use crate::domain::key::StepKey;
use crate::domain::plan::{PlannedStep, StepState};
use crate::locales::Words;
use crate::ui::components::trail::{TrailItem, TrailPlace};

use super::because::because;

/// The person's steps as marks; `here` is the step of the page, else the next one on the trail.
pub fn journey_trail(words: Words, journey: &OpenJourney, here: Option<&StepKey>) -> Vec<TrailItem> {
    let paths = Paths::of(journey);
    let next = || journey.plan.next().filter(|next| journey.on_trail().any(|step| step.key() == next.key()));
    let here = here.cloned().or_else(|| next().map(|step| step.key().clone()));
    let marks: Vec<PlannedStep<'_>> = match &here {
        Some(here) => journey.on_trail_with(here).collect(),
        None => journey.on_trail().collect(),
    };
    marks
        .into_iter()
        .map(|step| TrailItem {
            label: journey.merge(words, words.authored(&step.variant().title)),
            href: reachable(&step).then(|| paths.step(step.key())),
            place: place(&step, here.as_ref()),
            fork: fork(words, journey, &step),
        })
        .collect()
}

fn reachable(step: &PlannedStep<'_>) -> bool {
    !matches!(step.state(), StepState::Waiting)
}

fn place(step: &PlannedStep<'_>, here: Option<&StepKey>) -> TrailPlace {
    if here == Some(step.key()) {
        return TrailPlace::Here;
    }
    match step.state() {
        StepState::Completed => TrailPlace::Done,
        StepState::Skipped => TrailPlace::Skipped,
        _ => TrailPlace::Ahead,
    }
}

/// This person's way differs from the general one where a fact decided that the step is there.
fn fork(words: Words, journey: &OpenJourney, step: &PlannedStep<'_>) -> Option<String> {
    match step.why() {
        Why::Facts(reasons) if !reasons.is_empty() => Some(because(words, journey, &Why::Facts(reasons))),
        Why::Adjusted(adjustment) => Some(adjustment.reason),
        _ => None,
    }
}
