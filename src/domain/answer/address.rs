//! Addresses: e-mail, telephone, web, and the reference of an uploaded file.

use super::{Problem, ascii_digit};

/// The most characters of an e-mail address (RFC 5321).
pub const MAX_EMAIL_LENGTH: usize = 254;

const MAX_URL_LENGTH: usize = 2_000;
const MAX_FILE_REFERENCE_LENGTH: usize = 100;

/// Reads an e-mail address; its domain becomes lower case.
///
/// # Errors
/// When `text` is not shaped like one. Whether it exists, only a mail to it tells.
pub fn email(text: &str) -> Result<String, Problem> {
    let text = text.trim();
    let has = text.chars().count();
    if has > MAX_EMAIL_LENGTH {
        return Err(Problem::TooLong { most: MAX_EMAIL_LENGTH, has });
    }
    let (local, domain) = text.rsplit_once('@').ok_or(Problem::NotAnEmail)?;
    let local_is_fine = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    if local_is_fine && is_domain(domain) {
        Ok(format!("{local}@{}", domain.to_ascii_lowercase()))
    } else {
        Err(Problem::NotAnEmail)
    }
}

/// Reads a telephone number: five to twenty digits, with the signs that people write between them.
///
/// # Errors
/// When `text` is something else.
pub fn phone(text: &str) -> Result<String, Problem> {
    let mut digits = 0;
    let mut number = String::with_capacity(text.len());
    for (position, c) in text.chars().enumerate() {
        match ascii_digit(c) {
            digit @ '0'..='9' => {
                digits += 1;
                number.push(digit);
            }
            '+' | '＋' if position == 0 => number.push('+'),
            sign @ ('-' | '.' | '(' | ')' | '/') => number.push(sign),
            '\u{2010}'..='\u{2013}' => number.push('-'),
            space if space.is_whitespace() && !space.is_control() => number.push(' '),
            _ => return Err(Problem::NotAPhone),
        }
    }
    if (5..=20).contains(&digits) && number.len() <= 40 { Ok(number) } else { Err(Problem::NotAPhone) }
}

/// Reads a web address; one without `http://` or `https://` gets `https://`.
///
/// # Errors
/// When `text` is something else, or of another scheme.
pub fn url(text: &str) -> Result<String, Problem> {
    let has = text.chars().count();
    if has > MAX_URL_LENGTH {
        return Err(Problem::TooLong { most: MAX_URL_LENGTH, has });
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c)) {
        return Err(Problem::NotAWebAddress);
    }
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '.', '?', '#']) => (scheme.to_ascii_lowercase(), rest),
        _ => ("https".to_owned(), text),
    };
    if scheme != "http" && scheme != "https" {
        return Err(Problem::NotHttp);
    }
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    if !port.chars().all(|c| c.is_ascii_digit()) {
        // Such as `javascript:…` or `mailto:…`, or a password before the host.
        return Err(if text.contains("://") { Problem::NotAWebAddress } else { Problem::NotHttp });
    }
    if port.len() > 5 || !is_domain(host) {
        return Err(Problem::NotAWebAddress);
    }
    Ok(format!("{scheme}://{}{path}", authority.to_ascii_lowercase()))
}

/// Reads the reference of an uploaded file. Whether it is this person's, the server looks up.
pub(super) fn file(text: &str) -> Result<String, Problem> {
    let well_formed = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if well_formed && text.len() <= MAX_FILE_REFERENCE_LENGTH {
        Ok(text.to_owned())
    } else {
        Err(Problem::NotAFile)
    }
}

/// Whether `domain` is at least two labels of letters, digits and inner hyphens.
fn is_domain(domain: &str) -> bool {
    let label_is_fine = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let ends_in_a_word = domain
        .rsplit('.')
        .next()
        .is_some_and(|top| top.chars().any(|c| !c.is_ascii_digit()) && top.len() > 1);
    domain.len() <= 253 && domain.contains('.') && ends_in_a_word && domain.split('.').all(label_is_fine)
}
