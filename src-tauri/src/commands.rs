//! What the page may ask for. Each command turns a request into a call of the core and its answer back; none holds a rule.

use mailkey_core::app_password::{Pasted, inspect};
use mailkey_core::connection::Progress;
use mailkey_core::guide::{Failure, Keeping, Taken, VerdictView, View};
use mailkey_core::ledger::Entry;
use mailkey_core::preferences::{Outlook, Preferences};
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_facts::apps::{Card, FieldValue};
use mailkey_facts::google::LinkId;
use mailkey_practice::Attempt;
use mailkey_words::Letter;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
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
    Letter { letter: LetterId },
}

/// What the doctor found, with the advice about what is in the way.
#[derive(Debug, Serialize)]
pub(crate) struct Examined {
    #[serde(flatten)]
    examination: Examination,
    advice: Option<VerdictView>,
}

/// A report as it is shown before it is passed on.
#[derive(Debug, Serialize)]
pub(crate) struct ShownReport {
    number: String,
    text: String,
}

/// What became of a paste, and whether the code is still on the clipboard.
#[derive(Debug, Serialize)]
pub(crate) struct Pasting {
    #[serde(flatten)]
    taken: Taken,
    left_on_clipboard: bool,
}

#[tauri::command]
pub(crate) async fn view(desk: State<'_, Desk>) -> Answer<View> {
    Ok(desk.dress(desk.guide.view()))
}

/// The first screen is painted. A journey that was left after the address looks at the keyring again.
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
    let cancel = desk.begin();
    // Whoever stops the look at who keeps the mail is where they were.
    match cancel.run_until_cancelled(desk.guide.give_address(&typed)).await {
        Some(given) => given.map(|view| desk.dress(view)),
        None => Ok(desk.dress(desk.guide.view())),
    }
}

#[tauri::command]
pub(crate) async fn answer_two_step(desk: State<'_, Desk>, answer: TwoStepAnswer) -> Answer<View> {
    desk.guide.answer_two_step(answer).map(|view| desk.dress(view))
}

#[tauri::command]
pub(crate) async fn open_link<R: Runtime>(app: AppHandle<R>, link: LinkId) -> Answer<()> {
    blocking(move || app.state::<Desk>().guide.open_link(link)).await
}

