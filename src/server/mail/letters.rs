//! Every letter that Waymark writes.

use super::letter::Letter;
use crate::locales::Words;
use crate::t;

/// Who a letter is from and to, and in which words.
#[derive(Debug, Clone, Copy)]
pub struct Between<'a> {
    /// The reader's language.
    pub words: Words,
    /// The organisation's name.
    pub organisation: &'a str,
    /// The reader's name; empty where it is not known.
    pub name: &'a str,
}

impl Between<'_> {
    fn letter(self, subject: String, says: String) -> Letter {
        Letter::new(self.words, self.organisation, self.name, subject, says)
    }
}

/// The sign-in link somebody asked for.
pub fn sign_in(to: Between<'_>, link: String) -> Letter {
    let words = to.words;
    to.letter(
        t!(words, "mail-sign-in-subject", organisation = to.organisation),
        t!(words, "mail-sign-in-says"),
    )
    .action(t!(words, "mail-sign-in-action"), link)
    .after(t!(words, "mail-link-lasts"))
    .after(t!(words, "mail-not-you"))
}

/// The link with which somebody goes on with an application on another device.
pub fn go_on(to: Between<'_>, job: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(t!(words, "mail-go-on-subject", job = job), t!(words, "mail-go-on-says", job = job))
        .action(t!(words, "mail-go-on-action"), link)
        .after(t!(words, "mail-link-lasts"))
        .after(t!(words, "mail-not-you"))
}

/// An application has arrived.
pub fn received(to: Between<'_>, job: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(t!(words, "mail-received-subject", job = job), t!(words, "mail-received-says", job = job))
        .and(t!(words, "mail-received-next"))
        .action(t!(words, "mail-your-application"), link)
        .after(t!(words, "mail-link-lasts"))
}

/// An application is in its next stage.
pub fn advanced(to: Between<'_>, job: &str, stage: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(
        t!(words, "mail-advanced-subject", job = job),
        t!(words, "mail-advanced-says", job = job, stage = stage),
    )
    .action(t!(words, "mail-your-application"), link)
    .after(t!(words, "mail-link-lasts"))
}

/// An application is not moving forward, with what the recruiter wrote.
pub fn not_moving_forward(to: Between<'_>, job: &str, message: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(t!(words, "mail-rejected-subject", job = job), t!(words, "mail-rejected-says", job = job))
        .quoting(message)
        .action(t!(words, "mail-your-application"), link)
        .after(t!(words, "mail-rejected-after"))
}

/// A job is offered, with what the recruiter wrote.
pub fn offered(to: Between<'_>, job: &str, message: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(t!(words, "mail-offered-subject", job = job), t!(words, "mail-offered-says", job = job))
        .quoting(message)
        .action(t!(words, "mail-offered-action"), link)
        .after(t!(words, "mail-link-lasts"))
}

/// The last decision was taken back.
pub fn taken_back(to: Between<'_>, job: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(t!(words, "mail-taken-back-subject", job = job), t!(words, "mail-taken-back-says", job = job))
        .action(t!(words, "mail-your-application"), link)
        .after(t!(words, "mail-link-lasts"))
}

/// Somebody is hired: the way to the first day. `day` is the first day in words.
pub fn welcome(to: Between<'_>, job: &str, day: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(
        t!(words, "mail-welcome-subject", organisation = to.organisation),
        t!(words, "mail-welcome-says", job = job, day = day),
    )
    .action(t!(words, "mail-welcome-action"), link)
    .after(t!(words, "mail-link-lasts"))
}

/// What a person answered or did, told to a member of the hiring team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamNews {
    /// An application was sent.
    Sent,
    /// An offer was accepted.
    Accepted,
    /// An offer was declined.
    Declined,
    /// An application was withdrawn.
    Withdrawn,
}

/// News of an application, for its hiring team. `person` is the applicant's name.
pub fn team_news(to: Between<'_>, news: TeamNews, person: &str, job: &str, link: String) -> Letter {
    let words = to.words;
    let subject = match news {
        TeamNews::Sent => t!(words, "mail-team-sent", person = person, job = job),
        TeamNews::Accepted => t!(words, "mail-team-accepted", person = person, job = job),
        TeamNews::Declined => t!(words, "mail-team-declined", person = person, job = job),
        TeamNews::Withdrawn => t!(words, "mail-team-withdrawn", person = person, job = job),
    };
    to.letter(subject.clone(), subject).action(t!(words, "mail-team-action"), link)
}

/// A manager, buddy or IT has tasks in somebody's first weeks. `tasks` are their titles.
pub fn tasks(to: Between<'_>, person: &str, tasks: &[String], link: String) -> Letter {
    let words = to.words;
    let mut letter = to.letter(
        t!(words, "mail-tasks-subject", person = person),
        t!(words, "mail-tasks-says", person = person, count = tasks.len()),
    );
    letter.paragraphs.extend(tasks.iter().map(|task| format!("• {task}")));
    letter.action(t!(words, "mail-tasks-action"), link).after(t!(words, "mail-tasks-after"))
}

/// Somebody asks for an adjustment; to the organisation's contact for that, outside every hiring team.
pub fn adjustment_asked(to: Between<'_>, email: &str, job: Option<&str>, message: &str) -> Letter {
    let words = to.words;
    let says = match job {
        Some(job) => t!(words, "mail-adjustment-says-job", email = email, job = job),
        None => t!(words, "mail-adjustment-says", email = email),
    };
    to.letter(t!(words, "mail-adjustment-subject"), says)
        .quoting(message)
        .after(t!(words, "mail-adjustment-after"))
}

/// Somebody says that a step does not fit them; to whoever looks after the journey.
pub fn does_not_fit(to: Between<'_>, person: &str, step: &str, message: &str, link: String) -> Letter {
    let words = to.words;
    to.letter(
        t!(words, "mail-fit-subject", person = person),
        t!(words, "mail-fit-says", person = person, step = step),
    )
    .quoting(message)
    .action(t!(words, "mail-fit-action"), link)
}
