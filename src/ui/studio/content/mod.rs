//! What the organisation authored, to be read on screen.

mod attributes;
mod jobs;
mod overview;
mod rule;
mod segments;
mod step;
mod template;

pub use attributes::AttributesPage;
pub use jobs::JobsPage;
pub use overview::OverviewPage;
pub use segments::SegmentsPage;
pub use template::TemplatePage;
