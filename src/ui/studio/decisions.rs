//! The forms of the hiring team's decisions.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::wording::{self, name};
use crate::api::studio::{ApplicationPage, Decide, Field, HELPERS, Held, Kept, Typed, reason_name};
use crate::domain::answer::{Problem, to_raw};
use crate::domain::attribute::Value;
use crate::domain::decision::{Decision, DecisionKind, Refusal, RejectionReason};
use crate::domain::template::{Assignee, QuestionKind};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::error_summary::FieldProblem;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::typed_text::typed_text;
use crate::ui::journey::problem::problem_words;
use crate::ui::words;

/// What can be decided now, each in its own fold.
#[component]
pub fn Decisions(
    /// The application.
    data: ApplicationPage,
) -> impl IntoView {
    let words = words();
    let forms = data
        .decisions
        .iter()
        .map(|kind| view! { <DecisionForm data=data.clone() kind=*kind /> })
        .collect_view();
    let nothing = data.decisions.is_empty();
    let onboarding = data.onboarding.map(|id| {
        view! { <p><a class="btn" href=format!("/studio/onboarding/{id}")>{t!(words, "studio-to-onboarding")}</a></p> }
    });
    view! {
        <section class="pane">
            <header class="pane-head"><h2>{t!(words, "studio-decide")}</h2></header>
            <div class="pane-body">
                {onboarding}
                {nothing.then(|| view! { <p class="muted">{t!(words, "studio-decide-nothing")}</p> })}
                <div class="decisions">{forms}</div>
            </div>
        </section>
    }
}

