//! Joining, as the new hire and the colleagues who help see it.

pub mod company;
mod helping;
mod home;
