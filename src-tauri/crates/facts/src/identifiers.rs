//! Lists of names that are declared once: [`identifiers!`](crate::identifiers!), and [`tagged!`](crate::tagged!) where some of them carry
//! more than their name.

/// Declares an enum whose variants have stable identifiers: stored, tested, printed as JSON, and translated by.
///
/// From the one declaration come the type, the name that serde reads and writes, `ALL` in the order in which they are declared, `id()`,
/// `with_id()` and `Display`. Two variants with one identifier do not compile.
///
/// ```
/// mailkey_facts::identifiers! {
///     /// A colour.
///     pub enum Colour {
///         /// As the sky.
///         SkyBlue = "sky_blue",
///         /// As coal.
///         Black = "black",
///     }
/// }
///
/// assert_eq!(Colour::SkyBlue.id(), "sky_blue");
/// assert_eq!(Colour::with_id("black"), Some(Colour::Black));
/// assert_eq!(Colour::ALL, [Colour::SkyBlue, Colour::Black]);
/// ```
///
/// ```compile_fail
/// mailkey_facts::identifiers! {
///     /// A colour.
///     pub enum Colour {
///         /// As the sky.
///         Blue = "blue",
///         /// As coal.
///         Black = "blue",
///     }
/// }
/// ```
#[macro_export]
macro_rules! identifiers {
    ($(#[$about:meta])* $seen_by:vis enum $name:ident { $($(#[$each:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        $(#[$about])*
        $seen_by enum $name {
            $($(#[$each])* #[serde(rename = $id)] $variant,)+
        }

        const _: () = assert!($crate::identifiers::are_distinct(&[$($id),+]), "two of them share an identifier");

        impl $name {
            /// Every one, in the order in which they are declared.
            #[allow(dead_code)]
            $seen_by const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable identifier.
            $seen_by const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The one with this identifier.
            #[allow(dead_code)]
            $seen_by fn with_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.id())
            }
        }
    };
}

/// Declares an enum whose variants have stable identifiers, as [`identifiers!`](crate::identifiers!) does, and some of which carry data. It
/// is written as an object whose tag is the identifier; which tag, `#[serde(tag = …)]` says.
///
/// From the one declaration come the type, the name that serde reads and writes, `IDS` and `id()`.
///
/// ```
/// mailkey_facts::tagged! {
///     /// What is odd about a number.
///     #[derive(Debug, PartialEq)]
///     #[serde(tag = "reason")]
///     pub enum Odd {
///         /// There is none.
///         Missing = "missing",
///         /// It is too large.
///         TooLarge {
///             /// The largest.
///             most: u32,
///         } = "too_large",
///     }
/// }
///
/// assert_eq!(Odd::TooLarge { most: 7 }.id(), "too_large");
/// assert_eq!(Odd::IDS, ["missing", "too_large"]);
/// assert_eq!(serde_json::to_string(&Odd::TooLarge { most: 7 }).unwrap(), r#"{"reason":"too_large","most":7}"#);
/// ```
#[macro_export]
macro_rules! tagged {
    (
        $(#[$about:meta])*
        $seen_by:vis enum $name:ident {
            $($(#[$each:meta])* $variant:ident $({ $($(#[$of_field:meta])* $field:ident: $type:ty),+ $(,)? })? = $id:literal),+ $(,)?
        }
    ) => {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        $(#[$about])*
        $seen_by enum $name {
            $($(#[$each])* #[serde(rename = $id)] $variant $({ $($(#[$of_field])* $field: $type),+ })?,)+
        }

        const _: () = assert!($crate::identifiers::are_distinct($name::IDS), "two of them share an identifier");

        impl $name {
            /// Every identifier, in the order in which they are declared.
            $seen_by const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable identifier.
            $seen_by const fn id(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $id,)+
                }
            }
        }
    };
}

/// Whether no identifier stands twice. [`identifiers!`](crate::identifiers!) asks it while it is compiled.
pub const fn are_distinct(mut ids: &[&str]) -> bool {
    while let [first, rest @ ..] = ids {
        if is_among(first, rest) {
            return false;
        }
        ids = rest;
    }
    true
}

const fn is_among(id: &str, mut others: &[&str]) -> bool {
    while let [other, rest @ ..] = others {
        if are_equal(id.as_bytes(), other.as_bytes()) {
            return true;
        }
        others = rest;
    }
    false
}

const fn are_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    loop {
        match (one, other) {
            ([], []) => return true,
            ([a, rest_of_one @ ..], [b, rest_of_other @ ..]) if *a == *b => (one, other) = (rest_of_one, rest_of_other),
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::are_distinct;

    crate::identifiers! {
        /// A sample.
        #[derive(Default)]
        pub(super) enum Sample {
            /// One.
            FirstOfAll = "first-of-all",
            /// The other.
            #[default]
            Second = "2nd",
        }
    }

    #[test]
    fn an_identifier_is_the_name_that_is_stored_shown_and_found() {
        for one in Sample::ALL {
            assert_eq!(serde_json::to_string(one).unwrap(), format!("\"{}\"", one.id()));
            assert_eq!(serde_json::from_str::<Sample>(&format!("\"{one}\"")).unwrap(), *one);
            assert_eq!(Sample::with_id(one.id()), Some(*one));
        }
        assert_eq!(Sample::ALL, [Sample::FirstOfAll, Sample::default()]);
        assert_eq!(Sample::with_id("first_of_all"), None);
    }

    #[test]
    fn an_identifier_that_stands_twice_is_found() {
        assert!(are_distinct(&[]) && are_distinct(&["a"]) && are_distinct(&["a", "ab", "b", ""]));
        assert!(!are_distinct(&["a", "b", "a"]) && !are_distinct(&["", "b", ""]));
    }
}
