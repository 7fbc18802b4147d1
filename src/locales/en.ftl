### Dates, numbers, sizes
date-day = { $weekday ->
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
}
date-long = { date-day } { $year }
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

### Jobs
careers-title = Work at { $organisation }
careers-words = Words
careers-family = Kind of work
careers-country = Country
careers-way = Way of working
careers-all-families = All kinds
careers-all-countries = Everywhere
careers-all-ways = Any
careers-show = Show jobs
careers-show-all = Show all jobs
careers-count = { $count ->
    [0] No jobs
    [one] 1 job
   *[other] { $count } jobs
}
careers-none = There is nothing on offer right now
careers-none-text = New jobs appear here as soon as they are open. Look in again soon.
careers-none-match = No job fits these filters
careers-none-match-text = Take one away, or look at all of them.
arrangement-office = On site
arrangement-hybrid = Partly on site
arrangement-remote = From home
hours-full = Full time
hours-part = Part time
job-apply = Apply for this job
job-continue = Continue your application
job-effort = About { $minutes } minutes, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}. No account needed.
job-apply-by = Apply by { $date }
job-facts = Pay, place and how to apply
job-pay = Pay
job-place = Place
job-way = Way of working
job-deadline = Apply by
job-contact = Whom to ask
job-requirements = What you need for it
job-same-for-all = Pay, place, requirements and deadline are the same for everybody.
job-closed = This job is no longer on offer
job-past-deadline = The deadline for this job has passed
job-for-you = For you, because you told us: { $facts }
job-show-general = Show general
job-field-job = the job
job-field-family = the kind of work
job-field-location = the place of work
job-field-country = the country of work
job-field-arrangement = the way of working
about-you-title = Make this about you: { $count ->
    [one] 1 optional question
   *[other] { $count } optional questions
}
about-you-hint = Your answers stay in this browser until you apply. Pay, place and requirements are the same whatever you say.
about-you-show = Show it to me
about-you-forget = Forget my answers, show the general text
about-you-no-difference = With these answers, the general text is the one for you.

### Applying
start-title = Apply: { $job }
start-effort = About { $minutes } minutes, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}.
start-no-account = You need no account and no password.
start-saved = Every answer is saved as you go. Stop whenever you like; we mail you a link to go on, on any device.
start-only-you = Nobody here sees anything before you send it.
start-have-draft = You have begun this application already
start-continue = Continue
start-action = Start now
start-again = Start a second one
start-elsewhere = Begun on another device?
draft-title = Your application: { $job }
draft-progress = { $done } of { $total } steps done.
draft-job-closed = Nobody can apply for this job any more. What you wrote stays here until it expires; thank you for the work you put into it.
draft-link-sent = We sent a link to { $email }. With it you can go on from any device.
title-problem = To look at: { $title }
trail-title = Your way
step-number = Step { $number } of { $total }
step-save = Save and continue
step-read = I have read it
step-task-done = Done
step-skip = Skip this
step-upload = Send this file
step-without-file = Continue without a file
step-waits = This opens after:
task-by = by { $date }
saved-at-time = Saved {"{"}time{"}"}
known-from-you = From what you told us on { $date }. Change it if it is no longer right.
known-from-organisation = From our records, { $date }. Change it if it is not right.
check-title = Check your answers
check-lede = This is what you are about to send. You can still change everything.
check-change = Change
check-unanswered = Not answered
check-step-open = This is not finished.
check-step-go = Finish it
check-open-step = Finish: { $title }
check-preview = This is what the hiring team will see
check-preview-title = As the hiring team sees it
check-preview-note = What is not here is read by others only, as each question says.
check-send = Send application
check-send-note = Once sent, the answers stand. Your page shows where the application is, and whom to ask.

### Where an application stands
status-title = Your application: { $job }
status-kicker = Where it stands
status-trail = Stages
status-draft = Not sent yet
status-sent-first = Sent, and with the hiring team
status-sent = With the hiring team: { $stage }
status-on-hold = On hold
status-offered = You have an offer
status-accepted = You accepted the offer
status-hired = You are hired
status-declined = You declined the offer
status-rejected = Not moving forward
status-withdrawn = You withdrew it
status-next = What comes next
status-first-day = Your first day
status-ask = Whom to ask
status-todo = For you to do
status-timeline = What happened
status-what-you-sent = What you sent
status-open-onboarding = Go to your first weeks
next-sent = You hear from the hiring team by { $date }.
next-on-hold = The hiring team paused it and takes it up again. You need to do nothing.
next-offered = Read the offer and answer it below.
next-accepted = The hiring team settles your first day and writes to you.
next-hired = Your way to the first day is ready.
offer-title = Your answer to the offer
offer-text = Take the time you need. If anything is unclear, ask before you answer.
offer-accept = Accept the offer
offer-decline-title = I would rather decline
offer-decline-text = The hiring team is told at once. This ends the application.
offer-decline = Decline the offer
withdraw-title = Withdraw this application
withdraw-text = The hiring team is told, and nothing more happens with it.
withdraw-action = Withdraw it
timeline-sent = You sent the application
timeline-advanced = It moved to the next stage
timeline-held = It was put on hold
timeline-resumed = It was taken up again
timeline-rejected = It is not moving forward
timeline-offered = You received an offer
timeline-hired = You were hired
timeline-undone = The last step was taken back
timeline-withdrawn = You withdrew it
timeline-accepted = You accepted the offer
timeline-declined = You declined the offer

