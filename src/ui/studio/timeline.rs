//! What happened to an application.

use leptos::prelude::*;

use super::wording;
use crate::api::studio::{Happened, TimelineEntry};
use crate::domain::decision::Decision;
use crate::domain::progress::{Actor, Happening};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::words;

/// What happened to an application, the newest first.
#[component]
pub fn Timeline(
    /// What happened.
    entries: Vec<TimelineEntry>,
    /// What the person is called.
    person: String,
    /// In which time zone moments are said.
    zone: chrono_tz::Tz,
) -> impl IntoView {
    let words = words();
    let items = entries
        .into_iter()
        .enumerate()
        .map(|(number, entry)| {
            let told = told(words, &entry.what, &person);
            let class = if number == 0 { "timeline-item is-here" } else { "timeline-item" };
            let when = format::moment(words, entry.at, zone);
            view! {
                <li class=class>
                    <p class="timeline-title">{told.title}</p>
                    <p class="timeline-meta"><bdi>{told.by}</bdi>", "<time>{when}</time></p>
                    {told.details.map(|details| view! { <div class="timeline-body"><p dir="auto">{details}</p></div> })}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="timeline">{items}</ol> }
}

struct Told {
    title: String,
    by: String,
    details: Option<String>,
}

fn told(words: Words, what: &Happened, person: &str) -> Told {
    match what {
        Happened::Decided { decision, by, stage } => {
            let stage = stage.as_ref().map(|stage| words.authored(stage)).unwrap_or_default();
            let details = match decision {
                Decision::Reject { reason, message } => {
                    Some(format!("{}\n{message}", wording::rejection_reason(words, *reason)))
                }
                Decision::Offer { message } => (!message.is_empty()).then(|| message.clone()),
                Decision::Hire { start } => {
                    Some(t!(words, "studio-first-day", day = format::date(words, *start)))
                }
                _ => None,
            };
            let by = by.clone().filter(|by| !by.is_empty()).unwrap_or_else(|| person.to_owned());
            Told { title: wording::decided(words, decision, stage), by, details }
        }
        Happened::InStep { what, by, step } => {
            let title = words.authored(step);
            let title = match what {
                Happening::Skipped(_) => t!(words, "studio-happened-skipped", step = title),
                Happening::DoesNotFit(_) => t!(words, "studio-happened-does-not-fit", step = title),
                Happening::Adjusted(_) => t!(words, "studio-happened-adjusted", step = title),
                _ => t!(words, "studio-happened-completed", step = title),
            };
            let by = match by {
                Actor::Person => person.to_owned(),
                Actor::Helper(assignee) => wording::assignee(words, *assignee),
                Actor::Staff => t!(words, "studio-by-staff"),
                Actor::System => t!(words, "studio-by-system"),
            };
            Told { title, by, details: None }
        }
    }
}
