//! Acknowledged answer saves a second through the server, from 64 applicants who each save their own draft as the page does while
//! they type, against bare commits of one row in a loop: both SQLite in WAL with `synchronous=FULL`, on one disk, in turns.
//!
//! The server is a process of its own: this program, started once more. Its writing connection is asked for its `synchronous`
//! before it listens. After the last save its resident memory is read, and every applicant's last acknowledged answer is looked up.
//!
//! `cargo bench --features ssr --bench saves` prints the lines.

#[path = "../served/mod.rs"]
mod served;

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use leptos::server_fn::ServerFn;
use served::client::Connection;
use served::people::Visitor;
use served::{Outcome, installation, median, people};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use tokio::net::TcpListener;
use waymark::api::journey::Autosaving;
use waymark::server::mail::queue;
use waymark::server::router::router;
use waymark::server::serving::serve;
use waymark::server::store::{CommandId, Holder, record};
use waymark::server::visit::now;

const CLIENTS: usize = 64;
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(3);
const WARMING: Duration = Duration::from_secs(2);

/// Tells this program to be the server of a folder.
const SERVE: &str = "WAYMARK_BENCH_SERVES";

/// How many bare commits are sent to the connection at a time, so that handing them over costs nothing.
const AT_A_TIME: usize = 50;

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if let Some(folder) = env::var_os(SERVE) {
        return runtime.block_on(be_the_server(Path::new(&folder)));
    }
    let folder = installation::folder()?;
    let anywhere = SocketAddr::from(([127, 0, 0, 1], 0));
    let mut applicants = runtime.block_on(async {
        let state = installation::open(folder.path(), anywhere).await?;
        installation::publish(&state, |_| {}).await?;
        let mut applicants = Vec::with_capacity(CLIENTS);
        for number in 0..CLIENTS {
            let (person, journey) = people::draft(&state).await?;
            let cookie = people::sign_in(&state, Holder::Draft(person)).await?;
            applicants.push(Applicant::new(Visitor { cookie, journey }, number));
        }
        state.db.close().await;
        Outcome::Ok(applicants)
    })?;
    let mut bare = runtime.block_on(bare_file(&folder.path().join("bare.db")))?;
    let mut server = Server::start(folder.path())?;
    for applicant in &mut applicants {
        applicant.connect(server.addr)?;
    }

    rate(&mut applicants, WARMING)?;
    let (mut saves, mut commits) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        saves.push(rate(&mut applicants, ROUND)?);
        commits.push(runtime.block_on(bare_rate(&mut bare, ROUND))?);
        eprintln!("round={round} answer_saves={:.0} bare_commits={:.0}", saves[round], commits[round]);
    }
    let memory = server.resident_memory()?;
    server.stop()?;
    runtime.block_on(async {
        let state = installation::open(folder.path(), anywhere).await?;
        for applicant in &applicants {
            applicant.is_saved(&record::load(&state.db, applicant.visitor.journey).await?)?;
        }
        Outcome::Ok(())
    })?;

    let (saves, commits) = (median(&saves), median(&commits));
    println!("figure=bare_commits value={commits:.0} unit=commits/s");
    println!(
        "figure=answer_saves value={saves:.0} unit=saves/s against=bare_commits ratio={:.3}",
        saves / commits
    );
    println!("figure=memory_after_saves value={memory:.1} unit=MiB");
    Ok(())
}

/// Serves a folder until killed, and says where.
async fn be_the_server(folder: &Path) -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    let state = installation::open(folder, addr).await?;
    tokio::spawn(queue::work(state.clone()));
    println!("{addr}");
    std::io::stdout().flush()?;
    serve(listener, router(state), std::future::pending()).await?;
    Ok(())
}

/// The server's process.
struct Server {
    process: Child,
    addr: SocketAddr,
}

impl Server {
    fn start(folder: &Path) -> Outcome<Self> {
        let mut process =
            Command::new(env::current_exe()?).env(SERVE, folder).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        if let Some(said) = process.stdout.take() {
            BufReader::new(said).read_line(&mut line)?;
        }
        match line.trim().parse() {
            Ok(addr) => Ok(Self { process, addr }),
            Err(error) => {
                process.kill()?;
                Err(format!("the server did not start: {error}").into())
            }
        }
    }

    /// In MiB.
    fn resident_memory(&self) -> Outcome<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes / 1024.0)
    }

    /// At once, with nothing written or closed.
    fn stop(&mut self) -> Outcome<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already, unless the bench failed.
        let _ = self.stop();
    }
}

/// Somebody who writes an application. The even ones write why they apply, the odd ones from which day on they could begin, which is
/// a fact of their profile.
struct Applicant {
    visitor: Visitor,
    page: CommandId,
    question: &'static str,
    step: &'static str,
    /// How often they have saved, which is the revision of their answer.
    saved: usize,
    line: Option<(SocketAddr, Connection)>,
}

