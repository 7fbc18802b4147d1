//! The YAML files in which organisations keep their content.
