//! How the new hires of the demo organisation and their colleagues live through the first ninety days.

use anyhow::{Context, ensure};
use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::answers::date;
use super::cast::Unfit;
use super::life::Life;
use super::staff::colleague;
use crate::domain::decision::DecisionKind;
use crate::domain::key::StepKey;
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::template::Assignee;
use crate::server::journeys;
use crate::server::journeys::OpenJourney;
use crate::server::onboarding::tasks;
use crate::server::store::{self, JourneyId};
use crate::server::studio::adjust::{Adjusting, TypedAdjustment, adjust};
use crate::server::studio::decide::Typed;
use crate::server::visit::{Part, Viewer};

/// The days, counted from the first one, on which people sit down to their steps.
const SITTINGS: [i64; 24] =
    [-29, -24, -20, -15, -12, -9, -6, -4, -2, -1, 0, 1, 2, 4, 7, 10, 16, 23, 29, 38, 48, 58, 70, 82];

/// The last sitting: after it nothing is open.
const LAST: i64 = 91;

/// Hires the person of an accepted application and lives until the day of loading; returns the onboarding.
///
/// # Errors
/// When a use case refuses what it should accept.
pub(super) async fn join(
    life: &mut Life<'_>,
    application: JourneyId,
    start: i64,
) -> anyhow::Result<JourneyId> {
    let journey = life.open(application).await?;
    let first_day = working_day(&journey, life.clock.day(start));
    let job = life.who.job.as_str();
    let typed = Typed {
        start: date(first_day),
        manager: colleague(Assignee::Manager, job),
        buddy: colleague(Assignee::Buddy, job),
        it: colleague(Assignee::It, job),
        ..Typed::default()
    };
    life.decide(application, DecisionKind::Hire, typed).await?;
    let onboarding = store::journey::onboarding_of(&life.state.db, application).await?;
    let id = onboarding.context("hiring started no onboarding")?.id;
    let start = life.clock.days_to(first_day);
    let sittings = SITTINGS.iter().copied().chain([LAST]);
    for (place, sitting) in sittings.enumerate() {
        if start + sitting > 0 {
            break;
        }
        life.clock.move_to(start + sitting, life.place * 13);
        let next = SITTINGS.get(place + 1).copied().unwrap_or(LAST);
        let until = life.clock.day(start + next);
        sit_down(life, id, until).await?;
    }
    Ok(id)
}

/// Everybody does what wants doing before the next sitting.
async fn sit_down(life: &mut Life<'_>, id: JourneyId, until: NaiveDate) -> anyhow::Result<()> {
    adjust_for(life, id).await?;
    help(life, id, until).await?;
    let mut left = life.who.late.clone();
    if let Some(unfit) = &life.who.unfit {
        say_that_it_does_not_fit(life, id, unfit).await?;
        left.push(unfit.step.clone());
    }
    loop {
        let journey = life.open(id).await?;
        let Some(step) = wanted(&journey, Assignee::Person, until, &left) else { break };
        life.clock.pass(120);
        life.do_step(id, &step).await?;
    }
    help(life, id, until).await
}

/// Once it can be seen, and once only.
async fn say_that_it_does_not_fit(life: &mut Life<'_>, id: JourneyId, unfit: &Unfit) -> anyhow::Result<()> {
    let journey = life.open(id).await?;
    let unsaid = |step: &PlannedStep<'_>| step.state() == StepState::Open && !step.progress().does_not_fit;
    if journey.plan.step(&unfit.step).is_some_and(|step| unsaid(&step)) {
        life.clock.pass(300);
        let visit = life.visit_of(&journey);
        journeys::does_not_fit(&visit, &journey.head, unfit.step.as_str(), &unfit.message, life.command())
            .await?;
    }
    Ok(())
}

/// Manager, buddy and IT do theirs.
async fn help(life: &mut Life<'_>, id: JourneyId, until: NaiveDate) -> anyhow::Result<()> {
    for assignee in [Assignee::It, Assignee::Manager, Assignee::Buddy, Assignee::Recruiter] {
        loop {
            let journey = life.open(id).await?;
            let Some(step) = wanted(&journey, assignee, until, &life.who.late) else { break };
            life.clock.pass(60);
            let visit = life.visit(Viewer::Helper { parts: vec![Part { journey: id, assignee }] });
            tasks::settle(&visit, id, step.as_str(), true, life.command()).await?;
        }
    }
    Ok(())
}

/// The first open step of somebody's that is due by then, or at no time at all.
fn wanted(journey: &OpenJourney, whose: Assignee, until: NaiveDate, left: &[StepKey]) -> Option<StepKey> {
    journey
        .plan
        .of(whose)
        .filter(|step| step.state() == StepState::Open && !left.contains(step.key()))
        .find(|step| step.due().is_none_or(|due| due < until))
        .map(|step| step.key().clone())
}

async fn adjust_for(life: &mut Life<'_>, id: JourneyId) -> anyhow::Result<()> {
    let Some(adjusted) = &life.who.adjusted else { return Ok(()) };
    let journey = life.open(id).await?;
    let made = journey.plan.step(&adjusted.step).is_some_and(|step| step.adjustments().next().is_some());
    if made {
        return Ok(());
    }
    let day = adjusted.redate.map(|days| Days::new(days.unsigned_abs()));
    let day = day.and_then(|days| journey.head.anchor.checked_add_days(days));
    let typed = TypedAdjustment {
        step: adjusted.step.to_string(),
        change: if adjusted.drop { "drop" } else { "redate" }.to_owned(),
        day: day.map(|day| date(working_day(&journey, day))).unwrap_or_default(),
        reason: adjusted.reason.clone(),
        ..TypedAdjustment::default()
    };
    let adjusting = Adjusting { command: life.command(), revision: journey.head.revision, typed };
    let kept = adjust(&life.visit_team()?, id, adjusting).await?;
    ensure!(kept.is_none(), "the adjustment was not made: {kept:?}");
    Ok(())
}

/// The day itself, or the next one on which people work where the job is.
fn working_day(journey: &OpenJourney, day: NaiveDate) -> NaiveDate {
    let locations = &journey.library.content.organisation.locations;
    let Some(location) = journey.state.location.as_ref().and_then(|key| locations.get(key)) else {
        return day;
    };
    let is_off = |day: &NaiveDate| {
        location.weekend.iter().any(|off| Weekday::from(*off) == day.weekday())
            || location.holidays.iter().any(|holiday| holiday.date == *day)
    };
    day.iter_days().take(30).find(|day| !is_off(day)).unwrap_or(day)
}
