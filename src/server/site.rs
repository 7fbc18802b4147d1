//! The site's files: scripts, styles, pictures. Compressed in advance, and kept by browsers where their name says their content.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use http::header::CACHE_CONTROL;
use http::{HeaderValue, StatusCode};
use leptos::config::LeptosOptions;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::services::ServeDir;

use super::state::AppState;

/// The files that stand at the site's root, such as `/favicon.ico`, by the first part of their path.
const AT_ROOT: &[&str] = &[
    "contours.svg",
    "favicon.ico",
    "favicon.svg",
    "robots.txt",
    "apple-touch-icon.png",
    "manifest.webmanifest",
];

/// The routes of the site's files.
pub fn files(options: &LeptosOptions) -> Router<AppState> {
    let root = std::path::Path::new(options.site_root.as_ref());
    let package = options.site_pkg_dir.as_ref();
    let folder = |path: &std::path::Path| ServeDir::new(path).precompressed_br().precompressed_gzip();
    let mut routes = Router::new().nest_service(&format!("/{package}"), folder(&root.join(package)));
    for file in AT_ROOT {
        routes = routes.route_service(&format!("/{file}"), folder(root));
    }
    routes.layer(from_fn(kept_by_browsers))
}

/// Compresses pages on their way out. Pages hold no secret beside what a stranger can put into them: sessions travel in cookies that no script
/// can read, and forms carry no token.
pub fn compression() -> CompressionLayer<impl Predicate> {
    CompressionLayer::new().compress_when(
        SizeAbove::new(1024)
            .and(NotForContentType::IMAGES)
            .and(NotForContentType::new("application/octet-stream")),
    )
}

/// A name with a hash in it never changes its content, so browsers need not ask again.
async fn kept_by_browsers(request: Request, next: Next) -> Response {
    let hashed = is_hashed(request.uri().path());
    let mut response = next.run(request).await;
    let kept = if hashed { "public, max-age=31536000, immutable" } else { "public, max-age=600" };
    if response.status() == StatusCode::OK || response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    }
    response
}

/// Names such as `waymark.Jd8fK2l0sYQ3aB1c.wasm`.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let mut parts = name.rsplit('.').skip(1);
    parts.next().is_some_and(|part| {
        part.len() >= 16
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    }) && parts.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::{AT_ROOT, is_hashed};

    #[test]
    fn what_styles_draw_with_is_served() {
        let style = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
        let mut named = 0;
        for entry in std::fs::read_dir(style).expect("there are styles").filter_map(Result::ok) {
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            for file in text.split("url(\"/").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(AT_ROOT.contains(&file), "{file} is named in {:?} and not served", entry.path());
                named += 1;
            }
        }
        assert!(named > 0, "no style names a file");
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_good() {
        assert!(is_hashed("/pkg/waymark.Jd8fK2l0sYQ3aB1c.wasm"));
        assert!(!is_hashed("/pkg/waymark.wasm"));
        assert!(!is_hashed("/pkg/waymark_bg.wasm"));
        assert!(!is_hashed("/favicon.ico"));
    }
}
