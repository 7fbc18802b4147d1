//! The careers page: every open job, with filters.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::job::{Arrangement, Job, JobState};
use crate::locales::Words;
use crate::server::library::Library;

/// The most characters of a search.
const MOST_CHARACTERS: usize = 200;

/// What the visitor wants to see. A value that matches nothing shows no job, and says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A family's key.
    pub family: Option<String>,
    /// A country's code.
    pub country: Option<String>,
    /// How the work is done.
    pub arrangement: Option<String>,
    /// Words in the title, the summary or the place.
    pub words: Option<String>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_set(&self) -> bool {
        *self != Self::default()
    }
}

/// The careers page.
#[derive(Debug, Clone)]
pub struct Careers {
    /// The organisation's name.
    pub organisation: String,
    /// Its sentence.
    pub tagline: String,
    /// The jobs that match, the newest first.
    pub jobs: Vec<ListedJob>,
    /// The families that have open jobs: key and name.
    pub families: Vec<(String, String)>,
    /// The countries that have open jobs: code and name.
    pub countries: Vec<(String, String)>,
    /// What the visitor wants to see.
    pub filter: Filter,
}

/// A job in the list.
#[derive(Debug, Clone)]
pub struct ListedJob {
    /// The job.
    pub job: Job,
    /// Its place in words.
    pub place: String,
}

/// Whether people can apply for the job today.
pub fn is_open(job: &Job, today: NaiveDate) -> bool {
    job.state == JobState::Open && job.deadline.is_none_or(|last| today <= last)
}

/// The careers page as a visitor wants to see it.
pub fn careers(library: &Library, words: Words, filter: Filter, today: NaiveDate) -> Careers {
    let organisation = &library.content.organisation;
    let open: Vec<&Job> = library.content.jobs.values().filter(|job| is_open(job, today)).collect();
    let mut families = BTreeMap::new();
    let mut countries = BTreeMap::new();
    for job in &open {
        if let Some(name) = organisation.families.get(&job.family) {
            families.insert(job.family.to_string(), words.authored(name).to_owned());
        }
        if let Some(location) = organisation.locations.get(&job.location) {
            countries.insert(location.country.clone(), words.authored(&location.country_label).to_owned());
        }
    }
    let mut jobs: Vec<ListedJob> = open
        .into_iter()
        .map(|job| ListedJob { job: job.clone(), place: library.place(words, &job.location) })
        .filter(|listed| matches(library, words, &filter, listed))
        .collect();
    jobs.sort_by(|one, other| {
        other.job.posted.cmp(&one.job.posted).then_with(|| one.job.key.cmp(&other.job.key))
    });
    Careers {
        organisation: organisation.name.clone(),
        tagline: words.authored(&organisation.tagline).to_owned(),
        jobs,
        families: families.into_iter().collect(),
        countries: countries.into_iter().collect(),
        filter,
    }
}

fn matches(library: &Library, words: Words, filter: &Filter, listed: &ListedJob) -> bool {
    let job = &listed.job;
    let location = library.content.organisation.locations.get(&job.location);
    let arrangement = match job.arrangement {
        Arrangement::Office => "office",
        Arrangement::Hybrid => "hybrid",
        Arrangement::Remote => "remote",
    };
    let same = |wanted: &Option<String>, has: &str| wanted.as_deref().is_none_or(|wanted| wanted == has);
    let text = || {
        format!("{} {} {}", words.authored(&job.title), words.authored(&job.summary), listed.place)
            .to_lowercase()
    };
    same(&filter.family, job.family.as_str())
        && same(&filter.country, location.map_or("", |location| &location.country))
        && same(&filter.arrangement, arrangement)
        && filter.words.as_deref().is_none_or(|wanted| {
            let wanted: String = wanted.chars().take(MOST_CHARACTERS).collect();
            let text = text();
            wanted.to_lowercase().split_whitespace().all(|word| text.contains(word))
        })
}
