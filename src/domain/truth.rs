//! Three truth values, and sets of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a rule evaluates to. Missing data makes it unknown, never silently no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// No.
    No,
    /// It depends on what is not known.
    Unknown,
    /// Yes.
    Yes,
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;
    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// A set of truth values: what a rule may still evaluate to while some facts are left open. Three bits: no, unknown, yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Mask(u8);

impl Mask {
    pub(super) const NO: Self = Self(1);
    pub(super) const UNKNOWN: Self = Self(2);
    pub(super) const YES: Self = Self(4);
    pub(super) const NOT_YES: Self = Self(3);
    /// Nothing is settled.
    pub(super) const OPEN: Self = Self(7);

    /// What `all` of two parts may be: the lower of every pair.
    pub(super) fn and(self, other: Self) -> Self {
        Self::look_up(&ALL, self, other)
    }

    /// What `any` of two parts may be: the higher of every pair.
    pub(super) fn or(self, other: Self) -> Self {
        Self::look_up(&ANY, self, other)
    }

    /// Whether every value of this set is in the other.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The one value of a set of one; unknown for larger sets.
    pub(super) fn truth(self) -> Truth {
        match self {
            Self::YES => Truth::Yes,
            Self::NO => Truth::No,
            _ => Truth::Unknown,
        }
    }

    fn look_up(table: &[[u8; 8]; 8], left: Self, right: Self) -> Self {
        table
            .get(usize::from(left.0))
            .and_then(|row| row.get(usize::from(right.0)))
            .copied()
            .map_or(Self::OPEN, Self)
    }
}

impl From<Truth> for Mask {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::No => Self::NO,
            Truth::Unknown => Self::UNKNOWN,
            Truth::Yes => Self::YES,
        }
    }
}

impl std::ops::Not for Mask {
    type Output = Self;
    fn not(self) -> Self {
        Self((self.0 & 2) | ((self.0 & 1) << 2) | (self.0 >> 2))
    }
}

const ALL: [[u8; 8]; 8] = table(true);
const ANY: [[u8; 8]; 8] = table(false);

/// For each pair of sets, the lower (or the higher) of every pair of their members.
const fn table(lower: bool) -> [[u8; 8]; 8] {
    let mut table = [[0; 8]; 8];
    let mut left = 0;
    while left < 8 {
        let mut right = 0;
        while right < 8 {
            let mut l = 0;
            while l < 3 {
                let mut r = 0;
                while r < 3 {
                    if left >> l & 1 == 1 && right >> r & 1 == 1 {
                        let lowest = if l < r { l } else { r };
                        let highest = if l < r { r } else { l };
                        table[left][right] |= 1 << if lower { lowest } else { highest };
                    }
                    r += 1;
                }
                l += 1;
            }
            right += 1;
        }
        left += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

    #[test]
    fn sets_combine_as_every_pair_of_their_members_does() {
        for left in 0..8_u8 {
            for right in 0..8_u8 {
                let pairs = VALUES.iter().enumerate().flat_map(|(l, left_value)| {
                    VALUES.iter().enumerate().filter_map(move |(r, right_value)| {
                        (left >> l & 1 == 1 && right >> r & 1 == 1).then_some((*left_value, *right_value))
                    })
                });
                let join = |choose: fn(Truth, Truth) -> Truth| {
                    Mask(pairs.clone().fold(0, |set, (l, r)| set | Mask::from(choose(l, r)).0))
                };
                assert_eq!(Mask(left).and(Mask(right)), join(Truth::min));
                assert_eq!(Mask(left).or(Mask(right)), join(Truth::max));
            }
        }
        for truth in VALUES {
            assert_eq!(!Mask::from(truth), Mask::from(!truth));
        }
        assert_eq!(!Mask::NOT_YES, Mask(6));
    }
}
