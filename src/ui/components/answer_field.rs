//! The field in which a question is answered, by its kind.

use leptos::prelude::*;

use super::typed_text::typed_text;
use super::why::{Why, WhyWords};
use crate::domain::template::QuestionKind;
use crate::t;
use crate::ui::words;

/// A question as the page shows it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its key, which names the field.
    pub key: String,
    /// What is answered.
    pub kind: QuestionKind,
    /// What is asked, and the language of the words where it is not the page's.
    pub label: String,
    /// The language of the author's words, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Help below the label.
    pub help: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
    /// The options of a choice: key and words.
    pub options: Vec<(String, String)>,
    /// What was typed last.
    pub raw: Vec<String>,
    /// The revision of the answer that stands there, for a form that may only be saved over what was seen.
    pub seen: Option<i64>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
    /// Where the answer is known from, where it arrives filled in.
    pub known: Option<String>,
    /// The most characters, where the field counts them.
    pub most: Option<usize>,
    /// Why it is asked.
    pub why: Option<WhyWords>,
    /// The files already sent, for a file.
    pub files: Vec<SentFile>,
}

/// A file that was sent.
#[derive(Debug, Clone)]
pub struct SentFile {
    /// Where it can be fetched.
    pub href: String,
    /// Its name as the person gave it.
    pub name: String,
    /// Its kind and size in words.
    pub meta: String,
}

impl Asked {
    /// The `id` of the field, to which an error summary links.
    pub fn id(&self) -> String {
        format!("q-{}", self.key)
    }

    fn name(&self) -> String {
        format!("answers[{}][]", self.key)
    }

    fn typed(&self, part: usize) -> String {
        self.raw.get(part).cloned().unwrap_or_default()
    }

