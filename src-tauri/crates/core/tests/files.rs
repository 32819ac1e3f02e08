//! The folder of Mailkey's files under what happens to real ones: broken content, a full disk, no folder to write to, two programs
//! at once, a program killed in the middle. Where another process is needed, a test starts itself again in another role.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mailkey_core::files::{FileProblem, Folder, Form, Read};
use serde::{Deserialize, Serialize};

const NAME: &str = NOTES.name;
const NOTES: Form = Form::first("notes.json");
/// Tells a test that it is the other process, and which folder to work in.
const ROLE: &str = "MAILKEY_TEST_FOLDER";

#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Notes {
    lines: Vec<String>,
}

fn notes(lines: &[&str]) -> Notes {
    Notes { lines: lines.iter().map(|line| (*line).to_owned()).collect() }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// This test again, as another process.
fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(ROLE, folder);
    command
}

fn role() -> Option<Folder> {
    std::env::var_os(ROLE).map(|path| Folder::at(PathBuf::from(path)))
}

#[test]
fn what_was_written_is_read_and_a_file_never_written_is_absent() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path().join("deep/mailkey"));
    assert_eq!(folder.read::<Notes>(&NOTES).unwrap(), Read::Absent);
    assert!(!folder.path().exists(), "reading makes nothing");
    folder.write(&NOTES, &notes(&["a"])).unwrap();
    assert_eq!(folder.read(&NOTES).unwrap(), Read::Whole(notes(&["a"])));
    let text: serde_json::Value = serde_json::from_slice(&fs::read(folder.path().join(NAME)).unwrap()).unwrap();
    assert_eq!(text, serde_json::json!({ "schema": 1, "content": { "lines": ["a"] } }));
    assert_eq!(names_in(folder.path()), [".lock", NAME], "no temporary file is left");
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path().join("mailkey"));
    folder.write(&NOTES, &notes(&["a"])).unwrap();
    fs::write(folder.path().join("broken.json"), "{").unwrap();
    folder.read::<Notes>(&Form::first("broken.json")).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.path()), 0o700);
    for name in [NAME, ".lock"] {
        assert_eq!(mode(&folder.path().join(name)), 0o600, "{name}");
    }
}

#[test]
fn what_cannot_be_understood_is_set_aside_whole_and_never_overwritten() {
    let whole = serde_json::to_string(&serde_json::json!({ "schema": 1, "content": { "lines": ["a"] } })).unwrap();
    let older = whole.replace("\"schema\":1", "\"schema\":0");
    let other = whole.replace("lines", "rows");
    for broken in ["", "{", "null", "[]", "\0\0\0\0", "not json", &whole[..whole.len() - 1], &older, &other] {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        fs::write(dir.path().join(NAME), broken).unwrap();
        let Read::SetAside(aside) = folder.read::<Notes>(&NOTES).unwrap() else { panic!("taken for whole: {broken:?}") };
        assert_eq!(fs::read_to_string(&aside).unwrap(), broken);
        let name = aside.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("notes.json.unreadable-2"), "{name}");
        assert_eq!(folder.read::<Notes>(&NOTES).unwrap(), Read::Absent, "said once");
        folder.write(&NOTES, &notes(&["new"])).unwrap();
        assert_eq!(fs::read_to_string(&aside).unwrap(), broken, "still there after the next write");
    }
}

#[test]
fn a_newer_mailkeys_file_is_refused_and_left_as_it_is() {
    for newer in [r#"{"schema":2,"content":{"lines":["a"]}}"#, r#"{"content":"of another kind","schema":17}"#] {
        let dir = tempfile::tempdir().unwrap();
        let (folder, file) = (Folder::at(dir.path()), dir.path().join(NAME));
        fs::write(&file, newer).unwrap();
        assert!(matches!(folder.read::<Notes>(&NOTES), Err(FileProblem::Newer { path }) if path == file));
        assert!(matches!(folder.write(&NOTES, &notes(&["b"])), Err(FileProblem::Newer { .. })));
        assert!(matches!(folder.change::<Notes>(&NOTES, |notes| notes.lines.clear()), Err(FileProblem::Newer { .. })));
        assert_eq!(fs::read_to_string(&file).unwrap(), newer);
        assert_eq!(names_in(dir.path()), [".lock", NAME], "nothing is beside it");
    }
}

