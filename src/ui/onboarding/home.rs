//! The home of an onboarding: the first day, the one next thing, the way, and what wants doing when.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

use super::first_day::FirstDayCard;
use super::task_row::{Rows, place, when, who};
use super::way::stages_across;
use crate::api::journey::Paths;
use crate::api::onboarding::{self, Home};
use crate::domain::agenda::{Agenda, current_stage, stages, undecided};
use crate::domain::plan::PlannedStep;
use crate::domain::state::OnboardingState;
use crate::domain::template::Assignee;
use crate::locales::Words;
use crate::t;
use crate::ui::components::mark::Mark;
use crate::ui::components::page::page;
use crate::ui::components::task_list::{TaskGroup, TaskList, TaskRow};
use crate::ui::journey::because::missing;
use crate::ui::words;

/// The most steps of the later group that are shown unfolded.
const MOST_UNFOLDED: usize = 6;

/// The home of an onboarding.
#[component]
pub fn HomePage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    page(onboarding::home(id), |home| home_view(&home))
}

fn home_view(home: &Home) -> AnyView {
    let words = words();
    let journey = &home.journey;
    let agenda = home.agenda();
    let stages = stages(&journey.plan, Assignee::Person);
    if home.state == OnboardingState::Cancelled {
        return called_off(home);
    }
    let name = journey.person.name.split_whitespace().next().unwrap_or_default().to_owned();
    let title = if name.is_empty() {
        t!(words, "onboarding-title-nameless")
    } else {
        t!(words, "onboarding-title", name = name)
    };
    let job = journey.state.job.as_ref().map(|job| words.authored(&job.title).to_owned());
    let organisation = journey.library.content.organisation.name.clone();
    let kicker = match job {
        Some(job) => t!(words, "onboarding-kicker", job = job, organisation = organisation.as_str()),
        None => organisation,
    };
    let summary = journey.plan.summary();
    let running = home.state == OnboardingState::Running;
    let days = home.days_to_go();
    let first_day = (running && days >= 0).then(|| {
        view! { <FirstDayCard first_day=home.first_day.clone() days /> }
    });
    let counted = (running && days < 0).then(|| {
        view! { " " <span>{t!(words, "onboarding-day-count", day = 1 - days)}</span> }
    });
    view! {
        <Title text=title.clone() />
        <main id="main" class="page home" tabindex="-1">
            <div class="page-head">
                <p class="kicker">{kicker}</p>
                <h1>{title}</h1>
                <p class="lede">
                    {t!(words, "onboarding-progress", done = summary.done(), total = summary.total)}
                    {counted}
                </p>
            </div>
            {(!running).then(|| finished(home, words))}
            {first_day}
            {running.then(|| next_thing(home, &agenda))}
            {stages_across(&stages, current_stage(&agenda, &stages).filter(|_| running))}
            {groups(home, &agenda)}
            {running.then(|| not_decided(home))}
            {running.then(|| others(home))}
            {people(home)}
        </main>
    }
    .into_any()
}

/// An onboarding that was called off: that, whom to ask, and what was done until then.
fn called_off(home: &Home) -> AnyView {
    let words = words();
    let ask = home.first_day.ask.clone();
    let title = t!(words, "onboarding-cancelled-title");
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <div class="page-head">
                <p class="kicker">{home.journey.library.content.organisation.name.clone()}</p>
                <h1>{title}</h1>
                <p class="lede">
                    {t!(words, "onboarding-cancelled-text", name = ask.name)} " "
                    <a class="ltr" href=format!("mailto:{}", ask.email)>{ask.email.clone()}</a>
                </p>
            </div>
            <div class="actions"><a class="btn" href="/">{t!(words, "state-jobs-action")}</a></div>
            {groups(home, &home.agenda())}
        </main>
    }
    .into_any()
}

/// What is said of an onboarding that is over.
fn finished(home: &Home, words: Words) -> AnyView {
    let ask = home.first_day.ask.clone();
    view! {
        <div class="notice notice-success">
            <p class="notice-title">{t!(words, "onboarding-finished-title")}</p>
            <p>{t!(words, "onboarding-finished-text")} " " <a class="ltr" href=format!("mailto:{}", ask.email)>{ask.email.clone()}</a></p>
        </div>
    }
    .into_any()
}

