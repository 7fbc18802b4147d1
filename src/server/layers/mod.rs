//! What every request passes through on its way in, and every answer on its way out.
//!
//! From the outside in: [`request`] gives it a number, logs it and keeps panics and endless work from reaching the visitor;
//! [`headers`] tells the browser what the page may do; [`visitor`] finds out who asks; [`words`] turns every refusal into a page in
//! words; [`origin`] refuses what another site posts; [`writes`] turns what a server function answers into what a form expects.

pub mod headers;
pub mod origin;
pub mod request;
pub mod visitor;
pub mod words;
pub mod writes;
