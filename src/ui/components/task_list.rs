//! Lists of things to do, each with its mark.

use leptos::prelude::*;

use super::mark::Mark;
use crate::t;
use crate::ui::words;

/// One thing to do.
#[derive(Debug, Clone)]
pub struct TaskRow {
    /// What it is.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Its page, where it has one.
    pub href: Option<String>,
    /// Where it stands.
    pub place: TaskPlace,
    /// What is said below: when, how long, by whom.
    pub meta: Vec<String>,
    /// A word beside it, such as "optional".
    pub chip: Option<String>,
}

/// Where a thing to do stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskPlace {
    /// Done.
    Done,
    /// Left out by choice.
    Skipped,
    /// The next one.
    Here,
    /// Its day has passed.
    Late,
    /// To come.
    Ahead,
}

impl TaskPlace {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "task is-done",
            Self::Skipped => "task is-skipped",
            Self::Here => "task is-here",
            Self::Late => "task is-late",
            Self::Ahead => "task is-ahead",
        }
    }
}

/// Things to do, one below the other.
#[component]
pub fn TaskList(
    /// The things, in order.
    rows: Vec<TaskRow>,
) -> impl IntoView {
    view! { <ul class="task-list">{rows.into_iter().map(|row| view! { <TaskItem row /> }).collect_view()}</ul> }
}

/// A headed group of things to do; nothing where there are none.
#[component]
pub fn TaskGroup(
    /// Its heading.
    title: String,
    /// The things, in order.
    rows: Vec<TaskRow>,
    /// Whether only the heading shows until it is pressed; with what is said first once it is open.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let count = rows.len();
    if rows.is_empty() {
        return ().into_any();
    }
    if folded {
        return view! {
            <details class="task-group">
                <summary>{title} " " <span class="count">{count}</span></summary>
                <TaskList rows />
            </details>
        }
        .into_any();
    }
    view! {
        <section class="task-group">
            <h2>{title} " " <span class="count">{count}</span></h2>
            <TaskList rows />
        </section>
    }
    .into_any()
}

#[component]
fn TaskItem(row: TaskRow) -> impl IntoView {
    let words = words();
    let said = match row.place {
        TaskPlace::Done => Some(t!(words, "trail-done")),
        TaskPlace::Skipped => Some(t!(words, "trail-skipped")),
        TaskPlace::Here | TaskPlace::Late | TaskPlace::Ahead => None,
    };
    let late = row.place == TaskPlace::Late;
    let meta = row.meta.into_iter().enumerate().map(|(place, says)| {
        let class = (late && place == 0).then_some("task-late");
        view! { <span class=class>{says}</span> }
    });
    let lang = row.lang;
    view! {
        <li class=row.place.class()>
            <Mark />
            <div class="task-body">
                <p class="task-title">
                    {match row.href {
                        Some(href) => view! { <a href=href lang=lang>{row.title}</a> }.into_any(),
                        None => view! { <span lang=lang>{row.title}</span> }.into_any(),
                    }}
                    {said.map(|said| view! { <span class="visually-hidden">" " {said}</span> })}
                </p>
                <p class="task-meta">{meta.collect_view()}</p>
            </div>
            {row.chip.map(|chip| view! { <span class="chip">{chip}</span> })}
        </li>
    }
}
