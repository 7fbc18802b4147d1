//! Attributes: what can be known of a person, why, when, and who reads it.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::api::studio::{PublishedContent, content};
use crate::domain::attribute::{Attribute, Dimension, Kind, Phase, Reader, Sensitivity};
use crate::locales::Words;
use crate::t;
use crate::ui::components::page::page;
use crate::ui::words;

/// Every attribute.
#[component]
pub fn AttributesPage() -> impl IntoView {
    page(content(), |content| view! { <Attributes content /> })
}

#[component]
fn Attributes(content: PublishedContent) -> impl IntoView {
    let words = words();
    let title = t!(words, "studio-attributes");
    let rows = content
        .library
        .content
        .attributes
        .values()
        .map(|attribute| view! { <AttributeRow attribute=attribute.clone() /> })
        .collect_view();
    view! {
        <Title text=title.clone() />
        <main id="main" class="page page-wide" tabindex="-1">
            <div class="page-head">
                <a class="back-link" href="/studio/content">{t!(words, "studio-content")}</a>
                <h1>{title}</h1>
                <p class="muted">{t!(words, "studio-attributes-lede")}</p>
            </div>
            <div class="table-wrap" tabindex="0" role="region" aria-label=t!(words, "studio-attributes")>
                <table class="table">
                    <caption class="visually-hidden">{t!(words, "studio-attributes")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(words, "studio-column-attribute")}</th>
                            <th scope="col">{t!(words, "studio-column-kind")}</th>
                            <th scope="col">{t!(words, "studio-column-dimension")}</th>
                            <th scope="col">{t!(words, "studio-column-sensitivity")}</th>
                            <th scope="col">{t!(words, "studio-column-phase")}</th>
                            <th scope="col">{t!(words, "studio-column-readers")}</th>
                            <th scope="col">{t!(words, "studio-column-purpose")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </main>
    }
}

#[component]
fn AttributeRow(attribute: Attribute) -> impl IntoView {
    let words = words();
    let comma = words.get("list-comma");

    let readers: Vec<String> = attribute.readers.iter().map(|reader| reader_words(words, *reader)).collect();
    let readers = if readers.is_empty() { t!(words, "studio-reader-nobody") } else { readers.join(&comma) };
    let options: Vec<&str> = attribute.options.iter().map(|option| words.authored(&option.label)).collect();
    let options = options.join(&comma);
    let sensitivity = match attribute.sensitivity {
        Sensitivity::Ordinary => "chip",
        Sensitivity::Personal => "chip chip-info",
        Sensitivity::Protected => "chip chip-warning",
    };
    view! {
        <tr id=format!("attribute-{}", attribute.key)>
            <th scope="row">
                {words.authored(&attribute.label).to_owned()}
                <span class="cluster"><code class="key">{attribute.key.to_string()}</code></span>
            </th>
            <td>
                {kind_words(words, attribute.kind)}
                {(!options.is_empty()).then(|| view! { <span class="cluster muted small">{options}</span> })}
            </td>
            <td>{dimension_words(words, attribute.dimension)}</td>
            <td><span class=sensitivity>{sensitivity_words(words, attribute.sensitivity)}</span></td>
            <td>{phase_words(words, attribute.phase)}</td>
            <td>{readers}</td>
            <td>{words.authored(&attribute.purpose).to_owned()}</td>
        </tr>
    }
}

fn kind_words(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Text => t!(words, "studio-value-text"),
        Kind::Number => t!(words, "studio-value-number"),
        Kind::YesNo => t!(words, "studio-value-yes-no"),
        Kind::Date => t!(words, "studio-value-date"),
        Kind::Choice => t!(words, "studio-value-choice"),
        Kind::Choices => t!(words, "studio-value-choices"),
    }
}

fn dimension_words(words: Words, dimension: Dimension) -> String {
    match dimension {
        Dimension::Administrative => t!(words, "studio-dimension-administrative"),
        Dimension::Hr => t!(words, "studio-dimension-hr"),
        Dimension::Professional => t!(words, "studio-dimension-professional"),
        Dimension::Background => t!(words, "studio-dimension-background"),
        Dimension::Human => t!(words, "studio-dimension-human"),
        Dimension::Needs => t!(words, "studio-dimension-needs"),
    }
}

fn sensitivity_words(words: Words, sensitivity: Sensitivity) -> String {
    match sensitivity {
        Sensitivity::Ordinary => t!(words, "studio-sensitivity-ordinary"),
        Sensitivity::Personal => t!(words, "studio-sensitivity-personal"),
        Sensitivity::Protected => t!(words, "studio-sensitivity-protected"),
    }
}

fn phase_words(words: Words, phase: Phase) -> String {
    match phase {
        Phase::Application => t!(words, "studio-phase-application"),
        Phase::Onboarding => t!(words, "studio-phase-onboarding"),
        Phase::Both => t!(words, "studio-phase-both"),
    }
}

fn reader_words(words: Words, reader: Reader) -> String {
    match reader {
        Reader::HiringTeam => t!(words, "studio-reader-hiring-team"),
        Reader::Hr => t!(words, "studio-reader-hr"),
        Reader::Manager => t!(words, "studio-reader-manager"),
        Reader::Buddy => t!(words, "studio-reader-buddy"),
        Reader::It => t!(words, "studio-reader-it"),
    }
}
