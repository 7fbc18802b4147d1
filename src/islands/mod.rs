//! What runs in the browser: small islands in pages that work without them.
#![expect(missing_docs, reason = "the island macro declares structs without documentation")]

pub mod autosave;
pub mod upload;
