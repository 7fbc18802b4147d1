//! The demo organisation: Tarn & Tamarisk, which draws trail maps and builds mountain-safety gear. Its content is embedded;
//! its people are made through the use cases that the pages call, with dates relative to the day of loading.

mod answers;
mod cast;
mod clock;
pub mod content;
mod life;
mod onboarding_life;
mod paper;
mod staff;

use anyhow::Context;
use chrono::{Days, NaiveDate};

use self::clock::Clock;
use self::life::Life;
use crate::domain::instant::Instant;
use crate::server::auth::demo::DemoRole;
use crate::server::auth::link::mint;
use crate::server::auth::set_up;
use crate::server::content::{How, import};
use crate::server::error::AppError;
use crate::server::state::AppState;
use crate::server::store::{self, Db, Holder, JourneyId, StoreError, link, person, setting};

/// Whom somebody is who looks around as a candidate.
const CANDIDATE: &str = "julien.castaing@example.org";

/// Whom somebody is who looks around as a new hire.
const NEW_HIRE: &str = "noemie.bastide@example.org";

/// The setting that says how far loading came.
const SETTING: &str = "demo";

/// How long ago the content was published, in days: before anybody applied.
const PUBLISHED_BEFORE: u64 = 200;

/// Why the demo organisation was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// It is there already.
    #[error("the demo organisation is in this database already")]
    Loaded,
    /// Loading began and did not end.
    #[error(
        "the demo organisation is being loaded into this database, or loading it was interrupted. If nothing is loading \
         it now, remove the database and begin again: for SQLite the file that DATABASE_URL names, with those beside it that \
         end in -wal and -shm; for PostgreSQL make an empty database"
    )]
    Unfinished,
    /// Somebody's organisation is in the database.
    #[error(
        "this database has an organisation already, and the demo organisation wants an empty one: set DATABASE_URL to \
         another database"
    )]
    NotEmpty,
    /// The mails of the demo organisation would be sent.
    #[error(
        "SMTP_URL is set, and the mails of invented people would really be sent: unset it for the demo organisation"
    )]
    MailIsSent,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was made up does not fit the content.
    #[error("the demo organisation could not be loaded: {0:#}")]
    Broken(anyhow::Error),
}

/// What was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// How many people there are.
    pub people: usize,
    /// Their applications and onboardings.
    pub journeys: Vec<JourneyId>,
}

/// Loads the demo organisation into an empty database: content, staff and sixty people. `today` is the day that their dates
/// count from; nothing happens to them after `now`.
///
/// # Errors
/// When the database is not empty or does not answer. What was written until then stays, and the next try says so.
pub async fn load(state: &AppState, today: NaiveDate, now: Instant) -> Result<Loaded, DemoError> {
    if state.config.smtp_url.is_some() {
        return Err(DemoError::MailIsSent);
    }
    let db = &state.db;
    if let Some(error) = standing(db).await? {
        return Err(error);
    }
    // Whoever starts an organisation of their own at the same moment claims the same.
    if !set_up::claim(db, SETTING).await? {
        return Err(standing(db).await?.unwrap_or(DemoError::NotEmpty));
    }
    setting::set(db, SETTING, "loading").await?;
    let loaded = fill(state, today, now).await.map_err(DemoError::Broken)?;
    setting::set(db, SETTING, "loaded").await?;
    Ok(loaded)
}

/// Loads the demo organisation for who wants to look around; where it is there already it stays as it is.
///
/// # Errors
/// `Conflict` where the installation is not empty, or loading is under way; `Unavailable` when it cannot be loaded.
pub async fn look_around(state: &AppState, now: Instant) -> Result<(), AppError> {
    match load(state, now.to_utc().date_naive(), now).await {
        Ok(_) | Err(DemoError::Loaded) => Ok(()),
        Err(DemoError::Store(error)) => Err(error.into()),
        Err(error) => {
            tracing::error!(%error, "the demo organisation was not loaded");
            Err(match error {
                DemoError::Broken(_) => AppError::Unavailable,
                _ => AppError::Conflict,
            })
        }
    }
}

/// Whether the demo organisation is in the database, whole.
///
/// # Errors
/// When the database does not answer.
pub async fn is_loaded(db: &Db) -> Result<bool, StoreError> {
    Ok(setting::get(db, SETTING).await?.as_deref() == Some("loaded"))
}

/// Fresh sign-in links: as a candidate, a recruiter and a new hire. None where there is no demo organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_in_links(state: &AppState, now: Instant) -> Result<Vec<(DemoRole, String)>, StoreError> {
    let db = &state.db;
    let mut links = Vec::new();
    if !is_loaded(db).await? {
        return Ok(links);
    }
    for role in [DemoRole::Candidate, DemoRole::Recruiter, DemoRole::NewHire] {
        let Some(email) = setting::get(db, role.setting()).await? else { continue };
        let holder = match role {
            DemoRole::Candidate | DemoRole::NewHire => {
                person::by_email(db, &email).await?.map(|person| Holder::Person(person.id))
            }
            DemoRole::Recruiter | DemoRole::Admin => {
                store::staff::by_email(db, &email).await?.map(|(staff, _)| Holder::Staff(staff.id))
            }
        };
        let Some(holder) = holder else { continue };
        let minted = mint(&state.config, holder, &email, role.home(), now);
        link::create(db, &minted.link, now).await?;
        links.push((role, minted.url));
    }
    Ok(links)
}

/// Why the database as it stands does not take the demo organisation.
async fn standing(db: &Db) -> Result<Option<DemoError>, StoreError> {
    let empty = !store::staff::any(db).await? && store::content::list(db).await?.is_empty();
    Ok(match setting::get(db, SETTING).await?.as_deref() {
        Some("loaded") => Some(DemoError::Loaded),
        Some(_) => Some(DemoError::Unfinished),
        None if empty => None,
        None => Some(DemoError::NotEmpty),
    })
}

async fn fill(state: &AppState, today: NaiveDate, now: Instant) -> anyhow::Result<Loaded> {
    let db = &state.db;
    let read = |_: Option<&_>| content::content(today);
    let how = How { publish: true, overwrite: false };
    let published = today.checked_sub_days(Days::new(PUBLISHED_BEFORE)).unwrap_or(today);
    let published = Instant::from(published.and_time(chrono::NaiveTime::MIN).and_utc());
    import(db, read, how, None, published).await?;
    let library = state.library().await?;
    let team = staff::hire_staff(db, &library.content, published).await?;
    let (people, phrases) = (cast::people()?, cast::phrases()?);
    let mut journeys = Vec::new();
    for (place, who) in people.iter().enumerate() {
        let clock = Clock::new(today, now.plus_seconds(-60));
        let life = Life { state, team: &team, who, place, phrases: &phrases, clock };
        journeys.extend(life.live().await.with_context(|| who.email.clone())?);
    }
    for (role, email) in [
        (DemoRole::Candidate, CANDIDATE),
        (DemoRole::NewHire, NEW_HIRE),
        (DemoRole::Recruiter, staff::RECRUITER),
        (DemoRole::Admin, staff::ADMIN),
    ] {
        setting::set(db, role.setting(), email).await?;
    }
    Ok(Loaded { people: people.len(), journeys })
}
