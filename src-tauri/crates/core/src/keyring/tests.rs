use std::collections::HashMap;
use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, Entry, Error, mock};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::apps::AppId;

use super::*;

const OLD: &str = "aaaabbbbccccdddd";
const NEW: &str = "eeeeffffgggghhhh";

fn app() -> AppOnDevice {
    AppId::known("scanner").unwrap().into()
}

fn address() -> EmailAddress {
    EmailAddress::parse("ada@gmail.com").unwrap()
}

fn code(letters: &str) -> AppPassword {
    inspect(letters).into_code().expect("it is a code")
}

fn mock() -> (Arc<mock::Store>, Keyring) {
    let store = mock::Store::new().unwrap();
    (store.clone(), Keyring::with_store(Realm::Real, store))
}

fn entry(store: &CredentialStore) -> Entry {
    store.build("mailkey:scanner", "ada@gmail.com", None).unwrap()
}

/// The error that the next call on the entry gives.
fn fail_next(store: &CredentialStore, error: Error) {
    entry(store).as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
}

#[tokio::test]
async fn a_code_is_put_found_got_and_deleted() {
    let (store, keyring) = mock();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    assert!(!keyring.has(&app(), &address()).await.unwrap());
    assert!(!keyring.delete(&app(), &address()).await.unwrap());
    keyring.put(&app(), &address(), &code(NEW)).await.unwrap();
    assert_eq!(entry(&*store).get_password().unwrap(), NEW);
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(NEW)));
    assert!(keyring.has(&app(), &address()).await.unwrap());
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert!(matches!(entry(&*store).get_password(), Err(Error::NoEntry)));
}

#[tokio::test]
async fn practice_and_real_codes_never_meet() {
    let store = mock::Store::new().unwrap();
    let (real, practice) = (Keyring::with_store(Realm::Real, store.clone()), Keyring::with_store(Realm::Practice, store.clone()));
    real.put(&app(), &address(), &code(OLD)).await.unwrap();
    practice.put(&app(), &address(), &code(NEW)).await.unwrap();
    assert_eq!(real.get(&app(), &address()).await.unwrap(), Some(code(OLD)));
    assert!(practice.delete(&app(), &address()).await.unwrap());
    assert!(real.has(&app(), &address()).await.unwrap());
    let practiced = store.build("mailkey-practice:scanner", "ada@gmail.com", None).unwrap();
    assert!(matches!(practiced.get_password(), Err(Error::NoEntry)));
}

#[tokio::test]
async fn what_is_there_but_is_no_code_is_there_and_not_got() {
    let (store, keyring) = mock();
    for other in ["hunter2".as_bytes(), &[0xff, 0xfe, 0x00]] {
        entry(&*store).set_secret(other).unwrap();
        assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
        assert!(keyring.has(&app(), &address()).await.unwrap());
    }
}

#[tokio::test]
async fn a_probe_leaves_nothing_behind() {
    let (store, keyring) = mock();
    keyring.look().await.unwrap();
    for entry in store.search(&HashMap::new()).unwrap() {
        assert!(matches!(entry.get_password(), Err(Error::NoEntry)));
    }
    assert_eq!(store.search(&HashMap::from([("service", "mailkey-probe")])).unwrap().len(), 1, "it did look");
}

#[tokio::test]
async fn a_store_that_fails_is_told_by_its_own_words_and_asked_again_the_next_time() {
    let (store, keyring) = mock();
    fail_next(&*store, Error::PlatformFailure(Box::new(io::Error::other("the disk is full"))));
    let problem = keyring.put(&app(), &address(), &code(NEW)).await.unwrap_err();
    assert_eq!(problem, KeyringProblem::Unreadable("Platform failure: the disk is full".to_owned()));
    keyring.put(&app(), &address(), &code(NEW)).await.unwrap();
}

#[tokio::test]
async fn no_error_prints_what_the_entry_holds() {
    let (store, keyring) = mock();
    for error in [
        Error::BadEncoding(OLD.as_bytes().to_vec()),
        Error::BadDataFormat(OLD.as_bytes().to_vec(), Box::new(io::Error::other("format"))),
        Error::Ambiguous(vec![{
            let other = store.build("other", "other", None).unwrap();
            other.set_password(OLD).unwrap();
            other
        }]),
    ] {
        fail_next(&*store, error);
        if let Err(problem) = keyring.has(&app(), &address()).await {
            let printed = format!("{problem} {problem:?}");
            assert!(!printed.contains(OLD) && !printed.contains(&format!("{:?}", OLD.as_bytes())), "{printed}");
        }
    }
}

