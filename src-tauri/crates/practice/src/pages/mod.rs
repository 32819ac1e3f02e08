//! Pages that stand in for Google's: 2-Step Verification, App passwords, and a few around them.
//!
//! Plain forms that work without a script; every sentence stands in `templates/`. The account travels in the address
//! (`authuser=`), as one of Google's own links does, so there is no cookie to mix two accounts up.

mod guard;
mod html;
mod views;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Form, Query, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::serve::Listener;
use axum::{Router, middleware};
use rand::Rng;
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::accounts::{Standing, TwoStep};
use crate::google::{Google, is_address};
use crate::guest::Guest;
use crate::healing::Healing;
use crate::servers::AT_ONCE;
use html::Html;

/// No form of ours is longer, in bytes.
const LONGEST_FORM: usize = 8 * 1024;
/// The pages that an account has, to which `/accounts` goes on.
const ACCOUNT_PAGES: [&str; 4] = ["/twosv", "/apppasswords", "/security", "/mail"];

/// What the pages share.
#[derive(Debug)]
struct Site {
    google: Arc<Google>,
    /// The names under which the pages answer.
    hosts: [String; 2],
    /// What every form carries, so that no page elsewhere can post one.
    token: String,
}

/// The port of the pages, with a bounded number of places.
#[derive(Debug)]
struct Places {
    listener: TcpListener,
    places: Arc<Semaphore>,
}

impl Listener for Places {
    type Io = Guest;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Guest, SocketAddr) {
        loop {
            if let Ok(place) = Arc::clone(&self.places).acquire_owned().await {
                let (stream, from) = Listener::accept(&mut self.listener).await;
                return (Guest::new(stream, place, None), from);
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Serves the pages until cancelled.
pub(crate) fn serve(google: Arc<Google>, listener: TcpListener, at: SocketAddr, end: CancellationToken) {
    let listener = Places { listener, places: Arc::new(Semaphore::new(AT_ONCE)) };
    let hosts = [at.to_string(), format!("localhost:{}", at.port())];
    let token = format!("{:032x}", rand::rng().random::<u128>());
    let router = router(Arc::new(Site { google, hosts, token }));
    // With the signal, connections that a browser keeps for later end too.
    tokio::spawn(axum::serve(listener, router).with_graceful_shutdown(end.cancelled_owned()).into_future());
}

fn router(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(start))
        .route("/accounts", get(accounts))
        .route("/twosv", get(two_step).post(choose_two_step))
        .route("/apppasswords", get(app_passwords).post(create))
        .route("/apppasswords/created", get(created))
        .route("/apppasswords/revoke", post(revoke))
        .route("/security", get(security))
        .route("/mail", get(mail))
        .route("/help", get(help))
        .route("/practice.css", get(style))
        .fallback(missing)
        .layer(DefaultBodyLimit::max(LONGEST_FORM))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), guard::guard))
        .with_state(site)
}

/// The query of `/accounts`, as of Google's AccountChooser.
#[derive(Debug, Deserialize)]
struct Choice {
    #[serde(rename = "Email", default)]
    email: String,
    #[serde(rename = "continue", default)]
    goal: String,
}

/// The query of a page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Visit {
    authuser: String,
    number: u32,
}

/// A form that was posted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Posted {
    token: String,
    authuser: String,
    choice: String,
    name: String,
    number: u32,
}

/// Why a page is not shown.
enum Instead {
    /// The account has to be chosen first.
    Start(&'static str),
    /// The form is not one of ours, or not of this run.
    Refused,
}

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        match self {
            Self::Start(goal) => see_other("/", &[("continue", goal)]),
            Self::Refused => (StatusCode::FORBIDDEN, views::refused()).into_response(),
        }
    }
}

impl Visit {
    /// The account, or the way to choose one.
    fn account(&self, page: &'static str) -> Result<&str, Instead> {
        if is_address(&self.authuser) { Ok(&self.authuser) } else { Err(Instead::Start(page)) }
    }
}

impl Posted {
    /// The account, if the form is one of ours.
    fn account(&self, site: &Site) -> Result<&str, Instead> {
        if self.token == site.token && is_address(&self.authuser) { Ok(&self.authuser) } else { Err(Instead::Refused) }
    }
}

impl IntoResponse for Html {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "text/html; charset=utf-8")], self.into_string()).into_response()
    }
}

/// Goes on to a page of ours.
fn see_other(page: &str, query: &[(&str, &str)]) -> Response {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    Redirect::to(&format!("{page}?{query}")).into_response()
}

