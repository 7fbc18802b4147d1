//! Working calendars: which days are worked at a location, and dates counted from an anchor.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::organisation::{Location, WeekDay};
use super::template::Offset;

/// The days without work at a location, as publishing freezes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DaysOff {
    /// Days of the week without work.
    pub weekend: Vec<WeekDay>,
    /// Days of the year without work.
    pub holidays: Vec<NaiveDate>,
}

impl From<&Location> for DaysOff {
    fn from(location: &Location) -> Self {
        Self {
            weekend: location.weekend.clone(),
            holidays: location.holidays.iter().map(|holiday| holiday.date).collect(),
        }
    }
}

/// Every day of the week is without work, so that no working day can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("every day of the week is a day off, so no working day can be counted")]
pub struct NoWorkingDay;

/// A day as a number: days since the year 1, kept within what [`NaiveDate`] reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Day(i32);

impl Day {
    /// The date of the day.
    pub(super) fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0).unwrap_or(NaiveDate::MAX)
    }

    /// A number for a day or none, different for different ones.
    pub(super) fn word(day: Option<Self>) -> u32 {
        // No date lies so early.
        day.map_or(i32::MIN, |day| day.0).cast_unsigned()
    }

    /// How many days later the other day is.
    pub(super) fn days_until(self, later: Self) -> i32 {
        later.0 - self.0
    }

    fn clamped(number: i32) -> Self {
        Self(number.clamp(NaiveDate::MIN.num_days_from_ce(), NaiveDate::MAX.num_days_from_ce()))
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce())
    }
}

/// Which days are worked, prepared so that counting working days takes no loop over days.
///
/// The days of the working week are numbered through all of time, and so are the days really worked: the same days
/// without the holidays. `gaps` holds, for each holiday in order, its number less the holidays before it, so that
/// the holidays before the nth day really worked are those whose gap is at most n.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// For each weekday from Monday, how many working days of its week come before it.
    before: [i32; 7],
    /// The working weekdays, as days after Monday; `week` of them.
    worked: [i32; 7],
    /// How many days of a week are worked, at least one.
    week: i32,
    /// The numbers of the holidays that fall on days of the working week, in order.
    holidays: Vec<i32>,
    gaps: Vec<i32>,
}

impl Calendar {
    /// The calendar with these days off.
    ///
    /// # Errors
    /// When the weekend is the whole week.
    pub fn new(off: &DaysOff) -> Result<Self, NoWorkingDay> {
        let mut free = [false; 7];
        for day in &off.weekend {
            let weekday = chrono::Weekday::from(*day).num_days_from_monday() as usize;
            free.iter_mut().skip(weekday).take(1).for_each(|day| *day = true);
        }
        let mut calendar =
            Self { before: [0; 7], worked: [0; 7], week: 0, holidays: Vec::new(), gaps: Vec::new() };
        for ((day, free), before) in (0..).zip(free).zip(&mut calendar.before) {
            *before = calendar.week;
            if !free {
                calendar.worked.iter_mut().skip(calendar.week as usize).take(1).for_each(|slot| *slot = day);
                calendar.week += 1;
            }
        }
        if calendar.week == 0 {
            return Err(NoWorkingDay);
        }
        let mut holidays: Vec<i32> = off
            .holidays
            .iter()
            .map(|date| Day::from(*date))
            .filter(|day| calendar.weekday_number(calendar.number(*day)) == day.0)
            .map(|day| calendar.number(day))
            .collect();
        holidays.sort_unstable();
        holidays.dedup();
        calendar.gaps = (0..).zip(&holidays).map(|(earlier, number)| number - earlier).collect();
        calendar.holidays = holidays;
        Ok(calendar)
    }

    /// Monday to Friday without holidays: what counts where no location is known.
    pub fn monday_to_friday() -> Self {
        Self {
            before: [0, 1, 2, 3, 4, 5, 5],
            worked: [0, 1, 2, 3, 4, 0, 0],
            week: 5,
            holidays: Vec::new(),
            gaps: Vec::new(),
        }
    }

    /// Whether the day is worked.
    pub fn is_worked(&self, date: NaiveDate) -> bool {
        self.count_from(date).date(Offset::WorkingDays(0)) == date
    }

    /// Counts days from an anchor.
    pub fn count_from(&self, anchor: NaiveDate) -> Count<'_> {
        let anchor = Day::from(anchor);
        let number = self.number(anchor);
        let first = number - self.holidays.partition_point(|holiday| *holiday < number) as i32;
        Count { calendar: self, anchor, first, earlier: self.gaps_up_to(first) }
    }

    /// How many days of the working week lie before the day, since the year 1.
    fn number(&self, day: Day) -> i32 {
        let since_monday = day.0 - 1;
        let weekday = since_monday.rem_euclid(7) as usize;
        since_monday.div_euclid(7) * self.week + self.before.get(weekday).copied().unwrap_or_default()
    }

    /// The day of the working week with a number: the inverse of [`Self::number`].
    fn weekday_number(&self, number: i32) -> i32 {
        let nth = number.rem_euclid(self.week) as usize;
        number.div_euclid(self.week) * 7 + self.worked.get(nth).copied().unwrap_or_default() + 1
    }

    fn gaps_up_to(&self, nth: i32) -> usize {
        self.gaps.partition_point(|gap| *gap <= nth)
    }
}

