//! Making a plan: reading what is known, deciding every rule once, then counting days and waiting.

use super::row::{Ground, QuestionRow, Row};
use super::step::{Placement, StepState};
use super::{Plan, StepProgress};
use crate::domain::calendar::Day;
use crate::domain::journey::JourneyState;
use crate::domain::profile::Profile;
use crate::domain::program::Facts;
use crate::domain::progress::{Adjustment, AdjustmentChange, Happening, Progress, Status};
use crate::domain::reading::Reading;
use crate::domain::truth::Truth;
use crate::domain::version::{Audience, CompiledStep, Version};

impl Plan {
    /// Makes the plan anew; the day and the anchor are set.
    pub(super) fn make(
        &mut self,
        version: &Version,
        profile: &Profile,
        state: &JourneyState,
        progress: &Progress,
    ) {
        self.fold(version, progress);
        self.read(version, profile, state);
        self.count_days(version, state);
        self.place_all(version);
        self.wait_all(version);
    }

    /// Derives from the events where every step stands and which adjustments are in force.
    fn fold(&mut self, version: &Version, progress: &Progress) {
        self.progress.clear();
        self.progress.resize(version.steps.len(), StepProgress::default());
        self.adjustments.clear();
        for event in &progress.events {
            // Of steps that the version does not have, its plan says nothing.
            let Some(number) = version.numbers.get(event.what.step()) else { continue };
            let required = version.steps.get(*number as usize).is_some_and(|step| step.required);
            if let Some(progress) = self.progress.get_mut(*number as usize) {
                progress.record(event, required);
            }
            if let Happening::Adjusted(adjustment) = &event.what {
                let dropped = matches!(adjustment.change, AdjustmentChange::Drop);
                if !(required && dropped) {
                    self.adjust(*number, adjustment);
                }
            }
        }
    }

    /// The last adjustment of its sort is in force.
    fn adjust(&mut self, number: u32, adjustment: &Adjustment) {
        self.adjustments
            .retain(|(earlier, other)| *earlier != number || sort(&other.change) != sort(&adjustment.change));
        self.adjustments.push((number, adjustment.clone()));
    }

    fn read(&mut self, version: &Version, profile: &Profile, state: &JourneyState) {
        let (program, reading, today) = (&version.program, &mut self.reading, Day::from(self.today));
        program.begin(reading);
        program.read_profile(reading, profile, today);
        program.read_answers(reading, &state.answers, today);
        for number in &version.tested {
            if let Some(progress) = self.progress.get(*number as usize) {
                program.read_step(reading, *number as usize, progress.status.standing(), today);
            }
        }
        if let Some(job) = &state.job {
            program.read_job(reading, job, today);
        }
        program.settle_segments(reading);
    }

    fn count_days(&mut self, version: &Version, state: &JourneyState) {
        let location = state.location.as_ref().or(state.job.as_ref().map(|job| &job.location));
        let count = version.calendar(location).count_from(state.anchor);
        self.days.clear();
        self.days.extend(version.offsets.iter().map(|offset| count.day(*offset)));
    }

