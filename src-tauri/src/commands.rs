//! What the page may ask for. Each command turns a request into a call of the core and its answer back; none holds a rule.

use mailkey_core::app_password::{Pasted, inspect};
use mailkey_core::apps::{Card, FieldValue};
use mailkey_core::google::LinkId;
use mailkey_core::guide::{Failure, Keeping, Taken, View};
use mailkey_core::journey::{Step, TwoStepAnswer};
use mailkey_core::ledger::Entry;
use mailkey_core::line::Progress;
use mailkey_core::sign_in::Examination;
use mailkey_practice::Attempt;
use serde::Deserialize;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State};
use zeroize::Zeroizing;

use crate::clipboard::Clip;
use crate::desk::Desk;
use crate::window;

type Answer<T> = Result<T, Failure>;

/// What a copy button is for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(crate) enum Copyable {
    CodeName,
    Link { link: LinkId },
    Field { index: usize },
    Snippet,
    Report,
}

#[tauri::command]
pub(crate) async fn view(desk: State<'_, Desk>) -> Answer<View> {
    Ok(desk.dress(desk.guide.view()))
}

/// The first screen is painted. A journey that was left after the address looks at the credential store again.
#[tauri::command]
pub(crate) async fn ready<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Answer<View> {
    window::show(&app);
    let step = desk.guide.view().step;
    if step > Step::Address && step <= Step::Check {
        return Ok(desk.dress(desk.guide.look_at_keyring().await));
    }
    Ok(desk.dress(desk.guide.view()))
}

#[tauri::command]
pub(crate) async fn choose_app(desk: State<'_, Desk>, id: String) -> Answer<View> {
    desk.guide.choose_app(&id).map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn go_on(desk: State<'_, Desk>) -> Answer<View> {
    desk.guide.go_on().map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn go(desk: State<'_, Desk>, step: Step) -> Answer<View> {
    desk.guide.go(step).map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn give_address(desk: State<'_, Desk>, typed: String) -> Answer<View> {
    desk.guide.give_address(&typed).await.map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn answer_two_step(desk: State<'_, Desk>, answer: TwoStepAnswer) -> Answer<View> {
    desk.guide.answer_two_step(answer).map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn open_link<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, link: LinkId) -> Answer<()> {
    if link == LinkId::AppPasswords {
        desk.note_page_opened();
    }
    tauri::async_runtime::spawn_blocking(move || app.state::<Desk>().guide.open_link(link))
        .await
        .unwrap_or_else(|problem| Err(Failure::Internal { reason: problem.to_string() }))
}

#[tauri::command]
pub(crate) async fn copy(desk: State<'_, Desk>, what: Copyable) -> Answer<()> {
    let text = match what {
        Copyable::CodeName => desk.guide.view().code_name.unwrap_or_default(),
        Copyable::Link { link } => {
            if link == LinkId::AppPasswords {
                desk.note_page_opened();
            }
            desk.guide.url(link)
        }
        Copyable::Snippet => desk.guide.card()?.snippet.unwrap_or_default(),
        Copyable::Report => report_text(&desk),
        Copyable::Field { index } => {
            let field = desk.guide.card()?.fields.into_iter().nth(index).ok_or(Failure::NotYet { step: Step::App })?;
            match field.value {
                FieldValue::Code => return desk.clipboard.put_code(desk.guide.kept_code().await?).await,
                _ => field.text.unwrap_or_default(),
            }
        }
    };
    desk.clipboard.put(text).await
}

#[tauri::command]
pub(crate) async fn paste_code(desk: State<'_, Desk>) -> Answer<Taken> {
    let text = match desk.clipboard.read().await? {
        Clip::Text(text) => text,
        Clip::Odd(problem) => return Ok(Taken::Odd { problem }),
    };
    let taken = desk.guide.take(&text)?;
    if let Pasted::Code(code) = inspect(&text) {
        desk.clipboard.clear_if_holds(code).await?;
    }
    Ok(taken)
}

/// Whether the clipboard holds something of the right shape. It is looked at on `create` alone, after Google's page was opened.
#[tauri::command]
pub(crate) async fn offer_code(desk: State<'_, Desk>) -> Answer<bool> {
    if desk.guide.view().step != Step::Create || !desk.page_was_opened() {
        return Ok(false);
    }
    Ok(match desk.clipboard.read().await? {
        Clip::Text(text) => matches!(inspect(&text), Pasted::Code(_)),
        Clip::Odd(_) => false,
    })
}

#[tauri::command]
pub(crate) async fn type_code(desk: State<'_, Desk>, typed: String) -> Answer<Taken> {
    desk.guide.take(&Zeroizing::new(typed))
}

#[tauri::command]
pub(crate) async fn check(desk: State<'_, Desk>, keeping: Keeping, on: Channel<Progress>) -> Answer<View> {
    let cancel = desk.begin_attempt(Attempt::SignIn);
    desk.guide.check(keeping, &told(&on), &cancel).await.map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn send_test(desk: State<'_, Desk>, to: Option<String>, on: Channel<Progress>) -> Answer<View> {
    let cancel = desk.begin_attempt(Attempt::Send);
    let app = desk.guide.view().app.map(|app| desk.words.say(&format!("app-{app}"), &[])).unwrap_or_default();
    let words = desk.words.test_mail(&app, desk.guide.device());
    desk.guide.send_test(to.as_deref(), &words, &told(&on), &cancel).await.map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn look_for_test(desk: State<'_, Desk>, on: Channel<Progress>) -> Answer<View> {
    let cancel = desk.begin_attempt(Attempt::Look);
    desk.guide.look_for_test(&told(&on), &cancel).await.map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn cancel(desk: State<'_, Desk>) -> Answer<()> {
    desk.cancel();
    Ok(())
}

#[tauri::command]
pub(crate) async fn card(desk: State<'_, Desk>) -> Answer<Card> {
    desk.guide.card()
}

#[tauri::command]
pub(crate) async fn report(desk: State<'_, Desk>) -> Answer<String> {
    Ok(report_text(&desk))
}

#[tauri::command]
pub(crate) async fn codes(desk: State<'_, Desk>) -> Answer<Vec<Entry>> {
    desk.guide.codes()
}

#[tauri::command]
pub(crate) async fn remove_code(desk: State<'_, Desk>, app: String, address: String) -> Answer<Vec<Entry>> {
    desk.guide.remove_code(&app, &address).await
}

#[tauri::command]
pub(crate) async fn start_over(desk: State<'_, Desk>) -> Answer<View> {
    Ok(desk.dress(desk.guide.start_over()))
}

#[tauri::command]
pub(crate) async fn examine(desk: State<'_, Desk>, on: Channel<Progress>) -> Answer<Examination> {
    let cancel = desk.begin();
    desk.guide.examine(&told(&on), &cancel).await
}

#[tauri::command]
pub(crate) async fn practice_fault(desk: State<'_, Desk>, fault: Option<String>) -> Answer<View> {
    desk.choose_fault(fault.as_deref());
    Ok(desk.dress(desk.guide.view()))
}

/// Passes progress on to the page; a page that is gone needs none.
fn told(on: &Channel<Progress>) -> impl Fn(Progress) + Send + Sync + '_ {
    move |progress| {
        let _ = on.send(progress);
    }
}

/// The report: one line in plain words, the number to quote, and the part for an IT person.
fn report_text(desk: &Desk) -> String {
    desk.words.report(&desk.guide.report())
}
