//! The page of a job: the general description first, then "Make this about you".

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::{Link, Meta, Script, Title};
use leptos_router::hooks::use_params_map;

use super::careers::hours;
use crate::api::candidate::{self, ForgetAboutMe, MakeAboutMe};
use crate::api::candidate::{JobPageData, ShownParagraph};
use crate::domain::answer::options_of;
use crate::domain::job::JobState;
use crate::locales::format;
use crate::t;
use crate::ui::components::answer_field::{AnswerField, Asked};
use crate::ui::components::page::page;
use crate::ui::components::post_form::PostForm;
use crate::ui::components::why::WhyWords;
use crate::ui::journey::because::{arrangement, facts_words, readers};
use crate::ui::journey::markdown::Prose;
use crate::ui::journey::problem::problem_words;
use crate::ui::words;

/// The page of a job.
#[component]
pub fn JobPage() -> impl IntoView {
    let key = use_params_map().read_untracked().get("job").unwrap_or_default();
    page(candidate::job(key), |data| view! { <Job data /> })
}

#[component]
fn Job(data: JobPageData) -> impl IntoView {
    let words = words();
    let job = &data.job;
    let title = words.authored(&job.title).to_owned();
    let closed = data.closed.then(|| {
        let text = match job.state {
            JobState::Closed => t!(words, "job-closed"),
            JobState::Open => t!(words, "job-past-deadline"),
        };
        view! { <div class="notice notice-warning"><p class="notice-title">{text}</p><p><a href="/">{t!(words, "state-jobs-action")}</a></p></div> }
    });
    let apply = (!data.closed).then(|| {
        let href = format!("/jobs/{}/apply", job.key);
        let label = if data.own_draft.is_some() { t!(words, "job-continue") } else { t!(words, "job-apply") };
        view! {
            <a class="btn btn-primary" href=href>{label}</a>
            <p class="muted small">{t!(words, "job-effort", minutes = data.minutes, questions = data.questions)}</p>
        }
    });
    let requirements: Vec<_> =
        job.requirements.iter().map(|text| view! { <li>{words.authored(text).to_owned()}</li> }).collect();
    let personal = data.paragraphs.iter().any(|paragraph| paragraph.personal.is_some());
    let about = (!data.about_you.is_empty()).then(|| about_you(&data, personal));
    let description: Vec<_> = data.paragraphs.iter().map(|shown| paragraph(&data, shown)).collect();
    let contact = job.contact.clone();
    view! {
        <Title text=title.clone() />
        <Meta name="description" content=words.authored(&job.summary).to_owned() />
        <Link rel="canonical" href=data.canonical.clone() />
        <Script type_="application/ld+json">{data.json_ld.clone()}</Script>
        <main id="main" class="page page-wide" tabindex="-1">
            <a class="back-link" href="/">{t!(words, "page-jobs")}</a>
            <div class="job">
                <div class="page-head">
                    <p class="kicker">{data.family.clone()}</p>
                    <h1>{title}</h1>
                    <p class="lede">{words.authored(&job.summary).to_owned()}</p>
                </div>
                <aside class="job-aside" aria-label=t!(words, "job-facts")>
                    <div class="card">
                        <dl class="facts">
                            {job.pay.as_ref().map(|pay| view! { <dt>{t!(words, "job-pay")}</dt><dd class="pay">{format::pay(words, pay)}</dd> })}
                            <dt>{t!(words, "job-place")}</dt>
                            <dd>{data.place.clone()}</dd>
                            <dt>{t!(words, "job-way")}</dt>
                            <dd>{arrangement(words, job.arrangement)} {words.get("list-comma")} {hours(words, job)}</dd>
                            {job.deadline.map(|day| view! { <dt>{t!(words, "job-deadline")}</dt><dd>{format::date(words, day)}</dd> })}
                            <dt>{t!(words, "job-contact")}</dt>
                            <dd>{contact.name}<br /><a class="ltr" href=format!("mailto:{}", contact.email)>{contact.email.clone()}</a></dd>
                        </dl>
                        {apply}
                    </div>
                </aside>
                <div class="stack-l">
                    {closed}
                    {description}
                    <section class="section">
                        <h2>{t!(words, "job-requirements")}</h2>
                        <ul>{requirements}</ul>
                        <p class="muted small">{t!(words, "job-same-for-all")}</p>
                    </section>
                    {about}
                </div>
            </div>
        </main>
    }
}

fn paragraph(data: &JobPageData, shown: &ShownParagraph) -> impl IntoView + use<> {
    let words = words();
    let title = shown.title.as_ref().map(|title| view! { <h2>{words.authored(title).to_owned()}</h2> });
    let general = words.authored(&shown.general).to_owned();
    let body = match &shown.personal {
        None => view! { <Prose markdown=general /> }.into_any(),
        Some(personal) => {
            let facts = facts_words(words, &data.attributes, &data.about, &personal.because);
            view! {
                <div class="personal">
                    <p class="personal-why">{t!(words, "job-for-you", facts = facts)}</p>
                    <Prose markdown=words.authored(&personal.text).to_owned() />
                    <details class="general">
                        <summary>{t!(words, "job-show-general")}</summary>
                        <Prose markdown=general />
                    </details>
                </div>
            }
            .into_any()
        }
    };
    view! { <section class="stack-s">{title}{body}</section> }
}

fn about_you(data: &JobPageData, personal: bool) -> impl IntoView + use<> {
    let words = words();
    let fields: Vec<_> = data
        .about_you
        .iter()
        .map(|asked| {
            let attribute = data.attributes.get(&asked.attribute);
            let question = asked.question.clone();
            let field = Asked {
                key: asked.attribute.to_string(),
                kind: question.kind,
                label: words.authored(&question.label).to_owned(),
                lang: words.authored_lang(&question.label),
                help: None,
                required: false,
                options: options_of(&question, &data.attributes)
                    .iter()
                    .map(|option| (option.key.to_string(), words.authored(&option.label).to_owned()))
                    .collect(),
                raw: asked.raw.clone(),
                seen: None,
                problem: asked.problem.as_ref().map(|problem| problem_words(words, question.kind, problem)),
                known: None,
                most: None,
                why: attribute.map(|attribute| WhyWords {
                    purpose: words.authored(&attribute.purpose).to_owned(),
                    because: t!(words, "because-everyone"),
                    readers: Some(readers(words, Some(attribute))),
                }),
                files: Vec::new(),
            };
            view! { <AnswerField asked=field /> }
        })
        .collect();
    let count = fields.len();
    let given = !data.about.facts.is_empty();
    let open = given || data.about_you.iter().any(|asked| asked.problem.is_some());
    let hidden = vec![("job", data.job.key.to_string())];
    let nothing_changed =
        (given && !personal).then(|| view! { <p role="status">{t!(words, "about-you-no-difference")}</p> });
    view! {
        <details class="card about-you" id="about-you" open=open>
            <summary>{t!(words, "about-you-title", count = count)}</summary>
            {nothing_changed}
            <PostForm to=MakeAboutMe::PATH hidden=hidden.clone()>
                {fields}
                <p class="hint">{t!(words, "about-you-hint")}</p>
                <div class="actions">
                    <button class="btn">{t!(words, "about-you-show")}</button>
                </div>
            </PostForm>
            {given
                .then(|| {
                    view! {
                        <PostForm to=ForgetAboutMe::PATH class="" hidden>
                            <button class="btn btn-quiet">{t!(words, "about-you-forget")}</button>
                        </PostForm>
                    }
                })}
        </details>
    }
}
