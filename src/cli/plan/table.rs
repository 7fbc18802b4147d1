//! The plan as a table for people to read.

use crate::domain::attribute::Value;
use crate::domain::because::{Reason, Why};
use crate::domain::job::{Arrangement, JobFacts, JobField};
use crate::domain::plan::{Placement, Plan, PlannedStep};
use crate::domain::profile::Profile;
use crate::domain::text::Text;

/// The lines of the table: every step of the template with its because, stage by stage.
pub(super) fn lines(plan: &Plan, profile: &Profile, job: Option<&JobFacts>) -> Vec<String> {
    let told = Told { plan, profile, job };
    let template = plan.version().template();
    let mut lines = vec![
        format!("{} ({})", told.words(&template.title), template.key),
        format!("for {}, counted from {}", day(plan.today()), day(plan.anchor())),
        format!("{} steps are the person's own", plan.summary().total),
    ];
    let mut stage = None;
    for step in plan.steps() {
        if stage != Some(&step.stage().key) {
            stage = Some(&step.stage().key);
            lines.push(String::new());
            lines.push(told.words(&step.stage().title).to_owned());
        }
        lines.extend(told.step(step));
    }
    lines
}

struct Told<'a> {
    plan: &'a Plan,
    profile: &'a Profile,
    job: Option<&'a JobFacts>,
}

impl Told<'_> {
    fn words<'t>(&self, text: &'t Text) -> &'t str {
        let language = self.plan.version().language();
        text.get(language, language)
    }

    fn step(&self, step: PlannedStep<'_>) -> Vec<String> {
        let mark = match step.placement() {
            Placement::Included => "+",
            Placement::Excluded => "-",
            Placement::Unknown => "?",
        };
        let due = step.due().map_or_else(String::new, |due| format!(", due {}", day(due)));
        let who = if step.assignee().is_person() {
            String::new()
        } else {
            format!(", {:?}", step.assignee()).to_lowercase()
        };
        let title = self.words(&step.variant().title);
        let mut lines = vec![
            format!("  {mark} {} ({}{due}{who})", title, step.key()),
            format!("      {}", self.why(&step.why(), step.placement())),
        ];
        if step.placement() != Placement::Excluded && step.variant_why() != Why::Everyone {
            let variant = step.variant().key.as_str();
            lines.push(format!("      “{variant}”: {}", self.why(&step.variant_why(), Placement::Included)));
        }
        for question in step.questions().filter(|question| question.question().asked_when.is_some()) {
            let asked = format!("{:?}", question.asked()).to_lowercase();
            let why = self.why(&question.why(), Placement::Included);
            lines.push(format!("      asks {}: {asked}, {why}", question.key()));
        }
        lines
    }

    fn why(&self, why: &Why, placement: Placement) -> String {
        match why {
            Why::Everyone => "everyone".to_owned(),
            Why::Required => "required".to_owned(),
            Why::Completed => "completed".to_owned(),
            Why::Adjusted(adjustment) => format!("changed for this person: {}", adjustment.reason),
            Why::Facts(reasons) => {
                let reasons: Vec<String> = reasons.iter().map(|reason| self.reason(reason)).collect();
                let begin = if placement == Placement::Unknown { "decided by" } else { "because" };
                format!("{begin} {}", reasons.join(", "))
            }
        }
    }

    fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Fact(key) => {
                let value = self.profile.value(key).map_or_else(|| "unknown".to_owned(), shown);
                format!("{key} is {value}")
            }
            Reason::MissingFact(key) => format!("{key} is unknown"),
            Reason::Answer(key) => format!("the answer to {key}"),
            Reason::MissingAnswer(key) => format!("{key} is not answered"),
            Reason::Step(key) => format!("the step {key}"),
            Reason::Job(field) => match self.job {
                Some(job) => format!("the job's {} is {}", name(*field), field_of(job, *field)),
                None => format!("the job's {}", name(*field)),
            },
            Reason::MissingJob(field) => format!("the job's {} is unknown", name(*field)),
        }
    }
}

fn day(date: chrono::NaiveDate) -> String {
    date.format("%a %Y-%m-%d").to_string()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("“{text}”"),
        Value::Number(number) => number.to_string(),
        Value::YesNo(true) => "yes".to_owned(),
        Value::YesNo(false) => "no".to_owned(),
        Value::Date(date) => date.to_string(),
        Value::Choice(option) => option.to_string(),
        Value::Choices(options) => options.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "),
    }
}

fn name(field: JobField) -> &'static str {
    match field {
        JobField::Key => "key",
        JobField::Family => "family",
        JobField::Location => "location",
        JobField::Country => "country",
        JobField::Arrangement => "arrangement",
    }
}

fn field_of(job: &JobFacts, field: JobField) -> String {
    match field {
        JobField::Key => job.key.to_string(),
        JobField::Family => job.family.to_string(),
        JobField::Location => job.location.to_string(),
        JobField::Country => job.country.clone(),
        JobField::Arrangement => match job.arrangement {
            Arrangement::Office => "office",
            Arrangement::Hybrid => "hybrid",
            Arrangement::Remote => "remote",
        }
        .to_owned(),
    }
}
