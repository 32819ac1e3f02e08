//! "What do you see?": what Google's pages may show, and what each of it leads to.
//!
//! [`offered`] says what a face offers at a question, in order; [`advice_on`] what a sight means there. The sentences are `locales/`'s, by
//! the sight's identifier.

use mailkey_facts::google::LinkId;
use mailkey_facts::identifiers;
use serde::Serialize;

use crate::remedy::{Face, LetterId, Press};
use crate::step::{Step, TwoStepAnswer};

identifiers! {
    /// A question to which one answers with what one sees.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Question {
        /// On the page of 2-Step Verification.
        TwoStep = "two-step",
        /// On the page for codes.
        Create = "create",
        /// On the page of 2-Step Verification, where that for codes is not available: it has one wording for every cause.
        Cause = "cause",
    }
}

identifiers! {
    /// What one of Google's pages shows.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Sight {
        /// 2-Step Verification is on.
        On = "on",
        /// 2-Step Verification is off.
        Off = "off",
        /// Only security keys or passkeys are listed.
        OnlySecurityKeys = "only_security_keys",
        /// The account is opened with a passkey, and the page does not say On.
        PasskeyInstead = "passkey_instead",
        /// Advanced Protection.
        AdvancedProtection = "advanced_protection",
        /// The organisation does not allow it.
        Forbidden = "forbidden",
        /// The field for a code's name.
        AppName = "app_name",
        /// The window with a code.
        Code = "code",
        /// "The setting is not available for your account".
        NotAvailable = "not_available",
        /// Google asks for a sign-in.
        AsksSignIn = "asks_sign_in",
        /// Another account's picture.
        OtherPicture = "other_picture",
        /// "Select app", as in old guides.
        SelectApp = "select_app",
        /// No page at all: the browser did not open.
        NothingOpened = "nothing_opened",
    }
}

impl Sight {
    /// What it says about 2-Step Verification, which is remembered; `None`: nothing.
    pub fn answer(self) -> Option<TwoStepAnswer> {
        match self {
            Self::On => Some(TwoStepAnswer::On),
            Self::Off => Some(TwoStepAnswer::Off),
            Self::OnlySecurityKeys => Some(TwoStepAnswer::OnlySecurityKeys),
            Self::PasskeyInstead => Some(TwoStepAnswer::PasskeyInstead),
            Self::AdvancedProtection => Some(TwoStepAnswer::AdvancedProtection),
            Self::Forbidden => Some(TwoStepAnswer::Forbidden),
            Self::AppName
            | Self::Code
            | Self::NotAvailable
            | Self::AsksSignIn
            | Self::OtherPicture
            | Self::SelectApp
            | Self::NothingOpened => None,
        }
    }
}

/// What a face offers at a question, in order.
pub fn offered(question: Question, face: Face) -> Vec<Sight> {
    use Sight as S;
    let all: &[Sight] = match question {
        Question::TwoStep => &[
            S::On,
            S::Off,
            S::OnlySecurityKeys,
            S::PasskeyInstead,
            S::AdvancedProtection,
            S::Forbidden,
            S::OtherPicture,
            S::AsksSignIn,
            S::NothingOpened,
        ],
        Question::Create => &[S::AppName, S::Code, S::NotAvailable, S::AsksSignIn, S::OtherPicture, S::SelectApp, S::NothingOpened],
        Question::Cause => &[S::Off, S::OnlySecurityKeys, S::AdvancedProtection, S::Forbidden, S::OtherPicture],
    };
    all.iter().copied().filter(|sight| !leaves_out(face, question, *sight)).collect()
}

/// What a face does not offer.
fn leaves_out(face: Face, question: Question, sight: Sight) -> bool {
    match (face, question) {
        (Face::Window, _) => false,
        // One line each: what is not about 2-Step Verification itself is said at the step that follows.
        (Face::Terminal, Question::TwoStep) => sight.answer().is_none(),
        // "I have the code" stands above the others there, a field for a name is what the text before them speaks of, and the link is in
        // it, too.
        (Face::Terminal, Question::Create) => matches!(sight, Sight::AppName | Sight::Code | Sight::NothingOpened),
        // It tells the causes in the advice on "not available".
        (Face::Terminal, Question::Cause) => true,
        // A command asks nothing.
        (Face::Command, _) => true,
    }
}

