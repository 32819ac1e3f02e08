//! Whom the program speaks to, traced through the whole journey.

use mailkey_tests::connections::{Partner, is_googles, partners};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

/// Sockets of this machine that any GTK program asks for: the screen, the system's bus, the C library's name service cache.
const LOCAL: [&str; 6] = [
    "@/tmp/.X11-unix/",
    "/tmp/.X11-unix/",
    "/run/nscd/",
    "/var/run/nscd/",
    "/run/dbus/system_bus_socket",
    "/var/run/dbus/system_bus_socket",
];

#[test]
fn it_speaks_to_google_the_name_server_the_bus_and_the_screen_alone() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let address = "anna@nordlicht.example";
    let window = Window::open(&desktop, Start::Traced);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_test_mail("scanner", address, &world.account(address).code);
    journey.send_and_see_it_arrive();
    window.press_primary();
    window.wait_for_step("connect");
    let webdriver = window.webdriver_at();
    drop(window);

    let wayland = desktop.path("run/wayland-0").display().to_string();
    let bus = desktop.path("run/bus").display().to_string();
    let allowed = |partner: &Partner| match partner {
        Partner::Net(at, port) => {
            (*at == world.smtp && [465, 587].contains(port))
                || (*at == world.imap && *port == 993)
                || (*at == world.names && *port == 53)
                || format!("{at}:{port}") == webdriver
        }
        Partner::Local(name) => *name == bus || *name == wayland || LOCAL.iter().any(|known| name.starts_with(known)),
        Partner::Way(at) => is_googles(at),
        Partner::Other(kind) => kind == "AF_NETLINK",
    };
    let partners = partners(&desktop.path("logs/trace"));
    let strangers: Vec<_> = partners.iter().filter(|partner| !allowed(partner)).collect();
    assert!(strangers.is_empty(), "it spoke to {strangers:?}");
    for (name, at) in [("smtp.gmail.com", &world.smtp), ("imap.gmail.com", &world.imap), ("the name server", &world.names)] {
        let spoke = partners.iter().any(|partner| matches!(partner, Partner::Net(host, _) if host == at));
        assert!(spoke, "the trace shows {name}: {partners:?}");
    }
}
