//! pass-secret-service 0.1a0, whose encrypted sessions fail every program: "a bytes-like object is required, not 'list'".

use mailkey_core::keyring::Keyring;
use mailkey_core::realm::Realm;
use mailkey_testkit::session::{bus, pass::Pass};

use super::{CODE, OTHER, address, app, code};

#[tokio::test]
async fn pass_keeps_a_code_although_its_sessions_are_of_no_use() {
    let Some(_bus) = bus("pass::pass_keeps_a_code_although_its_sessions_are_of_no_use") else { return };
    let pass = Pass::start();
    let keyring = Keyring::system(Realm::Real);
    keyring.look().await.unwrap();
    let before = pass.files();
    keyring.put(&app(), &address(), &code(OTHER)).await.unwrap();
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(Keyring::system(Realm::Real).get(&app(), &address()).await, Ok(Some(code(CODE))));
    assert_eq!(keyring.delete(&app(), &address()).await, Ok(true));
    assert_eq!(keyring.get(&app(), &address()).await, Ok(None));
    assert_eq!(pass.files(), before, "nothing is left behind");
}
