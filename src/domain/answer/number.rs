//! Numbers as people of different countries write them.

use super::{Problem, ascii_digit};
use crate::domain::number::Number;
use crate::domain::template::Question;

/// Reads a number within its question's limits.
pub(super) fn read(question: &Question, text: &str) -> Result<Number, Problem> {
    let number = parse(text)?;
    if let Some(least) = question.min.filter(|least| number < *least) {
        return Err(Problem::TooSmall { least });
    }
    if let Some(most) = question.max.filter(|most| number > *most) {
        return Err(Problem::TooLarge { most });
    }
    Ok(number)
}

/// Spaces and apostrophes group; of a point and a comma the last marks decimals. A single point marks decimals, and so
/// does a single comma, unless three digits follow and nothing else groups: then both readings are somebody's, and
/// nobody guesses.
fn parse(text: &str) -> Result<Number, Problem> {
    let plain: String = text.chars().filter_map(plain_sign).collect();
    let (sign, body) = match plain.strip_prefix('-') {
        Some(body) => ("-", body),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let spaced = body.contains(' ');
    let (whole, rest) = body.split_at(body.find(['.', ',']).unwrap_or(body.len()));
    let body = format!("{}{rest}", if spaced { ungrouped(whole, ' ')? } else { whole.to_owned() });
    match (body.matches(',').count(), body.matches('.').count()) {
        (0, 0 | 1) => finite(sign, &body),
        (1, 0) => {
            let (whole, rest) = body.split_once(',').unwrap_or((&body, ""));
            if !spaced && rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0') {
                let grouped = finite(sign, &body.replace(',', ""))?;
                let decimal = finite(sign, &body.replace(',', "."))?;
                Err(Problem::AmbiguousNumber { grouped, decimal })
            } else {
                finite(sign, &body.replace(',', "."))
            }
        }
        (0, _) => finite(sign, &ungrouped(&body, '.')?),
        (_, 0) => finite(sign, &ungrouped(&body, ',')?),
        (_, _) => {
            let (decimal, group) = if body.rfind(',') > body.rfind('.') { (',', '.') } else { ('.', ',') };
            let (whole, rest) = body.rsplit_once(decimal).ok_or(Problem::NotANumber)?;
            finite(sign, &format!("{}.{rest}", ungrouped(whole, group)?))
        }
    }
}

/// The number that digits and at most one point write.
fn finite(sign: &str, body: &str) -> Result<Number, Problem> {
    let well_formed = body.chars().any(|c| c.is_ascii_digit())
        && body.chars().all(|c| c.is_ascii_digit() || c == '.')
        && body.matches('.').count() <= 1;
    let parsed = if well_formed { format!("{sign}{body}").parse().ok() } else { None };
    parsed.and_then(|value| Number::new(value).ok()).ok_or(Problem::NotANumber)
}

/// `whole` without `group`, which must stand before every three digits but not before the first.
fn ungrouped(whole: &str, group: char) -> Result<String, Problem> {
    let mut parts = whole.split(group);
    let first = parts.next().unwrap_or_default();
    if (1..=3).contains(&first.len()) && parts.all(|part| part.len() == 3) {
        Ok(whole.replace(group, ""))
    } else {
        Err(Problem::NotANumber)
    }
}

/// The sign as this reader knows it; none for marks of writing direction.
fn plain_sign(c: char) -> Option<char> {
    match ascii_digit(c) {
        '\u{2212}' => Some('-'),
        '\u{66b}' => Some('.'),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        '\u{66c}' | '\'' | '’' => Some(' '),
        space if space.is_whitespace() => Some(' '),
        other => Some(other),
    }
}
