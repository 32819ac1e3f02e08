//! What is kept: the keyring in all its states, and Mailkey's own files.

use std::fs;

use mailkey_tests::programs;

use crate::situation::{Ask, Scene, Situation};

/// Where no keyring is there.
pub fn without_keyring() -> Vec<Situation> {
    vec![kept("no keyring is there", "keyring_missing", |_| {})]
}

/// Where nobody may speak to it.
pub fn with_denied_keyring() -> Vec<Situation> {
    vec![kept("the keyring may not be spoken to", "keyring_denied", |_| {})]
}

/// Where it is open.
pub fn with_keyring() -> Vec<Situation> {
    vec![
        kept("a good code is kept", "signed_in", |scene| {
            let code = scene.bare.google.create_code(crate::ANNA, "Scanner");
            keep(scene, &code, &[]);
        }),
        kept("the kept code was taken back at Google", "code_rejected", |scene| {
            let code = scene.bare.google.create_code(crate::ANNA, "Scanner");
            scene.bare.google.revoke_code(crate::ANNA, &code);
            keep(scene, &code, &[]);
        }),
        kept("the keyring holds what is no code", "code_not_kept", |scene| keep(scene, "my dog's name", &[])),
        kept("the keyring holds nothing of that name", "code_not_kept", |_| {}),
        kept("two entries of one name hold different things", "keyring_failed", |scene| {
            keep(scene, "abcdabcdabcdabcd", &["xdg:schema", "one"]);
            keep(scene, "efghefghefghefgh", &["xdg:schema", "another"]);
        }),
        // The last one: it stays locked.
        kept("the keyring is locked, and nobody is there to unlock it", "keyring_locked", |scene| scene.desktop.lock_keyring()),
    ]
}

/// Mailkey's own files.
pub fn of_files() -> Vec<Situation> {
    vec![
        list("no list of codes is there yet", "listed", |_| {}),
        list("the list of codes is broken", "listed, set aside", |scene| write_ledger(scene, "{\"schema\":1,\"content\":[{\"ap")),
        list("the list of codes is of a newer Mailkey", "left to the newer Mailkey", |scene| {
            write_ledger(scene, "{\"schema\":99,\"content\":[]}");
        }),
        list("the list of codes is a folder", "not read", |scene| {
            fs::create_dir_all(scene.desktop.data_folder().join("ledger.json")).unwrap();
        }),
        Situation::verify("the disk is full", "signed_in", |scene| {
            let full = scene.bare.full().to_owned();
            scene.desktop.keep_data_in(&full);
        }),
        Situation::verify("the folder is read-only", "signed_in", |scene| {
            let read_only = scene.bare.read_only().to_owned();
            scene.desktop.keep_data_in(&read_only);
        }),
    ]
}

fn kept(words: &str, wanted: &'static str, arrange: impl Fn(&mut Scene<'_>) + 'static) -> Situation {
    let arrange = move |scene: &mut Scene<'_>| {
        scene.given = Some(Vec::new());
        arrange(scene);
    };
    Situation::verify(words, wanted, arrange).asking(Ask::VerifyKept)
}

fn list(words: &str, wanted: &'static str, arrange: impl Fn(&mut Scene<'_>) + 'static) -> Situation {
    let arrange = move |scene: &mut Scene<'_>| {
        let _ = fs::remove_dir_all(scene.desktop.data_folder());
        arrange(scene);
    };
    Situation::verify(words, wanted, arrange).asking(Ask::List)
}

/// Puts something into the keyring in the name of the scanner's code, as another program would.
fn keep(scene: &Scene<'_>, secret: &str, more: &[&str]) {
    let mut tool = scene.desktop.system("secret-tool");
    tool.args(["store", "--label=by another program", "service", "mailkey:scanner", "username", crate::ANNA]).args(more);
    let output = programs::run(&mut tool, secret.as_bytes());
    assert!(output.status.success(), "secret-tool stores: {output:?}");
}

fn write_ledger(scene: &Scene<'_>, text: &str) {
    let folder = scene.desktop.data_folder();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("ledger.json"), text).unwrap();
}