### Because
because-everyone = Everyone is asked.
because-required = Everyone has this; it is required.
because-completed = It stays because it was done.
because-adjusted = Changed for you: { $reason }
because-told = Because you told us: { $facts }.
because-known = Because of: { $facts }.
because-fact = { $label }: { $value }
because-not-said = not said
because-step = where “{ $title }” stands
because-missing = To decide this we would need: { $facts }.
list-comma = {", "}
list-semicolon = {"; "}
readers = Read by: { $names }.
readers-journey = Read by the people of this journey: the hiring team, or human resources once you are hired.
readers-nobody = Read by nobody as yours; only counted together with many others.
reader-hiring-team = the hiring team of this job
reader-hr = human resources
reader-manager = your manager
reader-buddy = your buddy
reader-it = whoever sets up your machine

### What is wrong with an answer
problem-missing = Please answer this
problem-choose = Please choose an answer
problem-file-missing = Please send a file
problem-date-missing = Please enter a date
problem-consent = We need you to agree before you can go on
problem-one-answer = Please give one answer
problem-too-long = At most { $most } characters; this has { $has }
problem-too-short = At least { $least } characters; this has { $has }
problem-one-line = Please write this in one line
problem-hidden-character = There is a character in this that cannot be shown. Type it again
problem-email = We need an e-mail address with an @, such as sam@example.org
problem-phone = We need a phone number, such as +33 6 12 34 56 78
problem-url = We need a web address, such as https://example.org
problem-url-scheme = A web address starts with https:// or http://
problem-number = We need a number, such as 4 or 2.5
problem-number-ambiguous = Did you mean { $grouped } or { $decimal }? Write it without a comma, or with a point
problem-too-small = The least is { $least }
problem-too-large = The most is { $most }
problem-date-incomplete = A date needs a day, a month and a year
problem-date = We need a date in numbers, such as 7 12 2026
problem-date-impossible = { $day }.{ $month }.{ $year } is in no calendar. Look at day and month again
problem-date-far = We need a date between { $earliest } and { $latest }
problem-option = Please choose one of the answers given
problem-too-few = Choose at least { $least }
problem-too-many = Choose at most { $most }
problem-yes-no = Please choose yes or no
problem-file = Please send the file again
problem-changed-elsewhere = Meanwhile this was saved as “{ $other }” in another window. Save to keep what stands here, or change it back
problem-emptied-elsewhere = Meanwhile this was emptied in another window. Save to keep what stands here

### Adjustments and privacy
adjustment-title = Ask for an adjustment
adjustment-lede = More time, another format, a quiet room, an interpreter: say what you need to take part.
adjustment-who = Only { $name } reads this, outside every hiring team:
adjustment-email = Your e-mail address
adjustment-message = What would help?
adjustment-message-hint = You need not say why.
adjustment-message-problem = Please write what would help, in at most 5,000 characters
adjustment-send = Send
adjustment-sent-title = Your request is on its way
adjustment-sent-text = We answer to { $email }. It has no influence on any decision.
privacy-title = Privacy notice
privacy-ask = Questions about your data: { $name },

