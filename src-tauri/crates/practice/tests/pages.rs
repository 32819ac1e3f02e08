//! The pages, as a browser without scripts walks through them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod client;

use mailkey_facts::google::Pages;
use mailkey_practice::{Fault, Practice};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use client::{ANNA, greeted, plain, send, signed_in};

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}: ")));
        line.unwrap_or_else(|| panic!("no {name} in {}", self.head)).split_once(": ").unwrap().1
    }

    /// The value of a hidden field.
    fn field(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        self.body.split_once(&start).unwrap_or_else(|| panic!("no {name} in {}", self.body)).1.split_once('"').unwrap().0.to_owned()
    }

    fn says(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

fn host(practice: &Practice) -> String {
    let Pages::Practice { base } = practice.pages() else { panic!("not practice's pages") };
    base.strip_prefix("http://").unwrap().to_owned()
}

async fn request(practice: &Practice, host_header: &str, method: &str, path: &str, form: &str) -> Answer {
    let mut stream = TcpStream::connect(host(practice)).await.unwrap();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host_header}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answer { status: head.split(' ').nth(1).unwrap().parse().unwrap(), head: head.to_owned(), body: body.to_owned() }
}

async fn get(practice: &Practice, path: &str) -> Answer {
    request(practice, &host(practice), "GET", path, "").await
}

/// Posts a form and goes where the answer leads.
async fn post(practice: &Practice, path: &str, form: &str) -> Answer {
    let answer = request(practice, &host(practice), "POST", path, form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    get(practice, answer.header("location")).await
}

const QUERY: &str = "authuser=anna%40nordlicht.example";

async fn page(practice: &Practice, path: &str) -> Answer {
    get(practice, &format!("{path}?{QUERY}")).await
}

/// Makes a code on the page and gives what the page shows of it.
async fn create(practice: &Practice, name: &str) -> String {
    let token = page(practice, "/apppasswords").await.field("token");
    let shown = post(practice, "/apppasswords", &format!("token={token}&{QUERY}&name={name}")).await;
    assert!(shown.says("<h1>Generated app password</h1>"), "{}", shown.body);
    shown.body.split_once("id=\"code\">").unwrap().1.split_once('<').unwrap().0.to_owned()
}

#[tokio::test]
async fn the_chooser_leads_to_the_page_of_the_account_and_to_no_other_place() {
    let practice = Practice::start().await.unwrap();
    for (goal, wanted) in [
        ("%2Fapppasswords", "/apppasswords"),
        ("%2Ftwosv", "/twosv"),
        ("https%3A%2F%2Fevil.example%2Fapppasswords", "/security"),
        ("%2F%2Fevil.example", "/security"),
        ("%2Fapppasswords%2Frevoke", "/security"),
    ] {
        let answer = get(&practice, &format!("/accounts?Email=anna%40nordlicht.example&continue={goal}&hl=en")).await;
        assert_eq!((answer.status, answer.header("location")), (303, format!("{wanted}?{QUERY}").as_str()));
    }
    let without = get(&practice, "/accounts?Email=anna&continue=%2Ftwosv").await;
    assert_eq!(without.header("location"), "/?Email=anna&continue=%2Ftwosv");
    let start = get(&practice, "/?Email=anna&continue=%2Ftwosv").await;
    assert!(start.says("value=\"anna\"") && start.field("continue") == "/twosv");
    assert_eq!(get(&practice, "/apppasswords?hl=en").await.header("location"), "/?continue=%2Fapppasswords");
}

#[tokio::test]
async fn a_code_is_made_under_a_name_shown_once_listed_used_and_revoked() {
    let practice = Practice::start().await.unwrap();
    assert!(page(&practice, "/apppasswords").await.says("You don’t have any app passwords."));
    let shown = create(&practice, "Scanner+%E2%80%93+FRONTDESK").await;
    let groups: Vec<&str> = shown.split(' ').collect();
    assert!(
        groups.len() == 4 && groups.iter().all(|group| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_lowercase())),
        "{shown}"
    );
    let again = get(&practice, &format!("/apppasswords/created?{QUERY}&number=1")).await;
    assert_eq!((again.status, again.header("location")), (303, format!("/apppasswords?{QUERY}").as_str()));
    let list = page(&practice, "/apppasswords").await;
    assert!(list.says("<strong>Scanner – FRONTDESK</strong>") && list.says("never used") && !list.says(&shown), "{}", list.body);
    assert_eq!(greeted(&practice).await.ask(&plain(ANNA, &shown)).await, "235 2.7.0 Accepted\r\n");
    let list = page(&practice, "/apppasswords").await;
    assert!(list.says("last used on "), "{}", list.body);
    let form = format!("token={}&{QUERY}&number={}", list.field("token"), list.field("number"));
    assert!(post(&practice, "/apppasswords/revoke", &form).await.says("You don’t have any app passwords."));
    assert!(greeted(&practice).await.ask(&plain(ANNA, &shown)).await.starts_with("535-5.7.8"));
}

#[tokio::test]
async fn making_a_code_is_announced_by_mail_and_the_mailbox_shows_what_arrived() {
    let practice = Practice::start().await.unwrap();
    assert!(page(&practice, "/mail").await.says("No mail yet."));
    create(&practice, "Scanner").await;
    let mut client = signed_in(&practice, ANNA).await;
    let message = "From: Anna <anna@nordlicht.example>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\n<b>body</b>";
    send(&mut client, ANNA, &[ANNA], message).await;
    let mail = page(&practice, "/mail").await;
    assert!(mail.says("Security alert: app password created") && mail.says("<strong>Grüße</strong>"), "{}", mail.body);
    assert!(mail.says("&lt;b&gt;body&lt;/b&gt;") && !mail.says("<b>body"), "{}", mail.body);
}

