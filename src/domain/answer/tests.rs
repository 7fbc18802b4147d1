use proptest::prelude::*;

use super::*;
use crate::domain::key::OptionKey;
use crate::domain::text::Text;

fn question(kind: QuestionKind) -> Question {
    Question {
        key: "q".parse().unwrap(),
        kind,
        attribute: None,
        label: Text::from("What?"),
        help: None,
        required: false,
        selection: false,
        asked_when: None,
        options: Vec::new(),
        min: None,
        max: None,
    }
}

fn options() -> Vec<ChoiceOption> {
    ["red", "green", "blue"]
        .map(|key| ChoiceOption { key: key.parse().unwrap(), label: Text::from(key) })
        .to_vec()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn answer(kind: QuestionKind, raw: &[&str]) -> Result<Option<Value>, Problem> {
    let raw: Vec<String> = raw.iter().map(|text| (*text).to_owned()).collect();
    validate(&question(kind), &options(), &raw, today())
}

fn text(value: &str) -> Result<Option<Value>, Problem> {
    Ok(Some(Value::Text(value.to_owned())))
}

fn number(value: f64) -> Result<Option<Value>, Problem> {
    Ok(Some(Value::Number(Number::new(value).unwrap())))
}

#[test]
fn nothing_typed_is_no_answer_or_a_missing_one() {
    assert_eq!(answer(QuestionKind::ShortText, &[]), Ok(None));
    assert_eq!(answer(QuestionKind::Date, &["", " ", ""]), Ok(None));
    let needed = Question { required: true, ..question(QuestionKind::ShortText) };
    assert_eq!(validate(&needed, &[], &["  ".to_owned()], today()), Err(Problem::Missing));
}

#[test]
fn names_of_every_script_are_words() {
    for name in ["Zoë 🧭 O’Neill-Łukasz", "ليلى بن عبد الله", "山田 太郎", "👩‍🔬"]
    {
        assert_eq!(answer(QuestionKind::ShortText, &[&format!("  {name} ")]), text(name));
    }
    assert_eq!(answer(QuestionKind::ShortText, &["a\0b"]), Err(Problem::ControlCharacter));
    assert_eq!(answer(QuestionKind::ShortText, &["a\nb"]), Err(Problem::SeveralLines));
    assert_eq!(answer(QuestionKind::LongText, &["a\r\nb"]), text("a\nb"));
    assert_eq!(answer(QuestionKind::ShortText, &["a", "b"]), Err(Problem::SeveralAnswers));
}

#[test]
fn too_many_characters_are_counted() {
    let limited = Question { max: Some(Number::from(2_000)), ..question(QuestionKind::LongText) };
    let long = ["é".repeat(10_000)];
    assert_eq!(validate(&limited, &[], &long, today()), Err(Problem::TooLong { most: 2_000, has: 10_000 }));
    assert!(validate(&question(QuestionKind::LongText), &[], &long, today()).is_ok());
    let longer = ["é".repeat(10_001)];
    let generous = Question { max: Some(Number::from(1_000_000)), ..question(QuestionKind::LongText) };
    assert_eq!(
        validate(&generous, &[], &longer, today()),
        Err(Problem::TooLong { most: 10_000, has: 10_001 })
    );
}

#[test]
fn addresses_are_shaped_like_addresses() {
    assert_eq!(
        answer(QuestionKind::Email, &[" Ann.Lee+jobs@Example.ORG "]),
        text("Ann.Lee+jobs@example.org")
    );
    for wrong in
        ["ann", "ann@", "@example.org", "ann@example", "a b@example.org", "ann@example..org", "a@b@c.org ,"]
    {
        assert_eq!(answer(QuestionKind::Email, &[wrong]), Err(Problem::NotAnEmail), "{wrong}");
    }
    assert_eq!(answer(QuestionKind::Phone, &["+٣٣ (0)6 12-34-56-78"]), text("+33 (0)6 12-34-56-78"));
    for wrong in ["call me", "1234", "06 12 34 56 78 ext. 5", "12+34567"] {
        assert_eq!(answer(QuestionKind::Phone, &[wrong]), Err(Problem::NotAPhone), "{wrong}");
    }
    assert_eq!(
        answer(QuestionKind::Url, &["HTTPS://Example.org/Me?x=1"]),
        text("https://example.org/Me?x=1")
    );
    assert_eq!(answer(QuestionKind::Url, &["example.org:8080/me"]), text("https://example.org:8080/me"));
    for wrong in ["javascript:alert(1)", "ftp://example.org", "data:text/html,x", "mailto:a@b.org"] {
        assert_eq!(answer(QuestionKind::Url, &[wrong]), Err(Problem::NotHttp), "{wrong}");
    }
    for wrong in
        ["https://", "https://user:secret@example.org", "http://192.168.0.1", "not a site", "localhost"]
    {
        assert_eq!(answer(QuestionKind::Url, &[wrong]), Err(Problem::NotAWebAddress), "{wrong}");
    }
    assert_eq!(answer(QuestionKind::File, &["../etc/passwd"]), Err(Problem::NotAFile));
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (written, read) in [
        ("1234", 1234.0),
        ("-2,5", -2.5),
        ("1\u{202f}234,5", 1234.5),
        ("1\u{2009}234", 1234.0),
        ("1’234.50", 1234.5),
        ("1.234.567,8", 1_234_567.8),
        ("1,234,567.8", 1_234_567.8),
        ("٣٫٥", 3.5),
        ("١٬٢٣٤", 1234.0),
        ("0,125", 0.125),
        ("1 234,567", 1234.567),
        ("۴۲", 42.0),
    ] {
        assert_eq!(answer(QuestionKind::Number, &[written]), number(read), "{written}");
    }
    for wrong in ["ten", "1e5", "1 2", "1,23,456", "--1", ".", "1.2.3", "NaN", "inf", "5 years"] {
        assert_eq!(answer(QuestionKind::Number, &[wrong]), Err(Problem::NotANumber), "{wrong}");
    }
    let both = Problem::AmbiguousNumber { grouped: Number::from(1234), decimal: Number::new(1.234).unwrap() };
    assert_eq!(answer(QuestionKind::Number, &["1,234"]), Err(both));
    let limited = Question {
        min: Some(Number::from(0)),
        max: Some(Number::from(60)),
        ..question(QuestionKind::Number)
    };
    assert_eq!(
        validate(&limited, &[], &["61".to_owned()], today()),
        Err(Problem::TooLarge { most: Number::from(60) })
    );
    assert_eq!(
        validate(&limited, &[], &["-1".to_owned()], today()),
        Err(Problem::TooSmall { least: Number::from(0) })
    );
}

#[test]
fn impossible_dates_are_named() {
    let fifth = Ok(Some(Value::Date(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap())));
    assert_eq!(answer(QuestionKind::Date, &["5", "01", "2026"]), fifth);
    assert_eq!(answer(QuestionKind::Date, &["٥", "١", "٢٠٢٦"]), fifth);
    assert_eq!(answer(QuestionKind::Date, &["2026-01-05"]), fifth);
    assert_eq!(
        answer(QuestionKind::Date, &["31", "2", "2026"]),
        Err(Problem::ImpossibleDate { day: 31, month: 2, year: 2026 })
    );
    assert_eq!(
        answer(QuestionKind::Date, &["1", "13", "2026"]),
        Err(Problem::ImpossibleDate { day: 1, month: 13, year: 2026 })
    );
    assert_eq!(answer(QuestionKind::Date, &["5", "", "2026"]), Err(Problem::DateIncomplete));
    assert_eq!(answer(QuestionKind::Date, &["5", "May", "2026"]), Err(Problem::NotADate));
    assert!(matches!(answer(QuestionKind::Date, &["5", "1", "26"]), Err(Problem::DateTooFar { .. })));
}

#[test]
fn choices_stay_among_the_options() {
    let red: OptionKey = "red".parse().unwrap();
    assert_eq!(answer(QuestionKind::SingleChoice, &["red"]), Ok(Some(Value::Choice(red.clone()))));
    assert_eq!(answer(QuestionKind::SingleChoice, &["pink"]), Err(Problem::NotAnOption));
    assert_eq!(
        answer(QuestionKind::MultipleChoice, &["red", "", "red"]),
        Ok(Some(Value::Choices([red].into())))
    );
    let two = Question {
        min: Some(Number::from(2)),
        max: Some(Number::from(2)),
        ..question(QuestionKind::MultipleChoice)
    };
    assert_eq!(
        validate(&two, &options(), &["red".to_owned()], today()),
        Err(Problem::TooFewOptions { least: 2, has: 1 })
    );
    let all = ["red", "green", "blue"].map(str::to_owned);
    assert_eq!(validate(&two, &options(), &all, today()), Err(Problem::TooManyOptions { most: 2, has: 3 }));
}

#[test]
fn a_needed_consent_cannot_be_refused() {
    assert_eq!(answer(QuestionKind::Consent, &["no"]), Ok(Some(Value::YesNo(false))));
    let needed = Question { required: true, ..question(QuestionKind::Consent) };
    assert_eq!(validate(&needed, &[], &["no".to_owned()], today()), Err(Problem::ConsentNeeded));
    assert_eq!(validate(&needed, &[], &["on".to_owned()], today()), Ok(Some(Value::YesNo(true))));
    assert_eq!(answer(QuestionKind::YesNo, &["maybe"]), Err(Problem::NotYesOrNo));
}

const KINDS: [QuestionKind; 12] = [
    QuestionKind::ShortText,
    QuestionKind::LongText,
    QuestionKind::Email,
    QuestionKind::Phone,
    QuestionKind::Url,
    QuestionKind::Number,
    QuestionKind::Date,
    QuestionKind::SingleChoice,
    QuestionKind::MultipleChoice,
    QuestionKind::YesNo,
    QuestionKind::File,
    QuestionKind::Consent,
];

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ 0-9٠-٩.,'\u{202f}+-]{0,12}",
        "[a-z.]{1,6}@[a-zA-Z.]{1,8}",
        "(https?://)?[a-zA-Z.:/@]{1,16}",
        "[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}",
        "red|green|blue|yes|no|on",
    ]
}