/// Dates counted from an anchor on a calendar.
#[derive(Debug, Clone, Copy)]
pub struct Count<'c> {
    calendar: &'c Calendar,
    anchor: Day,
    /// The number, among days really worked, of the first one on or after the anchor.
    first: i32,
    /// How many holidays lie before that day.
    earlier: usize,
}

impl Count<'_> {
    /// The date at the offset; the first or last date there is where it lies beyond.
    pub fn date(&self, offset: Offset) -> NaiveDate {
        self.day(offset).date()
    }

    pub(super) fn day(&self, offset: Offset) -> Day {
        match offset {
            Offset::Days(days) => Day::clamped(self.anchor.0 + i32::from(days)),
            Offset::WorkingDays(days) => {
                let nth = self.first + i32::from(days);
                let number = nth + self.holidays_up_to(nth) as i32;
                Day::clamped(self.calendar.weekday_number(number))
            }
        }
    }

    /// Steps from the anchor's own place among the holidays, because offsets are short; searches for long ones.
    fn holidays_up_to(&self, nth: i32) -> usize {
        const SHORT: u32 = 60;
        let gaps = &self.calendar.gaps;
        if nth.abs_diff(self.first) > SHORT {
            return self.calendar.gaps_up_to(nth);
        }
        let mut up_to = self.earlier;
        if nth >= self.first {
            while gaps.get(up_to).is_some_and(|gap| *gap <= nth) {
                up_to += 1;
            }
        } else {
            while up_to.checked_sub(1).and_then(|last| gaps.get(last)).is_some_and(|gap| *gap > nth) {
                up_to -= 1;
            }
        }
        up_to
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn week_days() -> impl Strategy<Value = Vec<WeekDay>> {
        use WeekDay::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        proptest::collection::vec(
            proptest::sample::select(vec![Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]),
            0..7,
        )
    }

    fn near() -> impl Strategy<Value = NaiveDate> {
        (-400_i64..400)
            .prop_map(|days| NaiveDate::from_ymd_opt(2026, 11, 22).unwrap() + chrono::Duration::days(days))
    }

    /// Counts day by day.
    fn naive(off: &DaysOff, anchor: NaiveDate, working_days: i16) -> NaiveDate {
        let worked = |date: NaiveDate| {
            !off.weekend.iter().any(|day| chrono::Weekday::from(*day) == date.weekday())
                && !off.holidays.contains(&date)
        };
        let mut date = anchor;
        while !worked(date) {
            date = date.succ_opt().unwrap();
        }
        for _ in 0..working_days.unsigned_abs() {
            loop {
                date = if working_days > 0 { date.succ_opt() } else { date.pred_opt() }.unwrap();
                if worked(date) {
                    break;
                }
            }
        }
        date
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn working_days_agree_with_counting_one_by_one(
            weekend in week_days(),
            holidays in proptest::collection::vec(near(), 0..60),
            anchor in near(),
            working_days in -150_i16..150,
        ) {
            let off = DaysOff { weekend, holidays };
            if let Ok(calendar) = Calendar::new(&off) {
                let count = calendar.count_from(anchor);
                prop_assert_eq!(count.date(Offset::WorkingDays(working_days)), naive(&off, anchor, working_days));
                prop_assert_eq!(calendar.is_worked(anchor), naive(&off, anchor, 0) == anchor);
                prop_assert_eq!(
                    count.date(Offset::Days(working_days)),
                    anchor + chrono::Duration::days(i64::from(working_days))
                );
            }
        }

        #[test]
        fn dates_at_the_ends_of_time_saturate(days in any::<i16>(), weekend in week_days(), early in any::<bool>()) {
            let anchor = if early { NaiveDate::MIN } else { NaiveDate::MAX };
            if let Ok(calendar) = Calendar::new(&DaysOff { weekend, holidays: vec![NaiveDate::MIN, NaiveDate::MAX] }) {
                let count = calendar.count_from(anchor);
                for offset in [Offset::Days(days), Offset::WorkingDays(days)] {
                    let date = count.date(offset);
                    let near = (date - anchor).num_days().abs() <= 400_000;
                    prop_assert!(near, "{anchor} and {offset:?} make {date}");
                }
            }
        }
    }

    #[test]
    fn a_week_without_work_is_refused() {
        use WeekDay::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        let weekend = vec![Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
        assert_eq!(Calendar::new(&DaysOff { weekend, holidays: vec![] }), Err(NoWorkingDay));
    }
}
