//! "This doesn't fit me", in the person's words, each with a form that answers it.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::decisions::{DateFields, date_parts};
use super::wording;
use crate::api::studio::{
    ASSIGNEES, Adjust, AdjustmentField, AdjustmentHeld, FitRequest, KeptAdjustment, OnboardingPage,
    TypedAdjustment, assignee_name,
};
use crate::domain::answer::Problem;
use crate::domain::key::StepKey;
use crate::domain::template::QuestionKind;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::error_summary::FieldProblem;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::typed_text::typed_text;
use crate::ui::journey::problem::problem_words;
use crate::ui::words;

/// What does not fit, by the person's word.
#[component]
pub fn FitRequests(
    /// The onboarding.
    data: OnboardingPage,
) -> impl IntoView {
    let words = words();
    let none = data.requests.is_empty();
    let requests = data
        .requests
        .iter()
        .map(|request| view! { <Request data=data.clone() request=request.clone() /> })
        .collect_view();
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-fit-requests")}</h2></header>
            <div class="pane-body">
                {none.then(|| view! { <p class="muted small">{t!(words, "studio-fit-none")}</p> })}
                {requests}
            </div>
        </section>
    }
}

#[component]
fn Request(data: OnboardingPage, request: FitRequest) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let step = request.step.as_ref().and_then(|key| journey.plan.step(key));
    let title =
        step.map(|step| journey.merge(words, words.authored(&step.variant().title))).unwrap_or_default();
    let when = format::moment(words, request.at, journey.zone);
    let form = step.map(|step| view! { <AdjustForm data=data.clone() step=step.key().clone() /> });
    view! {
        <article class="stack-s">
            <h3 class="small">{title}</h3>
            <blockquote dir="auto">{request.message}</blockquote>
            <p class="muted small"><time>{when}</time></p>
            {form}
        </article>
    }
}

#[component]
fn AdjustForm(data: OnboardingPage, step: StepKey) -> impl IntoView {
    let words = words();
    let journey = &data.journey;
    let planned = journey.plan.step(&step)?;
    let kept = data.kept.clone().filter(|kept| kept.typed.step == step.as_str());
    let typed = kept.as_ref().map_or_else(
        || TypedAdjustment {
            change: if planned.step().required { "redate" } else { "drop" }.to_owned(),
            day: planned.due().map(date_parts).unwrap_or_default(),
            assignee: assignee_name(planned.assignee()).to_owned(),
            ..TypedAdjustment::default()
        },
        |kept| kept.typed.clone(),
    );
    let problem = |field| kept.as_ref().and_then(|kept| problem_of(words, kept, field));
    let [change_problem, day_problem, assignee_problem, reason_problem] =
        [AdjustmentField::Change, AdjustmentField::Day, AdjustmentField::Assignee, AdjustmentField::Reason]
            .map(problem);
    let [change, day, assignee, reason] =
        [AdjustmentField::Change, AdjustmentField::Day, AdjustmentField::Assignee, AdjustmentField::Reason]
            .map(|field| field_id(step.as_str(), field));
    let notice = kept.as_ref().and_then(|kept| held_words(words, &kept.held));
    let open = kept.is_some();
    let hidden = vec![
        ("journey", journey.head.id.to_string()),
        ("revision", journey.head.revision.0.to_string()),
        ("typed[step]", step.to_string()),
    ];
    let offered: Vec<_> = [
        (!planned.step().required).then(|| ("drop", t!(words, "studio-adjust-drop"))),
        Some(("redate", t!(words, "studio-adjust-redate"))),
        Some(("reassign", t!(words, "studio-adjust-reassign"))),
    ]
    .into_iter()
    .flatten()
    .enumerate()
    .map(|(number, (value, label))| {
        let id = if number == 0 { change.clone() } else { format!("{change}-{number}") };
        let chosen = typed.change == value;
        view! {
            <label class="choice">
                <input type="radio" id=id name="typed[change]" value=value checked=chosen />
                <span>{label}</span>
            </label>
        }
    })
    .collect();
    let assignees = ASSIGNEES
        .into_iter()
        .map(|assignee| {
            let chosen = typed.assignee == assignee_name(assignee);
            view! { <option value=assignee_name(assignee) selected=chosen>{wording::assignee(words, assignee)}</option> }
        })
        .collect_view();
    let wrong = reason_problem.is_some().then_some("true");
    Some(view! {
        <details class="decision" open=open>
            <summary>{t!(words, "studio-adjust")}</summary>
            <PostForm to=Adjust::PATH hidden>
                {notice.map(|notice| view! { <p class="notice notice-warning" role="alert">{notice}</p> })}
                <fieldset class="field">
                    <legend class="field-label">{t!(words, "studio-adjust-change")}</legend>
                    {change_problem.map(|says| view! { <p class="field-error">{says}</p> })}
                    <div class="choice-list">{offered}</div>
                </fieldset>
                <DateFields
                    id=day
                    name="typed[day][]"
                    label=t!(words, "studio-adjust-day")
                    hint=t!(words, "studio-adjust-day-hint")
                    typed=typed.day
                    problem=day_problem
                />
                <div class="field">
                    <label class="field-label" for=assignee.clone()>{t!(words, "studio-adjust-assignee")}</label>
                    {assignee_problem.map(|says| view! { <p class="field-error">{says}</p> })}
                    <select class="select" id=assignee name="typed[assignee]">{assignees}</select>
                </div>
                <div class=if wrong.is_some() { "field has-error" } else { "field" }>
                    <label class="field-label" for=reason.clone()>{t!(words, "studio-adjust-reason")}</label>
                    <p class="hint">{t!(words, "studio-adjust-reason-hint")}</p>
                    {reason_problem.map(|says| view! { <p class="field-error">{says}</p> })}
                    <textarea class="textarea" id=reason name="typed[reason]" rows="3" dir="auto" aria-invalid=wrong>{typed_text(&typed.reason)}</textarea>
                </div>
                <div class="actions"><button class="btn btn-primary">{t!(words, "studio-adjust-action")}</button></div>
            </PostForm>
        </details>
    })
}

