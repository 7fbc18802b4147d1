//! Why a decision was not taken.

use leptos::prelude::*;

use super::fields::{field_id, field_problem};
use super::said;
use crate::api::studio::{ApplicationPage, Field, Held, Kept};
use crate::domain::answer::Problem;
use crate::domain::decision::{DecisionKind, Refusal};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::error_summary::FieldProblem;
use crate::ui::studio::wording;
use crate::ui::words;

/// What a refused decision said, for the summary at the top of the page.
pub fn held_problems(words: Words, kept: Option<&Kept>) -> Vec<FieldProblem> {
    let Some(kept) = kept else { return Vec::new() };
    problems_of(kept)
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field_id(kept.decision, *field),
            says: field_problem(words, *field, problem),
        })
        .collect()
}

pub(super) fn problems_of(kept: &Kept) -> Vec<(Field, Problem)> {
    match &kept.held {
        Held::Problems(problems) => problems.clone(),
        Held::Refused(_) | Held::Stale => Vec::new(),
    }
}

/// Why a decision was not taken, with what stands and what was wanted side by side.
#[component]
pub fn HeldNotice(
    /// The application.
    data: ApplicationPage,
) -> impl IntoView {
    let words = words();
    let kept = data.kept.clone()?;
    let wanted = wanted_words(words, &data, &kept);
    let now = wording::standing(words, data.state, data.stage.as_ref());
    let (title, text) = match kept.held {
        Held::Problems(_) => return None,
        Held::Stale => (t!(words, "studio-stale-title"), t!(words, "studio-stale-text")),
        Held::Refused(refusal) => (t!(words, "studio-refused-title"), refusal_words(words, refusal)),
    };
    let message = kept.typed.message.clone();
    Some(view! {
        <div class="notice notice-warning" role="alert" tabindex="-1" autofocus>
            <p class="notice-title">{title}</p>
            <p>{text}</p>
            <dl class="facts">
                <dt>{t!(words, "studio-stale-now")}</dt>
                <dd>{now}</dd>
                <dt>{t!(words, "studio-stale-wanted")}</dt>
                <dd>{wanted}</dd>
            </dl>
            {(!message.trim().is_empty())
                .then(|| view! { <details class="kept"><summary>{t!(words, "studio-stale-message")}</summary><p dir="auto">{message}</p></details> })}
        </div>
    })
}

fn wanted_words(words: Words, data: &ApplicationPage, kept: &Kept) -> String {
    match kept.decision {
        DecisionKind::Advance => t!(words, "studio-advance-action"),
        DecisionKind::Undo => t!(words, "studio-undo-action"),
        kind => said(words, data, kind).summary,
    }
}

fn refusal_words(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotSent => t!(words, "studio-refused-not-sent"),
        Refusal::AlreadySent => t!(words, "studio-refused-already-sent"),
        Refusal::Ended => t!(words, "studio-refused-ended"),
        Refusal::LastStage => t!(words, "studio-refused-last-stage"),
        Refusal::OnHold => t!(words, "studio-refused-on-hold"),
        Refusal::NotOnHold => t!(words, "studio-refused-not-on-hold"),
        Refusal::OfferOpen => t!(words, "studio-refused-offer-open"),
        Refusal::NoOffer => t!(words, "studio-refused-no-offer"),
        Refusal::OfferAccepted => t!(words, "studio-refused-offer-accepted"),
        Refusal::NotAccepted => t!(words, "studio-refused-not-accepted"),
        Refusal::MessageMissing => t!(words, "studio-problem-message"),
        Refusal::MessageTooLong { most, has } => t!(
            words,
            "problem-too-long",
            most = format::whole(words, most as u64),
            has = format::whole(words, has as u64)
        ),
        Refusal::StartInPast => t!(words, "studio-problem-start-past"),
        Refusal::NothingToUndo => t!(words, "studio-refused-nothing-to-undo"),
        Refusal::PersonAnswered => t!(words, "studio-refused-person-answered"),
        Refusal::OnboardingBegun => t!(words, "studio-refused-onboarding-begun"),
    }
}
