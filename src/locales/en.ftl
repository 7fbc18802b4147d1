### Dates, numbers, sizes
date-long = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-and-time = { $date }, { $time }
number-group = ,
number-decimal = .
pay-range = { $currency ->
    [EUR] €{ $from }–{ $to }
    [GBP] £{ $from }–{ $to }
   *[other] { $currency } { $from }–{ $to }
}
pay-per-year = { $range } a year
pay-per-month = { $range } a month
pay-per-hour = { $range } an hour
size-kilobytes = { $number } KB
size-megabytes = { $number } MB

### Every page
page-skip = Skip to content
page-nav = Main
page-jobs = Jobs
page-mine = My page
page-studio = Studio
page-sign-in = Sign in
page-sign-out = Sign out
page-language = Language
page-theme = Theme
page-theme-light = Light
page-theme-dark = Dark
page-theme-device = As the device
page-adjustment = Ask for an adjustment
page-privacy = Privacy
page-back = Back

### The trail
trail-here = You are here
trail-done = done
trail-skipped = skipped

### Fields
field-optional = (optional)
field-error = Error:
field-day = Day
field-month = Month
field-year = Year
field-yes = Yes
field-no = No
field-agree = I agree
field-at-most = At most { $most } characters.
problems-title = { $count ->
    [one] There is one thing to look at
   *[other] There are { $count } things to look at
}

### Saving
saved-at = Saved { $time }
saved-saving = Saving
saved-offline = Offline. We try again as soon as you are back
saved-failed = Not saved yet. Use the button to see why

### Why
why-question = Why am I asked this?
why-step = Why is this here?

### When a page cannot be shown
state-not-found-title = We cannot find this page
state-not-found-text = The address may be mistyped, or the page was for somebody else. If you came by a link in a mail, open the newest mail.
state-sign-in-title = Please sign in first
state-sign-in-text = This page is for one person. We send a link to your e-mail address; no password needed.
state-sign-in-action = Send me a link
state-forbidden-title = This page is for others
state-forbidden-text = You are signed in, but this page belongs to another role. Nothing was changed.
state-invalid-title = We could not read what was sent
state-invalid-text = Go back, reload the page and try once more. What was saved before is still there.
state-conflict-title = Somebody changed this meanwhile
state-conflict-text = Nothing of yours was written over theirs. Go back, reload the page and look at both.
state-too-many-title = That was a bit often
state-too-many-text = { $minutes ->
    [one] Please wait a minute, then try again. What you typed is kept.
   *[other] Please wait { $minutes } minutes, then try again. What you typed is kept.
}
state-unavailable-title = We cannot reach our records right now
state-unavailable-text = This is on our side. What we confirmed as saved is safe. Please try again in a moment.
state-jobs-action = See all jobs
