//! The fields of not going on with somebody: why, and the letter.

use leptos::prelude::*;

use super::fields::{FieldError, Fields, Message, field_id};
use crate::api::studio::{ApplicationPage, Field, reason_name};
use crate::domain::decision::RejectionReason;
use crate::t;
use crate::ui::studio::wording::{self, name};
use crate::ui::words;

/// A reason for the organisation's own records, and a letter for the person.
#[component]
pub(super) fn RejectFields(fields: Fields, data: ApplicationPage) -> impl IntoView {
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
