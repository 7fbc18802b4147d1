//! Checks of jobs.

use std::collections::BTreeSet;

use super::scope::Scope;
use super::walk::Walk;
use super::{Reason, limit, rule, words};
use crate::domain::attribute::{Dimension, Phase, Sensitivity};
use crate::domain::job::{Job, Paragraph, PayRange};
use crate::domain::key::TemplateKey;
use crate::domain::template::TemplateKind;

pub(super) fn check(walk: &mut Walk<'_>, job: &Job) {
    words::text(walk, "title", &job.title);
    words::text(walk, "summary", &job.summary);
    let organisation = &walk.content.organisation;
    if !organisation.families.contains_key(&job.family) {
        walk.error_at("family", Reason::UnknownFamily(job.family.clone()));
    }
    if !organisation.locations.contains_key(&job.location) {
        walk.error_at("location", Reason::UnknownLocation(job.location.clone()));
    }
    template(walk, "application", &job.application, TemplateKind::Application);
    template(walk, "onboarding", &job.onboarding, TemplateKind::Onboarding);
    match &job.pay {
        Some(range) => walk.within("pay", |walk| pay(walk, range)),
        None => walk.warning(Reason::NoPayRange),
    }
    if job.deadline.is_some_and(|deadline| deadline < job.posted) {
        walk.error_at("deadline", Reason::DeadlineBeforePosted);
    }
    hiring_team(walk, job);
    words::contact(walk, "contact", &job.contact);
    let mut seen = BTreeSet::new();
    walk.each("description", &job.description, |walk, _, paragraph| {
        walk.unique(&mut seen, paragraph.key.clone());
        self::paragraph(walk, paragraph);
    });
    walk.require(!job.description.is_empty(), || Reason::NoDescription);
    walk.within("requirements", |walk| {
        for (position, requirement) in job.requirements.iter().enumerate() {
            words::text(walk, position, requirement);
        }
    });
    about_you(walk, job);
    rule::facts(walk, &job.facts);
}

fn template(walk: &mut Walk<'_>, field: &str, key: &TemplateKey, kind: TemplateKind) {
    match walk.content.templates.get(key) {
        None => walk.error_at(field, Reason::UnknownTemplate(key.clone())),
        Some(found) if found.kind != kind => walk.error_at(field, Reason::TemplateOfOtherKind(key.clone())),
        Some(_) => {}
    }
}

fn pay(walk: &mut Walk<'_>, range: &PayRange) {
    if range.from > range.to {
        walk.error_at("to", Reason::PayBackwards { from: range.from, to: range.to });
    }
    let currency = &range.currency;
    let fine = currency.len() == 3 && currency.chars().all(|c| c.is_ascii_uppercase());
    walk.within("currency", |walk| walk.require(fine, || Reason::NotACurrency(currency.clone())));
}

/// The hiring team reads applications; who helps with adjustments stays outside it.
fn hiring_team(walk: &mut Walk<'_>, job: &Job) {
    let outside = walk.content.organisation.adjustments.email.to_lowercase();
    let mut seen = BTreeSet::new();
    walk.each("hiring_team", &job.hiring_team, |walk, _, address| {
        words::email(walk, address);
        walk.require(seen.insert(address.to_lowercase()), || Reason::Duplicate(address.clone()));
        walk.require(address.to_lowercase() != outside, || Reason::AdjustmentsInHiringTeam);
    });
    if job.hiring_team.is_empty() {
        walk.error_at("hiring_team", Reason::NoHiringTeam);
    }
}

fn paragraph(walk: &mut Walk<'_>, paragraph: &Paragraph) {
    words::optional_text(walk, "title", paragraph.title.as_ref());
    words::text(walk, "general", &paragraph.general);
    walk.within("variants", |walk| walk.at_most(limit::VARIANTS, paragraph.variants.len()));
    let mut seen = BTreeSet::new();
    walk.each("variants", &paragraph.variants, |walk, _, variant| {
        walk.unique(&mut seen, variant.key.clone());
        walk.within("audience", |walk| rule::check(walk, &variant.audience, &Scope::job()));
        words::text(walk, "text", &variant.text);
    });
}

fn about_you(walk: &mut Walk<'_>, job: &Job) {
    walk.within("about_you", |walk| walk.at_most(limit::ABOUT_YOU, job.about_you.len()));
    let mut seen = BTreeSet::new();
    walk.each("about_you", &job.about_you, |walk, _, key| {
        walk.require(seen.insert(key.clone()), || Reason::Duplicate(key.to_string()));
        match walk.content.attributes.get(key) {
            None => walk.error(Reason::UnknownAttribute(key.clone())),
            Some(attribute) => {
                let asked = attribute.phase != Phase::Onboarding
                    && attribute.dimension != Dimension::Human
                    && attribute.sensitivity != Sensitivity::Protected;
                walk.require(asked, || Reason::NotWhileApplying(key.clone()));
            }
        }
    });
}
