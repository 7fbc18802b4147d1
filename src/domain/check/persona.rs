//! Checks of personas.

use super::walk::Walk;
use super::{Reason, rule, words};
use crate::domain::content::Persona;

pub(super) fn check(walk: &mut Walk<'_>, persona: &Persona) {
    words::name(walk, "name", &persona.name);
    words::text(walk, "about", &persona.about);
    if let Some(job) = &persona.job {
        let known = walk.content.jobs.contains_key(job);
        walk.within("job", |walk| walk.require(known, || Reason::UnknownJob(job.clone())));
    }
    rule::facts(walk, &persona.facts);
}