#[test]
fn an_earlier_schema_is_read_as_what_it_became_and_kept_beside_the_first_write() {
    const ROWS: Form = Form { name: NAME, schema: 3, earlier: |_, content| Some(serde_json::json!({ "lines": content.get("rows")? })) };
    let dir = tempfile::tempdir().unwrap();
    let (folder, file) = (Folder::at(dir.path()), dir.path().join(NAME));
    let old = r#"{"schema":2,"content":{"rows":["a"]}}"#;
    fs::write(&file, old).unwrap();
    assert_eq!(folder.read(&ROWS).unwrap(), Read::Whole(notes(&["a"])));
    assert_eq!(fs::read_to_string(&file).unwrap(), old, "reading writes nothing");
    folder.change::<Notes>(&ROWS, |notes| notes.lines.push("b".into())).unwrap();
    assert_eq!(folder.read(&ROWS).unwrap(), Read::Whole(notes(&["a", "b"])));
    folder.write(&ROWS, &notes(&["c"])).unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("notes.json.schema-2")).unwrap(), old);
    assert_eq!(names_in(dir.path()), [".lock", NAME, "notes.json.schema-2"], "kept once");
    fs::write(&file, r#"{"schema":2,"content":{"columns":[]}}"#).unwrap();
    assert!(matches!(folder.read::<Notes>(&ROWS), Ok(Read::SetAside(_))), "an earlier one that cannot be understood");
}

#[test]
fn a_change_starts_from_nothing_when_the_file_was_set_aside_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path());
    fs::write(dir.path().join(NAME), "{ broken").unwrap();
    let (content, aside) = folder.change::<Notes>(&NOTES, |notes| notes.lines.push("a".into())).unwrap();
    assert_eq!(content, notes(&["a"]));
    assert_eq!(fs::read_to_string(aside.unwrap()).unwrap(), "{ broken");
    let (content, aside) = folder.change::<Notes>(&NOTES, |notes| notes.lines.push("b".into())).unwrap();
    assert_eq!((content, aside), (notes(&["a", "b"]), None));
}

#[test]
fn a_change_that_changes_nothing_writes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path());
    folder.change::<Notes>(&NOTES, |_| {}).unwrap();
    assert!(!dir.path().join(NAME).exists());
    folder.write(&NOTES, &notes(&["a"])).unwrap();
    let before = fs::metadata(dir.path().join(NAME)).unwrap().modified().unwrap();
    folder.change::<Notes>(&NOTES, |_| {}).unwrap();
    assert_eq!(fs::metadata(dir.path().join(NAME)).unwrap().modified().unwrap(), before);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_and_not_a_loss() {
    let dir = tempfile::tempdir().unwrap();
    let in_the_way = dir.path().join("mailkey");
    fs::write(&in_the_way, "somebody's own file").unwrap();
    let folder = Folder::at(&in_the_way);
    assert!(matches!(folder.write(&NOTES, &notes(&["a"])), Err(FileProblem::Io { .. })));
    assert!(matches!(folder.change::<Notes>(&NOTES, |_| {}), Err(FileProblem::Io { .. })));
    assert!(matches!(folder.read::<Notes>(&NOTES), Err(FileProblem::Io { .. }) | Ok(Read::Absent)));
    assert_eq!(fs::read_to_string(&in_the_way).unwrap(), "somebody's own file");
}

#[test]
fn a_file_that_cannot_be_read_at_all_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(NAME)).unwrap();
    let folder = Folder::at(dir.path());
    assert!(matches!(folder.read::<Notes>(&NOTES), Err(FileProblem::Io { .. })));
    assert!(matches!(folder.change::<Notes>(&NOTES, |n| n.lines.clear()), Err(FileProblem::Io { .. })));
    assert!(dir.path().join(NAME).is_dir());
}