### Studio navigation
studio-nav-applications = Applications
studio-nav-onboarding = Onboarding
studio-nav-content = Content
studio-nav-outbox = Outbox
### Sign-in
sign-in-title = Sign in
sign-in-text = Type the e-mail address you gave us. We send you a link; there is no password to remember.
sign-in-email = E-mail address
sign-in-email-hint = The address you applied with, or the one your first day was sent to.
sign-in-action = Send me a link
sign-in-staff = I work here and have a password
sign-in-email-missing = Type your e-mail address, such as name@example.org.
sign-in-email-wrong = This does not look like an e-mail address. It should look like name@example.org.
sign-in-sent-title = Look at your mail
sign-in-sent-text = If we know { $email }, a mail is on its way. The link in it works for 30 minutes.
sign-in-sent-missing = Nothing there after a few minutes? Look in the spam folder, or check the address for a slip.
sign-in-sent-again = Try another address
sign-in-outbox = This installation sends no mail yet. An admin finds it in the studio under Outbox.
sign-in-link-title = Welcome back
sign-in-link-text = One press and you are in. The link works once.
sign-in-link-for = For { $email }
sign-in-link-action = Sign in
sign-in-spent-title = This link has been used or is too old
sign-in-spent-text = For your safety a link works once, for 30 minutes. We gladly send a new one to the same address.
sign-in-spent-action = Send me a new link
sign-in-renewed-title = A new mail is on its way
sign-in-renewed-text = If the old link was one of ours, the new one is in your mail in a moment.
sign-in-unknown-title = This link is not complete
sign-in-unknown-text = Perhaps your mail program broke it in two. Open the mail again and press its button, or ask for a new link.
sign-in-staff-title = Sign in to the studio
sign-in-staff-password = Password
sign-in-staff-refused = The address and the password do not go together. Look at both and try again.
sign-in-staff-action = Sign in
sign-in-staff-people = I am applying or starting here
sign-in-too-often = { $minutes ->
    [one] That was a bit often. Please wait a minute, then try again.
   *[other] That was a bit often. Please wait { $minutes } minutes, then try again.
}
sign-in-out-title = You are signed out
sign-in-out-text = On a shared computer, close the browser window too.
sign-in-out-again = Sign in again
sign-in-demo-title = Look around as
sign-in-demo-text = This is the demo organisation, and you sit at the machine that serves it. Choose who you want to be.
sign-in-demo-candidate = A candidate
sign-in-demo-new-hire = A new hire
sign-in-demo-recruiter = A recruiter
sign-in-demo-admin = An admin

### Set-up
set-up-title = Waymark is running
set-up-lede = Nothing is in it yet. How do you want to begin?
set-up-token = Set-up token
set-up-token-wrong = This is not the token. Look where the server was started; it begins anew with every start.
set-up-look-title = Look around
set-up-look-text = Loads Tarn & Tamarisk, an invented maker of trail maps, with its jobs, candidates and new hires.
set-up-look-action = Load the demo organisation
set-up-start-title = Start my organisation
set-up-start-text = Creates the first admin. Jobs and journeys come afterwards, from files by “waymark import”.
set-up-start-action = Start my organisation
set-up-organisation = Name of the organisation
set-up-organisation-missing = Type the name that people know.
set-up-name = Your name
set-up-name-missing = Type your name, so that others know who decided what.
set-up-email = Your e-mail address
set-up-password = Password
set-up-password-hint = At least { $least } characters. Four unrelated words are good.
set-up-password-short = This password is too short: at least { $least } characters.
set-up-password-long = This password is too long: at most { $most } characters.
set-up-password-again = Type the password again; for safety we do not keep it.
set-up-tagline = Work at { $name }
set-up-privacy-notice = What you write here is read by { $name } alone, for your application and your first months. You may see all of it, and have it deleted, at any time: ask the contact below.
set-up-working = This takes a few seconds.

### Uploads
upload-too-large = This file is { $has }; the limit is { $most }. Try a PDF.
upload-empty = This file is empty. Look whether it is the right one.
upload-missing = Choose a file first.
upload-program = This file is called { $name } but is a program. Send a PDF, a Word file, a picture or plain text.
upload-web-page = This file is called { $name } but is a web page. Save it as a PDF and send that.
upload-archive = This file is called { $name } but is an archive. Unpack it and send the file inside.
upload-media = This file is called { $name } but is a recording. Send a PDF, a Word file, a picture or plain text.
upload-old-word = This is an old Word file. Save it as PDF or .docx and send that.
upload-other-picture = We cannot open this kind of picture. Send it as PNG or JPEG, or as a PDF.
upload-other = We do not know this kind of file. Send a PDF, a Word file (.docx, .odt), a picture (PNG, JPEG) or plain text.
upload-text-encoding = This text is not in UTF-8. Save it as UTF-8, or as a PDF.
upload-interrupted = The file did not arrive whole. Please send it once more.
upload-sending = Sending: { $percent } %
upload-checking = All of it is sent. We are looking at it
upload-not-through = The file did not get through. Look whether you are online, then choose it again.

### Outbox
outbox-title = Outbox
outbox-lede = Every mail that Waymark wrote, newest first.
outbox-no-server = No mail server is set, so mails stay here. Set SMTP_URL to send them.
outbox-empty-title = No mail yet
outbox-empty-text = What Waymark writes to candidates, new hires and colleagues will be listed here.
outbox-to = To
outbox-written = Written
outbox-waiting = Waiting
outbox-kept = Kept here
outbox-sent = Sent { $time }
outbox-failed = { $attempts ->
    [one] Failed once: { $reason }
   *[other] Failed { $attempts } times: { $reason }
}
outbox-open = Open the link
outbox-older = Older
outbox-newest = Newest

