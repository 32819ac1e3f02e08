//! The programs under test, exactly as they are shipped, and the processes that tests start.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::fs::FileExt;
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
    rustix::process::kill_process(number(pid), rustix::process::Signal::KILL).expect("the process is there to be killed");
}

/// Asks a process to end (SIGTERM). One that has ended already need not.
pub fn ask_to_end(pid: u32) {
    let _ = rustix::process::kill_process(number(pid), rustix::process::Signal::TERM);
}

fn number(pid: u32) -> rustix::process::Pid {
    rustix::process::Pid::from_raw(i32::try_from(pid).expect("a process's number is small")).expect("it is not zero")
}

/// The processes whose name begins so, by number.
pub fn processes_named(name: &str) -> Vec<u32> {
    let mut found: Vec<u32> = fs::read_dir("/proc")
        .expect("/proc can be listed")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid: &u32| fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|comm| comm.starts_with(name)))
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

/// Everything that a process has in memory, as a core dump of it would hold: the pages that are there, one after the other.
/// (gcore writes the gigabytes of address space, too, that WebKit only reserves.)
///
/// # Panics
/// If it may not be read.
pub fn memory_of(pid: u32) -> Vec<u8> {
    const PAGE: u64 = 4096;
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).expect("the process is there");
    let pages = fs::File::open(format!("/proc/{pid}/pagemap")).expect("its pages can be told");
    let memory = fs::File::open(format!("/proc/{pid}/mem")).expect("its memory can be read");
    let mut found = Vec::new();
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with('r'))) {
        let (begin, end) = line.split(' ').next().and_then(|range| range.split_once('-')).expect("a range of addresses");
        let (begin, end) = (address(begin), address(end));
        let mut entries = vec![0; usize::try_from((end - begin) / PAGE * 8).expect("it fits")];
        if pages.read_exact_at(&mut entries, begin / PAGE * 8).is_err() {
            continue; // the kernel's own page
        }
        for (number, entry) in (0..).zip(entries.chunks_exact(8)) {
            // Bit 63: in memory; bit 62: swapped out (proc_pid_pagemap(5)).
            if entry[7] & 0xc0 != 0 {
                let mut page = [0; PAGE as usize];
                if memory.read_exact_at(&mut page, begin + number * PAGE).is_ok() {
                    found.extend_from_slice(&page);
                }
            }
        }
    }
    assert!(!found.is_empty(), "process {pid} has nothing in memory");
    found
}

fn address(text: &str) -> u64 {
    u64::from_str_radix(text, 16).expect("addresses are hexadecimal")
}
