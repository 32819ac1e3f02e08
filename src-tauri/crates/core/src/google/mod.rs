//! The dated facts about Google (`data/google.toml`): its pages and servers, whose mail it keeps, what its replies mean, its limits.
//!
//! [`facts`] holds the file's types, [`Pages`] builds links from them, [`verdict_for_reply`] reads replies by them. Nothing here
//! asks the network.

mod facts;
mod pages;
mod replies;

#[cfg(feature = "fuzzing")]
pub(crate) use facts::reads;
pub use facts::{
    AdminPlaceId, Confidence, Connectivity, ConnectivityKind, Dated, Limit, LimitId, ServerId, admin_place, checked_on, connectivity, limit,
};
pub(crate) use facts::{hides_keeper, keeps_mail_of_domain, keeps_mail_through, server};
pub use pages::{LinkId, Pages};
pub use replies::{Pattern, Protocol, ReplyMeaning, is_googles, reply_catalogue, verdict_for_mailbox_reply, verdict_for_reply};
