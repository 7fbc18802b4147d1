//! The life of content: imported from files as drafts, published, exported again. The database owns it.

mod edition;
mod import;
mod publish;

pub use edition::{Edition, content_of, load};
pub use import::{How, ImportError, Imported, Newer, import};