### Mails
mail-hello = Hello,
mail-hello-name = Hello { $name },
mail-link-lasts = The link works once and for 30 minutes. Later, its page offers you a new one.
mail-not-you = If you did not ask for this, you need do nothing: without a press on the link nothing happens.
mail-sign-in-subject = Your sign-in link for { $organisation }
mail-sign-in-says = Here is your link. Press it, then press the button on the page it opens.
mail-sign-in-action = Sign in
mail-go-on-subject = Go on with your application: { $job }
mail-go-on-says = Everything you have told us for “{ $job }” is saved. With this link you go on at the very step, on any device.
mail-go-on-action = Go on with my application
mail-your-application = See my application
mail-received-subject = We have your application: { $job }
mail-received-says = Thank you for your application for “{ $job }”. It has arrived, whole.
mail-received-next = Your page shows where it stands, what comes next and by when, whom to ask, and what you sent.
mail-advanced-subject = Your application goes on: { $job }
mail-advanced-says = Good news: your application for “{ $job }” is now at “{ $stage }”.
mail-rejected-subject = Your application: { $job }
mail-rejected-says = Thank you for the time you gave to your application for “{ $job }”. It is not moving forward.
mail-rejected-after = What you sent stays readable on your page. We wish you well.
mail-offered-subject = An offer for you: { $job }
mail-offered-says = We would like to work with you: here is our offer for “{ $job }”.
mail-offered-action = See the offer and answer
mail-taken-back-subject = A correction on your application: { $job }
mail-taken-back-says = Our last message about “{ $job }” was a slip on our side, and we have taken it back. We are sorry for the confusion. Your page shows where your application stands now.
mail-welcome-subject = Welcome to { $organisation }
mail-welcome-says = We look forward to you: you start as { $job } on { $day }. Your page has the time, the place, who meets you and what to bring, and what can be done before.
mail-welcome-action = See my first days
mail-team-sent = { $person } applied for { $job }
mail-team-accepted = { $person } accepted the offer for { $job }
mail-team-declined = { $person } declined the offer for { $job }
mail-team-withdrawn = { $person } withdrew the application for { $job }
mail-team-action = See the application
mail-tasks-subject = { $person } starts: what to prepare
mail-tasks-says = { $count ->
    [one] { $person } is starting with us, and one thing is yours to do:
   *[other] { $person } is starting with us, and { $count } things are yours to do:
}
mail-tasks-action = See what is mine to do
mail-tasks-after = You need no account: the link lets you in, for this alone.
mail-adjustment-subject = Somebody asks for an adjustment
mail-adjustment-says = { $email } asks for an adjustment:
mail-adjustment-says-job = { $email } asks for an adjustment in applying for “{ $job }”:
mail-adjustment-after = This came to you alone. The hiring team has not read it.
mail-fit-subject = { $person } says that a step does not fit
mail-fit-says = { $person } says that “{ $step }” does not fit, and writes:
mail-fit-action = See the journey

### When a form cannot be taken
refused-kept = What you typed
refused-again = Try again
refused-back = Back to the page
refused-signed-out = Sign in in a new window first, then come back here and press “Try again”.
refused-another-site-title = This form came from another site
refused-another-site-text = To protect you we only take what our own pages send. Nothing was changed. Open the page here and try again.
refused-too-much-title = That was more than we can take at once
refused-too-much-text = Nothing was changed. Go back: what you typed should still be there. Shorten it and try again.