#[tokio::test]
async fn a_code_that_comes_back_different_is_not_kept_and_the_earlier_one_is_there_again() {
    for earlier in [None, Some(OLD)] {
        let shelf = Shelf::with(&[earlier]);
        *shelf.write.lock().unwrap() = Some(Box::new(|_| b"another".to_vec()));
        let problem = Keyring::with_store(Realm::Real, Handle::of(&shelf)).put(&app(), &address(), &code(NEW)).await.unwrap_err();
        assert_eq!(problem, KeyringProblem::Failed("read-back differs".to_owned()));
        assert_eq!(shelf.content(), [earlier.map(str::to_owned)]);
    }
}

#[tokio::test]
async fn of_entries_with_one_name_all_are_written_read_and_deleted() {
    let shelf = Shelf::with(&[Some(OLD), Some(OLD)]);
    let keyring = Keyring::with_store(Realm::Real, Handle::of(&shelf));
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(OLD)));
    keyring.put(&app(), &address(), &code(NEW)).await.unwrap();
    assert_eq!(shelf.content(), [Some(NEW.to_owned()), Some(NEW.to_owned())]);
    assert!(keyring.has(&app(), &address()).await.unwrap());
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert_eq!(shelf.content(), [None, None]);
}

#[tokio::test]
async fn of_entries_with_one_name_that_differ_none_is_guessed() {
    let shelf = Shelf::with(&[Some(OLD), Some(NEW)]);
    let problem = Keyring::with_store(Realm::Real, Handle::of(&shelf)).get(&app(), &address()).await.unwrap_err();
    assert_eq!(problem, KeyringProblem::SeveralDiffer);
}

#[tokio::test]
async fn a_code_that_was_given_up_is_taken_out_again_when_the_store_answers_after_all() {
    for earlier in [None, Some(OLD)] {
        let shelf = Shelf::with(&[earlier]);
        let keyring = Keyring::with_store(Realm::Real, Handle::of(&shelf));
        let mut prompt = shelf.prompt();
        let put = start_put(&keyring);
        prompt.is_shown().await;
        tokio::time::pause();
        assert_eq!(put.await.unwrap().unwrap_err(), KeyringProblem::TimedOut);
        // The prompt is still open: the next call waits behind it, and gives up as well.
        assert_eq!(keyring.has(&app(), &address()).await.unwrap_err(), KeyringProblem::TimedOut);
        tokio::time::resume();
        prompt.answer.send(()).unwrap();
        drop(keyring.queue.hold().await);
        assert_eq!(shelf.content(), [earlier.map(str::to_owned)]);
        assert!(shelf.written.load(Ordering::SeqCst) >= 1, "it was written before it was taken out");
    }
}

#[tokio::test]
async fn that_a_call_takes_long_is_said_until_it_has_ended() {
    let shelf = Shelf::with(&[None]);
    let keyring = Keyring::with_store(Realm::Real, Handle::of(&shelf));
    let mut calls = keyring.long_calls();
    keyring.has(&app(), &address()).await.unwrap();
    assert!(!calls.has_changed().unwrap(), "one that is answered at once is not noticed");
    let mut prompt = shelf.prompt();
    let put = start_put(&keyring);
    prompt.is_shown().await;
    assert_eq!(*calls.wait_for(|calls| *calls > 0).await.unwrap(), 1);
    prompt.answer.send(()).unwrap();
    put.await.unwrap().unwrap();
    assert_eq!(*calls.borrow_and_update(), 0);
}

#[tokio::test]
async fn a_deletion_that_was_given_up_does_not_happen_when_the_prompt_is_answered_after_all() {
    // Asked for the right to read, or only for the right to delete.
    for asks in [Asks::ToRead, Asks::ToDelete] {
        let shelf = Shelf::with(&[Some(OLD)]);
        let keyring = Keyring::with_store(Realm::Real, Handle::of(&shelf));
        let mut prompt = shelf.prompt_when(asks);
        let deletion = tokio::spawn({
            let keyring = keyring.clone();
            async move { keyring.delete(&app(), &address()).await }
        });
        prompt.is_shown().await;
        tokio::time::pause();
        assert_eq!(deletion.await.unwrap().unwrap_err(), KeyringProblem::TimedOut);
        tokio::time::resume();
        prompt.answer.send(()).unwrap();
        drop(keyring.queue.hold().await);
        assert_eq!(shelf.content(), [Some(OLD.to_owned())], "{asks:?}");
        assert!(keyring.delete(&app(), &address()).await.unwrap(), "and the next press deletes it");
    }
}

