//! A journey with everything a page of it shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::typed::ChangedMeanwhile;
use crate::domain::answer::{Problem, options_of, to_raw, validate};
use crate::domain::attribute::Value;
use crate::domain::instant::Instant;
use crate::domain::job::Contact;
use crate::domain::journey::JourneyState;
use crate::domain::key::{QuestionKey, StepKey};
use crate::domain::plan::{Placement, Plan, PlannedStep, plan};
use crate::domain::profile::Profile;
use crate::domain::progress::Progress;
use crate::domain::template::{Assignee, Question, QuestionKind, TemplateKind};
use crate::domain::version::Version;
use crate::locales::{Words, format};
use crate::server::error::AppError;
use crate::server::files::RefusedFile;
use crate::server::library::Library;
use crate::server::state::AppState;
use crate::server::store::file::File;
use crate::server::store::journey::Journey;
use crate::server::store::person::Person;
use crate::server::store::record::{JourneyRecord, StoredAnswer, TakenDecision};
use crate::server::store::{self, JourneyId, Revision};
use crate::server::visit::Visit;

/// A journey with its plan for today.
#[derive(Debug, Clone)]
pub struct OpenJourney {
    /// The journey.
    pub head: Journey,
    /// Whose it is.
    pub person: Person,
    /// What is published now.
    pub library: Arc<Library>,
    /// The version it is on.
    pub version: Arc<Version>,
    /// What is known of the person.
    pub profile: Profile,
    /// What was answered.
    pub answers: BTreeMap<QuestionKey, StoredAnswer>,
    /// What happened, in order.
    pub progress: Progress,
    /// What was decided, in order.
    pub decisions: Vec<TakenDecision>,
    /// The files that were sent and not replaced.
    pub files: Vec<File>,
    /// Job, anchor and colleagues.
    pub state: JourneyState,
    /// What it looks like today.
    pub plan: Plan,
    /// The time zone of the person's location.
    pub zone: Tz,
}

/// A step of a journey as its page shows it.
#[derive(Debug, Clone)]
pub struct OpenStep {
    /// The journey.
    pub journey: OpenJourney,
    /// The step.
    pub step: StepKey,
    /// Whether "Save and continue" leads back to "Check your answers".
    pub returns_to_check: bool,
    /// Whether what is wrong with answers is shown.
    pub shows_problems: bool,
    /// A file that was just sent and not taken.
    pub refused_file: Option<RefusedFile>,
    /// What was just typed and not saved, because other answers were saved meanwhile.
    pub changed: Option<ChangedMeanwhile>,
    /// Whether it can be answered now.
    pub writable: bool,
}

/// Loads a journey and plans it for today.
///
/// # Errors
/// `NotFound` for an unknown journey; `Unavailable` when it cannot be loaded.
pub async fn open(state: &AppState, id: JourneyId, now: Instant) -> Result<OpenJourney, AppError> {
    let record = store::record::load(&state.db, id).await?.ok_or(AppError::NotFound)?;
    let library = state.library().await?;
    let version = state.shelf.version(&state.db, &record.journey.template, record.journey.version).await?;
    let files = store::file::of_journey(&state.db, id).await?;
    Ok(OpenJourney::new(record, library, version, files, now))
}

/// Loads a journey and one step of it that is in the person's plan, with what was just refused there.
///
/// # Errors
/// `NotFound` when the step is not in the plan, besides what [`open`] fails with.
pub async fn open_step(visit: &Visit, id: JourneyId, step: &str) -> Result<OpenStep, AppError> {
    let journey = open(&visit.state, id, visit.now).await?;
    let step = StepKey::parse(step).map_err(|_| AppError::NotFound)?;
    let planned = journey.plan.step(&step).ok_or(AppError::NotFound)?;
    if planned.placement() == Placement::Excluded {
        return Err(AppError::NotFound);
    }
    Ok(OpenStep {
        step,
        writable: true,
        returns_to_check: false,
        shows_problems: false,
        refused_file: visit.kept().await?,
        changed: visit.kept().await?,
        journey,
    })
}

