//! Shared commits: small writes of many callers in one transaction.
//!
//! A task collects what has arrived while the last commit was under way, and writes it together. It belongs to the
//! database's handle, not to a request, so that a dropped request loses nothing. Callers hear of their save only after
//! COMMIT; when that fails, every one of them hears so.

use tokio::sync::{mpsc, oneshot};

use super::answer::{AnswerSave, SaveError, Saved};
use super::batch;
use super::db::Pools;
use super::error::StoreError;

/// How many saves wait at most before callers do.
const QUEUE: usize = 4096;

/// How many saves share a commit at most.
const BATCH: usize = 256;

/// The way to the task that saves answers.
#[derive(Clone)]
pub(super) struct SharedSaves {
    queue: mpsc::Sender<Member>,
}

struct Member {
    save: AnswerSave,
    reply: oneshot::Sender<Result<Saved, SaveError>>,
}

impl SharedSaves {
    /// Starts the task; it ends when the last handle is gone.
    pub(super) fn start(pools: Pools) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(work(pools, waiting));
        Self { queue }
    }

    /// Saves answers in the next batch.
    pub(super) async fn save(&self, save: AnswerSave) -> Result<Saved, SaveError> {
        let gone = || StoreError::Unavailable("the task that saves answers has ended".to_owned());
        let (reply, answer) = oneshot::channel();
        self.queue.send(Member { save, reply }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

async fn work(pools: Pools, mut waiting: mpsc::Receiver<Member>) {
    let mut members = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut members, BATCH).await > 0 {
        let (saves, replies): (Vec<_>, Vec<_>) =
            members.drain(..).map(|member| (member.save, member.reply)).unzip();
        let outcomes = save_together(&pools, &saves).await;
        for (reply, outcome) in replies.into_iter().zip(outcomes) {
            // Nobody waits any more when the request was dropped; the answer is saved all the same.
            let _ = reply.send(outcome);
        }
    }
}

/// Saves a batch; the outcomes stand in the order of the saves.
async fn save_together(pools: &Pools, saves: &[AnswerSave]) -> Vec<Result<Saved, SaveError>> {
    match batch::write(pools, saves).await {
        Ok(outcomes) => outcomes,
        // One member's statement was refused: alone, it fails without the others.
        Err(StoreError::Statement(_) | StoreError::Taken(_)) if saves.len() > 1 => {
            let mut outcomes = Vec::with_capacity(saves.len());
            for save in saves {
                let outcome = match batch::write(pools, std::slice::from_ref(save)).await {
                    Ok(mut alone) => alone.pop().unwrap_or(Err(StoreError::Missing("outcome").into())),
                    Err(error) => Err(error.into()),
                };
                outcomes.push(outcome);
            }
            outcomes
        }
        Err(error) => saves.iter().map(|_| Err(error.clone().into())).collect(),
    }
}
