//! The mailbox server, with a client that nobody here wrote (async-imap) and line by line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod client;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client::{ANNA, BERT, Client, Secure, send, signed_in, tcp, tls};
use futures_util::{StreamExt, TryStreamExt};
use mailkey_practice::{Fault, Folder, Practice};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

type Session = async_imap::Session<TlsStream<TcpStream>>;

async fn connected(practice: &Practice) -> async_imap::Client<TlsStream<TcpStream>> {
    let stream = tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.unwrap();
    let mut client = async_imap::Client::new(stream);
    client.read_response().await.unwrap().expect("a greeting");
    client
}

async fn session(practice: &Practice, address: &str) -> Session {
    let code = practice.create_code(address, "test");
    connected(practice).await.login(address, &code).await.map_err(|(error, _)| error).unwrap()
}

async fn lines(practice: &Practice) -> Secure {
    let mut client = Client::new(tls(practice, "imap.gmail.com", tcp(practice.ports().imap).await.unwrap()).await.unwrap());
    let greeting = client.line().await;
    assert!(greeting.starts_with("* OK Gimap ready for requests from 127.0.0.1 "), "{greeting}");
    client
}

/// Asks, and gives everything up to the tagged answer.
async fn ask(client: &mut Secure, command: &str) -> String {
    client.say(&format!("t {command}\r\n")).await;
    let mut said = String::new();
    loop {
        let line = client.line().await;
        said.push_str(&line);
        if line.starts_with("t ") || line.is_empty() || line.starts_with("* BAD") {
            return said;
        }
    }
}

async fn mail(practice: &Practice, to: &str, id: &str) {
    let mut client = signed_in(practice, ANNA).await;
    let message = format!("From: Anna <{ANNA}>\nTo: {to}\nSubject: Test\nMessage-ID: <{id}>\n\nbody");
    assert!(send(&mut client, ANNA, &[to], &message).await.starts_with("250 2.0.0 OK  "));
}

#[tokio::test]
async fn async_imap_finds_the_mail_by_its_id_and_leaves_it_unread() {
    let practice = Practice::start().await.unwrap();
    mail(&practice, BERT, "1@mailkey").await;
    mail(&practice, BERT, "2@mailkey").await;
    let mut session = session(&practice, BERT).await;
    let folders: Vec<_> = session.list(Some(""), Some("*")).await.unwrap().try_collect().await.unwrap();
    let names: Vec<&str> = folders.iter().map(|folder| folder.name()).collect();
    assert_eq!(names, ["INBOX", "[Gmail]", "[Gmail]/All Mail", "[Gmail]/Sent Mail", "[Gmail]/Spam"]);
    assert!(folders[4].attributes().contains(&async_imap::types::NameAttribute::Junk), "{:?}", folders[4].attributes());
    assert!(folders[2].attributes().contains(&async_imap::types::NameAttribute::All), "{:?}", folders[2].attributes());
    let inbox = session.examine("INBOX").await.unwrap();
    assert_eq!((inbox.exists, inbox.uid_next, inbox.uid_validity), (2, Some(3), Some(1)));
    assert!(session.uid_search("HEADER Message-ID \"<3@mailkey>\"").await.unwrap().is_empty());
    let found = session.uid_search("HEADER Message-ID \"<2@mailkey>\"").await.unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [2]);
    let fetched: Vec<_> =
        session.uid_fetch("2", "(UID FLAGS BODY.PEEK[HEADER.FIELDS (FROM MESSAGE-ID)])").await.unwrap().try_collect().await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert_eq!(fetched[0].uid, Some(2));
    assert_eq!(fetched[0].header().unwrap(), format!("From: Anna <{ANNA}>\r\nMessage-ID: <2@mailkey>\r\n\r\n").as_bytes());
    session.logout().await.unwrap();
    assert!(practice.mails(BERT).iter().all(|mail| !mail.seen && mail.folder == Folder::Inbox));
    assert_eq!(practice.imap_sign_ins(), 1);
}

#[tokio::test]
async fn a_mail_that_comes_while_a_folder_is_open_is_announced_and_found() {
    let practice = Practice::start().await.unwrap();
    let mut session = session(&practice, BERT).await;
    assert_eq!(session.examine("INBOX").await.unwrap().exists, 0);
    assert!(session.uid_search("ALL").await.unwrap().is_empty());
    mail(&practice, BERT, "1@mailkey").await;
    session.noop().await.unwrap();
    assert_eq!(session.search("ALL").await.unwrap().len(), 1);
    let whole: Vec<_> = session.fetch("1", "BODY[]").await.unwrap().filter_map(|one| async { one.ok() }).collect().await;
    assert!(whole[0].body().unwrap().ends_with(b"\r\n\r\nbody\r\n"));
    assert!(!practice.mails(BERT)[0].seen, "an examined folder is not changed");
    session.select("INBOX").await.unwrap();
    let read: Vec<_> = session.fetch("1", "BODY[]").await.unwrap().collect().await;
    assert_eq!(read.len(), 1);
    drop(read);
    assert!(practice.mails(BERT)[0].seen);
}

