//! Who may use what: every page, every server function and every other route has a stated rule, and is driven as everybody who may not.

use axum::body::Body;
use http::{Method, StatusCode};
use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list;
use waymark::domain::template::Assignee;
use waymark::server::routes::HANDLERS;
use waymark::server::store::staff::Role;
use waymark::server::store::{CommandId, Holder, JourneyId};
use waymark::server::visit::now;
use waymark::ui::App;

use super::browser::{Browser, Page};
use super::site::Site;

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    /// Whoever comes by.
    Everybody,
    /// A person whose address is confirmed, and then sees what is theirs.
    Person,
    /// Whose journey it is.
    Owner,
    /// The manager, buddy or IT of that journey.
    Helper,
    /// Everybody who works here.
    Staff,
    /// Who is in the hiring team of the journey's job, once it was sent; admins are.
    Team,
    /// Admins.
    Admin,
}

use May::{Admin, Everybody, Helper, Owner, Person, Staff, Team};

/// Method, pattern and form of every route, with who may. `JOURNEY` stands for a journey of somebody else, `COMMAND` for a fresh command.
const RULES: &[(&str, &str, &str, May)] = &[
    // Pages that are open to everybody.
    ("GET", "/", "", Everybody),
    ("GET", "/jobs/{job}", "", Everybody),
    ("GET", "/jobs/{job}/apply", "", Everybody),
    ("GET", "/adjustments", "", Everybody),
    ("GET", "/privacy", "", Everybody),
    ("GET", "/sign-in", "", Everybody),
    ("GET", "/sign-in/sent", "", Everybody),
    ("GET", "/link/{token}", "", Everybody),
    ("GET", "/link-renewed", "", Everybody),
    ("GET", "/signed-out", "", Everybody),
    ("GET", "/setup", "", Everybody),
    ("GET", "/studio/sign-in", "", Everybody),
    ("GET", "/health/live", "", Everybody),
    ("GET", "/health/ready", "", Everybody),
    ("GET", "/logo.svg", "", Everybody),
    // People.
    ("GET", "/me", "", Person),
    ("GET", "/applications/{id}", "", Owner),
    ("GET", "/applications/{id}/steps/{step}", "", Owner),
    ("GET", "/applications/{id}/check", "", Owner),
    ("GET", "/journeys/{id}", "", Owner),
    ("GET", "/journeys/{id}/steps/{step}", "", Owner),
    ("POST", "/upload/{journey}/{question}", "", Owner),
    ("GET", "/files/{file}", "", Owner),
    ("POST", "/api/journey/autosave", "command=COMMAND&journey=JOURNEY&step=cv", Owner),
    ("POST", "/api/journey/answer", "command=COMMAND&journey=JOURNEY&step=cv", Owner),
    ("POST", "/api/journey/finish", "command=COMMAND&journey=JOURNEY&step=cv", Owner),
    ("POST", "/api/journey/skip", "command=COMMAND&journey=JOURNEY&step=cv", Owner),
    ("POST", "/api/journey/reopen", "command=COMMAND&journey=JOURNEY&step=cv", Owner),
    ("POST", "/api/journey/does-not-fit", "command=COMMAND&journey=JOURNEY&step=cv&message=no", Owner),
    ("POST", "/api/candidate/send", "command=COMMAND&journey=JOURNEY", Owner),
    ("POST", "/api/candidate/withdraw", "command=COMMAND&journey=JOURNEY", Owner),
    ("POST", "/api/candidate/accept", "command=COMMAND&journey=JOURNEY", Owner),
    ("POST", "/api/candidate/decline", "command=COMMAND&journey=JOURNEY", Owner),
    // Whoever looks for work, without an account.
    ("POST", "/api/candidate/make-about-me", "command=COMMAND&job=none", Everybody),
    ("POST", "/api/candidate/forget-about-me", "command=COMMAND&job=none", Everybody),
    ("POST", "/api/candidate/start", "command=COMMAND&job=none", Everybody),
    ("POST", "/api/candidate/ask-for-adjustment", "command=COMMAND", Everybody),
    ("POST", "/api/choices/language", "language=fr", Everybody),
    ("POST", "/api/choices/theme", "theme=dark", Everybody),
    // Signing in. Each has a secret, a password or a limit of its own.
    ("POST", "/api/ask-for-link", "email=a@example.org", Everybody),
    ("POST", "/api/spend-link", "token=none", Everybody),
    ("POST", "/api/renew-link", "token=none", Everybody),
    ("POST", "/api/studio/sign-in", "email=a@example.org&password=none", Everybody),
    ("POST", "/api/demo-sign-in", "role=admin", Everybody),
    ("POST", "/api/sign-out", "", Everybody),
    ("POST", "/api/start-organisation", "token=none&organisation=a&name=a&email=a&password=a", Everybody),
    // Only while the database is empty, and for whoever sits at the machine.
    ("POST", "/api/look-around", "", Everybody),
    // Those who help in a journey. Asking for the link sends it to the address that is on record.
    ("GET", "/tasks/{journey}/{assignee}", "", Helper),
    ("GET", "/tasks/{journey}/{assignee}/steps/{step}", "", Helper),
    ("POST", "/api/tasks/finish", "command=COMMAND&journey=JOURNEY&step=cv", Helper),
    ("POST", "/api/tasks/reopen", "command=COMMAND&journey=JOURNEY&step=cv", Helper),
    ("POST", "/api/tasks/ask-for-link", "command=COMMAND&journey=JOURNEY&assignee=manager", Everybody),
    // The studio.
    ("GET", "/studio", "", Staff),
    ("GET", "/studio/applications/{id}", "", Team),
    ("GET", "/studio/onboarding", "", Staff),
    ("GET", "/studio/onboarding/{id}", "", Team),
    ("GET", "/studio/content", "", Staff),
    ("GET", "/studio/content/templates/{key}", "", Staff),
    ("GET", "/studio/content/segments", "", Staff),
    ("GET", "/studio/content/attributes", "", Staff),
    ("GET", "/studio/content/jobs", "", Staff),
    ("GET", "/studio/outbox", "", Admin),
    ("GET", "/studio/files/{file}", "", Team),
    ("POST", "/api/studio/decide", "command=COMMAND&journey=JOURNEY&revision=1&decision=advance", Team),
    ("POST", "/api/studio/adjust", "command=COMMAND&journey=JOURNEY&revision=1", Team),
];