#[tokio::test]
async fn a_call_that_is_cancelled_keeps_nothing() {
    let shelf = Shelf::with(&[None]);
    let keyring = Keyring::with_store(Realm::Real, Handle::of(&shelf));
    let mut prompt = shelf.prompt();
    let put = start_put(&keyring);
    prompt.is_shown().await;
    put.abort();
    assert!(put.await.unwrap_err().is_cancelled());
    prompt.answer.send(()).unwrap();
    drop(keyring.queue.hold().await);
    assert_eq!(shelf.content(), [None]);
    assert_eq!(shelf.written.load(Ordering::SeqCst), 1);
}

fn start_put(keyring: &Keyring) -> tokio::task::JoinHandle<Result<(), KeyringProblem>> {
    let keyring = keyring.clone();
    tokio::spawn(async move { keyring.put(&app(), &address(), &code(NEW)).await })
}

#[tokio::test]
async fn a_store_that_was_missing_is_looked_for_again() {
    let store = mock::Store::new().unwrap();
    let opened = Arc::new(AtomicUsize::new(0));
    let opener = given::by({
        let opened = opened.clone();
        move || match opened.fetch_add(1, Ordering::SeqCst) {
            0 => Err(Error::PlatformFailure("no bus".into())),
            _ => Ok(store.clone()),
        }
    });
    let keyring = Keyring { realm: Realm::Real, queue: Arc::new(Queue::to(opener)) };
    assert_eq!(opened.load(Ordering::SeqCst), 0, "nothing is touched before the first call");
    assert_eq!(keyring.look().await.unwrap_err(), KeyringProblem::Missing("Platform failure: no bus".to_owned()));
    keyring.look().await.unwrap();
    keyring.look().await.unwrap();
    assert_eq!(opened.load(Ordering::SeqCst), 2, "an open store is kept");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_never_answers_is_missing() {
    let (held, never) = mpsc::channel::<()>();
    let never = Mutex::new(never);
    let opener = given::by(move || {
        let _ = never.lock().unwrap().recv();
        Err(Error::NoDefaultStore)
    });
    let keyring = Keyring { realm: Realm::Real, queue: Arc::new(Queue::to(opener)) };
    assert_eq!(keyring.look().await.unwrap_err(), KeyringProblem::Missing("no answer within 10 s".to_owned()));
    drop(held);
}

#[test]
fn a_runtime_ends_though_a_prompt_is_still_open() {
    let shelf = Shelf::with(&[None]);
    let mut prompt = shelf.prompt();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let put = start_put(&Keyring::with_store(Realm::Real, Handle::of(&shelf)));
        prompt.is_shown().await;
        tokio::time::pause();
        assert_eq!(put.await.unwrap().unwrap_err(), KeyringProblem::TimedOut);
    });
    // Would wait for the prompt for ever, if the call ran in the runtime's pool.
    drop(runtime);
    drop(prompt);
}

#[test]
fn every_problem_has_its_verdict_and_the_stores_words() {
    let words = || "words".to_owned();
    for (problem, verdict, store) in [
        (KeyringProblem::Missing(words()), VerdictId::KeyringMissing, Some(words())),
        (KeyringProblem::Locked(words()), VerdictId::KeyringLocked, Some(words())),
        (KeyringProblem::Denied(words()), VerdictId::KeyringDenied, Some(words())),
        (KeyringProblem::Failed(words()), VerdictId::KeyringFailed, Some(words())),
        (KeyringProblem::NotPutBack(words()), VerdictId::KeyringFailed, Some(words())),
        (KeyringProblem::NoSession(words()), VerdictId::KeyringMissing, Some(words())),
        (KeyringProblem::SwitchedOff(words()), VerdictId::KeyringMissing, Some(words())),
        (KeyringProblem::InMemoryOnly(words()), VerdictId::KeyringMissing, Some(words())),
        (KeyringProblem::Unreadable(words()), VerdictId::KeyringFailed, Some(words())),
        (KeyringProblem::SeveralDiffer, VerdictId::KeyringFailed, None),
        (KeyringProblem::TimedOut, VerdictId::KeyringLocked, None),
    ] {
        let said = Verdict::from(problem);
        assert_eq!((said.verdict, said.stage, said.details.store), (verdict, Stage::Keep, store));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_to_install_is_said_where_the_keyring_is_missing_and_nowhere_else() {
    let packages = |problem| Verdict::from(problem).details.packages;
    assert_eq!(packages(KeyringProblem::Missing(String::new())), Some(stores::packages()));
    assert_eq!(packages(KeyringProblem::Denied(String::new())), None);
}

type Altered = Box<dyn FnOnce(&[u8]) -> Vec<u8> + Send>;

/// What happens before a reading or deleting that somebody is asked to allow.
type Meanwhile = Box<dyn FnOnce() + Send>;

/// A store that keeps one or more entries under whatever name is asked for, and can keep something else than it is given.
#[derive(Default)]
struct Shelf {
    cells: Vec<Mutex<Option<Vec<u8>>>>,
    /// What the next write keeps in place of what it was given.
    write: Mutex<Option<Altered>>,
    written: AtomicUsize,
    /// What the next reading or deleting waits for.
    pending: Mutex<Option<(Asks, Meanwhile)>>,
}

/// What a person is asked to allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    ToRead,
    ToDelete,
}

struct Prompt {
    shown: tokio::sync::mpsc::UnboundedReceiver<()>,
    answer: mpsc::Sender<()>,
}

impl Prompt {
    async fn is_shown(&mut self) {
        tokio::time::timeout(std::time::Duration::from_secs(20), self.shown.recv()).await.expect("the prompt comes").unwrap();
    }
}

/// One entry of a shelf, or all of them by their one name.
struct Held {
    shelf: Arc<Shelf>,
    cell: Option<usize>,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shelf")
    }
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Held")
    }
}