impl OpenJourney {
    /// A journey as it was loaded, or as it will be once it is begun, planned for the day at `now`.
    pub fn new(
        record: JourneyRecord,
        library: Arc<Library>,
        version: Arc<Version>,
        files: Vec<File>,
        now: Instant,
    ) -> Self {
        let JourneyRecord { journey: head, person, profile, answers, events, assignments, decisions } =
            record;
        let job = head.job.as_ref().and_then(|key| library.content.jobs.get(key));
        let location = head.location.clone().or_else(|| job.map(|job| job.location.clone()));
        let zone = library.zone_at(location.as_ref());
        let state = JourneyState {
            anchor: head.anchor,
            location,
            job: job.map(|job| library.job_facts(job)),
            answers: values(&version, &answers, &files),
            assignments,
        };
        let progress = Progress { events };
        let profile = profile.profile;
        let plan = plan(&version, &profile, &state, &progress, day(now, zone));
        Self {
            head,
            person,
            library,
            version,
            profile,
            answers,
            progress,
            decisions,
            files,
            state,
            plan,
            zone,
        }
    }

    /// Today, where the person works.
    pub fn today(&self) -> NaiveDate {
        self.plan.today()
    }

    /// The value of a question: the fact of a bound one, the answer of another.
    pub fn value(&self, question: &Question) -> Option<Value> {
        match &question.attribute {
            Some(attribute) => self.profile.value(attribute).cloned(),
            None => self.answers.get(&question.key).and_then(|answer| answer.outcome.clone().ok().flatten()),
        }
    }

    /// What the field of a question holds: what was typed last, else what is known.
    pub fn raw(&self, question: &Question) -> Vec<String> {
        let fact = question.attribute.as_ref().and_then(|key| self.profile.facts.get(key));
        match (self.answers.get(&question.key), fact) {
            // A fact that changed since, such as by a correction elsewhere, wins over the words typed before.
            (Some(answer), Some(fact)) if answer.outcome.is_ok() && fact.at > answer.at => {
                to_raw(&fact.value)
            }
            (Some(answer), _) => answer.raw.clone(),
            (None, Some(fact)) => to_raw(&fact.value),
            (None, None) => Vec::new(),
        }
    }

    /// What is wrong with the answer to a question, as it stands.
    pub fn problem(&self, question: &Question) -> Option<Problem> {
        if question.kind == QuestionKind::File {
            let sent = self.files.iter().any(|file| file.question == question.key);
            return (question.required && !sent).then_some(Problem::Missing);
        }
        let options = options_of(question, &self.version.frozen().attributes);
        validate(question, options, &self.raw(question), self.today()).err()
    }

    /// Whether every question asked in a step has an answer that will do.
    pub fn is_answered(&self, step: &PlannedStep<'_>) -> bool {
        step.asked().all(|question| self.problem(question.question()).is_none())
    }

