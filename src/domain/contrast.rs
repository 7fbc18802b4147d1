//! Which colours of the interface stand on which, and how much they must differ: the one place that says so.
//!
//! The stylesheet (`style/_tokens.scss`) gives every token its colour in both themes; the pairs here are checked against it
//! by a test, and the brand's shades are chosen by them. Ratios are those of WCAG 2.2: 4.5:1 for text, 3:1 for marks, borders
//! of controls and the ring of the focus.

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, IsWithinBounds, Oklch, Srgb};

/// A colour of the screen, eight bits a channel, as stylesheets write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, of 255.
    pub red: u8,
    /// Green, of 255.
    pub green: u8,
    /// Blue, of 255.
    pub blue: u8,
}

impl Colour {
    /// The colour of three channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#` and six hexadecimal digits of either case.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// How much two colours differ, from 1 to 21, whichever is the lighter.
    pub fn contrast(self, other: Self) -> f32 {
        self.linear_source().relative_contrast(other.linear_source())
    }

    /// The colour as lightness, chroma and hue of Oklab.
    pub(super) fn oklch(self) -> Oklch {
        Oklch::from_color(self.linear_source())
    }

    /// The colour nearest to a lightness, chroma and hue: where a screen cannot show so much chroma, less of it.
    pub(super) fn from_oklch(mut wanted: Oklch) -> Self {
        wanted.l = wanted.l.clamp(0.0, 1.0);
        let shown = std::iter::successors(Some(wanted), |last| {
            (last.chroma > 0.001).then(|| Oklch::new(last.l, last.chroma * 0.96, last.hue))
        })
        .map(<Srgb as palette::convert::FromColorUnclamped<Oklch>>::from_color_unclamped)
        .find(IsWithinBounds::is_within_bounds)
        .unwrap_or_else(|| Srgb::from_color(Oklch::new(wanted.l, 0.0, wanted.hue)));
        let (red, green, blue) = shown.into_format::<u8>().into_components();
        Self { red, green, blue }
    }

    fn linear_source(self) -> Srgb {
        Srgb::new(self.red, self.green, self.blue).into_format()
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// The two themes of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Ink on warm paper.
    Light,
    /// The night.
    Dark,
}

macro_rules! tokens {
    ($($(#[$doc:meta])* $token:ident $name:literal,)+) => {
        /// A colour of the interface by its use; the stylesheet calls it by the same name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Token { $($(#[$doc])* $token,)+ }

        impl Token {
            /// Every token.
            pub const ALL: &[Self] = &[$(Self::$token,)+];

            /// The name in the stylesheet, without its dashes: `--ink-soft` is `ink-soft`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$token => $name,)+ }
            }
        }
    };
}

tokens! {
    /// What lies sunk in the page.
    Sunken "sunken",
    /// The page.
    Paper "paper",
    /// A card on the page.
    Surface "surface",
    /// What floats above.
    Raised "raised",
    /// A neutral tint.
    Quiet "quiet",
    /// Text.
    Ink "ink",
    /// Text of less weight.
    InkSoft "ink-soft",
    /// Decoration only: in no pair.
    Line "line",
    /// Borders of controls, marks ahead.
    LineStrong "line-strong",
    /// Here.
    Clay "clay",
    /// Ground of what is here.
    ClaySoft "clay-soft",
    /// It went well.
    Success "success",
    /// Ground of it.
    SuccessSoft "success-soft",
    /// To be careful about.
    Warning "warning",
    /// Ground of it.
    WarningSoft "warning-soft",
    /// Wrong, or not to be undone.
    Danger "danger",
    /// Ground of it.
    DangerSoft "danger-soft",
    /// A filled button that cannot be undone.
    DangerFill "danger-fill",
    /// Text on it.
    OnDanger "on-danger",
    /// To know.
    Info "info",
    /// Ground of it.
    InfoSoft "info-soft",
    /// The ring of the focus.
    Focus "focus",
    /// The gap inside the ring.
    FocusGap "focus-gap",
    /// The brand: filled buttons, marks that are done.
    BrandFill "brand-fill",
    /// The same under the pointer.
    BrandFillHover "brand-fill-hover",
    /// Text on both.
    BrandOnFill "brand-on-fill",
    /// Links and text in the brand's colour.
    BrandText "brand-text",
    /// Lines, rings, borders of what is chosen.
    BrandMark "brand-mark",
    /// A ground tinted with the brand.
    BrandSoft "brand-soft",
}

/// What a pair is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Text on a ground: 4.5:1.
    Text,
    /// A mark, a border of a control, a ring: 3:1.
    Mark,
}

impl Need {
    /// The least ratio.
    pub const fn ratio(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Mark => 3.0,
        }
    }
}

/// Two tokens that meet on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// What is drawn.
    pub front: Token,
    /// What it is drawn on.
    pub ground: Token,
    /// For what.
    pub need: Need,
}

use Token::*;

const GROUNDS: &[Token] = &[Sunken, Paper, Surface, Raised, Quiet];
const SOFT: &[Token] = &[BrandSoft, ClaySoft, SuccessSoft, WarningSoft, DangerSoft, InfoSoft];

/// The pairs in groups: every token of the first list on every token of the second.
const DECLARED: &[(&[Token], &[Token], Need)] = &[
    (&[Ink, InkSoft], GROUNDS, Need::Text),
    (&[Ink, InkSoft], SOFT, Need::Text),
    (&[BrandText, Clay, Success, Warning, Danger, Info], GROUNDS, Need::Text),
    (&[BrandText], &[BrandSoft], Need::Text),
    (&[Clay], &[ClaySoft], Need::Text),
    (&[Success], &[SuccessSoft], Need::Text),
    (&[Warning], &[WarningSoft], Need::Text),
    (&[Danger], &[DangerSoft], Need::Text),
    (&[Info], &[InfoSoft], Need::Text),
    (&[Paper], &[Ink], Need::Text),
    (&[BrandOnFill], &[BrandFill, BrandFillHover], Need::Text),
    (&[OnDanger], &[DangerFill], Need::Text),
    (&[LineStrong, BrandMark, BrandFill, DangerFill, Focus], GROUNDS, Need::Mark),
    (&[LineStrong, BrandMark, BrandFill, Focus], &[BrandSoft], Need::Mark),
    (&[LineStrong, Focus], SOFT, Need::Mark),
    (&[Focus], &[FocusGap], Need::Mark),
];

/// Every pair that must differ enough, in both themes.
pub fn pairs() -> impl Iterator<Item = Pair> {
    DECLARED.iter().flat_map(|&(fronts, grounds, need)| {
        fronts.iter().flat_map(move |&front| grounds.iter().map(move |&ground| Pair { front, ground, need }))
    })
}
