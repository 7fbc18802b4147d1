//! Steps as rows of a list: when they want doing, in words.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::progress::Status;
use crate::domain::template::Assignee;
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::task_list::{TaskPlace, TaskRow};

/// How steps are shown as rows.
pub struct Rows<'a, M, P> {
    /// The words.
    pub words: Words,
    /// Today, where the person works.
    pub today: NaiveDate,
    /// The zone in which things were done.
    pub zone: Tz,
    /// The next step, which stands out.
    pub next: Option<PlannedStep<'a>>,
    /// Fills in the merge fields of authored words.
    pub merge: M,
    /// The page of a step.
    pub path: P,
}

impl<'a, M, P> Rows<'a, M, P>
where
    M: Fn(&str) -> String,
    P: Fn(&PlannedStep<'a>) -> String,
{
    /// Steps as rows, in their order.
    pub fn of(&self, steps: &[PlannedStep<'a>]) -> Vec<TaskRow> {
        steps.iter().map(|step| self.row(*step)).collect()
    }

    fn row(&self, step: PlannedStep<'a>) -> TaskRow {
        let words = self.words;
        let title = &step.variant().title;
        let optional = !step.step().required && !step.state().is_done();
        TaskRow {
            title: (self.merge)(words.authored(title)),
            lang: words.authored_lang(title),
            href: Some((self.path)(&step)),
            place: place(step, self.next),
            meta: self.meta(step),
            chip: optional.then(|| t!(words, "onboarding-optional")),
        }
    }

    fn meta(&self, step: PlannedStep<'a>) -> Vec<String> {
        let words = self.words;
        let mut meta: Vec<String> = when(words, step, self.today, self.zone).into_iter().collect();
        if step.state().is_done() {
            return meta;
        }
        if step.state() == StepState::Waiting {
            let before: Vec<String> = step
                .waits_for()
                .filter(|before| before.assignee() == step.assignee())
                .map(|before| (self.merge)(words.authored(&before.variant().title)))
                .collect();
            meta.push(if before.is_empty() {
                t!(words, "onboarding-after-others")
            } else {
                t!(words, "onboarding-after", steps = before.join(&words.get("list-comma")))
            });
        }
        if let Some(minutes) = step.step().minutes {
            meta.push(t!(words, "onboarding-minutes", minutes = minutes));
        }
        if step.adjustments().next().is_some() {
            meta.push(t!(words, "onboarding-adjusted"));
        }
        meta
    }
}

/// When a step wants doing, or was done, in words; nothing for one without a day.
pub fn when(words: Words, step: PlannedStep<'_>, today: NaiveDate, zone: Tz) -> Option<String> {
    match step.progress().status {
        Status::Completed(settled) => {
            return Some(t!(
                words,
                "onboarding-done-on",
                date = format::date_without_year(words, format::day(settled.at, zone))
            ));
        }
        Status::Skipped(_) => return Some(t!(words, "onboarding-skipped")),
        Status::Open => {}
    }
    let opens = step.opens().filter(|_| step.state() == StepState::Upcoming);
    match (step.due(), opens) {
        (Some(due), _) if due < today => {
            Some(t!(words, "onboarding-was-due", date = format::date_without_year(words, due)))
        }
        (Some(due), _) if due == today => Some(t!(words, "onboarding-due-today")),
        (Some(due), Some(opens)) if due == opens => {
            Some(t!(words, "onboarding-on", date = format::date_without_year(words, due)))
        }
        (Some(due), Some(opens)) => Some(t!(
            words,
            "onboarding-between",
            from = format::date_without_year(words, opens),
            to = format::date_without_year(words, due),
        )),
        (Some(due), None) if Some(due) == today.succ_opt() => Some(t!(words, "onboarding-due-tomorrow")),
        (Some(due), None) => Some(t!(words, "onboarding-due", date = format::date_without_year(words, due))),
        (None, Some(opens)) => {
            Some(t!(words, "onboarding-opens", date = format::date_without_year(words, opens)))
        }
        (None, None) => None,
    }
}

/// Who does a step, in words for the person.
pub fn who(words: Words, assignee: Assignee) -> String {
    match assignee {
        Assignee::Person => t!(words, "onboarding-you"),
        Assignee::Manager => t!(words, "onboarding-manager"),
        Assignee::Buddy => t!(words, "onboarding-buddy"),
        Assignee::It => t!(words, "onboarding-it"),
        Assignee::Recruiter => t!(words, "onboarding-recruiter"),
    }
}

/// Where a step stands in a list.
pub fn place(step: PlannedStep<'_>, next: Option<PlannedStep<'_>>) -> TaskPlace {
    match step.state() {
        StepState::Completed => TaskPlace::Done,
        StepState::Skipped => TaskPlace::Skipped,
        _ if step.is_overdue() && step.state() == StepState::Open => TaskPlace::Late,
        _ if next.is_some_and(|next| next.key() == step.key()) => TaskPlace::Here,
        _ => TaskPlace::Ahead,
    }
}
