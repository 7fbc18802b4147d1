//! What the people of the demo organisation answer.

use chrono::{Datelike, Days, NaiveDate};

use super::cast::{Character, Phrases};
use crate::domain::answer::options_of;
use crate::domain::plan::PlannedQuestion;
use crate::domain::template::{Question, QuestionKind};
use crate::server::journeys::OpenJourney;

/// Answers of one of the people; their place among the people varies what is not theirs alone.
#[derive(Clone, Copy)]
pub(super) struct Answers<'a> {
    pub(super) who: &'a Character,
    pub(super) place: usize,
    pub(super) phrases: &'a Phrases,
}

impl Answers<'_> {
    /// What they type into a field; nothing where they leave it alone.
    pub(super) fn to(&self, journey: &OpenJourney, asked: &PlannedQuestion<'_>) -> Option<Vec<String>> {
        let question = asked.question();
        if question.kind == QuestionKind::File {
            return None;
        }
        if let Some(attribute) = &question.attribute {
            return self.fact(attribute.as_str(), journey).or_else(|| self.made_up(journey, question));
        }
        // Of what can be left out, some of it is.
        if !question.required && (self.place + question.key.as_str().len()).is_multiple_of(3) {
            return None;
        }
        self.made_up(journey, question)
    }

    fn fact(&self, attribute: &str, journey: &OpenJourney) -> Option<Vec<String>> {
        let who = self.who;
        let yes_no = |yes: bool| Some(vec![if yes { "yes" } else { "no" }.to_owned()]);
        let one = |text: &str| Some(vec![text.to_owned()]);
        let pick = |options: &[&str]| {
            options.get(self.place % options.len().max(1)).map(|option| vec![(*option).to_owned()])
        };
        match attribute {
            "full_name" => one(&who.name),
            "email" => one(&who.email),
            "phone" => Some(vec![self.phone()]),
            "first_job" => yes_no(who.first_job),
            "other_field" => yes_no(who.other_field),
            "years_experience" => Some(vec![who.years.to_string()]),
            "languages" if who.languages.is_empty() => one("english"),
            "languages" => Some(who.languages.clone()),
            "field_certificates" if who.certificates.is_empty() => one("none_yet"),
            "field_certificates" => Some(who.certificates.clone()),
            "living" => who.living.clone().map(|living| vec![living]).or(Some(Vec::new())),
            "right_to_work" => one(who.permit.as_deref().unwrap_or("have")),
            "available_from" => {
                let ahead = Days::new(21 + 7 * (self.place as u64 % 9));
                journey.today().checked_add_days(ahead).map(date)
            }
            "gender" => who.gender.clone().map(|gender| vec![gender]).or(Some(Vec::new())),
            "interview_adjustments" => Some(vec![who.needs.clone().unwrap_or_default()]),
            "access_needs" if who.needs.is_some() => one("quiet_place"),
            "access_needs" => one("nothing"),
            "birth_date" => {
                let year = journey.today().year() - 23 - i32::try_from(who.years).unwrap_or(0);
                let month = u32::try_from(self.place % 12).unwrap_or(0) + 1;
                NaiveDate::from_ymd_opt(year, month, 14).map(date)
            }
            "emergency_contact" => {
                let family = who.name.rsplit(' ').next().unwrap_or_default();
                let first = ["Alix", "Jo", "Noor", "Robin"].get(self.place % 4).copied().unwrap_or("Alix");
                Some(vec![format!("{first} {family}, {}", self.phone())])
            }
            "delivery_address" => pick(&[
                "12 Alder Lane, Squamish BC V8B 0A1",
                "شارع الرينبو 18، جبل عمّان، عمّان",
                "4 chemin du Vercors, 38500 Voiron",
            ]),
            "preferred_name" => one(who.name.split(' ').next().unwrap_or_default()),
            _ => None,
        }
    }

    /// A number of the country's that nobody has.
    fn phone(&self) -> String {
        match self.who.locale.tag() {
            "fr" => format!("+33 6 39 98 {:02} {:02}", self.place % 100, (self.place * 7) % 100),
            "ar" => format!("+962 7 9000 {:04}", 1_000 + self.place * 37),
            _ => format!("+1 604 555 01{:02}", self.place % 100),
        }
    }

    fn made_up(&self, journey: &OpenJourney, question: &Question) -> Option<Vec<String>> {
        let options = options_of(question, &journey.version.frozen().attributes);
        match question.kind {
            QuestionKind::ShortText | QuestionKind::LongText => self.phrase(question.key.as_str()),
            QuestionKind::Email => Some(vec![format!("reference.{}@example.org", self.place)]),
            QuestionKind::Phone => Some(vec![self.phone()]),
            QuestionKind::Url => {
                let name = self.who.email.split('@').next().unwrap_or_default();
                Some(vec![format!("https://{}.example.org/work", name.replace('.', "-"))])
            }
            QuestionKind::Number => {
                let least = question.min.map_or(1.0, |least| least.get());
                Some(vec![(least + (self.place % 9) as f64).to_string()])
            }
            QuestionKind::Date => journey.today().checked_add_days(Days::new(30)).map(date),
            QuestionKind::SingleChoice => {
                options.get(self.place % options.len().max(1)).map(|option| vec![option.key.to_string()])
            }
            QuestionKind::MultipleChoice => {
                let first = options.get(self.place % options.len().max(1));
                let second = options.get((self.place + 2) % options.len().max(1));
                let mut chosen: Vec<String> =
                    first.into_iter().chain(second).map(|option| option.key.to_string()).collect();
                chosen.dedup();
                Some(chosen)
            }
            QuestionKind::YesNo => {
                let yes = (self.place + question.key.as_str().len()).is_multiple_of(2);
                Some(vec![if yes { "yes" } else { "no" }.to_owned()])
            }
            QuestionKind::Consent => Some(vec!["yes".to_owned()]),
            QuestionKind::File => None,
        }
    }

    fn phrase(&self, question: &str) -> Option<Vec<String>> {
        let phrases = self.phrases.get(question).or_else(|| self.phrases.get("else"))?;
        let phrases = phrases.get(&self.who.locale)?;
        phrases.get(self.place % phrases.len().max(1)).map(|phrase| vec![phrase.clone()])
    }
}

/// A date as the three fields of a form.
pub(super) fn date(day: NaiveDate) -> Vec<String> {
    vec![day.day().to_string(), day.month().to_string(), day.year().to_string()]
}
