//! The format as JSON Schemas, made from the types.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};

use super::Source;
use crate::domain::attribute::Attribute;
use crate::domain::content::Persona;
use crate::domain::job::Job;
use crate::domain::organisation::Organisation;
use crate::domain::plan::PlanView;
use crate::domain::segment::Segment;
use crate::domain::template::Template;

/// A schema for each kind of file, and one for the plan that the command line prints.
///
/// # Errors
/// When a schema has no form in JSON, which none of these lacks.
pub fn schemas() -> Result<Vec<Source>, serde_json::Error> {
    [
        schema::<Vec<Attribute>>("attributes", "attributes.yaml"),
        schema::<Job>("job", "jobs/KEY.yaml"),
        schema::<Organisation>("organisation", "organisation.yaml"),
        schema::<Persona>("persona", "personas/KEY.yaml"),
        schema::<Vec<Segment>>("segments", "segments.yaml"),
        schema::<PlanView>("plan", "What waymark plan --json prints"),
        schema::<Template>("template", "templates/KEY.yaml"),
    ]
    .into_iter()
    .collect()
}

fn schema<T: JsonSchema>(name: &str, title: &str) -> Result<Source, serde_json::Error> {
    let mut schema = SchemaGenerator::new(SchemaSettings::draft2020_12()).into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    let text = serde_json::to_string_pretty(&schema)? + "\n";
    Ok(Source { path: format!("{name}.schema.json").into(), text })
}
