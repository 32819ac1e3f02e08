//! Whose run this is: a real one, or practice. What either of them keeps, in files or in the keyring, the other one never meets.

/// Which run's entries and files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Realm {
    /// Real codes.
    Real,
    /// Practice.
    Practice,
}
