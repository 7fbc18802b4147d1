//! Screens: what the visitor sees, drawn on the server.

mod app;
pub mod components;
mod shell;

pub use app::App;
pub use shell::Shell;
