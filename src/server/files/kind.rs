//! What a file is, by its content and never by its name.

use infer::MatcherType;

/// A kind of file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// Word, since 2007.
    Docx,
    /// OpenDocument text.
    Odt,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// Plain text in UTF-8.
    Text,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotTaken {
    /// It has no content.
    Empty,
    /// A program or a script.
    Program,
    /// A web page, or another text with markup that browsers run.
    WebPage,
    /// An archive.
    Archive,
    /// Sound or film.
    Recording,
    /// Word, before 2007.
    OldWord,
    /// A picture of another kind.
    OtherPicture,
    /// A text in another encoding.
    TextEncoding,
    /// Anything else.
    Other,
}

/// How much of a file its kind is told by, in bytes.
pub const HEAD_BYTES: usize = 64 * 1024;

/// Tells what a file is by its first [`HEAD_BYTES`] and whether all of it is readable text.
///
/// # Errors
/// Why it is not taken.
pub fn tell(head: &[u8], is_text: bool) -> Result<FileKind, NotTaken> {
    if head.is_empty() {
        return Err(NotTaken::Empty);
    }
    if head.starts_with(b"#!") {
        return Err(NotTaken::Program);
    }
    let Some(found) = infer::get(head) else { return plain_text(head, is_text) };
    match (found.mime_type(), found.matcher_type()) {
        ("application/pdf", _) => Ok(FileKind::Pdf),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", _) => Ok(FileKind::Docx),
        ("application/vnd.oasis.opendocument.text", _) => Ok(FileKind::Odt),
        ("image/png", _) => Ok(FileKind::Png),
        ("image/jpeg", _) => Ok(FileKind::Jpeg),
        ("application/msword", _) => Err(NotTaken::OldWord),
        (_, MatcherType::App) => Err(NotTaken::Program),
        (_, MatcherType::Archive) => Err(NotTaken::Archive),
        (_, MatcherType::Audio | MatcherType::Video) => Err(NotTaken::Recording),
        (_, MatcherType::Image) => Err(NotTaken::OtherPicture),
        ("text/x-shellscript", _) => Err(NotTaken::Program),
        (_, MatcherType::Text) => Err(NotTaken::WebPage),
        _ => Err(NotTaken::Other),
    }
}

fn plain_text(head: &[u8], is_text: bool) -> Result<FileKind, NotTaken> {
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    if wide {
        return Err(NotTaken::TextEncoding);
    }
    if is_text {
        return if looks_like_markup(head) { Err(NotTaken::WebPage) } else { Ok(FileKind::Text) };
    }
    // Old encodings have letters above ASCII, but none of the characters that only programs contain.
    let binary = head.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c));
    Err(if binary { NotTaken::Other } else { NotTaken::TextEncoding })
}

fn looks_like_markup(head: &[u8]) -> bool {
    let start: Vec<u8> = head.iter().take(1024).map(u8::to_ascii_lowercase).collect();
    ["<!doctype", "<html", "<script", "<svg", "<?xml", "<body", "<iframe"]
        .iter()
        .any(|tag| start.windows(tag.len()).any(|window| window == tag.as_bytes()))
}

impl FileKind {
    /// The media type it is served as.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The endings that names of its kind have, the usual one first.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Odt => &["odt"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Text => &["txt", "md", "text"],
        }
    }

    /// A file's name as it was given, but with an ending that says what it is, so that nobody opens it with the wrong program.
    pub fn name(self, given: &str) -> String {
        let given = clean(given);
        let ending = given.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        if ending.is_some_and(|ending| self.endings().contains(&ending.as_str())) {
            return given;
        }
        let usual = self.endings().first().copied().unwrap_or_default();
        if given.is_empty() { format!("file.{usual}") } else { format!("{given}.{usual}") }
    }
}

/// The most characters of a name that are kept.
const MOST_NAME_CHARACTERS: usize = 150;

/// A name without folders, control characters and marks that turn the direction of reading; its ending stays when it is cut.
pub fn clean(given: &str) -> String {
    let name = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control() && !turns_direction(*c)).collect();
    let name = name.trim().trim_start_matches('.').trim().to_owned();
    let count = name.chars().count();
    if count <= MOST_NAME_CHARACTERS {
        return name;
    }
    let ending: String = match name.rsplit_once('.') {
        Some((_, ending)) if ending.chars().count() <= 10 => format!(".{ending}"),
        _ => String::new(),
    };
    let kept = MOST_NAME_CHARACTERS - ending.chars().count();
    name.chars().take(kept).collect::<String>() + &ending
}

/// Such marks let `cv_fdp.exe` read as `cv_exe.pdf`.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        assert_eq!(tell(b"%PDF-1.7 ...", false), Ok(FileKind::Pdf));
        assert_eq!(tell(b"\x89PNG\r\n\x1a\n........", false), Ok(FileKind::Png));
        assert_eq!(tell(b"\xff\xd8\xff\xe0....", false), Ok(FileKind::Jpeg));
        assert_eq!(tell("Grüße, 你好 🙂".as_bytes(), true), Ok(FileKind::Text));
    }

    #[test]
    fn what_is_not_taken_is_named() {
        assert_eq!(tell(b"", true), Err(NotTaken::Empty));
        assert_eq!(tell(b"MZ\x90\x00\x03\x00\x00\x00 program", false), Err(NotTaken::Program));
        assert_eq!(tell(b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", false), Err(NotTaken::Program));
        assert_eq!(tell(b"#!/bin/sh\nrm -rf /\n", true), Err(NotTaken::Program));
        assert_eq!(tell(b"<!DOCTYPE html><html><script>", true), Err(NotTaken::WebPage));
        assert_eq!(tell(b"hello <SCRIPT>alert(1)</SCRIPT>", true), Err(NotTaken::WebPage));
        assert_eq!(tell(b"PK\x03\x04 something in a zip", false), Err(NotTaken::Archive));
        assert_eq!(tell(b"GIF89a..", false), Err(NotTaken::OtherPicture));
        assert_eq!(tell(b"Stra\xdfe", false), Err(NotTaken::TextEncoding));
        assert_eq!(tell(b"\x00\x01\x02\x03", false), Err(NotTaken::Other));
    }

    #[test]
    fn names_survive_and_say_what_the_file_is() {
        assert_eq!(FileKind::Pdf.name("Lebenslauf 🏔️.pdf"), "Lebenslauf 🏔️.pdf");
        assert_eq!(FileKind::Pdf.name("setup.exe"), "setup.exe.pdf");
        assert_eq!(FileKind::Jpeg.name("photo.JPEG"), "photo.JPEG");
        assert_eq!(FileKind::Pdf.name("C:\\Users\\mara\\cv.pdf"), "cv.pdf");
        assert_eq!(FileKind::Pdf.name("../../etc/cv.pdf"), "cv.pdf");
        assert_eq!(FileKind::Text.name(""), "file.txt");
        assert_eq!(FileKind::Pdf.name("cv\u{202e}fdp.pdf"), "cvfdp.pdf");
    }

    #[test]
    fn a_long_name_is_cut_and_keeps_its_ending() {
        let long = format!("{}.pdf", "é".repeat(10_000));
        let name = FileKind::Pdf.name(&long);
        assert_eq!(name.chars().count(), MOST_NAME_CHARACTERS);
        assert!(name.ends_with(".pdf"));
    }
}
