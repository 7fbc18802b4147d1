//! The catalogue: every string that a person reads, in every language.
//!
//! The words stand in Fluent files, one a language, embedded in the binary. Only the server has them: islands get their words
//! as properties.

pub mod format;

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::text::{Locale, Text};

type Bundle = FluentBundle<FluentResource>;

/// Begins a value whose direction is that of its first letter (Unicode Standard Annex 9).
const FIRST_STRONG_ISOLATE: char = '\u{2068}';

/// An invisible letter that is read from right to left.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, include_str!("en.ftl")));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Fr, include_str!("fr.ftl")));
static ARABIC: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Ar, include_str!("ar.ftl")));

/// The words of one language, with the organisation's own language as the fallback of authored texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// The language shown.
    pub locale: Locale,
    /// The language of authored texts that lack this one.
    pub fallback: Locale,
}

impl Words {
    /// The catalogue's words for `key`; the key itself where the catalogue lacks it, which a test rules out.
    pub fn get(self, key: &'static str) -> String {
        self.with(key, &FluentArgs::new())
    }

    /// The catalogue's words for `key` with values filled in.
    pub fn with(self, key: &'static str, values: &FluentArgs<'_>) -> String {
        let bundle = match self.locale {
            Locale::En => &ENGLISH,
            Locale::Fr => &FRENCH,
            Locale::Ar => &ARABIC,
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut problems = Vec::new();
        let said = bundle.format_pattern(pattern, Some(values), &mut problems);
        // Values are isolated in Arabic, so that a Latin name does not turn the sentence around it. Where the words themselves begin with one,
        // whoever isolates them in turn finds no letter to see their direction by: a mark says it.
        if self.locale == Locale::Ar && said.starts_with(FIRST_STRONG_ISOLATE) {
            format!("{RIGHT_TO_LEFT_MARK}{said}")
        } else {
            said.into_owned()
        }
    }

    /// An author's words in this language, else in the organisation's.
    pub fn authored(self, text: &Text) -> &str {
        text.get(self.locale, self.fallback)
    }

    /// The `lang` attribute for an author's words, where their language is not the page's.
    pub fn authored_lang(self, text: &Text) -> Option<&'static str> {
        let language = text.language(self.locale, self.fallback);
        (language != self.locale).then(|| language.tag())
    }
}

/// The catalogue's words: `t!(words, "key")`, or `t!(words, "key", name = value)`.
///
/// The key is a literal, so that a test can compare the keys in use with the keys in the catalogue.
#[macro_export]
macro_rules! t {
    ($words:expr, $key:literal) => { $words.get($key) };
    ($words:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut values = fluent_bundle::FluentArgs::new();
        $(values.set(stringify!($name), $crate::locales::value($value));)+
        $words.with($key, &values)
    }};
}

/// Turns a number or a text into a value for the catalogue.
pub fn value<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    value.into()
}

/// The language of a visit: the one chosen by the switch, else the first of the browser's list that is spoken, else the organisation's.
pub fn negotiate(chosen: Option<&str>, accepted: Option<&str>, fallback: Locale) -> Locale {
    chosen.and_then(Locale::from_tag).or_else(|| accepted.and_then(first_spoken)).unwrap_or(fallback)
}

/// The spoken language with the highest weight in an `Accept-Language` header (RFC 9110, 12.5.4).
fn first_spoken(header: &str) -> Option<Locale> {
    let mut best: Option<(f32, Locale)> = None;
    for range in header.split(',').take(32) {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts
            .find_map(|part| part.trim().strip_prefix("q="))
            .map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0));
        if let Some(locale) = Locale::from_tag(tag)
            && weight > 0.0
            && best.is_none_or(|(heaviest, _)| weight > heaviest)
        {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

fn bundle(locale: Locale, source: &'static str) -> Bundle {
    let language = locale.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks keep a Latin name from disturbing the order of a right-to-left sentence; elsewhere they would only get copied along.
    bundle.set_use_isolating(locale.direction() == "rtl");
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_wins_over_the_browser_and_the_browser_over_the_organisation() {
        assert_eq!(negotiate(Some("ar"), Some("fr"), Locale::En), Locale::Ar);
        assert_eq!(negotiate(None, Some("de, fr-CH;q=0.8, en;q=0.9"), Locale::Ar), Locale::En);
        assert_eq!(negotiate(Some("xx"), Some("de"), Locale::Fr), Locale::Fr);
        assert_eq!(negotiate(None, Some("fr;q=0, ar;q=abc"), Locale::En), Locale::En);
    }

    #[test]
    fn a_language_without_the_words_falls_back_to_the_organisations() {
        let words = Words { locale: Locale::Ar, fallback: Locale::Fr };
        let text = Text::Translated([(Locale::En, "Hi".to_owned()), (Locale::Fr, "Salut".to_owned())].into());
        assert_eq!(words.authored(&text), "Salut");
        assert_eq!(words.authored_lang(&text), Some("fr"));
    }
}
