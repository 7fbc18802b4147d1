//! Attributes: the declared, typed things that can be known of a person.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::key::{AttributeKey, OptionKey};
use super::number::Number;
use super::text::Text;

/// The attribute every organisation declares for a person's name: a text.
pub const FULL_NAME: &str = "full_name";

/// The attribute every organisation declares for a person's e-mail address: a text.
pub const EMAIL: &str = "email";

/// A declared, typed thing that can be known of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// Its slug.
    pub key: AttributeKey,
    /// What screens call it.
    pub label: Text,
    /// What kind of value it takes.
    pub kind: Kind,
    /// The options of a choice, in the order they are shown; empty for other kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ChoiceOption>,
    /// Which side of the person it describes.
    pub dimension: Dimension,
    /// How carefully it is kept.
    pub sensitivity: Sensitivity,
    /// When it may be known.
    pub phase: Phase,
    /// Who may read it.
    pub readers: BTreeSet<Reader>,
    /// Why the organisation wants to know it, as the person reads it.
    pub purpose: Text,
}

/// What kind of value an attribute takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Words.
    Text,
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// A calendar date.
    Date,
    /// One of the options.
    Choice,
    /// Any of the options, at least one.
    Choices,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its slug, which rules name.
    pub key: OptionKey,
    /// What people read.
    pub label: Text,
}

/// Which side of the person an attribute describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Name, address, papers.
    Administrative,
    /// The contract: start date, location, manager.
    Hr,
    /// Role, skills, experience.
    Professional,
    /// Where somebody comes from in their work.
    Background,
    /// Preferences and what matters to the person; only after hiring.
    Human,
    /// What the person needs in order to take part.
    Needs,
}

/// How carefully an attribute is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Says little of a person.
    Ordinary,
    /// Says something of a person.
    Personal,
    /// Equal-opportunity data: kept apart, read by no rule.
    Protected,
}

/// When an attribute may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// While applying.
    Application,
    /// Once hired.
    Onboarding,
    /// From the application on.
    Both,
}

/// Who may read an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The hiring team of the job applied for.
    HiringTeam,
    /// Human resources.
    Hr,
    /// The person's manager.
    Manager,
    /// The person's buddy.
    Buddy,
    /// Whoever sets up machines and accounts.
    It,
}

/// The value of an attribute or an answer.
///
/// In files a value is written as plain YAML; its attribute's kind says how to read it, so that `2026-01-05` is a date
/// for a date attribute and a text for a text one. See [`Scalar`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(Number),
    /// Yes or no.
    YesNo(bool),
    /// A calendar date.
    Date(NaiveDate),
    /// One option.
    Choice(OptionKey),
    /// Several options.
    Choices(BTreeSet<OptionKey>),
}

impl Value {
    /// The kind of this value.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Number(_) => Kind::Number,
            Self::YesNo(_) => Kind::YesNo,
            Self::Date(_) => Kind::Date,
            Self::Choice(_) => Kind::Choice,
            Self::Choices(_) => Kind::Choices,
        }
    }
}

/// A value as written in a file, before its attribute's kind is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Scalar {
    /// `true` or `false`.
    YesNo(bool),
    /// A number.
    Number(Number),
    /// Words, a date (`2026-01-05`) or the key of an option.
    Text(String),
    /// Keys of options.
    List(Vec<String>),
}

/// Reads a value where it stands rather than by trial, so that a fault in a list is reported at its place.
impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false, a number, a text or a list of texts")
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Scalar, E> {
        Ok(Scalar::YesNo(yes))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
        Number::new(number).map(Scalar::Number).map_err(E::custom)
    }

    #[expect(clippy::cast_precision_loss, reason = "a number in a file is a float, as in every JSON reader")]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Scalar, E> {
        self.visit_f64(number as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "a number in a file is a float, as in every JSON reader")]
    fn visit_u64<E: Error>(self, number: u64) -> Result<Scalar, E> {
        self.visit_f64(number as f64)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = list.next_element()? {
            texts.push(text);
        }
        Ok(Scalar::List(texts))
    }
}
