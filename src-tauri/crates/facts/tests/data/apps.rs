//! Every app's folder says all that a card needs, in words that hold on either port, and its snippets can be filled in safely.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::{Date, date};
use mailkey_facts::apps::{App, EXAMPLE, FieldRole, FieldTemplate, Folder, Snippet, catalogue};
use mailkey_facts::google::{Security, ServerId, server};
use toml::Table;

use crate::{data, wrong_with};

/// What may lie beside the folders.
const BESIDE: [&str; 2] = ["README.md", "kinds.toml"];

/// What may be filled in where a field has words of its own.
const FILLED_IN: [&str; 3] = ["{server}", "{port}", "{address}"];

/// What is wrong with an app's folder on a day, one line each.
fn complaints(folder: &Folder, today: Date) -> Vec<String> {
    let app = match folder.read() {
        Ok(app) => app,
        Err(problem) => return vec![problem.to_string()],
    };
    let entry: Table = folder.files["app.toml"].parse().unwrap();
    let mut found: Vec<String> = wrong_with(&entry, today).into_iter().map(str::to_owned).collect();
    if app.name.as_ref().is_some_and(|name| name.is_empty() || name.trim() != name) {
        found.push("has an empty name".to_owned());
    }
    if !(1..=12).contains(&app.code_name.len()) || !app.code_name.is_ascii() {
        found.push("code_name is not short and plain".to_owned());
    }
    if app.way.id() == "google_only" {
        if !app.fields.is_empty() || !app.snippets.is_empty() {
            found.push("takes no code, and yet has a card".to_owned());
        }
        return found;
    }
    found.extend(app.fields.iter().flat_map(wrong_with_field));
    found.extend(app.snippets.iter().flat_map(wrong_with_snippet));
    for security in Security::ALL.iter().filter(|security| app.only.is_none_or(|only| only == **security)) {
        found.extend(wrong_with_way(&app, *security));
    }
    found
}

fn wrong_with_field(field: &FieldTemplate) -> Vec<String> {
    let said: Vec<&String> = [&field.value, &field.implicit, &field.starttls].into_iter().flatten().collect();
    let mut wrong = Vec::new();
    if field.name.trim().is_empty() {
        wrong.push("has no name".to_owned());
    }
    if field.value.is_some() && said.len() > 1 {
        wrong.push("has a value for both ports and one for one of them".to_owned());
    }
    if said.iter().any(|text| {
        text.trim().is_empty() || FILLED_IN.iter().fold((*text).clone(), |text, known| text.replace(known, "")).contains(['{', '}'])
    }) {
        wrong.push("has an empty value, or one in which something unknown is to be filled in".to_owned());
    }
    match field.role {
        FieldRole::Choice if said.is_empty() => wrong.push("does not say what is chosen".to_owned()),
        FieldRole::Tick if said.iter().any(|text| !["on", "off"].contains(&text.as_str())) => {
            wrong.push("is a tick, which is on or off".to_owned())
        }
        FieldRole::Code if !said.is_empty() => wrong.push("is the code, and yet has a value".to_owned()),
        // Another sender than the account's own address is rewritten by Google.
        FieldRole::From | FieldRole::User if said.iter().any(|text| !text.contains("{address}")) => {
            wrong.push("does not say the person's address".to_owned());
        }
        _ => {}
    }
    wrong.into_iter().map(|wrong| format!("the field \"{}\" {wrong}", field.name)).collect()
}

fn wrong_with_snippet(snippet: &Snippet) -> Vec<String> {
    let submission = server(ServerId::Submission).unwrap();
    let (port, marked) = (submission.port(snippet.security).unwrap().to_string(), snippet.quoting.of(EXAMPLE));
    let bare = snippet.text.replace(&marked, "").contains(EXAMPLE);
    let mut wrong = Vec::new();
    if !snippet.text.contains(&submission.host) || !snippet.text.contains(&port) {
        wrong.push(format!("does not name {} and {port}", submission.host));
    }
    if !snippet.text.contains(EXAMPLE) {
        wrong.push(format!("does not name {EXAMPLE}, whose place the person takes"));
    }
    if bare != snippet.bare {
        wrong.push(format!("has {EXAMPLE} without marks{}", if bare { "" } else { " nowhere, though it says bare = true" }));
    }
    wrong.into_iter().map(|wrong| format!("{} {wrong}", snippet.file)).collect()
}