#[tokio::test]
async fn without_2_step_verification_there_are_no_app_passwords_until_it_is_turned_on() {
    let practice = Practice::builder().fault(Fault::TwoStepOff).start().await.unwrap();
    assert!(page(&practice, "/apppasswords").await.says("The setting you are looking for is not available for your account."));
    let off = page(&practice, "/twosv").await;
    assert!(off.says("<strong>Off</strong>") && off.says(">Turn on</button>"));
    let on = post(&practice, "/twosv", &format!("token={}&{QUERY}&choice=on", off.field("token"))).await;
    assert!(on.says("<strong>On</strong>") && on.says(">Turn off</button>"));
    create(&practice, "Scanner").await;
    post(&practice, "/twosv", &format!("token={}&{QUERY}&choice=off", on.field("token"))).await;
    assert!(practice.code_names(ANNA).is_empty());
    assert!(page(&practice, "/apppasswords").await.says("not available for your account"));
}

#[tokio::test]
async fn each_reason_for_which_codes_are_not_available_shows_on_the_page_of_2_step_verification() {
    let practice = Practice::start().await.unwrap();
    for (fault, wanted) in [
        (Fault::OnlySecurityKeys, "Passkeys and security keys"),
        (Fault::PageNotAvailable, "Your organization does not allow"),
        (Fault::AdvancedProtection, "Advanced Protection Program"),
    ] {
        practice.set_fault(fault);
        assert!(page(&practice, "/twosv").await.says(wanted), "{fault}");
        assert!(page(&practice, "/apppasswords").await.says("not available for your account"), "{fault}");
    }
}

#[tokio::test]
async fn every_page_is_marked_as_practice_names_the_account_and_runs_nothing() {
    let practice = Practice::start().await.unwrap();
    for path in ["/twosv", "/apppasswords", "/security", "/mail", "/help", "/", "/nothing"] {
        let answer = page(&practice, path).await;
        assert_eq!(answer.status, if path == "/nothing" { 404 } else { 200 }, "{path}");
        assert!(answer.says("<title>Practice – ") && answer.says("<strong>Practice</strong> This page is part of Mailkey."), "{path}");
        assert!(!answer.says("<script") && !answer.says("{{") && !answer.says(" style="), "{path}");
        let account = ["/", "/nothing"].contains(&path) || answer.says(ANNA);
        assert!(account, "{path}");
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    assert!(get(&practice, "/practice.css").await.header("content-type").starts_with("text/css"));
}

#[tokio::test]
async fn other_names_for_this_computer_and_forms_from_elsewhere_are_refused() {
    let practice = Practice::start().await.unwrap();
    let own = host(&practice);
    let port = own.split_once(':').unwrap().1;
    for (host, status) in
        [(own.clone(), 200), (format!("localhost:{port}"), 200), (format!("evil.example:{port}"), 421), ("127.0.0.1".to_owned(), 421)]
    {
        assert_eq!(request(&practice, &host, "GET", "/help", "").await.status, status, "{host}");
    }
    for form in [format!("{QUERY}&name=x"), format!("token=0&{QUERY}&name=x"), "token=&authuser=&name=x".to_owned()] {
        assert_eq!(request(&practice, &own, "POST", "/apppasswords", &form).await.status, 403, "{form}");
    }
    let token = page(&practice, "/apppasswords").await.field("token");
    let long = format!("token={token}&{QUERY}&name={}", "x".repeat(9_000));
    assert_eq!(request(&practice, &own, "POST", "/apppasswords", &long).await.status, 413);
    assert!(practice.code_names(ANNA).is_empty());
}

#[tokio::test]
async fn what_people_type_is_escaped_wherever_it_shows() {
    let practice = Practice::start().await.unwrap();
    create(&practice, "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22").await;
    let list = page(&practice, "/apppasswords").await;
    assert!(list.says("<strong>&lt;script&gt;alert(1)&lt;/script&gt;&quot;</strong>") && !list.says("<script"), "{}", list.body);
    let start = get(&practice, "/?Email=%22%3E%3Cscript%3E&continue=%22%3E").await;
    assert!(!start.says("<script") && start.field("continue") == "/security");
    let odd = get(&practice, "/twosv?authuser=%27%26%3D@x").await;
    assert!(odd.says("&#39;&amp;=@x") && odd.says("authuser=%27%26%3D%40x"), "{}", odd.body);
}

#[tokio::test]
async fn a_connection_that_a_browser_keeps_ends_with_practice() {
    let practice = Practice::start().await.unwrap();
    let mut kept = TcpStream::connect(host(&practice)).await.unwrap();
    kept.write_all(format!("GET /help HTTP/1.1\r\nHost: {}\r\n\r\n", host(&practice)).as_bytes()).await.unwrap();
    let mut first = [0; 15];
    kept.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    drop(practice);
    let mut rest = Vec::new();
    tokio::time::timeout(std::time::Duration::from_secs(10), kept.read_to_end(&mut rest)).await.expect("it stays open").unwrap();
}
