//! Content: imported, published, exported; never over newer work, and a new version only where something changed.

use std::collections::BTreeMap;
use std::path::Path;

use waymark::demo;
use waymark::domain::content::Content;
use waymark::domain::instant::Instant;
use waymark::domain::key::{Key, TemplateKey};
use waymark::domain::plan::Placement;
use waymark::files::{self, Source};
use waymark::server::about_you::AboutYou;
use waymark::server::candidate::job_page::job_page;
use waymark::server::candidate::start;
use waymark::server::content::{Edition, How, ImportError, Imported, import, load};
use waymark::server::journeys;
use waymark::server::store::content::{self, ContentChange, ContentKind};
use waymark::server::store::staff::{self, NewStaff, Role};
use waymark::server::store::{CommandId, Db, JourneyId, StaffId, StoreError, version};
use waymark::server::visit::Viewer;

use crate::node::Node;

const DRAFT: How = How { publish: false, overwrite: false };
const PUBLISH: How = How { publish: true, overwrite: false };

fn at(minutes: i64) -> Instant {
    Instant(1_790_000_000_000_000).plus_seconds(minutes * 60)
}

async fn import_sources(db: &Db, sources: &[Source], how: How, minute: i64) -> Result<Imported, ImportError> {
    import(db, |base| files::read(sources, base), how, None, at(minute)).await
}

async fn import_demo(db: &Db) -> Imported {
    import_sources(db, &demo::content::sources(), PUBLISH, 0).await.expect("the demo's content")
}

/// What export writes, by path.
async fn exported(db: &Db, edition: Edition) -> BTreeMap<String, String> {
    let content = load(db, edition).await.expect("content").expect("an organisation");
    by_path(files::files(&content).expect("files"))
}

fn by_path(sources: Vec<Source>) -> BTreeMap<String, String> {
    sources.into_iter().map(|source| (source.path.display().to_string(), source.text)).collect()
}

/// The demo's segments with another rule for who works in Jordan, which one template alone asks for.
fn other_segments() -> Source {
    let source = demo::content::sources().into_iter().find(|source| source.path.ends_with("segments.yaml"));
    let source = source.expect("segments");
    let text = source.text.replace("is: jordan", "one_of:\n    - jordan\n    - france");
    assert_ne!(text, source.text, "the segment is there to be changed");
    Source { text, ..source }
}

fn uses(content: &Content, template: &TemplateKey, segment: &str) -> bool {
    serde_json::to_string(&content.templates[template])
        .expect("JSON")
        .contains(&format!("\"segment\":\"{segment}\""))
}

async fn add_staff(db: &Db) -> StaffId {
    let id = StaffId::new(at(0));
    let staff = NewStaff {
        id,
        email: "rana@example.org".to_owned(),
        name: "Rana".to_owned(),
        password_hash: "none".to_owned(),
        role: Role::Recruiter,
    };
    staff::add(db, &staff, at(0)).await.expect("staff");
    id
}

/// Changes the title of a job as the studio does; returns what the draft says now.
async fn change_on_screen(db: &Db, by: StaffId, minute: i64) -> String {
    let item = content::get(db, ContentKind::Job, "map-engineer").await.expect("a database").expect("a job");
    let json = item.draft_json.replace("Map engineer", "Cartographer");
    assert_ne!(json, item.draft_json);
    let change = ContentChange::Draft {
        kind: ContentKind::Job,
        slug: Key::parse("map-engineer").expect("a key"),
        position: 0,
        json: json.clone(),
    };
    content::change::<StoreError>(db, at(minute), Some(by), |_| Ok(vec![change.clone()]))
        .await
        .expect("a change");
    json
}

/// Starts an application for the map engineer's job.
async fn begin(node: &Node, minute: i64) -> JourneyId {
    let visit = node.visit(Viewer::Nobody, at(minute));
    let path = start::start(&visit, "map-engineer", CommandId::new(visit.now)).await.expect("an application");
    path.split('/').nth(2).expect("a journey in the path").parse().expect("an id")
}