/// What is wrong with a card that says the port which is made secure in this way.
fn wrong_with_way(app: &App, security: Security) -> Vec<String> {
    let has_words = |field: &FieldTemplate| field.own_value(security).is_some();
    let stands = |field: &&FieldTemplate| !field.incoming && (has_words(field) || (field.implicit.is_none() && field.starttls.is_none()));
    let outgoing: Vec<&FieldTemplate> = app.fields.iter().filter(stands).collect();
    let counted = |role: FieldRole| outgoing.iter().filter(|field| field.role == role).count();
    let mut wrong = Vec::new();
    for role in [FieldRole::Server, FieldRole::User] {
        if counted(role) == 0 {
            wrong.push(format!("no field is the {role}"));
        }
    }
    let port_beside_server = outgoing.iter().any(|field| field.own_value(security).is_some_and(|text| text.contains("{port}")));
    if counted(FieldRole::Port) == 0 && !port_beside_server {
        wrong.push("no field says the port".to_owned());
    }
    if counted(FieldRole::Code) != 1 {
        wrong.push(format!("{} fields are the code", counted(FieldRole::Code)));
    }
    if app.fields.iter().any(|field| !field.incoming && field.role == FieldRole::Security && !has_words(field)) {
        wrong.push("the security has no word for it; if the app does not know it, say so with `only`".to_owned());
    }
    if counted(FieldRole::Security) + counted(FieldRole::Tick) == 0 {
        wrong.push("no field says that the connection is made secure".to_owned());
    }
    let snippets = app.snippets.iter().filter(|snippet| snippet.security == security).count();
    if snippets > 1 || (snippets == 0 && !app.snippets.is_empty()) {
        wrong.push(format!("there are {snippets} snippets"));
    }
    wrong.into_iter().map(|wrong| format!("with {security}: {wrong}")).collect()
}

/// A folder as it lies there.
fn folder_at(path: &Path) -> Folder {
    let files = std::fs::read_dir(path).unwrap().map(|file| file.unwrap().path());
    let named = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        (path.file_name().unwrap().to_str().unwrap().to_owned(), text)
    };
    Folder { id: path.file_name().unwrap().to_str().unwrap().to_owned(), files: files.map(named).collect() }
}

