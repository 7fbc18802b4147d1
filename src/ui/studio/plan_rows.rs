//! A person's plan, row by row: what is in it, what is not, what is unknown, and for each the why.

use leptos::prelude::*;

use super::wording;
use crate::api::journey::OpenJourney;
use crate::api::studio::Eyes;
use crate::domain::because::Why;
use crate::domain::plan::{Placement, PlannedStep, StepState};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::mark::Mark;
use crate::ui::journey::because::{missing, said};
use crate::ui::words;

/// A person's plan, stage by stage.
#[component]
pub fn PlanRows(
    /// The journey.
    journey: OpenJourney,
    /// With whose eyes it is read.
    eyes: Eyes,
) -> impl IntoView {
    let words = words();
    let stages: Vec<_> = journey
        .version
        .template()
        .stages
        .iter()
        .map(|stage| {
            let steps = journey.plan.steps().filter(|step| step.stage().key == stage.key);
            let rows = steps.map(|step| row(words, &journey, eyes, step)).collect_view();
            view! {
                <h3 class="trail-stage">{words.authored(&stage.title).to_owned()}</h3>
                <ol class="plan">{rows}</ol>
            }
        })
        .collect();
    view! { <div>{stages}</div> }
}

fn row(words: Words, journey: &OpenJourney, eyes: Eyes, step: PlannedStep<'_>) -> AnyView {
    if !eyes.see(&journey.version, &step) {
        return hidden_row(words, journey, step);
    }
    let title = journey.merge(words, words.authored(&step.variant().title));
    let date = step.due().or(step.opens()).map(|day| format::short_date(words, day));
    let (class, state) = standing(words, step);
    let mut whys = vec![because(words, journey, &step.why())];
    whys.extend(missing(words, &journey.version, &step.missing()));
    if step.step().variants.len() > 1 && step.placement() != Placement::Excluded {
        whys.push(variant_because(words, journey, step));
    }
    whys.extend(
        step.adjustments()
            .map(|adjusted| t!(words, "studio-why-adjusted", reason = adjusted.reason.as_str())),
    );
    let who = (!step.assignee().is_person()).then(|| helper(words, journey, step));
    view! {
        <li class=format!("plan-row {class}")>
            <Mark />
            <span class="plan-title">{title}</span>
            <span class="nums">{date}</span>
            <span class="plan-why">
                <span class="cluster">
                    <span>{state}</span>
                    {step.step().required.then(|| view! { <span>{t!(words, "studio-required")}</span> })}
                    {who.map(|who| view! { <span><bdi>{who}</bdi></span> })}
                </span>
                {whys.into_iter().map(|why| view! { <span class="plan-because">{why}" "</span> }).collect_view()}
            </span>
        </li>
    }
    .into_any()
}

/// A step of which the reader may not know how it is planned: what decides is read by others.
fn hidden_row(words: Words, journey: &OpenJourney, step: PlannedStep<'_>) -> AnyView {
    let general = step.step().variants.last().unwrap_or(step.variant());
    let title = journey.merge(words, words.authored(&general.title));
    view! {
        <li class="plan-row is-ahead">
            <Mark />
            <span class="plan-title">{title}</span>
            <span class="nums"></span>
            <span class="plan-why">{t!(words, "studio-why-hidden")}</span>
        </li>
    }
    .into_any()
}

/// Where a step stands: its class and its words.
fn standing(words: Words, step: PlannedStep<'_>) -> (&'static str, String) {
    match (step.placement(), step.state()) {
        (Placement::Excluded, _) => ("is-excluded", t!(words, "studio-step-excluded")),
        (Placement::Unknown, _) => ("is-ahead", t!(words, "studio-step-unknown")),
        (_, StepState::Completed) => ("is-done", t!(words, "studio-step-completed")),
        (_, StepState::Skipped) => ("is-skipped", t!(words, "studio-step-skipped")),
        _ if step.is_overdue() => ("is-late", t!(words, "studio-step-late")),
        (_, StepState::Open) => ("is-here", t!(words, "studio-step-open")),
        (_, StepState::Waiting) => ("is-ahead", t!(words, "studio-step-waiting")),
        (_, StepState::Upcoming) => ("is-ahead", t!(words, "studio-step-upcoming")),
    }
}

fn because(words: Words, journey: &OpenJourney, why: &Why) -> String {
    match why {
        Why::Everyone => t!(words, "studio-why-everyone"),
        Why::Required => t!(words, "studio-why-required"),
        Why::Completed => t!(words, "studio-why-completed"),
        Why::Adjusted(adjusted) => t!(words, "studio-why-adjusted", reason = adjusted.reason.as_str()),
        Why::Facts(reasons) if reasons.is_empty() => t!(words, "studio-why-everyone"),
        Why::Facts(reasons) => {
            t!(words, "studio-why-facts", facts = said(words, &journey.version, &journey.profile, reasons))
        }
    }
}

fn variant_because(words: Words, journey: &OpenJourney, step: PlannedStep<'_>) -> String {
    let variant = step.variant().key.to_string();
    match step.variant_why() {
        Why::Facts(reasons) if !reasons.is_empty() => t!(
            words,
            "studio-why-variant",
            variant = variant,
            facts = said(words, &journey.version, &journey.profile, &reasons)
        ),
        _ => t!(words, "studio-why-variant-general", variant = variant),
    }
}

/// Who does a helper's step, by name where somebody was named.
fn helper(words: Words, journey: &OpenJourney, step: PlannedStep<'_>) -> String {
    let role = wording::assignee(words, step.assignee());
    match journey.state.assignments.get(&step.assignee()) {
        Some(colleague) => t!(words, "studio-done-by", role = role, name = colleague.name.as_str()),
        None => t!(words, "studio-done-by-nobody", role = role),
    }
}