/// What a sight leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SightAdvice {
    /// Whether all is as it should be.
    pub well: bool,
    /// What a press does, where something can be pressed.
    pub press: Option<Press>,
}

/// What a sight means at a question; `None`: it leads on, and there is nothing to say.
pub fn advice_on(sight: Sight, question: Question) -> Option<SightAdvice> {
    let here = match question {
        Question::TwoStep => LinkId::TwoStep,
        Question::Create | Question::Cause => LinkId::AppPasswords,
    };
    let well = |press| Some(SightAdvice { well: true, press });
    let odd = |press| Some(SightAdvice { well: false, press: Some(press) });
    match sight {
        Sight::On => None,
        Sight::Off | Sight::OnlySecurityKeys | Sight::PasskeyInstead | Sight::NotAvailable => odd(Press::Open { link: LinkId::TwoStep }),
        Sight::Forbidden => odd(Press::Letter { letter: LetterId::AllowCodes }),
        Sight::AdvancedProtection => odd(Press::Go { step: Step::Address }),
        Sight::OtherPicture | Sight::SelectApp | Sight::NothingOpened => odd(Press::Open { link: here }),
        Sight::Code => well(Some(Press::Paste)),
        Sight::AppName | Sight::AsksSignIn => well(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_offered_twice_and_everything_somewhere() {
        for question in Question::ALL {
            let all = offered(*question, Face::Window);
            assert!(all.iter().enumerate().all(|(place, sight)| !all.iter().take(place).any(|before| before == sight)), "{question}");
        }
        let somewhere = |sight: &Sight| Question::ALL.iter().any(|question| offered(*question, Face::Window).contains(sight));
        assert!(Sight::ALL.iter().all(somewhere));
    }

    #[test]
    fn every_answer_about_two_step_verification_is_offered_wherever_somebody_is_asked() {
        for face in [Face::Window, Face::Terminal] {
            let answers: Vec<TwoStepAnswer> = offered(Question::TwoStep, face).into_iter().filter_map(Sight::answer).collect();
            assert!(TwoStepAnswer::ALL.iter().all(|answer| answers.contains(answer)), "{face}: {answers:?}");
        }
    }

    #[test]
    fn an_answer_and_its_sight_have_one_identifier() {
        for sight in Sight::ALL {
            assert!(sight.answer().is_none_or(|answer| answer.id() == sight.id()), "{sight}");
        }
    }

    #[test]
    fn a_face_offers_no_more_than_the_window() {
        for (face, question) in Face::ALL.iter().flat_map(|face| Question::ALL.iter().map(move |question| (*face, *question))) {
            let window = offered(question, Face::Window);
            assert!(offered(question, face).iter().all(|sight| window.contains(sight)), "{face} {question}");
        }
        assert_eq!(
            offered(Question::Create, Face::Terminal),
            [Sight::NotAvailable, Sight::AsksSignIn, Sight::OtherPicture, Sight::SelectApp]
        );
        assert!(Question::ALL.iter().all(|question| offered(*question, Face::Command).is_empty()));
    }

    #[test]
    fn what_is_odd_can_be_pressed_and_opens_the_page_that_heals_it() {
        for (question, sight) in
            Question::ALL.iter().flat_map(|question| offered(*question, Face::Window).into_iter().map(move |sight| (*question, sight)))
        {
            let advice = advice_on(sight, question);
            assert_eq!(advice.is_none(), sight == Sight::On, "{question} {sight}");
            assert!(advice.is_none_or(|advice| advice.well || advice.press.is_some()), "{question} {sight}");
        }
        let opens = |sight, question| match advice_on(sight, question).and_then(|advice| advice.press) {
            Some(Press::Open { link }) => Some(link),
            _ => None,
        };
        assert_eq!(opens(Sight::NotAvailable, Question::Create), Some(LinkId::TwoStep));
        assert_eq!(opens(Sight::Off, Question::Cause), Some(LinkId::TwoStep));
        assert_eq!(opens(Sight::OtherPicture, Question::TwoStep), Some(LinkId::TwoStep));
        assert_eq!(opens(Sight::OtherPicture, Question::Cause), Some(LinkId::AppPasswords));
    }
}
