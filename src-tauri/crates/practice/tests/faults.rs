//! Each fault, as a client sees it. The match in `check` has an arm for every fault, so none can be added without being looked at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod client;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use client::{ANNA, BERT, Client, Secure, clear, greeted, implicit, plain, send, signed_in, tcp, tls};
use mailkey_practice::{Fault, Folder, Practice};
use rustls::{CertificateError, Error as TlsError};
use tokio::net::TcpStream;

/// Every fault in a practice of its own, all at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_fault_shows_where_it_says() {
    let checks: Vec<_> = Fault::ALL.iter().map(|fault| (*fault, tokio::spawn(check(*fault)))).collect();
    let mut failed = Vec::new();
    for (fault, check) in checks {
        if check.await.is_err() {
            failed.push(fault.id());
        }
    }
    assert!(failed.is_empty(), "{failed:?}");
}

async fn check(fault: Fault) {
    let practice = Practice::builder().fault(fault).start().await.unwrap();
    let practice = &practice;
    match fault {
        Fault::None => assert!(delivered(practice).await.contains(&Folder::Inbox)),
        // The pages' faults are looked at in the pages' tests; mail goes on as ever.
        Fault::TwoStepOff | Fault::OnlySecurityKeys | Fault::PageNotAvailable | Fault::AdvancedProtection => {
            assert!(delivered(practice).await.contains(&Folder::Inbox));
        }

        Fault::ImplicitPortSilent => {
            assert_eq!(knock(practice.ports().smtp_implicit).await, Some(ErrorKind::TimedOut));
            assert_eq!(knock(practice.ports().smtp_starttls).await, None);
        }
        Fault::StarttlsPortSilent => {
            assert_eq!(knock(practice.ports().smtp_implicit).await, None);
            assert_eq!(knock(practice.ports().smtp_starttls).await, Some(ErrorKind::TimedOut));
        }
        Fault::PortsSilent => both(practice, Some(ErrorKind::TimedOut)).await,
        Fault::PortsClosed => both(practice, Some(ErrorKind::ConnectionRefused)).await,
        Fault::DroppedBeforeGreeting => {
            assert!(implicit(practice).await.is_err());
            assert_eq!(clear(practice).await.rest().await, "");
        }
        Fault::GreetingSilent => {
            assert!(implicit(practice).await.unwrap().is_silent().await);
            assert!(clear(practice).await.is_silent().await);
        }
        Fault::DroppedAfterGreeting => {
            assert!(is_greeting_only(&implicit(practice).await.unwrap().rest().await));
            assert!(is_greeting_only(&clear(practice).await.rest().await));
        }
        Fault::PortalAnswers => {
            let answer = Client::new(tcp(practice.ports().smtp_implicit).await.unwrap()).rest().await;
            assert!(answer.starts_with("HTTP/1.1 302 Found\r\n"));
            assert_eq!(clear(practice).await.rest().await, answer);
            assert!(implicit(practice).await.is_err());
        }
        Fault::ForeignGreeting => {
            for greeting in [implicit(practice).await.unwrap().reply().await, clear(practice).await.reply().await] {
                assert!(greeting.contains("ESMTP Exim") && !greeting.contains("gsmtp"), "{greeting}");
            }
        }
        Fault::GreetingMasked => {
            let (greeting, offers, mut client) = only_in_clear(practice).await;
            assert!(greeting.starts_with("220 *****") && offers.contains("250-XXXXXXXA\r\n") && !offers.contains("STARTTLS"));
            assert!(client.ask("STARTTLS").await.starts_with("502 "));
        }
        Fault::StarttlsMissing => {
            let (_, offers, mut client) = only_in_clear(practice).await;
            assert!(!offers.contains("STARTTLS"), "{offers}");
            assert!(client.ask("STARTTLS").await.starts_with("502 "));
        }
        Fault::StarttlsRefused => {
            let (_, offers, mut client) = only_in_clear(practice).await;
            assert!(offers.contains("250-STARTTLS\r\n"));
            assert!(client.ask("STARTTLS").await.starts_with("454 4.7.0 TLS not available"));
        }
        Fault::StarttlsInjection => {
            let (_, _, mut client) = only_in_clear(practice).await;
            assert_eq!(client.ask("STARTTLS").await, "220 2.0.0 Ready to start TLS\r\n");
            assert!(client.reply().await.contains("250-AUTH LOGIN PLAIN "), "in clear, before TLS");
            assert_eq!(client.line().await, "235 2.7.0 Accepted\r\n");
            let mut behind = Client::new(tls(practice, "smtp.gmail.com", client.into_stream()).await.unwrap());
            assert!(behind.ask("EHLO x").await.starts_with("250-"), "a careless client gets through to TLS");
        }
        Fault::SlowBytes => {
            let before = Instant::now();
            let mut client = clear(practice).await;
            assert_eq!(client.bytes(3).await, "220");
            assert!(before.elapsed() >= Duration::from_secs(2), "one byte a second: {:?}", before.elapsed());
        }

        Fault::TlsDropped => {
            assert!(implicit(practice).await.is_err());
            assert!(starttls(practice).await.is_err());
            assert!(tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.is_err());
        }
        Fault::TlsOld => {
            // RFC 8446, 4.1.3: a client that wants more hangs up, and says so.
            for result in [implicit(practice).await.map(drop), starttls(practice).await] {
                let error = result.unwrap_err();
                let error = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>()).unwrap_or_else(|| panic!("{error}"));
                assert!(matches!(error, TlsError::PeerIncompatible(_)), "{error:?}");
            }
        }
        Fault::TlsUnknownAuthority | Fault::TlsInterceptor => {
            refused(practice, |error| matches!(error, CertificateError::UnknownIssuer)).await;
        }
        Fault::TlsOtherName => refused(practice, |error| matches!(error, CertificateError::NotValidForNameContext { .. })).await,
        Fault::TlsExpired => refused(practice, |error| matches!(error, CertificateError::ExpiredContext { .. })).await,
        Fault::TlsNotYetValid => refused(practice, |error| matches!(error, CertificateError::NotValidYetContext { .. })).await,
        Fault::TlsInterceptorTrusted => {
            let stream = tls(practice, "smtp.gmail.com", tcp(practice.ports().smtp_implicit).await.unwrap()).await.unwrap();
            let chain = stream.get_ref().1.peer_certificates().unwrap();
            assert_eq!(chain.len(), 2);
            assert!(chain[0].windows(26).any(|window| window == b"Avast Web/Mail Shield Root"), "the issuer is named");
        }

        Fault::AuthMissing => {
            let mut client = implicit(practice).await.unwrap();
            client.reply().await;
            assert!(!client.ask("EHLO x").await.contains("AUTH"));
        }
        Fault::BusyAtGreeting => {
            let mut client = implicit(practice).await.unwrap();
            client.reply().await;
            assert!(client.ask("EHLO x").await.starts_with("421 4.4.5 Server busy, try again later. "));
            assert_eq!(client.rest().await, "");
        }
        Fault::CodeRejected => assert_sign_in(practice, &["535-5.7.8 Username and Password not accepted.", "?p=BadCredentials "]).await,
        Fault::SecondFactorAsked => assert_sign_in(practice, &["534-5.7.9 Application-specific password", "?p=InvalidSecondFactor "]).await,
        Fault::WebLoginAsked => assert_sign_in(practice, &["534-5.7.9 Please log in with your web browser", "?p=WebLoginRequired "]).await,
        Fault::WebLoginAskedOlder => assert_sign_in(practice, &["534-5.7.14 <https://accounts.google.com/signin/", "answer/78754 "]).await,
        Fault::TooManySignIns => assert_sign_in(practice, &["454-4.7.0 Too many login attempts, please try again later."]).await,
        Fault::TemporaryProblem => assert_sign_in(practice, &["454 4.7.0 Cannot authenticate due to temporary system problem."]).await,
        Fault::SignInRefused => assert_sign_in(practice, &["504 5.7.4 Unrecognized Authentication Type. "]).await,
        Fault::ForeignRefusal => assert_eq!(sign_in(practice).await.1, "535 Incorrect authentication data\r\n"),
        Fault::Busy => {
            let (mut client, reply) = sign_in(practice).await;
            assert!(reply.starts_with("421 4.4.5 Server busy, try again later. "), "{reply}");
            assert_eq!(client.rest().await, "");
        }
        Fault::DroppedAtSignIn => assert_eq!(sign_in(practice).await.1, ""),
        Fault::SignInSilent => {
            let mut client = greeted(practice).await;
            client.say(&format!("{}\r\n", plain(ANNA, "abcdabcdabcdabcd"))).await;
            assert!(client.is_silent().await);
        }

        Fault::DailyLimitAtMail => {
            let mut client = signed_in(practice, ANNA).await;
            let reply = client.ask(&format!("MAIL FROM:<{ANNA}>")).await;
            assert!(reply.starts_with("550-5.4.5 Daily user sending limit exceeded."), "{reply}");
        }
        Fault::RecipientRefused => {
            let mut client = signed_in(practice, ANNA).await;
            client.ask(&format!("MAIL FROM:<{ANNA}>")).await;
            let reply = client.ask(&format!("RCPT TO:<{BERT}>")).await;
            assert!(reply.starts_with("550-5.1.1 The email account") && reply.contains("?p=NoSuchUser "), "{reply}");
        }
        Fault::MailboxFull => {
            let mut client = signed_in(practice, ANNA).await;
            client.ask(&format!("MAIL FROM:<{ANNA}>")).await;
            let reply = client.ask(&format!("RCPT TO:<{ANNA}>")).await;
            assert!(reply.starts_with("552-5.2.2 The recipient's inbox") && reply.contains("?p=OverQuotaPerm "), "{reply}");
        }
        Fault::DailyLimitAtData => {
            assert_not_taken(practice, "550-5.4.5 Daily user sending limit exceeded.").await;
        }
        Fault::MessageRefused => {
            assert_not_taken(practice, "550-5.7.1 Gmail has detected that this message is likely unsolicited").await;
        }
        Fault::WorkspaceRule => assert!(assert_not_taken(practice, "550 5.7.1 Your email").await.contains(" - gcdp ")),
        Fault::TemporaryProblemAtData => {
            assert_not_taken(practice, "421 4.3.0 Temporary System Problem.  Try again later (10). ").await;
        }
        Fault::DataSilent => {
            let mut client = signed_in(practice, ANNA).await;
            client.ask(&format!("MAIL FROM:<{ANNA}>")).await;
            client.ask(&format!("RCPT TO:<{BERT}>")).await;
            client.ask("DATA").await;
            client.say("\r\n.\r\n").await;
            assert!(client.is_silent().await);
        }

        Fault::ArrivesInSpam => assert_eq!(delivered(practice).await, [Folder::Spam]),
        Fault::NeverArrives => assert_eq!(delivered(practice).await, []),
        Fault::FromRewritten => {
            assert_eq!(delivered(practice).await, [Folder::Inbox]);
            let source = String::from_utf8(practice.mails(BERT)[0].source.clone()).unwrap();
            assert!(
                source.contains("\r\nFrom: Anna <office@nordlicht.example>\r\nX-Google-Original-From: Anna <anna@nordlicht.example>\r\n")
            );
        }
        Fault::ImapDisabled | Fault::ImapDisabledForDomain => assert!(imap_login(practice).await.starts_with("t NO [ALERT] ")),
        Fault::ImapRefused => {
            assert!(imap_login(practice).await.starts_with("t NO [AUTHENTICATIONFAILED] "));
            signed_in(practice, ANNA).await;
        }
        Fault::ImapClosed => {
            assert_eq!(knock(practice.ports().imap).await, Some(ErrorKind::ConnectionRefused));
            both(practice, None).await;
        }
        Fault::ImapSilent => {
            let stream = tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.unwrap();
            assert!(Client::new(stream).is_silent().await);
            signed_in(practice, ANNA).await;
        }
    }
}

