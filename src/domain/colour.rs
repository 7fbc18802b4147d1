//! The organisation's one brand colour, and the shades made of it.
//!
//! An organisation picks any colour. The interface needs six shades of it in each theme, and they must be legible. So hue and
//! chroma are kept and the lightness is shifted, in Oklab's polar form, in which equal steps look equal
//! (<https://bottosson.github.io/posts/oklab/>), until every pair of [`super::contrast`] passes.

use std::str::FromStr;

use palette::{FromColor, Mix, Oklab, Oklch};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contrast::{Colour, Theme, Token, pairs};

/// The brand colour of an organisation: `#` and six hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct BrandColour(Colour);

impl BrandColour {
    /// Waymark's own moss green, for an organisation that has chosen none.
    pub const MOSS: Self = Self(Colour::new(0x4a, 0x6b, 0x3a));

    /// The colour as it was chosen.
    pub fn colour(self) -> Colour {
        self.0
    }
}

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is # and six digits from 0 to 9 and a to f, such as #4a6b3a")]
pub struct NotAColour;

impl FromStr for BrandColour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        Colour::from_hex(text).map(Self).ok_or(NotAColour)
    }
}

impl TryFrom<String> for BrandColour {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, NotAColour> {
        text.parse()
    }
}

impl From<BrandColour> for String {
    fn from(brand: BrandColour) -> Self {
        brand.to_string()
    }
}

impl std::fmt::Display for BrandColour {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

/// The shades of a brand for one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrandShades {
    /// Filled buttons, marks that are done.
    pub fill: Colour,
    /// The same under the pointer.
    pub fill_hover: Colour,
    /// Text on both.
    pub on_fill: Colour,
    /// Links and text in the brand's colour.
    pub text: Colour,
    /// Lines, rings, borders of what is chosen.
    pub mark: Colour,
    /// A tinted ground.
    pub soft: Colour,
}

impl BrandShades {
    /// The shades with the tokens they are for.
    pub fn by_token(&self) -> [(Token, Colour); 6] {
        [
            (Token::BrandFill, self.fill),
            (Token::BrandFillHover, self.fill_hover),
            (Token::BrandOnFill, self.on_fill),
            (Token::BrandText, self.text),
            (Token::BrandMark, self.mark),
            (Token::BrandSoft, self.soft),
        ]
    }
}

/// The shades of a brand for both themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrandTokens {
    /// On warm paper.
    pub light: BrandShades,
    /// In the night.
    pub dark: BrandShades,
}

impl BrandTokens {
    /// One rule that sets `--brand-light-fill` and its eleven siblings, from which the stylesheet takes `--brand-fill` and so on.
    /// It holds nothing but names of tokens and hexadecimal colours.
    pub fn css(&self) -> String {
        let declarations: String = [("light", &self.light), ("dark", &self.dark)]
            .into_iter()
            .flat_map(|(theme, shades)| {
                shades.by_token().map(|(token, colour)| {
                    let shade = token.name().trim_start_matches("brand-");
                    format!("--brand-{theme}-{shade}:{colour};")
                })
            })
            .collect();
        format!(":root{{{declarations}}}")
    }
}

/// The shades of a brand that pass every pair of colours they are in, in both themes.
pub fn brand_tokens(brand: BrandColour) -> BrandTokens {
    BrandTokens { light: shades(brand, Theme::Light), dark: shades(brand, Theme::Dark) }
}

/// The fixed colours that stand in a pair with a shade of the brand, as the stylesheet has them.
const fn neighbours(theme: Theme) -> [(Token, Colour); 9] {
    match theme {
        Theme::Light => [
            (Token::Sunken, Colour::new(0xef, 0xe9, 0xdd)),
            (Token::Paper, Colour::new(0xf8, 0xf4, 0xeb)),
            (Token::Surface, Colour::new(0xfe, 0xfc, 0xf7)),
            (Token::Raised, Colour::new(0xff, 0xff, 0xff)),
            (Token::Quiet, Colour::new(0xef, 0xe9, 0xdd)),
            (Token::Ink, Colour::new(0x1e, 0x27, 0x23)),
            (Token::InkSoft, Colour::new(0x54, 0x5d, 0x55)),
            (Token::LineStrong, Colour::new(0x7d, 0x78, 0x68)),
            (Token::Focus, Colour::new(0x1a, 0x4f, 0xd0)),
        ],
        Theme::Dark => [
            (Token::Sunken, Colour::new(0x0b, 0x16, 0x19)),
            (Token::Paper, Colour::new(0x10, 0x1d, 0x21)),
            (Token::Surface, Colour::new(0x17, 0x27, 0x2b)),
            (Token::Raised, Colour::new(0x1e, 0x31, 0x36)),
            (Token::Quiet, Colour::new(0x26, 0x39, 0x3f)),
            (Token::Ink, Colour::new(0xec, 0xe8, 0xde)),
            (Token::InkSoft, Colour::new(0xb0, 0xb8, 0xb1)),
            (Token::LineStrong, Colour::new(0x80, 0x91, 0x90)),
            (Token::Focus, Colour::new(0xff, 0xd2, 0x7a)),
        ],
    }
}

