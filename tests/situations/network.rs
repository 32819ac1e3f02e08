//! Names, routes and ports.

use std::net::UdpSocket;
use std::time::Duration;

use mailkey_practice::Fault;
use mailkey_tests::bare::{GOOGLE_AT, NO_WAY, PRIVATE, PROXY_PROGRAM, SOMEWHERE, SOMEWHERE_V6, mail_names, web_names};
use mailkey_tests::black_hole::{BlackHole, Mute};
use mailkey_tests::internet::{self, Web};
use mailkey_tests::name_server::{self, Manner};
use mailkey_tests::narrow_line::NarrowLine;

use crate::situation::{Ask, Scene, Situation};

/// All of them.
pub fn situations() -> Vec<Situation> {
    let mut all = vec![Situation::verify("everything as it should be", "signed_in", |_| {})];
    all.extend(names());
    all.extend(name_servers());
    all.extend(stand_ins());
    all.extend(routes());
    all.extend(ports());
    all.extend(on_the_line());
    all.extend(portals());
    all.extend(doctor());
    all
}

fn names() -> Vec<Situation> {
    vec![
        Situation::verify("Google's name is not found, other names are", "name_not_found", |scene| scene.bare.names(&[], &[internet::AT]))
            .in_window(),
        Situation::verify("no name is found", "offline", |scene| scene.bare.names(&[], &[])).in_window(),
        Situation::verify("the name leads into the company's network, where nobody answers", "not_google", |scene| {
            swallow(scene, PRIVATE[0], &[465, 587]);
            scene.bare.mail_at(&[PRIVATE[0]]);
        })
        .telling("private_address")
        .in_window(),
        Situation::verify("the name leads into the provider's network (100.64/10), where nobody answers", "not_google", |scene| {
            swallow(scene, PRIVATE[1], &[465, 587]);
            scene.bare.mail_at(&[PRIVATE[1]]);
        })
        .telling("private_address"),
        Situation::verify("the name leads into the network at home (172.16/12), where it is refused", "not_google", |scene| {
            scene.bare.mail_at(&[PRIVATE[2]]);
        })
        .telling("private_address"),
        Situation::verify("the name leads into a hotel's network, and a portal answers elsewhere", "captive_portal", |scene| {
            scene.bare.mail_at(&[PRIVATE[0]]);
            scene.bare.internet.set(Web::Portal);
        }),
        Situation::verify("the name leads nowhere, and no other name is known", "offline", |scene| scene.bare.names(&[NO_WAY], &[])),
    ]
}

fn name_servers() -> Vec<Situation> {
    let manner = |words, wanted, manner| Situation::verify(words, wanted, move |scene| scene.bare.name_server.be(manner));
    let after = |milliseconds| Manner::After(Duration::from_millis(milliseconds));
    vec![
        manner("the name server answers for IPv4 and drops what asks for IPv6", "signed_in", Manner::FourAlone).in_window(),
        manner("the name server answers after three seconds", "signed_in", after(3_000)),
        manner("the name server answers after six seconds", "signed_in", after(6_000)).in_window(),
        manner("the name server answers after eight seconds", "signed_in", after(8_000)),
        manner("the name server answers after twelve seconds", "name_server_silent", after(12_000)),
        manner("the name server never answers at all", "name_server_silent", Manner::Never).in_window(),
        Situation::verify("the name server answers after eight seconds, and both ports are swallowed", "name_server_silent", |scene| {
            scene.bare.name_server.be(Manner::After(Duration::from_secs(8)));
            scene.bare.google.set_fault(Fault::PortsSilent);
        }),
        Situation::verify(
            "the name server never answers, the rest of the internet stands in the hosts file",
            "name_server_silent",
            |scene| {
                scene.bare.name_server.be(Manner::Never);
                scene.bare.hosts([(internet::AT, web_names())]);
            },
        ),
        Situation::verify("the name server never answers, and Google's names stand in the hosts file", "signed_in", |scene| {
            scene.bare.name_server.be(Manner::Never);
            scene.bare.hosts([(GOOGLE_AT, mail_names())]);
        }),
        Situation::verify("the name server drops what asks for IPv6, and has no address for IPv4", "name_server_silent", |scene| {
            scene.bare.name_server.be(Manner::FourAlone);
            scene.bare.mail_at(&[]);
        }),
        Situation::verify("the first of two name servers never answers", "signed_in", |scene| {
            scene.hold(UdpSocket::bind((SOMEWHERE, 53)).unwrap());
            scene.bare.resolve_by(&format!("nameserver {SOMEWHERE}\nnameserver {}\n", name_server::AT));
        }),
        Situation::verify("no name server is there", "offline", |scene| scene.bare.ask_names_at(SOMEWHERE)),
        Situation::verify("a search domain has an address for whatever is below it", "signed_in", |scene| {
            search_domain_with_wildcard(scene, &[GOOGLE_AT]);
        }),
        Situation::verify("the same, and Google's name is not found", "name_not_found", |scene| search_domain_with_wildcard(scene, &[])),
    ]
}

