//! Checks of words: empty ones, missing translations, merge fields, addresses.

use super::walk::Walk;
use super::{Part, Reason, limit};
use crate::domain::answer;
use crate::domain::job::Contact;
use crate::domain::merge::{NotAMergeField, fields};
use crate::domain::text::{Locale, Text};

/// Checks a text without merge fields.
pub(super) fn text(walk: &mut Walk<'_>, part: impl Into<Part>, text: &Text) {
    each_language(walk, part, text, |walk, words| {
        walk.require(!words.contains("{{"), || Reason::MergeFieldElsewhere);
    });
}

/// Checks a text in which merge fields may stand.
pub(super) fn merged_text(walk: &mut Walk<'_>, part: impl Into<Part>, text: &Text) {
    each_language(walk, part, text, |walk, words| match fields(words) {
        Ok(_) => {}
        Err(NotAMergeField::Unclosed) => walk.error(Reason::MergeFieldUnclosed),
        Err(NotAMergeField::Unknown(name)) => walk.error(Reason::MergeFieldUnknown(name)),
    });
}

/// Checks a text where there is one.
pub(super) fn optional_text(walk: &mut Walk<'_>, part: impl Into<Part>, words: Option<&Text>) {
    if let Some(words) = words {
        text(walk, part, words);
    }
}

/// Checks a name or a short text that has no translations.
pub(super) fn name(walk: &mut Walk<'_>, part: impl Into<Part>, words: &str) {
    walk.within(part, |walk| plain(walk, words));
}

/// Checks whom to ask.
pub(super) fn contact(walk: &mut Walk<'_>, part: impl Into<Part>, contact: &Contact) {
    walk.within(part, |walk| {
        name(walk, "name", &contact.name);
        walk.within("email", |walk| email(walk, &contact.email));
        if let Some(phone) = &contact.phone {
            walk.within("phone", |walk| {
                walk.require(answer::phone(phone).is_ok(), || Reason::NotAPhone(phone.clone()));
            });
        }
    });
}

/// Checks an e-mail address.
pub(super) fn email(walk: &mut Walk<'_>, address: &str) {
    walk.require(answer::email(address).is_ok(), || Reason::NotAnEmail(address.to_owned()));
}

/// Checks the address of a link: https or mailto.
pub(super) fn link(walk: &mut Walk<'_>, url: &str) {
    let fine = match url.split_once(':') {
        Some(("https", _)) => answer::url(url).is_ok(),
        Some(("mailto", address)) => answer::email(address.split('?').next().unwrap_or_default()).is_ok(),
        _ => false,
    };
    walk.require(fine, || Reason::NotALink(url.to_owned()));
}

fn each_language(
    walk: &mut Walk<'_>,
    part: impl Into<Part>,
    text: &Text,
    mut inside: impl FnMut(&mut Walk<'_>, &str),
) {
    walk.within(part, |walk| match text {
        Text::Plain(words) => {
            plain(walk, words);
            inside(walk, words);
        }
        Text::Translated(texts) => {
            if texts.is_empty() {
                return walk.error(Reason::Empty);
            }
            for (locale, words) in texts {
                walk.within(locale.tag(), |walk| {
                    plain(walk, words);
                    inside(walk, words);
                });
            }
            for locale in Locale::ALL {
                if !texts.contains_key(&locale) {
                    walk.warning(Reason::Untranslated(locale));
                }
            }
        }
    });
}

fn plain(walk: &mut Walk<'_>, words: &str) {
    let has = words.chars().count();
    if words.trim().is_empty() {
        walk.error(Reason::Empty);
    } else if has > limit::CHARACTERS {
        walk.error(Reason::TooLong { most: limit::CHARACTERS, has });
    } else if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        walk.error(Reason::ControlCharacter);
    }
}
