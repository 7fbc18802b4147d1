//! Waymark carries one person from the first look at a job to day 90 in the job.
//!
//! The modules follow one direction: `ui` draws what `api` returns, `api` authorizes and calls a use case in
//! `server`, which loads the arguments of the pure `domain` from the store. This file is
//! the only place that knows which build it is in.

// The type of a page is as deep as its markup, and the studio's pages nest deeper than the default allows.
#![recursion_limit = "256"]

pub mod domain;

#[cfg(not(target_arch = "wasm32"))]
pub mod files;

#[cfg(feature = "islands")]
pub mod islands;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod cli;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod locales;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod ui;

/// Called by the browser once the module has loaded: wakes the islands of the page, and says so on its root.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
    if let Some(root) = leptos::prelude::document().document_element() {
        drop(root.set_attribute("data-awake", ""));
    }
}