/// What becomes of a connection: `None` when it stands.
async fn knock(port: u16) -> Option<ErrorKind> {
    // Only Linux and macOS keep silent; elsewhere a full backlog refuses.
    let kind = tcp(port).await.err().map(|error| error.kind());
    if cfg!(windows) && kind == Some(ErrorKind::ConnectionRefused) { Some(ErrorKind::TimedOut) } else { kind }
}

async fn both(practice: &Practice, wanted: Option<ErrorKind>) {
    for port in [practice.ports().smtp_implicit, practice.ports().smtp_starttls] {
        assert_eq!(knock(port).await, wanted);
    }
}

fn is_greeting_only(said: &str) -> bool {
    said.starts_with("220 smtp.gmail.com ESMTP ") && said.lines().count() == 1
}

/// The port with implicit TLS is closed: greeting and offers of the other one.
async fn only_in_clear(practice: &Practice) -> (String, String, Client<TcpStream>) {
    assert_eq!(knock(practice.ports().smtp_implicit).await, Some(ErrorKind::ConnectionRefused));
    let mut client = clear(practice).await;
    let greeting = client.reply().await;
    let offers = client.ask("EHLO [127.0.0.1]").await;
    (greeting, offers, client)
}

async fn starttls(practice: &Practice) -> std::io::Result<()> {
    let mut client = clear(practice).await;
    client.reply().await;
    client.ask("EHLO x").await;
    assert!(client.ask("STARTTLS").await.starts_with("220 "));
    tls(practice, "smtp.gmail.com", client.into_stream()).await.map(drop)
}

