//! The worker that sends what waits in the queue.

use std::time::Duration;

use tokio::task::JoinSet;

use super::smtp::{Outcome, Smtp};
use crate::domain::instant::Instant;
use crate::server::files::incoming;
use crate::server::state::AppState;
use crate::server::store::mail::{self, Mail};
use crate::server::store::{StoreError, sweep};
use crate::server::visit::now;

/// How many mails are on their way at a time.
const AT_A_TIME: u32 = 8;

/// How long a node has for a mail it claimed, in seconds. One that crashed has lost its claim by then, and another sends the mail.
const CLAIM_SECONDS: i64 = 120;

/// How long the worker rests when nothing waits.
const REST: Duration = Duration::from_secs(2);

/// How often what has expired is swept away.
const SWEEP: Duration = Duration::from_secs(15 * 60);

/// Sends mails for as long as the server runs; without a mail server they stay for the Outbox. Sweeps away what has expired, too.
pub async fn work(state: AppState) {
    let smtp = state.config.smtp_url.as_deref().map(|url| Smtp::new(url, state.config.mail_from.clone()));
    let smtp = match smtp.transpose() {
        Ok(smtp) => smtp,
        Err(error) => {
            tracing::error!(%error, "mails are kept: the mail server's address cannot be used");
            None
        }
    };
    let mut swept = tokio::time::Instant::now();
    loop {
        if let Some(smtp) = &smtp {
            match send_due(&state, smtp, now()).await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::warn!(%error, "the mail queue cannot be read"),
            }
        }
        if swept.elapsed() >= SWEEP {
            swept = tokio::time::Instant::now();
            if let Err(error) = sweep::sweep(&state.db, now()).await {
                tracing::warn!(%error, "what has expired cannot be swept away");
            }
            if let Err(error) = incoming::sweep(&state.config.files_dir()).await {
                tracing::warn!(%error, "what was left of broken uploads cannot be swept away");
            }
        }
        tokio::time::sleep(REST).await;
    }
}

/// Sends what is due; returns how many mails that were.
///
/// # Errors
/// When the database does not answer. What was claimed is tried again once its claim has run out.
async fn send_due(state: &AppState, smtp: &Smtp, now: Instant) -> Result<usize, StoreError> {
    let claimed = mail::claim(&state.db, now, now.plus_seconds(CLAIM_SECONDS), AT_A_TIME).await?;
    let count = claimed.len();
    let mut sending = JoinSet::new();
    for mail in claimed {
        let (state, smtp) = (state.clone(), smtp.clone());
        sending.spawn(async move { send_one(&state, &smtp, mail).await });
    }
    while let Some(sent) = sending.join_next().await {
        if let Ok(Err(error)) = sent {
            tracing::warn!(%error, "what became of a mail cannot be noted; it may be sent twice");
        }
    }
    Ok(count)
}

/// First sent, then noted: a crash in between sends it again, and never loses it.
async fn send_one(state: &AppState, smtp: &Smtp, waiting: Mail) -> Result<(), StoreError> {
    let id = waiting.mail.id;
    match smtp.send(&waiting.mail).await {
        Outcome::Taken => mail::sent(&state.db, id, now()).await,
        Outcome::Refused(reason) => {
            tracing::warn!(mail = %id, attempts = waiting.attempts, reason, "a mail was not taken");
            let again = now().plus_seconds(pause_seconds(waiting.attempts));
            mail::failed(&state.db, id, &reason, again).await
        }
    }
}

/// How long to wait after so many attempts: 15 seconds, then twice as long each time, six hours at most.
fn pause_seconds(attempts: u32) -> i64 {
    let doubled = 15_i64 << attempts.saturating_sub(1).min(12);
    doubled.min(6 * 3600)
}

#[cfg(test)]
mod tests {
    use super::pause_seconds;

    #[test]
    fn attempts_grow_rarer_and_never_end() {
        assert_eq!(pause_seconds(1), 15);
        assert_eq!(pause_seconds(2), 30);
        assert_eq!(pause_seconds(100), 6 * 3600);
    }
}
