// Which presses of the pointer count. Who presses twice, out of habit or with a switch that bounces, means one press: the rest of it does
// nothing, whatever it would come upon, so that nothing is pressed that only just appeared under a finger. And a press that began on
// something else than it ends on is nobody's. Keys and screen readers press without a pointer, and are left alone.

/** How soon after another one a press is the rest of it, in milliseconds. Systems take 400 to 500 for a double click. */
const SOON = 500;
/** How long after the first one there can be a rest at all, in milliseconds: whoever goes on pressing is heard again. */
const AT_MOST = 1000;
/** How far from another one a press can be the rest of it, in CSS px. Systems ask for 4 or 5, but a hand may tremble. */
const NEAR = 16;

/** What can be pressed at a place, and what a press there means now. */
export interface Control {
  element: object;
  meaning: string;
  /** It goes step by step: each press of it counts, however quick. */
  eachCounts: boolean;
}

/** What is under the pointer: something to press, a text in which each click counts (two of them mark a word), or neither. */
export type Under = Control | "text" | null;

interface Point {
  x: number;
  y: number;
  /** By a clock that only goes forward, in milliseconds. */
  at: number;
}

/** Tells presses from the rest of a press. */
export class Presses {
  /** The first of those that may be one. */
  #first: { at: number; control: Control } | null = null;
  #last: Point | null = null;
  /** The pointer has been somewhere else since the last one, so that the next one is aimed. */
  #away = false;
  #present: { under: Under; aimed: boolean; counts: boolean } | null = null;

  /** The pointer is pressed. */
  down(point: Point, under: Under): void {
    const { first, last } = { first: this.#first, last: this.#last };
    // Where nothing was pressed, nothing can have come of it.
    const aimed = first === null || last === null || this.#away || distance(last, point) > NEAR;
    const isRest = !aimed && point.at - last.at <= SOON && point.at - first.at <= AT_MOST;
    const counts = !isRest || this.#goesOn(under);
    if (!isRest) this.#first = isControl(under) ? { at: point.at, control: under } : null;
    this.#last = point;
    this.#away = false;
    this.#present = { under, aimed, counts };
  }

  moved(point: Omit<Point, "at">): void {
    if (this.#last && distance(this.#last, point) > NEAR) this.#away = true;
  }

  /** Whether the press counts; `detail` is how many there were by the system's count. */
  counts(detail: number): boolean {
    const present = this.#present;
    if (detail === 0 || present === null) return true;
    // The system may have been told to wait longer for the second one than we do, and the page may have been too busy to see it in time.
    return present.counts && !(detail === 2 && !present.aimed && !this.#goesOn(present.under));
  }

  /** Whether it does where it ended, which makes a click. */
  click(detail: number, under: Under): boolean {
    const [began, counts] = [this.#present?.under, this.counts(detail)];
    this.#present = null;
    if (detail === 0 || began === undefined || !counts) return counts;
    if (!isControl(began) || !isControl(under)) return began === under;
    return began.element === under.element && began.meaning === under.meaning;
  }

  #goesOn(under: Under): boolean {
    return under === "text" || (isControl(under) && under.eachCounts && under.element === this.#first?.control.element);
  }
}

const isControl = (under: Under): under is Control => under !== null && under !== "text";
const distance = (one: Omit<Point, "at">, other: Omit<Point, "at">) => Math.hypot(one.x - other.x, one.y - other.y);

function under({ target }: Event): Under {
  const found = target instanceof Element ? target.closest("button, summary, select, label, input") : null;
  if (found === null) return null;
  if (found.matches('input:not([type="radio"])')) return "text";
  // A label is pressed for what it is the label of.
  const element = found instanceof HTMLLabelElement ? (found.control ?? found) : found;
  const words = found.getAttribute("aria-label") ?? found.textContent;
  const waits = element.matches('[aria-disabled="true"], :disabled');
  return { element, meaning: `${words} ${waits ? "waits" : ""}`, eachCounts: element.hasAttribute("data-each-counts") };
}

/** Keeps from the page what does not count. */
export function countPresses(page: Window): () => void {
  const presses = new Presses();
  const isMain = ({ button }: MouseEvent) => button === 0;
  const place = ({ clientX: x, clientY: y }: MouseEvent) => ({ x, y });
  const keepFromPage = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Not by the events' own time: where a system's and a driver's events come together, they are of two clocks.
  const down = (event: PointerEvent) => {
    if (event.isPrimary && isMain(event)) presses.down({ ...place(event), at: performance.now() }, under(event));
  };
  const move = (event: PointerEvent) => presses.moved(place(event));
  // A list opens as soon as it is pressed, and whatever else is pressed takes the focus.
  const mouse = (event: MouseEvent) => {
    if (isMain(event) && !presses.counts(event.detail)) keepFromPage(event);
  };
  const click = (event: MouseEvent) => {
    if (!presses.click(event.detail, under(event))) keepFromPage(event);
  };
  page.addEventListener("pointerdown", down, true);
  page.addEventListener("pointermove", move, true);
  page.addEventListener("mousedown", mouse, true);
  page.addEventListener("click", click, true);
  return () => {
    page.removeEventListener("pointerdown", down, true);
    page.removeEventListener("pointermove", move, true);
    page.removeEventListener("mousedown", mouse, true);
    page.removeEventListener("click", click, true);
  };
}
