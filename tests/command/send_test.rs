//! `mailkey send-test`: the mail that it sent, in the mailbox in which Dovecot put it.

use mailkey_tests::command::{Answer, mailkey};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::world::{MailFolder, World};

use crate::{ANNA, NOBODYS_CODE};

fn send(desktop: &Desktop, world: &World, address: &str, more: &[&str]) -> Answer {
    let arguments = [&["send-test", "--address", address, "--code-stdin", "--json", "--wait", "20"], more].concat();
    mailkey(desktop, &arguments, &world.account(address).code)
}

#[test]
fn the_mail_lies_in_the_inbox_and_the_command_says_so() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.mails(ANNA, MailFolder::Inbox).len();
    let answer = send(&desktop, &world, ANNA, &[]);
    assert_eq!(answer.verdict(), ("arrived_inbox".to_owned(), 0), "{answer:?}");
    let mails = world.mails(ANNA, MailFolder::Inbox);
    assert_eq!(mails.len(), before + 1, "one mail was sent");
    let mail = mails.iter().find(|mail| mail.contains("Message-ID: <")).expect("it has a Message-ID");
    assert!(mail.contains("From: ") && mail.contains(ANNA), "{mail}");
    assert!(!mail.contains(&world.account(ANNA).code), "the code is in no mail");
}

#[test]
fn a_mail_in_spam_is_told_from_one_in_the_inbox() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let answer = send(&desktop, &world, "junk@gmail.com", &[]);
    assert_eq!(answer.verdict(), ("arrived_spam".to_owned(), 0), "{answer:?}");
    assert_eq!(world.mails("junk@gmail.com", MailFolder::Inbox).len(), 0);
}

#[test]
fn a_sender_that_the_server_rewrote_is_told() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let answer = send(&desktop, &world, "renamed@gmail.com", &[]);
    assert_eq!(answer.verdict(), ("from_rewritten".to_owned(), 0), "{answer:?}");
    assert_eq!(answer.json()["details"]["from"], "another.name@gmail.com");
}

#[test]
fn a_mail_to_somebody_else_lies_in_their_mailbox() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let other = "anna@nordlicht.example";
    let before = world.mails(other, MailFolder::Inbox).len();
    let answer = send(&desktop, &world, ANNA, &["--to", other]);
    assert_eq!(answer.verdict(), ("sent".to_owned(), 0), "another person's mailbox cannot be looked into: {answer:?}");
    world.expect_mails(other, MailFolder::Inbox, before + 1);
}

#[test]
fn a_recipient_that_does_not_exist_is_the_recipients_fault() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let answer = send(&desktop, &world, ANNA, &["--to", "nobody@gmail.com"]);
    assert_eq!(answer.verdict(), ("recipient_refused".to_owned(), 1), "{answer:?}");
}

#[test]
fn with_a_refused_code_no_mail_is_sent() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.mails(ANNA, MailFolder::Inbox).len();
    let answer = mailkey(&desktop, &["send-test", "--address", ANNA, "--code-stdin", "--json"], NOBODYS_CODE);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert_eq!(world.mails(ANNA, MailFolder::Inbox).len(), before);
}
