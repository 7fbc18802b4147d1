//! Keys of authored things: slugs, unique in their parent and never reused.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The longest key, in characters.
pub const MAX_KEY_LENGTH: usize = 64;

/// A slug: a lower-case letter, then lower-case letters, digits, `_` or `-`, at most [`MAX_KEY_LENGTH`] characters. Short
/// ones are kept in place, so that reading a profile follows few pointers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(SmolStr);

impl JsonSchema for Key {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Key".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,63}$" })
    }
}

/// Why a text is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is not a key: start with a lower-case letter, then use lower-case letters, digits, - and _, at most {MAX_KEY_LENGTH} characters"
)]
pub struct NotAKey(String);

impl Key {
    /// Parses a slug.
    ///
    /// # Errors
    /// When `text` is empty, too long, or has a character that keys do not have.
    pub fn parse(text: &str) -> Result<Self, NotAKey> {
        let mut letters = text.chars();
        let starts_well = letters.next().is_some_and(|first| first.is_ascii_lowercase());
        let goes_on_well =
            letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
        if starts_well && goes_on_well && text.len() <= MAX_KEY_LENGTH {
            Ok(Self(text.into()))
        } else {
            Err(NotAKey(text.chars().take(MAX_KEY_LENGTH * 2).collect()))
        }
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Key {
    type Error = NotAKey;
    fn try_from(text: String) -> Result<Self, NotAKey> {
        Self::parse(&text)
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0.into()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Declares one newtype over [`Key`] for each authored thing, so that a step's key cannot stand where a job's is meant.
macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(Key);

        impl $name {
            /// Parses a slug.
            ///
            /// # Errors
            /// When `text` is not a [`Key`].
            pub fn parse(text: &str) -> Result<Self, NotAKey> {
                Key::parse(text).map(Self)
            }

            /// The key as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// The key without what it names.
            pub fn key(&self) -> &Key {
                &self.0
            }
        }

        impl From<Key> for $name {
            fn from(key: Key) -> Self {
                Self(key)
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAKey;
            fn from_str(text: &str) -> Result<Self, NotAKey> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )+};
}

keys! {
    /// Names an attribute.
    AttributeKey,
    /// Names one option of a choice.
    OptionKey,
    /// Names a segment.
    SegmentKey,
    /// Names a template.
    TemplateKey,
    /// Names a stage within its template.
    StageKey,
    /// Names a step within its template.
    StepKey,
    /// Names a question within its template.
    QuestionKey,
    /// Names a variant within its step or paragraph.
    VariantKey,
    /// Names a job.
    JobKey,
    /// Names a paragraph within its job.
    ParagraphKey,
    /// Names a family of jobs, such as engineering.
    FamilyKey,
    /// Names a location of the organisation: an office, or a country for remote work.
    LocationKey,
    /// Names a persona: an invented person that journeys are tried on.
    PersonaKey,
}
