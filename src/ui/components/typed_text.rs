//! Text inside a `<textarea>`.

/// What somebody typed, as the content of a `<textarea>`.
///
/// Leptos writes the children of a `<textarea>` as they are, so that typed markup would become part of the page; and
/// browsers drop a line break at its very beginning.
pub fn typed_text(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    if escaped.starts_with('\n') { format!("\n{escaped}") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::typed_text;

    #[test]
    fn markup_stays_text() {
        assert_eq!(typed_text("</textarea><b>&"), "&lt;/textarea&gt;&lt;b&gt;&amp;");
        assert_eq!(typed_text("\nverse"), "\n\nverse");
    }
}
