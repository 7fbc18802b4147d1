//! One step of a journey: one thing to do or read on a page.

use leptos::prelude::*;
use leptos_meta::Title;

use super::asked::{asked, problems};
use super::because::{missing, step_why};
use super::markdown::Prose;
use super::standing::{FitForm, Standing, is_settled_for_good};
use super::trail::journey_trail;
use crate::api::journey::OpenStep;
use crate::api::journey::{AnswerStep, Autosaving, FinishStep, MOST_BYTES, Paths, SkipStep};
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::template::{QuestionKind, StepKind, TemplateKind};
use crate::islands::autosave::{Autosave, SavedWords};
use crate::islands::upload::{UploadProgress, UploadWords};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::answer_field::{AnswerField, Asked};
use crate::ui::components::error_summary::ErrorSummary;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::trail::Trail;
use crate::ui::components::why::Why;
use crate::ui::words;
use leptos::server_fn::ServerFn;

/// One step of a journey.
#[component]
pub fn StepPage(
    /// The journey and the step.
    open: OpenStep,
) -> impl IntoView {
    let words = words();
    let Some(step) = open.journey.plan.step(&open.step) else { return ().into_any() };
    let paths = Paths::of(&open.journey);
    let variant = step.variant();
    let title = open.journey.merge(words, words.authored(&variant.title));
    let asked = asked(words, &open, step);
    let alone = asked.len() == 1 && step.step().kind == StepKind::Form && shows_form(&open, &step);
    let problems = problems(words, &asked);
    let trail = journey_trail(words, &open.journey, Some(&open.step));
    let (number, total) = open.journey.number_of(&open.step);
    let counted = (number > 0).then(|| t!(words, "step-number", number = number, total = total));
    let heading = if alone { ().into_any() } else { view! { <h1>{title.clone()}</h1> }.into_any() };
    let body = variant.body.as_ref().map(|body| open.journey.merge(words, words.authored(body)));
    let prefix = if problems.is_empty() { "" } else { "title-problem" };
    let page_title =
        if prefix.is_empty() { title.clone() } else { t!(words, "title-problem", title = title.as_str()) };
    let onboarding = open.journey.version.kind() == TemplateKind::Onboarding;
    let back = if open.returns_to_check {
        paths.check()
    } else if onboarding {
        paths.home()
    } else {
        open.journey.before(&open.step).map_or_else(|| paths.home(), |key| paths.step(key))
    };
    let closed = step.state() == StepState::Waiting;
    let link = variant.link.clone().map(|link| {
        view! { <p><a class="btn" href=link.url rel="noopener noreferrer">{words.authored(&link.label).to_owned()}</a></p> }
    });
    let waits = closed.then(|| waits(words, &open, step, &paths));
    let missing = missing(words, &open.journey.version, &step.missing());
    let why = step_why(words, &open.journey, step);
    view! {
        <Title text=page_title />
        <div class="page-with-trail">
            <Trail title=t!(words, "trail-title") items=trail />
            <main id="main" class="page" tabindex="-1">
                <a class="back-link" href=back>{t!(words, "page-back")}</a>
                <p class="trail-now">
                    {counted.map(|counted| view! { <strong>{counted}</strong> })}
                    <span>{words.authored(&step.stage().title).to_owned()}</span>
                </p>
                <ErrorSummary problems />
                {heading}
                {onboarding.then(|| view! { <Standing open=open.clone() /> })}
                {body.map(|body| view! { <Prose markdown=body /> })}
                {missing.map(|missing| view! { <p class="notice notice-info">{missing}</p> })}
                {waits}
                {link}
                <StepForm open=open.clone() asked alone />
                <Why why step=true />
                {onboarding.then(|| view! { <FitForm open=open.clone() /> })}
            </main>
        </div>
    }
    .into_any()
}

/// What has to be done before a step, each a link to it where it is the person's own.
fn waits(words: Words, open: &OpenStep, step: PlannedStep<'_>, paths: &Paths) -> AnyView {
    let steps: Vec<_> = step
        .waits_for()
        .map(|other| {
            let title = open.journey.merge(words, words.authored(&other.variant().title));
            if other.assignee().is_person() {
                view! { <li><a href=paths.step(other.key())>{title}</a></li> }.into_any()
            } else {
                view! { <li>{title}</li> }.into_any()
            }
        })
        .collect();
    view! {
        <div class="notice notice-info">
            <p class="notice-title">{t!(words, "step-waits")}</p>
            <ul class="prose">{steps}</ul>
        </div>
    }
    .into_any()
}

