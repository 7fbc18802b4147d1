//! Components that several audiences share.
