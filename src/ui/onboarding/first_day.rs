//! The card of the first day.

use leptos::prelude::*;

use super::task_row::who;
use crate::api::onboarding::FirstDay;
use crate::locales::format;
use crate::t;
use crate::ui::words;

/// The first day: when, where, who meets the person, what to bring, whom to ask.
#[component]
pub fn FirstDayCard(
    /// What there is to know of it.
    first_day: FirstDay,
    /// How many days away it is.
    days: i64,
) -> impl IntoView {
    let words = words();
    let date = format::date(words, first_day.date);
    let when = match &first_day.starts {
        Some(time) => t!(words, "date-and-time", date = date, time = time.as_str()),
        None => date,
    };
    let address = first_day.address.map(|address| {
        view! { <dt>{t!(words, "onboarding-place")}</dt><dd lang=words.authored_lang(&address)>{words.authored(&address).to_owned()}</dd> }
    });
    let link = first_day.link.map(|link| {
        view! {
            <dt>{t!(words, "onboarding-join")}</dt>
            <dd><a class="ltr" href=link.clone() rel="noopener noreferrer">{link.clone()}</a></dd>
        }
    });
    let meets = first_day.meets.map(|(assignee, colleague)| {
        let says = t!(words, "onboarding-colleague", name = colleague.name, role = who(words, assignee));
        view! { <dt>{t!(words, "onboarding-meets")}</dt><dd>{says}</dd> }
    });
    let bring = first_day.bring.map(|bring| {
        view! { <dt>{t!(words, "onboarding-bring")}</dt><dd lang=words.authored_lang(&bring)>{words.authored(&bring).to_owned()}</dd> }
    });
    let ask = first_day.ask;
    let phone = ask.phone.map(|phone| {
        view! { <br /><a class="ltr" href=format!("tel:{}", phone.replace(' ', ""))>{phone.clone()}</a> }
    });
    view! {
        <section class="first-day" aria-labelledby="first-day">
            <h2 class="kicker" id="first-day">{t!(words, "onboarding-first-day", days = days)}</h2>
            <p class="first-day-date">{when}</p>
            <dl class="facts">
                {address}
                {link}
                {meets}
                {bring}
                <dt>{t!(words, "onboarding-ask")}</dt>
                <dd>{ask.name}<br /><a class="ltr" href=format!("mailto:{}", ask.email)>{ask.email.clone()}</a>{phone}</dd>
            </dl>
        </section>
    }
}
