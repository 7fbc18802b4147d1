//! Joining: the new hire's home, what colleagues do for it, and what is stored on a person.

pub mod hand_over;
pub mod home;
pub mod mine;
pub mod tasks;
