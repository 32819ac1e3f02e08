//! The programs under test, exactly as they are shipped, and the processes that tests start.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// The window's program.
pub fn desktop() -> PathBuf {
    program("mailkey-desktop")
}

/// The command.
pub fn command() -> PathBuf {
    program("mailkey")
}

/// The repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package lies in the repository").to_owned()
}

/// `MAILKEY_TEST_PROGRAMS` may name another folder than the release build's, for trying.
fn program(name: &str) -> PathBuf {
    let folder = std::env::var_os("MAILKEY_TEST_PROGRAMS").map_or_else(|| repository().join("target/release"), PathBuf::from);
    let path = folder.join(name);
    assert!(path.is_file(), "{} is not built: run scripts/test release", path.display());
    path
}

/// Runs a program of the system to its end, fed with `input`.
///
/// # Panics
/// If it cannot be started.
pub fn run(command: &mut Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", command.get_program()));
    // A program that does not read its input may have ended by now.
    let _ = child.stdin.take().expect("its input is a pipe").write_all(input);
    child.wait_with_output().expect("its output can be read")
}

/// A process that ends with the test.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts it.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn start(command: &mut Command) -> Self {
        let program = command.get_program().to_owned();
        Self(command.spawn().unwrap_or_else(|error| panic!("{} cannot be started: {error}", Path::new(&program).display())))
    }

    /// The process itself.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Whether it has ended.
    pub fn has_ended(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(Some(_)))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Kills a process at once (SIGKILL): it can put nothing in order.
///
/// # Panics
/// If there is no such process.
pub fn kill(pid: u32) {
    let pid = rustix::process::Pid::from_raw(i32::try_from(pid).expect("a process's number is small")).expect("it is not zero");
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).expect("the process is there to be killed");
}

/// The processes whose name begins so, by number.
pub fn processes_named(name: &str) -> Vec<u32> {
    let mut found: Vec<u32> = std::fs::read_dir("/proc")
        .expect("/proc can be listed")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid: &u32| std::fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|comm| comm.starts_with(name)))
        .collect();
    found.sort_unstable();
    found
}

/// A command of the system with nothing of the caller's environment but a search path.
pub fn system(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin").env("LANG", "C.UTF-8");
    command
}
