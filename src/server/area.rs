//! The areas of the site, by its paths. Each has a session of its own, so that somebody who recruits, applies and helps a new colleague is all three
//! in one browser.

use serde::{Deserialize, Serialize};

/// Part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The pages of candidates and new hires, and whatever is none of the others.
    #[default]
    People,
    /// The pages of managers, buddies and IT, who do tasks in others' onboardings.
    Tasks,
    /// The pages of those who work here.
    Studio,
}

impl Area {
    /// The area that a path belongs to: its pages, its files and its writes.
    pub fn of(path: &str) -> Self {
        let is_below = |area: &&str| {
            path.strip_prefix(*area).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        if ["/studio", "/api/studio"].iter().any(is_below) {
            Self::Studio
        } else if ["/tasks", "/api/tasks"].iter().any(is_below) {
            Self::Tasks
        } else {
            Self::People
        }
    }

    /// As forms say it.
    pub fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Tasks => "tasks",
            Self::Studio => "studio",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Area;

    #[test]
    fn a_path_belongs_to_one_area() {
        for path in ["/studio", "/studio?kept=1", "/studio/files/1", "/api/studio/decide"] {
            assert_eq!(Area::of(path), Area::Studio, "{path}");
        }
        for path in ["/tasks/1/manager", "/api/tasks/finish"] {
            assert_eq!(Area::of(path), Area::Tasks, "{path}");
        }
        for path in ["/", "/studios", "/tasksmith", "/files/1", "/api/journey/answer", "/link/studio"] {
            assert_eq!(Area::of(path), Area::People, "{path}");
        }
    }
}
