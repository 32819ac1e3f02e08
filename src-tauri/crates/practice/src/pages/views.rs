//! What each page shows: templates, filled.

use jiff::Timestamp;
use rand::Rng;

use super::html::{Html, filled};
use crate::accounts::{Code, Standing};
use crate::mailbox::{Folder, Mail};
use crate::message::{Message, written};
use crate::readable;

/// A template by its file's name.
macro_rules! template {
    ($name:literal) => {
        include_str!(concat!("templates/", $name))
    };
}

/// A page, with the account at its top.
fn page(title: &str, account: Option<&str>, content: &Html) -> Html {
    let account = account.map(|address| {
        let initial: String = address.chars().take(1).collect();
        let values = [("initial", &Html::text(&initial)), ("address", &Html::text(address)), ("query", &Html::query(address))];
        Html::filled(template!("account.html"), &values)
    });
    let values = [("title", &Html::text(title)), ("account", &account.unwrap_or_default()), ("content", content)];
    Html::filled(template!("layout.html"), &values)
}

/// The title of a page is its heading, which its template holds.
fn titled(account: Option<&str>, content: &Html, template: &'static str) -> Html {
    let heading = template.split_once("<h1>").and_then(|(_, rest)| rest.split_once("</h1>")).map_or("", |(heading, _)| heading);
    page(&heading.replace("&amp;", "&"), account, content)
}

fn account_page(address: &str, template: &'static str, more: &[(&str, &Html)]) -> Html {
    let (text, query) = (Html::text(address), Html::query(address));
    let mut values = vec![("address", &text), ("query", &query)];
    values.extend_from_slice(more);
    titled(Some(address), &Html::filled(template, &values), template)
}

pub(super) fn start(goal: &str, typed: &str) -> Html {
    let template = template!("start.html");
    titled(None, &Html::filled(template, &[("continue", &Html::text(goal)), ("typed", &Html::text(typed))]), template)
}

pub(super) fn two_step(address: &str, standing: Standing, token: &str) -> Html {
    let template = match standing {
        Standing::On => template!("twosv-on.html"),
        Standing::Off => template!("twosv-off.html"),
        Standing::OnlySecurityKeys => template!("twosv-keys.html"),
        Standing::Forbidden => template!("twosv-forbidden.html"),
        Standing::AdvancedProtection => template!("twosv-advanced.html"),
    };
    account_page(address, template, &[("token", &Html::text(token))])
}

pub(super) fn app_passwords(address: &str, codes: &[Code], token: &str) -> Html {
    let token = Html::text(token);
    let row = |code: &Code| {
        let used = match code.used {
            Some(used) => Html::filled(template!("used-on.html"), &[("used", &day(used))]),
            None => Html::filled(template!("used-never.html"), &[]),
        };
        let values = [
            ("name", &Html::text(&code.name)),
            ("made", &day(code.made)),
            ("used", &used),
            ("number", &Html::text(&code.number.to_string())),
            ("token", &token),
            ("address", &Html::text(address)),
        ];
        Html::filled(template!("code.html"), &values)
    };
    let codes = match codes {
        [] => Html::filled(template!("codes-none.html"), &[]),
        codes => Html::all(codes.iter().map(row)).within("<ul class=\"codes\">", "</ul>"),
    };
    account_page(address, template!("apppasswords.html"), &[("codes", &codes), ("token", &token)])
}

/// The code in its four groups.
pub(super) fn created(address: &str, letters: &str) -> Html {
    let mut groups = String::new();
    for (at, letter) in letters.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            groups.push(' ');
        }
        groups.push(letter);
    }
    account_page(address, template!("created.html"), &[("code", &Html::text(&groups))])
}

pub(super) fn full(address: &str) -> Html {
    account_page(address, template!("full.html"), &[])
}

pub(super) fn unavailable(address: &str) -> Html {
    account_page(address, template!("unavailable.html"), &[])
}

pub(super) fn security(address: &str) -> Html {
    account_page(address, template!("security.html"), &[])
}

/// The mailbox, newest mail first.
pub(super) fn mail(address: &str, mails: &[Mail]) -> Html {
    let one = |mail: &Mail| {
        let folder = match mail.place() {
            Folder::Spam => template!("mail-spam.html"),
            Folder::SentMail => template!("mail-sent.html"),
            Folder::Inbox | Folder::AllMail => template!("mail-inbox.html"),
        };
        let field = |name| Html::text(&readable::unencoded(&mail.message.value(name).unwrap_or_default()));
        let values = [
            ("folder", &Html::filled(folder, &[])),
            ("subject", &field("Subject")),
            ("from", &field("From")),
            ("arrived", &Html::text(&mail.arrived.strftime("%-d %b %Y %H:%M UTC").to_string())),
            ("body", &Html::text(&readable::body(&mail.message))),
            ("source", &Html::text(&String::from_utf8_lossy(mail.message.source()))),
        ];
        Html::filled(template!("one-mail.html"), &values)
    };
    let mails = match mails {
        [] => Html::filled(template!("mails-none.html"), &[]),
        mails => Html::all(mails.iter().rev().map(one)),
    };
    account_page(address, template!("mail.html"), &[("mails", &mails)])
}

pub(super) fn help(address: Option<&str>) -> Html {
    let template = template!("help.html");
    titled(address, &Html::filled(template, &[]), template)
}

pub(super) fn refused() -> Html {
    let template = template!("refused.html");
    titled(None, &Html::filled(template, &[]), template)
}

pub(super) fn missing() -> Html {
    let template = template!("missing.html");
    titled(None, &Html::filled(template, &[]), template)
}

/// The mail that Google sends when a code was made.
pub(super) fn security_alert(address: &str, name: &str) -> Message {
    let (date, id) = (written(Timestamp::now()), format!("{:032x}", rand::rng().random::<u128>()));
    let source = filled(template!("security-alert.eml"), |placeholder| match placeholder {
        "address" => Some(address),
        "name" => Some(name),
        "date" => Some(&date),
        "id" => Some(&id),
        _ => None,
    });
    Message::from_source(source.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes())
}

fn day(at: Timestamp) -> Html {
    Html::text(&at.strftime("%b %-d, %Y").to_string())
}
