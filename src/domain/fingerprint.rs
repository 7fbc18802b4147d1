//! Telling short texts apart at a glance, without a call for each comparison.

/// The length of a text with its first and last bytes. Texts of at most [`Fingerprint::WHOLE`] bytes are the same when
/// their fingerprints are; longer ones need a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint {
    first: u64,
    last: u64,
    length: usize,
}

impl Fingerprint {
    /// The length up to which the two halves cover a text.
    const WHOLE: usize = 16;

    /// The fingerprint of a text.
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (bytes.first_chunk(), bytes.last_chunk()) {
                (Some(first), Some(last)) => {
                    (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
                }
                _ => (bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
            },
        };
        Self { first, last, length: bytes.len() }
    }

    /// Whether `own`, whose fingerprint this is, is the text with the other fingerprint.
    pub(super) fn is(&self, own: &str, other: &Self, text: &str) -> bool {
        self == other && (self.length <= Self::WHOLE || own == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn fingerprints_tell_texts_apart_as_comparing_does(left in "[ab]{0,18}", right in "[ab]{0,18}") {
            let (one, other) = (Fingerprint::of(&left), Fingerprint::of(&right));
            prop_assert_eq!(one.is(&left, &other, &right), left == right);
            prop_assert!(one.is(&left, &Fingerprint::of(&left), &left));
        }
    }
}
