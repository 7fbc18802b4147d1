//! The pure core: plain data and functions, without clock, randomness, input or output.

pub mod agenda;
pub mod answer;
#[cfg(test)]
mod arbitrary;
pub mod attribute;
pub mod because;
pub mod calendar;
pub mod check;
pub mod colour;
pub mod compile;
mod condition;
pub mod content;
pub mod contrast;
pub mod decision;
mod evaluate;
mod fingerprint;
pub mod instant;
pub mod job;
pub mod journey;
pub mod key;
pub mod merge;
pub mod number;
pub mod organisation;
pub mod plan;
pub mod profile;
mod program;
pub mod progress;
mod reading;
pub mod rule;
pub mod ruleset;
pub mod scalar;
pub mod segment;
pub mod state;
pub mod template;
pub mod text;
pub mod truth;
pub mod version;
