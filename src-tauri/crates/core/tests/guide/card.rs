//! The card says what was proven on this computer, in the app's own words.

use mailkey_facts::apps::{Entered, FieldRole};

use super::*;

/// What the card says of the port and of how it is made secure.
fn said(guide: &Guide) -> (String, String) {
    let card = guide.card().unwrap();
    let text = |role: FieldRole| match card.fields.iter().find(|field| field.role == role).map(|field| &field.value) {
        Some(Entered::Text { text }) => text.clone(),
        other => panic!("{role}: {other:?}"),
    };
    (text(FieldRole::Port), text(FieldRole::Security))
}

#[tokio::test]
async fn the_card_says_the_port_that_signed_in_with_the_apps_word_for_it_after_a_restart_too() {
    for (fault, port, word) in
        [(Fault::None, "465", "SSL/TLS"), (Fault::StarttlsPortSilent, "465", "SSL/TLS"), (Fault::ImplicitPortSilent, "587", "STARTTLS")]
    {
        let desk = Desk::new().await;
        desk.google.set_fault(fault);
        let wanted = (port.to_owned(), word.to_owned());
        assert_eq!(said(&at_test_mail(&desk).await), wanted, "{}", fault.id());
        assert_eq!(said(&desk.open().guide()), wanted, "{}", fault.id());
    }
}

#[tokio::test]
async fn before_anything_was_proven_the_card_says_the_port_with_tls_from_the_first_byte() {
    let desk = Desk::new().await;
    assert_eq!(said(&at_paste(&desk).await), ("465".to_owned(), "SSL/TLS".to_owned()));
}
