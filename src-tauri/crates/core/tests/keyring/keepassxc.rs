//! KeePassXC as a keyring: an entry's password is what its window shows, what is deleted lies in a bin, and a search opens its window.

use mailkey_core::keyring::{Keyring, KeyringProblem};
use mailkey_core::realm::Realm;
use mailkey_testkit::session::keepassxc::{KeePassXc, passwords_now, saved};
use mailkey_testkit::session::{bus, wait_until};

use super::{CODE, OTHER, address, app, by_secret_tool, code};

#[tokio::test]
async fn keepassxc_shows_the_code_as_a_password_and_its_bin_holds_none() {
    let Some(_bus) = bus("keepassxc::keepassxc_shows_the_code_as_a_password_and_its_bin_holds_none") else { return };
    let _keepassxc = KeePassXc::open();
    let keyring = Keyring::system(Realm::Real);
    keyring.look().await.unwrap();
    keyring.put(&app(), &address(), &code(OTHER)).await.unwrap();
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    wait_until("the code as the entry's password", || passwords_now(&saved()) == [CODE]);
    assert!(!saved().contains("probe"), "{}", saved());

    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    wait_until("the entry in the bin without the code", || !passwords_now(&saved()).iter().any(|password| password == CODE));
}

#[tokio::test]
async fn a_locked_keepassxc_whose_person_says_no_is_locked_and_not_empty() {
    let Some(_bus) = bus("keepassxc::a_locked_keepassxc_whose_person_says_no_is_locked_and_not_empty") else { return };
    let keepassxc = KeePassXc::open();
    Keyring::system(Realm::Real).put(&app(), &address(), &code(CODE)).await.unwrap();
    keepassxc.lock();
    let _refusing = keepassxc.refuse_to_unlock();
    let got = Keyring::system(Realm::Real).get(&app(), &address()).await;
    assert!(matches!(got, Err(KeyringProblem::Locked(_))), "{got:?}");
    let deleted = Keyring::system(Realm::Real).delete(&app(), &address()).await;
    assert!(matches!(deleted, Err(KeyringProblem::Locked(_))), "{deleted:?}");
}

#[tokio::test]
async fn an_entry_that_keepassxc_was_told_not_to_give_out_is_denied_and_not_locked() {
    let Some(_bus) = bus("keepassxc::an_entry_that_keepassxc_was_told_not_to_give_out_is_denied_and_not_locked") else { return };
    let keepassxc = KeePassXc::open_that_asks();
    // Whoever makes an entry may read it: the next one to come is another program to KeePassXC.
    Keyring::system(Realm::Real).put(&app(), &address(), &code(CODE)).await.unwrap();
    let denying = keepassxc.denies();
    for told in [
        Keyring::system(Realm::Real).get(&app(), &address()).await.map(drop),
        Keyring::system(Realm::Real).delete(&app(), &address()).await.map(drop),
    ] {
        assert!(matches!(told, Err(KeyringProblem::Denied(_))), "{told:?}");
    }
    drop(denying);
    assert_eq!(passwords_now(&saved()), [CODE], "nothing was lost");
}
