//! What `fuzz/` feeds: the readers of what others wrote. Each checks what it promises, and panics when it does not hold.
//!
//! Only there with the feature `fuzzing`, in no program.

use mailkey_diagnosis::replies;
use mailkey_facts::{apps, google, products, word_shapes};

use crate::app_password::inspect;
use crate::connection::Reply;
use crate::report;

/// As much of a reply as may be kept, and a little for the sign that it was cut.
const MOST_KEPT: usize = 2 * 1024 + 8;

/// Reads replies out of what a server sent, whole and in two pieces, and says what each means.
///
/// # Panics
/// A promise of the reader does not hold.
pub fn replies(received: &[u8]) {
    let whole = all_replies(&[received]);
    let (first, second) = received.split_at(received.len() / 2);
    assert_eq!(whole, all_replies(&[first, second]), "a reply in pieces is another one");
    for text in &whole {
        assert!(text.len() <= MOST_KEPT, "{} bytes of a reply were kept", text.len());
        assert!(text.chars().all(|character| "\n\t".contains(character) || !character.is_control()), "a reply can steer a terminal");
        let _ = replies::is_googles(text);
        let _ = report::masked(text);
    }
}

fn all_replies(pieces: &[&[u8]]) -> Vec<String> {
    let (mut received, mut replies) = (Vec::new(), Vec::new());
    for piece in pieces {
        received.extend_from_slice(piece);
        loop {
            let before = received.len();
            match Reply::take(&mut received) {
                Ok(Some(reply)) => {
                    assert!(received.len() < before, "a reply took nothing");
                    assert!((200..=599).contains(&reply.code), "a code of {}", reply.code);
                    let _ = replies::verdict_for_reply(reply.code, &reply.text);
                    let _ = replies::verdict_for_mailbox_reply(&reply.text);
                    replies.push(reply.text);
                }
                Ok(None) => break,
                Err(_) => return replies,
            }
        }
    }
    replies
}

/// Judges what somebody pasted.
///
/// # Panics
/// A code is not sixteen letters, or is judged otherwise when it is pasted again.
pub fn paste(pasted: &str) {
    if let Ok(code) = inspect(pasted).into_code() {
        assert!(code.expose().len() == 16 && code.expose().bytes().all(|byte| byte.is_ascii_lowercase()), "that is no code");
        assert!(inspect(code.expose()).into_code().is_ok_and(|again| again.expose() == code.expose()), "a code is none when pasted again");
    }
}

/// Reads a text as each of the files of facts.
///
/// # Panics
/// What could be read is another thing when it is written and read again.
pub fn facts(text: &str) {
    apps::reads(text);
    google::reads(text);
    products::reads(text);
    word_shapes::reads(text);
    replies::reads(text);
}
