//! The list of applications.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::wording::{application_state, chip, name, standing};
use crate::api::studio::{
    ApplicationList, ApplicationRow, Filter, PlaceCount, applications, sent_states, state_name,
};
use crate::locales::format;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::words;

/// The list of applications.
#[component]
pub fn ApplicationsPage() -> impl IntoView {
    let query = use_query_map().read_untracked();
    let given =
        |name: &str| query.get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let filter = Filter {
        job: given("job"),
        stage: given("stage"),
        state: given("state"),
        text: given("text"),
        after: given("after"),
    };
    page(applications(filter), |list| view! { <List list /> })
}

#[component]
fn List(list: ApplicationList) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-applications");
    let total = format::whole(words, list.total);
    let body = if list.total == 0 {
        view! {
            <div class="empty">
                <Cairn />
                <p class="empty-title">{t!(words, "studio-applications-empty")}</p>
                <p>{t!(words, "studio-applications-empty-text")}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <FilterBar list=list.clone() />
            <div class="section">
                <Places list=list.clone() />
                {if list.rows.is_empty() {
                    view! {
                        <div class="empty">
                            <Cairn />
                            <p class="empty-title">{t!(words, "studio-applications-none")}</p>
                            <p>{t!(words, "studio-applications-none-text")}</p>
                            <a class="btn" href="/studio">{t!(words, "studio-applications-all")}</a>
                        </div>
                    }
                        .into_any()
                } else {
                    view! { <Table list=list.clone() /> }.into_any()
                }}
            </div>
        }
        .into_any()
    };
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <div class="split">
                    <h1>{title}</h1>
                    <span class="muted small">{t!(words, "studio-applications-total", count = list.total, number = total)}</span>
                </div>
            </div>
            {body}
        </main>
    }
}

#[component]
fn FilterBar(list: ApplicationList) -> impl IntoView {
    let words = words();
    let filter = list.filter;
    let jobs = list
        .jobs
        .iter()
        .map(|(key, title)| {
            let selected = filter.job.as_deref() == Some(key.as_str());
            view! { <option value=key.to_string() selected=selected>{words.authored(title).to_owned()}</option> }
        })
        .collect_view();
    let stages = list
        .stages
        .iter()
        .map(|(key, title)| {
            let selected = filter.stage.as_deref() == Some(key.as_str());
            view! { <option value=key.to_string() selected=selected>{words.authored(title).to_owned()}</option> }
        })
        .collect_view();
    let states = sent_states()
        .map(|state| {
            let selected = filter.state.as_deref() == Some(state_name(state));
            view! { <option value=state_name(state) selected=selected>{application_state(words, state)}</option> }
        })
        .collect_view();
    view! {
        <form class="filter-bar" method="get" action="/studio" role="search" aria-label=t!(words, "studio-filter")>
            <div class="field filter-search">
                <label class="field-label" for="filter-text">{t!(words, "studio-filter-text")}</label>
                <input class="input" id="filter-text" name="text" type="search" dir="auto" maxlength="100" value=filter.text.clone() />
            </div>
            <div class="field">
                <label class="field-label" for="filter-job">{t!(words, "studio-filter-job")}</label>
                <select class="select" id="filter-job" name="job">
                    <option value="">{t!(words, "studio-filter-every-job")}</option>
                    {jobs}
                </select>
            </div>
            <div class="field">
                <label class="field-label" for="filter-stage">{t!(words, "studio-filter-stage")}</label>
                <select class="select" id="filter-stage" name="stage">
                    <option value="">{t!(words, "studio-filter-every-stage")}</option>
                    {stages}
                </select>
            </div>
            <div class="field">
                <label class="field-label" for="filter-state">{t!(words, "studio-filter-state")}</label>
                <select class="select" id="filter-state" name="state">
                    <option value="">{t!(words, "studio-filter-every-state")}</option>
                    {states}
                </select>
            </div>
            <button class="btn">{t!(words, "studio-filter-action")}</button>
        </form>
    }
}