    fn described_by(&self) -> Option<String> {
        let parts = [
            self.help.is_some().then(|| format!("{}-hint", self.id())),
            self.problem.is_some().then(|| format!("{}-error", self.id())),
            self.known.is_some().then(|| format!("{}-known", self.id())),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    fn class(&self) -> &'static str {
        if self.problem.is_some() { "field has-error" } else { "field" }
    }
}

/// The field in which a question is answered.
#[component]
pub fn AnswerField(
    /// The question.
    asked: Asked,
    /// Whether it is the only one of the page: then its label is the page's heading.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let words = words();
    let label = {
        let text = asked.label.clone();
        let optional = (!asked.required && asked.kind != QuestionKind::Consent)
            .then(|| view! { " " <span class="optional">{t!(words, "field-optional")}</span> });
        if alone {
            view! { <h1>{text}{optional}</h1> }.into_any()
        } else {
            view! { {text}{optional} }.into_any()
        }
    };
    let hint =
        asked.help.clone().map(|help| view! { <p class="hint" id=format!("{}-hint", asked.id())>{help}</p> });
    let problem = asked.problem.clone().map(|says| {
        view! {
            <p class="field-error" id=format!("{}-error", asked.id())>
                <span class="visually-hidden">{t!(words, "field-error")}</span>
                " "
                {says}
            </p>
        }
    });
    let known = asked
        .known
        .clone()
        .map(|from| view! { <p class="known" id=format!("{}-known", asked.id())><span>{from}</span></p> });
    let why = asked.why.clone().map(|why| view! { <Why why /> });
    let class = asked.class();
    let lang = asked.lang;
    // Browsers put back what a field held when somebody goes back, and this one has to say what the page now shows.
    let seen = asked.seen.map(|seen| {
        view! { <input type="hidden" name=format!("seen[{}]", asked.key) value=seen.to_string() autocomplete="off" /> }
    });
    match asked.kind {
        QuestionKind::Date
        | QuestionKind::SingleChoice
        | QuestionKind::MultipleChoice
        | QuestionKind::YesNo
        | QuestionKind::Consent => view! {
            <fieldset class=class lang=lang aria-describedby=asked.described_by()>
                <legend class="field-label">{label}</legend>
                {hint}
                {problem}
                {seen}
                {group(&asked, words)}
                {known}
                {why}
            </fieldset>
        }
        .into_any(),
        _ => view! {
            <div class=class lang=lang>
                <label class="field-label" for=asked.id()>{label}</label>
                {hint}
                {problem}
                {seen}
                {line(&asked, words)}
                {known}
                {why}
            </div>
        }
        .into_any(),
    }
}

fn line(asked: &Asked, words: crate::locales::Words) -> AnyView {
    let id = asked.id();
    let name = asked.name();
    let described = asked.described_by();
    let wrong = asked.problem.is_some().then_some("true");
    let typed = asked.typed(0);
    let required = asked.required.then_some("true");
    match asked.kind {
        QuestionKind::LongText => view! {
            <textarea class="textarea" id=id name=name rows="6" dir="auto" aria-describedby=described aria-invalid=wrong aria-required=required>
                {typed_text(&typed)}
            </textarea>
            {asked.most.map(|most| view! { <p class="hint">{t!(words, "field-at-most", most = most)}</p> })}
        }
        .into_any(),
        QuestionKind::File => {
            let files = asked.files.clone();
            view! {
                {(!files.is_empty()).then(|| view! { <FileList files /> })}
                <div class="file-drop">
                    <input class="file-input" id=id type="file" name="file" accept=ACCEPTED aria-describedby=described aria-invalid=wrong />
                </div>
            }
            .into_any()
        }
        kind => {
            let (input_type, mode, fill, class) = input(kind, &asked.key);
            let direction = if class.ends_with("ltr") { "ltr" } else { "auto" };
            view! {
                <input
                    class=class
                    id=id
                    name=name
                    type=input_type
                    inputmode=mode
                    autocomplete=fill
                    dir=direction
                    value=typed
                    aria-describedby=described
                    aria-invalid=wrong
                    aria-required=required
                />
            }
            .into_any()
        }
    }
}

/// The kinds of file that uploads take, for the browser's file chooser; the server looks at the content.
const ACCEPTED: &str = ".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt";

/// Type, keyboard, what the browser may fill in, and class of a one-line field.
fn input(
    kind: QuestionKind,
    key: &str,
) -> (&'static str, Option<&'static str>, Option<&'static str>, &'static str) {
    match kind {
        QuestionKind::Email => ("email", Some("email"), Some("email"), "input input-20 ltr"),
        QuestionKind::Phone => ("tel", Some("tel"), Some("tel"), "input input-20 ltr"),
        QuestionKind::Url => ("text", Some("url"), Some("url"), "input ltr"),
        QuestionKind::Number => ("text", Some("decimal"), None, "input input-10 ltr"),
        _ if key == "full_name" => ("text", None, Some("name"), "input"),
        _ => ("text", None, None, "input"),
    }
}

fn group(asked: &Asked, words: crate::locales::Words) -> AnyView {
    let id = asked.id();
    let name = asked.name();
    match asked.kind {
        QuestionKind::Date => {
            let part = |number: usize, label: String, class: &'static str| {
                let id = if number == 0 { id.clone() } else { format!("{id}-{number}") };
                view! {
                    <div class="date-part">
                        <label for=id.clone()>{label}</label>
                        <input class=class id=id name=name.clone() inputmode="numeric" autocomplete="off" value=asked.typed(number) />
                    </div>
                }
            };
            view! {
                <div class="date-fields">
                    {part(0, t!(words, "field-day"), "input input-2")}
                    {part(1, t!(words, "field-month"), "input input-2")}
                    {part(2, t!(words, "field-year"), "input input-4")}
                </div>
            }
            .into_any()
        }
        QuestionKind::YesNo => choices(
            asked,
            "radio",
            "choice-list choice-list-inline",
            vec![("yes".to_owned(), t!(words, "field-yes")), ("no".to_owned(), t!(words, "field-no"))],
        ),
        QuestionKind::Consent => {
            let given = asked.raw.iter().any(|raw| raw == "yes");
            view! {
                <div class="consent">
                    <input type="hidden" name=name.clone() value="" />
                    <label class="choice">
                        <input type="checkbox" id=id name=name value="yes" checked=given />
                        <span>{t!(words, "field-agree")}</span>
                    </label>
                </div>
            }
            .into_any()
        }
        QuestionKind::MultipleChoice => choices(asked, "checkbox", "choice-list", asked.options.clone()),
        _ => choices(asked, "radio", "choice-list", asked.options.clone()),
    }
}

/// Radio buttons or checkboxes. The hidden empty value says that the question was there, so that clearing every box is an answer, too.
fn choices(
    asked: &Asked,
    input: &'static str,
    class: &'static str,
    options: Vec<(String, String)>,
) -> AnyView {
    let (id, name) = (asked.id(), asked.name());
    let options = options
        .into_iter()
        .enumerate()
        .map(|(number, (value, label))| {
            let id = if number == 0 { id.clone() } else { format!("{id}-{number}") };
            let chosen = asked.raw.contains(&value);
            view! {
                <label class="choice">
                    <input type=input id=id name=name.clone() value=value checked=chosen />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <input type="hidden" name=name.clone() value="" />
        <div class=class>{options}</div>
    }
    .into_any()
}

/// Files that were sent, each a link.
#[component]
pub fn FileList(
    /// The files.
    files: Vec<SentFile>,
) -> impl IntoView {
    view! {
        <ul class="file-list">
            {files
                .into_iter()
                .map(|file| {
                    view! {
                        <li class="file-row">
                            <svg class="file-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                                <path d="M6 3h8l4 4v14H6z" />
                                <path d="M14 3v4h4M9 13h6M9 16.5h6" />
                            </svg>
                            <a class="file-name" href=file.href>
                                <bdi>{file.name}</bdi>
                                <span class="file-meta">{file.meta}</span>
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
