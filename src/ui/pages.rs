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
    /// Its address, as the router matches it: `/jobs/{job}`.
    pub path: &'static str,
    /// Who reads it.
    pub audience: Readers,
    /// The states its author designed, such as `empty` or `refused`.
    pub states: &'static [&'static str],
}

/// Every page.
pub const PAGES: &[Page] = &[
    people("/", &["filled", "no-match"]),
    people("/jobs/{job}", &["general", "about-you", "closed", "not-found"]),
    people("/jobs/{job}/apply", &["new", "begun"]),
    people("/applications/{id}", &["draft", "sent", "offered", "rejected"]),
    people("/applications/{id}/steps/{step}", &["open", "problems", "upload"]),
    people("/applications/{id}/check", &["finished", "problems"]),
    people("/adjustments", &["empty", "problems", "sent"]),
    people("/privacy", &["filled"]),
    people("/journeys/{id}", &["before", "underway", "called-off"]),
    people("/journeys/{id}/steps/{step}", &["open", "done", "problems"]),
    people("/me", &["filled"]),
    people("/tasks/{journey}/{assignee}", &["open", "signed-out"]),
    people("/tasks/{journey}/{assignee}/steps/{step}", &["open", "done"]),
    people("/sign-in", &["empty", "problems"]),
    people("/sign-in/sent", &["filled"]),
    people("/link/{token}", &["ready", "used", "unknown"]),
    people("/link-renewed", &["filled"]),
    people("/signed-out", &["filled"]),
    people("/setup", &["empty", "problems"]),
    staff("/studio/sign-in", &["empty", "problems"]),
    staff("/studio", &["empty", "filled", "no-match"]),
    staff("/studio/applications/{id}", &["undecided", "refused", "out-of-date", "to-be-hired", "hired"]),
    staff("/studio/onboarding", &["empty", "filled", "no-match"]),
    staff("/studio/onboarding/{id}", &["filled", "does-not-fit", "refused"]),
    staff("/studio/content", &["filled"]),
    staff("/studio/content/templates/{key}", &["application", "onboarding"]),
    staff("/studio/content/segments", &["filled"]),
    staff("/studio/content/attributes", &["filled"]),
    staff("/studio/content/jobs", &["filled"]),
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

    use super::PAGES;
    use crate::ui::App;

    #[test]
    fn every_page_declares_its_states() {
        let routed: BTreeSet<String> =
            generate_route_list(App).iter().map(|route| route.path().to_owned()).collect();
        let declared: BTreeSet<String> = PAGES.iter().map(|page| page.path.to_owned()).collect();
        assert_eq!(routed, declared);
        for page in PAGES {
            assert!(!page.states.is_empty(), "{} has no state", page.path);
        }
    }
}
