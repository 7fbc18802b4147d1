//! Requests a second for the home of somebody with 20 steps, their session and the database included, against an empty page
//! without either: the same layers, the same document, the same renderer, over the loopback with 8 connections that are kept open.
//!
//! `cargo bench --features ssr --bench pages` prints a line for a client that takes pages as they are, which is compared, and one for
//! a client that takes them compressed, as browsers do.

mod new_hire;
#[path = "../served/mod.rs"]
mod served;

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use served::client::Connection;
use served::{Outcome, installation, median};
use tokio::net::TcpListener;
use waymark::domain::content::Content;
use waymark::server::journeys;
use waymark::server::router::{router, router_of};
use waymark::server::serving::serve;
use waymark::server::visit::now;
use waymark::ui::components::page::page;

/// How many steps of their own the person has, and how many of them are done.
const STEPS: u32 = 20;
const DONE: usize = 5;

/// How many steps of the demo's onboarding are kept so that this person has so many of their own; the others are colleagues',
/// or for other people.
const KEPT: usize = 34;

const CONNECTIONS: usize = 8;
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_secs(2);
const WARMING: Duration = Duration::from_secs(1);

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let folder = installation::folder()?;
    let (home, empty) = runtime.block_on(async {
        let state = installation::open(folder.path(), SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        installation::publish(&state, keep_some_steps).await?;
        let person = new_hire::new_hire(&state, DONE).await?;
        let open =
            journeys::open(&state, person.journey, now()).await.map_err(|error| format!("{error:?}"))?;
        let summary = open.plan.summary();
        assert_eq!(
            (summary.total, summary.done()),
            (STEPS, DONE as u32),
            "steps of the person, and done ones"
        );
        let home = listen(router(state.clone())).await?;
        let empty = listen(router_of(state, || EmptyPages().into_any())).await?;
        let home =
            Page { addr: home, path: format!("/journeys/{}", person.journey), cookie: Some(person.cookie) };
        Outcome::Ok((home, Page { addr: empty, path: "/".to_owned(), cookie: None }))
    })?;
    for (name, encoding) in [("", None), ("_compressed", Some("gzip, deflate, br, zstd"))] {
        let (home, empty) = (home.request(encoding), empty.request(encoding));
        home.check("Nour", encoding.is_none())?;
        empty.check("<main", encoding.is_none())?;
        let (homes, empties) = alternately(name, &home, &empty)?;
        println!("figure=empty_page{name} value={empties:.0} unit=requests/s");
        println!(
            "figure=onboarding_home{name} value={homes:.0} unit=requests/s against=empty_page{name} ratio={:.3}",
            homes / empties
        );
    }
    Ok(())
}

/// An empty page, and nothing else.
#[component]
fn EmptyPages() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=|| ()>
                <Route path=path!("/") view=EmptyPage ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}

#[component]
fn EmptyPage() -> impl IntoView {
    page(async { Ok(()) }, |()| view! { <main id="main"></main> })
}

/// Cuts the onboardings behind their first steps.
fn keep_some_steps(content: &mut Content) {
    for template in content.templates.values_mut() {
        if template.key.as_str() != "welcome" {
            continue;
        }
        let mut left = KEPT;
        for stage in &mut template.stages {
            stage.steps.truncate(left);
            left -= stage.steps.len();
        }
        template.stages.retain(|stage| !stage.steps.is_empty());
    }
}

async fn listen(router: axum::Router) -> Outcome<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    tokio::spawn(serve(listener, router, std::future::pending()));
    Ok(addr)
}

struct Page {
    addr: SocketAddr,
    path: String,
    cookie: Option<String>,
}

impl Page {
    fn request(&self, encoding: Option<&str>) -> Request {
        let mut head = format!(
            "GET {} HTTP/1.1\r\nhost: {}\r\naccept: text/html\r\naccept-language: en\r\n",
            self.path, self.addr
        );
        for (name, value) in [("cookie", self.cookie.as_deref()), ("accept-encoding", encoding)] {
            if let Some(value) = value {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        head.push_str("\r\n");
        Request { addr: self.addr, bytes: head.into_bytes() }
    }
}

/// A request as it goes over the wire.
struct Request {
    addr: SocketAddr,
    bytes: Vec<u8>,
}

impl Request {
    /// Makes sure that the page is the one meant.
    fn check(&self, says: &str, readable: bool) -> Outcome<()> {
        let mut connection = Connection::open(self.addr)?;
        let (status, body) = connection.send(&self.bytes)?;
        eprintln!("status={status} bytes={}", body.len());
        if status == 200 && (!readable || String::from_utf8_lossy(body).contains(says)) {
            return Ok(());
        }
        Err(format!("status {status} without “{says}”: {}", String::from_utf8_lossy(body)).into())
    }

    /// How many are answered a second, over several connections at once.
    fn rate(&self, time: Duration) -> Outcome<f64> {
        let started = Instant::now();
        let until = started + time;
        let answered: Result<Vec<u64>, String> = thread::scope(|scope| {
            let clients: Vec<_> = (0..CONNECTIONS)
                .map(|_| scope.spawn(|| self.ask_until(until).map_err(|error| error.to_string())))
                .collect();
            clients
                .into_iter()
                .map(|client| client.join().map_err(|_| "a client ended".to_owned())?)
                .collect()
        });
        Ok(answered?.into_iter().sum::<u64>() as f64 / started.elapsed().as_secs_f64())
    }

    fn ask_until(&self, until: Instant) -> Outcome<u64> {
        let mut connection = Connection::open(self.addr)?;
        let mut answered = 0;
        while Instant::now() < until {
            let (status, _) = connection.send(&self.bytes)?;
            if status != 200 {
                return Err(format!("status {status}").into());
            }
            answered += 1;
        }
        Ok(answered)
    }
}

/// The rates of two requests, measured in turns so that both meet the machine in the same mood; medians.
fn alternately(name: &str, first: &Request, second: &Request) -> Outcome<(f64, f64)> {
    first.rate(WARMING)?;
    second.rate(WARMING)?;
    let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        firsts.push(first.rate(ROUND)?);
        seconds.push(second.rate(ROUND)?);
        eprintln!(
            "round={round} onboarding_home{name}={:.0} empty_page{name}={:.0}",
            firsts[round], seconds[round]
        );
    }
    Ok((median(&firsts), median(&seconds)))
}
