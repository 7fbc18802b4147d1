//! Words: short and long texts.

use super::{MAX_CHARACTERS, MAX_SHORT_CHARACTERS, Problem};
use crate::domain::number::Number;
use crate::domain::template::{Question, QuestionKind};

/// Reads a short or a long text within its question's limits.
pub(super) fn read(question: &Question, text: &str) -> Result<String, Problem> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let several_lines = question.kind == QuestionKind::LongText;
    if !several_lines && text.contains('\n') {
        return Err(Problem::SeveralLines);
    }
    if text.chars().any(|c| c.is_control() && !(several_lines && (c == '\n' || c == '\t'))) {
        return Err(Problem::ControlCharacter);
    }
    let (least, most) = limits(question);
    let has = text.chars().count();
    if has > most {
        Err(Problem::TooLong { most, has })
    } else if has < least {
        Err(Problem::TooShort { least, has })
    } else {
        Ok(text)
    }
}

/// The fewest and the most characters of an answer.
pub(super) fn limits(question: &Question) -> (usize, usize) {
    let usual = match question.kind {
        QuestionKind::ShortText => MAX_SHORT_CHARACTERS,
        _ => MAX_CHARACTERS,
    };
    let least = question.min.map_or(0, count);
    let most = question.max.map_or(usual, count).min(MAX_CHARACTERS);
    (least, most)
}

/// A limit as a whole number of things; none below zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, which is what a limit past every count means"
)]
pub(super) fn count(limit: Number) -> usize {
    limit.get() as usize
}
