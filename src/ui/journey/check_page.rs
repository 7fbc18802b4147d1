//! "Check your answers": everything given, each with "Change", and what the hiring team will see.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;

use super::answer_words::answer_words;
use super::trail::journey_trail;
use crate::api::candidate::Checked;
use crate::api::candidate::SendApplication;
use crate::api::journey::Paths;
use crate::domain::attribute::Reader;
use crate::domain::plan::{PlannedQuestion, PlannedStep};
use crate::t;
use crate::ui::components::error_summary::{ErrorSummary, FieldProblem};
use crate::ui::components::post_form::PostForm;
use crate::ui::components::trail::Trail;
use crate::ui::words;

/// Everything given, before it is sent.
#[component]
pub fn CheckPage(
    /// The application and what is still open in it.
    checked: Checked,
) -> impl IntoView {
    let words = words();
    let journey = &checked.journey;
    let paths = Paths::of(journey);
    let problems: Vec<FieldProblem> = if checked.shows_problems {
        checked
            .open_steps
            .iter()
            .filter_map(|key| journey.plan.step(key))
            .map(|step| FieldProblem {
                field: format!("step-{}", step.key()),
                says: t!(
                    words,
                    "check-open-step",
                    title = journey.merge(words, words.authored(&step.variant().title))
                ),
            })
            .collect()
    } else {
        Vec::new()
    };
    let rows: Vec<_> = journey.first_stage_steps().map(|step| step_rows(&checked, step, &paths)).collect();
    let seen: Vec<_> = journey
        .first_stage_steps()
        .flat_map(|step| step.asked().map(move |question| (step, question)).collect::<Vec<_>>())
        .filter(|(_, question)| read_by_hiring_team(journey, *question))
        .filter_map(|(_, question)| {
            let answer = answer_words(words, journey, question)?;
            let label = journey.merge(words, words.authored(&question.question().label));
            Some(view! {
                <div class="summary-row">
                    <dt>{label}</dt>
                    <dd><bdi>{answer}</bdi></dd>
                </div>
            })
        })
        .collect();
    let trail = journey_trail(words, journey, None);
    let title = t!(words, "check-title");
    let hidden = vec![("journey", journey.head.id.to_string())];
    view! {
        <Title text=title.clone() />
        <div class="page-with-trail">
            <Trail title=t!(words, "trail-title") items=trail />
            <main id="main" class="page" tabindex="-1">
                <a class="back-link" href=paths.home()>{t!(words, "page-back")}</a>
                <ErrorSummary problems />
                <h1>{title}</h1>
                <p class="lede">{t!(words, "check-lede")}</p>
                {rows}
                <details class="preview-fold">
                    <summary>{t!(words, "check-preview")}</summary>
                    <section class="preview">
                        <p class="preview-bar">{t!(words, "check-preview-title")}</p>
                        <div class="preview-body">
                            <dl class="summary-list">{seen}</dl>
                            <p class="muted small">{t!(words, "check-preview-note")}</p>
                        </div>
                    </section>
                </details>
                {if checked.closed {
                    view! { <p class="notice notice-warning">{t!(words, "draft-job-closed")}</p> }.into_any()
                } else {
                    view! {
                        <PostForm to=SendApplication::PATH hidden>
                            <p>{t!(words, "check-send-note")}</p>
                            <div class="actions">
                                <button class="btn btn-primary">{t!(words, "check-send")}</button>
                            </div>
                        </PostForm>
                    }
                        .into_any()
                }}
            </main>
        </div>
    }
}

fn step_rows(checked: &Checked, step: PlannedStep<'_>, paths: &Paths) -> impl IntoView + use<> {
    let words = words();
    let journey = &checked.journey;
    let open = checked.open_steps.contains(step.key());
    let title = journey.merge(words, words.authored(&step.variant().title));
    let change = paths.step_from_check(step.key());
    let rows: Vec<_> = step
        .asked()
        .map(|question| {
            let label = journey.merge(words, words.authored(&question.question().label));
            let answer = answer_words(words, journey, question);
            let problem = journey.problem(question.question()).is_some();
            let row_class = if problem && checked.shows_problems { "summary-row has-error" } else { "summary-row" };
            view! {
                <div class=row_class>
                    <dt>{label.clone()}</dt>
                    {match answer {
                        Some(answer) => view! { <dd><bdi>{answer}</bdi></dd> }.into_any(),
                        None => view! { <dd class="unanswered">{t!(words, "check-unanswered")}</dd> }.into_any(),
                    }}
                    <dd class="summary-action">
                        <a href=change.clone()>
                            {t!(words, "check-change")}
                            <span class="visually-hidden">" " {label}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect();
    let nothing = rows.is_empty();
    (!nothing || open).then(|| {
        view! {
            <section class="section" id=format!("step-{}", step.key())>
                <h2>{title}</h2>
                {open.then(|| view! { <p class="field-error">{t!(words, "check-step-open")}" "<a href=change.clone()>{t!(words, "check-step-go")}</a></p> })}
                <dl class="summary-list">{rows}</dl>
            </section>
        }
    })
}

/// Whether the hiring team will read the answer: by its attribute's readers; an answer of this application alone is read by it.
pub fn read_by_hiring_team(
    journey: &crate::api::journey::OpenJourney,
    question: PlannedQuestion<'_>,
) -> bool {
    question
        .question()
        .attribute
        .as_ref()
        .and_then(|key| journey.version.attribute(key))
        .is_none_or(|attribute| attribute.readers.contains(&Reader::HiringTeam))
}
