// What the window knows: the view that Rust gave, what is running, and the questions of the moment. What may be done, what a press does and
// where it leads is in the view and the advice; here it is carried out, one thing at a time. Holds no code.

import { STEPS } from "../backend/lists.js";
import type {
  AppId,
  Backend,
  CodeLeft,
  Copied,
  Copyable,
  Entry,
  Examined,
  Failure,
  Keeping,
  LinkId,
  Loss,
  Pasting,
  Press,
  Progress,
  Remedy,
  Run,
  ShapeProblem,
  Step,
  Taken,
  TwoStepAnswer,
  Underway,
  VerdictView,
  View,
} from "../backend/types";
import { Codes } from "./codes.svelte";
import { Documents } from "./documents.svelte";
import { RunProgress } from "./progress.svelte";
import { Requests } from "./requests.svelte";

/** Whose code it is, as the list names it. */
type Whose = Pick<Entry, "app" | "device" | "address">;
/** Which code stays, where there are two. */
export type Chosen = "new" | "earlier" | null;
export type Room = "steps" | "codes" | "examination";

export class Journey {
  readonly backend: Backend;
  readonly requests = new Requests();
  readonly documents: Documents;
  readonly progress = new RunProgress();
  readonly codes: Codes;
  view: View = $state.raw() as View;
  /** How many screens were arrived at. The same screen in other words is none. */
  arrivals = $state(0);
  /** What runs now. One thing at most. */
  run: Run | null = $state(null);
  stopping = $state(false);
  room: Room = $state("steps");
  /** Why the last paste was not a code. */
  problem: ShapeProblem | null = $state.raw(null);
  /** Whether the code is typed rather than pasted. */
  typing = $state(false);
  /** Google's pages that were opened from this window for the present address. */
  opened: LinkId[] = $state.raw([]);
  /** The page that could not be opened: its address is offered with what is said of that. */
  unopened: LinkId | null = $state(null);
  /** A code lies on the clipboard, and it was offered. */
  offered = $state(false);
  /** The window was asked to close, and this would be lost by it. */
  closing: Loss | null = $state(null);
  /** Somebody waits for the answer to "replace the code that is there?". */
  replacing: ((chosen: Chosen) => void) | null = $state.raw(null);
  /** Somebody waits for the answer to "forget the code that is not saved?". */
  forgetting: ((yes: boolean) => void) | null = $state.raw(null);
  /** A new code is made although there is one already. */
  makesNew = $state(false);
  examination: Examined | null = $state.raw(null);
  /** The keyring is waited for, and probably asks the person for something. */
  keyringWaits = $state(false);
  /** A code was taken, but could not be cleared off the clipboard. */
  leftOnClipboard = $state(false);
  /** What became of the code that was pasted, or copied, last; nothing as long as that is not known. */
  codeLeft: CodeLeft | null = $state(null);
  /** What was said to somebody who came back was hidden. */
  welcomed = $state(false);
  /** Until when Google asked not to be asked again, by this computer's clock. */
  waitUntil = $state(0);
  /** When the verdict that stands was given, for its countdown. */
  verdictSince = $state(0);
  keeping: Keeping = $state("in_keyring");
  /** The address as it was typed last, whatever became of it. */
  typedAddress = $state("");

  #mayReplace = false;
  #recipient: string | null = null;
  #turn = 0;
  #followed = 0;
  #choice = 0;
  #opening = false;

  constructor(backend: Backend, view: View) {
    this.backend = backend;
    this.documents = new Documents(backend, this.requests);
    this.codes = new Codes(backend, this.requests, () => this.readAgain());
    this.view = view;
    this.verdictSince = Date.now();
    this.#noteWait(view);
  }

  /** Whether a press would come in between. */
  get busy(): boolean {
    return this.run !== null;
  }

  /** The verdict that takes the step's place. */
  get verdict(): VerdictView | null {
    const verdict = this.view.verdict;
    return this.run === null && verdict?.takes_the_screen ? verdict : null;
  }