### Onboarding
onboarding-kicker = { $job } at { $organisation }
onboarding-title = Good to have you here, { $name }
onboarding-title-nameless = Good to have you here
onboarding-progress = { $total ->
    [0] Nothing to do at the moment.
    [one] { $done } of 1 step done.
   *[other] { $done } of { $total } steps done.
}
onboarding-day-count = This is day { $day }.
onboarding-first-day = { $days ->
    [0] Your first day is today
    [one] Your first day is tomorrow
   *[other] Your first day, in { $days } days
}
onboarding-place = Place
onboarding-join = Join here
onboarding-meets = Who meets you
onboarding-colleague = { $name }, { $role }
onboarding-bring = Bring
onboarding-ask = Whom to ask
onboarding-you = you
onboarding-manager = your manager
onboarding-buddy = your buddy
onboarding-it = IT
onboarding-recruiter = your contact in recruiting
onboarding-next = The one next thing
onboarding-next-open = Open this step
onboarding-way = Your way, stage by stage
onboarding-stage-done = { $done } of { $total } done
onboarding-stage-own = { $count ->
    [one] 1 chosen for you
   *[other] { $count } chosen for you
}
onboarding-today = Today
onboarding-this-week = This week
onboarding-later = Later
onboarding-done = Done
onboarding-undecided = Depends on what we do not know yet
onboarding-others = What others do for you
onboarding-others-done = { $done } of { $total } are done. There is nothing for you to do here.
onboarding-people = People you will meet
onboarding-optional = Optional
onboarding-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
onboarding-due = by { $date }
onboarding-due-today = today
onboarding-due-tomorrow = by tomorrow
onboarding-was-due = was planned for { $date }; it still counts
onboarding-on = on { $date }
onboarding-opens = from { $date } on
onboarding-between = from { $from } to { $to }
onboarding-done-on = on { $date }
onboarding-skipped = Skipped
onboarding-after = after “{ $steps }”
onboarding-after-others = Something else has to be done before this. It opens by itself.
onboarding-adjusted = changed for you
onboarding-all-done-title = That was everything
onboarding-all-done-text = Every step is done. You can look at each of them again under “Done”.
onboarding-nothing-now-title = Nothing to do right now
onboarding-nothing-now-text = What comes next opens by itself. You can read ahead below.
onboarding-finished-title = Your onboarding is over
onboarding-finished-text = Thank you for walking it with us. Questions still reach us here:
onboarding-cancelled-title = This onboarding was called off
onboarding-cancelled-text = There is nothing to do here any more, and nothing you wrote was lost. If this surprises you, please write to { $name }:
onboarding-completed = You did this on { $date }.
onboarding-completed-change = You did this on { $date }. You can still change it below.
onboarding-skipped-change = You skipped this. You can still do it.
onboarding-reopen = Go back and open it again
onboarding-fit = This doesn’t fit me
onboarding-fit-label = What does not fit, and what would?
onboarding-fit-hint = The people who look after your onboarding read it. You need give no reason.
onboarding-fit-action = Ask to change this step
onboarding-fit-said = You told us that this does not fit you. Somebody reads it and answers.

### My page
mine-title = My page
mine-signed-in = Signed in as { $email }.
mine-application = Application
mine-onboarding = Onboarding
mine-journey-unnamed = Without a job
mine-begun = since { $date }
mine-first-day = first day { $date }
mine-draft = Not sent yet
mine-sent = Sent
mine-on-hold = On hold
mine-offered = Offer made
mine-accepted = Offer accepted
mine-hired = Hired
mine-declined = Offer declined
mine-rejected = Not moving forward
mine-withdrawn = Withdrawn
mine-finished = Finished
mine-cancelled = Called off
mine-empty-title = Nothing here yet
mine-empty-text = Your applications will be here, and your first days once you join.
mine-stored = Everything stored on you
mine-stored-text = This is what we know of you, where it comes from and who reads it. To have something corrected or deleted, write to { $name }:
mine-facts = Profile fields
mine-no-facts = We know nothing of you beside your e-mail address.
mine-from-you = You told us on { $date }.
mine-from-organisation = From our records, { $date }.
mine-apart = Kept apart; nobody reads it as yours. It is only counted together with many others.
mine-files = Files
mine-file = { $size }, sent { $date }