/// Grounds first, then what is drawn on them: each shade is shifted until it passes with all that stands already.
fn shades(brand: BrandColour, theme: Theme) -> BrandShades {
    let own = brand.colour().oklch();
    let mut chosen = Chosen(neighbours(theme).to_vec());
    match theme {
        Theme::Light => BrandShades {
            soft: chosen.shift(Token::BrandSoft, tinted(chosen.of(Token::Sunken), own), Towards::Light),
            on_fill: chosen.shift(Token::BrandOnFill, tint(own, 1.0, 0.0), Towards::Light),
            fill: chosen.shift(Token::BrandFill, own, Towards::Dark),
            fill_hover: chosen.shift(
                Token::BrandFillHover,
                chosen.beside(Token::BrandFill, -0.07),
                Towards::Dark,
            ),
            text: chosen.shift(Token::BrandText, own, Towards::Dark),
            mark: chosen.shift(Token::BrandMark, tint(own, own.l + 0.09, own.chroma), Towards::Dark),
        },
        Theme::Dark => BrandShades {
            soft: chosen.shift(Token::BrandSoft, tinted(chosen.of(Token::Raised), own), Towards::Dark),
            on_fill: chosen.shift(Token::BrandOnFill, tint(own, 0.22, 0.03), Towards::Dark),
            fill: chosen.shift(Token::BrandFill, tint(own, own.l.max(0.78), 0.11), Towards::Light),
            fill_hover: chosen.shift(
                Token::BrandFillHover,
                chosen.beside(Token::BrandFill, 0.06),
                Towards::Light,
            ),
            text: chosen.shift(Token::BrandText, tint(own, own.l.max(0.8), 0.1), Towards::Light),
            mark: chosen.shift(Token::BrandMark, tint(own, own.l.max(0.68), 0.11), Towards::Light),
        },
    }
}

/// The hue of a colour at a lightness, with no more chroma than it has, nor than said.
fn tint(of: Oklch, lightness: f32, most: f32) -> Oklch {
    Oklch::new(lightness, of.chroma.min(most), of.hue)
}

/// A ground with a little of the brand in it, as light as it was.
fn tinted(ground: Option<Colour>, brand: Oklch) -> Oklch {
    let ground = ground.map_or(brand, Colour::oklch);
    let paint = tint(brand, ground.l, 0.12);
    Oklch::from_color(Oklab::from_color(ground).mix(Oklab::from_color(paint), 0.2))
}

#[derive(Clone, Copy)]
enum Towards {
    Light,
    Dark,
}

/// The colours that stand already.
struct Chosen(Vec<(Token, Colour)>);

impl Chosen {
    fn of(&self, token: Token) -> Option<Colour> {
        self.0.iter().find(|(known, _)| *known == token).map(|&(_, colour)| colour)
    }

    /// Chooses the first colour from `start` on, in small steps of lightness, that passes with everything chosen, and keeps it.
    /// White and black, where the steps end, pass with all grounds of their theme.
    fn shift(&mut self, token: Token, start: Oklch, towards: Towards) -> Colour {
        let step = match towards {
            Towards::Light => 0.005,
            Towards::Dark => -0.005,
        };
        let steps = (0..=200_u8).map(|count| Oklch { l: start.l + step * f32::from(count), ..start });
        let colour = steps.map(Colour::from_oklch).find(|&colour| self.passes(token, colour));
        let colour = colour.unwrap_or(match towards {
            Towards::Light => Colour::new(255, 255, 255),
            Towards::Dark => Colour::new(0, 0, 0),
        });
        self.0.push((token, colour));
        colour
    }

    /// A colour beside a chosen one, by a step of lightness; further and the other way where there is no room left.
    fn beside(&self, token: Token, step: f32) -> Oklch {
        let base = self.of(token).map_or(Oklch::new(0.5, 0.0, 0.0), Colour::oklch);
        let there = base.l + step;
        let room = (0.15..=0.96).contains(&there);
        Oklch { l: if room { there } else { base.l - 3.0 * step }, ..base }
    }

