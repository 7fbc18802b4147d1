//! Checks of the organisation and its locations.

use std::collections::BTreeSet;

use super::walk::Walk;
use super::{File, Part, Reason, limit, words};
use crate::domain::organisation::{Location, WeekDay};

/// The most characters of a logo.
const LOGO_CHARACTERS: usize = 20_000;

pub(super) fn check(walk: &mut Walk<'_>) {
    walk.file(File::Organisation, |walk| {
        let organisation = &walk.content.organisation;
        words::name(walk, "name", &organisation.name);
        words::text(walk, "tagline", &organisation.tagline);
        zone(walk, &organisation.zone);
        walk.within("brand", |walk| {
            walk.require(is_colour(&organisation.brand), || Reason::NotAColour(organisation.brand.clone()));
        });
        if let Some(drawing) = &organisation.logo {
            walk.within("logo", |walk| logo(walk, drawing));
        }
        words::contact(walk, "adjustments", &organisation.adjustments);
        words::contact(walk, "privacy", &organisation.privacy);
        words::text(walk, "privacy_notice", &organisation.privacy_notice);
        walk.within("families", |walk| {
            for (key, label) in &organisation.families {
                words::text(walk, key.as_str(), label);
            }
        });
        walk.within("locations", |walk| {
            for (key, place) in &organisation.locations {
                walk.within(key.as_str(), |walk| location(walk, place));
            }
        });
    });
}

fn location(walk: &mut Walk<'_>, location: &Location) {
    words::text(walk, "label", &location.label);
    words::text(walk, "country_label", &location.country_label);
    words::optional_text(walk, "address", location.address.as_ref());
    if let Some(town) = &location.town {
        words::name(walk, "town", town);
    }
    let country = &location.country;
    let is_country = country.len() == 2 && country.chars().all(|c| c.is_ascii_uppercase());
    walk.within("country", |walk| walk.require(is_country, || Reason::NotACountry(country.clone())));
    zone(walk, &location.zone);
    walk.within("first_day_starts", |walk| {
        let time = &location.first_day_starts;
        walk.require(is_time(time), || Reason::NotATime(time.clone()));
    });
    if let Some(link) = &location.first_day_link {
        walk.within("first_day_link", |walk| words::link(walk, link));
    }
    words::optional_text(walk, "first_day_bring", location.first_day_bring.as_ref());
    walk.within("weekend", |walk| {
        let days: BTreeSet<u32> =
            location.weekend.iter().map(|day| chrono::Weekday::from(*day).num_days_from_monday()).collect();
        walk.require(days.len() < 7, || Reason::NoWorkingDay);
        for (position, day) in location.weekend.iter().enumerate() {
            let again = location.weekend.iter().take(position).any(|before: &WeekDay| before == day);
            if again {
                walk.error_at(position, Reason::DuplicateDay);
            }
        }
    });
    let mut seen = BTreeSet::new();
    walk.each("holidays", &location.holidays, |walk, _, holiday| {
        words::text(walk, "name", &holiday.name);
        if !seen.insert(holiday.date) {
            walk.error_at("date", Reason::DuplicateDay);
        }
    });
}

/// A zone's name by its shape: `UTC` or `Area/Place`. Whether there is such a zone, the reader of the files knows.
fn zone(walk: &mut Walk<'_>, zone: &str) {
    let shaped = zone == "UTC"
        || (zone.contains('/')
            && zone.len() <= limit::OPTIONS
            && zone.split('/').all(|part| {
                part.starts_with(|c: char| c.is_ascii_alphabetic())
                    && part.chars().all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c))
            }));
    walk.within(Part::from("zone"), |walk| walk.require(shaped, || Reason::NotAZone(zone.to_owned())));
}

fn logo(walk: &mut Walk<'_>, drawing: &str) {
    let has = drawing.chars().count();
    if has > LOGO_CHARACTERS {
        return walk.error(Reason::TooLong { most: LOGO_CHARACTERS, has });
    }
    let lower = drawing.to_ascii_lowercase();
    if !lower.trim_start().starts_with("<svg") || !lower.trim_end().ends_with("</svg>") {
        return walk.error(Reason::LogoNotSvg);
    }
    let active =
        ["<script", "<foreignobject", "javascript:", "<!entity", "<use", "<image", "<style", "href="];
    let listens = lower.split_whitespace().any(|word| word.starts_with("on") && word.contains('='));
    if listens || active.iter().any(|part| lower.contains(part)) {
        walk.error(Reason::LogoNotPlain);
    }
}

fn is_colour(colour: &str) -> bool {
    colour
        .strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()))
}

fn is_time(time: &str) -> bool {
    time.len() == 5 && chrono::NaiveTime::parse_from_str(time, "%H:%M").is_ok()
}
