//! Checks of attributes and of options.

use std::collections::BTreeSet;

use super::walk::Walk;
use super::{File, Part, Reason, limit, words};
use crate::domain::attribute::{
    Attribute, ChoiceOption, Dimension, EMAIL, FULL_NAME, Kind, Phase, Sensitivity,
};

pub(super) fn check(walk: &mut Walk<'_>) {
    walk.file(File::Attributes, |walk| {
        let attributes = &walk.content.attributes;
        walk.at_most(limit::DECLARED, attributes.len());
        for key in [FULL_NAME, EMAIL] {
            let declared = attributes.values().any(|attribute| attribute.key.as_str() == key);
            walk.require(declared, || Reason::ReservedMissing(key));
        }
        for attribute in attributes.values() {
            walk.within(Part::Keyed(attribute.key.to_string()), |walk| one(walk, attribute));
        }
    });
}

/// Checks a list of options: keys once each, words for each.
pub(super) fn options(walk: &mut Walk<'_>, options: &[ChoiceOption]) {
    let mut seen = BTreeSet::new();
    walk.within("options", |walk| walk.at_most(limit::OPTIONS, options.len()));
    walk.each("options", options, |walk, _, option| {
        walk.unique(&mut seen, option.key.clone());
        words::text(walk, "label", &option.label);
    });
}

fn one(walk: &mut Walk<'_>, attribute: &Attribute) {
    words::text(walk, "label", &attribute.label);
    words::text(walk, "purpose", &attribute.purpose);
    let is_choice = matches!(attribute.kind, Kind::Choice | Kind::Choices);
    match (is_choice, attribute.options.is_empty()) {
        (true, true) => walk.error_at("kind", Reason::OptionsMissing),
        (false, false) => walk.error_at("options", Reason::OptionsUnwanted),
        _ => options(walk, &attribute.options),
    }
    if attribute.dimension == Dimension::Human && attribute.phase != Phase::Onboarding {
        walk.error_at("phase", Reason::HumanBeforeHiring);
    }
    if attribute.sensitivity == Sensitivity::Protected && !attribute.readers.is_empty() {
        walk.error_at("readers", Reason::ProtectedHasReaders);
    }
    if attribute.key.as_str() == FULL_NAME || attribute.key.as_str() == EMAIL {
        let fine = attribute.kind == Kind::Text
            && attribute.phase == Phase::Both
            && attribute.sensitivity != Sensitivity::Protected;
        walk.require(fine, || Reason::ReservedOtherwise);
    }
}
