//! Components that several audiences share.

pub mod answer_field;
pub mod error_summary;
pub mod mark;
pub mod page;
pub mod post_form;
pub mod refused;
pub mod state_page;
pub mod task_list;
pub mod trail;
pub mod typed_text;
pub mod why;
