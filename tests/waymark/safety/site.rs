//! A whole server over a fresh database, with a small organisation.

use std::sync::Arc;

use serde_json::json;
use tempfile::TempDir;
use waymark::domain::key::{Key, TemplateKey};
use waymark::domain::text::Locale;
use waymark::domain::version::Frozen;
use waymark::server::auth::password;
use waymark::server::auth::session::cookie_of;
use waymark::server::auth::setup_token::SetupToken;
use waymark::server::config::Config;
use waymark::server::library::Shelf;
use waymark::server::router::{leptos_options, router};
use waymark::server::state::AppState;
use waymark::server::store::confirm::{self, Confirmed};
use waymark::server::store::content::{ContentChange, ContentKind};
use waymark::server::store::draft::{self, Author};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::staff::{self, NewStaff, Role};
use waymark::server::store::version::NewVersion;
use waymark::server::store::{
    CommandId, Holder, JourneyId, PersonId, StaffId, StoreError, TokenHash, content, session,
};
use waymark::server::visit::now;

use super::browser::Browser;
use crate::database::TestDatabase;

/// The password of every member of staff here.
pub const PASSWORD: &str = "four unrelated words here";

/// A server over a database of its own.
pub struct Site {
    pub state: AppState,
    router: axum::Router,
    _data: TempDir,
}

impl Site {
    /// Over an empty database.
    pub async fn empty(database: &TestDatabase) -> Self {
        Self::with(database, &[]).await
    }

    /// Over an empty database, with further settings.
    pub async fn with(database: &TestDatabase, settings: &[(&str, &str)]) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let folder = data.path().to_string_lossy().into_owned();
        let config = Config::read(|name| match name {
            "DATABASE_URL" => Some(database.url.clone()),
            "WAYMARK_DATA_DIR" => Some(folder.clone()),
            "WAYMARK_SETUP_TOKEN" => Some("the token of this test".to_owned()),
            _ => settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()),
        })
        .expect("settings");
        config.prepare_data_dir().expect("a data folder");
        let state = AppState {
            leptos: leptos_options(&config),
            setup_token: SetupToken::new(config.setup_token.as_deref()),
            db: database.open().await,
            shelf: Arc::new(Shelf::default()),
            config: Arc::new(config),
        };
        Self { router: router(state.clone()), state, _data: data }
    }

    /// With a small organisation that asks applicants for a file, and in the stage after for another.
    pub async fn set_up(database: &TestDatabase) -> Self {
        let site = Self::empty(database).await;
        site.publish().await;
        site
    }

    async fn publish(&self) {
        let organisation = json!({
            "name": "Tarn", "tagline": "Maps", "language": "en", "zone": "Europe/Oslo", "brand": "#3e6b3a",
            "adjustments": { "name": "Ines", "email": "ines@tarn.example" },
            "privacy": { "name": "Samir", "email": "samir@tarn.example" },
            "privacy_notice": "We keep it safe.", "families": {}, "locations": {},
        });
        let stage = |key: &str| {
            json!({ "key": key, "title": key, "steps": [{
                "key": key, "kind": "form", "purpose": "To know you", "owner": "People",
                "review_by": "2027-01-01",
                "variants": [{ "key": "default", "title": key, "body": "Send it" }],
                "questions": [{ "key": key, "kind": "file", "label": key }],
            }] })
        };
        let template = json!({
            "key": "apply", "kind": "application", "title": "Apply", "stages": [stage("cv"), stage("sample")],
        });
        let frozen: Frozen = serde_json::from_value(json!({
            "template": template, "number": 1, "attributes": {}, "segments": {}, "calendars": {}, "language": "en",
        }))
        .expect("a frozen version");
        let slug = |text: &str| Key::parse(text).expect("a key");
        content::change(&self.state.db, now(), None, |_| {
            Ok::<_, StoreError>(vec![
                ContentChange::Draft {
                    kind: ContentKind::Organisation,
                    slug: slug("organisation"),
                    position: 0,
                    json: organisation.to_string(),
                },
                ContentChange::Publish { kind: ContentKind::Organisation, slug: slug("organisation") },
                ContentChange::Version(Box::new(NewVersion {
                    hash: "one".to_owned(),
                    frozen: frozen.clone(),
                })),
            ])
        })
        .await
        .expect("content");
    }

    /// A browser that never was here.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Somebody who works here.
    pub async fn staff(&self, email: &str, role: Role) -> StaffId {
        let new = NewStaff {
            id: StaffId::new(now()),
            email: email.to_owned(),
            name: "Léa".to_owned(),
            password_hash: password::hash(PASSWORD.to_owned()).await.expect("a hash"),
            role,
        };
        staff::add(&self.state.db, &new, now()).await.expect("staff");
        new.id
    }

    /// A draft of somebody new.
    pub async fn draft(&self) -> (PersonId, JourneyId) {
        let author = Author::New { id: PersonId::new(now()), locale: Locale::En };
        let new = NewJourney {
            id: JourneyId::new(now()),
            template: TemplateKey::parse("apply").expect("a key"),
            version: 1,
            job: None,
            anchor: now().to_utc().date_naive(),
            location: None,
            stage: Some("cv".parse().expect("a key")),
            assignments: Vec::new(),
            events: Vec::new(),
        };
        let begun = draft::begin(&self.state.db, CommandId::new(now()), author, &new, &[], now())
            .await
            .expect("a draft");
        (begun.person, begun.journey)
    }

    /// A person with a confirmed address and a draft.
    pub async fn person(&self, email: &str) -> (PersonId, JourneyId) {
        let (person, journey) = self.draft().await;
        match confirm::confirm(&self.state.db, person, email, now()).await.expect("a confirmed address") {
            Confirmed::Same(person) | Confirmed::Merged(person) => (person, journey),
            Confirmed::Someone => unreachable!("the address is new"),
        }
    }

    /// A browser in which `holder` is signed in.
    pub async fn signed_in(&self, holder: Holder) -> Browser {
        let secret = waymark::server::auth::secret::new_secret();
        let ends = now().plus_seconds(3600);
        session::create(&self.state.db, TokenHash::of(&secret), holder, now(), ends)
            .await
            .expect("a session");
        let mut browser = self.browser();
        let name = cookie_of(&self.state.config, holder);
        browser.keep(&format!("{name}={secret}"));
        browser
    }
}