/// The one next thing; where nothing can be done now, what is said instead.
fn next_thing(home: &Home, agenda: &Agenda<'_>) -> AnyView {
    let words = words();
    let journey = &home.journey;
    let Some(next) = agenda.next() else {
        let (title, text) = if agenda.ahead().next().is_none() {
            (t!(words, "onboarding-all-done-title"), t!(words, "onboarding-all-done-text"))
        } else {
            (t!(words, "onboarding-nothing-now-title"), t!(words, "onboarding-nothing-now-text"))
        };
        return view! {
            <div class="notice notice-success">
                <p class="notice-title">{title}</p>
                <p>{text}</p>
            </div>
        }
        .into_any();
    };
    let title = &next.variant().title;
    let lang = words.authored_lang(title);
    let title = journey.merge(words, words.authored(title));
    let purpose = &next.step().purpose;
    let day = when(words, next, journey.today(), journey.zone);
    let minutes = next.step().minutes.map(|minutes| t!(words, "onboarding-minutes", minutes = minutes));
    let meta: Vec<String> = [day, minutes].into_iter().flatten().collect();
    view! {
        <section class="next-thing is-here" aria-labelledby="next">
            <Mark />
            <p class="next-label">{t!(words, "onboarding-next")}</p>
            <h2 class="next-title" id="next" lang=lang>{title}</h2>
            <p lang=words.authored_lang(purpose)>{words.authored(purpose).to_owned()}</p>
            <p class="task-meta">{meta.into_iter().map(|says| view! { <span>{says}</span> }).collect_view()}</p>
            <div class="actions">
                <a class="btn btn-primary" href=Paths::of(journey).step(next.key())>{t!(words, "onboarding-next-open")}</a>
            </div>
        </section>
    }
    .into_any()
}

/// Today, this week, later, done.
fn groups(home: &Home, agenda: &Agenda<'_>) -> AnyView {
    let words = words();
    let journey = &home.journey;
    let paths = Paths::of(journey);
    let rows = Rows {
        words,
        today: journey.today(),
        zone: journey.zone,
        next: agenda.next(),
        merge: |text: &str| journey.merge(words, text),
        path: |step: &PlannedStep<'_>| paths.step(step.key()),
    };
    let done = rows.of(&agenda.done);
    if home.state != OnboardingState::Running {
        return view! { <TaskGroup title=t!(words, "onboarding-done") rows=done folded=true /> }.into_any();
    }
    let at_hand = agenda.today.len() + agenda.this_week.len();
    let fold_later = at_hand > 0 && agenda.later.len() > MOST_UNFOLDED;
    view! {
        <TaskGroup title=t!(words, "onboarding-today") rows=rows.of(&agenda.today) />
        <TaskGroup title=t!(words, "onboarding-this-week") rows=rows.of(&agenda.this_week) />
        <TaskGroup title=t!(words, "onboarding-later") rows=rows.of(&agenda.later) folded=fold_later />
        <TaskGroup title=t!(words, "onboarding-done") rows=done folded=true />
    }
    .into_any()
}

/// Steps that depend on what is not known yet, each with what is missing.
fn not_decided(home: &Home) -> AnyView {
    let words = words();
    let journey = &home.journey;
    let rows: Vec<TaskRow> = undecided(&journey.plan, Assignee::Person)
        .into_iter()
        .map(|(step, reasons)| TaskRow {
            title: journey.merge(words, words.authored(&step.variant().title)),
            lang: words.authored_lang(&step.variant().title),
            href: None,
            place: place(step, None),
            meta: missing(words, &journey.version, &reasons).into_iter().collect(),
            chip: None,
        })
        .collect();
    view! { <TaskGroup title=t!(words, "onboarding-undecided") rows folded=true /> }.into_any()
}

/// What colleagues do for the person; to read, since each has their own page for it.
fn others(home: &Home) -> AnyView {
    let words = words();
    let journey = &home.journey;
    let mut steps: Vec<PlannedStep<'_>> =
        journey.plan.included().filter(|step| !step.assignee().is_person()).collect();
    if steps.is_empty() {
        return ().into_any();
    }
    steps.sort_by_key(|step| (step.state().is_done(), step.due()));
    let (done, total) = (steps.iter().filter(|step| step.state().is_done()).count(), steps.len());
    let rows: Vec<TaskRow> = steps
        .into_iter()
        .map(|step| TaskRow {
            title: words.authored(&step.step().purpose).to_owned(),
            lang: words.authored_lang(&step.step().purpose),
            href: None,
            place: place(step, None),
            meta: [Some(who(words, step.assignee())), when(words, step, journey.today(), journey.zone)]
                .into_iter()
                .flatten()
                .collect(),
            chip: None,
        })
        .collect();
    view! {
        <details class="task-group">
            <summary>{t!(words, "onboarding-others")} " " <span class="count">{total}</span></summary>
            <p class="muted">{t!(words, "onboarding-others-done", done = done, total = total)}</p>
            <TaskList rows />
        </details>
    }
    .into_any()
}

/// The people to meet.
fn people(home: &Home) -> AnyView {
    let words = words();
    let people: Vec<_> = home
        .journey
        .state
        .assignments
        .iter()
        .filter(|(assignee, _)| !assignee.is_person())
        .map(|(assignee, colleague)| {
            let initials: String =
                colleague.name.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect();
            view! {
                <div class="person">
                    <span class="avatar" aria-hidden="true">{initials}</span>
                    <span>
                        <bdi>{colleague.name.clone()}</bdi>
                        <span class="person-role">{who(words, *assignee)}</span>
                        <a class="ltr small" href=format!("mailto:{}", colleague.email)>{colleague.email.clone()}</a>
                    </span>
                </div>
            }
        })
        .collect();
    if people.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="section">
            <h2>{t!(words, "onboarding-people")}</h2>
            <div class="meet">{people}</div>
        </section>
    }
    .into_any()
}
