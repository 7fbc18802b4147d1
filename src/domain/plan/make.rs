//! Making a plan: reading what is known, deciding every rule once, then counting days and waiting.

use chrono::NaiveDate;

use super::row::{Ground, QuestionRow, Row};
use super::step::{Placement, StepState};
use super::{Plan, StepProgress};
use crate::domain::calendar::Day;
use crate::domain::evaluate::Facts;
use crate::domain::journey::JourneyState;
use crate::domain::profile::Profile;
use crate::domain::progress::{Adjustment, AdjustmentChange, Happening, Progress, Status};
use crate::domain::truth::Truth;
use crate::domain::version::{Audience, CompiledStep, Version};

impl Plan {
    pub(super) fn make(
        &mut self,
        profile: &Profile,
        state: &JourneyState,
        progress: &Progress,
        today: NaiveDate,
    ) {
        let version = std::sync::Arc::clone(&self.version);
        self.today = today;
        self.anchor = state.anchor;
        self.fold(&version, progress);
        self.read(&version, profile, state);
        self.count_days(&version, state);
        self.rows.clear();
        self.questions.clear();
        self.waits.clear();
        for (number, step) in (0..).zip(&version.steps) {
            self.place(&version, number, step);
        }
        for (number, step) in (0..).zip(&version.steps) {
            self.wait(number, step);
        }
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
        for (number, (step, progress)) in version.steps.iter().zip(&self.progress).enumerate() {
            if step.tested {
                program.read_step(reading, number, progress.status.standing(), today);
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

    /// Plans a step by itself: whether it is in the plan, with which variant, when, for whom, with which questions.
    fn place(&mut self, version: &Version, number: u32, step: &CompiledStep) {
        let program = &version.program;
        let (truth, because) = decide(version, self, &step.audience);
        let (variant, variant_because) = program.choose(&self.reading, &step.variants);
        for question in version.questions.get(step.questions.clone()).unwrap_or_default() {
            let (asked, because) = decide(version, self, &question.asked);
            self.questions.push(QuestionRow { asked, because });
        }
        let day = |offset: Option<u32>| offset.and_then(|number| self.days.get(number as usize).copied());
        let mut row = Row {
            placement: Placement::Included,
            ground: Ground::Rule,
            state: StepState::Open,
            assignee: step.assignee,
            adjusted: false,
            variant,
            because,
            variant_because,
            opens: day(step.opens),
            due: day(step.due),
            waits: (0, 0),
        };
        let placed = self.apply_adjustments(number, &mut row);
        let status = self.progress.get(number as usize).map(|progress| progress.status).unwrap_or_default();
        let completed = matches!(status, Status::Completed(_));
        (row.placement, row.ground) = match (placed, truth) {
            (Some(false), _) if !completed => (Placement::Excluded, Ground::Adjusted),
            (_, Truth::Yes) if because == 0 => (Placement::Included, Ground::Everyone),
            (_, Truth::Yes) => (Placement::Included, Ground::Rule),
            _ if step.required => (Placement::Included, Ground::Required),
            (Some(true), _) => (Placement::Included, Ground::Adjusted),
            _ if completed => (Placement::Included, Ground::Completed),
            (_, Truth::No) => (Placement::Excluded, Ground::Rule),
            (_, Truth::Unknown) => (Placement::Unknown, Ground::Rule),
        };
        self.rows.push(row);
    }

    /// Applies what was changed for this person; says whether the step was added (true) or dropped (false).
    fn apply_adjustments(&self, number: u32, row: &mut Row) -> Option<bool> {
        let mut placed = None;
        for (_, adjustment) in self.adjustments.iter().filter(|(step, _)| *step == number) {
            row.adjusted = true;
            match &adjustment.change {
                AdjustmentChange::Add => placed = Some(true),
                AdjustmentChange::Drop => placed = Some(false),
                AdjustmentChange::Redate(date) => row.due = Some(Day::from(*date)),
                AdjustmentChange::Reassign(assignee) => row.assignee = *assignee,
            }
        }
        placed
    }

    /// Finds the state of a step once it is known which steps are in the plan.
    fn wait(&mut self, number: u32, step: &CompiledStep) {
        let first = self.waits.len() as u32;
        for earlier in &step.after {
            let included =
                self.rows.get(*earlier as usize).is_some_and(|row| row.placement == Placement::Included);
            let open = self
                .progress
                .get(*earlier as usize)
                .is_some_and(|progress| matches!(progress.status, Status::Open));
            if included && open {
                self.waits.push(*earlier);
            }
        }
        let today = Day::from(self.today);
        let status = self.progress.get(number as usize).map(|progress| progress.status).unwrap_or_default();
        let Some(row) = self.rows.get_mut(number as usize) else { return };
        row.waits = (first, self.waits.len() as u32 - first);
        row.state = match status {
            Status::Completed(_) => StepState::Completed,
            Status::Skipped(_) => StepState::Skipped,
            Status::Open if row.waits.1 > 0 => StepState::Waiting,
            Status::Open if row.opens.is_some_and(|opens| opens > today) => StepState::Upcoming,
            Status::Open => StepState::Open,
        };
    }
}

fn decide(version: &Version, plan: &Plan, audience: &Audience) -> (Truth, Facts) {
    match audience {
        Audience::Everyone => (Truth::Yes, 0),
        Audience::Rule(decision) => version.program.decide(&plan.reading, decision),
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
