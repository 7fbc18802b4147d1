//! The way to the last stage, drawn across the page.

use leptos::prelude::*;

use crate::domain::agenda::StageProgress;
use crate::domain::key::StageKey;
use crate::t;
use crate::ui::components::mark::{Mark, Way, WayAcross};
use crate::ui::words;

/// One stage of the way.
struct Milestone {
    title: String,
    lang: Option<&'static str>,
    class: String,
    is_here: bool,
    is_fork: bool,
    says: String,
}

/// The stages of an onboarding across the page, which stand up on a phone.
pub fn stages_across(stages: &[StageProgress<'_>], here: Option<&StageKey>) -> AnyView {
    let words = words();
    let items: Vec<_> = stages
        .iter()
        .map(|stage| {
            let is_here = here == Some(&stage.stage.key);
            let is_fork = stage.own_way > 0;
            let place = match () {
                () if is_here => "is-here",
                () if stage.done == stage.total => "is-done",
                () => "is-ahead",
            };
            let done = t!(words, "onboarding-stage-done", done = stage.done, total = stage.total);
            let own = (is_fork && stage.done < stage.total)
                .then(|| t!(words, "onboarding-stage-own", count = stage.own_way));
            milestone(Milestone {
                title: words.authored(&stage.stage.title).to_owned(),
                lang: words.authored_lang(&stage.stage.title),
                class: format!("trail-item {place}{}", if is_fork { " is-fork" } else { "" }),
                is_here,
                is_fork,
                says: [Some(done), own]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(&words.get("list-comma")),
            })
        })
        .collect();
    view! {
        <section class="way" aria-label=t!(words, "onboarding-way")>
            <ol class="trail trail-wide">{items}</ol>
        </section>
    }
    .into_any()
}

fn milestone(stage: Milestone) -> impl IntoView {
    let words = words();
    view! {
        <li class=stage.class aria-current=stage.is_here.then_some("step")>
            <Mark />
            <Way fork=stage.is_fork />
            <WayAcross fork=stage.is_fork />
            <span class="trail-label">
                <span lang=stage.lang>{stage.title}</span>
                " "
                {stage.is_here.then(|| view! { <span class="trail-here">{t!(words, "trail-here")}</span> " " })}
                <span class="trail-note">{stage.says}</span>
            </span>
        </li>
    }
}
