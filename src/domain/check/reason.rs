//! What can be wrong, in plain words.

use serde::Serialize;

use crate::domain::attribute::Kind;
use crate::domain::key::{
    AttributeKey, FamilyKey, JobKey, LocationKey, QuestionKey, SegmentKey, StepKey, TemplateKey, VariantKey,
};
use crate::domain::number::Number;
use crate::domain::template::{QuestionKind, StepKind};
use crate::domain::text::Locale;

/// What is wrong with a place of the content. Its `Display` is a sentence for authors, without the final stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the sentence of each says what it is")]
pub enum Reason {
    #[error("there is no attribute “{0}”")]
    UnknownAttribute(AttributeKey),
    #[error("there is no segment “{0}”")]
    UnknownSegment(SegmentKey),
    #[error("there is no template “{0}”")]
    UnknownTemplate(TemplateKey),
    #[error("there is no job “{0}”")]
    UnknownJob(JobKey),
    #[error("the organisation has no family “{0}”")]
    UnknownFamily(FamilyKey),
    #[error("the organisation has no location “{0}”")]
    UnknownLocation(LocationKey),
    #[error("this template has no step “{0}”")]
    UnknownStep(StepKey),
    #[error("this template has no question “{0}”")]
    UnknownQuestion(QuestionKey),
    #[error("the template “{0}” is of the other kind: jobs name one for applying and one for joining")]
    TemplateOfOtherKind(TemplateKey),
    #[error("the step “{0}” comes later: name only steps that stand before this one")]
    LaterStep(StepKey),
    #[error("the question “{0}” is not asked before this place: name only questions that stand before it")]
    LaterQuestion(QuestionKey),
    #[error("a step cannot come after itself")]
    AfterItself,
    #[error("answers and steps can be tested only within a template")]
    NoJourneyHere,
    #[error("the key “{0}” stands here twice")]
    Duplicate(String),
    #[error("this day stands here twice")]
    DuplicateDay,
    #[error("there are {has} here; at most {most} are allowed")]
    TooMany { most: usize, has: usize },

    #[error("the segment “{0}” leads back to itself through the segments it names")]
    SegmentCycle(SegmentKey),
    #[error("this rule is more than {most} conditions deep, the segments it names included")]
    RuleTooDeep { most: usize },
    #[error("this rule has more than {most} conditions, the segments it names included")]
    RuleTooLarge { most: usize },
    #[error("a group needs at least one condition")]
    EmptyGroup,
    #[error("name at least one value")]
    EmptyList,
    #[error("“{test}” cannot be asked of {}", kind_words(*kind))]
    TestDoesNotFit { test: &'static str, kind: Kind },
    #[error("“{0}” cannot be asked of a job: use is or one_of with keys, or known")]
    TestDoesNotFitJob(&'static str),
    #[error("“{value}” is none of {known}")]
    UnknownJobValue { value: String, known: String },
    #[error("of a file only known can be asked")]
    FileTested,
    #[error("{0}")]
    Misfit(String),

    #[error("“{0}” is protected: no rule may read it")]
    ProtectedInRule(AttributeKey),
    #[error("the answer to “{0}” is protected: no rule may read it")]
    ProtectedAnswerInRule(QuestionKey),
    #[error("“{0}” is protected: only the person can say it")]
    ProtectedWritten(AttributeKey),
    #[error("“{0}” is protected: nobody can be required to say it")]
    ProtectedRequired(AttributeKey),
    #[error("a protected attribute has no readers; only sums over ten people or more are shown")]
    ProtectedHasReaders,
    #[error("“{0}” is not known before hiring, so that nothing may ask for it or read it here")]
    NotWhileApplying(AttributeKey),
    #[error("“{0}” is kept for the application only, so that nothing may ask for it or read it here")]
    NotWhileJoining(AttributeKey),
    #[error("the segment “{segment}” reads “{attribute}”, which is not known before hiring")]
    SegmentNotWhileApplying { segment: SegmentKey, attribute: AttributeKey },
    #[error("the segment “{segment}” reads “{attribute}”, which is kept for the application only")]
    SegmentNotWhileJoining { segment: SegmentKey, attribute: AttributeKey },
    #[error("the human dimension begins with hiring: write phase: onboarding")]
    HumanBeforeHiring,
    #[error(
        "what is asked in order to select depends on the job and earlier answers, never on segments or facts"
    )]
    SelectionBySegment,
    #[error("after hiring there is nothing to select: remove selection")]
    SelectionAfterHiring,
    #[error("protected data cannot be used to select")]
    SelectionProtected,

