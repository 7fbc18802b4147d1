//! What the forms of decisions are made of: fields with what was typed and what is wrong with it.

use leptos::prelude::*;

use crate::api::studio::{Field, Typed};
use crate::domain::answer::{Problem, to_raw};
use crate::domain::attribute::Value;
use crate::domain::decision::DecisionKind;
use crate::domain::template::{Assignee, QuestionKind};
use crate::locales::Words;
use crate::t;
use crate::ui::components::typed_text::typed_text;
use crate::ui::journey::problem::problem_words;
use crate::ui::words;

/// The fields of one form: what was typed, and what is wrong with it.
#[derive(Debug, Clone)]
pub(super) struct Fields {
    pub(super) kind: DecisionKind,
    pub(super) typed: Typed,
    pub(super) problems: Vec<(Field, Problem)>,
}

impl Fields {
    pub(super) fn problem(&self, words: Words, field: Field) -> Option<String> {
        self.problems
            .iter()
            .find(|(at, _)| *at == field)
            .map(|(_, problem)| field_problem(words, field, problem))
    }
}

/// What is wrong with a field, above its input.
#[component]
pub(super) fn FieldError(id: String, says: Option<String>) -> impl IntoView {
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

/// What is written to the person.
#[component]
pub(super) fn Message(fields: Fields, label: String, hint: String) -> impl IntoView {
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

/// A date as the three fields hold it.
pub fn date_parts(date: chrono::NaiveDate) -> Vec<String> {
    to_raw(&Value::Date(date))
}

/// What is wrong with a field, in words.
pub(super) fn field_problem(words: Words, field: Field, problem: &Problem) -> String {
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

/// The `id` of a field.
pub(super) fn field_id(kind: DecisionKind, field: Field) -> String {
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
pub(super) fn kind_name(kind: DecisionKind) -> &'static str {
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
