//! Merge fields: `{{first_name}}`, or `{{manager|your manager}}` with words for when the value is not known.

/// What a merge field stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MergeField {
    /// The first word of the person's name.
    FirstName,
    /// The organisation's name.
    Organisation,
    /// The job's title.
    Job,
    /// The manager's name.
    Manager,
    /// The buddy's name.
    Buddy,
    /// The first day at work.
    StartDate,
    /// The place of work.
    Place,
}

/// Why braces in a text are not a merge field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAMergeField {
    /// `{{` without `}}` behind it.
    Unclosed,
    /// A name that no field has.
    Unknown(String),
}

impl MergeField {
    /// Every field.
    pub const ALL: [Self; 7] = [
        Self::FirstName,
        Self::Organisation,
        Self::Job,
        Self::Manager,
        Self::Buddy,
        Self::StartDate,
        Self::Place,
    ];

    /// The name between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::Organisation => "organisation",
            Self::Job => "job",
            Self::Manager => "manager",
            Self::Buddy => "buddy",
            Self::StartDate => "start_date",
            Self::Place => "place",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// The fields that a text names, in order.
///
/// # Errors
/// The first pair of braces that is not a field.
pub fn fields(text: &str) -> Result<Vec<MergeField>, NotAMergeField> {
    let mut fields = Vec::new();
    let mut rest = text;
    while let Some((_, inside)) = rest.split_once("{{") {
        let (field, after) = inside.split_once("}}").ok_or(NotAMergeField::Unclosed)?;
        let name = field.split('|').next().unwrap_or_default().trim();
        fields.push(MergeField::named(name).ok_or_else(|| NotAMergeField::Unknown(name.to_owned()))?);
        rest = after;
    }
    Ok(fields)
}

/// The text with values in place of its fields; where `value` has none, the field's fallback, else nothing. Braces
/// that are no field stay as they are. Values are put in as they come: escape them first where the text is markup.
pub fn fill(text: &str, value: impl Fn(MergeField) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once("{{") {
        filled.push_str(before);
        let Some((field, after)) = inside.split_once("}}") else {
            filled.push_str("{{");
            rest = inside;
            continue;
        };
        let (name, fallback) = field.split_once('|').unwrap_or((field, ""));
        match MergeField::named(name.trim()) {
            Some(known) => filled.push_str(&value(known).unwrap_or_else(|| fallback.trim().to_owned())),
            None => {
                filled.push_str("{{");
                filled.push_str(field);
                filled.push_str("}}");
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(field: MergeField) -> Option<String> {
        (field == MergeField::FirstName).then(|| "ليلى".to_owned())
    }

    #[test]
    fn fields_get_their_values_or_their_fallback() {
        let text = "Hello {{first_name}}, meet {{ manager | your manager }} and {{buddy}}. {{weather}} {{";
        assert_eq!(fill(text, known), "Hello ليلى, meet your manager and . {{weather}} {{");
    }

    #[test]
    fn braces_that_are_no_field_are_named() {
        assert_eq!(fields("{{job}} {{place|here}}"), Ok(vec![MergeField::Job, MergeField::Place]));
        assert_eq!(fields("{{weather}}"), Err(NotAMergeField::Unknown("weather".to_owned())));
        assert_eq!(fields("{{job} x"), Err(NotAMergeField::Unclosed));
    }

    proptest! {
        #[test]
        fn texts_without_braces_stay_as_they_are(text in "[^{]*") {
            prop_assert_eq!(fill(&text, known), text);
        }
    }
}