fn stand_ins() -> Vec<Situation> {
    let answered = |words: &str, at: &'static [&'static str], sign| {
        Situation::verify(words, "name_blocked", move |scene| scene.bare.mail_at(at)).telling(sign)
    };
    let pinned = |words: &str, at: &'static str| {
        Situation::verify(words, "name_blocked", move |scene| scene.bare.hosts([(at, mail_names())])).telling("hosts_file")
    };
    vec![
        answered("a name filter answers with 0.0.0.0", &["0.0.0.0"], "null_address").in_window(),
        answered("a name filter answers with 0.0.0.0 and ::", &["0.0.0.0", "::"], "null_address"),
        answered("a name filter answers with :: alone", &["::"], "null_address"),
        answered("a name filter answers with this very computer", &["127.0.0.1"], "null_address"),
        answered("a name filter answers with this very computer, over IPv6 too", &["127.0.0.1", "::1"], "null_address"),
        answered("a proxy program answers with an address it made up, and is gone", &["198.18.0.7"], "made_up_address").in_window(),
        answered("a proxy program answers with an address it made up (198.19)", &["198.19.255.1"], "made_up_address"),
        Situation::verify("a proxy program takes what is sent to its made-up address, and brings nothing", "name_blocked", |scene| {
            for port in [465, 587] {
                scene.hold(Mute::at(PROXY_PROGRAM, port));
            }
            scene.bare.mail_at(&[PROXY_PROGRAM]);
        })
        .telling("made_up_address"),
        pinned("the hosts file blocks the name with 0.0.0.0", "0.0.0.0").in_window(),
        pinned("the hosts file leads the name to this very computer", "127.0.0.1"),
        pinned("the hosts file has an old address, where it is refused", SOMEWHERE),
        Situation::verify("the hosts file has an old address, which swallows", "name_blocked", |scene| {
            swallow(scene, SOMEWHERE, &[465, 587]);
            scene.bare.hosts([(SOMEWHERE, mail_names())]);
        })
        .telling("hosts_file"),
        Situation::verify("the hosts file has an address that no way leads to", "name_blocked", |scene| {
            scene.bare.hosts([(NO_WAY, mail_names())]);
        })
        .telling("hosts_file"),
        Situation::verify("the hosts file has Google's address", "signed_in", |scene| scene.bare.hosts([(GOOGLE_AT, mail_names())])),
        Situation::verify("the hosts file has Google's address, and both ports are closed", "name_blocked", |scene| {
            scene.bare.google.set_fault(Fault::PortsClosed);
            scene.bare.hosts([(GOOGLE_AT, mail_names())]);
        })
        .telling("hosts_file"),
        Situation::verify("the hosts file has Google's address, and no way leads anywhere", "offline", |scene| {
            scene.bare.names(&[], &[NO_WAY]);
            scene.bare.hosts([(NO_WAY, mail_names())]);
        }),
        Situation::verify("one null address beside Google's", "signed_in", |scene| scene.bare.mail_at(&["0.0.0.0", GOOGLE_AT])),
        Situation::verify("all names are answered with 0.0.0.0", "name_blocked", |scene| scene.bare.names(&["0.0.0.0"], &["0.0.0.0"]))
            .telling("null_address"),
        Situation::verify("the web's names are answered with this computer, Google's ports are closed", "google_unreachable", |scene| {
            scene.bare.google.set_fault(Fault::PortsClosed);
            scene.bare.names(&[GOOGLE_AT], &["127.0.0.1"]);
        }),
        Situation::verify("doctor: a name filter answers with 0.0.0.0", "name_blocked", |scene| scene.bare.mail_at(&["0.0.0.0"]))
            .asking(Ask::Doctor)
            .telling("993: name_blocked"),
    ]
}

