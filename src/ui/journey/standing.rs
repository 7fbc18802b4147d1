//! Where a step of an onboarding stands, and what can be done about it: go back and change, say that it does not fit.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::api::journey::{DoesNotFit, OpenStep, ReopenStep};
use crate::domain::answer::MAX_CHARACTERS;
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::progress::Status;
use crate::domain::template::StepKind;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::post_form::PostForm;
use crate::ui::onboarding::task_row::when;
use crate::ui::words;

/// When a step wants doing and how long it takes; that it was done or skipped, with the way back; what was changed for the person, and why.
#[component]
pub fn Standing(
    /// The journey and the step.
    open: OpenStep,
) -> impl IntoView {
    let words = words();
    let Some(step) = open.journey.plan.step(&open.step) else { return ().into_any() };
    let minutes = step.step().minutes.map(|minutes| t!(words, "onboarding-minutes", minutes = minutes));
    let day = when(words, step, open.journey.today(), open.journey.zone).filter(|_| !step.state().is_done());
    let optional = (!step.step().required).then(|| t!(words, "onboarding-optional"));
    let facts: Vec<String> = [day, minutes, optional].into_iter().flatten().collect();
    let changed: Vec<_> = step
        .adjustments()
        .map(|adjustment| {
            let says = t!(words, "because-adjusted", reason = adjustment.reason.as_str());
            view! { <p class="notice notice-info" dir="auto">{says}</p> }
        })
        .collect();
    view! {
        {(!facts.is_empty()).then(|| view! { <p class="task-meta">{facts.into_iter().map(|says| view! { <span>{says}</span> }).collect_view()}</p> })}
        {changed}
        {settled(words, &open, step)}
        {step.progress().does_not_fit.then(|| view! { <p class="notice notice-info">{t!(words, "onboarding-fit-said")}</p> })}
    }
    .into_any()
}

/// Whether a step has its way back in place of its button: what was read or done can only be opened again.
pub fn is_settled_for_good(step: &PlannedStep<'_>) -> bool {
    step.state() == StepState::Completed && matches!(step.step().kind, StepKind::Message | StepKind::Task)
}

fn settled(words: Words, open: &OpenStep, step: PlannedStep<'_>) -> AnyView {
    let zone = open.journey.zone;
    let says = match step.progress().status {
        Status::Open => return ().into_any(),
        Status::Completed(settled) => {
            let date = format::date(words, format::day(settled.at, zone));
            if is_settled_for_good(&step) || !open.writable {
                t!(words, "onboarding-completed", date = date)
            } else {
                t!(words, "onboarding-completed-change", date = date)
            }
        }
        Status::Skipped(_) => t!(words, "onboarding-skipped-change"),
    };
    let hidden = vec![("journey", open.journey.head.id.to_string()), ("step", open.step.to_string())];
    let reopen = open.writable.then(|| {
        view! {
            <PostForm to=ReopenStep::PATH hidden>
                <button class="btn btn-small">{t!(words, "onboarding-reopen")}</button>
            </PostForm>
        }
    });
    view! {
        <div class="notice notice-success stack-s">
            <p>{says}</p>
            {reopen}
        </div>
    }
    .into_any()
}

/// "This doesn't fit me": asks the people who look after the journey to change the step.
#[component]
pub fn FitForm(
    /// The journey and the step.
    open: OpenStep,
) -> impl IntoView {
    let words = words();
    let said = open.journey.plan.step(&open.step).is_none_or(|step| step.progress().does_not_fit);
    if !open.writable || said {
        return ().into_any();
    }
    let hidden = vec![("journey", open.journey.head.id.to_string()), ("step", open.step.to_string())];
    let most = MAX_CHARACTERS.min(2_000);
    view! {
        <details class="section">
            <summary>{t!(words, "onboarding-fit")}</summary>
            <PostForm to=DoesNotFit::PATH hidden>
                <div class="field">
                    <label class="field-label" for="fit-message">{t!(words, "onboarding-fit-label")}</label>
                    <p class="hint" id="fit-hint">{t!(words, "onboarding-fit-hint")}</p>
                    <textarea class="textarea" id="fit-message" name="message" rows="4" maxlength=most aria-describedby="fit-hint"></textarea>
                </div>
                <div class="actions">
                    <button class="btn">{t!(words, "onboarding-fit-action")}</button>
                </div>
            </PostForm>
        </details>
    }
    .into_any()
}
