//! Sign-in, authorization and the layers around every request, driven as browsers drive them.

mod browser;
mod headers;
mod health;
mod links;
mod mail;
mod posts;
mod routes;
mod sending;
mod sessions;
mod site;
mod uploads;
