//! An SMTP reply (RFC 5321, 4.2), read with bounds.

/// A whole reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The three digits.
    pub(crate) code: u16,
    /// All lines, verbatim with their codes, joined by line feeds, capped at 2 kB.
    pub(crate) text: String,
}
