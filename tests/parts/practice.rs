//! The pages of practice, read and pressed over plain HTTP: the browser of these tests.

use std::time::Duration;

use url::Url;

/// A browser that keeps cookies.
#[derive(Debug)]
pub struct Browser(ureq::Agent);

/// A page that was loaded.
#[derive(Debug)]
pub struct Page {
    address: Url,
    html: String,
}

impl Default for Browser {
    fn default() -> Self {
        Self(ureq::Agent::config_builder().proxy(None).timeout_global(Some(Duration::from_secs(20))).build().new_agent())
    }
}

impl Browser {
    /// Loads a page.
    ///
    /// # Panics
    /// If it does not come.
    pub fn open(&self, address: &str) -> Page {
        let response = self.0.get(address).call();
        loaded(address, response)
    }

    /// Sends the form that has a field of this name, filled so; its other fields stay as they are.
    ///
    /// # Panics
    /// If there is no such form, or no answer.
    pub fn fill(&self, page: &Page, field: &str, text: &str) -> Page {
        let form = page.forms().find(|form| form.contains(&format!("name=\"{field}\""))).expect("a form with this field");
        let action = attribute(form, "action").unwrap_or_default();
        let mut fields: Vec<(String, String)> = form
            .split("<input")
            .skip(1)
            .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default())))
            .filter(|(name, _)| name != field)
            .collect();
        fields.push((field.to_owned(), text.to_owned()));
        let target = page.address.join(&action).expect("a form leads somewhere").to_string();
        let response = self.0.post(&target).header("Origin", page.address.origin().ascii_serialization()).send_form(fields);
        loaded(&target, response)
    }
}

impl Page {
    /// What the page says, without its tags.
    pub fn words(&self) -> String {
        let body = self.html.split_once("</head>").map_or(self.html.as_str(), |(_, body)| body);
        body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect::<Vec<_>>().join(" ")
    }

    /// The code that the page shows in four groups, as it is copied.
    pub fn code(&self) -> Option<String> {
        let words = self.words();
        let words: Vec<&str> = words.split_whitespace().collect();
        let is_group = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        words.windows(4).find(|groups| groups.iter().all(is_group)).map(|groups| groups.join(" "))
    }

    fn forms(&self) -> impl Iterator<Item = &str> {
        self.html.split("<form").skip(1).map(|form| form.split_once("</form>").map_or(form, |(form, _)| form))
    }
}

fn loaded(address: &str, response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Page {
    let mut response = response.unwrap_or_else(|error| panic!("{address}: {error}"));
    let address = ureq::ResponseExt::get_uri(&response).to_string();
    let html = response.body_mut().read_to_string().expect("a page is text");
    Page { address: Url::parse(&address).expect("a page has an address"), html }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("&amp;", "&"))
}
