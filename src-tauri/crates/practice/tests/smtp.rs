//! The submission server, over real sockets and real TLS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod client;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client::{ANNA, BERT, Client, clear, greeted, implicit, plain, send, signed_in, tls};
use mailkey_practice::{Folder, Practice, TwoStep};

#[tokio::test]
async fn the_port_with_implicit_tls_greets_and_offers_what_google_offers() {
    let practice = Practice::start().await.unwrap();
    let mut client = implicit(&practice).await.unwrap();
    let greeting = client.reply().await;
    assert!(greeting.starts_with("220 smtp.gmail.com ESMTP ") && greeting.ends_with(" - gsmtp\r\n"), "{greeting}");
    assert_eq!(
        client.ask("EHLO [127.0.0.1]").await,
        "250-smtp.gmail.com at your service, [127.0.0.1]\r\n250-SIZE 35882577\r\n250-8BITMIME\r\n\
         250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH\r\n250-ENHANCEDSTATUSCODES\r\n250-PIPELINING\r\n\
         250-CHUNKING\r\n250 SMTPUTF8\r\n"
    );
    let bye = client.ask("QUIT").await;
    assert!(bye.starts_with("221 2.0.0 closing connection ") && bye.ends_with(" - gsmtp\r\n"), "{bye}");
    assert_eq!(client.rest().await, "");
}

#[tokio::test]
async fn before_starttls_there_is_no_auth_and_nothing_but_tls_goes_on() {
    let practice = Practice::start().await.unwrap();
    let mut client = clear(&practice).await;
    client.reply().await;
    let offers = client.ask("EHLO [127.0.0.1]").await;
    assert!(offers.contains("250-STARTTLS\r\n") && !offers.contains("AUTH"), "{offers}");
    for command in [plain(ANNA, "abcdabcdabcdabcd").as_str(), "MAIL FROM:<anna@nordlicht.example>"] {
        assert!(client.ask(command).await.starts_with("530 5.7.0 Must issue a STARTTLS command first. "));
    }
    assert_eq!(practice.auth_count(), 0);
    assert_eq!(client.ask("STARTTLS").await, "220 2.0.0 Ready to start TLS\r\n");
    let mut client = Client::new(tls(&practice, "smtp.gmail.com", client.into_stream()).await.unwrap());
    assert!(client.ask(&plain(ANNA, "abcdabcdabcdabcd")).await.starts_with("503 5.5.1 EHLO/HELO first."), "EHLO counts anew behind TLS");
    assert!(client.ask("EHLO [127.0.0.1]").await.contains("250-AUTH LOGIN PLAIN "));
    assert!(client.ask("STARTTLS").await.starts_with("454 5.5.1 STARTTLS may not be repeated"));
    let code = practice.create_code(ANNA, "Scanner");
    assert_eq!(client.ask(&plain(ANNA, &code)).await, "235 2.7.0 Accepted\r\n");
}

#[tokio::test]
async fn commands_that_are_pipelined_behind_starttls_end_the_session() {
    let practice = Practice::start().await.unwrap();
    let mut client = clear(&practice).await;
    client.reply().await;
    client.ask("EHLO x").await;
    client.say("STARTTLS\r\nEHLO x\r\n").await;
    assert!(client.rest().await.starts_with("525 5.7.10 SMTP protocol violation"));
}

#[tokio::test]
async fn a_code_signs_in_by_every_mechanism_with_and_without_blanks() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Scanner");
    let spaced = format!("{} {} {} {}", &code[..4], &code[4..8], &code[8..12], &code[12..]);
    for password in [&code, &spaced] {
        assert_eq!(greeted(&practice).await.ask(&plain(ANNA, password)).await, "235 2.7.0 Accepted\r\n");
    }
    assert_eq!(greeted(&practice).await.ask(&plain("Anna@Nordlicht.EXAMPLE", &code)).await, "235 2.7.0 Accepted\r\n");
    let mut client = greeted(&practice).await;
    assert_eq!(client.ask("AUTH PLAIN").await, "334 \r\n");
    assert_eq!(client.ask(&STANDARD.encode(format!("\0{ANNA}\0{code}"))).await, "235 2.7.0 Accepted\r\n");
    assert!(client.ask(&plain(ANNA, &code)).await.starts_with("503 5.7.0 No identity changes permitted."));
    for start in [format!("AUTH LOGIN {}", STANDARD.encode(ANNA)), "AUTH LOGIN".to_owned()] {
        let mut client = greeted(&practice).await;
        let mut asked = client.ask(&start).await;
        if asked == "334 VXNlcm5hbWU6\r\n" {
            asked = client.ask(&STANDARD.encode(ANNA)).await;
        }
        assert_eq!(asked, "334 UGFzc3dvcmQ6\r\n");
        assert_eq!(client.ask(&STANDARD.encode(&code)).await, "235 2.7.0 Accepted\r\n");
    }
    assert_eq!((practice.auth_count(), practice.sign_ins(ANNA), practice.sign_ins(BERT)), (6, 6, 0));
}

