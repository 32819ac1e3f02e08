//! Writes the catalogue and the links for the page's scripted backend, and fails when `apps.json` or `links.json` in `ui/src/backend/fake/`
//! is stale. `scripts/renew` renews them.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_facts::apps::{EXAMPLE, find, tiles};
use mailkey_facts::google::{LinkId, Pages};
use serde::Serialize;

/// Holds that a file of the scripted backend is as it would be written now.
fn is_fresh<T: Serialize>(name: &str, known: &[T]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/fake").join(name);
    let fresh = serde_json::to_string_pretty(known).unwrap() + "\n";
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == fresh, "{} is stale; scripts/renew renews it", path.display());
}

#[test]
fn the_page_is_drawn_with_the_catalogue_as_it_is() {
    let known = tiles().into_iter().map(|tile| {
        let card = find(&tile.id).unwrap().card(EXAMPLE, None);
        serde_json::json!({ "tile": tile, "card": card })
    });
    is_fresh("apps.json", &known.collect::<Vec<_>>());
}

#[test]
fn the_page_is_drawn_with_the_links_as_they_are() {
    let known = LinkId::ALL.iter().map(|link| {
        let url = |address| Pages::Google.url(*link, address, "en");
        serde_json::json!({ "id": link, "for_account": url(Some(EXAMPLE)), "for_any": url(None) })
    });
    is_fresh("links.json", &known.collect::<Vec<_>>());
}
