//! The catalogue: every verdict by its stable identifier, and what each means for a run.

use serde::{Deserialize, Serialize};

/// Every verdict that Mailkey can give. The name in `snake_case` is the stable identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum VerdictId {
    /// `235`: Google took the code.
    SignedIn,
    /// `250` after DATA: Google took the mail.
    Sent,
    /// The mail was seen in the Inbox.
    ArrivedInbox,
    /// The mail was seen in the Spam folder.
    ArrivedSpam,
    /// The mail was taken, but not seen within the time given.
    NotArrivedYet,
    /// The mail arrived with another From than the one it was sent with.
    FromRewritten,

    /// 535 `BadCredentials`.
    CodeRejected,
    /// 534 `InvalidSecondFactor`: the normal password, with 2-Step Verification on.
    NormalPasswordUsed,
    /// 534 `WebLoginRequired`, or the older 5.7.14 form.
    BrowserSignInNeeded,
    /// 454 "Too many login attempts".
    TooManySignIns,
    /// Any other 4xx of Google's.
    GoogleBusy,
    /// Any other 5xx of Google's.
    SignInRefused,

    /// 5.4.5: the day's sending limit.
    DailyLimitReached,
    /// A 5xx at RCPT.
    RecipientRefused,
    /// A 5xx at DATA, or at MAIL.
    MessageRefused,
    /// A refusal marked `gcdp`: a rule of the organisation's own administrator.
    WorkspaceRule,

    /// IMAP is switched off for this account or by its organisation.
    ImapDisabled,
    /// IMAP refused for any other reason.
    ImapRefused,

    /// No address of this computer leads to the internet.
    Offline,
    /// The name of Google's mail server is not found.
    NameNotFound,
    /// A portal answers in Google's place.
    CaptivePortal,
    /// Neither 465 nor 587 can be reached, though the internet can.
    PortsBlocked,
    /// A connection stands, but no greeting comes.
    NoGreeting,
    /// The other side hung up in the middle.
    ConnectionDropped,
    /// A stage took longer than its deadline.
    TimedOut,

    /// Another server answers in Google's place.
    NotGoogle,
    /// A device on the way changes the conversation: masked greeting, STARTTLS removed, bytes before TLS.
    MailInspection,
    /// Somebody in between signs certificates in Google's name.
    TlsIntercepted,
    /// The certificate is not trusted, and nothing tells who made it.
    TlsUntrusted,
    /// The certificate is fine, but not at the time that this computer's clock shows.
    ClockWrong,

    /// No keyring answers.
    KeyringMissing,
    /// The keyring is locked and was not unlocked.
    KeyringLocked,
    /// The keyring said no.
    KeyringDenied,
    /// The keyring failed in another way, or gave back something else than was put in.
    KeyringFailed,

    /// The address is not kept by Google.
    NotGoogleAccount,
    /// What was typed is not an address.
    AddressInvalid,

    /// What was pasted is not an app password; the reason is in the details.
    CodeWrongShape,
    /// The person cancelled.
    Cancelled,
}

impl VerdictId {
    /// Every identifier, in the catalogue's order.
    pub const ALL: &'static [VerdictId] = &[
        Self::SignedIn,
        Self::Sent,
        Self::ArrivedInbox,
        Self::ArrivedSpam,
        Self::NotArrivedYet,
        Self::FromRewritten,
        Self::CodeRejected,
        Self::NormalPasswordUsed,
        Self::BrowserSignInNeeded,
        Self::TooManySignIns,
        Self::GoogleBusy,
        Self::SignInRefused,
        Self::DailyLimitReached,
        Self::RecipientRefused,
        Self::MessageRefused,
        Self::WorkspaceRule,
        Self::ImapDisabled,
        Self::ImapRefused,
        Self::Offline,
        Self::NameNotFound,
        Self::CaptivePortal,
        Self::PortsBlocked,
        Self::NoGreeting,
        Self::ConnectionDropped,
        Self::TimedOut,
        Self::NotGoogle,
        Self::MailInspection,
        Self::TlsIntercepted,
        Self::TlsUntrusted,
        Self::ClockWrong,
        Self::KeyringMissing,
        Self::KeyringLocked,
        Self::KeyringDenied,
        Self::KeyringFailed,
        Self::NotGoogleAccount,
        Self::AddressInvalid,
        Self::CodeWrongShape,
        Self::Cancelled,
    ];

    /// Whether this is what the person wanted: the command's exit status 0.
    pub fn is_good(self) -> bool {
        matches!(self, Self::SignedIn | Self::Sent | Self::ArrivedInbox | Self::ArrivedSpam | Self::NotArrivedYet | Self::FromRewritten)
    }

    /// Whether Google said that this code will not do: it is not sent again in this run.
    pub fn refuses_the_code(self) -> bool {
        matches!(self, Self::CodeRejected | Self::NormalPasswordUsed)
    }

    /// Whether the keyring is the trouble: the command's exit status 3.
    pub fn is_keyring(self) -> bool {
        matches!(self, Self::KeyringMissing | Self::KeyringLocked | Self::KeyringDenied | Self::KeyringFailed)
    }
}
