//! What commands print.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// Prints lines to the standard output. A reader that has gone, such as `head`, is no fault.
///
/// # Errors
/// When the output cannot be written for another reason.
pub(super) fn print<T: Display>(lines: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let written =
        lines.into_iter().try_for_each(|line| writeln!(output, "{line}")).and_then(|()| output.flush());
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A number with its thing: `1 file`, `2 files`.
pub(super) fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}