    /// Plans steps and questions each by themselves: who gets them, with which variant, when, and who does them.
    fn place_all(&mut self, version: &Version) {
        let Self { today, reading, days, rows, questions, progress, adjustments, .. } = self;
        let today = Day::from(*today);
        questions.clear();
        questions.extend(version.questions.iter().map(|question| {
            let (asked, because) = decide(version, reading, &question.asked);
            QuestionRow { asked, because }
        }));
        rows.clear();
        rows.extend(version.steps.iter().zip(progress.iter()).map(|(step, progress)| {
            let (truth, because) = decide(version, reading, &step.audience);
            let (variant, variant_because) = version.program.choose(reading, &step.variants);
            let opens = day(days, step.opens);
            let (placement, ground) = place(step, progress, truth, because, None);
            Row {
                placement,
                ground,
                state: state(progress, opens, today),
                assignee: step.assignee,
                adjusted: false,
                variant,
                because,
                variant_because,
                opens,
                due: day(days, step.due),
                waits: (0, 0),
            }
        }));
        for (number, adjustment) in adjustments.iter() {
            let index = *number as usize;
            let (Some(row), Some(step)) = (rows.get_mut(index), version.steps.get(index)) else { continue };
            row.adjusted = true;
            let added = match &adjustment.change {
                AdjustmentChange::Redate(date) => {
                    row.due = Some(Day::from(*date));
                    continue;
                }
                AdjustmentChange::Reassign(assignee) => {
                    row.assignee = *assignee;
                    continue;
                }
                AdjustmentChange::Add => true,
                AdjustmentChange::Drop => false,
            };
            if let Some(progress) = progress.get(index) {
                let (truth, because) = decide(version, reading, &step.audience);
                (row.placement, row.ground) = place(step, progress, truth, because, Some(added));
            }
        }
    }

    /// Finds which steps wait, once it is known which are in the plan.
    fn wait_all(&mut self, version: &Version) {
        self.waits.clear();
        for number in &version.waiting {
            let index = *number as usize;
            let first = self.waits.len() as u32;
            let after = version.steps.get(index).map(|step| step.after.as_ref()).unwrap_or_default();
            for earlier in after {
                let row = self.rows.get(*earlier as usize);
                if row.is_some_and(|row| row.placement == Placement::Included && !row.state.is_done()) {
                    self.waits.push(*earlier);
                }
            }
            let count = self.waits.len() as u32 - first;
            if let Some(row) = self.rows.get_mut(index) {
                row.waits = (first, count);
                if count > 0 && !row.state.is_done() {
                    row.state = StepState::Waiting;
                }
            }
        }
    }
}

fn decide(version: &Version, reading: &Reading, audience: &Audience) -> (Truth, Facts) {
    match audience {
        Audience::Everyone => (Truth::Yes, 0),
        Audience::Rule(decision) => version.program.decide(reading, decision),
    }
}

fn day(days: &[Day], offset: Option<u32>) -> Option<Day> {
    offset.and_then(|number| days.get(number as usize).copied())
}

/// Whether a step is in the plan, and what decided that. `added` says whether an adjustment added the step or dropped it.
fn place(
    step: &CompiledStep,
    progress: &StepProgress,
    truth: Truth,
    because: Facts,
    added: Option<bool>,
) -> (Placement, Ground) {
    let completed = matches!(progress.status, Status::Completed(_));
    match (added, truth) {
        (Some(false), _) if !completed && !step.required => (Placement::Excluded, Ground::Adjusted),
        (_, Truth::Yes) if because == 0 => (Placement::Included, Ground::Everyone),
        (_, Truth::Yes) => (Placement::Included, Ground::Rule),
        _ if step.required => (Placement::Included, Ground::Required),
        (Some(true), _) => (Placement::Included, Ground::Adjusted),
        _ if completed => (Placement::Included, Ground::Completed),
        (_, Truth::No) => (Placement::Excluded, Ground::Rule),
        (_, Truth::Unknown) => (Placement::Unknown, Ground::Rule),
    }
}

/// The state of a step that waits for no other.
fn state(progress: &StepProgress, opens: Option<Day>, today: Day) -> StepState {
    match progress.status {
        Status::Completed(_) => StepState::Completed,
        Status::Skipped(_) => StepState::Skipped,
        Status::Open if opens.is_some_and(|opens| opens > today) => StepState::Upcoming,
        Status::Open => StepState::Open,
    }
}

/// Adjustments of one sort replace each other.
fn sort(change: &AdjustmentChange) -> u8 {
    match change {
        AdjustmentChange::Add | AdjustmentChange::Drop => 0,
        AdjustmentChange::Redate(_) => 1,
        AdjustmentChange::Reassign(_) => 2,
    }
}
