//! Why a file was not taken, as the page says it.

use serde::{Deserialize, Serialize};

use super::MOST_BYTES;
use super::kind::{NotTaken, clean};
use crate::domain::key::QuestionKey;
use crate::locales::{Words, format};
use crate::t;

/// A file that was not taken: for the page to which the form leads back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedFile {
    /// The question it was sent for.
    pub question: QuestionKey,
    /// Its name as it was given, without what no name should have.
    pub name: String,
    /// Why.
    pub why: WhyRefused,
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyRefused {
    /// None was chosen.
    NoneChosen,
    /// It has more bytes than are taken; as many as this, as far as it is known.
    TooLarge(u64),
    /// It is of a kind that is not taken.
    Kind(NotTaken),
    /// It did not arrive whole.
    Interrupted,
    /// Too many were sent; so many minutes to wait.
    TooOften(u32),
}

impl RefusedFile {
    /// Why the file `name`, sent for `question`, was not taken.
    pub fn new(question: QuestionKey, name: &str, why: WhyRefused) -> Self {
        Self { question, name: clean(name), why }
    }

    /// What is wrong and what to do, in words.
    pub fn say(&self, words: Words) -> String {
        let name = self.name.as_str();
        match self.why {
            WhyRefused::NoneChosen => t!(words, "upload-missing"),
            WhyRefused::TooLarge(has) => t!(
                words,
                "upload-too-large",
                has = format::file_size(words, has),
                most = format::file_size(words, MOST_BYTES.into()),
            ),
            WhyRefused::Interrupted => t!(words, "upload-interrupted"),
            WhyRefused::TooOften(minutes) => t!(words, "sign-in-too-often", minutes = minutes),
            WhyRefused::Kind(kind) => match kind {
                NotTaken::Empty => t!(words, "upload-empty"),
                NotTaken::Program => t!(words, "upload-program", name = name),
                NotTaken::WebPage => t!(words, "upload-web-page", name = name),
                NotTaken::Archive => t!(words, "upload-archive", name = name),
                NotTaken::Recording => t!(words, "upload-media", name = name),
                NotTaken::OldWord => t!(words, "upload-old-word"),
                NotTaken::OtherPicture => t!(words, "upload-other-picture"),
                NotTaken::TextEncoding => t!(words, "upload-text-encoding"),
                NotTaken::Other => t!(words, "upload-other"),
            },
        }
    }
}
