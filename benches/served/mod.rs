//! What the benches of the server share: an installation with people in it, and a client.

pub mod client;
pub mod installation;
pub mod people;

/// Whatever goes wrong ends the bench.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The middle of what was measured; of an even number the lower of the two.
pub fn median(measured: &[f64]) -> f64 {
    let mut measured = measured.to_vec();
    measured.sort_by(f64::total_cmp);
    measured.get(measured.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}