### Helpers
tasks-title = Your tasks for { $name }
tasks-lede = First day: { $date }
tasks-lede-job = { $job }. First day: { $date }
tasks-all = Your tasks for { $name }
tasks-all-done = Everything of yours is done. Thank you.
tasks-cancelled = This onboarding was called off. There is nothing left for you to do.
tasks-empty-title = No tasks for you
tasks-empty-text = If there are some later, we write to you.
tasks-only-yours = You see only your own tasks here.
tasks-ask = Questions? Write to { $name }:
tasks-finish = Done
tasks-read = I have read it
tasks-is-done = You said that this is done.
tasks-reopen = It is not done after all
tasks-why = What { $name } reads about this
tasks-ask-title = Tasks in somebody’s first weeks
tasks-ask-text = This page opens with a link from a mail, without an account. Links last a short while; we gladly send a new one to the address that we have for these tasks.
tasks-ask-action = Mail me a new link
tasks-asked-title = Look into your mailbox
tasks-asked-text = If there are tasks for you here, a new link is on its way to the address that we have for them.
tasks-ask-again = Send it once more
### The pages of the studio
studio-applications = Applications
studio-applications-caption = Applications, the last sent first
studio-applications-total = { $count ->
    [one] { $number } in your jobs
   *[other] { $number } in your jobs
}
studio-applications-empty = No applications yet
studio-applications-empty-text = As soon as somebody sends an application for a job whose hiring team you are in, it stands here. You see nothing of what people have not sent.
studio-applications-none = Nothing matches
studio-applications-none-text = No application fits this filter. Try fewer words, or another stage.
studio-applications-all = Show all applications
studio-filter = Filter the list
studio-filter-text = Name or e-mail
studio-filter-job = Job
studio-filter-every-job = Every job
studio-filter-stage = Stage
studio-filter-every-stage = Every stage
studio-filter-state = State
studio-filter-every-state = Every state
studio-filter-action = Filter
studio-places = Where they stand
studio-places-all = All
studio-pages = Pages
studio-shown = { $count ->
    [one] One shown
   *[other] { $count } shown
}
studio-shown-more = There are more: filter the list to find one person.
studio-newest = Back to the top
studio-older = Further down
studio-column-name = Name
studio-column-job = Job
studio-column-standing = Stage
studio-column-sent = Sent
studio-column-changed = Last change
studio-column-place = Place
studio-column-start = First day
studio-column-done = Done
studio-column-attention = Needs a look
studio-column-template = Template
studio-column-kind = Kind
studio-column-steps = Steps
studio-column-version = Published
studio-column-jobs = Jobs
studio-column-attribute = Attribute
studio-column-dimension = Dimension
studio-column-sensitivity = Sensitivity
studio-column-phase = Known
studio-column-readers = Read by
studio-column-purpose = Purpose
studio-no-name = No name given
studio-unconfirmed = Not confirmed
studio-state-draft = Being written
studio-state-sent = Under way
studio-state-on-hold = On hold
studio-state-offered = Offered
studio-state-accepted = Offer accepted
studio-state-hired = Hired
studio-state-declined = Offer declined
studio-state-rejected = Not moving forward
studio-state-withdrawn = Withdrawn
studio-onboarding-running = Under way
studio-onboarding-finished = Finished
studio-onboarding-cancelled = Called off
studio-application-title = { $name }, { $job }
studio-sent-at = sent { $when }
studio-answers = Answers
studio-answers-note = You see what this job’s hiring team may read. Other answers stay with those they were meant for.
studio-not-answered = Not answered
studio-files = Files
studio-files-none = No files were sent.
studio-timeline = What happened
studio-plan-and-why = The plan, and why each step is there
studio-decide = Decide
studio-decide-nothing = There is nothing to decide at the moment.
studio-to-onboarding = See the onboarding
studio-to-application = See the application
studio-did-send = Sent
studio-did-advance = Moved to { $stage }
studio-did-hold = Put on hold
studio-did-resume = Taken up again
studio-did-reject = Not moving forward
studio-did-offer = Offer made
studio-did-hire = Hired
studio-did-undo = Last decision undone
studio-did-withdraw = Withdrawn by the candidate
studio-did-accept = Offer accepted
studio-did-decline = Offer declined
studio-first-day = First day: { $day }
studio-happened-completed = Completed: { $step }
studio-happened-skipped = Skipped: { $step }
studio-happened-does-not-fit = Does not fit: { $step }
studio-happened-adjusted = Changed for this person: { $step }
studio-by-staff = Staff
studio-by-system = Waymark itself
studio-advance = Advance to { $stage }
studio-advance-explains = The candidate gets a mail that they are now in “{ $stage }”, and sees what comes next.
studio-advance-action = Advance
studio-hold = Put on hold
studio-hold-explains = Nothing is mailed. The candidate still reads that the application is with you.
studio-hold-action = Put on hold now
studio-resume = Take up again
studio-resume-explains = The application goes on in the stage it was in. Nothing is mailed.
studio-resume-action = Take up again now
studio-offer = Make an offer
studio-offer-explains = The candidate gets a mail and can accept or decline on their page.
studio-offer-action = Send the offer
studio-hire = Hire
studio-hire-explains = The offer was accepted. With a first day the onboarding begins, dated from it, and the new hire gets a mail with the way there.
studio-hire-action = Hire and start the onboarding
studio-hire-start = First day at work
studio-hire-start-hint = Today is { $today }. Every date of the onboarding counts from the first day.
studio-hire-location = Place of work
studio-hire-helpers-hint = Who helps in the first weeks gets their own tasks by mail, without an account. You can leave this open.
studio-reject = Not moving forward
studio-reject-explains = The candidate gets a mail with your message and reads “not moving forward”. The reason stays in the record.
studio-reject-reason = Reason for the record
studio-reject-reason-hint = The candidate does not see it.
studio-reject-message-hint = It is sent as it stands here, in the candidate’s language.
studio-reject-starter = Thank you for applying as { $job } and for the time you took. We will not be moving forward with your application. We wish you well on your way.
studio-reject-action = Send and close
studio-undo = Undo: { $decision }
studio-undo-explains = The application goes back to where it stood before. If the candidate was told, they get a mail that it was a slip.
studio-undo-action = Undo it
studio-message-to = Message to { $name }
studio-message-optional = Message to go with the offer (optional)
studio-message-hint = It is sent as it stands here.
studio-colleague-name = Name
studio-colleague-email = E-mail
studio-reason-requirement = A requirement of the job is not met
studio-reason-experience = Others have more of the experience needed
studio-reason-expectations = Pay, hours or place are too far apart
studio-reason-right-to-work = No right to work at the place
studio-reason-no-reply = The candidate no longer answers
studio-reason-filled = Somebody else has the job
studio-reason-cancelled = The job is no longer on offer
studio-stale-title = Something changed while you had this page open
studio-stale-text = Nothing was decided. Look at what stands now; what you typed is still in the form.
studio-stale-now = Now it stands at
studio-stale-wanted = You wanted to
studio-stale-message = Your message
studio-refused-title = This cannot be decided now
studio-refused-not-sent = The candidate has not sent the application yet.
studio-refused-already-sent = The application was sent already.
studio-refused-ended = The application has ended. Undo the last decision first if it was a slip.
studio-refused-last-stage = It is in the last stage already. Make an offer, or end it.
studio-refused-on-hold = It is on hold. Take it up again first.
studio-refused-not-on-hold = It is not on hold.
studio-refused-offer-open = There is an offer that the candidate has not answered yet.
studio-refused-no-offer = There is no offer.
studio-refused-offer-accepted = The candidate has accepted the offer: hire them, or ask them to withdraw.
studio-refused-not-accepted = The candidate has not accepted an offer yet.
studio-refused-nothing-to-undo = There is no decision of yours to undo.
studio-refused-person-answered = The last decision was the candidate’s own. It is theirs to change.
studio-refused-onboarding-begun = The new hire has begun the onboarding. Talk to them first.
studio-problem-reason = Choose a reason for the record.
studio-problem-message = Write a few words to the candidate. They are sent with the decision.
studio-problem-start = We need the first day at work, to date the onboarding.
studio-problem-start-past = The first day has to be today or later.
studio-problem-location = Choose one of the places.
studio-problem-colleague-name = There is an address without a name. Add the name, or clear both.
studio-problem-colleague-email = There is a name without an address. Their tasks come by mail: add it, or clear both.
studio-onboardings = Onboarding
studio-onboardings-caption = Onboardings, the latest first day first
studio-onboardings-empty = No onboardings here
studio-onboardings-empty-text = When somebody is hired for one of your jobs, their onboarding stands here.
studio-onboardings-none = Nobody matches
studio-onboardings-none-text = No name or address fits. Try fewer words.
studio-onboardings-all = Show all onboardings
studio-onboarding-title = { $name }, onboarding
studio-done-of = { $done } of { $total }
studio-late = { $count ->
    [one] One late
   *[other] { $count } late
}
studio-unfitting = { $count ->
    [one] One does not fit
   *[other] { $count } do not fit
}
studio-helpers = Who helps
studio-nobody-yet = Nobody named yet
studio-fit-requests = “This doesn’t fit me”
studio-fit-none = Nobody asked for a change.
studio-adjust = Answer with a change
studio-adjust-change = What changes
studio-adjust-drop = Take the step out
studio-adjust-redate = Another day
studio-adjust-reassign = Somebody else does it
studio-adjust-day = The other day
studio-adjust-day-hint = Counts when you chose “Another day”.
studio-adjust-assignee = Who does it instead
studio-adjust-reason = Why
studio-adjust-reason-hint = The person reads it beside the step.
studio-adjust-action = Change it for this person
studio-adjust-required = This step is required, so that it stays in everybody’s plan. Another day or somebody else is possible.
studio-adjust-done = The step is done already; there is nothing left to change.
studio-adjust-stale = Something happened in this onboarding while you had the page open. Nothing was changed; look again, then send it once more.
studio-problem-change = Choose what changes.
studio-problem-assignee = Choose who does it instead.
studio-problem-adjust-reason = Say why: the person reads it beside the step.
studio-assignee-person = The person
studio-assignee-manager = Manager
studio-assignee-buddy = Buddy
studio-assignee-it = IT
studio-assignee-recruiter = Recruiter
studio-done-by = { $role }: { $name }
studio-done-by-nobody = { $role }: nobody named yet
studio-required = Required
studio-step-completed = Done
studio-step-skipped = Skipped
studio-step-late = Late
studio-step-open = Open
studio-step-waiting = Waits for another step
studio-step-upcoming = Ahead
studio-step-excluded = Left out
studio-step-unknown = Not decided yet
studio-why-everyone = Everyone gets it.
studio-why-required = Everyone gets it; it is required.
studio-why-completed = It stays because it was done.
studio-why-adjusted = Changed for this person: { $reason }
studio-why-facts = Because of: { $facts }.
studio-why-variant = Reads “{ $variant }”, because of: { $facts }.
studio-why-variant-general = Reads “{ $variant }”, the words for everyone.
studio-why-hidden = Whether this step is there depends on answers that are not for you to read.
studio-content = Content
studio-content-lede = What is published and counts for people now. It comes from files, by import.
studio-templates = Templates
studio-segments = Segments
studio-segments-lede = Named rules. Each reads as a sentence and as it is built.
studio-attributes = Attributes
studio-attributes-lede = Everything that can be known of a person: why, when, and who reads it.
studio-jobs = Jobs
studio-kind-application = Application
studio-kind-onboarding = Onboarding
studio-kind-form = Questions
studio-kind-message = To read
studio-kind-task = To do
studio-kind-document = To upload
studio-kind-consent = To agree to
studio-version = Version { $number }
studio-versions = Published versions
studio-versions-none = Not published yet.
studio-used-by = Used by
studio-review-overdue = { $count ->
    [one] One to review
   *[other] { $count } to review
}
studio-review-past = Review is due
studio-outline-counted = { $steps ->
    [one] One step
   *[other] { $steps } steps
} in { $stages ->
    [one] one stage
   *[other] { $stages } stages
}
studio-variants = { $count ->
    [one] One variant
   *[other] { $count } variants
}
studio-due = due { $when }
studio-offset-same-day = on the day itself
studio-offset-days-after = { $count ->
    [one] one day after
   *[other] { $count } days after
}
studio-offset-days-before = { $count ->
    [one] one day before
   *[other] { $count } days before
}
studio-offset-working-days-after = { $count ->
    [one] one working day after
   *[other] { $count } working days after
}
studio-offset-working-days-before = { $count ->
    [one] one working day before
   *[other] { $count } working days before
}
studio-everyone = Everyone
studio-everyone-else = Everyone else
studio-step-key = Key
studio-step-purpose = Purpose
studio-step-audience = Who gets it
studio-step-assignee = Who does it
studio-step-opens = Opens
studio-step-due = Due
studio-step-takes = Takes
studio-minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
studio-step-after = After
studio-step-owner = Kept true by
studio-step-review = To be reviewed by
studio-step-variants = Words, the first that fits
studio-step-questions = Asks
studio-question-when = Asked when { $rule }
studio-selection = For selection
studio-rule-all = all of
studio-rule-any = any of
studio-rule-none = not
studio-rule-and = and
studio-rule-or = or
studio-rule-not = not { $part }
studio-rule-segment = in “{ $segment }”
studio-rule-answer = the answer to “{ $question }”
studio-rule-is = { $what } is { $value }
studio-rule-one-of = { $what } is one of { $values }
studio-rule-contains = { $what } contains “{ $value }”
studio-rule-less-than = { $what } is less than { $value }
studio-rule-at-most = { $what } is at most { $value }
studio-rule-more-than = { $what } is more than { $value }
studio-rule-at-least = { $what } is at least { $value }
studio-rule-before = { $what } is before { $value }
studio-rule-after = { $what } is after { $value }
studio-rule-days-before = { $what } is today or in the { $days } days before
studio-rule-days-after = { $what } is today or in the { $days } days after
studio-rule-has-any = { $what } has any of { $values }
studio-rule-has-all = { $what } has all of { $values }
studio-rule-known = { $what } is known
studio-rule-unknown = { $what } is not known
studio-rule-step-completed = “{ $step }” is done
studio-rule-step-skipped = “{ $step }” was skipped
studio-rule-step-open = “{ $step }” is open
studio-value-text = Words
studio-value-number = Number
studio-value-yes-no = Yes or no
studio-value-date = Date
studio-value-choice = One of
studio-value-choices = Any of
studio-dimension-administrative = Administrative
studio-dimension-hr = HR
studio-dimension-professional = Professional
studio-dimension-background = Background
studio-dimension-human = Human
studio-dimension-needs = Needs
studio-sensitivity-ordinary = Ordinary
studio-sensitivity-personal = Personal
studio-sensitivity-protected = Protected
studio-phase-application = While applying
studio-phase-onboarding = Once hired
studio-phase-both = From applying on
studio-reader-hiring-team = Hiring team
studio-reader-hr = Human resources
studio-reader-manager = The manager
studio-reader-buddy = The buddy
studio-reader-it = Who sets up machines
studio-reader-nobody = Nobody; only counted
studio-job-open = Open
studio-job-closed = Closed
studio-job-pay = Pay
studio-job-deadline = Apply by
studio-job-application = Applying
studio-job-onboarding = Joining
studio-job-team = Hiring team
studio-job-page = Public page
studio-job-applications = Its applications