#[test]
fn a_held_lock_is_waited_for_and_then_named() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path());
    folder.write(&NOTES, &notes(&["a"])).unwrap();
    let held = fs::File::open(dir.path().join(".lock")).unwrap();
    held.lock().unwrap();
    let started = std::time::Instant::now();
    let Err(FileProblem::Busy { path }) = folder.write(&NOTES, &notes(&["b"])) else { panic!("wrote under somebody's lock") };
    assert!(started.elapsed() >= std::time::Duration::from_secs(2));
    assert_eq!(path, dir.path().join(".lock"));
    held.unlock().unwrap();
    assert_eq!(folder.read(&NOTES).unwrap(), Read::Whole(notes(&["a"])));
}

/// A disk on which nothing more fits: the system's limit for the size of a file is zero, and its signal is ignored.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_content_whole_and_no_litter() {
    if let Some(folder) = role() {
        assert_eq!(folder.read(&NOTES).unwrap(), Read::Whole(notes(&["old"])));
        let Err(FileProblem::Io { path, source }) = folder.write(&NOTES, &notes(&["new"])) else { panic!("wrote beyond the limit") };
        assert_eq!(path, folder.path().join(NAME));
        assert_eq!(source.kind(), std::io::ErrorKind::FileTooLarge);
        assert!(matches!(folder.change::<Notes>(&NOTES, |n| n.lines.push("new".into())), Err(FileProblem::Io { .. })));
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path());
    folder.write(&NOTES, &notes(&["old"])).unwrap();
    let this = again("a_full_disk_leaves_the_old_content_whole_and_no_litter", dir.path());
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"])
        .arg(this.get_program())
        .args(this.get_args())
        .env(ROLE, dir.path());
    let output = limited.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(folder.read(&NOTES).unwrap(), Read::Whole(notes(&["old"])));
    assert_eq!(names_in(dir.path()), [".lock", NAME]);
}

#[test]
fn two_programs_that_write_at_once_lose_nothing() {
    const EACH: usize = 40;
    if let Some(folder) = role() {
        for number in 0..EACH {
            let line = format!("{} {number}", std::process::id());
            folder.change::<Notes>(&NOTES, |notes| notes.lines.push(line)).unwrap();
        }
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let writers: Vec<_> =
        (0..2).map(|_| again("two_programs_that_write_at_once_lose_nothing", dir.path()).stdout(Stdio::null()).spawn().unwrap()).collect();
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
    let Read::Whole(Notes { mut lines }) = Folder::at(dir.path()).read::<Notes>(&NOTES).unwrap() else { panic!("not whole") };
    assert_eq!(lines.len(), 2 * EACH);
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), 2 * EACH);
}

#[test]
fn a_program_killed_in_the_middle_leaves_a_whole_file() {
    const LONG: usize = 20_000;
    if let Some(folder) = role() {
        for number in 0_u64.. {
            folder.write(&NOTES, &Notes { lines: vec![number.to_string(); LONG] }).unwrap();
        }
    }
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::at(dir.path());
    folder.write(&NOTES, &Notes { lines: vec!["start".into(); LONG] }).unwrap();
    let mut in_the_middle = 0;
    for round in 0..200 {
        let mut writer = again("a_program_killed_in_the_middle_leaves_a_whole_file", dir.path()).stdout(Stdio::null()).spawn().unwrap();
        // Killed as soon as its temporary file is seen: in the middle, then.
        while !names_in_racing(dir.path()).iter().any(|name| name.ends_with(".unfinished")) {
            assert!(writer.try_wait().unwrap().is_none(), "it writes until it is killed");
        }
        writer.kill().unwrap();
        writer.wait().unwrap();
        let left = names_in(dir.path());
        in_the_middle += usize::from(left.iter().any(|name| name.ends_with(".unfinished")));
        let Read::Whole(Notes { lines }) = folder.read::<Notes>(&NOTES).unwrap() else { panic!("not whole in round {round}") };
        assert_eq!(lines.len(), LONG);
        assert!(lines.iter().all(|line| *line == lines[0]), "of two writes in round {round}");
        folder.write(&NOTES, &Notes { lines: vec!["start".into(); LONG] }).unwrap();
        assert_eq!(names_in(dir.path()), [".lock", NAME], "the next write sweeps what was left");
        if in_the_middle == 5 {
            return;
        }
    }
    panic!("it was never caught in the middle often enough: {in_the_middle} times");
}

/// Names in a folder in which somebody else is making and removing files.
fn names_in_racing(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
}
