//! `mailkey doctor`: every stage, without signing in.

use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::world::World;

#[test]
fn a_free_way_is_told_with_both_doors_and_no_sign_in() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.sign_ins();
    let answer = mailkey(&desktop, &["doctor", "--json"], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    let json = answer.json();
    assert!(json["trouble"].is_null(), "{json}");
    let doors = json["doors"].as_array().unwrap();
    for port in [465, 587] {
        let door = doors.iter().find(|door| door["endpoint"]["port"] == port).unwrap_or_else(|| panic!("door {port} in {json}"));
        assert_eq!(door["open"], true, "{door}");
        assert!(door["certificate"]["issuer"].as_str().unwrap().contains("Mailkey"), "{door}");
    }
    world.expect_sign_ins(before);
}

#[test]
fn in_words_it_names_both_ports() {
    let desktop = Desktop::open(Keyring::Missing);
    let answer = mailkey(&desktop, &["doctor"], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    assert!(answer.output.contains("465") && answer.output.contains("587"), "{answer:?}");
}