fn routes() -> Vec<Situation> {
    vec![
        Situation::verify("no way leads anywhere", "offline", |scene| scene.bare.names(&[NO_WAY], &[NO_WAY])).in_window(),
        Situation::verify("no way leads to Google's mail server alone", "ports_blocked", |scene| scene.bare.mail_at(&[NO_WAY])),
        Situation::verify("names are known, everything is swallowed", "google_unreachable", |scene| {
            swallow(scene, SOMEWHERE, &[465, 587, 443, 80]);
            scene.bare.names(&[SOMEWHERE], &[SOMEWHERE]);
        })
        .in_window(),
        Situation::verify("names are known, everything is refused", "google_unreachable", |scene| {
            scene.bare.names(&[SOMEWHERE], &[SOMEWHERE]);
        }),
        Situation::verify("a proxy is set, and past it everything is refused", "proxy_required", |scene| {
            scene.desktop.set("http_proxy", "http://anna:secret@proxy.example:3128");
            scene.bare.names(&[SOMEWHERE], &[SOMEWHERE]);
        })
        .in_window_with("HTTPS_PROXY", "http://proxy.example:3128"),
        Situation::verify("a proxy is set, and past it everything is swallowed", "proxy_required", |scene| {
            scene.desktop.set("HTTPS_PROXY", "proxy.example:3128");
            swallow(scene, SOMEWHERE, &[465, 587, 443, 80]);
            scene.bare.names(&[SOMEWHERE], &[SOMEWHERE]);
        }),
        Situation::verify("a proxy is set, mail ports are swallowed, the internet answers", "ports_blocked", |scene| {
            scene.desktop.set("http_proxy", "http://proxy.example:3128");
            scene.bare.google.set_fault(Fault::PortsSilent);
        }),
        Situation::verify("a proxy is set, and no way leads anywhere", "offline", |scene| {
            scene.desktop.set("http_proxy", "http://proxy.example:3128");
            scene.bare.names(&[NO_WAY], &[NO_WAY]);
        }),
        Situation::verify("an empty variable sets no proxy", "google_unreachable", |scene| {
            scene.desktop.set("http_proxy", "");
            scene.bare.names(&[SOMEWHERE], &[SOMEWHERE]);
        }),
        Situation::verify("IPv6 leads nowhere, IPv4 works", "signed_in", |scene| scene.bare.mail_at(&["2001:db8:dead::25", GOOGLE_AT])),
        Situation::verify("IPv6 is swallowed, IPv4 works", "signed_in", |scene| {
            swallow(scene, SOMEWHERE_V6, &[465, 587]);
            scene.bare.mail_at(&[SOMEWHERE_V6, GOOGLE_AT]);
        }),
        Situation::verify("IPv6 connects and then stalls, IPv4 works", "signed_in", |scene| {
            for port in [465, 587] {
                scene.hold(Mute::at(SOMEWHERE_V6, port));
            }
            scene.bare.mail_at(&[SOMEWHERE_V6, GOOGLE_AT]);
        }),
        Situation::verify("the first address is dead, the second works", "signed_in", |scene| {
            swallow(scene, SOMEWHERE, &[465, 587]);
            scene.bare.mail_at(&[SOMEWHERE, GOOGLE_AT]);
        }),
        Situation::verify("the first address refuses, the second works", "signed_in", |scene| scene.bare.mail_at(&[SOMEWHERE, GOOGLE_AT])),
    ]
}

fn ports() -> Vec<Situation> {
    vec![
        Situation::fault("port 465 is swallowed", "signed_in", Fault::ImplicitPortSilent),
        Situation::fault("port 587 is swallowed", "signed_in", Fault::StarttlsPortSilent),
        Situation::fault("both ports are swallowed, the internet answers", "ports_blocked", Fault::PortsSilent).in_window(),
        Situation::verify("both ports are swallowed, the internet says nothing", "google_unreachable", |scene| {
            scene.bare.google.set_fault(Fault::PortsSilent);
            scene.bare.internet.set(Web::Mute);
            scene.bare.names(&[GOOGLE_AT], &[NO_WAY]);
        }),
        Situation::fault("both ports are closed, the internet answers", "ports_blocked", Fault::PortsClosed).in_window(),
        Situation::verify("both ports are closed, no other name is known", "google_unreachable", |scene| {
            scene.bare.google.set_fault(Fault::PortsClosed);
            scene.bare.names(&[GOOGLE_AT], &[]);
        }),
        Situation::verify("465 is refused and 587 swallowed", "ports_blocked", |scene| {
            swallow(scene, SOMEWHERE, &[587]);
            scene.bare.mail_at(&[SOMEWHERE]);
        }),
    ]
}

