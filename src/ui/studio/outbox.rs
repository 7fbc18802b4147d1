//! The Outbox: every mail that Waymark wrote.

use chrono_tz::Tz;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use crate::api::outbox::{Mail, Outbox, outbox};
use crate::locales::{Words, format};
use crate::t;
use crate::ui::components::page::page;
use crate::ui::components::state_page::Cairn;
use crate::ui::words;

/// Every mail that was written, newest first.
#[component]
pub fn OutboxPage() -> impl IntoView {
    let before = use_query_map().read_untracked().get("before");
    page(outbox(before), |outbox| view! { <Mails outbox /> })
}

#[component]
fn Mails(outbox: Outbox) -> impl IntoView {
    let words = words();
    let title = t!(words, "outbox-title");
    let (sends, zone) = (outbox.sends, outbox.zone);
    let body = if outbox.mails.is_empty() {
        view! {
            <div class="empty">
                <Cairn />
                <p class="empty-title">{t!(words, "outbox-empty-title")}</p>
                <p>{t!(words, "outbox-empty-text")}</p>
            </div>
        }
        .into_any()
    } else {
        outbox.mails.into_iter().map(|mail| view! { <OneMail mail sends zone /> }).collect_view().into_any()
    };
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide stack-l" tabindex="-1">
            <div class="page-head">
                <h1>{title}</h1>
                <p class="lede">{t!(words, "outbox-lede")}</p>
            </div>
            {(!sends).then(|| view! { <div class="notice notice-info"><p>{t!(words, "outbox-no-server")}</p></div> })}
            {body}
            <nav class="pager" aria-label=t!(words, "outbox-title")>
                {outbox.is_older.then(|| view! { <a class="btn btn-small" href="/studio/outbox">{t!(words, "outbox-newest")}</a> })}
                {outbox
                    .older
                    .map(|older| {
                        view! {
                            <a class="btn btn-small" rel="next" href=format!("/studio/outbox?before={older}")>
                                {t!(words, "outbox-older")}
                            </a>
                        }
                    })}
            </nav>
        </main>
    }
}

#[component]
fn OneMail(mail: Mail, sends: bool, zone: Tz) -> impl IntoView {
    let words = words();
    let (chip, standing) = standing(words, &mail, sends, zone);
    let links = links_in(&mail.mail.text);
    view! {
        <article class="pane mail">
            <header class="pane-head">
                <h2>{mail.mail.subject}</h2>
                <span class=chip>{standing}</span>
            </header>
            <div class="pane-body stack-s">
                <dl class="facts">
                    <dt>{t!(words, "outbox-to")}</dt>
                    <dd><bdi class="ltr">{mail.mail.recipient}</bdi></dd>
                    <dt>{t!(words, "outbox-written")}</dt>
                    <dd>{format::moment(words, mail.created_at, zone)}</dd>
                </dl>
                {(!sends && !links.is_empty())
                    .then(|| {
                        view! {
                            <p class="cluster">
                                {links.into_iter().map(|href| view! { <a href=href>{t!(words, "outbox-open")}</a> }).collect_view()}
                            </p>
                        }
                    })}
            </div>
            <pre dir="auto">{mail.mail.text}</pre>
        </article>
    }
}

fn standing(words: Words, mail: &Mail, sends: bool, zone: Tz) -> (&'static str, String) {
    match (mail.sent_at, &mail.last_error) {
        (Some(at), _) => {
            ("chip chip-success", t!(words, "outbox-sent", time = format::moment(words, at, zone)))
        }
        (None, Some(reason)) => (
            "chip chip-danger",
            t!(words, "outbox-failed", attempts = mail.attempts, reason = reason.as_str()),
        ),
        (None, None) if sends => ("chip chip-info", t!(words, "outbox-waiting")),
        (None, None) => ("chip", t!(words, "outbox-kept")),
    }
}

/// The links in a mail, so that they can be followed from here.
fn links_in(text: &str) -> Vec<String> {
    text.split_whitespace().filter(|word| word.starts_with("http")).map(str::to_owned).collect()
}
