//! Every page with the states it can be in, for whoever has to look at all of them.

use serde::Serialize;

/// Who reads a page: it decides the languages it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// Candidates, new hires, and those who help them.
    People,
    /// Recruiters and admins.
    Staff,
}

/// A page, and what it can look like.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Page {
    /// Its address, as the router matches it: `/jobs/{job}`; or [`NO_PAGE`].
    pub path: &'static str,
    /// Who reads it.
    pub audience: Readers,
    /// The states its author designed, such as `empty` or `refused`.
    pub states: &'static [&'static str],
}

/// What answers where no page does: addresses of nothing, and forms that could not be taken.
pub const NO_PAGE: &str = "*";

/// Every page.
pub const PAGES: &[Page] = &[
    people("/", &["filled", "filtered", "no-match", "empty"]),
    people("/jobs/{job}", &["general", "about-you", "problems", "closed", "past-deadline", "not-found"]),
    people("/jobs/{job}/apply", &["new", "begun", "closed"]),
    people(
        "/applications/{id}",
        &[
            "draft",
            "sent",
            "invited",
            "on-hold",
            "offered",
            "accepted",
            "hired",
            "declined",
            "rejected",
            "withdrawn",
            "not-found",
        ],
    ),
    people(
        "/applications/{id}/steps/{step}",
        &[
            "text",
            "yes-no",
            "choices",
            "choice",
            "long-text",
            "date",
            "message",
            "waiting",
            "upload",
            "uploaded",
            "upload-refused",
            "consent",
            "why",
            "problems",
            "date-problem",
            "saved",
            "offline",
        ],
    ),
    people("/applications/{id}/check", &["finished", "long", "problems"]),
    people("/adjustments", &["empty", "problems", "sent"]),
    people("/privacy", &["filled"]),
    people(
        "/journeys/{id}",
        &["before", "first-day", "underway", "nearly-done", "finished", "called-off", "not-found"],
    ),
    people(
        "/journeys/{id}/steps/{step}",
        &[
            "form",
            "known",
            "message",
            "document",
            "task",
            "consent",
            "upcoming",
            "waiting",
            "done",
            "skipped",
            "does-not-fit",
            "adjusted",
            "problems",
        ],
    ),
    people("/me", &["applying", "joining"]),
    people("/tasks/{journey}/{assignee}", &["open", "done", "signed-out", "asked"]),
    people("/tasks/{journey}/{assignee}/steps/{step}", &["open", "later", "done"]),
    people("/sign-in", &["empty", "demo", "problems", "too-often"]),
    people("/sign-in/sent", &["mailed", "kept"]),
    people("/link/{token}", &["ready", "used", "unknown"]),
    people("/link-renewed", &["filled"]),
    people("/signed-out", &["filled", "studio"]),
    people("/setup", &["empty", "problems"]),
    people(
        NO_PAGE,
        &["not-found", "signed-out", "conflict", "too-many", "too-much", "another-site", "unavailable"],
    ),
    staff("/studio/sign-in", &["empty", "demo", "problems", "refused"]),
    staff("/studio", &["empty", "filled", "filtered", "no-match"]),
    staff(
        "/studio/applications/{id}",
        &[
            "undecided",
            "long-name",
            "refused",
            "rejecting",
            "out-of-date",
            "decided",
            "on-hold",
            "offered",
            "to-be-hired",
            "hiring",
            "hired",
            "rejected",
            "withdrawn",
            "not-found",
        ],
    ),
    staff("/studio/onboarding", &["empty", "filled", "finished", "no-match"]),
    staff("/studio/onboarding/{id}", &["filled", "does-not-fit", "refused", "called-off"]),
    staff("/studio/content", &["filled", "empty"]),
    staff("/studio/content/templates/{key}", &["application", "onboarding", "not-found"]),
    staff("/studio/content/segments", &["filled", "empty"]),
    staff("/studio/content/attributes", &["filled", "empty"]),
    staff("/studio/content/jobs", &["filled", "empty"]),
    staff("/studio/outbox", &["empty", "filled", "forbidden"]),
];

const fn people(path: &'static str, states: &'static [&'static str]) -> Page {
    Page { path, audience: Readers::People, states }
}

const fn staff(path: &'static str, states: &'static [&'static str]) -> Page {
    Page { path, audience: Readers::Staff, states }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use leptos_axum::generate_route_list;

    use super::{NO_PAGE, PAGES};
    use crate::ui::App;

    #[test]
    fn every_page_declares_its_states() {
        let mut routed: BTreeSet<String> =
            generate_route_list(App).iter().map(|route| route.path().to_owned()).collect();
        routed.insert(NO_PAGE.to_owned());
        let declared: BTreeSet<String> = PAGES.iter().map(|page| page.path.to_owned()).collect();
        assert_eq!(routed, declared);
        for page in PAGES {
            assert!(!page.states.is_empty(), "{} has no state", page.path);
        }
    }
}
