//! A recruiter's desk: the demo organisation, its staff, people who apply, and a server that is called as a browser calls it.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN};
use http::{Request, StatusCode};
use tower::ServiceExt;
use waymark::demo;
use waymark::domain::decision::{ApplicationState, Decision, Standing, standing};
use waymark::domain::progress::Actor;
use waymark::domain::state::State;
use waymark::domain::text::Locale;
use waymark::files;
use waymark::server::auth::setup_token::SetupToken;
use waymark::server::config::Config;
use waymark::server::content::{How, import};
use waymark::server::library::Shelf;
use waymark::server::router::{leptos_options, router};
use waymark::server::state::AppState;
use waymark::server::store::answer::{AnswerSave, save};
use waymark::server::store::change::{Expected, JourneyChange, change};
use waymark::server::store::draft::{Author, begin};
use waymark::server::store::journey::NewJourney;
use waymark::server::store::person::PersonChange;
use waymark::server::store::record::JourneyRecord;
use waymark::server::store::staff::{NewStaff, Role, add};
use waymark::server::store::{
    self, CommandId, Holder, JourneyId, MailId, PersonId, StaffId, StoreError, TokenHash, confirm, session,
};
use waymark::server::visit::now;

use crate::database::TestDatabase;

/// The address where the server says it is.
const BASE: &str = "http://127.0.0.1:3000";

/// A recruiter's desk.
pub struct Desk {
    pub state: AppState,
    /// In the hiring team of the map engineer.
    pub lea: Browser,
    /// In other hiring teams.
    pub rania: Browser,
    /// Sees everything.
    pub admin: Browser,
}

/// What the server answered.
pub struct Answer {
    pub status: StatusCode,
    pub to: String,
    pub text: String,
}

/// Who sends a request: their cookie.
#[derive(Clone)]
pub struct Browser(String);

/// Somebody who applies.
#[derive(Debug, Clone, Copy)]
pub struct Applicant {
    pub person: PersonId,
    pub application: JourneyId,
}

impl Desk {
    /// The demo organisation with three members of staff.
    pub async fn open(database: &TestDatabase) -> Self {
        let config = Config::read(|name| match name {
            "DATABASE_URL" => Some(database.url.clone()),
            "WAYMARK_BASE_URL" => Some(BASE.to_owned()),
            _ => None,
        })
        .unwrap();
        let state = AppState {
            leptos: leptos_options(&config),
            setup_token: SetupToken::new(None),
            db: database.open().await,
            shelf: Arc::new(Shelf::default()),
            config: Arc::new(config),
        };
        let how = How { publish: true, overwrite: true };
        import(&state.db, |base| files::read(&demo::content::sources(), base), how, None, now())
            .await
            .unwrap();
        let lea = staff(&state, "Léa Fontaine", "lea.fontaine@tarn.example", Role::Recruiter).await;
        let rania = staff(&state, "Rania Haddad", "rania.haddad@tarn.example", Role::Recruiter).await;
        let admin = staff(&state, "Samir Khoury", "privacy@tarn.example", Role::Admin).await;
        Self { state, lea, rania, admin }
    }

    /// A draft of an application for the map engineer, by somebody with a confirmed address.
    pub async fn draft(&self, name: &str, email: &str) -> Applicant {
        let at = now();
        let library = self.state.library().await.unwrap();
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
        let author = Author::New { id: PersonId::new(at), locale: Locale::Fr };
        let begun = begin(&self.state.db, CommandId::new(at), author, &new, &[], at).await.unwrap();
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
        save(&self.state.db, saving).await.unwrap();
        confirm::confirm(&self.state.db, begun.person, email, at).await.unwrap();
        Applicant { person: begun.person, application: begun.journey }
    }

    /// An application that was sent.
    pub async fn applicant(&self, name: &str, email: &str) -> Applicant {
        let applicant = self.draft(name, email).await;
        self.person_decides(applicant, Decision::Send).await;
        applicant
    }