#[tokio::test]
async fn spam_is_in_its_folder_only_and_the_senders_copy_in_sent_and_all_mail() {
    let practice = Practice::start().await.unwrap();
    practice.set_fault(Fault::ArrivesInSpam);
    mail(&practice, ANNA, "1@mailkey").await;
    let mut session = session(&practice, ANNA).await;
    for (folder, exists) in [("INBOX", 0), ("[Gmail]/Spam", 1), ("[Gmail]/Sent Mail", 1), ("[Gmail]/All Mail", 1)] {
        assert_eq!(session.examine(folder).await.unwrap().exists, exists, "{folder}");
    }
    assert!(session.examine("Nowhere").await.unwrap_err().to_string().contains("NONEXISTENT"));
}

#[tokio::test]
async fn a_code_signs_in_quoted_as_literal_and_by_authenticate_but_not_in_four_words() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Scanner");
    let spaced = format!("{} {} {} {}", &code[..4], &code[4..8], &code[8..12], &code[12..]);
    let sasl = STANDARD.encode(format!("\0{ANNA}\0{code}"));
    for login in [
        format!("LOGIN {ANNA} {code}"),
        format!("login \"{ANNA}\" \"{spaced}\""),
        format!("LOGIN {{{}+}}\r\n{ANNA} {{16+}}\r\n{code}", ANNA.len()),
        format!("AUTHENTICATE PLAIN {sasl}"),
    ] {
        let said = ask(&mut lines(&practice).await, &login).await;
        assert!(
            said.starts_with("* CAPABILITY IMAP4rev1 ") && said.ends_with(&format!("t OK {ANNA} authenticated (Success)\r\n")),
            "{said}"
        );
    }
    let mut client = lines(&practice).await;
    assert!(ask(&mut client, &format!("LOGIN {ANNA} {spaced}")).await.starts_with("t BAD Too many arguments provided "));
    client.say(&format!("t LOGIN {{{}}}\r\n", ANNA.len())).await;
    assert_eq!(client.line().await, "+ go ahead\r\n");
    client.say(&format!("{ANNA} {{16}}\r\n")).await;
    assert_eq!(client.line().await, "+ go ahead\r\n");
    client.say(&format!("{code}\r\n")).await;
    assert!(client.line().await.starts_with("* CAPABILITY"));
    let mut client = lines(&practice).await;
    client.say("t AUTHENTICATE PLAIN\r\n").await;
    assert_eq!(client.line().await, "+ \r\n");
    client.say(&format!("{sasl}\r\n")).await;
    assert!(client.line().await.starts_with("* CAPABILITY"));
}

#[tokio::test]
async fn refusals_are_in_googles_words() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Scanner");
    for (fault, password, wanted) in [
        (Fault::None, "abcdabcdabcdabcd", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)"),
        (
            Fault::None,
            "Sommer2026!",
            "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
        ),
        (Fault::ImapRefused, &code, "[AUTHENTICATIONFAILED] Invalid credentials (Failure)"),
        (
            Fault::ImapDisabled,
            &code,
            "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
        ),
        (
            Fault::ImapDisabledForDomain,
            &code,
            "[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)",
        ),
    ] {
        practice.set_fault(fault);
        let said = ask(&mut lines(&practice).await, &format!("LOGIN {ANNA} {password}")).await;
        assert_eq!(said, format!("t NO {wanted}\r\n"), "{fault}");
    }
}

#[tokio::test]
async fn commands_out_of_place_and_hostile_input_are_refused_and_the_server_goes_on() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Scanner");
    let mut client = lines(&practice).await;
    for command in ["LIST \"\" *", "SELECT INBOX", "FETCH 1 UID", "XYZZY", "LOGIN", "LOGIN (a) b", "AUTHENTICATE", "LOGIN \"a"] {
        let said = ask(&mut client, command).await;
        assert!(said.starts_with("t BAD") || said.starts_with("* BAD"), "{command}: {said}");
    }
    ask(&mut client, &format!("LOGIN {ANNA} {code}")).await;
    for command in
        ["FETCH 1 UID", "UID", "UID EXPUNGE 1", "STATUS INBOX", "STATUS INBOX (X)", "SELECT", "LIST", "STORE 1 +FLAGS x", "CLOSE"]
    {
        assert!(ask(&mut client, command).await.starts_with("t BAD"), "{command}");
    }
    assert!(ask(&mut client, "EXAMINE INBOX").await.contains("[READ-ONLY]"));
    for command in ["FETCH 0 UID", "FETCH 1 ENVELOPE", "SEARCH", "SEARCH HEADER", "UID FETCH x UID"] {
        assert!(ask(&mut client, command).await.starts_with("t BAD"), "{command}");
    }
    assert_eq!(ask(&mut client, "LIST (SPECIAL-USE) \"\" \"%/%\"").await.lines().count(), 4);
    assert!(ask(&mut client, "STATUS INBOX (MESSAGES UNSEEN)").await.starts_with("* STATUS \"INBOX\" (MESSAGES 0 UNSEEN 0)\r\n"));
    assert!(ask(&mut client, "LOGOUT").await.starts_with("* BYE LOGOUT Requested\r\nt OK 73 good day"));
    assert_eq!(client.rest().await, "");
    let mut greedy = lines(&practice).await;
    greedy.say("t LOGIN {99999999}\r\n").await;
    assert_eq!(greedy.rest().await, "* BYE Command too long\r\n");
}
