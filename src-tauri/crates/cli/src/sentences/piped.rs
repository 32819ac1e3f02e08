//! What prints a code, for the examples: commands of each system's own, which are the same in every language.

/// The values of the sentences that show how a code is piped in, on a system that [`std::env::consts::OS`] names so: `kept`, out of its
/// keyring, and `given`, out of a file. Windows has no command that reads its keyring, and PowerShell no `<`.
pub fn piped(system: &str) -> [(&'static str, &'static str); 2] {
    let (kept, given) = match system {
        "windows" => ("Get-Content code.txt", "Get-Content code.txt"),
        "macos" => ("security find-generic-password -s mailkey:scanner -a anna@gmail.com -w", "cat code.txt"),
        _ => ("secret-tool lookup service mailkey:scanner username anna@gmail.com", "cat code.txt"),
    };
    [("kept", kept), ("given", given)]
}

/// The same for the system that this runs on.
pub fn piped_here() -> [(&'static str, &'static str); 2] {
    piped(std::env::consts::OS)
}
