//! Decisions on applications: which may follow which, and where they leave the application.
//!
//! The decisions taken, in order, are the history of an application; where it stands is always derived from them.

mod course;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use course::{decide, effective, permitted, standing};

/// The most characters of a message that goes with a decision.
pub const MAX_MESSAGE_CHARACTERS: usize = 5_000;

/// What is decided on an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The person sends the application.
    Send,
    /// Staff move it to the next stage.
    Advance,
    /// Staff put it aside for now.
    Hold,
    /// Staff take it up again where it was.
    Resume,
    /// Staff end it; the candidate reads "not moving forward".
    Reject {
        /// Why, for the record.
        reason: RejectionReason,
        /// What the candidate reads.
        message: String,
    },
    /// Staff offer the job.
    Offer {
        /// What the candidate reads; may be empty.
        message: String,
    },
    /// Staff hire whoever accepted.
    Hire {
        /// The first day at work.
        start: NaiveDate,
    },
    /// Staff take back the last decision that stands.
    Undo,
    /// The person withdraws.
    Withdraw,
    /// The person accepts the offer.
    Accept,
    /// The person declines the offer.
    Decline,
}

/// A decision without what goes with it: what a button says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "documented at the decisions of the same names")]
pub enum DecisionKind {
    Send,
    Advance,
    Hold,
    Resume,
    Reject,
    Offer,
    Hire,
    Undo,
    Withdraw,
    Accept,
    Decline,
}

/// Why an application is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RejectionReason {
    /// A requirement of the job is not met.
    RequirementNotMet,
    /// Others have more of the experience the work needs.
    OthersMoreExperienced,
    /// The expectations of pay, hours or place are too far apart.
    ExpectationsDiffer,
    /// The person may not work at the job's place.
    NoRightToWork,
    /// The person no longer answers.
    NoReply,
    /// Somebody else has the job.
    Filled,
    /// The job is no longer on offer.
    Cancelled,
}

/// Where an application stands, apart from its stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Being filled in; the organisation sees nothing of it.
    Draft,
    /// With the hiring team.
    Sent,
    /// Put aside for now.
    OnHold,
    /// The person has an offer to answer.
    Offered,
    /// The person accepted the offer.
    Accepted,
    /// The person has the job.
    Hired,
    /// The person declined the offer.
    Declined,
    /// Not moving forward.
    Rejected,
    /// The person withdrew.
    Withdrawn,
}

/// Where an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Standing {
    /// Its state.
    pub state: ApplicationState,
    /// Its stage, as the position in its template's list of stages.
    pub stage: usize,
}

/// What a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// How many stages the application's template has.
    pub stages: usize,
    /// The decisions taken so far, undone ones and the undoing included.
    pub history: &'a [Decision],
    /// Whether the new hire has begun the onboarding journey that hiring started.
    pub onboarding_begun: bool,
    /// Today, where the job is.
    pub today: NaiveDate,
}

/// Why a decision cannot be taken. The screen chooses the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The person has not sent it yet.
    NotSent,
    /// The person has sent it already.
    AlreadySent,
    /// It has ended.
    Ended,
    /// It is in its last stage.
    LastStage,
    /// It is on hold; resume it first.
    OnHold,
    /// It is not on hold.
    NotOnHold,
    /// There is an offer that the person has not answered.
    OfferOpen,
    /// There is no offer to answer.
    NoOffer,
    /// The person has accepted the offer.
    OfferAccepted,
    /// The person has not accepted an offer.
    NotAccepted,
    /// The message is missing.
    MessageMissing,
    /// The message is too long.
    MessageTooLong {
        /// At most so many characters.
        most: usize,
        /// There are so many.
        has: usize,
    },
    /// The first day lies in the past.
    StartInPast,
    /// No decision of staff stands that could be undone.
    NothingToUndo,
    /// The last decision was the person's own answer.
    PersonAnswered,
    /// The new hire has begun the onboarding.
    OnboardingBegun,
}

impl Decision {
    /// What kind of decision it is.
    pub fn kind(&self) -> DecisionKind {
        match self {
            Self::Send => DecisionKind::Send,
            Self::Advance => DecisionKind::Advance,
            Self::Hold => DecisionKind::Hold,
            Self::Resume => DecisionKind::Resume,
            Self::Reject { .. } => DecisionKind::Reject,
            Self::Offer { .. } => DecisionKind::Offer,
            Self::Hire { .. } => DecisionKind::Hire,
            Self::Undo => DecisionKind::Undo,
            Self::Withdraw => DecisionKind::Withdraw,
            Self::Accept => DecisionKind::Accept,
            Self::Decline => DecisionKind::Decline,
        }
    }
}

impl DecisionKind {
    /// Every kind, in the order screens offer them.
    pub const ALL: [Self; 11] = [
        Self::Send,
        Self::Advance,
        Self::Hold,
        Self::Resume,
        Self::Offer,
        Self::Hire,
        Self::Reject,
        Self::Undo,
        Self::Accept,
        Self::Decline,
        Self::Withdraw,
    ];

    /// Whether the person takes it, and not the staff.
    pub fn is_persons(self) -> bool {
        matches!(self, Self::Send | Self::Withdraw | Self::Accept | Self::Decline)
    }
}

impl RejectionReason {
    /// Every reason, in the order screens offer them.
    pub const ALL: [Self; 7] = [
        Self::RequirementNotMet,
        Self::OthersMoreExperienced,
        Self::ExpectationsDiffer,
        Self::NoRightToWork,
        Self::NoReply,
        Self::Filled,
        Self::Cancelled,
    ];
}

impl ApplicationState {
    /// Every state, in the order of the way.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Sent,
        Self::OnHold,
        Self::Offered,
        Self::Accepted,
        Self::Hired,
        Self::Declined,
        Self::Rejected,
        Self::Withdrawn,
    ];

    /// Whether nothing follows but an undoing.
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Hired | Self::Declined | Self::Rejected | Self::Withdrawn)
    }
}

#[cfg(test)]
mod tests;
