//! The store's contract, the same on both databases.

mod access;
mod answers;
mod applications;
mod confirming;
mod content;
mod examples;
mod journeys;
mod mail;
mod opening;
