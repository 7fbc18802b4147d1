//! Who somebody is: sessions, passwords, one-time links, set-up, and how often something may be tried.

pub mod password;
pub mod secret;
pub mod setup_token;
