// The focus is never lost: where what had it is gone (a button that did its deed, a remark that was hidden), the heading takes it.

export function keepFocus(within: HTMLElement): () => void {
  let last: EventTarget | null = null;
  const remember = (event: FocusEvent) => (last = event.target);
  const look = () => {
    const gone = last instanceof Element && !last.isConnected;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (gone && lost) within.querySelector<HTMLElement>("dialog[open] h2, h1")?.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(look);
  watch.observe(within, { childList: true, subtree: true });
  within.addEventListener("focusin", remember);
  return () => {
    watch.disconnect();
    within.removeEventListener("focusin", remember);
  };
}
