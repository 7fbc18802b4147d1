//! An organisation with somebody who joins, on a server that is called as a browser calls it.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use chrono::{Days, NaiveDate};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use http::{Request, StatusCode};
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;
use waymark::domain::decision::ApplicationState;
use waymark::domain::instant::Instant;
use waymark::domain::journey::Colleague;
use waymark::domain::progress::{Actor, Event, Happening};
use waymark::domain::state::{OnboardingState, State};
use waymark::domain::template::Assignee;
use waymark::domain::text::Locale;
use waymark::files;
use waymark::server::auth::session::cookie_of;
use waymark::server::config::Config;
use waymark::server::content::{How, import};
use waymark::server::onboarding::hand_over;
use waymark::server::router::router;
use waymark::server::state::AppState;
use waymark::server::store::answer::{AnswerSave, save};
use waymark::server::store::change::{Expected, JourneyChange, OnboardingChange, change};
use waymark::server::store::draft::{Author, begin};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::person::PersonChange;
use waymark::server::store::{
    self, CommandId, Holder, JourneyId, MailId, PersonId, StoreError, TokenHash, confirm, session,
};
use waymark::server::visit::now;

use crate::database::TestDatabase;

/// The address where the server says it is.
const BASE: &str = "http://127.0.0.1:3000";

/// An organisation and somebody who joins it.
pub struct Company {
    pub state: AppState,
    pub person: PersonId,
    pub onboarding: JourneyId,
    /// Their first day.
    pub first_day: NaiveDate,
    _data: TempDir,
}

/// What the server answered.
pub struct Answer {
    pub status: StatusCode,
    pub to: Option<String>,
    /// The cookie it sets, as browsers send it back.
    pub cookie: Option<String>,
    pub text: String,
}

/// Who sends a request: what their cookie says.
#[derive(Clone)]
pub struct Browser(Option<String>);

impl Browser {
    /// The same browser with what an answer gave it to keep, in place of the cookie of that name.
    pub fn keep(&self, answer: &Answer) -> Self {
        let given = answer.cookie.as_deref().expect("a cookie");
        let name = given.split('=').next();
        let held = self.0.iter().flat_map(|held| held.split("; "));
        let others: Vec<_> = held.filter(|held| held.split('=').next() != name).chain([given]).collect();
        Self(Some(others.join("; ")))
    }
}

impl Company {
    /// The demo organisation, with Nour, who starts in `days` days as a map engineer and is helped by a manager, a buddy and IT.
    pub async fn open(database: &TestDatabase, days: i64) -> Self {
        let data = tempfile::tempdir().unwrap();
        let config = Config::read(|name| match name {
            "WAYMARK_DATA_DIR" => Some(data.path().to_string_lossy().into_owned()),
            "DATABASE_URL" => Some(database.url.clone()),
            "WAYMARK_BASE_URL" => Some(BASE.to_owned()),
            _ => None,
        })
        .unwrap();
        config.prepare_data_dir().unwrap();
        let state = AppState::new(Arc::new(config), database.open().await);
        let how = How { publish: true, overwrite: true };
        let content = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/demo/content"));
        import(&state.db, |_| files::read_dir(content), how, None, now()).await.unwrap();
        let (person, application) = somebody(&state, "nour@example.org", "Nour Haddadin").await;
        let today = state.library().await.unwrap().day_at(Some(&"grenoble".parse().unwrap()), now());
        let first_day = if days < 0 {
            today - Days::new(days.unsigned_abs())
        } else {
            today + Days::new(days.unsigned_abs())
        };
        let onboarding = start(&state, application, first_day).await;
        Self { state, person, onboarding, first_day, _data: data }
    }

    /// Another person who joins the same day.
    pub async fn another(&self) -> (PersonId, JourneyId) {
        let (person, application) = somebody(&self.state, "sami@example.org", "Sami Batayneh").await;
        (person, start(&self.state, application, self.first_day).await)
    }

    /// The browser of somebody who is signed in.
    pub async fn browser(&self, holder: Holder) -> Browser {
        let secret = format!("{}{}", Uuid::now_v7().simple(), Uuid::now_v7().simple());
        let later = now().plus_seconds(3_600);
        session::create(&self.state.db, TokenHash::of(&secret), holder, now(), later).await.unwrap();
        Browser(Some(format!("{}={secret}", cookie_of(&self.state.config, holder))))
    }

    /// The browser of the person who joins.
    pub async fn own(&self) -> Browser {
        self.browser(Holder::Person(self.person)).await
    }

    /// The browser of a colleague who helps.
    pub async fn helper(&self, assignee: Assignee) -> Browser {
        self.browser(Holder::Helper { journey: self.onboarding, assignee }).await
    }

    /// Gets a page.
    pub async fn get(&self, browser: &Browser, path: &str) -> Answer {
        self.get_in(browser, path, "en").await
    }

