//! One step of a journey: one thing to do or read on a page.

use leptos::prelude::*;
use leptos_meta::Title;

use super::because::{missing, question_why, step_why, value_words};
use super::markdown::Prose;
use super::problem::problem_words;
use super::standing::{FitForm, Standing, is_settled_for_good};
use super::trail::journey_trail;
use crate::api::journey::OpenStep;
use crate::api::journey::{AnswerStep, Autosaving, FinishStep, MOST_BYTES, Paths, SkipStep};
use crate::domain::answer::options_of;
use crate::domain::plan::{PlannedQuestion, PlannedStep, StepState};
use crate::domain::profile::Source;
use crate::domain::template::{QuestionKind, StepKind, TemplateKind};
use crate::islands::autosave::{Autosave, SavedWords};
use crate::islands::upload::{UploadProgress, UploadWords};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::answer_field::{AnswerField, Asked, SentFile};
use crate::ui::components::error_summary::{ErrorSummary, FieldProblem};
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
    let alone = asked.len() == 1 && step.step().kind == StepKind::Form;
    let problems: Vec<FieldProblem> = asked
        .iter()
        .filter_map(|asked| asked.problem.clone().map(|says| FieldProblem { field: asked.id(), says }))
        .collect();
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
    let waits: Vec<String> = step
        .waits_for()
        .map(|other| open.journey.merge(words, words.authored(&other.variant().title)))
        .collect();
    let missing = missing(words, &open.journey.version, &step.missing());
    let why = step_why(words, &open.journey, step);
    view! {
        <Title text=page_title />
        <div class="page-with-trail">
            <Trail title=t!(words, "trail-title") items=trail />
            <main id="main" class="page" tabindex="-1">
                <a class="back-link" href=back>{t!(words, "page-back")}</a>
                <p class="trail-now">
                    <strong>{counted}</strong>
                    <span>{words.authored(&step.stage().title).to_owned()}</span>
                </p>
                <ErrorSummary problems />
                {heading}
                {onboarding.then(|| view! { <Standing open=open.clone() /> })}
                {body.map(|body| view! { <Prose markdown=body /> })}
                {missing.map(|missing| view! { <p class="notice notice-info">{missing}</p> })}
                {closed
                    .then(|| view! { <p class="notice notice-info">{t!(words, "step-waits", steps = waits.join(&words.get("list-comma")))}</p> })}
                {link}
                <StepForm open=open.clone() asked alone />
                <Why why step=true />
                {onboarding.then(|| view! { <FitForm open=open.clone() /> })}
            </main>
        </div>
    }
    .into_any()
}

/// The fields of a step and its buttons.
#[component]
fn StepForm(open: OpenStep, asked: Vec<Asked>, alone: bool) -> impl IntoView {
    let words = words();
    let Some(step) = open.journey.plan.step(&open.step) else { return ().into_any() };
    let onboarding = open.journey.version.kind() == TemplateKind::Onboarding;
    let begins_later = matches!(step.state(), StepState::Waiting | StepState::Upcoming);
    if !open.writable || begins_later || (onboarding && is_settled_for_good(&step)) {
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

/// The questions of a step that are asked, as the page shows them.
fn asked(words: Words, open: &OpenStep, step: PlannedStep<'_>) -> Vec<Asked> {
    step.asked().map(|question| asked_question(words, open, step, question)).collect()
}

fn asked_question(
    words: Words,
    open: &OpenStep,
    step: PlannedStep<'_>,
    planned: PlannedQuestion<'_>,
) -> Asked {
    let journey = &open.journey;
    let question = planned.question();
    let stored = journey.answers.get(&question.key);
    let fact = question.attribute.as_ref().and_then(|key| journey.profile.facts.get(key));
    let help = step.variant().help.get(&question.key).or(question.help.as_ref());
    let (raw, seen) = open.field(question);
    let refused = open.refused_file.as_ref().filter(|refused| refused.question == question.key);
    let problem = if let Some(refused) = refused {
        Some(refused.say(words))
    } else if open.is_changed(question) {
        Some(changed_words(words, journey, planned))
    } else if open.shows_problems {
        journey.problem(question).map(|problem| problem_words(words, question.kind, &problem))
    } else {
        None
    };
    let from_before = fact.filter(|_| stored.is_none()).map(|fact| {
        let day = format::date(words, crate::locales::format::day(fact.at, journey.zone));
        match fact.source {
            Source::Person | Source::Answer => t!(words, "known-from-you", date = day),
            Source::Recruiter | Source::Import => t!(words, "known-from-organisation", date = day),
        }
    });
    let options = options_of(question, &journey.version.frozen().attributes)
        .iter()
        .map(|option| (option.key.to_string(), words.authored(&option.label).to_owned()))
        .collect();
    let files = journey
        .files
        .iter()
        .filter(|file| file.question == question.key)
        .map(|file| SentFile {
            href: format!("/files/{}", file.id),
            name: file.name.clone(),
            meta: format::file_size(words, file.size),
        })
        .collect();
    Asked {
        key: question.key.to_string(),
        kind: question.kind,
        label: journey.merge(words, words.authored(&question.label)),
        lang: words.authored_lang(&question.label),
        help: help.map(|help| journey.merge(words, words.authored(help))),
        required: question.required,
        options,
        raw,
        seen: (question.kind != QuestionKind::File).then_some(seen.0),
        problem,
        known: from_before,
        most: (question.kind == QuestionKind::LongText)
            .then(|| crate::domain::answer::most_characters(question)),
        why: Some(question_why(words, journey, step, planned)),
        files,
    }
}

/// What was saved elsewhere while another answer was typed here.
fn changed_words(
    words: Words,
    journey: &crate::api::journey::OpenJourney,
    planned: PlannedQuestion<'_>,
) -> String {
    let typed = || journey.raw(planned.question()).join(" ");
    let other = answer_words(words, journey, planned).unwrap_or_else(typed);
    if other.trim().is_empty() {
        t!(words, "problem-emptied-elsewhere")
    } else {
        t!(words, "problem-changed-elsewhere", other = other)
    }
}

/// An answer as the check page and the hiring team read it; nothing where there is none.
pub fn answer_words(
    words: Words,
    open: &crate::api::journey::OpenJourney,
    planned: PlannedQuestion<'_>,
) -> Option<String> {
    let question = planned.question();
    let attribute = question.attribute.as_ref().and_then(|key| open.version.attribute(key));
    if question.kind == QuestionKind::File {
        let names: Vec<String> = open
            .files
            .iter()
            .filter(|file| file.question == question.key)
            .map(|file| file.name.clone())
            .collect();
        return (!names.is_empty()).then(|| names.join(&words.get("list-comma")));
    }
    open.value(question).map(|value| match attribute {
        Some(_) => value_words(words, attribute, &value),
        None => unbound_words(words, question, &value),
    })
}

fn unbound_words(
    words: Words,
    question: &crate::domain::template::Question,
    value: &crate::domain::attribute::Value,
) -> String {
    use crate::domain::attribute::Value;
    let option = |key: &crate::domain::key::OptionKey| {
        question
            .options
            .iter()
            .find(|option| option.key == *key)
            .map_or_else(|| key.to_string(), |option| words.authored(&option.label).to_owned())
    };
    match value {
        Value::Choice(key) => option(key),
        Value::Choices(keys) => keys.iter().map(option).collect::<Vec<_>>().join(&words.get("list-comma")),
        other => value_words(words, None, other),
    }
}
