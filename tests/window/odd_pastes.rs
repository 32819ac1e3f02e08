//! What is on the clipboard when somebody presses "Paste the code", and is none.

use std::process::Stdio;

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

/// A picture of one dot.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82";

#[test]
fn each_is_explained_in_place_and_none_is_sent() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    window.press_action("i-have-the-code");
    window.wait_for_step("paste");
    let before = world.sign_ins();

    let too_large = "a ".repeat(5 << 20);
    let cases = [
        ("   \n", "empty"),
        ("123456", "six_digits"),
        ("1234 5678", "eight_digits"),
        ("abcd efgh ijkl mno", "too_few_letters"),
        ("abcd efgh ijkl mnopq", "too_many_letters"),
        ("https://myaccount.google.com/apppasswords?rapt=AEjHL4Nabcdef", "web_address_with_proof"),
        ("abcd efgh ijkl mn0p", "digit_for_letter"),
        ("\u{430}bcd efgh ijkl mnop", "other_alphabet"),
        ("Tr0ub4dor&3", "looks_like_password"),
        ("abcd efgh ijkl mnop\nqrst uvwx yzab cdef", "several_codes"),
        (too_large.as_str(), "too_large"),
    ];
    for (text, reason) in cases {
        clipboard::put(&desktop, text);
        window.press_primary();
        let found = expect_problem(&window, reason);
        assert!(!found.contains(text.trim()) || text.trim().is_empty(), "what was pasted is not shown");
    }
    put_as(&desktop, "image/png", PNG);
    window.press_primary();
    expect_problem(&window, "not_text");
    // What a program offers to its own kind alone.
    put_as(&desktop, "application/x-openoffice-embed-source-xml", b"abcd efgh ijkl mnop");
    window.press_primary();
    expect_problem(&window, "not_text");
    put_as(&desktop, "text/html", b"<p>Nothing of a <b>code</b> here.</p>");
    window.press_primary();
    expect_problem(&window, "sentence");

    assert_eq!(window.step().as_deref(), Some("paste"));
    world.expect_sign_ins(before);

    // A program that puts HTML alone there.
    let code = &world.account(ANNA).code;
    let html = format!("<p>Your code:</p><p><b>{} {}</b> <span>{} {}</span></p>", &code[..4], &code[4..8], &code[8..12], &code[12..]);
    put_as(&desktop, "text/html", html.as_bytes());
    window.press_primary();
    window.wait_for_step("test-mail");
    world.expect_sign_ins(before + 1);
}

/// Waits for the explanation, and gives what the window then says.
fn expect_problem(window: &Window<'_>, reason: &str) -> String {
    window.within(mailkey_tests::waiting::PATIENCE, &format!("the explanation {reason}"), || {
        window.shows(&format!("[data-problem=\"{reason}\"]")).then_some(())
    });
    window.words()
}

/// Puts something on the clipboard that is of this type alone.
fn put_as(desktop: &Desktop, kind: &str, what: &[u8]) {
    let path = desktop.path("copied");
    std::fs::write(&path, what).unwrap();
    let status = desktop
        .system("xclip")
        .args(["-selection", "clipboard", "-t", kind, "-in"])
        .arg(&path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "it is on the clipboard");
}
