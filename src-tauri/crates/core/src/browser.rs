//! Opening a page in the person's own browser, and a letter in their mail program.
//!
//! Only `https` and the practice pages on loopback are ever opened, and `mailto:` with a letter of Mailkey's own to nobody yet
//! (`letter`). Inside an AppImage the launcher gets the environment that the
//! person's session has, and not the one that the AppImage made for itself: with the AppImage's libraries the browser, or the
//! launcher itself, would not start.

mod letter;

use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use url::{Host, Url};

/// How long a launcher is watched for an early failure. One that is still running then has taken the page, as far as can be told so soon.
const WATCHED: Duration = Duration::from_millis(250);

/// For how long from then on a launcher that fails has opened nothing. A browser that fails later has run, and was seen.
const LATE: Duration = Duration::from_secs(10);

/// How long all launchers together may take.
const LIMIT: Duration = Duration::from_secs(1);

/// How often a launcher is looked at while it is watched.
const LOOK: Duration = Duration::from_millis(10);

/// The same for one that has taken the page.
const LATE_LOOK: Duration = Duration::from_millis(100);

/// What an AppImage's start sets although it is no path: it would force its own choices on the browser.
const SET_BY_APPIMAGE: &[&str] = &["APPIMAGE", "APPDIR", "ARGV0", "OWD", "GTK_THEME", "GDK_BACKEND", "PYTHONDONTWRITEBYTECODE"];

/// A launcher has taken a page. It may fail all the same: `xdg-open` asks several browsers in turn, and one may need seconds to give up.
#[derive(Debug, Default)]
pub struct Launched(Option<oneshot::Receiver<String>>);

impl Launched {
    /// A launcher that still runs: it is watched for so long, and waited for in any case, so that it leaves no zombie.
    ///
    /// # Errors
    /// There can be no thread for it.
    fn watched(mut child: Child, name: String, for_so_long: Duration) -> io::Result<Self> {
        let (tell, told) = oneshot::channel();
        let watching = move || {
            let failed = end_of(&mut child, Instant::now() + for_so_long, LATE_LOOK).ok().flatten().filter(|status| !status.success());
            match failed {
                // Nobody may want to know.
                Some(status) => drop(tell.send(how_it_failed(&name, status))),
                None => drop(tell),
            }
            child.wait()
        };
        std::thread::Builder::new().name("browser-launcher".to_owned()).spawn(watching)?;
        Ok(Self(Some(told)))
    }

    /// Why nothing was opened after all; `None`, some seconds later at the latest, where nothing speaks against it.
    pub async fn failure(self) -> Option<String> {
        self.0?.await.ok()
    }
}

/// Opens pages. The address always comes from [`mailkey_facts::google::Pages`].
pub trait Browser: Debug + Send + Sync {
    /// Hands the page to the browser; blocks for up to a second. `Ok` means that a launcher took it, not that a page is seen.
    ///
    /// # Errors
    /// No launcher could be started, or the address is neither `https` nor on loopback.
    fn open(&self, url: &str) -> io::Result<Launched>;

    /// Hands a letter to the mail program, for the person to choose whom it goes to and to send it; blocks for up to a second. What is
    /// longer than the system takes ends with an ellipsis.
    ///
    /// # Errors
    /// No launcher could be started.
    fn write(&self, subject: &str, body: &str) -> io::Result<Launched> {
        self.open(&letter::mailto(subject, body, letter::LONGEST))
    }
}

/// The system's default browser.
#[derive(Debug, Clone)]
pub struct SystemBrowser {
    /// What differs for a launcher: a variable's other value, or `None` where it has to go.
    changes: Vec<(OsString, Option<OsString>)>,
    /// How long each launcher is watched.
    watched: Duration,
    /// How long one that has taken the page is.
    late: Duration,
}

impl Default for SystemBrowser {
    fn default() -> Self {
        Self::in_environment(std::env::vars_os())
    }
}

