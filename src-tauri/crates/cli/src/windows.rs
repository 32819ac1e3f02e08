//! What Windows shows of the program (`build.rs`): held on every system, since a Windows is not always there.

use std::collections::BTreeMap;

/// The resource as it is given to the compiler of resources.
const RESOURCE: &str = include_str!(concat!(env!("OUT_DIR"), "/resource.rc"));

#[test]
fn the_program_has_the_icon_the_version_and_the_publisher_of_the_desktop_one() {
    let line = |line: &'static str| line.strip_prefix("VALUE \"")?.strip_suffix('"')?.split_once("\", \"");
    let told: BTreeMap<&str, &str> = RESOURCE.lines().filter_map(line).collect();
    let config: serde_json::Value = serde_json::from_str(include_str!("../../../../tauri.conf.json")).unwrap();
    for name in ["ProductName", "FileDescription"] {
        assert_eq!(told.get(name), config["productName"].as_str().as_ref());
    }
    assert_eq!(told.get("CompanyName"), config["bundle"]["publisher"].as_str().as_ref());
    assert_eq!(told.get("LegalCopyright"), config["bundle"]["copyright"].as_str().as_ref());
    for version in ["FileVersion", "ProductVersion"] {
        assert_eq!(told.get(version), Some(&env!("CARGO_PKG_VERSION")));
    }
    let icon = RESOURCE.lines().find_map(|line| line.split_once(" ICON \"")).unwrap().1.trim_end_matches('"');
    let icon = std::fs::read(icon.replace("\\\\", "\\")).unwrap();
    assert_eq!(icon[..4], [0, 0, 1, 0], "it is no icon");
}
