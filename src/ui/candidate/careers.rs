//! The careers page: every open job, with filters.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use crate::api::candidate;
use crate::api::candidate::{Careers, Filter};
use crate::domain::job::Job;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::journey::because::arrangement;
use crate::ui::words;

/// Every open job, with filters.
#[component]
pub fn CareersPage() -> impl IntoView {
    let query = use_query_map().read_untracked();
    let read = |name: &str| query.get(name).filter(|value| !value.is_empty());
    let filter = Filter {
        family: read("family"),
        country: read("country"),
        arrangement: read("way"),
        words: read("q"),
    };
    page(candidate::careers(filter), |careers| view! { <CareersList careers /> })
}

#[component]
fn CareersList(careers: Careers) -> impl IntoView {
    let words = words();
    let filter = careers.filter.clone();
    let count = careers.jobs.len();
    let families =
        options(t!(words, "careers-all-families"), filter.family.as_deref(), careers.families.clone());
    let countries =
        options(t!(words, "careers-all-countries"), filter.country.as_deref(), careers.countries.clone());
    let ways = ["office", "hybrid", "remote"].into_iter().zip([
        t!(words, "arrangement-office"),
        t!(words, "arrangement-hybrid"),
        t!(words, "arrangement-remote"),
    ]);
    let ways = options(
        t!(words, "careers-all-ways"),
        filter.arrangement.as_deref(),
        ways.map(|(key, label)| (key.to_owned(), label)).collect(),
    );
    let filtered = filter.is_set();
    let title = t!(words, "careers-title", organisation = careers.organisation.as_str());
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="careers-head">
                <h1>{title}</h1>
                <p class="lede">{careers.tagline.clone()}</p>
            </div>
            <form class="job-filters" method="get" action="/" role="search">
                <div class="field">
                    <label class="field-label" for="filter-q">{t!(words, "careers-words")}</label>
                    <input class="input" id="filter-q" name="q" type="search" value=filter.words.clone() dir="auto" />
                </div>
                <div class="field">
                    <label class="field-label" for="filter-family">{t!(words, "careers-family")}</label>
                    <select class="select" id="filter-family" name="family">{families}</select>
                </div>
                <div class="field">
                    <label class="field-label" for="filter-country">{t!(words, "careers-country")}</label>
                    <select class="select" id="filter-country" name="country">{countries}</select>
                </div>
                <div class="field">
                    <label class="field-label" for="filter-way">{t!(words, "careers-way")}</label>
                    <select class="select" id="filter-way" name="way">{ways}</select>
                </div>
                <button class="btn">{t!(words, "careers-show")}</button>
            </form>
            <p class="muted small" role="status">{t!(words, "careers-count", count = count)}</p>
            {if count == 0 {
                view! {
                    <div class="empty">
                        <Cairn />
                        <p class="empty-title">
                            {if filtered { t!(words, "careers-none-match") } else { t!(words, "careers-none") }}
                        </p>
                        <p>{if filtered { t!(words, "careers-none-match-text") } else { t!(words, "careers-none-text") }}</p>
                        {filtered.then(|| view! { <a class="btn" href="/">{t!(words, "careers-show-all")}</a> })}
                    </div>
                }
                    .into_any()
            } else {
                view! {
                    <ul class="job-list">
                        {careers
                            .jobs
                            .iter()
                            .map(|listed| {
                                view! {
                                    <li class="card card-link job-card">
                                        <h2 class="card-title" lang=words.authored_lang(&listed.job.title)>
                                            <a href=format!("/jobs/{}", listed.job.key)>{words.authored(&listed.job.title).to_owned()}</a>
                                        </h2>
                                        {listed.job.pay.as_ref().map(|pay| view! { <p class="pay">{format::pay(words, pay)}</p> })}
                                        <p>{words.authored(&listed.job.summary).to_owned()}</p>
                                        <p class="card-meta">
                                            <span>{listed.place.clone()}</span>
                                            <span>{arrangement(words, listed.job.arrangement)}</span>
                                            <span>{hours(words, &listed.job)}</span>
                                            {listed.job.deadline.map(|day| view! { <span>{t!(words, "job-apply-by", date = format::date(words, day))}</span> })}
                                        </p>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                }
                    .into_any()
            }}
        </main>
    }
}

fn options(all: String, chosen: Option<&str>, options: Vec<(String, String)>) -> impl IntoView + use<> {
    let chosen = chosen.map(ToOwned::to_owned);
    let options: Vec<_> = options
        .into_iter()
        .map(|(key, label)| {
            let selected = chosen.as_deref() == Some(key.as_str());
            view! { <option value=key selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <option value="">{all}</option>
        {options}
    }
}

/// Full or part time, in words.
pub fn hours(words: Words, job: &Job) -> String {
    match job.hours {
        crate::domain::job::Hours::FullTime => t!(words, "hours-full"),
        crate::domain::job::Hours::PartTime => t!(words, "hours-part"),
    }
}