impl SystemBrowser {
    /// The default browser, started out of this environment; what an AppImage put into it is taken out.
    pub fn in_environment(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Self {
        let variables: Vec<(OsString, OsString)> = variables.into_iter().collect();
        let value = |wanted: &str| variables.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        let changes = match (value("APPIMAGE"), value("APPDIR")) {
            (Some(_), Some(folder)) => variables.iter().filter_map(|(name, value)| change(name, value, Path::new(&folder))).collect(),
            _ => Vec::new(),
        };
        Self { changes, watched: WATCHED, late: LATE }
    }

    /// Tries the launchers in their order until one takes the page.
    ///
    /// # Errors
    /// The first launcher's failure, or else that none is there.
    fn launch(&self, launchers: Vec<Command>) -> io::Result<Launched> {
        let until = Instant::now() + LIMIT.max(self.watched);
        let (mut failed, mut missing) = (None, None);
        for mut launcher in launchers {
            let name = launcher.get_program().to_string_lossy().into_owned();
            let started = self.start(&mut launcher).and_then(|mut child| {
                let status = end_of(&mut child, until.min(Instant::now() + self.watched), LOOK)?;
                Ok((child, status))
            });
            match started {
                Ok((_, Some(status))) if !status.success() => {
                    failed = failed.or_else(|| Some(io::Error::other(how_it_failed(&name, status))));
                    // Elsewhere a launcher's status says little, and a second one could open the page twice.
                    if cfg!(any(windows, target_os = "macos")) {
                        break;
                    }
                }
                Ok((_, Some(_))) => return Ok(Launched::default()),
                Ok((child, None)) => return Launched::watched(child, name, self.late),
                Err(error) => missing = Some(error),
            }
            if Instant::now() >= until {
                break;
            }
        }
        Err(failed.or(missing).unwrap_or_else(|| io::Error::from(io::ErrorKind::NotFound)))
    }

    fn start(&self, launcher: &mut Command) -> io::Result<Child> {
        for (name, value) in &self.changes {
            match value {
                Some(value) => launcher.env(name, value),
                None => launcher.env_remove(name),
            };
        }
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            // Ctrl-C in the terminal is meant for Mailkey and not for the browser.
            launcher.process_group(0);
        }
        launcher.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    }
}

impl Browser for SystemBrowser {
    fn open(&self, url: &str) -> io::Result<Launched> {
        let url = allowed(url).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        self.launch(open::commands(url.as_str()))
    }

    fn write(&self, subject: &str, body: &str) -> io::Result<Launched> {
        self.launch(open::commands(letter::mailto(subject, body, letter::LONGEST)))
    }
}

/// The address, if it may be opened.
fn allowed(url: &str) -> Option<Url> {
    let url = Url::parse(url).ok()?;
    let on_loopback = url.host() == Some(Host::Ipv4(std::net::Ipv4Addr::LOCALHOST));
    let may = match url.scheme() {
        "https" => url.has_host(),
        "http" => on_loopback,
        _ => false,
    };
    (may && url.username().is_empty() && url.password().is_none()).then_some(url)
}

/// What has to change about a variable for a program outside the AppImage in `folder`; `None` when it may stay.
fn change(name: &OsStr, value: &OsStr, folder: &Path) -> Option<(OsString, Option<OsString>)> {
    if SET_BY_APPIMAGE.iter().any(|set| name == *set) {
        return Some((name.to_owned(), None));
    }
    let inside = |path: &Path| path.starts_with(folder);
    if !std::env::split_paths(value).any(|path| inside(&path)) {
        return None;
    }
    let outside = std::env::split_paths(value).filter(|path| !inside(path) && !path.as_os_str().is_empty());
    let left = std::env::join_paths(outside).ok().filter(|left| !left.is_empty());
    Some((name.to_owned(), left))
}

/// How a launcher ended until then, looked at every so often; `None`: it still runs.
fn end_of(child: &mut Child, until: Instant, every: Duration) -> io::Result<Option<ExitStatus>> {
    loop {
        let ended = child.try_wait()?;
        if ended.is_some() || Instant::now() >= until {
            return Ok(ended);
        }
        std::thread::sleep(every);
    }
}

