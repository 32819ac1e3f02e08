//! The whole table: every situation asked of the command, and those that the window shows asked of the window.

use std::collections::BTreeSet;

use mailkey_tests::bare::Bare;
use mailkey_tests::desktop::{Desktop, Keyring};

use crate::situation::{Scene, Situation};
use crate::table::Table;
use crate::window::{Asked, never_shown};
use crate::{given, kept, network, replies, secure_line};

/// How many situations there are at the least, and how many of them in the window: what the table is worth does not shrink unseen.
const LEAST: (usize, usize) = (256, 40);

#[test]
fn every_situation_has_its_verdict_in_time_and_with_one_sign_in_at_most() {
    let (bare, mut table) = (Bare::here(), Table::default());
    let only = std::env::var("MAILKEY_TEST_SITUATION").ok();
    let is_wanted = |situation: &Situation| only.as_ref().is_none_or(|part| situation.words.contains(part.as_str()));
    for (keyring, situations) in all() {
        let mut desktop = Desktop::open(keyring);
        for situation in situations.iter().filter(|one| is_wanted(one)) {
            let mut scene = Scene::new(&bare, &mut desktop);
            (situation.arrange)(&mut scene);
            let found = scene.ask(situation.ask);
            println!("{:>5.1} s  {:<24} {}", found.took.as_secs_f64(), found.verdict, situation.words);
            table.add(situation, "command", &found);
        }
    }
    let (mut findings, mut looked_at) = (Vec::new(), BTreeSet::new());
    let shown: Vec<Situation> = all().into_iter().flat_map(|(_, those)| those).filter(|one| one.in_window && is_wanted(one)).collect();
    let kinds_of_window: BTreeSet<_> = shown.iter().map(|situation| situation.window_with).collect();
    for with in kinds_of_window {
        let (mut desktop, mut beside) = (Desktop::open(Keyring::Unlocked), Desktop::open(Keyring::Missing));
        bare.be_trusted_on(&mut desktop);
        if let Some((name, value)) = with {
            desktop.set(name, value);
        }
        let mut asked = Asked::open(&bare, &desktop);
        for situation in shown.iter().filter(|situation| situation.window_with == with) {
            let found = asked.meet(situation, &mut beside);
            println!("{:>5.1} s  {:<24} {} (window)", found.took.as_secs_f64(), found.verdict, situation.words);
            table.add(situation, "window", &found);
        }
        findings.extend(asked.findings());
        looked_at.extend(asked.looked_at().clone());
    }
    if only.is_none() {
        findings.extend(never_shown(&looked_at));
    }
    let wrong = table.print();
    assert!(findings.is_empty(), "axe: {}", findings.join("\n"));
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    if only.is_none() {
        assert!(table.count("command") >= LEAST.0, "only {} situations", table.count("command"));
        assert!(table.count("window") >= LEAST.1, "only {} in the window", table.count("window"));
    }
}

/// Every situation, by the keyring that it needs.
fn all() -> Vec<(Keyring, Vec<Situation>)> {
    let mut without = network::situations();
    without.extend(secure_line::situations());
    without.extend(replies::situations());
    without.extend(given::situations());
    without.extend(kept::of_files());
    without.extend(kept::without_keyring());
    vec![(Keyring::Missing, without), (Keyring::Unlocked, kept::with_keyring()), (Keyring::Denied, kept::with_denied_keyring())]
}
