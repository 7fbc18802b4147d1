//! Authored words and the languages they stand in.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A language that screens speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// English.
    En,
    /// French.
    Fr,
    /// Arabic, written right to left.
    Ar,
}

impl Locale {
    /// Every language, in the order the switch shows them.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Ar];

    /// The language tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
        }
    }

    /// The language's name in itself.
    pub fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ar => "العربية",
        }
    }

    /// `rtl` or `ltr`, as the `dir` attribute wants it.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::En | Self::Fr => "ltr",
        }
    }

    /// The language of a tag such as `fr-CH`, by its first part.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }
}

/// Words an author wrote: one text for every language, or one a language.
///
/// In files a plain string is a text in the organisation's own language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Text {
    /// In the organisation's own language.
    Plain(String),
    /// A translation each.
    Translated(BTreeMap<Locale, String>),
}

impl Text {
    /// The words in `locale`; where they are missing, in `fallback`; else in any language.
    pub fn get(&self, locale: Locale, fallback: Locale) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Translated(texts) => texts
                .get(&locale)
                .or_else(|| texts.get(&fallback))
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }

    /// The language in which [`Text::get`] answers, so that the page can mark it with `lang`.
    pub fn language(&self, locale: Locale, fallback: Locale) -> Locale {
        match self {
            Self::Plain(_) => fallback,
            Self::Translated(texts) if texts.contains_key(&locale) => locale,
            Self::Translated(texts) if texts.contains_key(&fallback) => fallback,
            Self::Translated(texts) => texts.keys().next().copied().unwrap_or(fallback),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

/// Reads a text where it stands rather than by trial, so that a fault in one translation is reported at its place.
impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or one for each of en, fr and ar,")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(Text::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text, E> {
        Ok(Text::Plain(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some(locale) = map.next_key::<Locale>()? {
            texts.insert(locale, map.next_value()?);
        }
        Ok(Text::Translated(texts))
    }
}
