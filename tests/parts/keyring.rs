//! The keyring of a desktop, read by programs that nobody here wrote.

use crate::desktop::Desktop;
use crate::programs;

/// What `secret-tool lookup` prints; `None` if it finds nothing.
pub fn by_secret_tool(desktop: &Desktop, service: &str, user: &str) -> Option<String> {
    let output = programs::run(desktop.system("secret-tool").args(["lookup", "service", service, "username", user]), b"");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What Python's `keyring.get_password` gives.
///
/// # Panics
/// If Python's keyring is not there.
pub fn by_python(desktop: &Desktop, service: &str, user: &str) -> Option<String> {
    let script = "import keyring, sys; sys.stdout.write(keyring.get_password(*sys.argv[1:]) or '')";
    let output = programs::run(desktop.system("/usr/bin/python3").args(["-c", script, service, user]), b"");
    assert!(output.status.success(), "Python's keyring works: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (!text.is_empty()).then_some(text)
}
