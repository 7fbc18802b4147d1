//! Papers that the people of the demo organisation upload: one page of PDF.

use std::fmt::Write as _;

/// A page with a title and lines, in the letters of western Europe; others become question marks.
pub(super) fn pdf(title: &str, lines: &[String]) -> Vec<u8> {
    let mut page = String::from("BT /F1 20 Tf 60 770 Td ");
    let _ = write!(page, "({}) Tj /F1 11 Tf 0 -14 Td ", text(title));
    for line in lines {
        let _ = write!(page, "0 -18 Td ({}) Tj ", text(line));
    }
    page.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        let _ = write!(file, "{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let table = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ =
        write!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    file.into_bytes()
}

/// Letters beyond ASCII as octal codes, so that the file is ASCII and lengths are right.
fn text(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '(' | ')' | '\\' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            ' '..='~' => escaped.push(letter),
            '\u{a1}'..='\u{ff}' => {
                let _ = write!(escaped, "\\{:03o}", u32::from(letter));
            }
            _ => escaped.push('?'),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::pdf;

    #[test]
    fn a_paper_is_a_whole_pdf() {
        let file = pdf("Curriculum vitæ", &["Étienne (Vasseur)".to_owned()]);
        let text = String::from_utf8(file).expect("ASCII");
        assert!(text.is_ascii() && text.starts_with("%PDF-1.4"));
        assert!(text.contains(r"\311tienne \(Vasseur\)"));
        let table = text.rfind("startxref\n").map(|at| &text[at + 10..]).expect("a table");
        let at: usize = table.lines().next().and_then(|line| line.parse().ok()).expect("a place");
        assert!(text[at..].starts_with("xref"));
    }
}
