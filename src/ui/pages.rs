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
pub const PAGES: &[Page] = &[people("/", &["filled"])];

const fn people(path: &'static str, states: &'static [&'static str]) -> Page {
    Page { path, audience: Readers::People, states }
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