#[component]
fn DecisionForm(data: ApplicationPage, kind: DecisionKind) -> impl IntoView {
    let words = words();
    let kept = data.kept.clone().filter(|kept| kept.decision == kind);
    let typed = kept.as_ref().map_or_else(|| starter(&data, kind), |kept| kept.typed.clone());
    let problems = kept.as_ref().map(problems_of).unwrap_or_default();
    let fields = Fields { kind, typed, problems };
    let Said { class, summary, explains, button, button_class } = said(words, &data, kind);
    let hidden = vec![
        ("journey", data.journey.head.id.to_string()),
        ("revision", data.journey.head.revision.0.to_string()),
        ("decision", kind_name(kind).to_owned()),
    ];
    let inputs = match kind {
        DecisionKind::Reject => view! { <RejectFields fields=fields.clone() data=data.clone() /> }.into_any(),
        DecisionKind::Offer => {
            let label = t!(words, "studio-message-optional");
            view! { <Message fields=fields.clone() label hint=t!(words, "studio-message-hint") /> }.into_any()
        }
        DecisionKind::Hire => view! { <HireFields fields=fields.clone() data=data.clone() /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <details class=class open=kept.is_some() name="decision">
            <summary>{summary}</summary>
            <PostForm to=Decide::PATH hidden>
                <p>{explains}</p>
                {inputs}
                <div class="actions">
                    <button class=button_class>{button}</button>
                </div>
            </PostForm>
        </details>
    }
}

/// The words of a decision's form.
struct Said {
    class: &'static str,
    summary: String,
    explains: String,
    button: String,
    button_class: &'static str,
}

fn said(words: Words, data: &ApplicationPage, kind: DecisionKind) -> Said {
    let next = data.next_stage.as_ref().map(|stage| words.authored(stage).to_owned()).unwrap_or_default();
    let plain = |summary, explains, button| Said {
        class: "decision",
        summary,
        explains,
        button,
        button_class: "btn btn-primary",
    };
    let first = |said: Said| Said { class: "decision decision-primary", ..said };
    match kind {
        DecisionKind::Advance => first(plain(
            t!(words, "studio-advance", stage = next.as_str()),
            t!(words, "studio-advance-explains", stage = next.as_str()),
            t!(words, "studio-advance-action"),
        )),
        DecisionKind::Hold => plain(
            t!(words, "studio-hold"),
            t!(words, "studio-hold-explains"),
            t!(words, "studio-hold-action"),
        ),
        DecisionKind::Resume => first(plain(
            t!(words, "studio-resume"),
            t!(words, "studio-resume-explains"),
            t!(words, "studio-resume-action"),
        )),
        DecisionKind::Offer => plain(
            t!(words, "studio-offer"),
            t!(words, "studio-offer-explains"),
            t!(words, "studio-offer-action"),
        ),
        DecisionKind::Hire => first(plain(
            t!(words, "studio-hire"),
            t!(words, "studio-hire-explains"),
            t!(words, "studio-hire-action"),
        )),
        DecisionKind::Reject => Said {
            class: "decision decision-danger",
            summary: t!(words, "studio-reject"),
            explains: t!(words, "studio-reject-explains"),
            button: t!(words, "studio-reject-action"),
            button_class: "btn btn-danger btn-primary",
        },
        _ => {
            let undone =
                data.undoes.as_ref().map(|decision| undone_words(words, data, decision)).unwrap_or_default();
            plain(
                t!(words, "studio-undo", decision = undone.as_str()),
                t!(words, "studio-undo-explains"),
                t!(words, "studio-undo-action"),
            )
        }
    }
}

/// What an undoing takes back, by its name.
fn undone_words(words: Words, data: &ApplicationPage, decision: &Decision) -> String {
    let stage = data.stage.as_ref().map(|stage| words.authored(stage)).unwrap_or_default();
    wording::decided(words, decision, stage)
}

/// What a form arrives filled in with: a letter to start from, in the candidate's language.
fn starter(data: &ApplicationPage, kind: DecisionKind) -> Typed {
    let person = &data.journey.person;
    let fallback = data.journey.library.content.organisation.language;
    let theirs = Words { locale: person.locale, fallback };
    let job = data.journey.state.job.as_ref().map(|job| theirs.authored(&job.title)).unwrap_or_default();
    match kind {
        DecisionKind::Reject => {
            Typed { message: t!(theirs, "studio-reject-starter", job = job), ..Typed::default() }
        }
        DecisionKind::Hire => Typed {
            location: data.location.as_ref().map(ToString::to_string).unwrap_or_default(),
            ..Typed::default()
        },
        _ => Typed::default(),
    }
}

/// The fields of one form: what was typed, and what is wrong with it.
#[derive(Debug, Clone)]
struct Fields {
    kind: DecisionKind,
    typed: Typed,
    problems: Vec<(Field, Problem)>,
}

impl Fields {
    fn problem(&self, words: Words, field: Field) -> Option<String> {
        self.problems
            .iter()
            .find(|(at, _)| *at == field)
            .map(|(_, problem)| field_problem(words, field, problem))
    }
}

/// What is wrong with a field, above its input.
#[component]
fn FieldError(id: String, says: Option<String>) -> impl IntoView {
    let words = words();
    says.map(|says| {
        view! {
            <p class="field-error" id=format!("{id}-error")>
                <span class="visually-hidden">{t!(words, "field-error")}</span>
                " "
                {says}
            </p>
        }
    })
}

#[component]
fn RejectFields(fields: Fields, data: ApplicationPage) -> impl IntoView {
    let words = words();
    let id = field_id(fields.kind, Field::Reason);
    let problem = fields.problem(words, Field::Reason);
    let class = if problem.is_some() { "field has-error" } else { "field" };
    let described = problem.is_some().then(|| format!("{id}-error"));
    let choices = RejectionReason::ALL
        .into_iter()
        .enumerate()
        .map(|(number, reason)| {
            let id = if number == 0 { id.clone() } else { format!("{id}-{number}") };
            let chosen = fields.typed.reason == reason_name(reason);
            view! {
                <label class="choice">
                    <input type="radio" id=id name="typed[reason]" value=reason_name(reason) checked=chosen />
                    <span>{wording::rejection_reason(words, reason)}</span>
                </label>
            }
        })
        .collect_view();
    let person = name(words, &data.journey.person.name);
    let label = t!(words, "studio-message-to", name = person.as_str());
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field-label">{t!(words, "studio-reject-reason")}</legend>
            <p class="hint">{t!(words, "studio-reject-reason-hint")}</p>
            <FieldError id=id.clone() says=problem />
            <div class="choice-list">{choices}</div>
        </fieldset>
        <Message fields label hint=t!(words, "studio-reject-message-hint") />
    }
}

