//! Forms that post to a server function.

use leptos::prelude::*;
use uuid::Uuid;

/// A form that posts to a server function, with and without WebAssembly alike.
///
/// It carries a fresh command id, so that sending it twice does it once.
#[component]
pub fn PostForm(
    /// The server function's path.
    to: &'static str,
    /// The form's class.
    #[prop(default = "form")]
    class: &'static str,
    /// The form's id, where an island looks for it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Hidden fields: name and value.
    #[prop(optional)]
    hidden: Vec<(&'static str, String)>,
    /// Where the form is saved while it is being filled in.
    #[prop(optional_no_strip)]
    autosave: Option<&'static str>,
    /// The fields and buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <form class=class id=id method="post" action=to novalidate data-autosave=autosave>
            <input type="hidden" name="command" value=Uuid::now_v7().to_string() />
            {hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
            {children()}
        </form>
    }
}