/// Method and pattern of everything that the server answers to.
fn served() -> Vec<(String, String)> {
    let pages = generate_route_list(App);
    let pages = pages.iter().map(|page| ("GET".to_owned(), page.path().to_owned()));
    let functions = server_fn_paths().map(|(path, method)| (method.to_string(), path.to_owned()));
    let others = HANDLERS.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned()));
    pages.chain(functions).chain(others).collect()
}

/// Everybody there is, but for those to whom the journey belongs.
async fn everybody(site: &Site) -> Vec<(&'static str, Browser)> {
    let (draft, _) = site.draft().await;
    let (person, _) = site.person("stranger@example.org").await;
    let (_, own) = site.draft().await;
    let recruiter = site.staff("outsider@tarn.example", Role::Recruiter).await;
    let admin = site.staff("admin@tarn.example", Role::Admin).await;
    let helper = Holder::Helper { journey: own, assignee: Assignee::Manager };
    vec![
        ("nobody", site.browser()),
        ("a stranger with a draft", site.signed_in(Holder::Draft(draft)).await),
        ("a stranger", site.signed_in(Holder::Person(person)).await),
        ("a helper elsewhere", site.signed_in(helper).await),
        ("a recruiter of another team", site.signed_in(Holder::Staff(recruiter)).await),
        ("an admin", site.signed_in(Holder::Staff(admin)).await),
    ]
}

