//! The forms of the hiring team's decisions.

mod fields;
mod held;
mod hire;
mod reject;

use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use self::fields::{Fields, Message, kind_name};
use self::held::problems_of;
use self::hire::HireFields;
use self::reject::RejectFields;
use super::wording;
use crate::api::studio::{ApplicationPage, Decide, Typed};
use crate::domain::decision::{Decision, DecisionKind};
use crate::locales::Words;
use crate::t;
use crate::ui::components::post_form::PostForm;
use crate::ui::words;

pub use self::fields::{DateFields, date_parts};
pub use self::held::{HeldNotice, held_problems};

/// What can be decided now, each in its own fold.
#[component]
pub fn Decisions(
    /// The application.
    data: ApplicationPage,
) -> impl IntoView {
    let words = words();
    let forms = data
        .decisions
        .iter()
        .map(|kind| view! { <DecisionForm data=data.clone() kind=*kind /> })
        .collect_view();
    let nothing = data.decisions.is_empty();
    let onboarding = data.onboarding.map(|id| {
        view! { <p><a class="btn" href=format!("/studio/onboarding/{id}")>{t!(words, "studio-to-onboarding")}</a></p> }
    });
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-decide")}</h2></header>
            <div class="pane-body">
                {onboarding}
                {nothing.then(|| view! { <p class="muted">{t!(words, "studio-decide-nothing")}</p> })}
                <div class="decisions">{forms}</div>
            </div>
        </section>
    }
}

#[component]
fn DecisionForm(data: ApplicationPage, kind: DecisionKind) -> impl IntoView {
    let words = words();
    let kept = data.kept.clone().filter(|kept| kept.decision == kind);
    let typed = kept.as_ref().map_or_else(|| starter(&data, kind), |kept| kept.typed.clone());
    let problems = kept.as_ref().map(problems_of).unwrap_or_default();
    let fields = Fields { kind, typed, problems };
    let Said { class, summary, explains, button, button_class } = said(words, &data, kind);
    let hidden = vec![
        ("journey", data.journey.head.id.to_string()),
        ("revision", data.journey.head.revision.0.to_string()),
        ("decision", kind_name(kind).to_owned()),
    ];
    let inputs = match kind {
        DecisionKind::Reject => view! { <RejectFields fields=fields.clone() data=data.clone() /> }.into_any(),
        DecisionKind::Offer => {
            let label = t!(words, "studio-message-optional");
            view! { <Message fields=fields.clone() label hint=t!(words, "studio-message-hint") /> }.into_any()
        }
        DecisionKind::Hire => view! { <HireFields fields=fields.clone() data=data.clone() /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <details class=class open=kept.is_some() name="decision">
            <summary>{summary}</summary>
            <PostForm to=Decide::PATH hidden>
                <p>{explains}</p>
                {inputs}
                <div class="actions">
                    <button class=button_class>{button}</button>
                </div>
            </PostForm>
        </details>
    }
}

/// The words of a decision's form.
struct Said {
    class: &'static str,
    summary: String,
    explains: String,
    button: String,
    button_class: &'static str,
}

fn said(words: Words, data: &ApplicationPage, kind: DecisionKind) -> Said {
    let next = data.next_stage.as_ref().map(|stage| words.authored(stage).to_owned()).unwrap_or_default();
    let plain = |summary, explains, button| Said {
        class: "decision",
        summary,
        explains,
        button,
        button_class: "btn btn-primary",
    };
    let first = |said: Said| Said { class: "decision decision-primary", ..said };
    match kind {
        DecisionKind::Advance => first(plain(
            t!(words, "studio-advance", stage = next.as_str()),
            t!(words, "studio-advance-explains", stage = next.as_str()),
            t!(words, "studio-advance-action"),
        )),
        DecisionKind::Hold => plain(
            t!(words, "studio-hold"),
            t!(words, "studio-hold-explains"),
            t!(words, "studio-hold-action"),
        ),
        DecisionKind::Resume => first(plain(
            t!(words, "studio-resume"),
            t!(words, "studio-resume-explains"),
            t!(words, "studio-resume-action"),
        )),
        DecisionKind::Offer => plain(
            t!(words, "studio-offer"),
            t!(words, "studio-offer-explains"),
            t!(words, "studio-offer-action"),
        ),
        DecisionKind::Hire => first(plain(
            t!(words, "studio-hire"),
            t!(words, "studio-hire-explains"),
            t!(words, "studio-hire-action"),
        )),
        DecisionKind::Reject => Said {
            class: "decision decision-danger",
            summary: t!(words, "studio-reject"),
            explains: t!(words, "studio-reject-explains"),
            button: t!(words, "studio-reject-action"),
            button_class: "btn btn-danger btn-primary",
        },
        _ => {
            let undone =
                data.undoes.as_ref().map(|decision| undone_words(words, data, decision)).unwrap_or_default();
            plain(
                t!(words, "studio-undo", decision = undone.as_str()),
                t!(words, "studio-undo-explains"),
                t!(words, "studio-undo-action"),
            )
        }
    }
}

/// What an undoing takes back, by its name.
fn undone_words(words: Words, data: &ApplicationPage, decision: &Decision) -> String {
    let stage = data.stage.as_ref().map(|stage| words.authored(stage)).unwrap_or_default();
    wording::decided(words, decision, stage)
}

/// What a form arrives filled in with: a letter to start from, in the candidate's language.
fn starter(data: &ApplicationPage, kind: DecisionKind) -> Typed {
    let person = &data.journey.person;
    let fallback = data.journey.library.content.organisation.language;
    let theirs = Words { locale: person.locale, fallback };
    let job = data.journey.state.job.as_ref().map(|job| theirs.authored(&job.title)).unwrap_or_default();
    match kind {
        DecisionKind::Reject => {
            Typed { message: t!(theirs, "studio-reject-starter", job = job), ..Typed::default() }
        }
        DecisionKind::Hire => Typed {
            location: data.location.as_ref().map(ToString::to_string).unwrap_or_default(),
            ..Typed::default()
        },
        _ => Typed::default(),
    }
}
