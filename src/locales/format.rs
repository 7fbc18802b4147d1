//! Dates, times, money and sizes as people say them, in the visit's language.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::Words;
use crate::domain::instant::Instant;
use crate::domain::job::{PayPeriod, PayRange};
use crate::t;

/// A date with its weekday, such as "Monday 7 December 2026".
pub fn date(words: Words, date: NaiveDate) -> String {
    t!(
        words,
        "date-long",
        weekday = date.weekday().number_from_monday(),
        day = date.day(),
        month = date.month(),
        year = date.year().to_string(),
    )
}

/// A date with its weekday and without its year, for the coming weeks: "Monday 7 December".
pub fn date_without_year(words: Words, date: NaiveDate) -> String {
    t!(
        words,
        "date-day",
        weekday = date.weekday().number_from_monday(),
        day = date.day(),
        month = date.month(),
    )
}

/// A date without its year, for lists that say the year elsewhere or mean the coming weeks: "Mon 7 Dec".
pub fn short_date(words: Words, date: NaiveDate) -> String {
    t!(
        words,
        "date-short",
        weekday = date.weekday().number_from_monday(),
        day = date.day(),
        month = date.month(),
    )
}

/// The time of day in `zone`, such as "10:42".
pub fn clock(at: Instant, zone: Tz) -> String {
    at.to_utc().with_timezone(&zone).format("%H:%M").to_string()
}

/// A date and time in `zone`, such as "Monday 7 December 2026, 10:42".
pub fn moment(words: Words, at: Instant, zone: Tz) -> String {
    let local = at.to_utc().with_timezone(&zone);
    t!(words, "date-and-time", date = date(words, local.date_naive()), time = clock(at, zone))
}

/// The day of an instant in `zone`.
pub fn day(at: Instant, zone: Tz) -> NaiveDate {
    at.to_utc().with_timezone(&zone).date_naive()
}

/// A whole number with its groups of thousands marked as the language does.
pub fn whole(words: Words, number: u64) -> String {
    let digits = number.to_string();
    let separator = words.get("number-group");
    let separator = separator.trim_matches('"');
    let mut grouped = String::with_capacity(digits.len() + 8);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A pay range, such as "€52,000–61,000 a year".
pub fn pay(words: Words, pay: &PayRange) -> String {
    let range = t!(
        words,
        "pay-range",
        from = whole(words, pay.from.into()),
        to = whole(words, pay.to.into()),
        currency = pay.currency.as_str(),
    );
    match pay.per {
        PayPeriod::Year => t!(words, "pay-per-year", range = range),
        PayPeriod::Month => t!(words, "pay-per-month", range = range),
        PayPeriod::Hour => t!(words, "pay-per-hour", range = range),
    }
}

/// A file's size, such as "340 KB" or "3.8 MB"; `bytes` counts in thousands, as people's devices do.
pub fn file_size(words: Words, bytes: u64) -> String {
    if bytes < 1_000_000 {
        t!(words, "size-kilobytes", number = bytes.div_ceil(1_000).to_string())
    } else {
        let tenths = bytes.div_ceil(100_000);
        let number = match tenths % 10 {
            0 => (tenths / 10).to_string(),
            tenth => format!("{}{}{tenth}", tenths / 10, words.get("number-decimal")),
        };
        t!(words, "size-megabytes", number = number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Locale;

    fn words(locale: Locale) -> Words {
        Words { locale, fallback: Locale::En }
    }

    #[test]
    fn dates_are_said_with_their_weekday() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 7).unwrap();
        assert_eq!(date(words(Locale::En), day), "Monday 7 December 2026");
        assert_eq!(date(words(Locale::Fr), day), "lundi 7 décembre 2026");
        let arabic = date(words(Locale::Ar), day);
        assert_eq!(arabic.replace(['\u{2068}', '\u{2069}', '\u{200f}'], ""), "الاثنين 7 ديسمبر 2026");
        assert!(arabic.starts_with('\u{200f}'), "it is read from right to left wherever it stands");
        assert_eq!(date_without_year(words(Locale::Fr), day), "lundi 7 décembre");
        assert_eq!(short_date(words(Locale::En), day), "Mon 7 Dec");
    }

    #[test]
    fn pay_is_grouped_as_the_language_does() {
        let range = PayRange { from: 52_000, to: 161_500, currency: "EUR".into(), per: PayPeriod::Year };
        assert_eq!(pay(words(Locale::En), &range), "€52,000–161,500 a year");
        assert_eq!(pay(words(Locale::Fr), &range), "52\u{202f}000–161\u{202f}500\u{a0}€ par an");
    }

    #[test]
    fn sizes_are_rounded_up_so_that_a_file_is_never_said_smaller_than_it_is() {
        assert_eq!(file_size(words(Locale::En), 999_001), "1000 KB");
        assert_eq!(file_size(words(Locale::En), 38_000_001), "38.1 MB");
        assert_eq!(file_size(words(Locale::Fr), 3_800_000), "3,8 Mo");
    }
}
