//! Agendas: the steps that somebody does, by when they want doing.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::because::{Reason, Why};
use super::key::StageKey;
use super::organisation::WeekDay;
use super::plan::{Placement, Plan, PlannedStep, StepState};
use super::template::{Assignee, Stage};

/// When a step wants doing, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// Today, or before.
    Today,
    /// After today, and within the week.
    ThisWeek,
    /// After the week, or on no day in particular.
    Later,
    /// It is completed or skipped.
    Done,
}

/// The steps of a plan that somebody does, by when they want doing; each group with the earliest first.
#[derive(Debug, Clone, Default)]
pub struct Agenda<'p> {
    /// What wants doing today, what is overdue first.
    pub today: Vec<PlannedStep<'p>>,
    /// What wants doing in the rest of the week.
    pub this_week: Vec<PlannedStep<'p>>,
    /// What comes after that.
    pub later: Vec<PlannedStep<'p>>,
    /// What is completed or skipped, the last one first.
    pub done: Vec<PlannedStep<'p>>,
}

impl<'p> Agenda<'p> {
    /// What `assignee` does of a plan; `week_ends` is the last day of the week that counts as this one.
    pub fn of(plan: &'p Plan, assignee: Assignee, week_ends: NaiveDate) -> Self {
        let mut agenda = Self::default();
        for step in plan.of(assignee) {
            match when(step, plan.today(), week_ends) {
                When::Today => agenda.today.push(step),
                When::ThisWeek => agenda.this_week.push(step),
                When::Later => agenda.later.push(step),
                When::Done => agenda.done.push(step),
            }
        }
        for group in [&mut agenda.today, &mut agenda.this_week, &mut agenda.later] {
            group.sort_by_key(|step| urgency(*step));
        }
        agenda.done.sort_by_key(|step| std::cmp::Reverse(step.progress().status.settled().map(|by| by.at)));
        agenda
    }

    /// What is not done yet, the earliest first.
    pub fn ahead(&self) -> impl Iterator<Item = PlannedStep<'p>> {
        [&self.today, &self.this_week, &self.later].into_iter().flatten().copied()
    }

    /// The one next thing: of what can be done now what is due first.
    pub fn next(&self) -> Option<PlannedStep<'p>> {
        self.ahead().filter(|step| step.state() == StepState::Open).min_by_key(|step| urgency(*step))
    }

    /// How many steps there are, done or not.
    pub fn len(&self) -> usize {
        self.ahead().count() + self.done.len()
    }

    /// Whether there is nothing to do and nothing was done.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// When a step wants doing; `week_ends` is the last day of the week that counts as this one.
pub fn when(step: PlannedStep<'_>, today: NaiveDate, week_ends: NaiveDate) -> When {
    if step.state().is_done() {
        return When::Done;
    }
    let at_hand = step.state() == StepState::Open;
    match (step.due(), step.opens()) {
        (Some(due), _) if due <= today => When::Today,
        (Some(due), _) if due <= week_ends => When::ThisWeek,
        (None, Some(opens)) if opens == today && at_hand => When::Today,
        (None, Some(opens)) if opens <= week_ends => When::ThisWeek,
        _ => When::Later,
    }
}

/// What is due earlier comes first, then what opens earlier, then what has no day.
fn urgency(step: PlannedStep<'_>) -> NaiveDate {
    step.due().or(step.opens()).unwrap_or(NaiveDate::MAX)
}

/// The last day of the week that counts as this one: the weekend after the next day of the working week, today included.
/// So on a weekend "this week" is the one about to begin.
pub fn week_ends(today: NaiveDate, weekend: &[WeekDay]) -> NaiveDate {
    let weekend: Vec<Weekday> = if weekend.is_empty() {
        vec![Weekday::Sun]
    } else {
        weekend.iter().map(|day| (*day).into()).collect()
    };
    let is_free = |day: NaiveDate| weekend.contains(&day.weekday());
    let next = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    let skip = |from: NaiveDate, while_free: bool| {
        (0..7).fold(from, |day, _| if is_free(day) == while_free { next(day) } else { day })
    };
    let first_free = skip(skip(today, true), false);
    skip(first_free, true).pred_opt().unwrap_or(first_free)
}

/// How far somebody is in a stage.
#[derive(Debug, Clone, Copy)]
pub struct StageProgress<'p> {
    /// The stage.
    pub stage: &'p Stage,
    /// Their steps in it.
    pub total: usize,
    /// Those completed or skipped.
    pub done: usize,
    /// Those that are there, or not as planned for everyone, because of facts or an adjustment.
    pub own_way: usize,
}

/// How far `assignee` is, stage by stage; stages without a step of theirs are left out.
pub fn stages(plan: &Plan, assignee: Assignee) -> Vec<StageProgress<'_>> {
    let mut stages: Vec<StageProgress<'_>> = Vec::new();
    for step in plan.of(assignee) {
        let stage = step.stage();
        if stages.last().is_none_or(|last| last.stage.key != stage.key) {
            stages.push(StageProgress { stage, total: 0, done: 0, own_way: 0 });
        }
        if let Some(progress) = stages.last_mut() {
            progress.total += 1;
            progress.done += usize::from(step.state().is_done());
            progress.own_way += usize::from(is_own_way(step));
        }
    }
    stages
}

/// The stage somebody is in: that of the one next thing, else the first that is not done.
pub fn current_stage<'p>(agenda: &Agenda<'p>, stages: &[StageProgress<'p>]) -> Option<&'p StageKey> {
    let next = agenda.next().map(|step| &step.stage().key);
    next.or_else(|| stages.iter().find(|stage| stage.done < stage.total).map(|stage| &stage.stage.key))
}

/// The steps that would be `assignee`'s and depend on what is not known yet, each with what is missing.
pub fn undecided(plan: &Plan, assignee: Assignee) -> Vec<(PlannedStep<'_>, Vec<Reason>)> {
    plan.steps()
        .filter(|step| step.placement() == Placement::Unknown && step.assignee() == assignee)
        .map(|step| (step, step.missing()))
        .collect()
}

fn is_own_way(step: PlannedStep<'_>) -> bool {
    match step.why() {
        Why::Facts(reasons) => !reasons.is_empty(),
        Why::Adjusted(_) => true,
        Why::Everyone | Why::Required | Why::Completed => step.adjustments().next().is_some(),
    }
}

#[cfg(test)]
mod tests;