/// Whether a step can be worked on now.
fn shows_form(open: &OpenStep, step: &PlannedStep<'_>) -> bool {
    let onboarding = open.journey.version.kind() == TemplateKind::Onboarding;
    let begins_later = matches!(step.state(), StepState::Waiting | StepState::Upcoming);
    open.writable && !begins_later && !(onboarding && is_settled_for_good(step))
}

/// The fields of a step and its buttons.
#[component]
fn StepForm(open: OpenStep, asked: Vec<Asked>, alone: bool) -> impl IntoView {
    let words = words();
    let Some(step) = open.journey.plan.step(&open.step) else { return ().into_any() };
    let onboarding = open.journey.version.kind() == TemplateKind::Onboarding;
    if !shows_form(&open, &step) {
        return ().into_any();
    }
    let journey = open.journey.head.id.to_string();
    let hidden = vec![
        ("journey", journey.clone()),
        ("step", open.step.to_string()),
        ("then", if open.returns_to_check { "check".to_owned() } else { "next".to_owned() }),
    ];
    let paths = Paths::of(&open.journey);
    let own_path =
        if open.returns_to_check { paths.step_from_check(&open.step) } else { paths.step(&open.step) };
    let settled = matches!(step.state(), StepState::Completed | StepState::Skipped);
    // Whoever chose a file and did not send it is told that going on leaves it out.
    let no_file_yet = asked.iter().any(|asked| asked.kind == QuestionKind::File && asked.files.is_empty());
    let only_files = asked.iter().all(|asked| asked.kind == QuestionKind::File);
    let none_needed = asked.iter().all(|asked| !asked.required);
    let main_action = match step.step().kind {
        _ if no_file_yet && only_files && none_needed => t!(words, "step-without-file"),
        StepKind::Form | StepKind::Document | StepKind::Consent => t!(words, "step-save"),
        StepKind::Message => t!(words, "step-read"),
        StepKind::Task => t!(words, "step-task-done"),
    };
    let skip = (!step.step().required && !settled && onboarding).then(|| {
        let hidden = hidden.clone();
        view! {
            <PostForm to=SkipStep::PATH class="step-skip" hidden>
                <button class="btn">{t!(words, "step-skip")}</button>
            </PostForm>
        }
    });
    let (files, typed): (Vec<Asked>, Vec<Asked>) =
        asked.into_iter().partition(|asked| asked.kind == QuestionKind::File);
    let uploads = files
        .into_iter()
        .map(|file| {
            let action = format!("/upload/{journey}/{}", file.key);
            let back = own_path.clone();
            let form = format!("upload-{}", file.key);
            let progress =
                view! { <UploadProgress form=form.clone() most=MOST_BYTES words=upload_words(words) /> };
            view! {
                <form class="form" id=form method="post" enctype="multipart/form-data" action=action>
                    <input type="hidden" name="back" value=back />
                    <AnswerField asked=file alone=alone />
                    {progress}
                    <div class="actions">
                        <button class="btn">{t!(words, "step-upload")}</button>
                    </div>
                </form>
            }
        })
        .collect_view();
    let to = if typed.is_empty() { FinishStep::PATH } else { AnswerStep::PATH };
    let saved_words = SavedWords {
        saved: words.get("saved-at-time"),
        saving: words.get("saved-saving"),
        offline: words.get("saved-offline"),
        failed: words.get("saved-failed"),
    };
    let initial = open
        .saved_at()
        .map(|at| t!(words, "saved-at", time = format::clock(at, open.journey.zone)))
        .unwrap_or_default();
    let saves = !typed.is_empty();
    view! {
        {uploads}
        <PostForm to id="step" hidden autosave=saves.then_some(Autosaving::PATH)>
            {typed.into_iter().map(|asked| view! { <AnswerField asked alone=alone /> }).collect_view()}
            <div class="actions">
                <button class="btn btn-primary">{main_action}</button>
                {saves.then(|| view! { <Autosave form="step".to_owned() words=saved_words initial /> })}
            </div>
        </PostForm>
        {skip}
    }
    .into_any()
}

fn upload_words(words: Words) -> UploadWords {
    let most = format::file_size(words, u64::from(MOST_BYTES));
    let size = t!(words, "size-megabytes", number = "{size}");
    UploadWords {
        sending: t!(words, "upload-sending", percent = "{percent}"),
        checking: t!(words, "upload-checking"),
        interrupted: t!(words, "upload-not-through"),
        too_large: t!(words, "upload-too-large", has = size, most = most),
    }
}