/// How many stand where, each a link that shows them.
#[component]
fn Places(list: ApplicationList) -> impl IntoView {
    let words = words();
    let filter = &list.filter;
    let everywhere = filter.stage.is_none() && filter.state.is_none();
    let near = list.places.iter().map(|place| place.count).sum::<u64>();
    let chips = list
        .places
        .iter()
        .map(|place| {
            let PlaceCount { state, stage, count } = place;
            let key = stage.as_ref().map(|(key, _)| key.to_string());
            let here = filter.stage == key && filter.state.as_deref() == Some(state_name(*state));
            let label = standing(words, *state, stage.as_ref().map(|(_, title)| title));
            let href = address(&Filter {
                stage: key,
                state: Some(state_name(*state).to_owned()),
                after: None,
                ..filter.clone()
            });
            let count = format::whole(words, *count);
            view! {
                <a class="chip-link" href=href aria-current=here.then_some("true")>
                    {label} " " <span class="count">{count}</span>
                </a>
            }
        })
        .collect_view();
    let all = address(&Filter { stage: None, state: None, after: None, ..filter.clone() });
    view! {
        <nav class="toolbar" aria-label=t!(words, "studio-places")>
            <a class="chip-link" href=all aria-current=everywhere.then_some("true")>
                {t!(words, "studio-places-all")} " " <span class="count">{format::whole(words, near)}</span>
            </a>
            {chips}
        </nav>
    }
}

#[component]
fn Table(list: ApplicationList) -> impl IntoView {
    let words = words();
    let shown = list.rows.len();
    let zone = list.zone;
    let rows = list.rows.into_iter().map(|row| view! { <TableRow row zone /> }).collect_view();
    let newest = list.filter.after.is_some().then(|| address(&Filter { after: None, ..list.filter.clone() }));
    let older = list.next.map(|next| address(&Filter { after: Some(next), ..list.filter.clone() }));
    let many = older.is_some();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=t!(words, "studio-applications")>
            <table class="table">
                <caption class="visually-hidden">{t!(words, "studio-applications-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(words, "studio-column-name")}</th>
                        <th scope="col">{t!(words, "studio-column-job")}</th>
                        <th scope="col">{t!(words, "studio-column-standing")}</th>
                        <th scope="col" class="num">{t!(words, "studio-column-sent")}</th>
                        <th scope="col" class="num">{t!(words, "studio-column-changed")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <nav class="pager" aria-label=t!(words, "studio-pages")>
            <span>
                {t!(words, "studio-shown", count = shown)}
                {many.then(|| view! { " "{t!(words, "studio-shown-more")} })}
            </span>
            <span class="cluster">
                {newest.map(|href| view! { <a class="btn btn-small" href=href>{t!(words, "studio-newest")}</a> })}
                {older.map(|href| view! { <a class="btn btn-small" href=href rel="next">{t!(words, "studio-older")}</a> })}
            </span>
        </nav>
    }
}

#[component]
fn TableRow(row: ApplicationRow, zone: chrono_tz::Tz) -> impl IntoView {
    let words = words();
    let day = |at: crate::domain::instant::Instant| {
        format::short_date(words, at.to_utc().with_timezone(&zone).date_naive())
    };
    let email = row.email.map(|email| view! { <span class="muted small ltr">{email}</span> });
    let unconfirmed = (!row.confirmed)
        .then(|| view! { <span class="chip chip-warning">{t!(words, "studio-unconfirmed")}</span> });
    let held = row.state != crate::domain::decision::ApplicationState::Sent;
    let stage = row.stage.as_ref().filter(|_| held).map(|stage| words.authored(stage).to_owned());
    view! {
        <tr>
            <th scope="row">
                <a href=format!("/studio/applications/{}", row.id)><bdi>{name(words, &row.name)}</bdi></a>
                <span class="cluster">{email}{unconfirmed}</span>
            </th>
            <td>{row.job.map(|job| words.authored(&job).to_owned())}</td>
            <td>
                <span class=chip(row.state)>{standing(words, row.state, row.stage.as_ref())}</span>
                {stage.map(|stage| view! { " "<span class="muted small">{stage}</span> })}
            </td>
            <td class="num">{day(row.sent_at)}</td>
            <td class="num">{day(row.updated_at)}</td>
        </tr>
    }
}

/// The address of the list as a filter shows it.
fn address(filter: &Filter) -> String {
    let parts = [
        ("job", &filter.job),
        ("stage", &filter.stage),
        ("state", &filter.state),
        ("text", &filter.text),
        ("after", &filter.after),
    ];
    super::address("/studio", parts.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))))
}
