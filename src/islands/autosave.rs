//! Saves a form while it is being filled in, and says so.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// How long after the last key a text is saved.
const PAUSE: Duration = Duration::from_millis(700);

/// How long after a failure saving is tried again.
const RETRY: Duration = Duration::from_secs(4);

/// What the mark says, in the visitor's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SavedWords {
    /// With `{time}` where the time of day goes.
    pub saved: String,
    /// While it is being saved.
    pub saving: String,
    /// When the network is away.
    pub offline: String,
    /// When the server does not take it.
    pub failed: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Quiet,
    Saving,
    Saved,
    Offline,
    Failed,
}

/// Saves the form with the id `form` to the address in its `data-autosave`, and shows "Saved 10:42" beside its buttons.
///
/// `initial` is what the mark says when the page arrives. Without WebAssembly the form is saved when it is sent.
#[island]
pub fn Autosave(form: String, words: SavedWords, initial: String) -> impl IntoView {
    let (standing, stand) = signal(Standing::Quiet);
    let (time, tell_time) = signal(String::new());
    Effect::new(move || {
        if let Some(form) = find(&form) {
            watch(form, stand, tell_time);
        }
    });
    let nothing_saved = initial.is_empty();
    let class = move || match standing.get() {
        Standing::Quiet if nothing_saved => "saved is-quiet",
        Standing::Quiet | Standing::Saved => "saved",
        Standing::Saving => "saved is-saving",
        Standing::Offline => "saved is-offline",
        Standing::Failed => "saved is-error",
    };
    let says = move || match standing.get() {
        Standing::Quiet => initial.clone(),
        Standing::Saving => words.saving.clone(),
        Standing::Saved => words.saved.replace("{time}", &time.get()),
        Standing::Offline => words.offline.clone(),
        Standing::Failed => words.failed.clone(),
    };
    view! { <span class=class role="status">{says}</span> }
}

fn find(id: &str) -> Option<HtmlFormElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// What one form's saving knows: what is unsaved, whether a save is on its way, whether the form is to be sent once it has arrived, and the timer for
/// the next one.
struct Saver {
    form: HtmlFormElement,
    unsaved: Cell<bool>,
    busy: Cell<bool>,
    then_send: Cell<bool>,
    timer: RefCell<Option<TimeoutHandle>>,
    stand: WriteSignal<Standing>,
    tell_time: WriteSignal<String>,
}

fn watch(form: HtmlFormElement, stand: WriteSignal<Standing>, tell_time: WriteSignal<String>) {
    let saver = Rc::new(Saver {
        form: form.clone(),
        unsaved: Cell::new(false),
        busy: Cell::new(false),
        then_send: Cell::new(false),
        timer: RefCell::new(None),
        stand,
        tell_time,
    });
    let typed = {
        let saver = Rc::clone(&saver);
        move |_: web_sys::Event| {
            saver.unsaved.set(true);
            later(&saver, PAUSE);
        }
    };
    listen(&form, "input", typed);
    let chosen = {
        let saver = Rc::clone(&saver);
        move |_: web_sys::Event| {
            saver.unsaved.set(true);
            later(&saver, Duration::ZERO);
        }
    };
    listen(&form, "change", chosen);
    // Sending the form saves it on the server, so nothing is left to save or to warn of. A save that is on its way arrives first: what it
    // carries is older, and must not arrive last.
    let sent = {
        let saver = Rc::clone(&saver);
        move |event: web_sys::Event| {
            if saver.busy.get() {
                event.prevent_default();
                saver.then_send.set(true);
                return;
            }
            saver.unsaved.set(false);
            if let Some(timer) = saver.timer.borrow_mut().take() {
                timer.clear();
            }
        }
    };
    listen(&form, "submit", sent);
    let online = Rc::clone(&saver);
    window_event_listener(ev::online, move |_| {
        if online.unsaved.get() {
            later(&online, Duration::ZERO);
        }
    });
    window_event_listener(ev::beforeunload, move |event| {
        if saver.unsaved.get() {
            event.prevent_default();
        }
    });
}

fn listen(form: &HtmlFormElement, event: &str, act: impl FnMut(web_sys::Event) + 'static) {
    let closure = leptos::wasm_bindgen::closure::Closure::<dyn FnMut(web_sys::Event)>::new(act);
    // The listener lives as long as the page.
    let _ = form.add_event_listener_with_callback(event, closure.into_js_value().unchecked_ref());
}

fn later(saver: &Rc<Saver>, pause: Duration) {
    if let Some(timer) = saver.timer.borrow_mut().take() {
        timer.clear();
    }
    let again = Rc::clone(saver);
    let timer = set_timeout_with_handle(move || spawn_local(save(again)), pause);
    *saver.timer.borrow_mut() = timer.ok();
}

async fn save(saver: Rc<Saver>) {
    if saver.busy.replace(true) {
        later(&saver, PAUSE);
        return;
    }
    saver.unsaved.set(false);
    saver.stand.set(Standing::Saving);
    let outcome = post(&saver.form).await;
    saver.busy.set(false);
    match outcome {
        Ok(true) => {
            saver.tell_time.set(now());
            saver.stand.set(Standing::Saved);
        }
        Ok(false) => {
            saver.unsaved.set(true);
            saver.stand.set(Standing::Failed);
        }
        Err(_) => {
            saver.unsaved.set(true);
            saver.stand.set(Standing::Offline);
            later(&saver, RETRY);
        }
    }
    if saver.then_send.take() {
        // A browser that cannot send it says why, and keeps the page.
        let _ = saver.form.request_submit();
    }
}

/// Posts the form's fields; whether the server took them, or an error when it could not be reached.
async fn post(form: &HtmlFormElement) -> Result<bool, JsValue> {
    let Some(address) = form.get_attribute("data-autosave") else { return Ok(false) };
    let fields = FormData::new_with_form(form)?;
    fields.delete("file");
    let body: UrlSearchParams =
        UrlSearchParams::new_with_str_sequence_sequence(&js_sys::Array::from(&fields))?;
    let headers = Headers::new()?;
    headers.set("accept", "application/json")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&body);
    let response: Response =
        JsFuture::from(window().fetch_with_str_and_init(&address, &request)).await?.dyn_into()?;
    if response.status() >= 502 {
        return Err(JsValue::NULL);
    }
    Ok(response.ok())
}

/// The time of day where the visitor is, such as "10:42".
fn now() -> String {
    let date = js_sys::Date::new_0();
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}