/// Whether an application has the words for who is early in their career, once five years of work are known.
async fn reads_words_for_beginners(node: &Node, journey: JourneyId, minute: i64) -> bool {
    let visit = node.visit(Viewer::Nobody, at(minute));
    for (step, typed) in [
        ("background", [("first_job", "no"), ("other_field", "no")]),
        ("experience", [("years_experience", "5"), ("languages", "english")]),
    ] {
        let open = journeys::open(&node.state, journey, visit.now).await.expect("the journey");
        let answers = typed.map(|(key, raw)| (key.to_owned(), vec![raw.to_owned()])).into();
        let typed = journeys::Typed { answers, ..journeys::Typed::default() };
        journeys::answer(&visit, &open.head, step, typed, CommandId::new(visit.now))
            .await
            .expect("an answer");
    }
    let open = journeys::open(&node.state, journey, visit.now).await.expect("the journey");
    let step = open.plan.step(&"how-we-choose-first".parse().expect("a key")).expect("the step");
    step.placement() == Placement::Included
}

/// Whether the job's page has words of its own for who has worked for five years.
async fn page_is_made_about_them(node: &Node, minute: i64) -> bool {
    let visit = node.visit(Viewer::Nobody, at(minute));
    let library = node.state.library().await.expect("published content");
    let about = AboutYou([("years_experience".to_owned(), vec!["5".to_owned()])].into());
    let page = job_page(&visit, &library, "map-engineer", &about).await.expect("the page");
    page.paragraphs.iter().any(|paragraph| paragraph.personal.is_some())
}

