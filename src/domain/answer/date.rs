//! Calendar dates.

use chrono::{Datelike, Months, NaiveDate};

use super::{MAX_YEARS_AWAY, Problem, ascii_digit};

/// Reads day, month and year from three values, or all of them from one (`2026-01-05`).
pub(super) fn read(given: &[&str], today: NaiveDate) -> Result<NaiveDate, Problem> {
    let parts: Vec<&str> = match given {
        [iso] => {
            let mut parts: Vec<&str> = iso.split('-').collect();
            parts.reverse();
            if parts.len() == 3 { parts } else { return Err(Problem::NotADate) }
        }
        [_, _, _] => given.to_vec(),
        _ => return Err(Problem::NotADate),
    };
    let [day, month, year] = parts.as_slice() else { return Err(Problem::NotADate) };
    if day.is_empty() || month.is_empty() || year.is_empty() {
        return Err(Problem::DateIncomplete);
    }
    let (day, month, year) = (whole(day, 2)?, whole(month, 2)?, whole(year, 4)?);
    let year = i32::try_from(year).map_err(|_| Problem::NotADate)?;
    let date =
        NaiveDate::from_ymd_opt(year, month, day).ok_or(Problem::ImpossibleDate { day, month, year })?;
    let far = Months::new(MAX_YEARS_AWAY.unsigned_abs() * 12);
    let earliest = today.checked_sub_months(far).unwrap_or(NaiveDate::MIN);
    let latest = today.checked_add_months(far).unwrap_or(NaiveDate::MAX);
    if (earliest..=latest).contains(&date) { Ok(date) } else { Err(Problem::DateTooFar { earliest, latest }) }
}

/// Day, month and year for the three fields of a form.
pub(super) fn to_raw(date: NaiveDate) -> Vec<String> {
    vec![date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

fn whole(text: &str, most_digits: usize) -> Result<u32, Problem> {
    let digits: String = text.trim().chars().map(ascii_digit).collect();
    if digits.is_empty() || digits.len() > most_digits || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(Problem::NotADate);
    }
    digits.parse().map_err(|_| Problem::NotADate)
}
