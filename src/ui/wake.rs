//! The script that wakes the islands of a page.

use std::sync::OnceLock;

use leptos::nonce::use_nonce;
use leptos::prelude::*;

/// Wakes the islands of a page once scripts run.
///
/// It is the script of [`HydrationScripts`] without its announcements of files to come: those are obeyed by browsers that
/// run no scripts, too, which would fetch what they never use. The names of the files are read once, not at every page.
#[component]
pub fn WakeIslands(
    /// Where the site's files stand and what they are called.
    options: LeptosOptions,
) -> impl IntoView {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    let script = SCRIPT.get_or_init(|| script(options));
    // Outside its islands a page carries no marks for hydration.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    view! {
        <script type="module" nonce=use_nonce()>
            {script.as_str()}
        </script>
    }
}

fn script(options: LeptosOptions) -> String {
    let html = view! { <HydrationScripts options islands=true /> }.to_html();
    let begin = html.find("<script").and_then(|tag| Some(tag + html.get(tag..)?.find('>')? + 1));
    let end = html.rfind("</script>");
    begin.zip(end).and_then(|(begin, end)| html.get(begin..end)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use leptos::config::LeptosOptions;

    #[test]
    fn the_script_names_the_files_and_carries_no_markup() {
        let script = super::script(LeptosOptions::builder().output_name("waymark").build());
        assert!(script.contains("\"waymark\""), "{script}");
        assert!(!script.contains("<link") && !script.contains("<script"), "{script}");
    }
}
