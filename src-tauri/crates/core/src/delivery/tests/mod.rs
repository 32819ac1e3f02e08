//! The test mail's form, and the look for it in a mailbox that is played here, word by word.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod composing;
mod looking;
mod played_mailbox;
mod trouble;

use crate::address::EmailAddress;
use crate::app_password::{AppPassword, inspect};
use crate::delivery::MessageId;

const CODE: &str = "qwertyuiopasdfgh";

fn anna() -> EmailAddress {
    EmailAddress::parse("anna@nordlicht.example").unwrap()
}

fn code() -> AppPassword {
    inspect(CODE).into_code().unwrap()
}

fn message() -> MessageId {
    MessageId("0123456789abcdef0123456789abcdef@nordlicht.example".to_owned())
}
