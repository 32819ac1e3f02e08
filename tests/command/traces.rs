//! What the command leaves behind, and whom it speaks to.

use mailkey_tests::code_traces::CodeTraces;
use mailkey_tests::command::mailkey;
use mailkey_tests::connections::{Partner, STRACE, is_googles, partners};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs;
use mailkey_tests::world::World;

use crate::ANNA;

#[test]
fn a_stored_code_is_in_no_file_and_in_no_output() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let stored = mailkey(&desktop, &["store", "--address", ANNA, "--app", "scanner", "--code-stdin"], code);
    let sent = mailkey(&desktop, &["send-test", "--address", ANNA, "--app", "scanner", "--wait", "20"], "");
    let listed = mailkey(&desktop, &["list"], "");
    for answer in [&stored, &sent, &listed] {
        assert_eq!(answer.status, 0, "{answer:?}");
    }
    let traces = CodeTraces::of(code, ANNA);
    for answer in [stored, sent, listed] {
        assert_eq!(traces.in_bytes((answer.output + &answer.errors).as_bytes()), Vec::<&str>::new());
    }
    assert_eq!(traces.in_folder(desktop.everything()), [], "no file holds the code");
    assert_eq!(traces.in_processes(), [], "no process was told the code on its command line or in its environment");
}

#[test]
fn the_command_speaks_to_google_and_the_name_server_alone() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let address = "anna@nordlicht.example";
    let trace = desktop.path("logs/trace");
    let mut traced = desktop.system("strace");
    traced.args(STRACE).arg("-o").arg(&trace).arg("--").arg(programs::command());
    traced.args(["send-test", "--address", address, "--code-stdin", "--json", "--wait", "20"]);
    let output = programs::run(&mut traced, world.account(address).code.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));

    let allowed = |partner: &Partner| match partner {
        Partner::Net(at, port) => {
            (*at == world.smtp && [465, 587].contains(port)) || (*at == world.imap && *port == 993) || (*at == world.names && *port == 53)
        }
        Partner::Local(_) => true,
        Partner::Way(at) => is_googles(at),
        Partner::Other(kind) => kind == "AF_NETLINK",
    };
    let partners = partners(&trace);
    let strangers: Vec<_> = partners.iter().filter(|partner| !allowed(partner)).collect();
    assert!(strangers.is_empty(), "it spoke to {strangers:?}");
    let spoke_to = |at: &str| partners.iter().any(|partner| matches!(partner, Partner::Net(host, _) if host == at));
    assert!(spoke_to(&world.smtp) && spoke_to(&world.imap), "the trace shows what it should: {partners:?}");
}