  /** The first screen stands: the window is shown. What Rust found in the meantime is said beside it. */
  ready = () => this.#found(() => this.backend.ready());
  /** From now on: whether the keyring is waited for. */
  watchKeyring = () => this.requests.beside(() => this.backend.watchKeyring((waits) => (this.keyringWaits = waits)));
  /** The keyring may have been mended, or is to be opened. */
  lookAtKeyring = () => this.#found(() => this.backend.lookAtKeyring());

  async #found(look: () => Promise<View>): Promise<void> {
    const view = await this.requests.try(look);
    // Nothing that the person did meanwhile is undone by it.
    if (view && this.run === null && view.step === this.view.step) this.view = view;
  }

  // --- the window's own life

  /** What was begun before this page was loaded goes on in Rust: it is watched here to its end, as if it had been begun here. */
  async rejoin(underway: Underway | null): Promise<void> {
    if (underway === null) return;
    const { run, for_ms } = underway;
    if (run === "examine") this.room = "examination";
    await this.#running(run, async (on) => {
      this.progress.since = Date.now() - for_ms;
      const { view, examined } = await this.backend.rejoin(on);
      if (examined) this.#examined(examined);
      return run === "send" ? this.#lookAfter(view, on) : view;
    });
  }

  /** Closing the window is asked about here, where something would be lost by it. */
  async watchClosing(): Promise<void> {
    await this.requests.beside(() => this.backend.whenClosing((loss) => (this.closing = loss)));
  }

  async stay(): Promise<void> {
    this.closing = null;
    await this.requests.try(() => this.backend.stay());
  }

  async closeAllTheSame(): Promise<void> {
    await this.requests.try(() => this.backend.close());
  }

  /** Whether a code can be pasted here, by whatever means: where the button says so, and where it was just created. */
  get takesPaste(): boolean {
    const { step } = this.view;
    return this.room === "steps" && this.run === null && this.verdict === null && (step === "paste" || step === "create");
  }

  /** The same view once more, in the language in use: nothing on the screen begins anew. */
  async readAgain(): Promise<void> {
    if (this.run !== null) return;
    const { arrivals } = this;
    const view = await this.requests.beside(() => this.backend.view());
    if (view && this.run === null && arrivals === this.arrivals) this.view = view;
  }

  // --- moving

  /** Arrow keys run quickly over the tiles: every choice is handed over, and the last one stands. Whether it came to a choice. */
  async chooseApp(id: AppId): Promise<boolean> {
    if (id !== this.view.app && this.#hasUnsavedCode && !(await this.#mayForget())) return false;
    const choice = ++this.#choice;
    const view = await this.requests.try(() => this.backend.chooseApp(id));
    if (view && choice === this.#choice && this.view.step === "app") this.#turnTo(view);
    return true;
  }

  goOn = () => this.#show(() => this.backend.goOn());
  go = (step: Step) => this.#show(() => this.backend.go(step));
  answerTwoStep = (answer: TwoStepAnswer) => this.#show(() => this.backend.answerTwoStep(answer));
  async startOver(): Promise<void> {
    if (await this.#mayForget()) await this.#show(() => this.backend.startOver());
  }

  /** The window closes, as by its frame's button. */
  async finish(): Promise<void> {
    await this.requests.once(() => this.backend.finish());
  }

  /** Nothing that is pressed while Rust still answers is lost for it: what it was chosen for is often the very next press. */
  async practiceFault(fault: string | null): Promise<void> {
    if (this.run !== null) return;
    const { arrivals } = this;
    const view = await this.requests.try(() => this.backend.practiceFault(fault));
    if (!view) return;
    if (this.run !== null || arrivals !== this.arrivals) return this.readAgain();
    this.problem = null;
    this.#turnTo(view);
  }

  /** With the name of the device, where there is a field for it. */
  async giveAddress(typed: string, device?: string): Promise<void> {
    if (this.#hasUnsavedCode && !(await this.#mayTakeAddress(typed, device))) return;
    this.typedAddress = typed;
    await this.#running("address", async () => {
      if (this.#isAnotherDevice(device)) await this.backend.nameDevice(device);
      return this.backend.giveAddress(typed);
    });
  }

  /** Another account's address, or another device's name, lets a code go that is not saved. Which it is Rust knows; where it does not answer, it is asked all the same. */
  async #mayTakeAddress(typed: string, device: string | undefined): Promise<boolean> {
    if (this.#isAnotherDevice(device)) return this.#mayForget();
    const another = await this.requests.beside(() => this.backend.isAnotherAccount(typed));
    return another === false || this.#mayForget();
  }

  #isAnotherDevice(name: string | undefined): name is string {
    return name !== undefined && name !== (this.view.device ?? "");
  }

  /** Another device is meant than the one that has a code. */
  nameDevice = (typed: string) => this.#show(() => this.backend.nameDevice(typed));

  /** One step back, or out of a room beside the steps; a run is cancelled instead. */
  async back(): Promise<void> {
    if (this.run !== null) return this.cancel();
    if (this.room !== "steps") return this.enter("steps");
    const before = STEPS[STEPS.indexOf(this.view.step) - 1];
    if (this.view.step === "paste" && this.typing) this.typing = false;
    else if (before) await this.go(before);
  }

  enter(room: Room): void {
    this.requests.failure = null;
    this.room = room;
  }

  // --- Google's pages and the clipboard

  async openLink(link: LinkId): Promise<void> {
    if (this.#opening) return;
    // A browser may take a second to be found. Whoever presses another button meanwhile is not kept waiting, so this is not `once`.
    this.#opening = true;
    const place = this.#place;
    const told = (failure: Failure) => this.#openedNothing(link, failure, place);
    const opened = await this.requests.try(() => this.backend.openLink(link, told).then(() => true));
    this.#opening = false;
    this.unopened = opened ? null : link;
    // From the list of codes it is opened for another reason.
    if (opened && this.room === "steps") this.opened = [...this.opened, link];
  }

  /** Where the person is: whoever has gone on has seen the page, whatever its browser says of itself in the end. */
  get #place(): string {
    return `${this.room} ${this.view.step}`;
  }

  /** What had taken a page failed a little later: it is not opened. */
  #openedNothing(link: LinkId, failure: Failure, place: string): void {
    if (place !== this.#place) return;
    this.opened = this.opened.filter((one) => one !== link);
    this.unopened = link;
    this.requests.failure = failure;
  }

  /** What lies on the clipboard then; nothing where it could not be reached. */
  async copy(what: Copyable): Promise<Copied | undefined> {
    const ask = () => this.backend.copy(what);
    // That nothing opened is said on while the address is copied that is offered with it.
    const copied = await (this.requests.failure?.code === "browser" ? this.requests.beside(ask) : this.requests.try(ask));
    if (copied && copied.stays_seconds !== null) void this.#followCode();
    return copied;
  }

  /** Rust looks whether the code is off the clipboard, and says so by itself when it knows. */
  async #followCode(): Promise<void> {
    const followed = ++this.#followed;
    this.codeLeft = null;
    // Nobody pressed anything for it: where nothing comes of it, nothing is said.
    const left = await this.backend.codeLeft().catch(() => null);
    if (!left || followed !== this.#followed) return;
    this.codeLeft = left;
    this.leftOnClipboard = left === "still_there";
  }

  /** The window is looked at again. */
  async lookAtClipboard(): Promise<void> {
    // Rust asks more: it looks only after Google's page for codes was opened.
    if (this.view.step !== "create" || this.room !== "steps" || this.run !== null || this.replacing) return;
    this.offered = await this.backend.offerCode().catch(() => false);
  }

  // --- the code

  paste = () => this.#paste(() => this.backend.pasteCode());
  /** What was marked last, where the system has that. */
  pasteMarked = () => this.#paste(() => this.backend.pasteMarked());
  typeCode = (read: () => string) => this.#take(() => this.backend.typeCode(read()));
  insist = () => this.#take(() => this.backend.insistOnCode());

  #paste(paste: () => Promise<Pasting>): Promise<Taken | null> {
    return this.#take(async () => {
      const pasted = await paste();
      this.leftOnClipboard = pasted.left_on_clipboard;
      if (pasted.taken.kind === "code") void this.#followCode();
      return pasted;
    });
  }

  /** What it was; nothing where it could not be had. */
  async #take(take: () => Promise<Pasting>): Promise<Taken | null> {
    if (this.run !== null || this.replacing !== null || !(await this.#askToReplace())) return null;
    const pasting = await this.requests.once(take);
    if (!pasting) return null;
    const { taken, view } = pasting;
    this.offered = false;
    this.problem = taken.kind === "odd" ? taken.problem : null;
    if (taken.kind === "odd") {
      // What is odd is explained where it can be pasted again.
      if (view.step !== this.view.step) this.#turnTo(view);
      return taken;
    }
    await this.#running("check", async (on) => {
      this.#turnTo(view);
      return this.backend.check(this.keeping, on);
    });
    return taken;
  }

  #askToReplace(): Promise<boolean> {
    if (!this.view.code_kept || this.#mayReplace) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.replacing = (chosen) => {
        this.replacing = null;
        this.#mayReplace = chosen === "new";
        resolve(chosen === "new");
        if (chosen === "earlier") void this.useEarlier();
      };
    });
  }

  // --- codes that are kept

  /** The journey is about this code from now on, and stands at the step. Whether it came to that. */
  async takeUp({ app, device, address }: Whose, step: Step): Promise<boolean> {
    if (this.run !== null || !(await this.#mayForget())) return false;
    return this.#shown(() => this.backend.takeUp(app, device, address, step));
  }

  /** The code that there is already for this app and address has its card. */
  async useEarlier(): Promise<void> {
    const { app, address, earlier } = this.view;
    const { device } = earlier ?? this.view;
    if (app !== null && address !== null) await this.takeUp({ app, device, address }, "connect");
  }

  /** Another one is made; it takes the earlier one's place once Google has accepted it. */
  makeNew(): void {
    this.makesNew = true;
    this.#mayReplace = true;
  }

  async replace(whose: Whose): Promise<void> {
    if (await this.takeUp(whose, "create")) this.makeNew();
  }

  async checkKept({ app, device, address }: Whose): Promise<void> {
    if (this.run !== null || !(await this.#mayForget())) return;
    await this.#running("check", async (on) => {
      this.#turnTo(await this.backend.takeUp(app, device, address, "check"));
      return this.backend.checkKept(on);
    });
  }

  async checkKeptAgain(): Promise<void> {
    await this.#running("check", (on) => this.backend.checkKept(on));
  }

  get #hasUnsavedCode(): boolean {
    return this.view.code_in_hand || this.view.memory_only;
  }

  /** A code that is not saved is let go by what comes: that is asked first. */
  #mayForget(): Promise<boolean> {
    if (!this.#hasUnsavedCode) return Promise.resolve(true);
    if (this.forgetting) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.forgetting = (yes) => {
        this.forgetting = null;
        resolve(yes);
      };
    });
  }

  // --- what takes time. Each of these is one press, and each signs in at most once.

  async check(keeping: Keeping = this.keeping): Promise<void> {
    this.keeping = keeping;
    await this.#running("check", (on) => this.backend.check(keeping, on));
  }

  async sendTest(to: string): Promise<void> {
    this.#recipient = to;
    await this.#running("send", async (on) => {
      return this.#lookAfter(await this.backend.sendTest(to, on), on);
    });
  }

  /** The same press, as it was announced: now the mail is looked for. */
  async #lookAfter(sent: View, on: (progress: Progress) => void): Promise<View> {
    if (!sent.can_look) return sent;
    this.view = sent;
    return (await this.requests.try(() => this.backend.lookForTest(on))) ?? sent;
  }

  /** Whether a test mail to this address can be looked for afterwards. */
  async isOwn(typed: string): Promise<boolean> {
    return (await this.requests.beside(() => this.backend.isOwn(typed))) ?? false;
  }

  async lookForTest(): Promise<void> {
    await this.#running("look", (on) => this.backend.lookForTest(on));
  }

  async examine(): Promise<void> {
    this.examination = null;
    await this.#running("examine", async (on) => {
      this.#examined(await this.backend.examine(on));
      return this.view;
    });
  }

  /** Who stopped it has seen what there was. */
  #examined(found: Examined): void {
    this.examination = found.trouble?.verdict === "cancelled" ? null : found;
  }

  async cancel(): Promise<void> {
    if (this.run === null) return;
    this.stopping = true;
    await this.requests.try(() => this.backend.cancel());
  }

  // --- advice

  async follow(remedy: Remedy): Promise<void> {
    if (remedy.press) await this.press(remedy.press);
  }

  async press(press: Press): Promise<void> {
    switch (press.kind) {
      case "open":
        return this.openLink(press.link);
      case "create":
        await this.go("create");
        this.makesNew = true;
        return this.openLink("app_passwords");
      case "go":
        return this.go(press.step);
      case "again":
        return this.#again();
      case "keep_in_memory":
        this.keeping = "in_memory";
        if (this.view.step === "check") await this.check("in_memory");
        return;
      case "use_meant_address": {
        const meant = this.view.verdict?.values.meant;
        return meant?.kind === "text" ? this.giveAddress(meant.text) : undefined;
      }
      case "insist_on_address":
        await this.#running("address", () => this.backend.insistOnAddress());
        return;
      case "report":
        return this.documents.showReport();
      case "paste":
        await this.paste();
        return;
      case "type":
        this.typing = true;
        return this.go("paste");
      case "letter":
        return this.documents.showLetter(press.letter);
    }
  }

  async #again(): Promise<void> {
    if (this.room === "examination") return this.examine();
    switch (this.view.again) {
      case "check":
        return this.check();
      case "check_kept":
        return this.checkKeptAgain();
      case "send":
        return this.sendTest(this.#recipient ?? this.view.address ?? "");
      case "look":
        return this.lookForTest();
      case "address":
        return this.giveAddress(this.typedAddress || (this.view.address ?? ""));
    }
  }

  // --- what Rust answers

  async #show(work: () => Promise<View>): Promise<void> {
    await this.#shown(work);
  }

  /** Whether there was an answer to show. */
  async #shown(work: () => Promise<View>): Promise<boolean> {
    if (this.run !== null) return false;
    const view = await this.requests.once(work);
    if (!view) return false;
    this.problem = null;
    this.#turnTo(view);
    return true;
  }

  #turnTo(view: View): void {
    if (view.step !== this.view.step) {
      this.offered = false;
      if (view.step !== "paste") this.typing = false;
    }
    if (view.address !== this.view.address || view.app !== this.view.app || view.device !== this.view.device) {
      this.opened = [];
      this.makesNew = false;
      this.#mayReplace = false;
    }
    this.room = "steps";
    this.verdictSince = Date.now();
    this.#noteWait(view);
    this.arrivals++;
    this.view = view;
  }

  #noteWait(view: View): void {
    this.waitUntil = view.wait_seconds === null ? 0 : Date.now() + view.wait_seconds * 1000;
  }

  async #running(run: Run, work: (on: (progress: Progress) => void) => Promise<View>): Promise<void> {
    if (this.run !== null) return;
    const turn = ++this.#turn;
    this.run = run;
    this.stopping = false;
    this.progress.begin();
    // What comes late from an earlier run is not of this one.
    const view = await this.requests.try(() => work((progress) => turn === this.#turn && this.progress.see(progress)));
    if (view && run === "check" && !this.stopping) await this.progress.restOnLights(view.step !== "check" || view.verdict?.good === true);
    this.#turn++;
    this.run = null;
    this.stopping = false;
    // The doctor's findings are its own: the step behind it stays as it was, but for the language.
    if (!view || run === "examine") return this.readAgain();
    if (view.step !== "paste" && view.verdict?.good) this.#mayReplace = false;
    this.#turnTo(view);
  }
}
