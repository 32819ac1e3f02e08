//! A person at the practice pages, without a browser.

use std::io::{Read, Write};
use std::net::TcpStream;

/// The practice pages.
pub struct Pages {
    /// Where they are: `127.0.0.1:` and a port.
    host: String,
}

impl Pages {
    /// The pages at this address (`http://127.0.0.1:…`).
    pub fn at(url: &str) -> Self {
        let host = url.strip_prefix("http://").unwrap_or_else(|| panic!("{url}"));
        Self { host: host.split('/').next().unwrap().to_owned() }
    }

    /// Follows the link that Mailkey shows, creates a code under a name, and copies it as the page shows it.
    pub fn create_code(&self, link: &str, name: &str) -> String {
        let (_, path) = link.split_once(&self.host).unwrap_or_else(|| panic!("{link} is elsewhere"));
        let page = self.get(path);
        assert!(page.contains("App passwords") && page.contains("Practice"), "{page}");
        let field = |name: &str| between(&page, &format!("name=\"{name}\" value=\""), "\"").replace('@', "%40");
        let form = format!("token={}&authuser={}&name={}", field("token"), field("authuser"), name.replace(' ', "+"));
        let made = self.ask(
            &format!(
                "POST /apppasswords HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
                form.len()
            ),
            &form,
        );
        between(&made, "id=\"code\">", "<")
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    /// Sends a request and follows where it leads.
    fn ask(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        write!(stream, "{head}Host: {}\r\nConnection: close\r\n\r\n{body}", self.host).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap_or_default();
        match status {
            "200" => answer,
            "303" => {
                let lower = answer.to_lowercase();
                let at = lower.find("location: ").unwrap_or_else(|| panic!("{answer}")) + "location: ".len();
                let path = answer[at..].lines().next().unwrap().to_owned();
                self.get(&path)
            }
            _ => panic!("{head}: {answer}"),
        }
    }
}

/// What stands between two texts.
pub fn between(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before:?} in:\n{text}"));
    rest.split(after).next().unwrap().to_owned()
}
