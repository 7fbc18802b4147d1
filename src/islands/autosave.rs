//! Saves a form while it is being filled in.

use leptos::prelude::*;

/// Saves a form while it is being filled in.
#[island]
pub fn Autosave(form: String, saved: String) -> impl IntoView {
    let (said, say) = signal(String::new());
    Effect::new(move || {
        let found = document().get_element_by_id(&form).is_some();
        say.set(if found { saved.clone() } else { "no form".to_owned() });
    });
    view! { <p class="saved" aria-live="polite">{said}</p> }
}