#[tokio::test]
async fn what_is_refused_is_refused_in_googles_words_and_the_connection_stays() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Scanner");
    let bad = [
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials ",
        " - gsmtp\r\n",
    ];
    let normal = [
        "534-5.7.9 Application-specific password required. For more information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ",
        " - gsmtp\r\n",
    ];
    let mut client = greeted(&practice).await;
    for (user, password, wanted) in
        [(ANNA, "abcdabcdabcdabcd", bad), (BERT, code.as_str(), bad), ("anna", code.as_str(), bad), (ANNA, "Sommer2026!", normal)]
    {
        let reply = client.ask(&plain(user, password)).await;
        assert!(reply.starts_with(wanted[0]) && reply.ends_with(wanted[1]), "{user}: {reply}");
    }
    assert!(client.ask("AUTH PLAIN ***").await.starts_with("501 5.5.2 Cannot Decode response."));
    assert!(client.ask("AUTH CRAM-MD5").await.starts_with("504 5.7.4 Unrecognized Authentication Type."));
    assert!(client.ask("AUTH XOAUTH2 dXNlcg==").await.starts_with("334 eyJzdGF0dXMi"));
    assert!(client.ask("").await.starts_with(bad[0]));
    assert!(client.ask("MAIL FROM:<anna@nordlicht.example>").await.starts_with("530-5.7.0 Authentication Required."));
    assert_eq!(client.ask(&plain(ANNA, &code)).await, "235 2.7.0 Accepted\r\n");
}

#[tokio::test]
async fn a_code_signs_in_until_it_is_revoked_or_2_step_verification_is_turned_off() {
    let practice = Practice::start().await.unwrap();
    let first = practice.create_code(ANNA, "Scanner");
    let second = practice.create_code(ANNA, "Website");
    assert_eq!(practice.code_names(ANNA), ["Scanner", "Website"]);
    let mut client = greeted(&practice).await;
    assert!(practice.revoke_code(ANNA, &first));
    assert!(client.ask(&plain(ANNA, &first)).await.starts_with("535-5.7.8"));
    practice.set_two_step(ANNA, TwoStep::Off);
    assert!(client.ask(&plain(ANNA, &second)).await.starts_with("535-5.7.8"));
    assert!(client.ask(&plain(ANNA, "Sommer2026!")).await.starts_with("535-5.7.8"), "with 2-Step Verification off there is no 534");
}

#[tokio::test]
async fn a_mail_arrives_with_its_trace_its_dots_and_its_sender() {
    let practice = Practice::start().await.unwrap();
    let mut client = signed_in(&practice, ANNA).await;
    let message =
        "From: Anna <anna@nordlicht.example>\nTo: bert@nordlicht.example\nSubject: Test\nMessage-ID: <1@mailkey>\n\n..dots\n...\nend";
    let taken = send(&mut client, ANNA, &[BERT, "BERT@nordlicht.example"], message).await;
    assert!(taken.starts_with("250 2.0.0 OK  1") && taken.ends_with(" - gsmtp\r\n"), "{taken}");
    let mails = practice.mails(BERT);
    assert_eq!(mails.len(), 1, "a recipient that is named twice gets one mail");
    let source = String::from_utf8(mails[0].source.clone()).unwrap();
    assert_eq!((mails[0].folder, mails[0].seen), (Folder::Inbox, false));
    assert!(source.starts_with("Received: from [127.0.0.1] ([127.0.0.1])\r\n        by smtp.gmail.com with ESMTPSA id "), "{source}");
    assert!(
        source.contains("\r\nFrom: Anna <anna@nordlicht.example>\r\n") && source.ends_with("\r\n\r\n.dots\r\n..\r\nend\r\n"),
        "{source}"
    );
    assert_eq!(practice.mails(ANNA).iter().map(|mail| mail.folder).collect::<Vec<_>>(), [Folder::SentMail]);
}