    /// The steps that the trail shows: the person's own, of an application those to be done before it is sent.
    pub fn on_trail(&self) -> impl Iterator<Item = PlannedStep<'_>> {
        let first = self.version.template().stages.first().map(|stage| stage.key.clone());
        let application = self.version.kind() == TemplateKind::Application;
        self.plan.mine().filter(move |step| !application || first.as_ref() == Some(&step.stage().key))
    }

    /// The person's steps of the first stage: of an application, what is sent.
    pub fn first_stage_steps(&self) -> impl Iterator<Item = PlannedStep<'_>> {
        let first = self.version.template().stages.first().map(|stage| stage.key.clone());
        self.plan.mine().filter(move |step| first.as_ref() == Some(&step.stage().key))
    }

    /// The steps that the trail shows of the stage of one of them. An onboarding is too long to be shown as a whole.
    pub fn on_trail_with(&self, key: &StepKey) -> impl Iterator<Item = PlannedStep<'_>> {
        let stage = self.version.stage_of(key).map(|stage| stage.key.clone());
        self.on_trail().filter(move |step| Some(&step.stage().key) == stage.as_ref())
    }

    /// The place of a step on the trail of its stage, counted from one, and how many there are; zero for a step that is not on it.
    pub fn number_of(&self, key: &StepKey) -> (usize, usize) {
        let steps: Vec<_> = self.on_trail_with(key).collect();
        let number = steps.iter().position(|step| step.key() == key).map_or(0, |place| place + 1);
        (number, steps.len())
    }

    /// The step before one on the trail.
    pub fn before(&self, key: &StepKey) -> Option<&StepKey> {
        let steps: Vec<_> = self.on_trail().collect();
        let place = steps.iter().position(|step| step.key() == key)?;
        steps.get(place.checked_sub(1)?).map(|step| step.key())
    }

    /// The step to go on with after one: the next open one behind it, else the first open one.
    pub fn after(&self, key: &StepKey) -> Option<&StepKey> {
        let steps: Vec<_> = self.on_trail().collect();
        let place = steps.iter().position(|step| step.key() == key).map_or(0, |place| place + 1);
        let open = |step: &&PlannedStep<'_>| !step.state().is_done();
        let later = steps.iter().skip(place).find(open);
        later.or_else(|| steps.iter().find(open).filter(|step| step.key() != key)).map(|step| step.key())
    }

    /// Whom the person asks: the recruiter who looks after the journey, else the job's contact, else the organisation's.
    pub fn contact(&self) -> Contact {
        let content = &self.library.content;
        let recruiter = self.state.assignments.get(&Assignee::Recruiter);
        let job = self.head.job.as_ref().and_then(|key| content.jobs.get(key));
        match (recruiter, job) {
            (Some(recruiter), _) => {
                Contact { name: recruiter.name.clone(), email: recruiter.email.clone(), phone: None }
            }
            (None, Some(job)) => job.contact.clone(),
            (None, None) => content.organisation.privacy.clone(),
        }
    }

    /// Authored words with their merge fields filled in; a field that is not known shows its fallback.
    pub fn merge(&self, words: Words, text: &str) -> String {
        if !text.contains("{{") {
            return text.to_owned();
        }
        let mut merged = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, field)) = rest.split_once("{{") {
            merged.push_str(before);
            let Some((field, after)) = field.split_once("}}") else {
                merged.push_str("{{");
                rest = field;
                continue;
            };
            let (name, fallback) = field.split_once('|').unwrap_or((field, ""));
            merged.push_str(&self.field(words, name.trim()).unwrap_or_else(|| fallback.trim().to_owned()));
            rest = after;
        }
        merged.push_str(rest);
        merged
    }

    fn field(&self, words: Words, name: &str) -> Option<String> {
        let colleague =
            |assignee: Assignee| self.state.assignments.get(&assignee).map(|them| them.name.clone());
        let location = self.state.location.as_ref();
        match name {
            "first_name" => self.person.name.split_whitespace().next().map(ToOwned::to_owned),
            "organisation" => Some(self.library.content.organisation.name.clone()),
            "job" => self.state.job.as_ref().map(|job| words.authored(&job.title).to_owned()),
            "manager" => colleague(Assignee::Manager),
            "buddy" => colleague(Assignee::Buddy),
            "start_date" => (self.version.kind() == TemplateKind::Onboarding)
                .then(|| format::date(words, self.head.anchor)),
            "place" => location.map(|location| self.library.place(words, location)),
            _ => None,
        }
    }
}

impl OpenStep {
    /// What the field of a question holds, and the revision of what stands there: 0 where nothing was saved.
    pub fn field(&self, question: &Question) -> (Vec<String>, Revision) {
        let typed = self.changed.as_ref().and_then(|changed| changed.typed.get(&question.key));
        let raw = typed.cloned().unwrap_or_else(|| self.journey.raw(question));
        let stored = self.journey.answers.get(&question.key);
        (raw, stored.map_or(Revision(0), |stored| stored.revision))
    }

    /// Whether another answer to a question was saved while this one was being typed.
    pub fn is_changed(&self, question: &Question) -> bool {
        self.changed.as_ref().is_some_and(|changed| changed.questions.contains(&question.key))
    }

    /// When something was saved in this step last.
    pub fn saved_at(&self) -> Option<Instant> {
        let planned = self.journey.plan.step(&self.step)?;
        planned
            .asked()
            .filter_map(|question| self.journey.answers.get(question.key()))
            .map(|answer| answer.at)
            .max()
    }
}

/// The day at an instant in a zone.
pub fn day(at: Instant, zone: Tz) -> NaiveDate {
    at.to_utc().with_timezone(&zone).date_naive()
}

/// The values of answers that are no facts; a file that was sent is the answer to its question.
fn values(
    version: &Version,
    answers: &BTreeMap<QuestionKey, StoredAnswer>,
    files: &[File],
) -> BTreeMap<QuestionKey, Value> {
    let typed = answers.iter().filter_map(|(key, answer)| {
        let (_, question) = version.question(key)?;
        let value = answer.outcome.as_ref().ok()?.clone()?;
        question.attribute.is_none().then(|| (key.clone(), value))
    });
    let sent = files.iter().map(|file| (file.question.clone(), Value::Text(file.id.to_string())));
    typed.chain(sent).collect()
}
