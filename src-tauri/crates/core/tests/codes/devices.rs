//! Several devices of one app and one account: each has its own code, and none is another's.

use super::*;
use mailkey_core::codes::Keeping;

fn scanner(name: &str) -> AppOnDevice {
    AppOnDevice { device: DeviceName::parse(name).unwrap(), ..app("scanner") }
}

/// Keeps a new code for one of Anna's scanners.
async fn kept_on(desk: &Desk, mailkey: &Mailkey, name: &str) -> AppPassword {
    let code = new_code(desk, ANNA);
    let with = Credentials { address: &address(ANNA), code: &code, kept_for: None, account: None };
    let replaced = mailkey.codes().replace(&scanner(name), with, &|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!(replaced.verdict.saved, Saved::InKeyring);
    code
}

async fn found(mailkey: &Mailkey, name: &str) -> Option<AppPassword> {
    mailkey.codes().kept(&scanner(name), &address(ANNA)).await.unwrap().map(|kept| kept.code)
}

#[tokio::test]
async fn a_second_devices_code_takes_no_others_place_and_is_called_by_its_name() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let hall = kept_on(&desk, &mailkey, "Scanner in the hall").await;
    let office = kept_on(&desk, &mailkey, "Office").await;
    let plain = kept_on(&desk, &mailkey, "").await;
    for (name, code) in [("Scanner in the hall", &hall), ("Office", &office), ("", &plain)] {
        assert_eq!(found(&mailkey, name).await.as_ref(), Some(code), "{name}");
    }
    assert_eq!(desk.entry("scanner:Scanner in the hall", ANNA).get_password().unwrap(), hall.expose());
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), plain.expose(), "as it always was");
    let entries = mailkey.codes().listed().unwrap();
    let names: Vec<&str> = entries.iter().map(|entry| entry.code_name.as_str()).collect();
    assert_eq!(names, ["Scanner in the hall", "Office", "Scanner – FRONTDESK"]);
    assert_eq!(found(&mailkey, "Cellar").await, None);
}

#[tokio::test]
async fn another_case_is_the_same_device_and_stays_as_it_was_written_first() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    kept_on(&desk, &mailkey, "Scanner in the hall").await;
    let newer = kept_on(&desk, &mailkey, " scanner in  the HALL").await;
    assert_eq!(found(&mailkey, "SCANNER IN THE HALL").await, Some(newer.clone()));
    assert_eq!(desk.entry("scanner:Scanner in the hall", ANNA).get_password().unwrap(), newer.expose());
    let entries = mailkey.codes().listed().unwrap();
    assert_eq!((entries.len(), entries[0].code_name.as_str()), (1, "Scanner in the hall"));
}

#[tokio::test]
async fn one_is_removed_and_put_back_and_the_others_stay() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let codes = mailkey.codes();
    let hall = kept_on(&desk, &mailkey, "Hall").await;
    let plain = kept_on(&desk, &mailkey, "").await;
    let removal = codes.remove(&scanner("hall"), &address(ANNA)).await.unwrap();
    assert!(removal.was_kept && removal.was_listed.unwrap());
    assert_eq!((found(&mailkey, "Hall").await, found(&mailkey, "").await), (None, Some(plain)));
    assert!(codes.is_listed(&scanner(""), &address(ANNA)) && !codes.is_listed(&scanner("Hall"), &address(ANNA)));
    assert_eq!(codes.undo().await.unwrap(), Some((scanner("Hall"), address(ANNA))));
    assert_eq!(found(&mailkey, "Hall").await, Some(hall));
    codes.remove(&scanner(""), &address(ANNA)).await.unwrap();
    assert!(found(&mailkey, "Hall").await.is_some() && found(&mailkey, "").await.is_none());
}

#[tokio::test]
async fn what_worked_is_noted_of_its_own_device_and_what_is_in_memory_is_one_devices() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let codes = mailkey.codes();
    kept_on(&desk, &mailkey, "Hall").await;
    kept_on(&desk, &mailkey, "Office").await;
    desk.clock.put("2026-12-01T08:00:00Z");
    let checked = codes.check_kept(&scanner("office"), &address(ANNA), &|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!(checked.verdict.verdict, VerdictId::SignedIn);
    let worked: Vec<String> = codes.listed().unwrap().iter().map(|entry| entry.last_worked.to_string()).collect();
    assert_eq!(worked, ["2026-11-22T10:42:00Z", "2026-12-01T08:00:00Z"]);
    let accepted = check(codes, ANNA, &new_code(&desk, ANNA)).await.accepted.unwrap();
    codes.keep(&scanner("Cellar"), &accepted, Keeping::InMemory, &|_| {}).await.unwrap();
    assert!(codes.is_in_memory(&scanner("CELLAR"), &address(ANNA)) && !codes.is_in_memory(&scanner("Hall"), &address(ANNA)));
    codes.forget(&scanner("cellar"), &address(ANNA));
    assert!(!codes.is_in_memory(&scanner("Cellar"), &address(ANNA)));
}