    /// Gets a page in a language.
    pub async fn get_in(&self, browser: &Browser, path: &str, language: &str) -> Answer {
        let mut request = Request::get(path).header(ACCEPT, "text/html").header("accept-language", language);
        if let Some(cookie) = &browser.0 {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Posts a form as a browser without scripts does.
    pub async fn post(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
        let command = CommandId::new(now()).to_string();
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("command", &command).extend_pairs(fields);
        let mut request = Request::post(path)
            .header(ACCEPT, "text/html")
            .header("accept-language", "en")
            .header(ORIGIN, BASE)
            .header("referer", format!("{BASE}/"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = &browser.0 {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::from(form.finish())).unwrap()).await
    }

    /// Sends a small PDF, as a browser without scripts does.
    pub async fn upload(&self, browser: &Browser, path: &str) -> Answer {
        let body = "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.pdf\"\r\n\r\n%PDF-1.7\r\n--frontier--\r\n";
        let mut request = Request::post(path)
            .header(ACCEPT, "text/html")
            .header(ORIGIN, BASE)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=frontier");
        if let Some(cookie) = &browser.0 {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = router(self.state.clone()).oneshot(request).await.unwrap();
        let status = response.status();
        let to = response.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let cookie = response.headers().get(SET_COOKIE).map(|cookie| cookie.to_str().unwrap());
        let cookie = cookie.and_then(|cookie| cookie.split(';').next()).map(str::to_owned);
        let body = to_bytes(response.into_body(), 4_000_000).await.unwrap();
        Answer { status, to, cookie, text: String::from_utf8_lossy(&body).into_owned() }
    }

    /// What happened in the onboarding, as it is stored.
    pub async fn events(&self) -> Vec<Event> {
        store::record::load(&self.state.db, self.onboarding).await.unwrap().unwrap().events
    }

    /// Lets something happen in the onboarding.
    pub async fn happen(&self, what: Happening) {
        let event = Event { at: now(), by: Actor::Person, what };
        self.change(JourneyChange { events: vec![event], ..JourneyChange::default() }).await;
    }

    /// Calls the onboarding off.
    pub async fn call_off(&self) {
        let state = Some(State::Onboarding(OnboardingState::Cancelled));
        self.change(JourneyChange { state, ..JourneyChange::default() }).await;
    }

    async fn change(&self, wanted: JourneyChange) {
        change::<StoreError>(&self.state.db, self.onboarding, any(), now(), |_| Ok(wanted.clone()))
            .await
            .unwrap();
    }

    /// The mails to an address, the newest first: subject and text.
    pub async fn mails_to(&self, address: &str) -> Vec<(String, String)> {
        let mails = store::mail::list(&self.state.db, None::<MailId>, 200).await.unwrap();
        let theirs = mails.into_iter().filter(|mail| mail.mail.recipient == address);
        theirs.map(|mail| (mail.mail.subject, mail.mail.text)).collect()
    }
}

/// Nobody's browser.
pub fn nobody() -> Browser {
    Browser(None)
}

fn any() -> Expected {
    Expected { command: CommandId::new(now()), revision: None }
}

/// Somebody with a confirmed address and an application.
async fn somebody(state: &AppState, email: &str, name: &str) -> (PersonId, JourneyId) {
    let at = now();
    let library = state.library().await.unwrap();
    let job = library.job("map-engineer").unwrap();
    let new = NewJourney {
        id: JourneyId::new(at),
        template: job.application.clone(),
        version: 1,
        job: Some(job.key.clone()),
        anchor: library.day_at(None, at),
        location: Some(job.location.clone()),
        stage: Some("apply".parse().unwrap()),
        assignments: Vec::new(),
        events: Vec::new(),
    };
    let author = Author::New { id: PersonId::new(at), locale: Locale::En };
    let begun = begin(&state.db, CommandId::new(at), author, &new, &[], at).await.unwrap();
    let saving = AnswerSave {
        command: CommandId::new(at),
        journey: begun.journey,
        state: State::Application(ApplicationState::Draft),
        page: None,
        step: "contact".parse().unwrap(),
        by: Actor::Person,
        at,
        answers: Vec::new(),
        person: PersonChange { name: Some(name.to_owned()), ..PersonChange::default() },
    };
    save(&state.db, saving).await.unwrap();
    confirm::confirm(&state.db, begun.person, email, at).await.unwrap();
    (begun.person, begun.journey)
}

/// Starts the onboarding that follows an application, as hiring does.
async fn start(state: &AppState, application: JourneyId, first_day: NaiveDate) -> JourneyId {
    let at: Instant = now();
    let library = state.library().await.unwrap();
    let job = library.job("map-engineer").unwrap();
    let version = state.latest_version(&job.onboarding).await.unwrap().unwrap();
    let colleague = |name: &str, email: &str| Colleague { name: name.to_owned(), email: email.to_owned() };
    let mut new = NewJourney {
        id: JourneyId::new(at),
        template: job.onboarding.clone(),
        version: version.number(),
        job: Some(job.key.clone()),
        anchor: first_day,
        location: Some(job.location.clone()),
        stage: None,
        assignments: vec![
            (Assignee::Manager, colleague("Hugo Perrin", "hugo@tarn.example")),
            (Assignee::Buddy, colleague("Anaïs Berger", "anais@tarn.example")),
            (Assignee::It, colleague("Karim Bellal", "it@tarn.example")),
        ],
        events: Vec::new(),
    };
    let record = store::record::load(&state.db, application).await.unwrap().unwrap();
    let handed =
        hand_over::at_start(state, &library, &version, &record.person, &record.profile.profile, &new, at);
    new.events.extend(handed.events);
    let wanted = JourneyChange {
        onboarding: Some(OnboardingChange::Start(Box::new(new))),
        mails: handed.mails,
        links: handed.links,
        ..JourneyChange::default()
    };
    let changed =
        change::<StoreError>(&state.db, application, any(), at, |_| Ok(wanted.clone())).await.unwrap();
    changed.onboarding.unwrap()
}
