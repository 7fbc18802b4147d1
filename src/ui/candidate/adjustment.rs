//! "Ask for an adjustment".

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use crate::api::candidate::{self, AskForAdjustment, Asking};
use crate::t;
use crate::ui::components::error_summary::{ErrorSummary, FieldProblem};
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::typed_text::typed_text;
use crate::ui::words;

/// "Ask for an adjustment".
#[component]
pub fn AdjustmentPage() -> impl IntoView {
    let from = use_query_map().read_untracked().get("from").unwrap_or_default();
    page(candidate::adjustment(from), |asking| view! { <AskForm asking /> })
}

#[component]
fn AskForm(asking: Asking) -> impl IntoView {
    let words = words();
    let title = t!(words, "adjustment-title");
    if asking.sent {
        let sent = t!(words, "adjustment-sent-title");
        return view! {
            <Title text=sent.clone() />
            <main id="main" class="page" tabindex="-1">
                <h1>{sent}</h1>
                <p class="lede">{t!(words, "adjustment-sent-text", email = asking.email)}</p>
                <div class="actions"><a class="btn btn-primary" href=asking.from>{t!(words, "page-back")}</a></div>
            </main>
        }
        .into_any();
    }
    let email_problem = asking.email_wrong.then(|| t!(words, "problem-email"));
    let message_problem = asking.message_wrong.then(|| t!(words, "adjustment-message-problem"));
    let problems: Vec<_> = [("email", &email_problem), ("message", &message_problem)]
        .into_iter()
        .filter_map(|(field, says)| says.clone().map(|says| FieldProblem { field: field.to_owned(), says }))
        .collect();
    let error = move |id: &'static str, says: Option<String>| {
        says.map(|says| view! { <p class="field-error" id=id><span class="visually-hidden">{t!(words, "field-error")}</span>" "{says}</p> })
    };
    let class = |wrong: bool| if wrong { "field has-error" } else { "field" };
    view! {
        <Title text=title.clone() />
        <main id="main" class="page" tabindex="-1">
            <a class="back-link" href=asking.from.clone()>{t!(words, "page-back")}</a>
            <ErrorSummary problems />
            <h1>{title}</h1>
            <p class="lede">{t!(words, "adjustment-lede")}</p>
            <p>{t!(words, "adjustment-who", name = asking.contact_name)}" "<a class="ltr" href=format!("mailto:{}", asking.contact_email)>{asking.contact_email.clone()}</a></p>
            <PostForm to=AskForAdjustment::PATH hidden=vec![("from", asking.from.clone())]>
                <div class=class(asking.email_wrong)>
                    <label class="field-label" for="email">{t!(words, "adjustment-email")}</label>
                    {error("email-error", email_problem.clone())}
                    <input class="input ltr" id="email" name="email" type="email" autocomplete="email" value=asking.email.clone() aria-invalid=asking.email_wrong.then_some("true") aria-describedby=asking.email_wrong.then_some("email-error") />
                </div>
                <div class=class(asking.message_wrong)>
                    <label class="field-label" for="message">{t!(words, "adjustment-message")}</label>
                    <p class="hint" id="message-hint">{t!(words, "adjustment-message-hint")}</p>
                    {error("message-error", message_problem.clone())}
                    <textarea class="textarea" id="message" name="message" rows="6" dir="auto" aria-invalid=asking.message_wrong.then_some("true") aria-describedby=if asking.message_wrong { "message-hint message-error" } else { "message-hint" }>
                        {typed_text(&asking.message)}
                    </textarea>
                </div>
                <div class="actions"><button class="btn btn-primary">{t!(words, "adjustment-send")}</button></div>
            </PostForm>
        </main>
    }
    .into_any()
}
