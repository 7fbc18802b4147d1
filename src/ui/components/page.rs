//! A page: loads what it shows, then draws it, or the state that says why it cannot.

use std::future::Future;

use leptos::prelude::*;

use super::state_page::StatePage;
use crate::api::AppError;

/// Loads what a page shows and draws it. The whole page is rendered before the answer begins, so that its status is true.
pub fn page<T, V>(
    load: impl Future<Output = Result<T, AppError>> + Send + 'static,
    draw: impl FnOnce(T) -> V + Send + 'static,
) -> AnyView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    let content = Suspend::new(async move {
        match load.await {
            Ok(loaded) => draw(loaded).into_any(),
            Err(error) => view! { <StatePage error /> }.into_any(),
        }
    });
    view! { <Suspense>{content}</Suspense> }.into_any()
}
