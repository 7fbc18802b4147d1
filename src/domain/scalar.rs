//! Values as files write them, read by the kind that says how.

use super::attribute::{ChoiceOption, Kind, Scalar, Value};
use super::key::OptionKey;

/// Why a value in a file does not fit the kind it is meant for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A text is wanted.
    #[error("a text is wanted here; put it in quotes")]
    NotText,
    /// A number is wanted.
    #[error("a number is wanted here")]
    NotNumber,
    /// Yes or no is wanted.
    #[error("true or false is wanted here")]
    NotYesNo,
    /// A date is wanted.
    #[error("a date is wanted here, such as 2026-01-05")]
    NotDate,
    /// One option is wanted.
    #[error("the key of one option is wanted here")]
    NotChoice,
    /// A list of options is wanted.
    #[error("a list of options is wanted here, such as [one, two]")]
    NotChoices,
    /// A list with nothing in it: nothing chosen is written by leaving the value out.
    #[error("choose at least one option, or leave the value out")]
    NoChoice,
    /// The text names no option.
    #[error("there is no option “{option}”; the options are {known}")]
    UnknownOption {
        /// What was written.
        option: String,
        /// The options there are.
        known: String,
    },
}

/// Reads a value as a value of `kind`; `options` are those of a choice.
///
/// # Errors
/// When it is of another kind or names an option that there is not.
pub fn read(kind: Kind, options: &[ChoiceOption], scalar: &Scalar) -> Result<Value, Misfit> {
    match (kind, scalar) {
        (Kind::Text, Scalar::Text(text)) => Ok(Value::Text(text.clone())),
        (Kind::Text, _) => Err(Misfit::NotText),
        (Kind::Number, Scalar::Number(number)) => Ok(Value::Number(*number)),
        (Kind::Number, _) => Err(Misfit::NotNumber),
        (Kind::YesNo, Scalar::YesNo(yes)) => Ok(Value::YesNo(*yes)),
        (Kind::YesNo, _) => Err(Misfit::NotYesNo),
        (Kind::Date, Scalar::Text(text)) => text.parse().map(Value::Date).map_err(|_| Misfit::NotDate),
        (Kind::Date, _) => Err(Misfit::NotDate),
        (Kind::Choice, Scalar::Text(text)) => option(options, text).map(Value::Choice),
        (Kind::Choice, _) => Err(Misfit::NotChoice),
        (Kind::Choices, Scalar::List(list)) if list.is_empty() => Err(Misfit::NoChoice),
        (Kind::Choices, Scalar::List(list)) => {
            list.iter().map(|text| option(options, text)).collect::<Result<_, _>>().map(Value::Choices)
        }
        (Kind::Choices, _) => Err(Misfit::NotChoices),
    }
}

/// Writes a value as files do; [`read`] reads it again.
pub fn write(value: &Value) -> Scalar {
    match value {
        Value::Text(text) => Scalar::Text(text.clone()),
        Value::Number(number) => Scalar::Number(*number),
        Value::YesNo(yes) => Scalar::YesNo(*yes),
        Value::Date(date) => Scalar::Text(date.to_string()),
        Value::Choice(option) => Scalar::Text(option.to_string()),
        Value::Choices(options) => Scalar::List(options.iter().map(ToString::to_string).collect()),
    }
}

fn option(options: &[ChoiceOption], text: &str) -> Result<OptionKey, Misfit> {
    let known = options.iter().find(|option| option.key.as_str() == text);
    known.map(|option| option.key.clone()).ok_or_else(|| Misfit::UnknownOption {
        option: text.to_owned(),
        known: options.iter().map(|option| option.key.to_string()).collect::<Vec<_>>().join(", "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::number::Number;
    use crate::domain::text::Text;

    fn options() -> Vec<ChoiceOption> {
        ["red", "green"]
            .map(|key| ChoiceOption { key: key.parse().unwrap(), label: Text::from(key) })
            .to_vec()
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in [
            Value::Text("2026-01-05".to_owned()),
            Value::Number(Number::from(-7)),
            Value::YesNo(false),
            Value::Date("2026-01-05".parse().unwrap()),
            Value::Choice("red".parse().unwrap()),
            Value::Choices(["red".parse().unwrap(), "green".parse().unwrap()].into()),
        ] {
            assert_eq!(read(value.kind(), &options(), &write(&value)), Ok(value));
        }
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let text = |text: &str| Scalar::Text(text.to_owned());
        assert_eq!(read(Kind::Text, &[], &Scalar::Number(Number::from(1))), Err(Misfit::NotText));
        assert_eq!(read(Kind::YesNo, &[], &text("yes")), Err(Misfit::NotYesNo));
        assert_eq!(read(Kind::Date, &[], &text("2026-02-30")), Err(Misfit::NotDate));
        assert_eq!(read(Kind::Choices, &options(), &Scalar::List(vec![])), Err(Misfit::NoChoice));
        assert_eq!(
            read(Kind::Choice, &options(), &text("pink")).map_err(|misfit| misfit.to_string()),
            Err("there is no option “pink”; the options are red, green".to_owned())
        );
    }
}
