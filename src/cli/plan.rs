//! `waymark plan`

mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, anyhow, bail};
use chrono::NaiveDate;
use clap::Args;

use super::output::print;
use crate::domain::content::Content;
use crate::domain::job::JobFacts;
use crate::domain::journey::JourneyState;
use crate::domain::key::{JobKey, TemplateKey};
use crate::domain::plan;
use crate::domain::progress::Progress;
use crate::domain::version::{Frozen, Version};
use crate::files::{Located, gather, read_dir, read_profile};

/// Whose plan from which template.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The directory of content
    #[arg(long)]
    dir: PathBuf,
    /// The template
    #[arg(long, value_name = "KEY")]
    template: TemplateKey,
    /// The profile: a persona's file, or a map of attributes to values
    #[arg(long, value_name = "FILE")]
    profile: PathBuf,
    /// The day the plan is for
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: NaiveDate,
    /// The day that offsets count from: the day the application was begun, or the first day at work; today if left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    anchor: Option<NaiveDate>,
    /// The job, in place of the one that a persona's file names
    #[arg(long, value_name = "KEY")]
    job: Option<JobKey>,
    /// Print JSON, as documented in docs/plan-json.md
    #[arg(long)]
    json: bool,
}

/// Prints the plan of a profile that has done nothing yet.
///
/// # Errors
/// When the content or the profile has faults, or what is named is not there.
pub(super) fn plan(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let content = read_dir(&arguments.dir).map_err(all)?.content;
    let mut files = gather(&arguments.profile).map_err(all)?;
    let (Some(file), true) = (files.pop(), files.is_empty()) else {
        bail!("{}: a profile is one file", arguments.profile.display());
    };
    let person = read_profile(&file, &content).map_err(all)?;
    let version = version(&content, &arguments.template, &arguments.dir)?;
    let mut state = JourneyState::new(arguments.anchor.unwrap_or(arguments.today));
    if let Some(key) = arguments.job.as_ref().or(person.job.as_ref()) {
        let job = content.jobs.get(key).with_context(|| format!("there is no job “{key}”"))?;
        state.job = JobFacts::of(job, &content.organisation);
    }
    let plan = plan::plan(&version, &person.profile, &state, &Progress::default(), arguments.today);
    if arguments.json {
        print([serde_json::to_string_pretty(&plan.view())?])?;
    } else {
        print(table::lines(&plan, &person.profile, state.job.as_ref()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn version(content: &Content, template: &TemplateKey, directory: &Path) -> anyhow::Result<Arc<Version>> {
    if !content.templates.contains_key(template) {
        let known: Vec<&str> = content.templates.keys().map(TemplateKey::as_str).collect();
        bail!("there is no template “{template}” in {}; there are {}", directory.display(), known.join(", "));
    }
    let compiled = Frozen::freeze(content, template, 1).and_then(Version::compile);
    compiled.map(Arc::new).map_err(|faults| {
        anyhow!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

fn all(faults: Vec<Located>) -> anyhow::Error {
    anyhow!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
