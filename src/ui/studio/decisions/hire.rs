//! The fields of hiring somebody: the first day, the place, and who helps.

use leptos::prelude::*;

use super::fields::{DateFields, FieldError, Fields, field_id};
use crate::api::studio::{ApplicationPage, Field, HELPERS};
use crate::domain::template::Assignee;
use crate::locales::format;
use crate::t;
use crate::ui::studio::wording;
use crate::ui::words;

/// The first day, the place, and who helps.
#[component]
pub(super) fn HireFields(fields: Fields, data: ApplicationPage) -> impl IntoView {
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
