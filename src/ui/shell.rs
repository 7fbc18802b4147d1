//! The document around every page.

use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::{HashedStylesheet, MetaTags};

use super::Pages;
use super::wake::WakeIslands;
use crate::api::choices::{ChooseLanguage, ChooseTheme};
use crate::api::frame::{Area, Frame, Viewer, announce_policy};
use crate::api::sign_in::SignOut;
use crate::domain::text::Locale;
use crate::locales::Words;
use crate::t;

/// The document around every page.
#[component]
pub fn Shell(
    /// Where the site's files stand and what they are called.
    options: LeptosOptions,
    /// What it is around.
    pages: Pages,
) -> impl IntoView {
    announce_policy();
    let frame = Frame::current();
    let words = frame.words;
    let theme = frame.theme;
    let body = if frame.area == Area::Studio { "studio" } else { "people" };
    let brand = frame.brand.clone();
    provide_context(words);
    let nonce = use_nonce();
    view! {
        <!DOCTYPE html>
        <html lang=words.locale.tag() dir=words.locale.direction() data-theme=theme>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <HashedStylesheet options=options.clone() id="style" />
                <style nonce=nonce>{brand}</style>
                <WakeIslands options />
                <MetaTags />
            </head>
            <body class=body>
                <a class="skip-link" href="#main">{t!(words, "page-skip")}</a>
                <Header frame=frame.clone() />
                {pages()}
                <Footer frame />
            </body>
        </html>
    }
}

#[component]
fn Header(frame: Frame) -> impl IntoView {
    let words = frame.words;
    let (back_language, back_theme) = (frame.path.clone(), frame.path.clone());
    let theme = frame.theme.unwrap_or("device");
    let signed_in = frame.viewer != Viewer::Nobody;
    let staff = matches!(frame.viewer, Viewer::Staff(_));
    let studio = frame.area == Area::Studio;
    let logo =
        frame.logo.then(|| view! { <img class="org-logo" src="/logo.svg" alt="" width="32" height="32" /> });
    let current = |path: &str| (frame.path == path).then_some("page");
    let links = if staff && studio {
        view! {
            <a href="/studio" aria-current=current("/studio")>{t!(words, "studio-nav-applications")}</a>
            <a href="/studio/onboarding" aria-current=current("/studio/onboarding")>{t!(words, "studio-nav-onboarding")}</a>
            <a href="/studio/content" aria-current=current("/studio/content")>{t!(words, "studio-nav-content")}</a>
            {frame.admin.then(|| view! { <a href="/studio/outbox" aria-current=current("/studio/outbox")>{t!(words, "studio-nav-outbox")}</a> })}
        }
        .into_any()
    } else {
        view! {
            <a href="/" aria-current=current("/")>{t!(words, "page-jobs")}</a>
            {if matches!(frame.viewer, Viewer::Person { .. }) {
                view! { <a href="/me" aria-current=current("/me")>{t!(words, "page-mine")}</a> }.into_any()
            } else if staff {
                view! { <a href="/studio">{t!(words, "page-studio")}</a> }.into_any()
            } else if signed_in {
                // Whoever writes a draft or helps somebody is signed in for that.
                ().into_any()
            } else {
                view! { <a href="/sign-in" aria-current=current("/sign-in")>{t!(words, "page-sign-in")}</a> }.into_any()
            }}
        }
        .into_any()
    };
    view! {
        <header class="site-header">
            <div class="wrap">
                <a class="org" href=if studio { "/studio" } else { "/" }>
                    {logo}
                    <span class="org-name">{frame.organisation.clone()}</span>
                </a>
                <nav class="site-nav" aria-label=t!(words, "page-nav")>{links}</nav>
                <div class="site-tools">
                    <Menu label=words.locale.endonym().to_owned() said=t!(words, "page-language")>
                        <form method="post" action=ChooseLanguage::PATH>
                            <input type="hidden" name="back" value=back_language />
                            {Locale::ALL.into_iter().map(|locale| language_button(locale, words)).collect_view()}
                        </form>
                    </Menu>
                    <Menu label=t!(words, "page-theme") said=String::new()>
                        <form method="post" action=ChooseTheme::PATH>
                            <input type="hidden" name="back" value=back_theme />
                            {[("light", t!(words, "page-theme-light")), ("dark", t!(words, "page-theme-dark")), ("device", t!(words, "page-theme-device"))]
                                .into_iter()
                                .map(|(value, label)| {
                                    let pressed = theme == value;
                                    view! { <button name="theme" value=value aria-pressed=pressed.then_some("true")>{label}</button> }
                                })
                                .collect_view()}
                        </form>
                    </Menu>
                    {signed_in
                        .then(|| {
                            view! {
                                <form method="post" action=SignOut::PATH>
                                    <input type="hidden" name="area" value=frame.area.word() />
                                    <button class="btn btn-quiet btn-small">{t!(words, "page-sign-out")}</button>
                                </form>
                            }
                        })}
                </div>
            </div>
        </header>
    }
}

fn language_button(locale: Locale, words: Words) -> impl IntoView {
    let current = (locale == words.locale).then_some("true");
    view! {
        <button name="language" value=locale.tag() lang=locale.tag() dir=locale.direction() aria-current=current>
            {locale.endonym()}
        </button>
    }
}

#[component]
fn Menu(label: String, said: String, children: Children) -> impl IntoView {
    let said = (!said.is_empty()).then(|| view! { <span class="visually-hidden">{said} ": "</span> });
    view! {
        <details class="menu">
            <summary>{said}{label}</summary>
            <div class="menu-list">{children()}</div>
        </details>
    }
}

#[component]
fn Footer(frame: Frame) -> impl IntoView {
    let words = frame.words;
    let adjust = format!(
        "/adjustments?from={}",
        percent_encoding::utf8_percent_encode(&frame.path, percent_encoding::NON_ALPHANUMERIC)
    );
    view! {
        <footer class="site-footer">
            <div class="wrap">
                {(frame.area != Area::Studio).then(|| view! { <a class="adjust" href=adjust>{t!(words, "page-adjustment")}</a> })}
                <a href="/privacy">{t!(words, "page-privacy")}</a>
            </div>
        </footer>
    }
}
