//! The studio as recruiters use it, through its pages and forms.

mod content;
mod deciding;
mod desk;
mod looking_after;
mod reading;
