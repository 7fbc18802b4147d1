//! The demo organisation's content: the same files that export writes, embedded, with their dates counted from the day of loading.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{Days, NaiveDate};

use crate::domain::attribute::{Kind, Scalar};
use crate::domain::content::Content;
use crate::files::{Located, Read, Source, read};

/// The day that the dates in the files count from.
pub const BASE_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 2) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

macro_rules! sources {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("content/", $path)))),+]
    };
}

const FILES: &[(&str, &str)] = sources![
    "organisation.yaml",
    "attributes.yaml",
    "segments.yaml",
    "templates/apply-engineering.yaml",
    "templates/apply-field-and-office.yaml",
    "templates/welcome.yaml",
    "templates/welcome-field.yaml",
    "jobs/beacon-firmware-engineer.yaml",
    "jobs/customer-guide.yaml",
    "jobs/map-engineer.yaml",
    "jobs/route-safety-lead.yaml",
    "jobs/trail-surveyor.yaml",
    "jobs/workshop-technician.yaml",
    "personas/aiko-lindgren.yaml",
    "personas/daniel-okafor.yaml",
    "personas/elise-carrel.yaml",
    "personas/grace-whitford.yaml",
    "personas/jules-amrani.yaml",
    "personas/mireille-tremblay.yaml",
    "personas/nour-haddadin.yaml",
    "personas/robin-vale.yaml",
    "personas/sami-batayneh.yaml",
];

/// The files as they stand.
pub fn sources() -> Vec<Source> {
    FILES.iter().map(|(path, text)| Source { path: PathBuf::from(path), text: (*text).to_owned() }).collect()
}

/// The content with its dates moved so that [`BASE_DAY`] falls into the week before `today`, on the same day of the week
/// as ever. Holidays and review dates belong to the calendar and stay.
///
/// # Errors
/// When the embedded files have faults, which a test rules out.
pub fn content(today: NaiveDate) -> Result<Read, Vec<Located>> {
    let mut found = read(&sources(), None)?;
    move_dates(&mut found.content, today);
    Ok(found)
}

fn move_dates(content: &mut Content, today: NaiveDate) {
    let weeks = today.signed_duration_since(BASE_DAY).num_days().div_euclid(7);
    let moved = |date: NaiveDate| {
        let days = Days::new(weeks.unsigned_abs().saturating_mul(7));
        let there = if weeks < 0 { date.checked_sub_days(days) } else { date.checked_add_days(days) };
        there.unwrap_or(date)
    };
    for job in content.jobs.values_mut() {
        job.posted = moved(job.posted);
        job.deadline = job.deadline.map(moved);
    }
    let dates: BTreeMap<_, _> = content.attributes.iter().map(|(key, it)| (key, it.kind)).collect();
    for persona in content.personas.values_mut() {
        for (key, value) in &mut persona.facts {
            if let (Some(Kind::Date), Scalar::Text(text)) = (dates.get(key), value)
                && let Ok(date) = text.parse::<NaiveDate>()
                && key.as_str() == "available_from"
            {
                *text = moved(date).to_string();
            }
        }
    }
}
