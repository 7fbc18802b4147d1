//! "Why am I asked this?": the purpose, what decided it, and who reads the answer.

use leptos::prelude::*;

use crate::t;
use crate::ui::words;

/// Why something is there, in words.
#[derive(Debug, Clone)]
pub struct WhyWords {
    /// The author's purpose.
    pub purpose: String,
    /// "Everyone is asked", or "Because you told us …".
    pub because: String,
    /// Who reads the answer, where there is one.
    pub readers: Option<String>,
}

/// The folded explanation below a question or step.
#[component]
pub fn Why(
    /// What it says.
    why: WhyWords,
    /// Whether it explains a step without questions.
    #[prop(optional)]
    step: bool,
) -> impl IntoView {
    let words = words();
    let title = if step { t!(words, "why-step") } else { t!(words, "why-question") };
    view! {
        <details class="why">
            <summary>{title}</summary>
            <div class="stack-s">
                <p>{why.purpose}</p>
                <p class="why-because">{why.because}</p>
                {why.readers.map(|readers| view! { <p>{readers}</p> })}
            </div>
        </details>
    }
}
