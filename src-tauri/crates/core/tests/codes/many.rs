//! Checking several codes: one sign-in each, whatever becomes of one of them, with the pauses that Google asks for.

use super::*;
use mailkey_core::clock::SystemClock;
use mailkey_core::codes::{Ended, Going};
use mailkey_core::connection::Deadlines;
use mailkey_core::environment::Environment;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Mailkey at a desk whose clock runs and whose pauses are short.
fn in_a_hurry(desk: &Desk) -> Mailkey {
    let usual = desk.environment();
    let short = Deadlines { rest: Duration::from_secs(1), between: Duration::from_millis(50), ..usual.servers.deadlines };
    Mailkey::open(Environment { servers: usual.servers.within(short), clock: Arc::new(SystemClock), ..desk.environment() })
}

fn which(apps: &[&str]) -> Vec<(AppOnDevice, EmailAddress)> {
    apps.iter().map(|id| (app(id), address(ANNA))).collect()
}

fn verdict_of(ended: &Ended) -> VerdictId {
    match ended {
        Ended::Verdict(verdict) => verdict.verdict,
        other => panic!("no verdict: {other:?}"),
    }
}

#[tokio::test]
async fn each_code_is_signed_in_with_once_and_one_that_fails_is_no_others_end() {
    let desk = Desk::new().await;
    let mailkey = in_a_hurry(&desk);
    kept(&desk, &mailkey, "scanner", ANNA).await;
    let dead = kept(&desk, &mailkey, "msmtp", ANNA).await;
    kept(&desk, &mailkey, "python", ANNA).await;
    desk.google.revoke_code(ANNA, dead.expose());
    let before = desk.google.auth_count();
    let told = Mutex::new(Vec::new());
    let on = |going: Going<'_>| {
        told.lock().unwrap().push(match going {
            Going::Checking { index } => format!("checking {index}"),
            Going::Waiting { index, .. } => format!("waiting {index}"),
            Going::Done { index, .. } => format!("done {index}"),
        });
    };
    let started = Instant::now();
    let which = which(&["scanner", "msmtp", "node", "python"]);
    let ends = mailkey.codes().check_many(&which, &on, &CancellationToken::new()).await.unwrap();
    assert_eq!((verdict_of(&ends[0]), verdict_of(&ends[1])), (VerdictId::SignedIn, VerdictId::CodeRejected));
    assert_eq!((&ends[2], verdict_of(&ends[3])), (&Ended::NotKept, VerdictId::SignedIn));
    assert_eq!(desk.google.auth_count(), before + 3);
    assert!(started.elapsed() >= Duration::from_millis(100), "with a pause in between");
    let wanted = ["checking 0", "done 0", "checking 1", "done 1", "checking 2", "done 2", "checking 3", "done 3"];
    assert_eq!(told.into_inner().unwrap(), wanted);
}

#[tokio::test]
async fn after_a_454_it_waits_says_until_when_and_goes_on_by_itself() {
    let desk = Desk::new().await;
    let mailkey = in_a_hurry(&desk);
    for id in ["scanner", "msmtp"] {
        kept(&desk, &mailkey, id, ANNA).await;
    }
    let before = desk.google.auth_count();
    desk.google.set_fault(Fault::TooManySignIns);
    let waited = Mutex::new(Vec::new());
    let google = Arc::clone(&desk.google);
    let on = |going: Going<'_>| {
        if let Going::Waiting { until, .. } = going {
            google.set_fault(Fault::None);
            waited.lock().unwrap().push((until, google.auth_count()));
        }
    };
    let ends = mailkey.codes().check_many(&which(&["scanner", "msmtp"]), &on, &CancellationToken::new()).await.unwrap();
    assert!(ends.iter().all(|end| verdict_of(end) == VerdictId::SignedIn), "{ends:?}");
    let waited = waited.into_inner().unwrap();
    assert_eq!(waited.len(), 1);
    assert!(jiff::Timestamp::now() >= waited[0].0, "the pause was waited out");
    assert_eq!((waited[0].1, desk.google.auth_count()), (before + 1, before + 3), "one was refused, and each was asked once more at most");
}

#[tokio::test]
async fn a_second_454_in_a_row_ends_it_and_the_rest_is_not_reached() {
    let desk = Desk::new().await;
    let mailkey = in_a_hurry(&desk);
    for id in ["scanner", "msmtp"] {
        kept(&desk, &mailkey, id, ANNA).await;
    }
    let before = desk.google.auth_count();
    desk.google.set_fault(Fault::TooManySignIns);
    let ends = mailkey.codes().check_many(&which(&["scanner", "msmtp"]), &|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!((verdict_of(&ends[0]), &ends[1]), (VerdictId::TooManySignIns, &Ended::NotReached));
    assert_eq!(desk.google.auth_count(), before + 2);
}

#[tokio::test]
async fn it_can_be_cancelled_while_it_waits() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", ANNA).await;
    desk.google.set_fault(Fault::TooManySignIns);
    let before = desk.google.auth_count();
    let cancel = CancellationToken::new();
    let on = |going: Going<'_>| {
        if let Going::Waiting { .. } = going {
            cancel.cancel();
        }
    };
    // The clock stands: without being cancelled this would never end.
    let ends = mailkey.codes().check_many(&which(&["scanner", "msmtp"]), &on, &cancel).await.unwrap();
    assert_eq!(ends, [Ended::NotReached, Ended::NotReached]);
    assert_eq!(desk.google.auth_count(), before + 1);
}
