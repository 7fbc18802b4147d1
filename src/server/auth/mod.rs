//! Who somebody is: sessions, passwords, one-time links, set-up, and how often something may be tried.

pub mod colleague;
pub mod demo;
pub mod limit;
pub mod link;
pub mod password;
pub mod secret;
pub mod session;
pub mod set_up;
pub mod setup_token;
pub mod sign_in;
