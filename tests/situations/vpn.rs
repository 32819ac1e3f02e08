//! Where the way to Google leads through a VPN: a guess, that changes in which order advice is given and nothing else.

use mailkey_practice::Fault;
use mailkey_tests::bare::{Bare, LINE, VPN};
use mailkey_tests::command;
use mailkey_tests::desktop::{Desktop, Keyring};

use crate::ANNA;
use crate::situation::Scene;

/// Advice, as the command words it.
const TRY_AGAIN: &str = "Try once more.";
const VPN_OFF: &str = "Switch a VPN off";

#[test]
fn it_is_doubted_first_where_the_way_leads_through_it_and_not_where_it_is_merely_there() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Missing));
    if !bare.has_lines() {
        println!("This machine has no tunnels: not tried.");
        return;
    }
    for (line, first, then) in [(LINE, TRY_AGAIN, VPN_OFF), (VPN, VPN_OFF, TRY_AGAIN), (LINE, TRY_AGAIN, VPN_OFF)] {
        let scene = Scene::new(&bare, &mut desktop);
        bare.lead_to_google_by(line);
        bare.google.set_fault(Fault::GreetingSilent);
        let code = bare.google.create_code(ANNA, "Scanner");
        let answer = command::mailkey(scene.desktop, &["verify", "--address", ANNA, "--code-stdin"], &code);
        let place = |advice: &str| answer.output.find(advice).unwrap_or_else(|| panic!("{line}: no {advice:?}: {answer:?}"));
        assert!(place(first) < place(then), "{line}: {answer:?}");
    }
}
