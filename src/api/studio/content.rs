//! Content, as staff read it.

use crate::server::access::Action;
use crate::server::error::AppError;
use crate::server::studio as use_case;
use crate::server::visit::Visit;

pub use crate::server::studio::content::{PublishedContent, PublishedTemplate, PublishedVersion};

/// Everything published.
pub async fn content() -> Result<PublishedContent, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ReadContent).await?;
    use_case::content::published(&visit).await
}

/// One template.
pub async fn template(key: String) -> Result<PublishedTemplate, AppError> {
    let visit = Visit::current()?;
    visit.allow(Action::ReadContent).await?;
    use_case::content::template(&visit, &key).await
}