    fn passes(&self, token: Token, colour: Colour) -> bool {
        pairs().all(|pair| {
            let other = match token {
                front if front == pair.front => self.of(pair.ground),
                ground if ground == pair.ground => self.of(pair.front),
                _ => None,
            };
            other.is_none_or(|other| colour.contrast(other) >= pair.need.ratio())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// The colours of the stylesheet by theme and token.
    fn stylesheet() -> BTreeMap<(&'static str, String), Colour> {
        let mut colours = BTreeMap::new();
        let mut map = None;
        for line in include_str!("../../style/_tokens.scss").lines() {
            map = match line {
                "$light: (" => Some(("light", "")),
                "$dark: (" => Some(("dark", "")),
                "$brand-light: (" => Some(("light", "brand-")),
                "$brand-dark: (" => Some(("dark", "brand-")),
                ");" => None,
                _ => map,
            };
            let entry = line.trim().trim_end_matches(',').split_once(": ");
            if let (Some((theme, prefix)), Some((name, value))) = (map, entry)
                && let Some(colour) = Colour::from_hex(value)
            {
                colours.insert((theme, format!("{prefix}{name}")), colour);
            }
        }
        colours
    }

    fn check(colour_of: impl Fn(Token) -> Colour, theme: &str) -> Result<(), TestCaseError> {
        for pair in pairs() {
            let (front, ground) = (colour_of(pair.front), colour_of(pair.ground));
            let ratio = front.contrast(ground);
            prop_assert!(
                ratio >= pair.need.ratio(),
                "{theme}: {} {front} on {} {ground} is {ratio:.2}:1, needs {}:1",
                pair.front.name(),
                pair.ground.name(),
                pair.need.ratio()
            );
        }
        Ok(())
    }

    #[test]
    fn every_pair_of_the_stylesheet_is_legible_in_both_themes() {
        let colours = stylesheet();
        for theme in ["light", "dark"] {
            check(|token| colours[&(theme, token.name().to_owned())], theme).unwrap();
        }
    }

    #[test]
    fn the_stylesheet_and_the_pairs_name_the_same_tokens() {
        let named: Vec<_> = stylesheet().into_keys().collect();
        let mut expected: Vec<_> = ["light", "dark"]
            .into_iter()
            .flat_map(|theme| Token::ALL.iter().map(move |token| (theme, token.name().to_owned())))
            .collect();
        expected.sort();
        assert_eq!(named, expected);
    }

    #[test]
    fn shades_are_chosen_against_the_colours_of_the_stylesheet() {
        let colours = stylesheet();
        for (name, theme) in [("light", Theme::Light), ("dark", Theme::Dark)] {
            for (token, colour) in neighbours(theme) {
                assert_eq!(colours[&(name, token.name().to_owned())], colour, "{name} {}", token.name());
            }
        }
    }

    #[test]
    fn a_brand_that_is_legible_already_stays_as_it_is() {
        let tokens = brand_tokens(BrandColour::MOSS);
        assert_eq!(tokens.light.fill, BrandColour::MOSS.colour());
    }

    #[test]
    fn the_defaults_of_the_stylesheet_are_the_shades_of_moss() {
        let colours = stylesheet();
        let tokens = brand_tokens(BrandColour::MOSS);
        for (theme, shades) in [("light", tokens.light), ("dark", tokens.dark)] {
            for (token, colour) in shades.by_token() {
                let default = colours[&(theme, token.name().to_owned())];
                assert_eq!(colour.to_string(), default.to_string(), "{theme} {}", token.name());
            }
        }
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in
            ["", "#", "#12345", "#1234567", "45663a", "#45663g", "#+45663", "#４５６６３", "red", "#fff;}"]
        {
            assert_eq!(text.parse::<BrandColour>(), Err(NotAColour), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_brand_is_legible_in_both_themes(red: u8, green: u8, blue: u8) {
            let brand = BrandColour(Colour::new(red, green, blue));
            let tokens = brand_tokens(brand);
            let fixed = stylesheet();
            for (theme, shades) in [("light", tokens.light), ("dark", tokens.dark)] {
                let own: BTreeMap<_, _> = shades.by_token().into_iter().map(|(token, colour)| (token.name(), colour)).collect();
                check(|token| own.get(token.name()).copied().unwrap_or_else(|| fixed[&(theme, token.name().to_owned())]), theme)?;
            }
        }

        #[test]
        fn a_colour_reads_back_as_written(red: u8, green: u8, blue: u8) {
            let brand = BrandColour(Colour::new(red, green, blue));
            prop_assert_eq!(brand.to_string().parse::<BrandColour>(), Ok(brand));
            prop_assert_eq!(brand.to_string().to_uppercase().parse::<BrandColour>(), Ok(brand));
        }

        #[test]
        fn the_rule_sets_twelve_colours_and_nothing_else(red: u8, green: u8, blue: u8) {
            let css = brand_tokens(BrandColour(Colour::new(red, green, blue))).css();
            let inside = css.strip_prefix(":root{").and_then(|rest| rest.strip_suffix('}'));
            let declarations: Vec<_> = inside.unwrap_or_default().split_terminator(';').collect();
            prop_assert_eq!(declarations.len(), 12);
            for declaration in declarations {
                let (name, value) = declaration.split_once(':').unwrap_or_default();
                prop_assert!(name.starts_with("--brand-"));
                prop_assert!(Colour::from_hex(value).is_some());
            }
        }
    }
}
