//! How the people of the demo organisation live through their applications: by the use cases that the pages call, at the
//! times that a given clock says.

use std::collections::BTreeSet;

use anyhow::{Context, bail, ensure};

use super::answers::Answers;
use super::cast::{Character, Phrases, Way};
use super::clock::Clock;
use super::staff::Team;
use super::{onboarding_life, paper};
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::key::StepKey;
use crate::domain::plan::{PlannedStep, StepState};
use crate::domain::template::{QuestionKind, StepKind};
use crate::domain::text::Locale;
use crate::locales::Words;
use crate::server::address::ClientAddress;
use crate::server::auth::link;
use crate::server::candidate::{decide, send, start};
use crate::server::files::upload;
use crate::server::journeys::{self, OpenJourney};
use crate::server::state::AppState;
use crate::server::store::{self, CommandId, Holder, JourneyId};
use crate::server::studio::decide::{Outcome, Said, Typed, decide as decide_for_team};
use crate::server::visit::{Viewer, Visit};

/// How many days after the beginning the team advances an application, stage by stage.
const ADVANCED: [i64; 3] = [3, 7, 11];
/// … offers the job, …
const OFFERED: i64 = 14;
/// … the person answers, …
const ANSWERED: i64 = 16;
/// … and the team hires them, …
const HIRED: i64 = 18;
/// … so many days before the first day.
const NOTICE: i64 = 30;

/// One of the people, living.
pub(super) struct Life<'a> {
    pub(super) state: &'a AppState,
    pub(super) team: &'a Team,
    pub(super) who: &'a Character,
    /// Their place among the people, from zero.
    pub(super) place: usize,
    pub(super) phrases: &'a Phrases,
    pub(super) clock: Clock,
}

