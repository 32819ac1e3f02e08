//! KWallet, KDE's keyring, whose sessions are of no use once in a while: Plasma 5's and Plasma 6's.

use mailkey_core::keyring::{Keyring, KeyringProblem};
use mailkey_core::realm::Realm;
use mailkey_testkit::session::kwallet::{self, Kwallet, Version};
use mailkey_testkit::session::{self, bus};

use super::{CODE, OTHER, address, app, by_secret_tool, code};

/// What is set where many sessions are wanted: how often a code is got; a quarter of it is how often one is put.
const MANY: &str = "MAILKEY_TEST_KWALLET_GETS";

#[tokio::test]
async fn kwallet_5_keeps_a_code_as_a_password_that_others_find() {
    let Some(_bus) = bus("kwallet::kwallet_5_keeps_a_code_as_a_password_that_others_find") else { return };
    keeps_a_code_as_a_password_that_others_find(Version::Five).await;
}

#[tokio::test]
async fn kwallet_6_keeps_a_code_as_a_password_that_others_find() {
    let Some(_bus) = bus("kwallet::kwallet_6_keeps_a_code_as_a_password_that_others_find") else { return };
    keeps_a_code_as_a_password_that_others_find(Version::Six).await;
}

async fn keeps_a_code_as_a_password_that_others_find(version: Version) {
    let _kwallet = Kwallet::signed_in(version);
    let keyring = Keyring::system(Realm::Real);
    keyring.look().await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    keyring.put(&app(), &address(), &code(OTHER)).await.unwrap();
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"]);
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert_eq!(session::labels_in_default_keyring(), Vec::<String>::new());
}

#[tokio::test]
async fn a_kwallet_5_that_nobody_has_asked_for_yet_is_started_by_its_own_name() {
    is_started_by_its_own_name(Version::Five, "kwallet::a_kwallet_5_that_nobody_has_asked_for_yet_is_started_by_its_own_name").await;
}

#[tokio::test]
async fn a_kwallet_6_that_nobody_has_asked_for_yet_is_started_by_its_own_name() {
    is_started_by_its_own_name(Version::Six, "kwallet::a_kwallet_6_that_nobody_has_asked_for_yet_is_started_by_its_own_name").await;
}

async fn is_started_by_its_own_name(version: Version, test: &str) {
    let services = kwallet::services(version);
    let Some(_bus) = session::bus_that_starts(services.path(), test) else { return };
    drop(Kwallet::signed_in(version));
    let keyring = Keyring::system(Realm::Real);
    assert_eq!(keyring.look().await, Ok(()));
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    kwallet::quit(version);
}

#[tokio::test]
async fn a_kwallet_that_is_switched_off_for_others_is_said_to_be() {
    let Some(_bus) = bus("kwallet::a_kwallet_that_is_switched_off_for_others_is_said_to_be") else { return };
    kwallet::switch_off();
    let _kwallet = Kwallet::start(Version::Five);
    kwallet::wait_for_its_own_name(Version::Five);
    let looked = Keyring::system(Realm::Real).look().await;
    assert!(matches!(looked, Err(KeyringProblem::SwitchedOff(_))), "{looked:?}");
}

#[tokio::test]
async fn kwallet_5_never_fails_whichever_session_is_of_no_use() {
    let Some(_bus) = bus("kwallet::kwallet_5_never_fails_whichever_session_is_of_no_use") else { return };
    never_fails_whichever_session_is_of_no_use(Version::Five).await;
}

#[tokio::test]
async fn kwallet_6_never_fails_whichever_session_is_of_no_use() {
    let Some(_bus) = bus("kwallet::kwallet_6_never_fails_whichever_session_is_of_no_use") else { return };
    never_fails_whichever_session_is_of_no_use(Version::Six).await;
}

async fn never_fails_whichever_session_is_of_no_use(version: Version) {
    let _kwallet = Kwallet::signed_in(version);
    let gets: u32 = std::env::var(MANY).map_or(300, |many| many.parse().unwrap());
    // Each a session of its own.
    for number in 0..gets / 4 {
        let wanted = code(if number % 2 == 0 { CODE } else { OTHER });
        let put = Keyring::system(Realm::Real).put(&app(), &address(), &wanted).await;
        assert_eq!(put, Ok(()), "put {number}");
    }
    let last = Keyring::system(Realm::Real).get(&app(), &address()).await.unwrap();
    for number in 0..gets {
        let got = Keyring::system(Realm::Real).get(&app(), &address()).await;
        assert_eq!(got, Ok(last.clone()), "get {number}");
    }
    assert!(last.is_some());
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"], "nothing is left behind");
}
