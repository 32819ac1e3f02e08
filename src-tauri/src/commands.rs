//! What the page may ask for. Each command turns a request into a call of the core and its answer back; none holds a rule.

use mailkey_core::app_password::{Pasted, inspect};
use mailkey_core::codes::{Entry, Keeping};
use mailkey_core::guide::{Failure, Taken, VerdictView, View};
use mailkey_diagnosis::step::{Step, TwoStepAnswer};

use mailkey_core::connection::Progress;
use mailkey_core::preferences::{Outlook, Preferences};
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_facts::apps::{Card, FieldValue};
use mailkey_facts::google::LinkId;
use mailkey_words::Letter;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
use zeroize::Zeroizing;

use crate::clipboard::Clip;
use crate::session::Session;
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
pub(crate) async fn view(session: State<'_, Session>) -> Answer<View> {
    Ok(session.guide.view())
}

/// The first screen is painted.
#[tauri::command]
pub(crate) async fn ready<R: Runtime>(app: AppHandle<R>, session: State<'_, Session>) -> Answer<View> {
    window::show(&app);
    Ok(session.guide.look_around().await)
}

#[tauri::command]
pub(crate) async fn choose_app(session: State<'_, Session>, id: String) -> Answer<View> {
    session.guide.choose_app(&id)
}

#[tauri::command]
pub(crate) async fn go_on(session: State<'_, Session>) -> Answer<View> {
    session.guide.go_on()
}

#[tauri::command]
pub(crate) async fn go(session: State<'_, Session>, step: Step) -> Answer<View> {
    session.guide.go(step)
}

#[tauri::command]
pub(crate) async fn give_address(session: State<'_, Session>, typed: String) -> Answer<View> {
    let cancel = session.begin();
    // Whoever stops the look at who keeps the mail is where they were.
    match cancel.run_until_cancelled(session.guide.give_address(&typed)).await {
        Some(given) => given,
        None => Ok(session.guide.view()),
    }
}

#[tauri::command]
pub(crate) async fn answer_two_step(session: State<'_, Session>, answer: TwoStepAnswer) -> Answer<View> {
    session.guide.answer_two_step(answer)
}

#[tauri::command]
pub(crate) async fn open_link<R: Runtime>(app: AppHandle<R>, link: LinkId) -> Answer<()> {
    blocking(move || app.state::<Session>().guide.open_link(link)).await
}

#[tauri::command]
pub(crate) async fn copy(session: State<'_, Session>, what: Copyable) -> Answer<()> {
    let text = match what {
        Copyable::CodeName => session.guide.view().code_name.unwrap_or_default(),
        Copyable::Link { link } => session.guide.url(link),
        Copyable::Snippet => session.guide.card()?.snippet.unwrap_or_default(),
        Copyable::Report => session.words().report(&session.guide.report()),
        Copyable::Letter { letter } => {
            let Letter { subject, body } = written(&session, letter);
            format!("{subject}\n\n{body}")
        }
        Copyable::Field { index } => {
            let field = session.guide.card()?.fields.into_iter().nth(index).ok_or(Failure::NotYet { step: Step::App })?;
            match field.value {
                FieldValue::Code => return session.clipboard.put_code(session.guide.kept_code().await?).await,
                _ => field.text.unwrap_or_default(),
            }
        }
    };
    session.clipboard.put(text).await
}

#[tauri::command]
pub(crate) async fn paste_code(session: State<'_, Session>) -> Answer<Pasting> {
    let text = match session.clipboard.read().await? {
        Clip::Text(text) => text,
        Clip::Odd(problem) => return Ok(Pasting { taken: Taken::Odd { problem }, left_on_clipboard: false }),
    };
    let taken = session.guide.take(&text)?;
    let left_on_clipboard = match inspect(&text) {
        // The code was taken: that it stays on the clipboard is worth a word, and no reason to stop.
        Pasted::Code(code) => session.clipboard.clear_if_holds(code).await.is_err(),
        Pasted::Odd(_) => false,
    };
    Ok(Pasting { taken, left_on_clipboard })
}

/// Whether the clipboard holds something of the right shape. It is looked at on `create` alone, after Google's page was opened.
#[tauri::command]
pub(crate) async fn offer_code(session: State<'_, Session>) -> Answer<bool> {
    if session.guide.view().step != Step::Create || !session.guide.page_was_opened() {
        return Ok(false);
    }
    Ok(match session.clipboard.read().await? {
        Clip::Text(text) => matches!(inspect(&text), Pasted::Code(_)),
        Clip::Odd(_) => false,
    })
}

