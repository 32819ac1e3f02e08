//! The form of the test mail.

use super::anna;
use crate::address::EmailAddress;
use crate::delivery::MailWords;
use crate::delivery::header_fields::field;
use crate::delivery::test_mail::TestMail;

fn composed(subject: &str, body: &str) -> (TestMail, String, String) {
    let bert = EmailAddress::parse("bert@elsewhere.example").unwrap();
    let mail = TestMail::compose(&anna(), &bert, &MailWords { subject: subject.into(), body: body.into() }).unwrap();
    let text = String::from_utf8(mail.bytes.clone()).unwrap();
    let (header, body) = text.split_once("\r\n\r\n").unwrap();
    (mail, header.to_owned(), body.to_owned())
}

#[test]
fn a_test_mail_has_the_fields_that_mails_must_have() {
    let (mail, header, body) = composed("Test mail", "Hello,\n\nit works.\n");
    assert_eq!(field(&header, "From").unwrap(), "anna@nordlicht.example");
    assert_eq!(field(&header, "To").unwrap(), "bert@elsewhere.example");
    assert_eq!(field(&header, "Subject").unwrap(), "Test mail");
    assert_eq!(field(&header, "Message-ID").unwrap(), format!("<{}>", mail.id.0));
    assert_eq!(field(&header, "Auto-Submitted").unwrap(), "auto-generated");
    assert_eq!(field(&header, "MIME-Version").unwrap(), "1.0");
    assert_eq!(field(&header, "Content-Type").unwrap(), "text/plain; charset=utf-8");
    assert_eq!(field(&header, "Content-Transfer-Encoding").unwrap(), "7bit");
    let date = field(&header, "Date").unwrap();
    let age = jiff::Timestamp::now().duration_since(jiff::fmt::rfc2822::parse(&date).unwrap().timestamp());
    assert!(age.as_secs().abs() < 60, "{date}");
    assert_eq!(body, "Hello,\r\n\r\nit works.\r\n");
}

#[test]
fn every_test_mail_has_a_message_id_of_its_own_under_the_senders_domain() {
    let (one, ..) = composed("a", "b");
    let (other, ..) = composed("a", "b");
    assert_ne!(one.id, other.id);
    let (random, domain) = one.id.0.split_once('@').unwrap();
    assert!(random.len() == 32 && random.bytes().all(|byte| byte.is_ascii_hexdigit()), "{random}");
    assert_eq!(domain, "nordlicht.example");
}

#[test]
fn words_of_every_language_travel_as_ascii() {
    for (subject, body) in [("Größer", "Das ist größer als €\n"), ("Пробное письмо", "Привет\u{a0}– это проба\n"), ("試験", "届きました\n")]
    {
        let (mail, header, _) = composed(subject, body);
        assert!(mail.bytes.is_ascii(), "{subject}");
        assert!(field(&header, "Subject").unwrap().starts_with("=?utf-8?"), "{header}");
        assert!(mail.bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 78), "{subject}");
    }
    let (_, header, body) = composed("Test", "Das ist größer als €\n");
    assert_eq!(field(&header, "Content-Transfer-Encoding").unwrap(), "quoted-printable");
    assert_eq!(body, "Das ist gr=C3=B6=C3=9Fer als =E2=82=AC\r\n");
}

#[test]
fn no_word_can_add_a_field_to_the_header() {
    let (_, header, _) = composed("Hello\r\nBcc: eve@elsewhere.example\r\n\r\nnow", "body");
    assert_eq!(field(&header, "Bcc"), None, "{header}");
    assert_eq!(field(&header, "Subject").unwrap(), "Hello Bcc: eve@elsewhere.example now");
}