fn may(who: &str, rule: May, sent: bool) -> bool {
    match rule {
        Everybody => true,
        Person => who == "a stranger",
        Owner | Helper => false,
        Staff => matches!(who, "a recruiter of another team" | "an admin"),
        Team => sent && who == "an admin",
        Admin => who == "an admin",
    }
}

async fn drive(
    browser: &Browser,
    method: &str,
    pattern: &str,
    form: &str,
    journey: &str,
    file: &str,
) -> Page {
    let command = CommandId::new(now()).to_string();
    let path = pattern
        .replace("{file}", file)
        .replace("{id}", journey)
        .replace("{journey}", journey)
        .replace("{assignee}", "manager")
        .replace("{step}", "cv")
        .replace("{question}", "cv")
        .replace("{key}", "apply");
    let form = form.replace("COMMAND", &command).replace("JOURNEY", journey);
    let mut browser = browser.clone();
    match method {
        "GET" => browser.get(&path).await,
        _ if pattern.starts_with("/upload") => browser.by_script().upload(&path, "cv.pdf", b"%PDF-1.7").await,
        _ => {
            let kind = Some("application/x-www-form-urlencoded");
            browser.by_script().ask(Method::POST, &path, kind, Body::from(form)).await
        }
    }
}

fn is_refusal(page: &Page) -> bool {
    let leads_to_sign_in = page.status == StatusCode::SEE_OTHER && page.location().contains("sign-in");
    let refuses =
        [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&page.status);
    leads_to_sign_in || refuses
}

#[test]
fn every_route_and_every_server_function_has_a_stated_rule() {
    let stated = |method: &str, path: &str| RULES.iter().any(|(m, p, _, _)| *m == method && *p == path);
    let unstated: Vec<_> = served().into_iter().filter(|(method, path)| !stated(method, path)).collect();
    assert!(unstated.is_empty(), "without a rule: {unstated:#?}");
    let served = served();
    let gone: Vec<_> = RULES
        .iter()
        .filter(|(method, path, _, _)| !served.iter().any(|(m, p)| m == method && p == path))
        .map(|(method, path, _, _)| (method, path))
        .collect();
    assert!(gone.is_empty(), "rules for what is not there: {gone:#?}");
}

#[test]
fn nothing_is_written_by_merely_looking() {
    for (path, method) in server_fn_paths() {
        assert_eq!(method, Method::POST, "{path}");
    }
}

on_both! {
    async fn whoever_may_not_is_refused_whatever_they_know(database) {
        let site = Site::set_up(database).await;
        let (owner, journey) = site.person("owner@example.org").await;
        let mut own = site.signed_in(Holder::Person(owner)).await.by_script();
        own.upload(&format!("/upload/{journey}/cv"), "cv.pdf", b"%PDF-1.7").await;
        let files = waymark::server::store::file::of_journey(&site.state.db, journey).await.unwrap();
        let file = files.first().expect("the owner may").id.to_string();
        let journey = journey.to_string();
        let unknown = JourneyId::new(now()).to_string();
        let everybody = everybody(&site).await;
        for sent in [false, true] {
            if sent {
                let statement = "UPDATE journey SET state = 'sent', sent_at = 1";
                database.tamper(statement, statement).await;
            }
            for (method, pattern, form, rule) in RULES {
                for (who, browser) in everybody.iter().filter(|(who, _)| !may(who, *rule, sent)) {
                    let page = drive(browser, method, pattern, form, &journey, &file).await;
                    assert!(is_refusal(&page), "{who}: {method} {pattern}: {} {}", page.status, page.location());
                    // What is somebody else's is answered as what is not there.
                    let none = drive(browser, method, pattern, form, &unknown, &unknown).await;
                    assert_eq!(page.status, none.status, "{who}: {method} {pattern}");
                }
            }
        }
        assert_eq!(own.by_script().get(&format!("/files/{file}")).await.status, StatusCode::OK);
    }
}
