//! The pure core: plain data and functions, without clock, randomness, input or output.

pub mod answer;
pub mod attribute;
pub mod colour;
pub mod content;
pub mod contrast;
pub mod decision;
pub mod instant;
pub mod job;
pub mod key;
pub mod number;
pub mod organisation;
pub mod profile;
pub mod progress;
pub mod rule;
pub mod scalar;
pub mod segment;
pub mod state;
pub mod template;
pub mod text;