    /// The person decides for themself, as their own pages do.
    pub async fn person_decides(&self, applicant: Applicant, decision: Decision) {
        let expected = Expected { command: CommandId::new(now()), revision: None };
        change::<StoreError>(&self.state.db, applicant.application, expected, now(), |record| {
            let mut history = record.history();
            history.push(decision.clone());
            let state = Some(State::Application(standing(&history).state));
            Ok(JourneyChange { state, decision: Some((decision.clone(), None)), ..JourneyChange::default() })
        })
        .await
        .unwrap();
    }

    /// An application as it is stored.
    pub async fn record(&self, id: JourneyId) -> JourneyRecord {
        store::record::load(&self.state.db, id).await.unwrap().unwrap()
    }

    /// Where an application stands.
    pub async fn standing(&self, applicant: Applicant) -> Standing {
        standing(&self.record(applicant.application).await.history())
    }

    /// Gets a page.
    pub async fn get(&self, browser: &Browser, path: &str) -> Answer {
        let request = Request::get(path)
            .header(ACCEPT, "text/html")
            .header("accept-language", "en")
            .header(COOKIE, &browser.0)
            .body(Body::empty());
        self.send(request.unwrap()).await
    }

    /// Posts a form as a browser without scripts does.
    pub async fn post(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let request = Request::post(path)
            .header(ACCEPT, "text/html")
            .header("accept-language", "en")
            .header(ORIGIN, BASE)
            .header("referer", format!("{BASE}/studio"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(COOKIE, &browser.0)
            .body(Body::from(form.finish()));
        self.send(request.unwrap()).await
    }

    /// Decides on an application with what stands there now, as its page's form does.
    pub async fn decide(
        &self,
        browser: &Browser,
        applicant: Applicant,
        decision: &str,
        typed: &[(&str, &str)],
    ) -> Answer {
        let revision = self.record(applicant.application).await.journey.revision.0.to_string();
        let command = CommandId::new(now()).to_string();
        self.decide_as(browser, applicant, decision, typed, &revision, &command).await
    }

    /// Decides on an application with a revision and a command of the test's choice.
    pub async fn decide_as(
        &self,
        browser: &Browser,
        applicant: Applicant,
        decision: &str,
        typed: &[(&str, &str)],
        revision: &str,
        command: &str,
    ) -> Answer {
        let application = applicant.application.to_string();
        let mut fields = vec![
            ("command", command),
            ("journey", &application),
            ("revision", revision),
            ("decision", decision),
        ];
        fields.extend_from_slice(typed);
        self.post(browser, "/api/studio/decide", &fields).await
    }

    /// The subjects and texts of the mails to an address, the oldest first.
    pub async fn mails_to(&self, address: &str) -> Vec<(String, String)> {
        let mails = store::mail::list(&self.state.db, None::<MailId>, 200).await.unwrap();
        let theirs = mails.into_iter().rev().filter(|mail| mail.mail.recipient == address);
        theirs.map(|mail| (mail.mail.subject, mail.mail.text)).collect()
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = router(self.state.clone()).oneshot(request).await.unwrap();
        let status = response.status();
        let to =
            response.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
        let body = to_bytes(response.into_body(), 8_000_000).await.unwrap();
        Answer { status, to, text: String::from_utf8_lossy(&body).into_owned() }
    }
}

async fn staff(state: &AppState, name: &str, email: &str, role: Role) -> Browser {
    let id = StaffId::new(now());
    let new = NewStaff {
        id,
        email: email.to_owned(),
        name: name.to_owned(),
        password_hash: "none".to_owned(),
        role,
    };
    add(&state.db, &new, now()).await.unwrap();
    let secret = format!("{0}{0}", uuid::Uuid::now_v7().simple());
    let later = now().plus_seconds(3_600);
    session::create(&state.db, TokenHash::of(&secret), Holder::Staff(id), now(), later).await.unwrap();
    Browser(format!("waymark-staff={secret}"))
}
