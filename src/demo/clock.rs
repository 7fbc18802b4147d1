//! The clock that the people of the demo organisation live by: days count from the day of loading, and nothing happens after it.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::domain::instant::Instant;

/// When their days begin, in seconds of the day in UTC: late enough that it is the same day in Vancouver.
const MORNING: i64 = 8 * 3_600 + 600;

/// What the time is, moved on by whoever does something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    today: NaiveDate,
    /// Nothing happens later than this.
    end: Instant,
    now: Instant,
}

impl Clock {
    /// A clock for a day of loading, which has come to `end`.
    pub(super) fn new(today: NaiveDate, end: Instant) -> Self {
        Self { today, end, now: Instant(0) }
    }

    /// The day so many days after the day of loading.
    pub(super) fn day(&self, days: i64) -> NaiveDate {
        let distance = Days::new(days.unsigned_abs());
        let day = if days < 0 {
            self.today.checked_sub_days(distance)
        } else {
            self.today.checked_add_days(distance)
        };
        day.unwrap_or(self.today)
    }

    /// How many days after the day of loading a day is.
    pub(super) fn days_to(&self, day: NaiveDate) -> i64 {
        day.signed_duration_since(self.today).num_days()
    }

    /// Moves on to the morning of a day, with some minutes so that not everybody rises at once; never back.
    pub(super) fn move_to(&mut self, days: i64, minutes: usize) {
        let midnight = Instant::from(self.day(days).and_time(NaiveTime::MIN).and_utc());
        let minutes = i64::try_from(minutes % 300).unwrap_or(0);
        self.set(midnight.plus_seconds(MORNING + minutes * 60));
    }

    /// Lets some seconds pass.
    pub(super) fn pass(&mut self, seconds: i64) {
        self.set(self.now.plus_seconds(seconds));
    }

    /// What the time is.
    pub(super) fn now(&self) -> Instant {
        self.now
    }

    fn set(&mut self, there: Instant) {
        self.now = self.now.max(there.min(self.end));
    }
}