/// The certificate is refused for this reason, at all three ports.
async fn refused(practice: &Practice, reason: impl Fn(&CertificateError) -> bool) {
    let over_imap = tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.map(drop);
    for result in [implicit(practice).await.map(drop), starttls(practice).await, over_imap] {
        let error = result.unwrap_err();
        let error = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>()).unwrap_or_else(|| panic!("{error}"));
        assert!(matches!(error, TlsError::InvalidCertificate(why) if reason(why)), "{error:?}");
    }
}

/// The reply to a sign-in with a code that is the account's.
async fn sign_in(practice: &Practice) -> (Secure, String) {
    let code = practice.create_code(ANNA, "test");
    let mut client = greeted(practice).await;
    let reply = client.ask(&plain(ANNA, &code)).await;
    assert_eq!((practice.auth_count(), practice.sign_ins(ANNA)), (1, 1));
    (client, reply)
}

async fn assert_sign_in(practice: &Practice, parts: &[&str]) {
    let (mut client, reply) = sign_in(practice).await;
    assert!(reply.starts_with(parts[0]) && reply.ends_with(" - gsmtp\r\n"), "{reply}");
    assert!(parts.iter().all(|part| reply.contains(part)), "{reply}");
    assert!(client.ask("NOOP").await.starts_with("250 "), "the connection stays");
}

