//! What the document around every page shows: whose site it is, who visits, in which language and theme.

use http::HeaderValue;
use http::header::CONTENT_SECURITY_POLICY;
use http::request::Parts;
use leptos::nonce::use_nonce;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;

use super::area::Area;
use super::choices::{THEME_COOKIE, Theme};
use super::layers::headers::content_security_policy;
use super::state::AppState;
use super::store::staff::Role;
use super::visit::{self, Viewer, Visit};
use crate::domain::text::Locale;
use crate::locales::Words;

/// What the document around every page shows.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The words of the visitor's language.
    pub words: Words,
    /// Who visits.
    pub viewer: Viewer,
    /// Whether they are an admin.
    pub admin: bool,
    /// What people call the organisation.
    pub organisation: String,
    /// Whether the organisation has a logo.
    pub logo: bool,
    /// The brand's colours as a rule of CSS.
    pub brand: String,
    /// The theme the visitor chose, where it is not the device's.
    pub theme: Option<&'static str>,
    /// The page's path, without its query.
    pub path: String,
    /// The area that the page belongs to.
    pub area: Area,
}

impl Frame {
    /// The frame of the page that is being rendered.
    pub fn current() -> Self {
        let visit = Visit::current().ok();
        let parts = use_context::<Parts>();
        let state = use_context::<AppState>();
        let path = parts.as_ref().map_or_else(|| "/".to_owned(), |parts| parts.uri.path().to_owned());
        let theme = parts
            .as_ref()
            .and_then(|parts| visit::cookie(parts, THEME_COOKIE))
            .and_then(|word| Theme::parse(&word))
            .filter(|theme| *theme != Theme::Device)
            .map(Theme::word);
        let words = match (&visit, &parts, &state) {
            (Some(visit), _, _) => visit.words,
            (None, Some(parts), Some(state)) => visit::words(state, parts),
            _ => Words { locale: Locale::En, fallback: Locale::En },
        };
        let library = state.as_ref().and_then(|state| state.shelf.newest());
        let organisation = library.as_ref().map(|library| &library.content.organisation);
        let viewer = visit.map_or(Viewer::Nobody, |visit| visit.viewer);
        Self {
            words,
            admin: matches!(&viewer, Viewer::Staff(staff) if staff.role == Role::Admin),
            viewer,
            logo: organisation.is_some_and(|organisation| organisation.logo.is_some()),
            organisation: organisation
                .map_or_else(|| "Waymark".to_owned(), |organisation| organisation.name.clone()),
            brand: library.as_ref().map(|library| library.brand_css.clone()).unwrap_or_default(),
            theme,
            area: Area::of(&path),
            path,
        }
    }
}

/// Tells the browser what the page may do; to be called where the page's nonce is known.
pub fn announce_policy() {
    if let (Some(nonce), Some(response)) = (use_nonce(), use_context::<ResponseOptions>())
        && let Ok(policy) = HeaderValue::from_str(&content_security_policy(nonce.as_inner()))
    {
        response.insert_header(CONTENT_SECURITY_POLICY, policy);
    }
}
