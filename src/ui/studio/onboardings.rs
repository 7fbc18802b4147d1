//! The list of onboardings.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::wording::{name, onboarding_state};
use crate::api::studio::{
    OnboardingFilter, OnboardingList, OnboardingRow, STATES, onboarding_state_name, onboardings,
};
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::words;

/// The list of onboardings.
#[component]
pub fn OnboardingsPage() -> impl IntoView {
    let query = use_query_map().read_untracked();
    let given =
        |name: &str| query.get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let filter = OnboardingFilter { state: given("state"), text: given("text"), after: given("after") };
    page(onboardings(filter), |list| view! { <List list /> })
}

#[component]
fn List(list: OnboardingList) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-onboardings");
    let chips = STATES
        .into_iter()
        .map(|state| {
            let name = onboarding_state_name(state);
            let href = address(&OnboardingFilter {
                state: Some(name.to_owned()),
                after: None,
                ..list.filter.clone()
            });
            let here = (state == list.state).then_some("true");
            view! { <a class="chip-link" href=href aria-current=here>{onboarding_state(words, state)}</a> }
        })
        .collect_view();
    let body = if list.rows.is_empty() {
        let searched = list.filter.text.is_some();
        let (title, text) = if searched {
            (t!(words, "studio-onboardings-none"), t!(words, "studio-onboardings-none-text"))
        } else {
            (t!(words, "studio-onboardings-empty"), t!(words, "studio-onboardings-empty-text"))
        };
        view! {
            <div class="empty">
                <Cairn />
                <p class="empty-title">{title}</p>
                <p>{text}</p>
                {searched.then(|| view! { <a class="btn" href="/studio/onboarding">{t!(words, "studio-onboardings-all")}</a> })}
            </div>
        }
        .into_any()
    } else {
        view! { <Table list=list.clone() /> }.into_any()
    };
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head"><h1>{title}</h1></div>
            <form class="filter-bar" method="get" action="/studio/onboarding" role="search" aria-label=t!(words, "studio-filter")>
                <input type="hidden" name="state" value=onboarding_state_name(list.state) />
                <div class="field filter-search">
                    <label class="field-label" for="filter-text">{t!(words, "studio-filter-text")}</label>
                    <input class="input" id="filter-text" name="text" type="search" dir="auto" maxlength="100" value=list.filter.text.clone() />
                </div>
                <button class="btn">{t!(words, "studio-filter-action")}</button>
            </form>
            <div class="section">
                <nav class="toolbar" aria-label=t!(words, "studio-places")>{chips}</nav>
                {body}
            </div>
        </main>
    }
}

#[component]
fn Table(list: OnboardingList) -> impl IntoView {
    let words = words();
    let shown = list.rows.len();
    let rows = list.rows.into_iter().map(|row| view! { <TableRow row /> }).collect_view();
    let newest = list
        .filter
        .after
        .is_some()
        .then(|| address(&OnboardingFilter { after: None, ..list.filter.clone() }));
    let older = list.next.map(|next| address(&OnboardingFilter { after: Some(next), ..list.filter.clone() }));
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=t!(words, "studio-onboardings")>
            <table class="table">
                <caption class="visually-hidden">{t!(words, "studio-onboardings-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(words, "studio-column-name")}</th>
                        <th scope="col">{t!(words, "studio-column-job")}</th>
                        <th scope="col">{t!(words, "studio-column-place")}</th>
                        <th scope="col" class="num">{t!(words, "studio-column-start")}</th>
                        <th scope="col" class="num">{t!(words, "studio-column-done")}</th>
                        <th scope="col">{t!(words, "studio-column-attention")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <nav class="pager" aria-label=t!(words, "studio-pages")>
            <span>{t!(words, "studio-shown", count = shown)}</span>
            <span class="cluster">
                {newest.map(|href| view! { <a class="btn btn-small" href=href>{t!(words, "studio-newest")}</a> })}
                {older.map(|href| view! { <a class="btn btn-small" href=href rel="next">{t!(words, "studio-older")}</a> })}
            </span>
        </nav>
    }
}

#[component]
fn TableRow(row: OnboardingRow) -> impl IntoView {
    let words = words();
    let late = (row.late > 0).then(
        || view! { <span class="chip chip-warning">{t!(words, "studio-late", count = row.late)}</span> },
    );
    let unfitting = (row.unfitting > 0)
        .then(|| view! { <span class="chip chip-here">{t!(words, "studio-unfitting", count = row.unfitting)}</span> });
    view! {
        <tr>
            <th scope="row"><a href=format!("/studio/onboarding/{}", row.id)><bdi>{name(words, &row.name)}</bdi></a></th>
            <td>{row.job.map(|job| words.authored(&job).to_owned())}</td>
            <td>{row.location.map(|location| words.authored(&location).to_owned())}</td>
            <td class="num">{format::date(words, row.start)}</td>
            <td class="num">{t!(words, "studio-done-of", done = row.done, total = row.total)}</td>
            <td><span class="cluster">{late}{unfitting}</span></td>
        </tr>
    }
}

fn address(filter: &OnboardingFilter) -> String {
    let parts = [("state", &filter.state), ("text", &filter.text), ("after", &filter.after)];
    super::address(
        "/studio/onboarding",
        parts.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))),
    )
}
