//! Content as files on the command line: `check` and `plan`, which need no database.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

fn folder(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The exit code and what was printed.
fn waymark(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(arguments)
        .current_dir(folder("tests/golden/faults/base"))
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
}

#[test]
fn check_says_each_fault_on_a_line_and_ends_with_its_code() {
    assert_eq!(waymark(&["check", "."]), (0, String::new(), "0 errors and 0 warnings\n".to_owned()));
    let (code, out, _) = waymark(&["check", "../04-unknown-field/templates/apply.yaml"]);
    assert_eq!(code, 1);
    assert!(
        out.starts_with("../04-unknown-field/templates/apply.yaml:35:5: error: there is no field"),
        "{out}"
    );
    let (code, out, _) = waymark(&["check", "nowhere.yaml"]);
    assert_eq!((code, out.starts_with("nowhere.yaml: error: ")), (1, true), "{out}");
    assert_eq!(waymark(&["check"]).0, 2);
    assert_eq!(waymark(&["chekc", "."]).0, 2);
}

#[test]
fn a_file_is_checked_with_the_others_of_its_directory() {
    let directory = tempfile::tempdir().expect("a folder");
    for (from, below) in [
        ("base", ""),
        ("base/templates", "templates"),
        ("base/jobs", "jobs"),
        ("34-value-of-another-kind/jobs", "jobs"),
    ] {
        fs::create_dir_all(directory.path().join(below)).expect("a folder");
        for entry in fs::read_dir(folder("tests/golden/faults").join(from)).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                fs::copy(&path, directory.path().join(below).join(path.file_name().expect("a name")))
                    .expect("a copy");
            }
        }
    }
    let job = directory.path().join("jobs/miller.yaml").display().to_string();
    let (code, out, _) = waymark(&["check", &job]);
    assert_eq!((code, out), (1, format!("{job}:39:10: error: a number is wanted here\n")));
    let segments = directory.path().join("segments.yaml").display().to_string();
    assert_eq!(waymark(&["check", &segments]).0, 0, "the fault is in another file");
}

#[test]
fn a_plan_names_every_step_with_its_because() {
    let arguments = [
        "plan",
        "--dir",
        ".",
        "--template",
        "welcome",
        "--profile",
        "personas/kari.yaml",
        "--today",
        "2026-11-22",
        "--anchor",
        "2026-12-01",
    ];
    let json: Vec<&str> = arguments.into_iter().chain(["--json"]).collect();
    let (code, out, error) = waymark(&json);
    assert_eq!((code, error.as_str()), (0, ""));
    let plan: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(plan["steps"].as_array().map(Vec::len), Some(2));
    let documented = fs::read_to_string(folder("docs/plan-json.md")).expect("the document");
    let example =
        documented.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    assert_eq!(
        plan["steps"][1],
        serde_json::from_str::<Value>(example).expect("JSON"),
        "the documented step"
    );

    let (code, table, _) = waymark(&arguments);
    assert_eq!(code, 0);
    assert!(
        table.contains("Show the mill (show, due Thu 2026-12-03, buddy)\n      because learning is doing"),
        "{table}"
    );
    let (code, _, error) = waymark(&[
        "plan",
        "--dir",
        ".",
        "--template",
        "wellcome",
        "--profile",
        "personas/kari.yaml",
        "--today",
        "2026-11-22",
    ]);
    assert_eq!((code, error.contains("there are apply, welcome")), (1, true), "{error}");
    assert_eq!(
        waymark(&["plan", "--dir", ".", "--template", "welcome", "--profile", "x", "--today", "2026-02-30"])
            .0,
        2
    );
}

#[test]
fn a_profile_is_also_a_plain_map_and_its_faults_have_places() {
    let directory = tempfile::tempdir().expect("a folder");
    let file = directory.path().join("profile.yaml");
    let profile = file.display().to_string();
    let arguments =
        ["plan", "--dir", ".", "--template", "welcome", "--profile", &profile, "--today", "2026-11-22"];
    fs::write(&file, "years: 3\n").expect("a file");
    let (code, table, _) = waymark(&arguments);
    assert_eq!((code, table.contains("+ Show the mill")), (0, true), "{table}");
    fs::write(&file, "years: many\nage: 7\n").expect("a file");
    let (code, _, error) = waymark(&arguments);
    assert_eq!(code, 1);
    assert!(error.contains(&format!("{profile}:1:8: error: a number")), "{error}");
    assert!(error.contains(&format!("{profile}:2:1: error: there is no attribute “age”")), "{error}");
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["check", "."])
        .current_dir(folder("tests/golden/faults/35-warnings"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("the program ends");
    assert!(!String::from_utf8_lossy(&ended.stderr).contains("panicked"), "{ended:?}");
}
