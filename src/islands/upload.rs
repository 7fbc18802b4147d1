//! Sends a file as soon as it is chosen, and shows how far it is.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use serde::{Deserialize, Serialize};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, ProgressEvent, XmlHttpRequest};

/// What is said on the way, in the visitor's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UploadWords {
    /// With `{percent}` where the number goes.
    pub sending: String,
    /// When all of it is sent and the answer has not come yet.
    pub checking: String,
    /// When it did not get through.
    pub interrupted: String,
    /// When it is too large to be sent at all, with `{size}` where its size in megabytes goes.
    pub too_large: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Quiet,
    Sending(u32),
    Checking,
    Interrupted,
    TooLarge(u32),
}

/// Watches the form with the id `form`: a file that is chosen in it is sent at once, unless it has more than `most` bytes. The server's answer is the
/// page that a form without WebAssembly leads to.
#[island]
pub fn UploadProgress(form: String, most: u32, words: UploadWords) -> impl IntoView {
    let (standing, stand) = signal(Standing::Quiet);
    Effect::new(move || {
        let found =
            document().get_element_by_id(&form).and_then(|found| found.dyn_into::<HtmlFormElement>().ok());
        if let Some(form) = found {
            watch(&form, most, standing, stand);
        }
    });
    let percent = move || match standing.get() {
        Standing::Sending(percent) => Some(percent),
        Standing::Checking => Some(100),
        Standing::Quiet | Standing::Interrupted | Standing::TooLarge(_) => None,
    };
    let says = move || match standing.get() {
        Standing::Quiet => String::new(),
        Standing::Sending(percent) => words.sending.replace("{percent}", &percent.to_string()),
        Standing::Checking => words.checking.clone(),
        Standing::Interrupted => words.interrupted.clone(),
        Standing::TooLarge(megabytes) => words.too_large.replace("{size}", &megabytes.to_string()),
    };
    let failed = move || matches!(standing.get(), Standing::Interrupted | Standing::TooLarge(_));
    view! {
        <div class="progress">
            <progress max="100" value=move || percent().unwrap_or(0).to_string() hidden=move || percent().is_none() aria-hidden="true"></progress>
            <p class:field-error=failed role="status">{says}</p>
        </div>
    }
}

fn watch(form: &HtmlFormElement, most: u32, standing: ReadSignal<Standing>, stand: WriteSignal<Standing>) {
    let sending = form.clone();
    let begin = move |event: web_sys::Event| {
        if matches!(standing.get_untracked(), Standing::Sending(_) | Standing::Checking) {
            event.prevent_default();
            return;
        }
        let input = sending
            .query_selector("input[type=file]")
            .ok()
            .flatten()
            .and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        let file = input.as_ref().and_then(HtmlInputElement::files).and_then(|files| files.get(0));
        // Without a file the form goes its own way, and the server says what is missing.
        let Some(file) = file else { return };
        event.prevent_default();
        if file.size() > f64::from(most) {
            stand.set(Standing::TooLarge((file.size() / 1_000_000.0).ceil() as u32));
            return;
        }
        stand.set(Standing::Sending(0));
        if send(&sending, stand).is_none() {
            stand.set(Standing::Interrupted);
        }
    };
    for event in ["change", "submit"] {
        let closure = Closure::<dyn FnMut(web_sys::Event)>::new(begin.clone());
        // The listener lives as long as the page.
        let _ = form.add_event_listener_with_callback(event, closure.into_js_value().unchecked_ref());
    }
}

/// Posts the form; nothing where the browser refuses even to begin.
fn send(form: &HtmlFormElement, stand: WriteSignal<Standing>) -> Option<()> {
    let request = XmlHttpRequest::new().ok()?;
    let action = form.get_attribute("action")?;
    request.open("POST", &action).ok()?;
    request.set_request_header("accept", "text/html").ok()?;
    let upload = request.upload().ok()?;
    upload.set_onprogress(Some(&callback(move |event: ProgressEvent| {
        let (sent, all) = (event.loaded(), event.total().max(1.0));
        stand.set(if sent >= all {
            Standing::Checking
        } else {
            Standing::Sending((sent / all * 100.0) as u32)
        });
    })));
    let (answered, plain) = (request.clone(), form.clone());
    request.set_onload(Some(&callback(move |_: ProgressEvent| {
        let page = answered.response_url();
        let gone_on = if page.ends_with(&action) {
            // An answer that leads nowhere, such as to who is signed out meanwhile, is a page that only a form of the browser's own can show.
            plain.submit()
        } else {
            window().location().assign(&page)
        };
        if page.is_empty() || gone_on.is_err() {
            stand.set(Standing::Interrupted);
        }
    })));
    request.set_onerror(Some(&callback(move |_: ProgressEvent| stand.set(Standing::Interrupted))));
    request.send_with_opt_form_data(Some(&FormData::new_with_form(form).ok()?)).ok()
}

fn callback(act: impl FnMut(ProgressEvent) + 'static) -> js_sys::Function {
    Closure::<dyn FnMut(ProgressEvent)>::new(act).into_js_value().unchecked_into()
}