impl Shelf {
    fn with(content: &[Option<&str>]) -> Arc<Self> {
        let cells = content.iter().map(|text| Mutex::new(text.map(|text| text.as_bytes().to_vec()))).collect();
        Arc::new(Self { cells, ..Self::default() })
    }

    fn content(&self) -> Vec<Option<String>> {
        self.cells.iter().map(|cell| cell.lock().unwrap().clone().map(|text| String::from_utf8(text).unwrap())).collect()
    }

    /// The next reading or deleting waits for a person.
    fn prompt_when(&self, asks: Asks) -> Prompt {
        let (answer, person) = mpsc::channel::<()>();
        let (shows, shown) = tokio::sync::mpsc::unbounded_channel();
        let wait = move || {
            shows.send(()).unwrap();
            let _ = person.recv();
        };
        *self.pending.lock().unwrap() = Some((asks, Box::new(wait)));
        Prompt { shown, answer }
    }

    fn asked(&self, asks: Asks) {
        let waits = self.pending.lock().unwrap().take_if(|(pending, _)| *pending == asks);
        if let Some((_, wait)) = waits {
            wait();
        }
    }

    /// The next write waits for a person.
    fn prompt(&self) -> Prompt {
        let (answer, person) = mpsc::channel::<()>();
        let (shows, shown) = tokio::sync::mpsc::unbounded_channel();
        *self.write.lock().unwrap() = Some(Box::new(move |secret| {
            shows.send(()).unwrap();
            let _ = person.recv();
            secret.to_vec()
        }));
        Prompt { shown, answer }
    }

    fn entry(self: &Arc<Self>, cell: Option<usize>) -> Entry {
        Entry::new_with_credential(Arc::new(Held { shelf: self.clone(), cell }))
    }
}

impl Held {
    fn cell(&self) -> keyring_core::Result<&Mutex<Option<Vec<u8>>>> {
        match (self.cell, self.shelf.cells.as_slice()) {
            (Some(number), cells) => Ok(&cells[number]),
            (None, [only]) => Ok(only),
            (None, cells) => Err(Error::Ambiguous((0..cells.len()).map(|number| self.shelf.entry(Some(number))).collect())),
        }
    }
}

impl CredentialApi for Held {
    fn set_secret(&self, secret: &[u8]) -> keyring_core::Result<()> {
        let cell = self.cell()?;
        let altered = self.shelf.write.lock().unwrap().take();
        let kept = altered.map_or_else(|| secret.to_vec(), |altered| altered(secret));
        *cell.lock().unwrap() = Some(kept);
        self.shelf.written.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn get_secret(&self) -> keyring_core::Result<Vec<u8>> {
        let cell = self.cell()?;
        self.shelf.asked(Asks::ToRead);
        cell.lock().unwrap().clone().ok_or(Error::NoEntry)
    }

    fn delete_credential(&self) -> keyring_core::Result<()> {
        let cell = self.cell()?;
        self.shelf.asked(Asks::ToDelete);
        cell.lock().unwrap().take().map(drop).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> keyring_core::Result<Option<Arc<Credential>>> {
        self.get_secret().map(|_| None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// What a keyring is given: the shelf behind its own handle.
impl CredentialStoreApi for Handle {
    fn vendor(&self) -> String {
        "shelf".to_owned()
    }

    fn id(&self) -> String {
        "shelf".to_owned()
    }

    fn build(&self, _service: &str, _user: &str, _modifiers: Option<&HashMap<&str, &str>>) -> keyring_core::Result<Entry> {
        Ok(self.0.entry(None))
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

#[derive(Debug)]
struct Handle(Arc<Shelf>);

impl Handle {
    fn of(shelf: &Arc<Shelf>) -> Arc<Self> {
        Arc::new(Self(shelf.clone()))
    }
}