#[tauri::command]
pub(crate) async fn copy(desk: State<'_, Desk>, what: Copyable) -> Answer<()> {
    let text = match what {
        Copyable::CodeName => desk.guide.view().code_name.unwrap_or_default(),
        Copyable::Link { link } => desk.guide.url(link),
        Copyable::Snippet => desk.guide.card()?.snippet.unwrap_or_default(),
        Copyable::Report => desk.words().report(&desk.guide.report()),
        Copyable::Letter { letter } => {
            let Letter { subject, body } = written(&desk, letter);
            format!("{subject}\n\n{body}")
        }
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
pub(crate) async fn paste_code(desk: State<'_, Desk>) -> Answer<Pasting> {
    let text = match desk.clipboard.read().await? {
        Clip::Text(text) => text,
        Clip::Odd(problem) => return Ok(Pasting { taken: Taken::Odd { problem }, left_on_clipboard: false }),
    };
    let taken = desk.guide.take(&text)?;
    let left_on_clipboard = match inspect(&text) {
        // The code was taken: that it stays on the clipboard is worth a word, and no reason to stop.
        Pasted::Code(code) => desk.clipboard.clear_if_holds(code).await.is_err(),
        Pasted::Odd(_) => false,
    };
    Ok(Pasting { taken, left_on_clipboard })
}

/// Whether the clipboard holds something of the right shape. It is looked at on `create` alone, after Google's page was opened.
#[tauri::command]
pub(crate) async fn offer_code(desk: State<'_, Desk>) -> Answer<bool> {
    if desk.guide.view().step != Step::Create || !desk.guide.page_was_opened() {
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
    let app = desk.guide.view().app.map(|app| desk.words().say(&format!("app-{app}"), &[])).unwrap_or_default();
    let words = desk.words().test_mail(&app, desk.guide.device());
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
pub(crate) async fn report(desk: State<'_, Desk>) -> Answer<ShownReport> {
    let report = desk.guide.report();
    Ok(ShownReport { text: desk.words().report(&report), number: report.number })
}

/// Saves the report that was shown under this number, and no other, and says where.
#[tauri::command]
pub(crate) async fn save_report<R: Runtime>(app: AppHandle<R>, number: String) -> Answer<String> {
    blocking(move || {
        let desk = app.state::<Desk>();
        let report = desk.guide.report();
        if report.number != number {
            return Err(Failure::Internal { reason: format!("the report is {} by now", report.number) });
        }
        let text = desk.words().report(&report);
        desk.guide.save_report(&text).map(|path| path.display().to_string())
    })
    .await
}

#[tauri::command]
pub(crate) async fn letter(desk: State<'_, Desk>, letter: LetterId) -> Answer<Letter> {
    Ok(written(&desk, letter))
}

/// Opens the letter in the person's mail program.
#[tauri::command]
pub(crate) async fn write_letter<R: Runtime>(app: AppHandle<R>, letter: LetterId) -> Answer<()> {
    blocking(move || {
        let desk = app.state::<Desk>();
        let Letter { subject, body } = written(&desk, letter);
        desk.guide.write_letter(&subject, &body)
    })
    .await
}

#[tauri::command]
pub(crate) async fn codes(desk: State<'_, Desk>) -> Answer<Vec<Entry>> {
    desk.guide.codes()
}

#[tauri::command]
pub(crate) async fn remove_code(desk: State<'_, Desk>, app: String, address: String) -> Answer<Vec<Entry>> {
    desk.guide.remove_code(&app, &address).await
}

/// Puts the code that was removed last back as it was.
#[tauri::command]
pub(crate) async fn restore_code(desk: State<'_, Desk>) -> Answer<Vec<Entry>> {
    desk.guide.restore_code().await
}

#[tauri::command]
pub(crate) async fn outlook(desk: State<'_, Desk>) -> Answer<Outlook> {
    Ok(desk.looks.outlook())
}

/// Takes another choice of language, colours or size. The view may have more to say after it (a notice, links in another language).
#[tauri::command]
pub(crate) async fn prefer<R: Runtime>(app: AppHandle<R>, preferences: Preferences) -> Answer<Outlook> {
    blocking(move || {
        let desk = app.state::<Desk>();
        let before = desk.looks.preferences().theme;
        let outlook = desk.prefer(preferences);
        if outlook.preferences.theme != before {
            window::wear(&app, outlook.preferences.theme);
        }
        Ok(outlook)
    })
    .await
}

/// Opens the system's dialog for printing what the window shows.
#[tauri::command]
pub(crate) async fn print<R: Runtime>(window: WebviewWindow<R>) -> Answer<()> {
    window.print().map_err(|problem| Failure::Internal { reason: problem.to_string() })
}

#[tauri::command]
pub(crate) async fn start_over(desk: State<'_, Desk>) -> Answer<View> {
    Ok(desk.dress(desk.guide.start_over()))
}

#[tauri::command]
pub(crate) async fn examine(desk: State<'_, Desk>, on: Channel<Progress>) -> Answer<Examined> {
    let cancel = desk.begin();
    let examination = desk.guide.examine(&told(&on), &cancel).await?;
    Ok(Examined { advice: desk.guide.advised(&examination), examination })
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

/// A letter about the account, with what was seen on the way.
fn written(desk: &Desk, letter: LetterId) -> Letter {
    desk.words().letter(letter, desk.guide.view().address.as_ref(), desk.guide.seen().as_ref())
}

/// Does on a thread of its own what may wait for another program or the disk.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|problem| Err(Failure::Internal { reason: problem.to_string() }))
}
