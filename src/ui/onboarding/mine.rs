//! A person's own page: their journeys, and everything stored on them.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::api::onboarding::{self, Mine, MyFact, MyJourney, Standing};
use crate::domain::decision::ApplicationState;
use crate::domain::profile::Source;
use crate::domain::state::OnboardingState;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::journey::because::{readers, value_words};
use crate::ui::words;

/// A person's own page.
#[component]
pub fn MinePage() -> impl IntoView {
    page(onboarding::mine(), |mine| view! { <Everything mine /> })
}

#[component]
fn Everything(mine: Mine) -> impl IntoView {
    let words = words();
    let title = t!(words, "mine-title");
    let email = mine.person.email.clone().unwrap_or_default();
    let journeys: Vec<_> = mine.journeys.iter().map(|journey| journey_card(words, journey)).collect();
    let journeys = if journeys.is_empty() {
        view! {
            <div class="empty">
                <Cairn />
                <p class="empty-title">{t!(words, "mine-empty-title")}</p>
                <p>{t!(words, "mine-empty-text")}</p>
                <a class="btn" href="/">{t!(words, "state-jobs-action")}</a>
            </div>
        }
        .into_any()
    } else {
        view! { <div class="stack">{journeys}</div> }.into_any()
    };
    let privacy = mine.library.content.organisation.privacy.clone();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="page-head">
                <p class="kicker">{mine.library.content.organisation.name.clone()}</p>
                <h1>{title}</h1>
                <p class="lede">{t!(words, "mine-signed-in", email = email)}</p>
            </div>
            {journeys}
            <section class="section">
                <h2>{t!(words, "mine-stored")}</h2>
                <p>
                    {t!(words, "mine-stored-text", name = privacy.name)}
                    " "
                    <a class="ltr" href=format!("mailto:{}", privacy.email)>{privacy.email.clone()}</a>
                </p>
                {facts(words, &mine)}
                {files(words, &mine)}
            </section>
        </main>
    }
}

fn journey_card(words: Words, journey: &MyJourney) -> impl IntoView + use<> {
    let title = journey
        .job
        .as_ref()
        .map_or_else(|| t!(words, "mine-journey-unnamed"), |job| words.authored(job).to_owned());
    let lang = journey.job.as_ref().and_then(|job| words.authored_lang(job));
    let (kind, chip, says, meta) = standing(words, &journey.standing);
    let begun = t!(words, "mine-begun", date = format::date(words, journey.begun));
    view! {
        <article class="card card-link">
            <p class="kicker">{kind}</p>
            <h2 class="card-title"><a href=journey.path.clone() lang=lang>{title}</a></h2>
            <p class="card-meta">
                <span class=chip>{says}</span>
                {meta.map(|meta| view! { <span>{meta}</span> })}
                <span>{begun}</span>
            </p>
        </article>
    }
}

/// What kind of journey it is, how its standing looks, what it is called, and what else there is to say.
fn standing(words: Words, standing: &Standing) -> (String, &'static str, String, Option<String>) {
    match standing {
        Standing::Application(state, stage) => {
            let (chip, says) = match state {
                ApplicationState::Draft => ("chip", t!(words, "mine-draft")),
                ApplicationState::Sent => ("chip chip-info", t!(words, "mine-sent")),
                ApplicationState::OnHold => ("chip chip-warning", t!(words, "mine-on-hold")),
                ApplicationState::Offered => ("chip chip-brand", t!(words, "mine-offered")),
                ApplicationState::Accepted => ("chip chip-brand", t!(words, "mine-accepted")),
                ApplicationState::Hired => ("chip chip-success", t!(words, "mine-hired")),
                ApplicationState::Declined => ("chip chip-danger", t!(words, "mine-declined")),
                ApplicationState::Rejected => ("chip chip-danger", t!(words, "mine-rejected")),
                ApplicationState::Withdrawn => ("chip", t!(words, "mine-withdrawn")),
            };
            let open = matches!(state, ApplicationState::Sent | ApplicationState::OnHold);
            let stage = stage.as_ref().filter(|_| open).map(|stage| words.authored(stage).to_owned());
            (t!(words, "mine-application"), chip, says, stage)
        }
        Standing::Onboarding(state, first_day, summary) => {
            let (chip, says) = match state {
                OnboardingState::Running => (
                    "chip chip-here",
                    t!(words, "onboarding-stage-done", done = summary.done(), total = summary.total),
                ),
                OnboardingState::Finished => ("chip chip-success", t!(words, "mine-finished")),
                OnboardingState::Cancelled => ("chip", t!(words, "mine-cancelled")),
            };
            let first_day = t!(words, "mine-first-day", date = format::date(words, *first_day));
            (t!(words, "mine-onboarding"), chip, says, Some(first_day))
        }
    }
}

fn facts(words: Words, mine: &Mine) -> AnyView {
    if mine.facts.is_empty() {
        return view! { <p class="muted">{t!(words, "mine-no-facts")}</p> }.into_any();
    }
    let rows: Vec<_> = mine.facts.iter().map(|fact| fact_row(words, mine, fact)).collect();
    view! {
        <h3>{t!(words, "mine-facts")}</h3>
        <dl class="summary-list">{rows}</dl>
    }
    .into_any()
}

fn fact_row(words: Words, mine: &Mine, fact: &MyFact) -> impl IntoView + use<> {
    let label = fact
        .attribute
        .as_ref()
        .map_or_else(|| fact.key.to_string(), |attribute| words.authored(&attribute.label).to_owned());
    let known = match fact.known {
        None => t!(words, "mine-apart"),
        Some((source, at)) => {
            let date = format::date(words, format::day(at, mine.zone));
            match source {
                Source::Person | Source::Answer => t!(words, "mine-from-you", date = date),
                Source::Recruiter | Source::Import => t!(words, "mine-from-organisation", date = date),
            }
        }
    };
    let readers = fact
        .known
        .and(fact.attribute.as_ref())
        .map(|attribute| view! { <br /><span class="muted small">{readers(words, Some(attribute))}</span> });
    view! {
        <div class="summary-row">
            <dt>{label}</dt>
            <dd>
                <bdi>{value_words(words, fact.attribute.as_ref(), &fact.value)}</bdi>
                <br />
                <span class="muted small">{known}</span>
                {readers}
            </dd>
        </div>
    }
}

fn files(words: Words, mine: &Mine) -> AnyView {
    if mine.files.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = mine
        .files
        .iter()
        .map(|file| {
            let day = format::day(file.uploaded_at, mine.zone);
            let meta = t!(
                words,
                "mine-file",
                size = format::file_size(words, file.size),
                date = format::date(words, day)
            );
            view! {
                <li class="file-row">
                    <span class="file-name">
                        <a href=format!("/files/{}", file.id) download><bdi>{file.name.clone()}</bdi></a>
                        <span class="file-meta">{meta}</span>
                    </span>
                </li>
            }
        })
        .collect();
    view! {
        <h3>{t!(words, "mine-files")}</h3>
        <ul class="file-list">{rows}</ul>
    }
    .into_any()
}
