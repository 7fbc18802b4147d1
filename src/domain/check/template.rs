//! Checks of templates.

use std::collections::BTreeSet;

use super::scope::Journey;
use super::walk::Walk;
use super::{Reason, limit, step, words};
use crate::domain::attribute::{EMAIL, FULL_NAME};
use crate::domain::template::{Template, TemplateKind};

pub(super) fn check<'a>(walk: &mut Walk<'a>, template: &'a Template) {
    words::text(walk, "title", &template.title);
    let steps: usize = template.stages.iter().map(|stage| stage.steps.len()).sum();
    walk.require(steps > 0, || Reason::NoSteps);
    walk.within("stages", |walk| walk.at_most(limit::STEPS, steps));
    let mut stages = BTreeSet::new();
    let mut keys = BTreeSet::new();
    let mut asked = BTreeSet::new();
    let mut journey = Journey::start(template);
    walk.within("stages", |walk| {
        for (position, stage) in template.stages.iter().enumerate() {
            walk.within(position, |walk| {
                walk.unique(&mut stages, stage.key.clone());
                words::text(walk, "title", &stage.title);
                walk.within("steps", |walk| {
                    for (position, step) in stage.steps.iter().enumerate() {
                        walk.within(position, |walk| {
                            walk.unique(&mut keys, step.key.clone());
                            step::check(walk, template, step, &mut journey, &mut asked);
                        });
                    }
                });
            });
        }
    });
    if template.kind == TemplateKind::Application {
        for key in [FULL_NAME, EMAIL] {
            walk.require(asks_everyone(template, key), || Reason::ApplicationDoesNotAsk(key));
        }
    }
}

/// Whether everyone must answer a question for the attribute before the application is sent.
fn asks_everyone(template: &Template, key: &str) -> bool {
    let steps = template.stages.iter().take(1).flat_map(|stage| &stage.steps);
    steps.filter(|step| step.required || step.audience.is_none()).flat_map(|step| &step.questions).any(
        |question| {
            let about = question.attribute.as_ref().is_some_and(|attribute| attribute.as_str() == key);
            about && question.required && question.asked_when.is_none()
        },
    )
}