async fn message(practice: &Practice) -> String {
    let mut client = signed_in(practice, ANNA).await;
    send(&mut client, ANNA, &[BERT], "From: Anna <anna@nordlicht.example>\nSubject: x\n\nx").await
}

/// The folders of the recipient in which a mail lies.
async fn delivered(practice: &Practice) -> Vec<Folder> {
    assert!(message(practice).await.starts_with("250 2.0.0 OK  "));
    assert_eq!(practice.mails(ANNA).len(), 1, "the sender's copy");
    practice.mails(BERT).iter().map(|mail| mail.folder).collect()
}

async fn assert_not_taken(practice: &Practice, wanted: &str) -> String {
    let reply = message(practice).await;
    assert!(reply.starts_with(wanted) && reply.ends_with(" - gsmtp\r\n"), "{reply}");
    assert!(practice.mails(BERT).is_empty() && practice.mails(ANNA).is_empty());
    reply
}

async fn imap_login(practice: &Practice) -> String {
    let code = practice.create_code(ANNA, "test");
    let mut client = Client::new(tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.unwrap());
    client.line().await;
    client.say(&format!("t LOGIN {ANNA} {code}\r\n")).await;
    client.line().await
}

#[tokio::test]
async fn a_fault_can_be_chosen_and_taken_back_while_practice_runs() {
    let practice = Practice::start().await.unwrap();
    for fault in [Fault::PortsClosed, Fault::ImplicitPortSilent, Fault::GreetingMasked, Fault::PortsSilent] {
        practice.set_fault(fault);
        assert!(tcp(practice.ports().smtp_implicit).await.is_err(), "{fault}");
        practice.set_fault(Fault::None);
        assert_eq!(practice.fault(), Fault::None);
        greeted(&practice).await;
    }
}

#[tokio::test]
async fn practice_listens_on_loopback_only_and_on_the_ports_it_is_given() {
    let elsewhere = Practice::builder().at("192.0.2.1".parse().unwrap()).start().await;
    assert_eq!(elsewhere.unwrap_err().kind(), ErrorKind::AddrNotAvailable);
    let first = Practice::start().await.unwrap();
    let ports = first.ports();
    let taken = Practice::builder().smtp_implicit_port(ports.smtp_implicit).start().await;
    assert_eq!(taken.unwrap_err().kind(), ErrorKind::AddrInUse);
    drop(first);
    // The ports are free again as soon as the servers have ended.
    let again = || {
        let builder = Practice::builder().smtp_implicit_port(ports.smtp_implicit).smtp_starttls_port(ports.smtp_starttls);
        builder.imap_port(ports.imap).start()
    };
    let end = Instant::now() + Duration::from_secs(5);
    let second = loop {
        match again().await {
            Ok(practice) => break practice,
            Err(error) if Instant::now() > end => panic!("{error}"),
            Err(_) => tokio::task::yield_now().await,
        }
    };
    assert_eq!(second.ports(), ports);
    greeted(&second).await;
}
