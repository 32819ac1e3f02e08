//! A known code, searched for after the whole journey wherever it must not be.

use mailkey_tests::code_traces::CodeTraces;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::display_dialog::{choose_language, choose_theme};
use mailkey_tests::journey::Journey;
use mailkey_tests::printing;
use mailkey_tests::programs;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;
use memchr::memmem;

use crate::{ANNA, NOBODYS_CODE};

#[test]
fn the_search_finds_each_form_that_it_looks_for() {
    let traces = CodeTraces::of("abcdefghijklmnop", ANNA);
    let hidden: [&[u8]; 8] = [
        b"xxabcdefghijklmnopxx",
        b"ABCDEFGHIJKLMNOP",
        b"a code: abcd efgh ijkl mnop.",
        b"a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0n\0o\0p\0",
        b"AUTH PLAIN AGFubmFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=",
        b"YWJjZGVmZ2hpamtsbW5vcA==",
        b"6162636465666768696a6b6c6d6e6f70",
        // "1abcdefghijklmnop2" in base64
        b"MWFiY2RlZmdoaWprbG1ub3Ay",
    ];
    for bytes in hidden {
        assert!(!traces.in_bytes(bytes).is_empty(), "found in {:?}", String::from_utf8_lossy(bytes));
    }
    assert!(traces.in_bytes(b"abcdefghijklmno and nothing else").is_empty());
}

#[test]
fn after_the_whole_journey_the_code_is_in_no_file_no_process_and_not_in_the_page() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let traces = CodeTraces::of(code, ANNA);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };

    journey.walk_to_create("scanner", ANNA);
    // A code that is in hand while language and colours change: Dovecot takes two seconds to refuse the first one.
    journey.go_and_paste(NOBODYS_CODE);
    choose_language(&window, "de");
    choose_theme(&window, "dark");
    window.wait_for_verdict("refused", |verdict| ["code_rejected", "sign_in_refused"].contains(&verdict));
    let refused = CodeTraces::of(NOBODYS_CODE, ANNA);
    assert_eq!(refused.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new(), "the page does not hold the refused one");
    window.press("[data-go=paste]");
    window.wait_for_step("paste");
    journey.paste(code);
    window.wait_for_step("test-mail");
    assert_eq!(refused.in_folder(desktop.everything()), [], "nor does any file");
    journey.send_and_see_it_arrive();
    assert_eq!(traces.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new(), "the page does not hold it");
    assert_eq!(traces.in_processes(), [], "no process was told it on its command line or in its environment");
    for name in ["WebKitWebProces", "WebKitNetworkPr"] {
        let processes = programs::processes_named(name);
        assert!(!processes.is_empty(), "{name} runs");
        for pid in processes {
            let memory = programs::memory_of(pid);
            assert_eq!(traces.in_bytes(&memory), Vec::<&str>::new(), "the memory of {name} does not hold it");
            // What the page does hold is found there, so it is worth looking.
            assert!(name != "WebKitWebProces" || memmem::find(&memory, ANNA.as_bytes()).is_some(), "the page's address is in its memory");
        }
    }

    window.press_primary();
    window.wait_for_step("connect");
    window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));
    window.press_action("print");
    printing::close_print_window(&desktop);
    window.press_primary();
    window.wait_for_step("done");
    assert_eq!(traces.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new());

    // A code that was removed waits in Rust for being put back, and is put back.
    window.press_action("open-codes");
    window.press_action("remove");
    window.press_action("remove-yes");
    window.wait_until("it is removed", || window.shows("[data-outcome=removed]"));
    assert_eq!(
        traces.in_bytes(window.everything_in_the_page().as_bytes()),
        Vec::<&str>::new(),
        "the page does not hold what can be put back"
    );
    assert_eq!(traces.in_folder(desktop.everything()), [], "no file holds it meanwhile");
    window.press_action("undo-remove");
    window.wait_until("it is back", || window.shows("[data-outcome=restored]"));
    assert_eq!(traces.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new());
    assert_eq!(traces.in_processes(), []);
    window.close();
    assert!(desktop.data_folder().join("preferences.json").is_file(), "the language and colours that were chosen lie here");
    // The keyring's own file is among these, and encrypted.
    assert!(desktop.path("data/keyrings").is_dir(), "the keyring keeps its file here");
    assert_eq!(traces.in_folder(desktop.everything()), [], "no file holds it, the programs' own words included");
}