fn on_the_line() -> Vec<Situation> {
    vec![
        Situation::fault("no greeting comes", "no_greeting", Fault::GreetingSilent).in_window(),
        Situation::verify("connections stand, and nothing is ever said", "no_greeting", |scene| {
            for port in [465, 587] {
                scene.hold(Mute::at(SOMEWHERE, port));
            }
            scene.bare.mail_at(&[SOMEWHERE]);
        }),
        Situation::verify("large packets are lost on the way", "timed_out", |scene| {
            for port in [465, 587] {
                scene.hold(NarrowLine::lay(SOMEWHERE, GOOGLE_AT, port));
            }
            scene.bare.mail_at(&[SOMEWHERE]);
        })
        .telling("at secure_line")
        .in_window(),
        Situation::fault("hung up before the greeting", "connection_dropped", Fault::DroppedBeforeGreeting).in_window(),
        Situation::fault("hung up after the greeting", "connection_dropped", Fault::DroppedAfterGreeting),
        Situation::fault("one byte a second", "no_greeting", Fault::SlowBytes).telling("also timed_out"),
        Situation::fault("another mail server greets", "not_google", Fault::ForeignGreeting).telling("server.hosting.example").in_window(),
        Situation::fault("a firewall masks the greeting", "mail_inspection", Fault::GreetingMasked).telling("masked_greeting").in_window(),
        Situation::fault("STARTTLS is taken away", "mail_inspection", Fault::StarttlsMissing).telling("starttls_missing").in_window(),
        Situation::fault("STARTTLS is refused", "google_busy", Fault::StarttlsRefused),
        Situation::fault("words are slipped in before TLS", "mail_inspection", Fault::StarttlsInjection).telling("bytes_before_tls"),
        Situation::fault("no sign-in is offered inside TLS", "mail_inspection", Fault::AuthMissing).telling("sign_in_missing"),
    ]
}

fn portals() -> Vec<Situation> {
    vec![
        Situation::verify("a hotel's portal answers on all ports", "captive_portal", |scene| {
            scene.bare.google.set_fault(Fault::PortalAnswers);
            scene.bare.internet.set(Web::Portal);
        })
        .in_window(),
        Situation::verify("a portal answers on the web, mail ports are swallowed", "captive_portal", |scene| {
            scene.bare.google.set_fault(Fault::PortsSilent);
            scene.bare.internet.set(Web::Portal);
        })
        .in_window(),
        Situation::verify("a portal answers on the web, mail ports are closed", "captive_portal", |scene| {
            scene.bare.google.set_fault(Fault::PortsClosed);
            scene.bare.internet.set(Web::Portal);
        }),
        Situation::verify("a portal answers on the web, mail connections are cut", "captive_portal", |scene| {
            scene.bare.google.set_fault(Fault::TlsDropped);
            scene.bare.internet.set(Web::Portal);
        }),
        Situation::verify("a filter answers on the web with an error, mail ports are closed", "ports_blocked", |scene| {
            scene.bare.google.set_fault(Fault::PortsClosed);
            scene.bare.internet.set(Web::Forbidden);
        }),
        Situation::verify("a filter answers on the web with an error, mail connections are cut", "connection_dropped", |scene| {
            scene.bare.google.set_fault(Fault::TlsDropped);
            scene.bare.internet.set(Web::Forbidden);
        }),
        Situation::fault("a web page answers on the mail ports, the web is free", "not_google", Fault::PortalAnswers).telling("web_page"),
    ]
}

fn doctor() -> Vec<Situation> {
    let doctor = |words, wanted, fault| Situation::fault(words, wanted, fault).asking(Ask::Doctor);
    vec![
        doctor("doctor: everything as it should be", "free", Fault::None),
        doctor("doctor: both mail ports are swallowed, the mailbox is open", "ports_blocked", Fault::PortsSilent),
        doctor("doctor: both mail ports are closed", "ports_blocked", Fault::PortsClosed),
        doctor("doctor: the mailbox is closed, mail can be sent", "free", Fault::ImapClosed).telling("993: imap_refused"),
        doctor("doctor: a virus scanner signs in Google's name", "tls_intercepted", Fault::TlsInterceptor).telling("Avast"),
        doctor("doctor: a firewall masks the greeting", "mail_inspection", Fault::GreetingMasked),
        Situation::verify("doctor: no way leads anywhere", "offline", |scene| scene.bare.names(&[NO_WAY], &[NO_WAY])).asking(Ask::Doctor),
        Situation::verify("doctor: ports and the web are swallowed, the mailbox is open", "ports_blocked", |scene| {
            scene.bare.google.set_fault(Fault::PortsSilent);
            scene.bare.internet.set(Web::Mute);
        })
        .asking(Ask::Doctor),
    ]
}

fn swallow(scene: &mut Scene<'_>, address: &str, ports: &[u16]) {
    for port in ports {
        scene.hold(BlackHole::at(address, *port));
    }
}

/// A search domain that is asked first, with an address of its own for each name below it, at which nobody is.
fn search_domain_with_wildcard(scene: &mut Scene<'_>, mail: &[&str]) {
    scene.bare.mail_at(mail);
    scene.bare.name_server.know_more([("*.corp.example".to_owned(), SOMEWHERE.parse().unwrap())]);
    scene.bare.resolve_by(&format!("search corp.example\nnameserver {}\noptions ndots:5 timeout:30 attempts:1\n", name_server::AT));
}
