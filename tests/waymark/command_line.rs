//! The program as a shell sees it: what it prints, and with what it ends.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::database::TestDatabase;

const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/demo/content");

struct Shell {
    url: String,
    folder: tempfile::TempDir,
}

impl Shell {
    fn new(database: &TestDatabase) -> Self {
        Self { url: database.url.clone(), folder: tempfile::tempdir().expect("a folder") }
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, "")
    }

    fn run_with(&self, arguments: &[&str], typed: &str) -> Ended {
        let mut child = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .args(arguments)
            .env_remove("SMTP_URL")
            .env("DATABASE_URL", &self.url)
            .env("WAYMARK_DATA_DIR", self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut input = child.stdin.take().expect("an input");
        // A command that reads nothing has closed it already.
        let _ = input.write_all(typed.as_bytes());
        drop(input);
        Ended(child.wait_with_output().expect("the program ends"))
    }
}

struct Ended(Output);

impl Ended {
    fn code(&self) -> i32 {
        self.0.status.code().expect("a code")
    }

    fn out(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    fn error(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    #[track_caller]
    fn done(self) -> String {
        assert_eq!(self.code(), 0, "{}{}", self.out(), self.error());
        self.out()
    }

    #[track_caller]
    fn refused(self) -> String {
        assert_eq!(self.code(), 1, "{}{}", self.out(), self.error());
        self.error()
    }
}

fn files_in(folder: &Path) -> std::collections::BTreeMap<String, String> {
    let mut found = std::collections::BTreeMap::new();
    for directory in ["", "templates", "jobs", "personas"] {
        for entry in std::fs::read_dir(folder.join(directory)).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.strip_prefix(folder).expect("inside").display().to_string();
                found.insert(name, std::fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

on_both! {
    async fn content_goes_in_and_out(database) {
        let shell = Shell::new(database);
        assert!(shell.run(&["migrate"]).done().contains("up to date"));
        assert!(shell.run(&["export", "nowhere"]).refused().contains("nothing to export"));
        let told = shell.run(&["import", CONTENT, "--publish"]).done();
        assert!(told.contains("Template “welcome” is now at version 1."), "{told}");
        let told = shell.run(&["import", CONTENT, "--publish"]).done();
        assert!(told.contains("Every draft says this already."), "{told}");
        let out = shell.folder.path().join("out");
        shell.run(&["export", &out.display().to_string()]).done();
        assert_eq!(files_in(&out), files_in(Path::new(CONTENT)));
        shell.run(&["check", &out.display().to_string()]).done();

        std::fs::write(out.join("segments.yaml"), "- key: x\n  label: X\n  rule:\n    attribute: nothing\n    is: 1\n")
            .expect("a file");
        let words = shell.run(&["import", &out.display().to_string()]).refused();
        assert!(words.contains("segments.yaml:4:"), "{words}");
        assert!(shell.run(&["demo"]).refused().contains("an empty one"));
    }

    async fn staff_are_added_and_sign_in_by_links(database) {
        let shell = Shell::new(database);
        let add = ["user", "add", "rana@example.org", "--role", "admin", "--name", "Rana"];
        assert!(shell.run_with(&add, "short\n").refused().contains("between 12 and 256 characters"));
        assert!(shell.run(&["link", "rana@example.org"]).refused().contains("nobody"));
        assert!(shell.run_with(&add, "correct horse battery\n").done().contains("rana@example.org"));
        assert!(shell.run_with(&add, "correct horse battery\n").refused().contains("works here already"));
        let (one, other) = (shell.run(&["link", "Rana@example.org"]).done(), shell.run(&["link", "rana@example.org"]).done());
        assert!(one.starts_with("http://127.0.0.1:3000/link/") && one != other, "{one}");
        let invited = shell.run(&["user", "add", "sam@example.org", "--role", "recruiter", "--invite"]).done();
        assert!(invited.contains("/link/"), "{invited}");
        let wrong = shell.run(&["user", "add", "nobody", "--role", "recruiter", "--invite"]).refused();
        assert!(wrong.contains("not an e-mail address"), "{wrong}");
    }
}

#[test]
fn a_wrong_command_line_ends_with_2() {
    let database = TestDatabase::sqlite();
    let shell = Shell::new(&database);
    for arguments in
        [&["wander"][..], &["import"], &["user", "add", "a@example.org", "--role", "guest"], &["link"]]
    {
        assert_eq!(shell.run(arguments).code(), 2, "{arguments:?}");
    }
    assert_eq!(shell.run(&["--help"]).code(), 0);
}

#[test]
fn a_wrong_setting_is_named() {
    let nowhere =
        Shell { url: "mysql://localhost/waymark".to_owned(), folder: tempfile::tempdir().expect("a folder") };
    assert!(nowhere.run(&["migrate"]).refused().contains("DATABASE_URL"));
}
