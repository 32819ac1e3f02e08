//! What `smtp.gmail.com` says, word for word as it was seen in public logs of 2024 to 2026.
//!
//! Every line carries the code and the enhanced code, lines with a link have two blanks before it, and the last line ends in the
//! session's identifier and ` - gsmtp`.

/// The replies of one session.
#[derive(Debug, Clone)]
pub(super) struct Replies {
    id: String,
}

impl Replies {
    pub(super) fn new(id: String) -> Self {
        Self { id }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// A reply whose last line ends in Google's mark.
    pub(super) fn marked(&self, text: &str) -> String {
        format!("{} {} - gsmtp\r\n", text.replace('\n', "\r\n"), self.id)
    }

    pub(super) fn greeting(&self) -> String {
        self.marked("220 smtp.gmail.com ESMTP")
    }

    pub(super) fn foreign_greeting() -> &'static str {
        "220-server.hosting.example ESMTP Exim 4.98 #2 Mon, 23 Nov 2026 08:00:00 +0000 \r\n\
         220-We do not authorize the use of this system to transport unsolicited, \r\n\
         220 and/or bulk e-mail.\r\n"
    }

    /// As Cisco's `inspect esmtp` leaves it.
    pub(super) fn masked_greeting() -> &'static str {
        "220 *****************************************2***********0*00*\r\n"
    }

    /// What a captive portal says to everybody.
    pub(super) fn portal() -> &'static str {
        "HTTP/1.1 302 Found\r\nLocation: http://login.portal.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    }

    pub(super) fn ehlo(peer: std::net::IpAddr, offers: &[&str]) -> String {
        let mut lines = vec![format!("smtp.gmail.com at your service, [{peer}]")];
        lines.extend(offers.iter().map(|offer| (*offer).to_owned()));
        let last = lines.len() - 1;
        lines.iter().enumerate().map(|(at, line)| format!("250{}{line}\r\n", if at == last { ' ' } else { '-' })).collect()
    }

    pub(super) fn helo_argument_empty(&self) -> String {
        self.marked(
            "501-5.5.4 Empty HELO/EHLO argument not allowed, closing connection.\n501 5.5.4  https://support.google.com/mail/?p=helo",
        )
    }

    pub(super) fn helo_argument_invalid(&self, argument: &str) -> String {
        self.marked(&format!(
            "501-5.5.4 HELO/EHLO argument \"{argument}\" invalid, closing connection.\n501 5.5.4  https://support.google.com/mail/?p=helo"
        ))
    }

    pub(super) fn starttls_pipelined(&self) -> String {
        self.marked("525 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS")
    }

    pub(super) fn authentication_required(&self) -> String {
        self.marked(
            "530-5.7.0 Authentication Required. For more information, go to\n\
             530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620.",
        )
    }

    pub(super) fn bad_credentials(&self) -> String {
        self.marked(
            "535-5.7.8 Username and Password not accepted. For more information, go to\n\
             535 5.7.8  https://support.google.com/mail/?p=BadCredentials",
        )
    }

    pub(super) fn second_factor(&self) -> String {
        self.marked(
            "534-5.7.9 Application-specific password required. For more information, go to\n\
             534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor",
        )
    }

    pub(super) fn web_login(&self) -> String {
        self.marked(
            "534-5.7.9 Please log in with your web browser and then try again. For more\n\
             534-5.7.9 information, go to\n\
             534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired",
        )
    }

    /// The older form: the link is broken across lines.
    pub(super) fn web_login_older(&self) -> String {
        self.marked(
            "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt\n\
             534-5.7.14 practicepracticepracticepracticepracticepracticepracticepracti\n\
             534-5.7.14 practicepracticepracticepracticepractice> Please log in via\n\
             534-5.7.14 your web browser and then try again.\n\
             534-5.7.14  Learn more at\n\
             534 5.7.14  https://support.google.com/mail/answer/78754",
        )
    }

    pub(super) fn too_many_sign_ins(&self) -> String {
        self.marked(
            "454-4.7.0 Too many login attempts, please try again later. For more information,\n\
             454-4.7.0 go to\n\
             454 4.7.0  https://support.google.com/mail/answer/7126229",
        )
    }

    pub(super) fn temporary_problem(&self) -> String {
        self.marked("454 4.7.0 Cannot authenticate due to temporary system problem. Try again later.")
    }

    pub(super) fn busy(&self) -> String {
        self.marked("421 4.4.5 Server busy, try again later.")
    }

    pub(super) fn unrecognized_mechanism(&self) -> String {
        self.marked("504 5.7.4 Unrecognized Authentication Type.")
    }

    /// As Exim says it: none of Google's marks.
    pub(super) fn foreign_refusal() -> &'static str {
        "535 Incorrect authentication data\r\n"
    }

    pub(super) fn daily_limit(&self) -> String {
        self.marked(
            "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n\
             550-5.4.5 sending limits go to\n\
             550 5.4.5  https://support.google.com/a/answer/166852",
        )
    }

    pub(super) fn mailbox_full(&self) -> String {
        self.marked(
            "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please\n\
             552-5.2.2 direct the recipient to\n\
             552 5.2.2  https://support.google.com/mail/?p=OverQuotaPerm",
        )
    }

    pub(super) fn no_such_user(&self) -> String {
        self.marked(
            "550-5.1.1 The email account that you tried to reach does not exist. Please try\n\
             550-5.1.1 double-checking the recipient's email address for typos or\n\
             550-5.1.1 unnecessary spaces. For more information, go to\n\
             550 5.1.1  https://support.google.com/mail/?p=NoSuchUser",
        )
    }

    pub(super) fn too_many_recipients(&self) -> String {
        self.marked(
            "452-4.5.3 Your message has too many recipients. For more information regarding\n\
             452-4.5.3 Google's sending limits, go to\n\
             452 4.5.3  https://support.google.com/mail/?p=TooManyRecipientsError",
        )
    }

    pub(super) fn unsolicited(&self) -> String {
        self.marked(
            "550-5.7.1 Gmail has detected that this message is likely unsolicited mail. To\n\
             550-5.7.1 reduce the amount of spam sent to Gmail, this message has been\n\
             550-5.7.1 blocked. For more information, go to\n\
             550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError",
        )
    }

    /// The mark `gcdp` stands for a rule of the organisation's own administrator (G:3726730).
    pub(super) fn workspace_rule(&self) -> String {
        self.marked(
            "550 5.7.1 Your email to group was rejected due to a policy that prohibited the mail that you sent. \
             Please contact your administrator for further assistance. - gcdp",
        )
    }

    pub(super) fn temporary_problem_at_data(&self) -> String {
        self.marked("421 4.3.0 Temporary System Problem.  Try again later (10).")
    }

    pub(super) fn too_large(&self) -> String {
        self.marked(
            "552-5.3.4 Your message exceeded Google's message size limits. For more information,\n\
             552-5.3.4 go to\n\
             552 5.3.4  https://support.google.com/mail/?p=MaxSizeError",
        )
    }
}
