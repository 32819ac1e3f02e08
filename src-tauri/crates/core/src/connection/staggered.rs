//! Several ways at once, each begun a little after the one before it (RFC 8305, section 5); the first that succeeds wins.
//!
//! It serves twice: for the addresses of one name, and for the ports of one server.

use std::future::Future;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

/// Runs the attempts until one succeeds; the others are dropped then. The next one begins when `pause` has passed since the last
/// began, or at once when one fails.
///
/// # Errors
/// What each attempt failed of, in the order in which they failed.
pub(super) async fn first_of<T, E, F>(attempts: Vec<F>, pause: Duration) -> Result<T, Vec<E>>
where
    F: Future<Output = Result<T, E>>,
{
    let mut waiting = attempts.into_iter();
    let mut running: FuturesUnordered<F> = waiting.next().into_iter().collect();
    let mut next = waiting.next();
    let mut failures = Vec::new();
    let mut timer = std::pin::pin!(tokio::time::sleep(pause));
    loop {
        tokio::select! {
            biased;
            outcome = running.next() => match outcome {
                Some(Ok(won)) => return Ok(won),
                Some(Err(failure)) => failures.push(failure),
                None => return Err(failures),
            },
            () = &mut timer, if next.is_some() => {}
        }
        running.extend(next.take());
        next = waiting.next();
        timer.as_mut().reset(Instant::now() + pause);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    const PAUSE: Duration = Duration::from_millis(250);

    /// Attempts that end after so many milliseconds, well or not; tells who won and when each began.
    async fn race(attempts: &[(u64, bool)]) -> (Result<usize, Vec<usize>>, Vec<u128>, u128) {
        let start = Instant::now();
        let begun = RefCell::new(vec![None; attempts.len()]);
        let futures = attempts.iter().enumerate().map(|(index, (after, good))| {
            let begun = &begun;
            async move {
                begun.borrow_mut()[index] = Some(start.elapsed().as_millis());
                tokio::time::sleep(Duration::from_millis(*after)).await;
                if *good { Ok(index) } else { Err(index) }
            }
        });
        let outcome = first_of(futures.collect(), PAUSE).await;
        let took = start.elapsed().as_millis();
        (outcome, begun.into_inner().into_iter().flatten().collect(), took)
    }

    #[tokio::test(start_paused = true)]
    async fn the_second_does_not_begin_when_the_first_is_quick() {
        assert_eq!(race(&[(100, true), (0, true)]).await, (Ok(0), vec![0], 100));
    }

    #[tokio::test(start_paused = true)]
    async fn the_second_begins_after_the_pause_and_wins_when_the_first_is_silent() {
        let (won, begun, took) = race(&[(60_000, true), (30, true)]).await;
        assert_eq!((won, begun), (Ok(1), vec![0, 250]));
        assert!((280..=285).contains(&took), "{took}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_next_begins_at_once_when_one_fails() {
        let (won, begun, took) = race(&[(10, false), (10, false), (10, true)]).await;
        assert_eq!(won, Ok(2));
        assert!(begun[1] <= 12 && begun[2] <= 24 && took <= 36, "{begun:?} {took}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_first_can_still_win_after_the_second_began() {
        assert_eq!(race(&[(400, true), (60_000, true)]).await.0, Ok(0));
    }

    #[tokio::test(start_paused = true)]
    async fn each_failure_is_told() {
        assert_eq!(race(&[(300, false), (5, false)]).await.0, Err(vec![1, 0]));
        assert_eq!(race(&[]).await.0, Err(vec![]));
    }
}
