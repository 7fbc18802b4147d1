//! The page of a job: every paragraph in general, and in this visitor's words where they made it about them.

use std::collections::BTreeMap;

use serde_json::json;

use super::careers::is_open;
use super::effort::{Effort, effort};
use crate::domain::attribute::Attribute;
use crate::domain::because::Reason;
use crate::domain::job::{Arrangement, Hours, Job, Paragraph, PayPeriod};
use crate::domain::key::AttributeKey;
use crate::domain::profile::Profile;
use crate::domain::text::Text;
use crate::locales::Words;
use crate::server::about_you::{AboutYou, AboutYouQuestion};
use crate::server::error::AppError;
use crate::server::library::Library;
use crate::server::store::JourneyId;
use crate::server::visit::Visit;

/// The page of a job.
#[derive(Debug, Clone)]
pub struct JobPageData {
    /// The job.
    pub job: Job,
    /// Its family's name.
    pub family: String,
    /// Its place in words.
    pub place: String,
    /// Whether nobody can apply any more.
    pub closed: bool,
    /// The visitor's unfinished application for it.
    pub own_draft: Option<JourneyId>,
    /// About how many minutes applying takes.
    pub minutes: u32,
    /// How many questions applying has.
    pub questions: usize,
    /// The description.
    pub paragraphs: Vec<ShownParagraph>,
    /// The optional questions.
    pub about_you: Vec<AboutYouQuestion>,
    /// What the visitor said; it is stored nowhere.
    pub about: Profile,
    /// The attributes that reasons may name.
    pub attributes: BTreeMap<AttributeKey, Attribute>,
    /// The page's one address.
    pub canonical: String,
    /// schema.org `JobPosting`, always the general description.
    pub json_ld: String,
}

/// A paragraph as this visitor sees it.
#[derive(Debug, Clone)]
pub struct ShownParagraph {
    /// Its heading.
    pub title: Option<Text>,
    /// What everybody reads first.
    pub general: Text,
    /// What this visitor reads in its place.
    pub personal: Option<Personal>,
}

/// Words for this visitor, and why.
#[derive(Debug, Clone)]
pub struct Personal {
    /// The words.
    pub text: Text,
    /// What decided.
    pub because: Vec<Reason>,
}

/// The page of a job for a visitor who said `about` of themselves.
///
/// # Errors
/// `NotFound` for an unknown job.
pub async fn job_page(
    visit: &Visit,
    library: &Library,
    key: &str,
    about: &AboutYou,
) -> Result<JobPageData, AppError> {
    let job = library.job(key)?;
    let today = library.day_at(Some(&job.location), visit.now);
    let profile = about.profile(library, visit.now, today);
    let Effort { minutes, questions } = effort(visit, library, job, today).await?;
    let canonical = format!("{}/jobs/{}", visit.state.config.base_url, job.key);
    Ok(JobPageData {
        family: library
            .content
            .organisation
            .families
            .get(&job.family)
            .map(|name| visit.words.authored(name).to_owned())
            .unwrap_or_default(),
        place: library.place(visit.words, &job.location),
        closed: !is_open(job, today),
        own_draft: super::start::own_draft(visit, job).await?,
        minutes,
        questions,
        paragraphs: job
            .description
            .iter()
            .map(|paragraph| shown(library, job, paragraph, &profile, today))
            .collect(),
        about_you: about.questions(library, job, today),
        about: profile,
        attributes: library.content.attributes.clone(),
        json_ld: json_ld(library, visit.words, job),
        canonical,
        job: job.clone(),
    })
}

fn shown(
    library: &Library,
    job: &Job,
    paragraph: &Paragraph,
    profile: &Profile,
    today: chrono::NaiveDate,
) -> ShownParagraph {
    let rules: Vec<_> = paragraph.variants.iter().map(|variant| &variant.audience).collect();
    let facts = library.job_facts(job);
    let choice = library.ruleset().first_match(rules, profile, Some(&facts), today).ok();
    let personal = choice.and_then(|choice| {
        let variant = paragraph.variants.get(choice.chosen?)?;
        Some(Personal { text: variant.text.clone(), because: choice.because })
    });
    ShownParagraph { title: paragraph.title.clone(), general: paragraph.general.clone(), personal }
}

/// The job as schema.org describes it (<https://schema.org/JobPosting>), in the general version.
fn json_ld(library: &Library, words: Words, job: &Job) -> String {
    let organisation = &library.content.organisation;
    let location = organisation.locations.get(&job.location);
    let description: Vec<String> = job
        .description
        .iter()
        .map(|paragraph| crate::server::markdown::to_html(words.authored(&paragraph.general)))
        .chain(job.requirements.iter().map(|text| crate::server::markdown::to_html(words.authored(text))))
        .collect();
    let mut posting = json!({
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": words.authored(&job.title),
        "description": description.concat(),
        "identifier": { "@type": "PropertyValue", "name": organisation.name, "value": job.key },
        "datePosted": job.posted,
        "employmentType": match job.hours { Hours::FullTime => "FULL_TIME", Hours::PartTime => "PART_TIME" },
        "hiringOrganization": { "@type": "Organization", "name": organisation.name },
        "directApply": true,
    });
    if let Some(fields) = posting.as_object_mut() {
        if let Some(deadline) = job.deadline {
            fields.insert("validThrough".into(), json!(format!("{deadline}T23:59:59")));
        }
        if let Some(location) = location {
            let place = json!({
                "@type": "Place",
                "address": { "@type": "PostalAddress", "addressCountry": location.country, "addressLocality": location.town },
            });
            fields.insert("jobLocation".into(), place);
            if job.arrangement == Arrangement::Remote {
                fields.insert("jobLocationType".into(), json!("TELECOMMUTE"));
                let country = json!({ "@type": "Country", "name": location.country });
                fields.insert("applicantLocationRequirements".into(), country);
            }
        }
        if let Some(pay) = &job.pay {
            let unit = match pay.per {
                PayPeriod::Year => "YEAR",
                PayPeriod::Month => "MONTH",
                PayPeriod::Hour => "HOUR",
            };
            let salary = json!({
                "@type": "MonetaryAmount",
                "currency": pay.currency,
                "value": { "@type": "QuantitativeValue", "minValue": pay.from, "maxValue": pay.to, "unitText": unit },
            });
            fields.insert("baseSalary".into(), salary);
        }
    }
    // A text of the job must not be able to end the script element that carries it.
    posting.to_string().replace('<', "\\u003c")
}
