//! The catalogue: every verdict by its stable identifier, and what each means for a run.

use mailkey_facts::identifiers;

use crate::light::Light;
use crate::place::Place;

identifiers! {
    /// Every verdict that Mailkey can give.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum VerdictId {
        /// `235`: Google took the code.
        SignedIn = "signed_in",
        /// `250` after DATA: Google took the mail.
        Sent = "sent",
        /// The mail was seen in the Inbox.
        ArrivedInbox = "arrived_inbox",
        /// The mail was seen in the Spam folder.
        ArrivedSpam = "arrived_spam",
        /// The mail was taken, but not seen within the time given.
        NotArrivedYet = "not_arrived_yet",
        /// The mail arrived with another From than the one it was sent with.
        FromRewritten = "from_rewritten",

        /// 535 `BadCredentials`.
        CodeRejected = "code_rejected",
        /// 534 `InvalidSecondFactor`: the normal password, with 2-Step Verification on.
        NormalPasswordUsed = "normal_password_used",
        /// 534 `WebLoginRequired`, or the older 5.7.14 form.
        BrowserSignInNeeded = "browser_sign_in_needed",
        /// 454 "Too many login attempts".
        TooManySignIns = "too_many_sign_ins",
        /// Any other 4xx of Google's.
        GoogleBusy = "google_busy",
        /// Any other 5xx of Google's.
        SignInRefused = "sign_in_refused",

        /// 5.4.5: the day's sending limit.
        DailyLimitReached = "daily_limit_reached",
        /// A 5xx at RCPT.
        RecipientRefused = "recipient_refused",
        /// The recipient's storage is full.
        MailboxFull = "mailbox_full",
        /// A 5xx at DATA, or at MAIL.
        MessageRefused = "message_refused",
        /// A refusal marked `gcdp`: a rule of the organisation's own administrator.
        WorkspaceRule = "workspace_rule",

        /// IMAP is switched off for this account or by its organisation.
        ImapDisabled = "imap_disabled",
        /// IMAP refused for any other reason.
        ImapRefused = "imap_refused",

        /// Nobody at all answers.
        Offline = "offline",
        /// Somebody answers, but no connection to Google comes about, nor one to anybody else.
        GoogleUnreachable = "google_unreachable",
        /// The same, where a proxy is set: most likely the only way out.
        ProxyRequired = "proxy_required",
        /// The name of Google's mail server is not found.
        NameNotFound = "name_not_found",
        /// The name server is slow, or does not answer.
        NameServerSilent = "name_server_silent",
        /// The name leads to an address that cannot be Google's: a filter, the hosts file or a proxy program put it there.
        NameBlocked = "name_blocked",
        /// A portal answers in Google's place.
        CaptivePortal = "captive_portal",
        /// Neither 465 nor 587 can be reached, though the internet can.
        PortsBlocked = "ports_blocked",
        /// A connection stands, but no greeting comes.
        NoGreeting = "no_greeting",
        /// The other side hung up in the middle.
        ConnectionDropped = "connection_dropped",
        /// A stage took longer than its deadline.
        TimedOut = "timed_out",

        /// Another server answers in Google's place.
        NotGoogle = "not_google",
        /// A device on the way changes the conversation: masked greeting, STARTTLS removed, bytes before TLS.
        MailInspection = "mail_inspection",
        /// Somebody in between signs certificates in Google's name.
        TlsIntercepted = "tls_intercepted",
        /// This computer's list of authorities lacks Google's.
        AuthoritiesMissing = "authorities_missing",
        /// The certificate is not trusted, and nothing tells who made it.
        TlsUntrusted = "tls_untrusted",
        /// The certificate is fine, but not at the time that this computer's clock shows.
        ClockWrong = "clock_wrong",

        /// No keyring answers.
        KeyringMissing = "keyring_missing",
        /// The keyring is locked and was not unlocked.
        KeyringLocked = "keyring_locked",
        /// The keyring said no.
        KeyringDenied = "keyring_denied",
        /// The keyring failed in another way, or gave back something else than was put in.
        KeyringFailed = "keyring_failed",

        /// An open keyring holds no code of this app for the account.
        CodeNotKept = "code_not_kept",

        /// The address is not kept by Google.
        NotGoogleAccount = "not_google_account",
        /// What was typed is not an address.
        AddressInvalid = "address_invalid",

        /// What was pasted is not an app password; the reason is in the details.
        CodeWrongShape = "code_wrong_shape",
        /// The person cancelled.
        Cancelled = "cancelled",
    }
}

/// What a verdict is, as far as a run goes by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What the person wanted.
    Good,
    /// Google says that this code will not do.
    Code,
    /// Google refuses the sign-in for another reason.
    SignIn,
    /// Google is busy, whatever was asked.
    Busy,
    /// Google refuses the mail.
    Mail,
    /// The mailbox cannot be looked into.
    Mailbox,
    /// Something on the way.
    Way,
    /// The keyring.
    Keyring,
    /// What the person gave or did.
    Person,
}

identifiers! {
    /// How a verdict sounds.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Tone {
        /// Good news.
        Ok = "ok",
        /// Good news with something to care about.
        Warn = "warn",
        /// A trouble.
        Bad = "bad",
    }
}

/// Which of the four lights shows a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lit {
    /// None.
    Never,
    /// That of the stage at which it was reached, if that has one.
    AtItsStage,
    /// This one, wherever it was reached.
    Always(Light),
}