#[tokio::test]
async fn a_foreign_from_is_rewritten_and_a_mail_to_oneself_is_one_mail() {
    let practice = Practice::start().await.unwrap();
    let mut client = signed_in(&practice, ANNA).await;
    send(&mut client, "scan@elsewhere.example", &[ANNA], "From: Scan <scan@elsewhere.example>\nSubject: x\n\nx").await;
    let mails = practice.mails(ANNA);
    assert_eq!(mails.len(), 1);
    let source = String::from_utf8(mails[0].source.clone()).unwrap();
    assert!(
        source.contains("\r\nFrom: Scan <anna@nordlicht.example>\r\nX-Google-Original-From: Scan <scan@elsewhere.example>\r\n"),
        "{source}"
    );
    assert_eq!(mails[0].folder, Folder::Inbox);
}

#[tokio::test]
async fn chunks_are_taken_like_data_and_a_reset_forgets_the_envelope() {
    let practice = Practice::start().await.unwrap();
    let mut client = signed_in(&practice, ANNA).await;
    assert!(client.ask("DATA").await.starts_with("503 5.5.1 RCPT first."));
    assert!(client.ask("RCPT TO:<bert@nordlicht.example>").await.starts_with("503 5.5.1 MAIL first."));
    client.ask("MAIL FROM:<anna@nordlicht.example>").await;
    client.ask("RCPT TO:<bert@nordlicht.example>").await;
    assert!(client.ask("RSET").await.starts_with("250 2.1.5 Flushed "));
    assert!(client.ask("RCPT TO:<bert@nordlicht.example>").await.starts_with("503 5.5.1 MAIL first."));
    client.say("MAIL FROM:<anna@nordlicht.example> SIZE=20\r\nRCPT TO:<bert@nordlicht.example>\r\nBDAT 12\r\nSubject: x\r\n").await;
    for wanted in ["250 2.1.0 OK ", "250 2.1.5 OK ", "250 2.0.0 OK 12 octets received "] {
        assert!(client.reply().await.starts_with(wanted), "{wanted}");
    }
    client.say("BDAT 5 LAST\r\n\r\n.\r\n").await;
    assert!(client.reply().await.starts_with("250 2.0.0 OK  "));
    let source = practice.mails(BERT)[0].source.clone();
    assert!(source.windows(14).any(|window| window == b"\r\nSubject: x\r\n") && source.ends_with(b"\r\n\r\n.\r\n"));
}

#[tokio::test]
async fn greetings_that_google_does_not_take_end_the_session() {
    let practice = Practice::start().await.unwrap();
    for (greeting, wanted) in [
        (
            "EHLO",
            "501-5.5.4 Empty HELO/EHLO argument not allowed, closing connection.\r\n501 5.5.4  https://support.google.com/mail/?p=helo ",
        ),
        ("EHLO Anna's PC", "501-5.5.4 HELO/EHLO argument \"Anna's PC\" invalid, closing connection.\r\n"),
    ] {
        let mut client = implicit(&practice).await.unwrap();
        client.reply().await;
        assert!(client.ask(greeting).await.starts_with(wanted));
        assert_eq!(client.rest().await, "");
    }
}

#[tokio::test]
async fn hostile_input_is_answered_or_hung_up_on_and_the_server_goes_on() {
    let practice = Practice::start().await.unwrap();
    let mut endless = clear(&practice).await;
    endless.reply().await;
    endless.say(&"a".repeat(9_000)).await;
    assert!(endless.rest().await.starts_with("500 5.5.6 Line too long"));
    let mut odd = clear(&practice).await;
    odd.reply().await;
    for line in ["", " ", "\0\0\0", "EHLO\t", "é", "AUTH", "MAIL FROM", "BDAT -1", "STARTTLS now"] {
        let reply = odd.ask(line).await;
        assert!(reply.starts_with('5'), "{line:?}: {reply}");
    }
    let mut client = signed_in(&practice, ANNA).await;
    for line in ["MAIL", "MAIL FROM:", "MAIL FROM:<a", "MAIL FROM:<a b@c>", "BDAT", "BDAT x LAST"] {
        let reply = client.ask(line).await;
        assert!(reply.starts_with('5'), "{line:?}: {reply}");
        if line.starts_with("BDAT") {
            client = signed_in(&practice, ANNA).await;
        }
    }
}

#[tokio::test]
async fn everything_ends_when_practice_is_dropped() {
    let practice = Practice::start().await.unwrap();
    let mut client = greeted(&practice).await;
    drop(practice);
    assert_eq!(client.rest().await, "");
}