#[tauri::command]
pub(crate) async fn type_code(session: State<'_, Session>, typed: String) -> Answer<Taken> {
    session.guide.take(&Zeroizing::new(typed))
}

#[tauri::command]
pub(crate) async fn check(session: State<'_, Session>, keeping: Keeping, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    session.guide.check(keeping, &told(&on), &cancel).await
}

#[tauri::command]
pub(crate) async fn send_test(session: State<'_, Session>, to: Option<String>, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    let app = session.guide.view().app.map(|app| session.words().say(&format!("app-{app}"), &[])).unwrap_or_default();
    let words = session.words().test_mail(&app, session.guide.device());
    session.guide.send_test(to.as_deref(), &words, &told(&on), &cancel).await
}

#[tauri::command]
pub(crate) async fn look_for_test(session: State<'_, Session>, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    session.guide.look_for_test(&told(&on), &cancel).await
}

#[tauri::command]
pub(crate) async fn cancel(session: State<'_, Session>) -> Answer<()> {
    session.cancel();
    Ok(())
}

#[tauri::command]
pub(crate) async fn card(session: State<'_, Session>) -> Answer<Card> {
    session.guide.card()
}

#[tauri::command]
pub(crate) async fn report(session: State<'_, Session>) -> Answer<ShownReport> {
    let report = session.guide.report();
    Ok(ShownReport { text: session.words().report(&report), number: report.number })
}

/// Saves the report that was shown under this number, and no other, and says where.
#[tauri::command]
pub(crate) async fn save_report<R: Runtime>(app: AppHandle<R>, number: String) -> Answer<String> {
    blocking(move || {
        let session = app.state::<Session>();
        let report = session.guide.report();
        if report.number != number {
            return Err(Failure::ReportChanged);
        }
        let text = session.words().report(&report);
        session.guide.save_report(&text).map(|path| path.display().to_string())
    })
    .await
}

#[tauri::command]
pub(crate) async fn letter(session: State<'_, Session>, letter: LetterId) -> Answer<Letter> {
    Ok(written(&session, letter))
}

/// Opens the letter in the person's mail program.
#[tauri::command]
pub(crate) async fn write_letter<R: Runtime>(app: AppHandle<R>, letter: LetterId) -> Answer<()> {
    blocking(move || {
        let session = app.state::<Session>();
        let Letter { subject, body } = written(&session, letter);
        session.guide.write_letter(&subject, &body)
    })
    .await
}

#[tauri::command]
pub(crate) async fn codes(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.codes()
}

#[tauri::command]
pub(crate) async fn remove_code(session: State<'_, Session>, app: String, address: String) -> Answer<Vec<Entry>> {
    session.guide.remove_code(&app, &address).await
}

/// Puts the code that was removed last back as it was.
#[tauri::command]
pub(crate) async fn restore_code(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.restore_code().await
}

#[tauri::command]
pub(crate) async fn outlook(session: State<'_, Session>) -> Answer<Outlook> {
    Ok(session.looks.outlook())
}

/// Takes another choice of language, colours or size. The view may have more to say after it (a notice, links in another language).
#[tauri::command]
pub(crate) async fn prefer<R: Runtime>(app: AppHandle<R>, preferences: Preferences) -> Answer<Outlook> {
    blocking(move || {
        let session = app.state::<Session>();
        let before = session.looks.preferences().theme;
        let outlook = session.prefer(preferences);
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
pub(crate) async fn start_over(session: State<'_, Session>) -> Answer<View> {
    Ok(session.guide.start_over())
}

#[tauri::command]
pub(crate) async fn examine(session: State<'_, Session>, on: Channel<Progress>) -> Answer<Examined> {
    let cancel = session.begin();
    let examination = session.guide.examine(&told(&on), &cancel).await?;
    Ok(Examined { advice: session.guide.advised(&examination), examination })
}

#[tauri::command]
pub(crate) async fn practice_fault(session: State<'_, Session>, fault: Option<String>) -> Answer<View> {
    Ok(session.guide.rehearse(fault.as_deref()))
}

/// Passes progress on to the page; a page that is gone needs none.
fn told(on: &Channel<Progress>) -> impl Fn(Progress) + Send + Sync + '_ {
    move |progress| {
        let _ = on.send(progress);
    }
}

/// A letter about the account, with what was seen on the way.
fn written(session: &Session, letter: LetterId) -> Letter {
    session.words().letter(letter, session.guide.view().address.as_ref(), session.guide.seen().as_ref())
}

/// Does on a thread of its own what may wait for another program or the disk.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|problem| Err(Failure::Internal { reason: problem.to_string() }))
}