#[component]
fn Message(fields: Fields, label: String, hint: String) -> impl IntoView {
    let words = words();
    let id = field_id(fields.kind, Field::Message);
    let problem = fields.problem(words, Field::Message);
    let class = if problem.is_some() { "field has-error" } else { "field" };
    let wrong = problem.is_some().then_some("true");
    let described = if problem.is_some() { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
    view! {
        <div class=class>
            <label class="field-label" for=id.clone()>{label}</label>
            <p class="hint" id=format!("{id}-hint")>{hint}</p>
            <FieldError id=id.clone() says=problem />
            <textarea class="textarea" id=id name="typed[message]" rows="8" dir="auto" aria-describedby=described aria-invalid=wrong>
                {typed_text(&fields.typed.message)}
            </textarea>
        </div>
    }
}

#[component]
fn HireFields(fields: Fields, data: ApplicationPage) -> impl IntoView {
    let words = words();
    let places = data
        .locations
        .iter()
        .map(|(key, label)| {
            let chosen = fields.typed.location == key.as_str();
            view! { <option value=key.to_string() selected=chosen>{words.authored(label).to_owned()}</option> }
        })
        .collect_view();
    let location = field_id(fields.kind, Field::Location);
    let problem = fields.problem(words, Field::Location);
    let class = if problem.is_some() { "field has-error" } else { "field" };
    let colleagues = HELPERS
        .into_iter()
        .map(|assignee| view! { <ColleagueFields fields=fields.clone() assignee /> })
        .collect_view();
    let today = data.journey.today();
    view! {
        <DateFields
            id=field_id(fields.kind, Field::Start)
            name="typed[start][]"
            label=t!(words, "studio-hire-start")
            hint=t!(words, "studio-hire-start-hint", today = format::date(words, today))
            typed=fields.typed.start.clone()
            problem=fields.problem(words, Field::Start)
        />
        <div class=class>
            <label class="field-label" for=location.clone()>{t!(words, "studio-hire-location")}</label>
            <FieldError id=location.clone() says=problem />
            <select class="select" id=location name="typed[location]">{places}</select>
        </div>
        <p class="hint">{t!(words, "studio-hire-helpers-hint")}</p>
        {colleagues}
    }
}

/// A date in three fields: day, month, year.
#[component]
pub fn DateFields(
    /// The first field's `id`.
    id: String,
    /// The name the three values are posted under.
    name: &'static str,
    /// What is asked.
    label: String,
    /// Help below the label.
    hint: String,
    /// What was typed.
    typed: Vec<String>,
    /// What is wrong with it.
    problem: Option<String>,
) -> impl IntoView {
    let words = words();
    let class = if problem.is_some() { "field has-error" } else { "field" };
    let described = if problem.is_some() { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
    let part = |number: usize, label: String, class: &'static str| {
        let id = if number == 0 { id.clone() } else { format!("{id}-{number}") };
        let value = typed.get(number).cloned().unwrap_or_default();
        view! {
            <div class="date-part">
                <label for=id.clone()>{label}</label>
                <input class=class id=id name=name inputmode="numeric" autocomplete="off" value=value />
            </div>
        }
    };
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field-label">{label}</legend>
            <p class="hint" id=format!("{id}-hint")>{hint}</p>
            <FieldError id=id.clone() says=problem />
            <div class="date-fields">
                {part(0, t!(words, "field-day"), "input input-2")}
                {part(1, t!(words, "field-month"), "input input-2")}
                {part(2, t!(words, "field-year"), "input input-4")}
            </div>
        </fieldset>
    }
}

#[component]
fn ColleagueFields(fields: Fields, assignee: Assignee) -> impl IntoView {
    let words = words();
    let part = match assignee {
        Assignee::Manager => "manager",
        Assignee::Buddy => "buddy",
        _ => "it",
    };
    let typed = fields.typed.colleague(assignee).cloned().unwrap_or_default();
    let input = |field: Field,
                 label: String,
                 kind: &'static str,
                 class: &'static str,
                 key: &'static str,
                 value: String| {
        let id = field_id(fields.kind, field);
        let problem = fields.problem(words, field);
        let wrong = problem.is_some().then_some("true");
        let described = problem.is_some().then(|| format!("{id}-error"));
        let field_class = if problem.is_some() { "field has-error" } else { "field" };
        view! {
            <div class=field_class>
                <label class="field-label" for=id.clone()>{label}</label>
                <FieldError id=id.clone() says=problem />
                <input class=class id=id type=kind name=format!("typed[{part}][{key}]") value=value autocomplete="off" aria-describedby=described aria-invalid=wrong />
            </div>
        }
    };
    let role = wording::assignee(words, assignee);
    view! {
        <fieldset class="field">
            <legend class="field-label">{role} " " <span class="optional">{t!(words, "field-optional")}</span></legend>
            {input(Field::Name(assignee), t!(words, "studio-colleague-name"), "text", "input", "name", typed.name)}
            {input(Field::Email(assignee), t!(words, "studio-colleague-email"), "email", "input ltr", "email", typed.email)}
        </fieldset>
    }
}

/// What a refused decision said, for the summary at the top of the page.
pub fn held_problems(words: Words, kept: Option<&Kept>) -> Vec<FieldProblem> {
    let Some(kept) = kept else { return Vec::new() };
    problems_of(kept)
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field_id(kept.decision, *field),
            says: field_problem(words, *field, problem),
        })
        .collect()
}

fn problems_of(kept: &Kept) -> Vec<(Field, Problem)> {
    match &kept.held {
        Held::Problems(problems) => problems.clone(),
        Held::Refused(_) | Held::Stale => Vec::new(),
    }
}

