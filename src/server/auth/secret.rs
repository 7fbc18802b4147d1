//! Random secrets for cookies and links.

use rand::RngExt;

/// A secret of 256 random bits in 64 hexadecimal digits. Only its hash is stored.
pub fn new_secret() -> String {
    let bytes: [u8; 32] = rand::rng().random();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a text can be a secret of ours at all, so that nothing else is looked up.
pub fn is_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_long_and_differ() {
        let (one, other) = (new_secret(), new_secret());
        assert!(is_secret(&one) && is_secret(&other));
        assert_ne!(one, other);
        assert!(!is_secret("../../etc/passwd"));
    }
}
