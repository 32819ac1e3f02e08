//! What can go wrong in practice, each thing under a stable name.

use mailkey_facts::identifiers;

identifiers! {
    /// What goes wrong, and where, along the way from the first connection to the test mail. The name in `kebab-case` is stable.
    #[derive(Default)]
    pub enum Fault {
        /// Nothing goes wrong.
        #[default]
        None = "none",

        // The pages.
        /// 2-Step Verification is off, until it is turned on on the page.
        TwoStepOff = "two-step-off",
        /// 2-Step Verification is on, with nothing but security keys: no app passwords.
        OnlySecurityKeys = "only-security-keys",
        /// The organisation allows neither: the page is not available.
        PageNotAvailable = "page-not-available",
        /// Advanced Protection: the page is not available.
        AdvancedProtection = "advanced-protection",

        // Reaching the submission server.
        /// The port with implicit TLS is a black hole; the other one works.
        ImplicitPortSilent = "implicit-port-silent",
        /// The port with STARTTLS is a black hole; the other one works.
        StarttlsPortSilent = "starttls-port-silent",
        /// Both ports are black holes: connections are never answered.
        PortsSilent = "ports-silent",
        /// Both ports refuse connections.
        PortsClosed = "ports-closed",
        /// Connections are closed before a greeting.
        DroppedBeforeGreeting = "dropped-before-greeting",
        /// Connections stand, and nothing is ever said (with implicit TLS: after the handshake).
        GreetingSilent = "greeting-silent",
        /// Connections are closed after the greeting.
        DroppedAfterGreeting = "dropped-after-greeting",
        /// A captive portal answers in HTTP, before any TLS.
        PortalAnswers = "portal-answers",
        /// Another mail server greets (an Exim), over a certificate that counts.
        ForeignGreeting = "foreign-greeting",
        /// The greeting is masked with asterisks and STARTTLS is gone; the port with implicit TLS is closed.
        GreetingMasked = "greeting-masked",
        /// STARTTLS is not offered; the port with implicit TLS is closed.
        StarttlsMissing = "starttls-missing",
        /// STARTTLS is offered, and then refused; the port with implicit TLS is closed.
        StarttlsRefused = "starttls-refused",
        /// Replies are injected in clear behind the answer to STARTTLS; the port with implicit TLS is closed.
        StarttlsInjection = "starttls-injection",
        /// Every byte takes a second, from the first one on.
        SlowBytes = "slow-bytes",

        // TLS, at all three ports.
        /// Connections are closed in the middle of the handshake.
        TlsDropped = "tls-dropped",
        /// The certificate comes from an authority that nobody knows.
        TlsUnknownAuthority = "tls-unknown-authority",
        /// The certificate is for another name.
        TlsOtherName = "tls-other-name",
        /// The certificate has expired.
        TlsExpired = "tls-expired",
        /// The certificate is not valid yet.
        TlsNotYetValid = "tls-not-yet-valid",
        /// An old proxy answers, which knows nothing newer than TLS 1.0.
        TlsOld = "tls-old",
        /// A virus scanner signs certificates ("Avast Web/Mail Shield Root"), and its root is not trusted.
        TlsInterceptor = "tls-interceptor",
        /// A virus scanner signs certificates, and its root is trusted (it stands under the practice authority).
        TlsInterceptorTrusted = "tls-interceptor-trusted",

        // EHLO and AUTH.
        /// EHLO lists no AUTH.
        AuthMissing = "auth-missing",
        /// 421: the server is busy, at EHLO already.
        BusyAtGreeting = "busy-at-greeting",
        /// 535 `BadCredentials`, whatever the code.
        CodeRejected = "code-rejected",
        /// 534 `InvalidSecondFactor`, whatever the code.
        SecondFactorAsked = "second-factor-asked",
        /// 534 `WebLoginRequired`.
        WebLoginAsked = "web-login-asked",
        /// 534 5.7.14, the older form of the same, over several lines.
        WebLoginAskedOlder = "web-login-asked-older",
        /// 454 "Too many login attempts".
        TooManySignIns = "too-many-sign-ins",
        /// 454 "temporary system problem".
        TemporaryProblem = "temporary-problem",
        /// 421 at AUTH, and the connection is closed.
        Busy = "busy",
        /// 504 "Unrecognized Authentication Type".
        SignInRefused = "sign-in-refused",
        /// 535 in another server's words, without any of Google's marks.
        ForeignRefusal = "foreign-refusal",
        /// AUTH is never answered.
        SignInSilent = "sign-in-silent",
        /// The connection is closed in answer to AUTH.
        DroppedAtSignIn = "dropped-at-sign-in",

        // Sending.
        /// The day's limit is reached, said at MAIL.
        DailyLimitAtMail = "daily-limit-at-mail",
        /// The day's limit is reached, said after the message.
        DailyLimitAtData = "daily-limit-at-data",
        /// The recipient does not exist.
        RecipientRefused = "recipient-refused",
        /// The recipient's storage is full.
        MailboxFull = "mailbox-full",
        /// The message is taken for unsolicited mail and refused.
        MessageRefused = "message-refused",
        /// The organisation's own rule refuses the message (`gcdp`).
        WorkspaceRule = "workspace-rule",
        /// 421 "Temporary System Problem" after the message.
        TemporaryProblemAtData = "temporary-problem-at-data",
        /// The message is never answered.
        DataSilent = "data-silent",

        // Arriving.
        /// The mail goes to Spam.
        ArrivesInSpam = "arrives-in-spam",
        /// The mail is taken and never arrives (the sender's copy is there).
        NeverArrives = "never-arrives",
        /// The mail arrives with another From than the one it was sent with.
        FromRewritten = "from-rewritten",
        /// IMAP is switched off for the account.
        ImapDisabled = "imap-disabled",
        /// IMAP is switched off for the organisation.
        ImapDisabledForDomain = "imap-disabled-for-domain",
        /// IMAP refuses the code, though SMTP takes it.
        ImapRefused = "imap-refused",
        /// IMAP refuses connections.
        ImapClosed = "imap-closed",
        /// IMAP says nothing, after the handshake.
        ImapSilent = "imap-silent",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_fault_is_found_by_its_name_and_written_as_it() {
        for fault in Fault::ALL {
            assert_eq!(Fault::with_id(fault.id()), Some(*fault));
            assert_eq!(serde_json::to_string(fault).unwrap(), format!("\"{fault}\""));
            assert!(fault.id().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
        assert_eq!(Fault::with_id("nothing-of-the-kind"), None);
    }

    #[test]
    fn no_two_faults_share_a_name() {
        assert_eq!(Fault::ALL.iter().map(|fault| fault.id()).collect::<BTreeSet<_>>().len(), Fault::ALL.len());
    }
}
