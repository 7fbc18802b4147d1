//! A file on its way in: counted, hashed and written as it comes, and kept only once it is whole and safe.

use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::body::Bytes;
use sha2::{Digest, Sha256};
use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

use super::MOST_BYTES;
use super::kind::{FileKind, HEAD_BYTES, NotTaken, tell};
use super::refusal::WhyRefused;
use crate::server::auth::secret::new_secret;

/// A file on its way in. Dropped before it is kept, it leaves nothing behind.
pub(super) struct Incoming {
    folder: PathBuf,
    stored_as: String,
    file: Option<File>,
    hash: Sha256,
    size: u64,
    head: Vec<u8>,
    text: TextCheck,
    kept: bool,
}

/// A file that is whole and on disk.
pub(super) struct Kept {
    pub(super) kind: FileKind,
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
    pub(super) stored_as: String,
}

/// Why a file was not kept: it was refused, or the disk failed.
pub(super) enum NotKept {
    Refused(WhyRefused),
    Disk(std::io::Error),
}

impl From<std::io::Error> for NotKept {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error)
    }
}

impl Incoming {
    /// Opens a file with a random name, which nobody can guess and no sender chooses.
    pub(super) async fn begin(folder: &Path) -> std::io::Result<Self> {
        let stored_as = new_secret();
        let file = File::create_new(folder.join(part_name(&stored_as))).await?;
        Ok(Self {
            folder: folder.to_path_buf(),
            stored_as,
            file: Some(file),
            hash: Sha256::new(),
            size: 0,
            head: Vec::new(),
            text: TextCheck::default(),
            kept: false,
        })
    }

    /// Takes the next bytes. Past the limit they are counted and dropped.
    pub(super) async fn take(&mut self, bytes: &Bytes) -> std::io::Result<()> {
        self.size += bytes.len() as u64;
        if self.size > u64::from(MOST_BYTES) {
            return Ok(());
        }
        self.hash.update(bytes);
        self.text.take(bytes);
        let room = HEAD_BYTES.saturating_sub(self.head.len());
        self.head.extend(bytes.iter().take(room));
        match &mut self.file {
            Some(file) => file.write_all(bytes).await,
            None => Ok(()),
        }
    }

    /// How many bytes came.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Keeps the file: looks at what it is, and returns once its bytes and its name are on disk.
    pub(super) async fn keep(mut self) -> Result<Kept, NotKept> {
        if self.size > u64::from(MOST_BYTES) {
            return Err(NotKept::Refused(WhyRefused::TooLarge(self.size)));
        }
        let told: Result<FileKind, NotTaken> = tell(&self.head, self.text.is_text());
        let kind = told.map_err(|why| NotKept::Refused(WhyRefused::Kind(why)))?;
        if let Some(mut file) = self.file.take() {
            file.flush().await?;
            file.sync_all().await?;
        }
        let part = self.folder.join(part_name(&self.stored_as));
        fs::rename(&part, self.folder.join(&self.stored_as)).await?;
        File::open(&self.folder).await?.sync_all().await?;
        self.kept = true;
        let hash = std::mem::take(&mut self.hash);
        Ok(Kept {
            kind,
            size: self.size,
            sha256: hash.finalize().into(),
            stored_as: std::mem::take(&mut self.stored_as),
        })
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if !self.kept {
            // What stays behind when even this fails is swept away later; nobody is ever given it.
            let _ = std::fs::remove_file(self.folder.join(part_name(&self.stored_as)));
        }
    }
}

/// How old what a crash left of an upload is when it goes.
const A_DAY: Duration = Duration::from_secs(24 * 3600);

/// Removes what a crash left of uploads.
///
/// # Errors
/// When the folder cannot be read or written.
pub(in crate::server) async fn sweep(folder: &Path) -> std::io::Result<()> {
    let mut files = fs::read_dir(folder).await?;
    while let Some(file) = files.next_entry().await? {
        let age = file.metadata().await?.modified()?.elapsed().unwrap_or_default();
        if age > A_DAY && file.file_name().to_string_lossy().ends_with(".part") {
            fs::remove_file(file.path()).await?;
        }
    }
    Ok(())
}

fn part_name(stored_as: &str) -> String {
    format!("{stored_as}.part")
}

/// Whether bytes that come in pieces are UTF-8 without control characters.
#[derive(Default)]
struct TextCheck {
    wrong: bool,
    rest: Vec<u8>,
}

impl TextCheck {
    fn take(&mut self, bytes: &[u8]) {
        if self.wrong {
            return;
        }
        let mut whole = std::mem::take(&mut self.rest);
        whole.extend_from_slice(bytes);
        let (readable, rest) = match std::str::from_utf8(&whole) {
            Ok(text) => (text, &[][..]),
            // A character may be cut in two by the end of a piece.
            Err(error) if error.error_len().is_none() => {
                let (good, rest) = whole.split_at(error.valid_up_to());
                (std::str::from_utf8(good).unwrap_or_default(), rest)
            }
            Err(_) => {
                self.wrong = true;
                return;
            }
        };
        self.wrong = readable.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}'));
        self.rest = rest.to_vec();
    }

    fn is_text(&self) -> bool {
        !self.wrong && self.rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_told_across_pieces() {
        let mut check = TextCheck::default();
        for piece in "né 🙂 fine".as_bytes().chunks(1) {
            check.take(piece);
        }
        assert!(check.is_text());
        check.take(&[0xff]);
        assert!(!check.is_text());
    }

    #[tokio::test]
    async fn what_is_refused_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut incoming = Incoming::begin(folder.path()).await.expect("a file");
        incoming.take(&Bytes::from_static(b"MZ\x90\x00 a program")).await.expect("room");
        assert!(matches!(incoming.keep().await, Err(NotKept::Refused(_))));
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);
    }
}