fn how_it_failed(launcher: &str, status: ExitStatus) -> String {
    format!("{launcher}: {status}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_loopback_are_opened() {
        for url in ["https://myaccount.google.com/apppasswords?hl=en", "http://127.0.0.1:4711/accounts?Email=anna%40gmail.com"] {
            assert_eq!(allowed(url).unwrap().as_str(), url);
        }
        for url in [
            "http://myaccount.google.com/",
            "http://localhost:4711/",
            "http://127.0.0.2/",
            "http://127.0.0.1@nordlicht.example/",
            "https://anna:secret@nordlicht.example/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:anna@gmail.com",
            "--help",
            "",
        ] {
            assert!(allowed(url).is_none(), "{url}");
            assert_eq!(SystemBrowser::default().open(url).unwrap_err().kind(), io::ErrorKind::InvalidInput, "{url}");
        }
    }

    #[cfg(unix)]
    mod launchers {
        use std::collections::BTreeMap;
        use std::path::PathBuf;

        use super::*;

        /// A launcher that stands in for xdg-open: a line of shell with the page as its first argument.
        fn launcher(line: &str) -> Command {
            let mut command = Command::new("/bin/sh");
            command.args(["-c", line, "launcher", "https://nordlicht.example/"]);
            command
        }

        /// Waits for a launcher's end however busy the computer is.
        fn patient(variables: Vec<(OsString, OsString)>) -> SystemBrowser {
            SystemBrowser { watched: Duration::from_secs(60), ..SystemBrowser::in_environment(variables) }
        }

        /// Looks at a launcher once before it counts as having taken the page, and then for so long.
        fn hasty(late: Duration) -> SystemBrowser {
            SystemBrowser { watched: Duration::ZERO, late, ..SystemBrowser::in_environment([]) }
        }

        fn pairs(variables: &[(&str, &str)]) -> Vec<(OsString, OsString)> {
            variables.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))).collect()
        }

        /// The lines that a launcher wrote, once it has ended.
        fn written(path: &Path) -> Vec<String> {
            std::fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
        }

        fn file(folder: &tempfile::TempDir) -> (PathBuf, String) {
            let path = folder.path().join("written");
            let shown = path.display().to_string();
            (path, shown)
        }

        #[test]
        fn the_first_launcher_that_takes_the_page_is_the_last_that_is_tried() {
            let folder = tempfile::tempdir().unwrap();
            let (path, shown) = file(&folder);
            let say = |word: &str, status: u8| launcher(&format!("echo {word} \"$1\" >> {shown}; exit {status}"));
            patient(vec![])
                .launch(vec![say("first", 3), Command::new("/nonexistent/xdg-open"), say("second", 0), say("third", 0)])
                .unwrap();
            assert_eq!(written(&path), ["first https://nordlicht.example/", "second https://nordlicht.example/"]);
        }

        #[test]
        fn a_launcher_that_keeps_running_has_taken_the_page() {
            let folder = tempfile::tempdir().unwrap();
            let (path, shown) = file(&folder);
            let before = Instant::now();
            let waits = launcher(&format!("echo started >> {shown}; exec sleep 2"));
            SystemBrowser::in_environment([]).launch(vec![waits, launcher(&format!("echo again >> {shown}"))]).unwrap();
            assert!(before.elapsed() < Duration::from_secs(2), "it was waited for: {:?}", before.elapsed());
            while written(&path).is_empty() {
                std::thread::sleep(LOOK);
            }
            assert_eq!(written(&path), ["started"]);
        }

        #[tokio::test]
        async fn a_launcher_that_fails_when_it_has_taken_the_page_is_told_of() {
            for (line, wanted) in [("sleep 0.6; exit 3", "/bin/sh: exit status: 3"), ("sleep 0.6; kill -9 $$", "/bin/sh: signal: 9")] {
                let launched = hasty(Duration::from_secs(60)).launch(vec![launcher(line), launcher("exit 7")]).unwrap();
                let failure = launched.failure().await.unwrap_or_else(|| panic!("{line}: nothing was told"));
                assert!(failure.starts_with(wanted), "{failure}");
            }
        }

        #[tokio::test]
        async fn one_that_ends_well_or_runs_on_or_fails_much_later_has_opened_the_page() {
            for (line, late) in [("sleep 0.6; exit 0", 60_000), ("exec sleep 5", 200), ("sleep 4; exit 3", 200), ("exit 0", 60_000)] {
                let before = Instant::now();
                let launched = hasty(Duration::from_millis(late)).launch(vec![launcher(line)]).unwrap();
                assert_eq!(launched.failure().await, None, "{line}");
                assert!(before.elapsed() < Duration::from_secs(5), "{line}: it was waited for");
            }
            assert_eq!(Launched::default().failure().await, None);
        }

        #[test]
        fn when_none_starts_the_first_failure_is_told() {
            let error = patient(vec![]).launch(vec![launcher("exit 4"), Command::new("/nonexistent/gio"), launcher("exit 5")]).unwrap_err();
            assert!(error.to_string().contains("status: 4"), "{error}");
            let error = patient(vec![]).launch(vec![Command::new("/nonexistent/xdg-open")]).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::NotFound);
            assert_eq!(patient(vec![]).launch(vec![]).unwrap_err().kind(), io::ErrorKind::NotFound);
        }

        #[test]
        fn inside_an_appimage_the_launcher_sees_the_sessions_environment() {
            let folder = tempfile::tempdir().unwrap();
            let (path, shown) = file(&folder);
            let inside = pairs(&[
                ("APPIMAGE", "/home/anna/Mailkey.AppImage"),
                ("APPDIR", "/tmp/.mount_Mailke"),
                ("LD_LIBRARY_PATH", "/tmp/.mount_Mailke/usr/lib:/tmp/.mount_Mailke/lib"),
                ("GTK_PATH", "/tmp/.mount_Mailke/usr/lib/gtk-3.0"),
                ("GDK_BACKEND", "x11"),
                ("PATH", "/tmp/.mount_Mailke/usr/bin:/usr/bin:/bin"),
                ("XDG_DATA_DIRS", "/tmp/.mount_Mailke/usr/share:/usr/share"),
                ("GSETTINGS_SCHEMA_DIR", "/tmp/.mount_Mailke/usr/share/glib-2.0/schemas/"),
                ("HOME", "/home/anna"),
                ("KDE_FULL_SESSION", "true"),
                ("OTHER_APPDIR", "/tmp/.mount_Mailke2/usr"),
            ]);
            let mut env = launcher(&format!("/usr/bin/env > {shown}"));
            env.env_clear().envs(inside.clone());
            patient(inside).launch(vec![env]).unwrap();
            let seen: BTreeMap<String, String> =
                written(&path).iter().filter_map(|line| line.split_once('=')).map(|(name, value)| (name.into(), value.into())).collect();
            for gone in ["APPIMAGE", "APPDIR", "LD_LIBRARY_PATH", "GTK_PATH", "GDK_BACKEND", "GSETTINGS_SCHEMA_DIR"] {
                assert!(!seen.contains_key(gone), "{gone} is still there");
            }
            for (name, value) in [
                ("PATH", "/usr/bin:/bin"),
                ("XDG_DATA_DIRS", "/usr/share"),
                ("HOME", "/home/anna"),
                ("KDE_FULL_SESSION", "true"),
                ("OTHER_APPDIR", "/tmp/.mount_Mailke2/usr"),
            ] {
                assert_eq!(seen.get(name).map(String::as_str), Some(value), "{name}");
            }
        }

        #[test]
        fn outside_an_appimage_nothing_is_changed() {
            let session = pairs(&[("LD_LIBRARY_PATH", "/opt/lib"), ("APPDIR", "/opt"), ("GDK_BACKEND", "wayland")]);
            assert!(SystemBrowser::in_environment(session).changes.is_empty());
        }
    }
}
