//! Writes the catalogue for the page's scripted backend, and fails when `ui/src/backend/fake/apps.json` is stale.
//! `MAILKEY_UPDATE=1 cargo test -p mailkey-facts --test catalogue` renews the file.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_facts::apps::{EXAMPLE, find, tiles};

#[test]
fn the_page_is_drawn_with_the_catalogue_as_it_is() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/fake/apps.json");
    let known = tiles().into_iter().map(|tile| {
        let card = find(&tile.id).unwrap().card(EXAMPLE, None);
        serde_json::json!({ "tile": tile, "card": card })
    });
    let fresh = serde_json::to_string_pretty(&known.collect::<Vec<_>>()).unwrap() + "\n";
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == fresh, "{} is stale: MAILKEY_UPDATE=1 cargo test -p mailkey-facts --test catalogue", path.display());
}
