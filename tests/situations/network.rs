//! Names, routes and ports.

use std::net::UdpSocket;

use mailkey_practice::Fault;
use mailkey_tests::bare::{GOOGLE_AT, NO_WAY, PRIVATE, SOMEWHERE, SOMEWHERE_V6};
use mailkey_tests::black_hole::{BlackHole, Mute};
use mailkey_tests::internet::{self, Web};

use crate::situation::{Ask, Scene, Situation};

/// All of them.
pub fn situations() -> Vec<Situation> {
    let mut all = vec![Situation::verify("everything as it should be", "signed_in", |_| {})];
    all.extend(names());
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
        Situation::verify("the name server never answers, other names are known", "name_not_found", |scene| {
            silent_name_server(scene);
            scene.bare.names(&[], &[internet::AT]);
        }),
        Situation::verify("the name server never answers at all", "offline", |scene| {
            silent_name_server(scene);
            scene.bare.names(&[], &[]);
        }),
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
        doctor("doctor: the mailbox is closed, mail can be sent", "free", Fault::ImapClosed).telling("993: ports_blocked"),
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

/// A name server that takes questions and never answers.
fn silent_name_server(scene: &mut Scene<'_>) {
    scene.hold(UdpSocket::bind((SOMEWHERE, 53)).unwrap());
    scene.bare.ask_names_at(SOMEWHERE);
}