/// Why a decision was not taken, with what stands and what was wanted side by side.
#[component]
pub fn HeldNotice(
    /// The application.
    data: ApplicationPage,
) -> impl IntoView {
    let words = words();
    let kept = data.kept.clone()?;
    let wanted = wanted_words(words, &data, &kept);
    let now = wording::standing(words, data.state, data.stage.as_ref());
    let (title, text) = match kept.held {
        Held::Problems(_) => return None,
        Held::Stale => (t!(words, "studio-stale-title"), t!(words, "studio-stale-text")),
        Held::Refused(refusal) => (t!(words, "studio-refused-title"), refusal_words(words, refusal)),
    };
    let message = kept.typed.message.clone();
    Some(view! {
        <div class="notice notice-warning" role="alert" tabindex="-1" autofocus>
            <p class="notice-title">{title}</p>
            <p>{text}</p>
            <dl class="facts">
                <dt>{t!(words, "studio-stale-now")}</dt>
                <dd>{now}</dd>
                <dt>{t!(words, "studio-stale-wanted")}</dt>
                <dd>{wanted}</dd>
            </dl>
            {(!message.trim().is_empty())
                .then(|| view! { <details class="kept"><summary>{t!(words, "studio-stale-message")}</summary><p dir="auto">{message}</p></details> })}
        </div>
    })
}

fn wanted_words(words: Words, data: &ApplicationPage, kept: &Kept) -> String {
    match kept.decision {
        DecisionKind::Advance => t!(words, "studio-advance-action"),
        DecisionKind::Undo => t!(words, "studio-undo-action"),
        kind => said(words, data, kind).summary,
    }
}

fn refusal_words(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotSent => t!(words, "studio-refused-not-sent"),
        Refusal::AlreadySent => t!(words, "studio-refused-already-sent"),
        Refusal::Ended => t!(words, "studio-refused-ended"),
        Refusal::LastStage => t!(words, "studio-refused-last-stage"),
        Refusal::OnHold => t!(words, "studio-refused-on-hold"),
        Refusal::NotOnHold => t!(words, "studio-refused-not-on-hold"),
        Refusal::OfferOpen => t!(words, "studio-refused-offer-open"),
        Refusal::NoOffer => t!(words, "studio-refused-no-offer"),
        Refusal::OfferAccepted => t!(words, "studio-refused-offer-accepted"),
        Refusal::NotAccepted => t!(words, "studio-refused-not-accepted"),
        Refusal::MessageMissing => t!(words, "studio-problem-message"),
        Refusal::MessageTooLong { most, has } => t!(
            words,
            "problem-too-long",
            most = format::whole(words, most as u64),
            has = format::whole(words, has as u64)
        ),
        Refusal::StartInPast => t!(words, "studio-problem-start-past"),
        Refusal::NothingToUndo => t!(words, "studio-refused-nothing-to-undo"),
        Refusal::PersonAnswered => t!(words, "studio-refused-person-answered"),
        Refusal::OnboardingBegun => t!(words, "studio-refused-onboarding-begun"),
    }
}

fn field_problem(words: Words, field: Field, problem: &Problem) -> String {
    match (field, problem) {
        (Field::Reason, _) => t!(words, "studio-problem-reason"),
        (Field::Message, Problem::Missing) => t!(words, "studio-problem-message"),
        (Field::Start, Problem::Missing) => t!(words, "studio-problem-start"),
        (Field::Start, Problem::DateTooFar { .. }) => t!(words, "studio-problem-start-past"),
        (Field::Location, _) => t!(words, "studio-problem-location"),
        (Field::Name(_), Problem::Missing) => t!(words, "studio-problem-colleague-name"),
        (Field::Email(_), Problem::Missing) => t!(words, "studio-problem-colleague-email"),
        (Field::Start, problem) => problem_words(words, QuestionKind::Date, problem),
        (Field::Email(_), problem) => problem_words(words, QuestionKind::Email, problem),
        (_, problem) => problem_words(words, QuestionKind::LongText, problem),
    }
}

fn field_id(kind: DecisionKind, field: Field) -> String {
    let field = match field {
        Field::Reason => "reason",
        Field::Message => "message",
        Field::Start => "start",
        Field::Location => "location",
        Field::Name(Assignee::Manager) => "manager-name",
        Field::Name(Assignee::Buddy) => "buddy-name",
        Field::Name(_) => "it-name",
        Field::Email(Assignee::Manager) => "manager-email",
        Field::Email(Assignee::Buddy) => "buddy-email",
        Field::Email(_) => "it-email",
    };
    format!("{}-{field}", kind_name(kind))
}

/// A decision's name in forms.
fn kind_name(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Send => "send",
        DecisionKind::Advance => "advance",
        DecisionKind::Hold => "hold",
        DecisionKind::Resume => "resume",
        DecisionKind::Reject => "reject",
        DecisionKind::Offer => "offer",
        DecisionKind::Hire => "hire",
        DecisionKind::Undo => "undo",
        DecisionKind::Withdraw => "withdraw",
        DecisionKind::Accept => "accept",
        DecisionKind::Decline => "decline",
    }
}

/// A date as the three fields hold it.
pub fn date_parts(date: chrono::NaiveDate) -> Vec<String> {
    to_raw(&Value::Date(date))
}