#[test]
fn every_apps_folder_is_whole_and_is_in_the_catalogue() {
    let today = jiff::Zoned::now().date();
    let (mut folders, mut found) = (0, Vec::new());
    for entry in std::fs::read_dir(data().join("apps")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            assert!(BESIDE.iter().any(|name| path.ends_with(name)), "{} is in no app's folder", path.display());
            continue;
        }
        let folder = folder_at(&path);
        folders += 1;
        found.extend(complaints(&folder, today).into_iter().map(|wrong| format!("data/apps/{}: {wrong}", folder.id)));
        if let Ok(app) = folder.read() {
            assert!(catalogue().contains(&app), "data/apps/{} is not in the program as it lies there", folder.id);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(folders >= 12 && catalogue().len() == folders, "{folders} folders, {} apps", catalogue().len());
}

#[test]
fn each_way_in_which_a_folder_can_be_wrong_is_found() {
    let today = date(2026, 11, 23);
    let entry = r#"name = "Sample"
kind = "script"
order = 1
way = "code"
code_name = "Sample"
fields = [
  { name = "Server", role = "server" },
  { name = "Port", role = "port" },
  { name = "Security", role = "security", implicit = "SSL", starttls = "TLS" },
  { name = "User", role = "user" },
  { name = "Password", role = "code" },
]
snippets = [
  { file = "send", security = "implicit_tls", quoting = "json" },
  { file = "send-587", security = "starttls", quoting = "json" },
]
source = "a page of its maker"
checked = "2026-11-01"
confidence = "B"
"#;
    let snippet = |port: u16| format!("send(\"smtp.gmail.com\", {port}, \"anna@gmail.com\")\n");
    let good = BTreeMap::from([
        ("app.toml".to_owned(), entry.to_owned()),
        ("send".to_owned(), snippet(465)),
        ("send-587".to_owned(), snippet(587)),
    ]);
    let with = |name: &str, text: &str| {
        let mut files = good.clone();
        files.insert(name.to_owned(), text.to_owned());
        files
    };
    let without = |name: &str| {
        let mut files = good.clone();
        files.remove(name).unwrap();
        files
    };
    let changed = |from: &str, to: &str| {
        assert!(entry.contains(from), "{from}");
        with("app.toml", &entry.replace(from, to))
    };
    let cases = [
        (good.clone(), None),
        (changed("source = \"a page of its maker\"\n", ""), Some("missing field `source`")),
        (changed("a page of its maker", "me"), Some("has no source")),
        (changed("2026-11-01", "2025-11-01"), Some("was checked more than a year ago")),
        (changed("2026-11-01", "2026-12-01"), Some("was checked in the future")),
        (changed("2026-11-01", "November"), Some("checked")),
        (changed("confidence = \"B\"", "confidence = \"sure\""), Some("unknown variant `sure`")),
        (changed("order = 1", "odrer = 1"), Some("unknown field `odrer`")),
        (changed("role = \"port\" }", "role = \"port\", colour = \"red\" }"), Some("unknown field `colour`")),
        (changed("quoting = \"json\" }", "quoting = \"json\", times = 2 }"), Some("unknown field `times`")),
        (changed("kind = \"script\"", "kind = \"scrpit\""), Some("there is no kind \"scrpit\"")),
        (changed("name = \"Sample\"\nkind", "name = \" \"\nkind"), Some("has an empty name")),
        (changed("code_name = \"Sample\"", "code_name = \"A long, long name\""), Some("code_name is not short and plain")),
        (changed("way = \"code\"", "way = \"google_only\""), Some("takes no code, and yet has a card")),
        (changed("  { name = \"Server\", role = \"server\" },\n", ""), Some("no field is the server")),
        (changed("  { name = \"User\", role = \"user\" },\n", ""), Some("no field is the user")),
        (changed("  { name = \"Port\", role = \"port\" },\n", ""), Some("no field says the port")),
        (changed("role = \"server\"", "role = \"server\", value = \"{server}:{port}\""), None),
        (changed("role = \"server\"", "role = \"server\", value = \"{host}\""), Some("something unknown is to be filled in")),
        (changed("  { name = \"Password\", role = \"code\" },\n", ""), Some("0 fields are the code")),
        (changed("role = \"code\"", "role = \"code\", value = \"secret\""), Some("is the code, and yet has a value")),
        (changed("role = \"user\"", "role = \"user\", value = \"anna\""), Some("does not say the person's address")),
        (changed("role = \"user\"", "role = \"choice\""), Some("does not say what is chosen")),
        (changed("role = \"security\", implicit = \"SSL\", starttls = \"TLS\"", "role = \"tick\", value = \"yes\""), Some("on or off")),
        (changed("implicit = \"SSL\", starttls = \"TLS\"", "implicit = \"SSL\""), Some("with starttls: the security has no word for it")),
        (changed("implicit = \"SSL\", starttls", "value = \"SSL\", starttls"), Some("a value for both ports and one for one of them")),
        (changed("role = \"security\"", "role = \"choice\""), Some("no field says that the connection is made secure")),
        (changed("order = 1", "order = 1\nonly = \"starttls\""), None),
        (changed("security = \"starttls\"", "security = \"implicit_tls\""), Some("with implicit_tls: there are 2 snippets")),
        (without("app.toml"), Some("there is no app.toml")),
        (without("send-587"), Some("there is no send-587")),
        (with("more", ""), Some("app.toml says nothing of more")),
        (with("send", &snippet(587)), Some("send does not name smtp.gmail.com and 465")),
        (with("send", "send(\"smtp.gmail.com\", 465)\n"), Some("send does not name anna@gmail.com")),
        (with("send", &format!("{}user anna@gmail.com\n", snippet(465))), Some("send has anna@gmail.com without marks")),
        (changed("security = \"implicit_tls\"", "security = \"implicit_tls\", bare = true"), Some("nowhere, though it says bare = true")),
        (changed("name = \"Sample\"", "name = "), Some("app.toml: TOML parse error")),
    ];
    for (files, wanted) in cases {
        let found = complaints(&Folder { id: "sample".to_owned(), files: files.clone() }, today);
        match wanted {
            None => assert!(found.is_empty(), "{found:?}\n{files:#?}"),
            Some(wanted) => assert!(found.iter().any(|found| found.contains(wanted)), "{wanted} was not found in {found:?}\n{files:#?}"),
        }
    }
}