on_both! {
    async fn a_changed_segment_reaches_pages_and_new_journeys_only(database) {
        let node = Node::start(database).await;
        import_demo(&node.state.db).await;
        let before = begin(&node, 1).await;
        assert!(!reads_words_for_beginners(&node, before, 2).await);
        assert!(!page_is_made_about_them(&node, 2).await);

        let mut segments = demo::content::sources();
        segments.retain(|source| source.path.ends_with("segments.yaml"));
        for source in &mut segments {
            source.text = source.text.replace("less_than: 2\n", "less_than: 9\n");
        }
        let imported = import_sources(&node.state.db, &segments, PUBLISH, 3).await.expect("a changed segment");
        assert!(imported.versions.iter().any(|(template, _)| template.as_str() == "apply-engineering"));

        // A node that starts now, since one that runs may serve what it knew for a moment longer.
        let node = Node::start(database).await;
        let after = begin(&node, 4).await;
        assert!(reads_words_for_beginners(&node, after, 5).await, "a new journey follows");
        assert!(page_is_made_about_them(&node, 5).await, "so does the page");
        assert!(!reads_words_for_beginners(&node, before, 6).await, "a journey under way stays on its version");
    }

    async fn export_writes_what_was_imported(database) {
        let db = database.open().await;
        import_demo(&db).await;
        let first = exported(&db, Edition::Draft).await;
        assert_eq!(first, by_path(demo::content::sources()), "as the files in git");
        assert_eq!(exported(&db, Edition::Published).await, first);

        let folder = tempfile::tempdir().expect("a folder");
        let content = load(&db, Edition::Draft).await.expect("content").expect("an organisation");
        files::write_dir(&content, folder.path()).expect("files");
        let other = crate::database::TestDatabase::sqlite();
        let empty = other.open().await;
        let read = |base: Option<&Content>| files::read_paths(&[folder.path().to_owned()], base);
        import(&empty, read, DRAFT, None, at(1)).await.expect("an import");
        assert_eq!(exported(&empty, Edition::Draft).await, first, "byte for byte");
        assert!(load(&empty, Edition::Published).await.expect("content").is_none(), "drafts only");
        other.remove().await;
    }

    async fn a_new_version_only_where_something_changed(database) {
        let db = database.open().await;
        let imported = import_demo(&db).await;
        assert_eq!(imported.versions.len(), 4, "every template has its first");
        let before = content::revision(&db).await.expect("a revision");

        let again = import_demo(&db).await;
        assert_eq!((again.drafts, again.published, again.versions.len()), (0, 0, 0));
        assert_eq!(content::revision(&db).await.expect("a revision"), before, "nodes have nothing to load");

        let source = other_segments();
        let drafts = import_sources(&db, std::slice::from_ref(&source), DRAFT, 1).await.expect("drafts");
        assert_eq!((drafts.drafts, drafts.versions.len()), (1, 0), "nobody sees a draft");
        assert_eq!(content::revision(&db).await.expect("a revision"), before);

        let published = import_sources(&db, &[source], PUBLISH, 2).await.expect("publishing");
        assert_eq!((published.drafts, published.published), (0, 1));
        let content = load(&db, Edition::Published).await.expect("content").expect("an organisation");
        for (template, number) in &published.versions {
            assert_eq!(*number, 2);
            assert!(uses(&content, template, "in-jordan"), "{template} does not use the segment");
        }
        for template in content.templates.keys().filter(|template| uses(&content, template, "in-jordan")) {
            assert!(published.versions.iter().any(|(known, _)| known == template), "{template} has no new version");
            let first = version::get(&db, template, 1).await.expect("a database").expect("the first version");
            assert!(!first.frozen_json.contains("one_of\":[\"jordan\",\"france\"]"), "versions never change");
        }
        assert!(published.versions.len() < content.templates.len());
    }

    async fn newer_work_is_not_overwritten(database) {
        let db = database.open().await;
        import_demo(&db).await;
        let staff = add_staff(&db).await;
        let theirs = change_on_screen(&db, staff, 1).await;

        let mut sources = demo::content::sources();
        let changed = sources.iter_mut().find(|source| source.path.ends_with("robin-vale.yaml")).expect("a persona");
        changed.text = changed.text.replace("Robin Vale", "Robin Dale");
        let refused = import_sources(&db, &sources, PUBLISH, 2).await.expect_err("newer work");
        let words = refused.to_string();
        assert!(words.contains("job “map-engineer” was changed on screen on"), "{words}");
        assert!(words.contains("--overwrite"), "{words}");
        let robin = content::get(&db, ContentKind::Persona, "robin-vale").await.expect("a database").expect("Robin");
        assert!(robin.draft_json.contains("Robin Vale"), "all or nothing");

        let persona = sources.iter().find(|source| source.path.ends_with("robin-vale.yaml")).expect("a persona");
        import_sources(&db, std::slice::from_ref(persona), PUBLISH, 3).await.expect("what it does not name is left alone");
        let job = content::get(&db, ContentKind::Job, "map-engineer").await.expect("a database").expect("a job");
        assert_eq!(job.draft_json, theirs);
        assert_ne!(job.published_json.as_deref(), Some(theirs.as_str()), "nobody published it");

        let how = How { publish: false, overwrite: true };
        import_sources(&db, &sources, how, 4).await.expect("told to overwrite");
        let job = content::get(&db, ContentKind::Job, "map-engineer").await.expect("a database").expect("a job");
        assert!(job.draft_json.contains("Map engineer"));
    }

    async fn faults_and_loose_ends_import_nothing(database) {
        let db = database.open().await;
        let mut sources = demo::content::sources();
        let broken = sources.iter_mut().find(|source| source.path.ends_with("map-engineer.yaml")).expect("a job");
        broken.text = broken.text.replace("family: engineering", "family: enginering");
        let refused = import_sources(&db, &sources, PUBLISH, 0).await.expect_err("a fault");
        let words = refused.to_string();
        assert!(words.contains("jobs/map-engineer.yaml:") && words.contains("enginering"), "{words}");
        assert!(content::list(&db).await.expect("a database").is_empty());

        let alone = Source { path: Path::new("jobs/map-engineer.yaml").to_owned(), text: String::new() };
        import_sources(&db, &[alone], DRAFT, 1).await.expect_err("no organisation");

        import_demo(&db).await;
        let segments = other_segments();
        let text = segments.text.clone() + "- key: night-owls\n  label: Night owls\n  rule:\n    attribute: living\n    is: abroad\n";
        let segments = Source { text, ..segments };
        import_sources(&db, std::slice::from_ref(&segments), DRAFT, 2).await.expect("a draft of a segment");
        let mut job = demo::content::sources();
        job.retain(|source| source.path.ends_with("jobs/map-engineer.yaml"));
        let job = job.pop().expect("a job");
        let text = job.text.replacen("segment: early-career", "segment: night-owls", 1);
        assert_ne!(text, job.text);
        let job = Source { text, ..job };
        let refused = import_sources(&db, std::slice::from_ref(&job), PUBLISH, 3).await.expect_err("a draft behind it");
        assert!(refused.to_string().contains("night-owls"), "{refused}");
        import_sources(&db, &[segments, job], PUBLISH, 4).await.expect("both together");
    }
}