proptest! {
    #[test]
    fn what_is_read_fills_the_form_in_and_is_read_again(
        kind in proptest::sample::select(&KINDS[..]),
        raw in proptest::collection::vec(typed(), 0..4),
        min in proptest::option::of(any::<f64>()),
        max in proptest::option::of(any::<f64>()),
    ) {
        let limit = |value: Option<f64>| value.and_then(|value| Number::new(value).ok());
        let question = Question { min: limit(min), max: limit(max), ..question(kind) };
        if let Ok(Some(value)) = validate(&question, &options(), &raw, today()) {
            prop_assert_eq!(value.kind(), kind.value_kind());
            prop_assert_eq!(validate(&question, &options(), &to_raw(&value), today()), Ok(Some(value)));
        }
    }

    #[test]
    fn every_date_within_reach_survives_the_form(days in -50_000i64..50_000) {
        let date = today() + chrono::Duration::days(days);
        prop_assert_eq!(
            validate(&question(QuestionKind::Date), &[], &date::to_raw(date), today()),
            Ok(Some(Value::Date(date)))
        );
    }

    #[test]
    fn every_number_survives_the_form(value in any::<f64>()) {
        if let Ok(value) = Number::new(value) {
            let value = Value::Number(value);
            prop_assert_eq!(
                validate(&question(QuestionKind::Number), &[], &to_raw(&value), today()),
                Ok(Some(value))
            );
        }
    }
}
