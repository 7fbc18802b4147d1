//! The privacy notice.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::api::candidate;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::journey::markdown::Prose;
use crate::ui::words;

/// The privacy notice.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    page(candidate::privacy(), |privacy| {
        let words = words();
        let title = t!(words, "privacy-title");
        view! {
            <Title text=title.clone() />
            <main id="main" class="page" tabindex="-1">
                <h1>{title}</h1>
                <Prose markdown=words.authored(&privacy.notice).to_owned() />
                <p>
                    {t!(words, "privacy-ask", name = privacy.contact.name.as_str())} " "
                    <a class="ltr" href=format!("mailto:{}", privacy.contact.email)>{privacy.contact.email.clone()}</a>
                </p>
            </main>
        }
    })
}