impl Applicant {
    fn new(visitor: Visitor, number: usize) -> Self {
        let (step, question) = if number.is_multiple_of(2) {
            ("motivation", "motivation")
        } else {
            ("availability", "available_from")
        };
        Self { visitor, page: CommandId::new(now()), question, step, saved: 0, line: None }
    }

    fn connect(&mut self, addr: SocketAddr) -> Outcome<()> {
        self.line = Some((addr, Connection::open(addr)?));
        Ok(())
    }

    /// What they have written by their `number`th save.
    fn text(&self, number: usize) -> String {
        if self.question == "motivation" {
            format!("{WRITTEN} {number}")
        } else {
            format!("2032-{:02}-{:02}", number % 12 + 1, number / 12 % 28 + 1)
        }
    }

    /// Saves what they have written, as the page's island does.
    fn save(&mut self) -> Outcome<()> {
        let text = self.text(self.saved + 1);
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("command", &self.page.to_string())
            .append_pair("journey", &self.visitor.journey.to_string())
            .append_pair("step", self.step)
            .append_pair("then", "next")
            .append_pair(&format!("answers[{}][]", self.question), &text);
        if self.saved > 0 {
            form.append_pair(&format!("seen[{}]", self.question), &self.saved.to_string());
        }
        let body = form.finish();
        let Some((addr, connection)) = &mut self.line else { return Err("not connected".into()) };
        let request = format!(
            "POST {} HTTP/1.1\r\nhost: {addr}\r\norigin: http://{addr}\r\nsec-fetch-site: same-origin\r\n\
             accept: application/json\r\naccept-language: en\r\ncookie: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            Autosaving::PATH,
            self.visitor.cookie,
            body.len()
        );
        let (status, answer) = connection.send(request.as_bytes())?;
        let acknowledged = format!(r#"{{"revisions":{{"{}":{}}}}}"#, self.question, self.saved + 1);
        if status != 200 || answer != acknowledged.as_bytes() {
            return Err(format!("status {status}: {}", String::from_utf8_lossy(answer)).into());
        }
        self.saved += 1;
        Ok(())
    }

    fn save_until(&mut self, until: Instant) -> Outcome<usize> {
        let before = self.saved;
        while Instant::now() < until {
            self.save()?;
        }
        Ok(self.saved - before)
    }

    /// Makes sure that what was acknowledged last is what is stored.
    fn is_saved(&self, record: &Option<record::JourneyRecord>) -> Outcome<()> {
        let record = record.as_ref().ok_or("a draft is gone")?;
        let stored = record.answers.get(&self.question.parse()?).ok_or("an answer is gone")?;
        let meant = self.text(self.saved);
        if stored.raw == [meant.as_str()] {
            return Ok(());
        }
        Err(format!("{:?} is stored where {meant:?} was acknowledged", stored.raw).into())
    }
}

/// What the text of an answer begins with.
const WRITTEN: &str = "I have drawn maps since I was nine, first of our village and then of everything between it and the sea. What \
    I would like to learn is how a map stays right once thousands of people walk by it.";

/// How many saves are acknowledged a second when everybody saves as fast as they are answered.
fn rate(applicants: &mut [Applicant], time: Duration) -> Outcome<f64> {
    let started = Instant::now();
    let until = started + time;
    let saved: Result<Vec<usize>, String> = thread::scope(|scope| {
        let clients: Vec<_> = applicants
            .iter_mut()
            .map(|applicant| {
                scope.spawn(move || applicant.save_until(until).map_err(|error| error.to_string()))
            })
            .collect();
        clients.into_iter().map(|client| client.join().map_err(|_| "a client ended".to_owned())?).collect()
    });
    Ok(saved?.into_iter().sum::<usize>() as f64 / started.elapsed().as_secs_f64())
}

/// A database with one table, set as the server's.
async fn bare_file(path: &Path) -> Outcome<SqliteConnection> {
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .connect()
        .await?;
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut connection).await?;
    let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut connection).await?;
    assert_eq!((mode.as_str(), synchronous), ("wal", 2));
    sqlx::query("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        .execute(&mut connection)
        .await?;
    Ok(connection)
}

/// How many rows are committed a second, each alone.
async fn bare_rate(connection: &mut SqliteConnection, time: Duration) -> Outcome<f64> {
    let insert = format!("INSERT INTO line (text) VALUES ('{WRITTEN}');");
    let inserts = insert.repeat(AT_A_TIME);
    let started = Instant::now();
    let mut commits = 0;
    while started.elapsed() < time {
        sqlx::raw_sql(AssertSqlSafe(inserts.clone())).execute(&mut *connection).await?;
        commits += AT_A_TIME;
    }
    Ok(commits as f64 / started.elapsed().as_secs_f64())
}
