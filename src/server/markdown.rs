//! Authored Markdown as safe HTML.

use pulldown_cmark::{Event, Options, Parser, html};

/// Markdown to sanitized HTML: raw HTML in it is shown as text, and what remains goes through a sanitizer, so that no author can plant a script.
pub fn to_html(markdown: &str) -> String {
    let parser =
        Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).map(|event| {
            match event {
                Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
                other => other,
            }
        });
    let mut out = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut out, parser);
    ammonia::clean(&out)
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn scripts_are_words_and_links_stay_links() {
        let html =
            to_html("**Hi** <script>alert(1)</script> [x](javascript:alert(1)) [y](https://example.org)");
        assert!(html.contains("<strong>Hi</strong>"));
        assert!(!html.contains("<script") && !html.contains("javascript:"));
        assert!(html.contains("href=\"https://example.org\""));
    }
}