/// What a refused adjustment said, for the summary at the top of the page.
pub fn adjustment_problems(words: Words, kept: Option<&KeptAdjustment>) -> Vec<FieldProblem> {
    let Some(kept) = kept else { return Vec::new() };
    let AdjustmentHeld::Problems(problems) = &kept.held else { return Vec::new() };
    problems
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field_id(&kept.typed.step, *field),
            says: field_problem(words, *field, problem),
        })
        .collect()
}

fn held_words(words: Words, held: &AdjustmentHeld) -> Option<String> {
    match held {
        AdjustmentHeld::Problems(_) => None,
        AdjustmentHeld::Required => Some(t!(words, "studio-adjust-required")),
        AdjustmentHeld::Done => Some(t!(words, "studio-adjust-done")),
        AdjustmentHeld::Stale => Some(t!(words, "studio-adjust-stale")),
    }
}

fn problem_of(words: Words, kept: &KeptAdjustment, field: AdjustmentField) -> Option<String> {
    let AdjustmentHeld::Problems(problems) = &kept.held else { return None };
    problems.iter().find(|(at, _)| *at == field).map(|(_, problem)| field_problem(words, field, problem))
}

fn field_problem(words: Words, field: AdjustmentField, problem: &Problem) -> String {
    match (field, problem) {
        (AdjustmentField::Change, _) => t!(words, "studio-problem-change"),
        (AdjustmentField::Assignee, _) => t!(words, "studio-problem-assignee"),
        (AdjustmentField::Reason, Problem::Missing) => t!(words, "studio-problem-adjust-reason"),
        (AdjustmentField::Day, problem) => problem_words(words, QuestionKind::Date, problem),
        (AdjustmentField::Reason, problem) => problem_words(words, QuestionKind::LongText, problem),
    }
}

fn field_id(step: &str, field: AdjustmentField) -> String {
    let field = match field {
        AdjustmentField::Change => "change",
        AdjustmentField::Day => "day",
        AdjustmentField::Assignee => "assignee",
        AdjustmentField::Reason => "reason",
    };
    format!("adjust-{step}-{field}")
}
