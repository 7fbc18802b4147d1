//! From a file's text to its type, with faults in plain words.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde_saphyr::Error;

use super::tree::{MAX_NESTING, Node};
use super::{Located, Position};

/// Reads a text as a `T`, and where everything in it stands.
///
/// # Errors
/// The first thing that is not YAML, or not of the type.
pub(super) fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<(T, Node), Located> {
    let tree = Node::parse(text).map_err(|fault| Located::error(path, fault.position, fault.reason))?;
    let options = serde_saphyr::options! {
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_depth: MAX_NESTING + 1,
            max_events: 2_000_000,
            max_nodes: 1_000_000,
            max_total_scalar_bytes: 16 * 1024 * 1024,
        },
    };
    match serde_saphyr::from_str_with_options(text, options) {
        Ok(value) => Ok((value, tree)),
        Err(error) => {
            let (position, reason) = explain(&error, &tree);
            Err(Located::error(path, position, reason))
        }
    }
}

/// The place of a type error and what it is, in words for authors.
fn explain(error: &Error, tree: &Node) -> (Position, String) {
    let reported = error.location().and_then(|location| {
        let (line, column) =
            (usize::try_from(location.line()).ok()?, usize::try_from(location.column()).ok()?);
        (line > 0).then_some(Position { line, column })
    });
    let position = reported.unwrap_or(tree.start);
    // What is wrong with a value may be reported at the name of its field.
    let value = tree.value_named_at(position).map_or(position, |value| value.start);
    match error {
        Error::WithSnippet { error, .. } => explain(error, tree),
        Error::SerdeUnknownField { field, expected, .. } => {
            (position, format!("there is no field “{field}” here; the fields are {}", expected.join(", ")))
        }
        Error::SerdeMissingField { field, .. } => {
            (tree.map_around(position), format!("the field “{field}” is missing"))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            (position, format!("“{variant}” is not possible here; write one of {}", expected.join(", ")))
        }
        Error::DuplicateMappingKey { key, .. } => {
            (position, format!("the field “{}” stands here twice", key.as_deref().unwrap_or_default()))
        }
        Error::SerdeInvalidType { unexpected, expected, .. }
        | Error::SerdeInvalidValue { unexpected, expected, .. } => {
            let quotes =
                if expected.starts_with("a text") { "; put it in quotes if it is a text" } else { "" };
            (value, format!("{expected} is wanted here, and this is {}{quotes}", plainly(unexpected)))
        }
        Error::InvalidScalar { ty, .. } => (value, format!("{} is wanted here", wanted(ty))),
        Error::Unexpected { expected, .. } => (value, format!("{} is wanted here", wanted(expected))),
        Error::NullIntoString { .. } => (value, "a text is wanted here; put the word in quotes".to_owned()),
        Error::NonFiniteFloat { .. } => (value, "a finite number is wanted here".to_owned()),
        Error::ExternallyTaggedEnumExpectedScalarOrMapping { .. }
        | Error::ExpectedStringKeyForExternallyTaggedEnum { .. }
        | Error::ExpectedMappingEndAfterEnumVariantValue { .. } => {
            (value, "one word, or one field with its value, is wanted here".to_owned())
        }
        Error::Message { msg, .. } => (position, message(msg, tree.scalar_at(value))),
        other => {
            let text = other.to_string();
            let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
            (position, format!("this cannot be read: {reason}"))
        }
    }
}

/// Our types' own words stand as they are; those of dates are made plain.
fn message(message: &str, scalar: Option<&str>) -> String {
    const OF_DATES: [&str; 6] = [
        "input is out of range",
        "no possible date and time matching input",
        "input is not enough for unique date and time",
        "input contains invalid characters",
        "premature end of input",
        "trailing input",
    ];
    match scalar {
        Some(scalar) if OF_DATES.contains(&message) => {
            format!("“{scalar}” is not a date; write year-month-day, such as 2026-01-05")
        }
        _ => message.to_owned(),
    }
}

/// What a reader of types calls what it wants, as authors call it.
fn wanted(name: &str) -> String {
    match name {
        "bool" | "boolean" => "true or false".to_owned(),
        "u16" => "a whole number from 0 to 65535".to_owned(),
        "i16" => "a whole number from -32768 to 32767".to_owned(),
        "u32" => "a whole number from 0 to 4294967295".to_owned(),
        "f64" | "floating point" => "a number".to_owned(),
        "string scalar" | "scalar" | "string" => "a text".to_owned(),
        "sequence start" | "sequence" => "a list".to_owned(),
        "mapping start" | "mapping" => "a group of fields".to_owned(),
        other => other.to_owned(),
    }
}

fn plainly(unexpected: &str) -> String {
    match unexpected {
        "map" => "a group of fields".to_owned(),
        "sequence" => "a list".to_owned(),
        "unit value" => "nothing".to_owned(),
        other => {
            let said = other.split_once('`').map(|(_, said)| said.trim_end_matches('`'));
            match (other.split(' ').next(), said) {
                (Some("integer" | "floating"), Some(number)) => format!("the number {number}"),
                (Some("boolean"), Some("true")) => "yes".to_owned(),
                (Some("boolean"), Some(_)) => "no".to_owned(),
                _ => other.strip_prefix("string ").unwrap_or(other).to_owned(),
            }
        }
    }
}
