//! Drafts: until its address is confirmed a draft stands alone.

use http::StatusCode;
use waymark::domain::attribute::EMAIL;
use waymark::domain::key::AttributeKey;
use waymark::domain::template::{Question, QuestionKind};
use waymark::server::journeys::{self, OpenJourney};
use waymark::server::store::JourneyId;
use waymark::server::visit::now;

use crate::onboarding::company::{Answer, Browser, Company, nobody};

/// Somebody who begins an application and says that an address is theirs.
struct Writer<'c> {
    company: &'c Company,
    browser: Browser,
    journey: JourneyId,
    email: &'static str,
}

impl<'c> Writer<'c> {
    async fn begin(company: &'c Company, email: &'static str) -> Self {
        let begun = company.post(&nobody(), "/api/candidate/start", &[("job", "map-engineer")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER);
        let journey = begun.to.as_deref().unwrap().split('/').nth(2).unwrap().parse().unwrap();
        Self { company, browser: nobody().keep(&begun), journey, email }
    }

    async fn open(&self) -> OpenJourney {
        journeys::open(&self.company.state, self.journey, now()).await.unwrap()
    }

    /// Answers the next step; where that leads, or nothing when there is none.
    async fn answer_next(&self) -> Option<Answer> {
        let journey = self.open().await;
        let step = journey.first_stage_steps().find(|step| !step.state().is_done())?;
        let id = self.journey.to_string();
        let mut fields = vec![("journey".to_owned(), id), ("step".to_owned(), step.key().to_string())];
        for asked in step.asked() {
            if asked.question().kind == QuestionKind::File {
                let sent = self
                    .company
                    .upload(&self.browser, &format!("/upload/{}/{}", self.journey, asked.key()))
                    .await;
                assert_eq!(sent.status, StatusCode::SEE_OTHER);
                continue;
            }
            let typed = self.typed(&journey, asked.question());
            fields.extend(typed.into_iter().map(|value| (format!("answers[{}][]", asked.key()), value)));
        }
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let is_form = step.asked().any(|asked| asked.question().kind != QuestionKind::File);
        let path = if is_form { "/api/journey/answer" } else { "/api/journey/finish" };
        let answered = self.company.post(&self.browser, path, &fields).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", step.key());
        Some(answered)
    }

    fn typed(&self, journey: &OpenJourney, question: &Question) -> Vec<String> {
        let is_address = question.attribute.as_ref().map(AttributeKey::as_str) == Some(EMAIL)
            || question.kind == QuestionKind::Email;
        let options = waymark::domain::answer::options_of(question, &journey.version.frozen().attributes);
        let one = |text: &str| vec![text.to_owned()];
        match question.kind {
            _ if is_address => one(self.email),
            QuestionKind::ShortText | QuestionKind::LongText => {
                one("I have drawn maps of the north ridge for years.")
            }
            QuestionKind::Email => one(self.email),
            QuestionKind::Phone => one("+33 4 76 00 00 00"),
            QuestionKind::Url => one("https://example.org"),
            QuestionKind::Number => one("3"),
            QuestionKind::Date => ["1", "6", "2031"].map(str::to_owned).to_vec(),
            QuestionKind::YesNo | QuestionKind::Consent => one("yes"),
            QuestionKind::SingleChoice | QuestionKind::MultipleChoice => {
                options.first().map(|option| option.key.to_string()).into_iter().collect()
            }
            QuestionKind::File => Vec::new(),
        }
    }

    /// Everything they can look at, without what differs between any two drafts.
    async fn sees(&self) -> Vec<(StatusCode, String)> {
        let home = format!("/applications/{}", self.journey);
        let journey = self.open().await;
        let steps: Vec<String> =
            journey.first_stage_steps().map(|step| format!("{home}/steps/{}", step.key())).collect();
        let others =
            ["/", "/me", "/sign-in", "/jobs/map-engineer", "/jobs/map-engineer/apply", "/adjustments"];
        let check = format!("{home}/check");
        let mut seen = Vec::new();
        for path in steps.iter().chain([&home, &check]).map(String::as_str).chain(others) {
            let page = self.company.get(&self.browser, path).await;
            seen.push((page.status, self.alike(&page.text)));
        }
        seen
    }

    /// A text without this draft's ids, address and numbers.
    fn alike(&self, text: &str) -> String {
        let mut without_nonces = String::new();
        for (place, part) in text.split("nonce=\"").enumerate() {
            without_nonces.push_str(if place == 0 {
                part
            } else {
                part.split_once('"').map_or("", |(_, rest)| rest)
            });
        }
        let mut left = String::new();
        for part in without_nonces
            .replace("%2D", "-")
            .replace("%2F", "/")
            .replace(self.email, "ADDRESS")
            .split(['"', '/', '\'', ' ', '<', '>', '=', '-', '.', '?', '&'])
        {
            let is_random = part.len() >= 4 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !is_random {
                left.extend(part.chars().filter(|letter| !letter.is_ascii_digit()));
            }
            left.push(' ');
        }
        left
    }
}

on_both! {
    async fn a_draft_that_names_somebodys_address_learns_nothing_of_them(database) {
        let company = Company::open(database, 15).await;
        // Of Nour there are a name, facts, an application and an onboarding; of the other address there is nothing.
        let known = Writer::begin(&company, "nour@example.org").await;
        let unknown = Writer::begin(&company, "nobo@example.org").await;
        let mut steps = 0;
        loop {
            let (one, other) = (known.sees().await, unknown.sees().await);
            for (one, other) in one.iter().zip(&other) {
                assert_eq!(one, other, "after {steps} steps");
            }
            let (one, other) = (known.answer_next().await, unknown.answer_next().await);
            let led = |writer: &Writer<'_>, answer: &Option<Answer>| {
                answer.as_ref().and_then(|answer| answer.to.clone()).map(|to| writer.alike(&to.replace(&writer.journey.to_string(), "")))
            };
            assert_eq!(led(&known, &one), led(&unknown, &other));
            steps += 1;
            if one.is_none() || steps > 30 {
                break;
            }
        }
        assert!(steps > 8, "every step was answered");
        for (key, fact) in known.open().await.profile.facts {
            let other = unknown.open().await.profile.facts.get(&key).map(|fact| fact.value.clone());
            assert!(Some(&fact.value) == other.as_ref() || key.as_str() == EMAIL, "{key}");
        }
    }
}
