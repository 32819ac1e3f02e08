//! The steps of the wizard and the answers on the way.

use mailkey_core::guide::{Failure, View};
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_facts::google::LinkId;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use super::{Answer, blocking, tell_if_it_fails};
use crate::errands::Run;
use crate::session::Session;
use crate::window;

/// What the screen shows now. The first thing that is asked; the window is shown after `ready`.
#[tauri::command]
pub(crate) async fn view(session: State<'_, Session>) -> Answer<View> {
    Ok(session.guide.view())
}

/// The first screen is painted: shows the window. The keyring is looked at again meanwhile, so the view may have more to say.
#[tauri::command]
pub(crate) async fn ready<R: Runtime>(app: AppHandle<R>, session: State<'_, Session>) -> Answer<View> {
    window::painted(&app);
    Ok(session.guide.look_around().await)
}

/// Picks the app, and stays on the step. With another app a code that is not saved is let go; the page has asked the person.
#[tauri::command]
pub(crate) async fn choose_app(session: State<'_, Session>, id: String) -> Answer<View> {
    session.guide.choose_app(&id)
}

/// Goes to the step after this one.
#[tauri::command]
pub(crate) async fn go_on(session: State<'_, Session>) -> Answer<View> {
    session.guide.go_on()
}

/// Goes to a step that was reached before, or on to the next one.
#[tauri::command]
pub(crate) async fn go(session: State<'_, Session>, step: Step) -> Answer<View> {
    session.guide.go(step)
}

/// Takes the address. Can be cancelled: the view is then as it was while it is asked who keeps the mail, and later the address is taken and
/// only the look at the keyring is left out.
#[tauri::command]
pub(crate) async fn give_address(session: State<'_, Session>, typed: String) -> Answer<View> {
    let errand = session.errand(Run::Address, None);
    // Whoever stops the look at who keeps the mail is where they were.
    let given = errand.cancel.run_until_cancelled(session.guide.give_address(&typed)).await;
    errand.ended(given.unwrap_or_else(|| Ok(session.guide.view())))
}

/// Whether what was typed is the address of another account: a code that is not saved is let go with it, and the page asks the person first.
#[tauri::command]
pub(crate) async fn is_another_account(session: State<'_, Session>, typed: String) -> Answer<bool> {
    Ok(session.guide.is_another_account(&typed))
}

/// Names the device, or takes its name away. Whether there is a code of it already is looked up.
#[tauri::command]
pub(crate) async fn name_device(session: State<'_, Session>, typed: String) -> Answer<View> {
    session.guide.name_device(&typed).await
}

/// Goes on with the address that was stopped at, because the person says that it is right.
#[tauri::command]
pub(crate) async fn insist_on_address(session: State<'_, Session>) -> Answer<View> {
    let errand = session.errand(Run::Address, None);
    let given = session.guide.insist_on_address().await;
    errand.ended(given)
}

/// Looks again whether the keyring can be used, after it could not. The view may have more to say, or less.
#[tauri::command]
pub(crate) async fn look_at_keyring(session: State<'_, Session>) -> Answer<View> {
    Ok(session.guide.look_at_keyring().await)
}

/// Says from now on whether the keyring is waited for: the person is probably asked for something outside the window.
#[tauri::command]
pub(crate) async fn watch_keyring(session: State<'_, Session>, on: Channel<bool>) -> Answer<()> {
    session.watch_keyring(on);
    Ok(())
}

/// Takes what was said about 2-Step Verification.
#[tauri::command]
pub(crate) async fn answer_two_step(session: State<'_, Session>, answer: TwoStepAnswer) -> Answer<View> {
    session.guide.answer_two_step(answer)
}

/// Opens a page for the account in the browser. What takes the page may fail within seconds: that is told later.
#[tauri::command]
pub(crate) async fn open_link<R: Runtime>(app: AppHandle<R>, link: LinkId, on: Channel<Failure>) -> Answer<()> {
    tell_if_it_fails(blocking(move || app.state::<Session>().guide.open_link(link)).await?, on);
    Ok(())
}

/// Closes the window, as its frame's button does.
#[tauri::command]
pub(crate) async fn finish<R: Runtime>(window: WebviewWindow<R>) -> Answer<()> {
    window.close().map_err(|problem| Failure::Internal { reason: problem.to_string() })
}

/// Begins again with another app. A code that is not saved is let go; the page has asked the person.
#[tauri::command]
pub(crate) async fn start_over(session: State<'_, Session>) -> Answer<View> {
    Ok(session.guide.start_over())
}

/// Lets something go wrong in practice.
#[tauri::command]
pub(crate) async fn practice_fault(session: State<'_, Session>, fault: Option<String>) -> Answer<View> {
    Ok(session.guide.rehearse(fault.as_deref()))
}
