//! What the document around every page shows.

pub use crate::server::area::Area;
pub use crate::server::frame::{Frame, announce_policy};
pub use crate::server::visit::Viewer;
