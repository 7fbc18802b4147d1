//! What differs between server and browser.