/// The account page that is meant; anything that is none of them is the security page.
fn account_page(goal: &str) -> &'static str {
    let path = goal.split(['?', '#']).next().unwrap_or_default();
    ACCOUNT_PAGES.into_iter().find(|page| *page == path).unwrap_or("/security")
}

async fn start(Query(choice): Query<Choice>) -> Html {
    views::start(account_page(&choice.goal), &choice.email)
}

async fn accounts(Query(choice): Query<Choice>) -> Response {
    let (address, page) = (choice.email.trim(), account_page(&choice.goal));
    if is_address(address) { see_other(page, &[("authuser", address)]) } else { see_other("/", &[("Email", address), ("continue", page)]) }
}

async fn two_step(State(site): State<Arc<Site>>, Query(visit): Query<Visit>) -> Result<Html, Instead> {
    let address = visit.account("/twosv")?;
    Ok(views::two_step(address, site.google.standing(address), &site.token))
}

async fn choose_two_step(State(site): State<Arc<Site>>, Form(posted): Form<Posted>) -> Result<Response, Instead> {
    let address = posted.account(&site)?;
    let choice = match (posted.choice.as_str(), site.google.standing(address)) {
        ("on", Standing::Off) => Some(TwoStep::On),
        ("off", Standing::On) => Some(TwoStep::Off),
        _ => None,
    };
    if let Some(choice) = choice {
        site.google.with(address, |account| account.choose(choice));
        if choice == TwoStep::On {
            site.google.heal(Healing::TwoStepOn);
        }
    }
    match posted.choice.as_str() {
        "phone" => site.google.heal(Healing::SecondStep),
        "allow" => site.google.heal(Healing::Permission),
        _ => {}
    }
    Ok(see_other("/twosv", &[("authuser", address)]))
}

async fn app_passwords(State(site): State<Arc<Site>>, Query(visit): Query<Visit>) -> Result<Html, Instead> {
    let address = visit.account("/apppasswords")?;
    if site.google.standing(address) != Standing::On {
        return Ok(views::unavailable(address));
    }
    Ok(site.google.with(address, |account| views::app_passwords(address, account.codes(), &site.token)))
}

async fn create(State(site): State<Arc<Site>>, Form(posted): Form<Posted>) -> Result<Response, Instead> {
    let address = posted.account(&site)?;
    let back = || see_other("/apppasswords", &[("authuser", address)]);
    if site.google.standing(address) != Standing::On || posted.name.trim().is_empty() {
        return Ok(back());
    }
    let made = site.google.with(address, |account| account.make_code(&posted.name).map(|code| (code.number, code.name.clone())));
    let Some((number, name)) = made else { return Ok(views::full(address).into_response()) };
    site.google.heal(Healing::NewCode);
    site.google.with(address, |account| account.mailbox.put(views::security_alert(address, &name), crate::mailbox::Labels::INBOX));
    Ok(see_other("/apppasswords/created", &[("authuser", address), ("number", &number.to_string())]))
}

async fn created(State(site): State<Arc<Site>>, Query(visit): Query<Visit>) -> Result<Response, Instead> {
    let address = visit.account("/apppasswords")?;
    Ok(match site.google.with(address, |account| account.show_once(visit.number)) {
        Some(letters) => views::created(address, &letters).into_response(),
        None => see_other("/apppasswords", &[("authuser", address)]),
    })
}

async fn revoke(State(site): State<Arc<Site>>, Form(posted): Form<Posted>) -> Result<Response, Instead> {
    let address = posted.account(&site)?;
    site.google.with(address, |account| account.revoke(posted.number));
    Ok(see_other("/apppasswords", &[("authuser", address)]))
}

async fn security(Query(visit): Query<Visit>) -> Result<Html, Instead> {
    Ok(views::security(visit.account("/security")?))
}

async fn mail(State(site): State<Arc<Site>>, Query(visit): Query<Visit>) -> Result<Html, Instead> {
    let address = visit.account("/mail")?;
    site.google.heal(Healing::BrowserSignIn);
    Ok(site.google.with(address, |account| views::mail(address, account.mailbox.mails())))
}

async fn help(Query(visit): Query<Visit>) -> Html {
    views::help(is_address(&visit.authuser).then_some(visit.authuser.as_str()))
}

async fn style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("practice.css")).into_response()
}

async fn missing() -> Response {
    (StatusCode::NOT_FOUND, views::missing()).into_response()
}
