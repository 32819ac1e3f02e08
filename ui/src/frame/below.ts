// Whether a screen goes on below what is seen of it. Either its content scrolls or, where the window is low, the window.

/** Less than this (in px) is no line of text. */
const LEAST = 12;

/** What scrolls where the window is low. */
const WHOLE = ".window";

const hides = ({ scrollHeight, clientHeight, scrollTop }: Element) => scrollHeight - clientHeight - scrollTop > LEAST;

/** Tells whenever it may have changed, and at once; until it is called off. */
export function watchBelow(screen: HTMLElement, tell: (goesOn: boolean) => void): () => void {
  // What a screen begins with is its content.
  const scrollers = [screen.firstElementChild, screen.closest(WHOLE)].filter((element) => element !== null);
  const look = () => tell(scrollers.some(hides));
  const sizes = new ResizeObserver(look);
  const parts = new MutationObserver(look);
  for (const scroller of scrollers) {
    scroller.addEventListener("scroll", look, { passive: true });
    sizes.observe(scroller);
  }
  parts.observe(screen, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["open"] });
  look();
  return () => {
    for (const scroller of scrollers) scroller.removeEventListener("scroll", look);
    sizes.disconnect();
    parts.disconnect();
  };
}