impl Life<'_> {
    /// Lives as far as the cast says; returns their application, and the onboarding that came from it.
    ///
    /// # Errors
    /// When a use case refuses what it should accept.
    pub(super) async fn live(mut self) -> anyhow::Result<Vec<JourneyId>> {
        let began = match self.who.way {
            Way::Hired(start) => start - NOTICE - HIRED,
            _ => -self.who.began,
        };
        self.clock.move_to(began, self.place * 7);
        let path = start::start(&self.visit(Viewer::Nobody), self.who.job.as_str(), self.command()).await?;
        let id = path.split('/').nth(2).unwrap_or_default();
        let id: JourneyId = id.parse().with_context(|| format!("no journey in {path}"))?;
        let stop = match &self.who.way {
            Way::Draft(stop) => Some(stop),
            _ => None,
        };
        self.fill_in_stage(id, 0, stop, usize::MAX).await?;
        if stop.is_some() {
            return Ok(vec![id]);
        }
        self.confirm(id).await?;
        let way_on = send::send(&self.visit_own(id).await?, id, self.command()).await?;
        ensure!(!way_on.contains("problems"), "the application is not complete: {way_on}");
        let onboarding = self.after_sending(id, began).await?;
        Ok([id].into_iter().chain(onboarding).collect())
    }

    async fn after_sending(&mut self, id: JourneyId, began: i64) -> anyhow::Result<Option<JourneyId>> {
        let who = self.who;
        match &who.way {
            Way::Draft(_) | Way::Sent => {}
            Way::Stage { at, answered } => {
                let stage = self.advance_to(id, began, at.as_str()).await?;
                self.clock.pass(20_000);
                self.fill_in_stage(id, stage, None, *answered).await?;
            }
            Way::OnHold(at) => {
                self.go_on_to(id, began, at.as_str()).await?;
                self.decide(id, DecisionKind::Hold, Typed::default()).await?;
            }
            Way::Rejected { at, reason } => {
                self.go_on_to(id, began, at.as_str()).await?;
                let message = rejection(who.locale).to_owned();
                let typed = Typed { reason: reason.clone(), message, ..Typed::default() };
                self.decide(id, DecisionKind::Reject, typed).await?;
            }
            Way::Withdrawn(at) => {
                self.go_on_to(id, began, at.as_str()).await?;
                self.decide_own(id, Decision::Withdraw).await?;
            }
            Way::Offered => self.offer(id, began).await?,
            Way::Accepted => {
                self.offer(id, began).await?;
                self.clock.move_to(began + ANSWERED, self.place * 7);
                self.decide_own(id, Decision::Accept).await?;
            }
            Way::Declined => {
                self.offer(id, began).await?;
                self.clock.move_to(began + ANSWERED, self.place * 7);
                self.decide_own(id, Decision::Decline).await?;
            }
            Way::Hired(start) => {
                self.offer(id, began).await?;
                self.clock.move_to(began + ANSWERED, self.place * 7);
                self.decide_own(id, Decision::Accept).await?;
                self.clock.move_to(began + HIRED, self.place * 7);
                return onboarding_life::join(self, id, *start).await.map(Some);
            }
        }
        Ok(None)
    }

    /// Advances an application to a stage, and says which one it is.
    async fn advance_to(&mut self, id: JourneyId, began: i64, stage: &str) -> anyhow::Result<usize> {
        let journey = self.open(id).await?;
        let stages = &journey.version.template().stages;
        let there = stages.iter().position(|known| known.key.as_str() == stage);
        let there = there.with_context(|| format!("there is no stage {stage}"))?;
        for (place, days) in (0..there).zip(ADVANCED) {
            self.clock.move_to(began + days, self.place * 11);
            self.decide(id, DecisionKind::Advance, Typed::default()).await?;
            if place + 1 < there {
                self.clock.pass(30_000);
                self.fill_in_stage(id, place + 1, None, usize::MAX).await?;
            }
        }
        Ok(there)
    }

    /// Advances an application to a stage, where the person does some of it and two days pass.
    async fn go_on_to(&mut self, id: JourneyId, began: i64, stage: &str) -> anyhow::Result<()> {
        let there = self.advance_to(id, began, stage).await?;
        if there > 0 {
            self.clock.pass(30_000);
            self.fill_in_stage(id, there, None, 2).await?;
        }
        self.clock.pass(2 * 86_400);
        Ok(())
    }

    async fn offer(&mut self, id: JourneyId, began: i64) -> anyhow::Result<()> {
        let stage = self.advance_to(id, began, "final-meeting").await?;
        self.clock.pass(30_000);
        self.fill_in_stage(id, stage, None, usize::MAX).await?;
        self.clock.move_to(began + OFFERED, self.place * 11);
        let typed = Typed { message: offer(self.who.locale).to_owned(), ..Typed::default() };
        self.decide(id, DecisionKind::Offer, typed).await
    }

    /// Does the person's steps of a stage, at most so many, up to the one they stop at.
    async fn fill_in_stage(
        &mut self,
        id: JourneyId,
        stage: usize,
        stop: Option<&StepKey>,
        most: usize,
    ) -> anyhow::Result<()> {
        let mut done = 0;
        let mut left = BTreeSet::new();
        while done < most {
            let journey = self.open(id).await?;
            let key = journey.version.template().stages.get(stage).map(|stage| stage.key.clone());
            let next = journey.plan.mine().find(|step| {
                Some(&step.stage().key) == key.as_ref()
                    && step.state() == StepState::Open
                    && journey.is_walkable(step)
                    && !left.contains(step.key())
            });
            let Some(next) = next else { return Ok(()) };
            if stop == Some(next.key()) {
                return Ok(());
            }
            left.insert(next.key().clone());
            self.clock.pass(90);
            self.do_step(id, next.key()).await?;
            done += 1;
        }
        Ok(())
    }

    /// Answers and completes a step; what an answer makes asked is answered, too.
    pub(super) async fn do_step(&mut self, id: JourneyId, key: &StepKey) -> anyhow::Result<()> {
        for _ in 0..4 {
            let journey = self.open(id).await?;
            let step = journey.plan.step(key).context("the step is gone")?;
            let visit = self.visit_of(&journey);
            if self.skips(&step) {
                journeys::skip(&visit, &journey.head, key.as_str(), self.command()).await?;
                return Ok(());
            }
            self.upload(&journey, &step).await?;
            let answers = Answers { who: self.who, place: self.place, phrases: self.phrases };
            let typed = step
                .asked()
                .filter_map(|asked| Some((asked.key().to_string(), answers.to(&journey, &asked)?)))
                .collect();
            let typed = journeys::Typed { answers: typed, ..journeys::Typed::default() };
            journeys::answer(&visit, &journey.head, key.as_str(), typed, self.command()).await?;
            let after = self.open(id).await?;
            if after.plan.step(key).is_none_or(|step| step.state().is_done()) {
                return Ok(());
            }
            self.clock.pass(45);
        }
        let journey = self.open(id).await?;
        let step = journey.plan.step(key).context("the step is gone")?;
        let problems: Vec<String> = step
            .asked()
            .filter_map(|asked| Some(format!("{}: {:?}", asked.key(), journey.problem(asked.question())?)))
            .collect();
        bail!("the step {key} does not take its answers: {}", problems.join(", "))
    }

    /// Of what can be left out, some is.
    fn skips(&self, step: &PlannedStep<'_>) -> bool {
        let optional = !step.step().required && matches!(step.step().kind, StepKind::Form | StepKind::Task);
        optional && (self.place + step.key().as_str().len()).is_multiple_of(6)
    }

    async fn upload(&self, journey: &OpenJourney, step: &PlannedStep<'_>) -> anyhow::Result<()> {
        let asked = step.asked().filter(|asked| asked.question().kind == QuestionKind::File);
        for asked in asked {
            let question = asked.question();
            if journey.files.iter().any(|file| file.question == question.key) {
                continue;
            }
            let name = self.who.latin_name();
            let lines = [
                format!("{} years of experience", self.who.years),
                format!("Languages: {}", self.who.languages.join(", ")),
                self.who.email.clone(),
            ];
            let page = paper::pdf(&format!("{name}: {}", question.key), &lines);
            let file_name = format!("{}-{}.pdf", question.key, name.to_lowercase().replace(' ', "-"));
            let visit = self.visit_of(journey);
            upload::keep_whole(&visit, &journey.head, &question.key, &file_name, page).await?;
        }
        Ok(())
    }

    /// Presses the link that was mailed, which confirms the address.
    async fn confirm(&mut self, id: JourneyId) -> anyhow::Result<()> {
        let journey = self.open(id).await?;
        self.clock.pass(240);
        let holder = Holder::Draft(journey.head.person);
        let minted = link::mint(&self.state.config, holder, &self.who.email, "/", self.clock.now());
        store::link::create(&self.state.db, &minted.link, self.clock.now()).await?;
        let secret = minted.url.rsplit('/').next().unwrap_or_default();
        let spent = link::spend(&self.visit(Viewer::Nobody), secret).await?;
        ensure!(spent.is_some(), "the link could not be spent");
        Ok(())
    }

    /// Decides for the hiring team.
    pub(super) async fn decide(
        &mut self,
        id: JourneyId,
        decision: DecisionKind,
        typed: Typed,
    ) -> anyhow::Result<()> {
        let journey = self.open(id).await?;
        let visit = self.visit_team()?;
        let said = Said { command: self.command(), revision: journey.head.revision, decision, typed };
        match decide_for_team(&visit, id, said).await? {
            Outcome::Decided => Ok(()),
            Outcome::Kept(kept) => bail!("{decision:?} was not taken: {:?}", kept.held),
        }
    }

    /// Decides for the person.
    async fn decide_own(&mut self, id: JourneyId, decision: Decision) -> anyhow::Result<()> {
        decide::decide(&self.visit_own(id).await?, id, decision, self.command()).await?;
        Ok(())
    }

    pub(super) async fn open(&self, id: JourneyId) -> anyhow::Result<OpenJourney> {
        Ok(journeys::open(self.state, id, self.clock.now()).await?)
    }

    async fn visit_own(&self, id: JourneyId) -> anyhow::Result<Visit> {
        Ok(self.visit_of(&self.open(id).await?))
    }

    /// A visit of the person whose journey it is.
    pub(super) fn visit_of(&self, journey: &OpenJourney) -> Visit {
        let id = journey.person.id;
        self.visit(match journey.person.confirmed_at {
            Some(_) => Viewer::Person { id },
            None => Viewer::Draft { person: id },
        })
    }

    /// A visit of the recruiter in the job's hiring team.
    pub(super) fn visit_team(&self) -> anyhow::Result<Visit> {
        let recruiter = self.team.recruiter(&self.who.job).context("the job has no hiring team")?;
        Ok(self.visit(Viewer::Staff(recruiter)))
    }

    pub(super) fn visit(&self, viewer: Viewer) -> Visit {
        Visit {
            state: self.state.clone(),
            viewer,
            words: Words { locale: self.who.locale, fallback: Locale::En },
            now: self.clock.now(),
            address: ClientAddress { ip: std::net::Ipv4Addr::LOCALHOST.into(), on_this_machine: true },
            path: "/".to_owned(),
        }
    }

    pub(super) fn command(&self) -> CommandId {
        CommandId::new(self.clock.now())
    }
}

fn rejection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => {
            "Thank you for the time you took. We read your application with care, and this time we go on with somebody \
             whose experience is closer to the work. Please look in on us again."
        }
        Locale::Fr => {
            "Merci du temps que vous avez pris. Nous avons lu votre candidature avec attention ; cette fois, nous \
             poursuivons avec une personne dont l’expérience est plus proche du poste. Revenez nous voir."
        }
        Locale::Ar => {
            "شكرًا على الوقت الذي خصصته لنا. قرأنا طلبك بعناية، وسنكمل هذه المرة مع شخص خبرته أقرب إلى هذا العمل. \
             نرحب بك مرة أخرى."
        }
    }
}

fn offer(locale: Locale) -> &'static str {
    match locale {
        Locale::En => {
            "We would be glad to have you with us. The contract comes as soon as you say yes; ask us anything."
        }
        Locale::Fr => {
            "Nous serions heureux de vous compter parmi nous. Le contrat suit dès votre réponse ; posez-nous toutes vos questions."
        }
        Locale::Ar => "يسعدنا أن تنضم إلينا. سيصلك العقد فور موافقتك، ونرحب بكل أسئلتك.",
    }
}