    #[error("every organisation declares the attribute “{0}”")]
    ReservedMissing(&'static str),
    #[error("this attribute is a text of phase both, and not protected")]
    ReservedOtherwise,
    #[error(
        "an application asks everyone for “{0}” in its first stage: a required question without asked_when"
    )]
    ApplicationDoesNotAsk(&'static str),

    #[error("a choice needs options")]
    OptionsMissing,
    #[error("only a choice has options, and one that is bound to an attribute has the attribute's")]
    OptionsUnwanted,
    #[error("{}", misfit_words(*question, *attribute))]
    KindDoesNotFit { question: QuestionKind, attribute: Kind },
    #[error("only texts, numbers and multiple choices have limits")]
    LimitUnwanted,
    #[error("a whole number is wanted here, not below 0 and not above what an answer can have")]
    NotACount,
    #[error("no answer can reach this: there are at most {most}")]
    MinUnreachable { most: usize },
    #[error("max is {max}, which is below min, {min}")]
    LimitsBackwards { min: Number, max: Number },
    #[error("{}", step_words(*.0))]
    QuestionsDoNotFit(StepKind),
    #[error("this step has no question “{0}”")]
    HelpForOtherQuestion(QuestionKey),

    #[error("a template needs at least one step")]
    NoSteps,
    #[error("a step needs at least one variant")]
    NoVariant,
    #[error("the last variant is for everyone else: remove its audience, or add one without behind it")]
    LastVariantHasAudience,
    #[error("nobody reads this: the variant “{before}” before it matches everyone")]
    VariantNeverRead { before: VariantKey },
    #[error("this is due before it opens")]
    DueBeforeOpen,

    #[error("some words are wanted here")]
    Empty,
    #[error("at most {most} characters fit here, this has {has}")]
    TooLong { most: usize, has: usize },
    #[error("there is a character here that cannot be seen")]
    ControlCharacter,
    #[error("not translated into {}", .0.endonym())]
    Untranslated(Locale),
    #[error(
        "there is no merge field “{0}”; the fields are first_name, organisation, job, manager, buddy, start_date and place"
    )]
    MergeFieldUnknown(String),
    #[error("a merge field begins here and does not end: write {{{{name}}}}")]
    MergeFieldUnclosed,
    #[error("merge fields stand only in the title and the body of a step's variant")]
    MergeFieldElsewhere,

    #[error("“{0}” is not an e-mail address")]
    NotAnEmail(String),
    #[error("“{0}” is not a telephone number")]
    NotAPhone(String),
    #[error("“{0}” is no link: it begins with https:// or mailto:")]
    NotALink(String),
    #[error("“{0}” is not a time zone such as Europe/Paris")]
    NotAZone(String),
    #[error("“{0}” is not a colour: write # and six hexadecimal digits, such as #4a6b3a")]
    NotAColour(String),
    #[error("“{0}” is not a country: write two capital letters (ISO 3166), such as FR")]
    NotACountry(String),
    #[error("“{0}” is not a currency: write three capital letters (ISO 4217), such as EUR")]
    NotACurrency(String),
    #[error("“{0}” is not a time of day such as 09:30")]
    NotATime(String),
    #[error("all seven days are without work: no working day is left to count")]
    NoWorkingDay,
    #[error("a logo is one SVG drawing, from <svg to </svg>")]
    LogoNotSvg,
    #[error("a logo is drawn only: no scripts, styles, links, images or handlers")]
    LogoNotPlain,

    #[error("the pay range ends at {to}, below where it begins, {from}")]
    PayBackwards { from: u32, to: u32 },
    #[error("this job has no pay range: people will ask")]
    NoPayRange,
    #[error("the deadline lies before the day the job was put on offer")]
    DeadlineBeforePosted,
    #[error("somebody has to read the applications: name at least one address")]
    NoHiringTeam,
    #[error("who helps with adjustments stays outside every hiring team")]
    AdjustmentsInHiringTeam,
    #[error("a job needs a description")]
    NoDescription,
}

fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Number => "a number",
        Kind::YesNo => "yes or no",
        Kind::Date => "a date",
        Kind::Choice => "a choice of one option",
        Kind::Choices => "a choice of several options",
    }
}

fn misfit_words(question: QuestionKind, attribute: Kind) -> String {
    if question == QuestionKind::File {
        "a file cannot become a fact: remove the attribute".to_owned()
    } else {
        let (answer, wanted) = (kind_words(question.value_kind()), kind_words(attribute));
        format!("the answer to this question is {answer}, and the attribute is {wanted}")
    }
}

fn step_words(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Form => "a form asks at least one question",
        StepKind::Message => "a message asks nothing: make it a form, or remove the questions",
        StepKind::Task => "a task asks nothing: make it a form, or remove the questions",
        StepKind::Document => "a document asks for files, at least one, and for nothing else",
        StepKind::Consent => "a consent asks one question of kind consent",
    }
}
