//! Pages made from templates: every value is escaped, and a value is never read as a template.

/// A piece of HTML that is safe to put into a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Html(String);

impl Html {
    /// A text, escaped for elements and for attributes in double quotes.
    pub(super) fn text(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        for char in text.chars() {
            match char {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                char if char.is_control() && char != '\n' && char != '\t' => {}
                char => out.push(char),
            }
        }
        Self(out)
    }

    /// A text as a value in an address's query.
    pub(super) fn query(text: &str) -> Self {
        Self::text(&url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>())
    }

    /// Several pieces, one after the other.
    pub(super) fn all(pieces: impl IntoIterator<Item = Html>) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }

    /// The pieces between two others.
    pub(super) fn within(self, before: &'static str, after: &'static str) -> Self {
        Self(format!("{before}{}{after}", self.0))
    }

    /// A template of ours, with each `{{name}}` replaced by the value of that name; one without a value becomes nothing.
    pub(super) fn filled(template: &'static str, values: &[(&str, &Html)]) -> Self {
        Self(filled(template, |name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.0.as_str())))
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

/// A template with each `{{name}}` replaced by its value.
pub(super) fn filled<'a>(template: &str, value: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((name, after)) = after.split_once("}}") else { return out };
        out.push_str(value(name).unwrap_or_default());
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn values_are_escaped_and_never_read_as_templates() {
        let page =
            Html::filled("<b title=\"{{a}}\">{{b}}</b>{{c}}", &[("a", &Html::text("\"x\"&'")), ("b", &Html::text("<i>{{a}}</i>\0"))]);
        assert_eq!(page.into_string(), "<b title=\"&quot;x&quot;&amp;&#39;\">&lt;i&gt;{{a}}&lt;/i&gt;</b>");
    }

    #[test]
    fn an_address_survives_the_way_into_a_query() {
        assert_eq!(Html::query("a+b&c@d.example").into_string(), "a%2Bb%26c%40d.example");
    }
}