/// Where a verdict puts the break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// The way is not what is broken.
    Nowhere,
    /// Here.
    At(Place),
    /// At whoever is in between, as far as it is known who that is.
    InBetween,
}

impl VerdictId {
    /// What it is, how it sounds, which light shows it, and where it puts the break: one row for each, and none is left out.
    pub(super) fn row(self) -> (Kind, Tone, Lit, Break) {
        use Break::{At, InBetween, Nowhere};
        use Lit::{Always, AtItsStage, Never};
        use Tone::{Bad, Ok, Warn};
        match self {
            Self::SignedIn | Self::Sent => (Kind::Good, Ok, AtItsStage, Nowhere),
            Self::ArrivedInbox | Self::ArrivedSpam | Self::FromRewritten => (Kind::Good, Ok, AtItsStage, Nowhere),
            Self::NotArrivedYet => (Kind::Good, Warn, AtItsStage, Nowhere),

            Self::CodeRejected | Self::NormalPasswordUsed => (Kind::Code, Bad, AtItsStage, Nowhere),
            Self::BrowserSignInNeeded | Self::TooManySignIns => (Kind::SignIn, Bad, AtItsStage, Nowhere),
            Self::SignInRefused => (Kind::SignIn, Bad, AtItsStage, At(Place::Doors)),
            Self::GoogleBusy => (Kind::Busy, Bad, AtItsStage, At(Place::Doors)),

            Self::DailyLimitReached | Self::RecipientRefused | Self::MailboxFull => (Kind::Mail, Bad, AtItsStage, Nowhere),
            Self::MessageRefused | Self::WorkspaceRule => (Kind::Mail, Bad, AtItsStage, Nowhere),
            Self::ImapDisabled | Self::ImapRefused => (Kind::Mailbox, Bad, AtItsStage, Nowhere),

            Self::Offline => (Kind::Way, Bad, Always(Light::Internet), At(Place::ToNetwork)),
            Self::GoogleUnreachable => (Kind::Way, Bad, Always(Light::Internet), At(Place::ToInternet)),
            Self::ProxyRequired => (Kind::Way, Bad, Always(Light::Internet), At(Place::Network)),
            Self::CaptivePortal => (Kind::Way, Bad, Always(Light::Internet), At(Place::Network)),
            Self::NameNotFound | Self::NameServerSilent => (Kind::Way, Bad, Always(Light::Internet), At(Place::ToInternet)),
            Self::NameBlocked => (Kind::Way, Bad, Always(Light::Internet), InBetween),
            Self::PortsBlocked => (Kind::Way, Bad, Always(Light::MailServer), At(Place::Doors)),
            Self::ConnectionDropped | Self::TimedOut => (Kind::Way, Bad, AtItsStage, At(Place::Doors)),
            Self::NoGreeting | Self::NotGoogle | Self::MailInspection => (Kind::Way, Bad, AtItsStage, InBetween),
            Self::TlsIntercepted | Self::TlsUntrusted => (Kind::Way, Bad, Always(Light::SecureLine), InBetween),
            Self::AuthoritiesMissing | Self::ClockWrong => (Kind::Way, Bad, Always(Light::SecureLine), At(Place::Computer)),

            Self::KeyringMissing | Self::KeyringLocked | Self::KeyringDenied | Self::KeyringFailed => {
                (Kind::Keyring, Bad, AtItsStage, Nowhere)
            }
            Self::CodeNotKept | Self::NotGoogleAccount | Self::AddressInvalid | Self::CodeWrongShape => {
                (Kind::Person, Bad, AtItsStage, Nowhere)
            }
            Self::Cancelled => (Kind::Person, Bad, Never, Nowhere),
        }
    }

    fn kind(self) -> Kind {
        self.row().0
    }

    /// How it sounds.
    pub fn tone(self) -> Tone {
        self.row().1
    }

    /// Whether it takes the place of its step. That an address is none is said beside its field, and that a code was accepted where the
    /// mail is offered.
    pub fn takes_the_screen(self) -> bool {
        !matches!(self, Self::AddressInvalid | Self::SignedIn)
    }

    /// Whether this is what the person wanted: the command's exit status 0.
    pub fn is_good(self) -> bool {
        self.kind() == Kind::Good
    }

    /// Whether Google said that this code will not do: it is not sent again in this run.
    pub fn refuses_the_code(self) -> bool {
        self.kind() == Kind::Code
    }

    /// Whether the keyring is the trouble: the command's exit status 3.
    pub fn is_keyring(self) -> bool {
        self.kind() == Kind::Keyring
    }

    /// Whether a reply to a sign-in can mean this.
    pub fn can_answer_a_sign_in(self) -> bool {
        matches!(self.kind(), Kind::Code | Kind::SignIn | Kind::Busy)
    }

    /// Whether a reply to a mail can mean this.
    pub fn can_answer_a_mail(self) -> bool {
        matches!(self.kind(), Kind::Mail | Kind::Busy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_news_sound_well_but_for_one_to_care_about_and_no_trouble_does() {
        for id in VerdictId::ALL {
            let wanted = match (*id, id.is_good()) {
                (VerdictId::NotArrivedYet, _) => Tone::Warn,
                (_, true) => Tone::Ok,
                (_, false) => Tone::Bad,
            };
            assert_eq!(id.tone(), wanted, "{id}");
        }
    }
}
