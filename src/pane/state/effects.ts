import { MAPPING_NAMESPACE } from "../../roster/mapping/namespace";
import type { Language } from "../../text/words";
import type { CellRef } from "../../workbook/cell";
import { WorkbookError } from "../../workbook/errors";
import type { Edits, Progress } from "../../workbook/port";
import type { Brain, CheckAsked, CheckSettings, EditsAsked, Problem } from "../brain/brain";
import { isAbort } from "../brain/failure";
import { problemOf } from "../brain/problems";
import type { PaneHost } from "../host";
import { Following } from "./following";
import { NO_ROSTER } from "./reducer";
import { checkSettings, type Settings, settingsIn, settingsText } from "./settings";
import { Since } from "./since";
import type { Stage, Told } from "./state";
import type { PaneStore } from "./store";
import { byStage, type Tools, Work } from "./work";

/** What a pane works on. */
export interface Surroundings {
  readonly host: PaneHost;
  readonly brain: Brain;
  /** That of the host, until another is set. */
  readonly language: Language;
  /** ISO date. */
  readonly today: () => string;
  /**
   * Whether nothing is written but into what is shown, as on the page, which touches no file: the workbook is checked
   * as soon as it is open, and marks follow every change.
   */
  readonly eager?: boolean | undefined;
}

/** Everything that a person can have done, and what the pane does by itself; what comes of it stands in the store. */
export class Effects {
  /** What a person asked for. */
  private readonly work: Work;
  private readonly following = new Following((signal) => this.follow(signal));
  private readonly since = new Since();

  constructor(
    private readonly place: Surroundings,
    private readonly store: PaneStore,
  ) {
    this.work = new Work(place, store, {
      begins: () => this.following.giveWay(),
      ends: () => {
        if (this.following.isBehind) this.changed();
      },
      problem: (error, isWriting) => this.problem(error, isWriting),
    });
  }

  /** Reads the settings that were kept, and listens for changes. @returns how to stop */
  open(): () => void {
    const { host } = this.place;
    let stop: (() => Promise<void>) | null = null;
    let isOpen = true;
    void this.attempt(async () => {
      this.store.dispatch({ kind: "set", settings: settingsIn(await host.settings.read()) });
      if (this.place.eager && isOpen) await this.check();
    });
    void this.attempt(async () => {
      const listening = await host.onChange((change) => {
        this.since.note(change);
        this.changed();
      });
      if (isOpen) stop = listening;
      else await listening();
    });
    return () => {
      isOpen = false;
      this.work.stop();
      this.following.close();
      void stop?.();
    };
  }

  /** Reads and checks the workbook, and marks it where the settings say so. @returns whether that was done */
  async check(): Promise<boolean> {
    const told = await this.run(
      "reading",
      (tools) => this.checkAndMark(tools),
      (told) => told,
    );
    return told !== null;
  }

  cancel(): void {
    this.work.stop();
  }

  async clear(): Promise<void> {
    const clear = async ({ host }: Tools) => {
      await host.workbook.clear();
      this.store.dispatch({ kind: "settled", marks: "none" });
    };
    await this.run("clearing", clear, () => ({ what: "cleared" }));
  }

  /**
   * Writes what is asked for. What is written of the lists is made of them as they stand, not as they were checked:
   * somebody may have typed since.
   *
   * @param andCheck whether it bears on what was checked
   * @param tell what is said when it is done; `isChecked` where it was checked again after it
   * @returns whether it was written
   */
  async write(
    asked: EditsAsked,
    andCheck: boolean,
    tell: (edits: Edits, isChecked: boolean) => string,
  ): Promise<boolean> {
    let unchecked: Problem | "stopped" | null = null;
    const write = async (tools: Tools) => {
      const { brain, host, signal } = tools;
      const meant = this.asItStands(asked);
      if (meant.what !== "columns") await this.look(tools);
      const edits = await brain.edits(meant, { signal });
      signal.throwIfAborted();
      tools.stage("writing");
      await host.workbook.apply(edits, byStage(tools));
      if (!andCheck) return edits;
      this.store.dispatch({ kind: "changed" });
      await this.checkAndMark(tools).catch((error) => {
        // what was written stands, and is told, though it could not be checked
        const isWriting = this.store.state.work?.stage === "writing";
        unchecked = isAbort(error) ? "stopped" : this.problem(error, isWriting);
      });
      return edits;
    };
    const tellDone = (edits: Edits): Told => ({ what: "said", text: tell(edits, unchecked === null) });
    const done = await this.run("reading", write, tellDone);
    this.makeUp(unchecked);
    return done !== null;
  }

  /** What is asked for, with the cells that it names where they stand by now; one that is gone is left out. */
  private asItStands(asked: EditsAsked): EditsAsked {
    if (asked.what !== "fixes" || asked.cells === null) return asked;
    return { ...asked, cells: asked.cells.flatMap((cell) => this.since.placeOf(cell) ?? []) };
  }

  /** Tells why what was written could not be checked, and checks it in a while. */
  private makeUp(unchecked: Problem | "stopped" | null): void {
    if (unchecked === null) return;
    if (unchecked !== "stopped") this.store.dispatch({ kind: "failed", problem: unchecked });
    this.changed();
  }

  /** What a check is asked with by now. */
  settings(): CheckSettings {
    const { today, language } = this.place;
    return checkSettings(this.store.state.settings, today(), language);
  }

  /** Says what went wrong. */
  readonly trouble = (error: unknown): void => {
    this.store.dispatch({ kind: "troubled", problem: this.problem(error, false) });
  };

  /** Brings a cell of what is shown to the front, where it stands by now. */
  async select(cell: CellRef): Promise<void> {
    await this.attempt(async () => {
      const place = this.since.placeOf(cell);
      if (place === null) throw new WorkbookError("WORKBOOK_CHANGED", { sheet: cell.sheet });
      await this.place.host.select(place);
    });
  }

  /** Keeps settings, and checks again by them where something was checked. */
  async set(settings: Settings): Promise<void> {
    const before = this.store.state.settings;
    this.store.dispatch({ kind: "set", settings });
    await this.attempt(() => this.place.host.settings.write(settingsText(settings)));
    const isAwaited = this.store.state.checked !== null || this.work.isRunning;
    if (isAwaited && !isSameCheck(before, settings)) this.changed();
  }

  /**
   * Does a piece of work that takes a while, unless another is being done. What goes wrong is told.
   *
   * @param tell what is said when it is done
   * @returns null where it was stopped, or something went wrong
   */
  run<T>(stage: Stage, work: (tools: Tools) => Promise<T>, tell: (result: T) => Told): Promise<T | null> {
    return this.work.run(stage, work, tell);
  }

  private async look(tools: Tools): Promise<void> {
    const { brain, signal } = tools;
    tools.stage("reading");
    const at = this.since.now();
    const asked = await this.read(byStage(tools));
    signal.throwIfAborted();
    tools.stage("checking");
    const checked = await brain.check(asked, { signal, progress: tools.progress });
    this.since.shown(at);
    this.store.dispatch({ kind: "checked", checked });
  }

  private async checkAndMark(tools: Tools): Promise<Told> {
    const { host, brain, signal } = tools;
    await this.look(tools);
    if (!this.store.state.settings.marks) return { what: "checked" };
    const edits = await brain.edits({ what: "marks" }, { signal });
    signal.throwIfAborted();
    tools.stage("writing");
    await host.workbook.apply(edits, byStage(tools));
    this.store.dispatch({ kind: "settled", marks: "written" });
    return { what: "marked" };
  }

  /**
   * Cells were changed: they are checked when nobody has typed for a while. What nobody asked to be checked is not, but
   * where everything is; a workbook may become a list by what is typed. A first check may be under way that has read
   * the cells already.
   */
  private changed(): void {
    if (!this.isFollowed && !this.work.isRunning) return;
    this.store.dispatch({ kind: "changed" });
    this.following.changed();
  }

  private async follow(signal: AbortSignal): Promise<"done" | "again"> {
    // what is being done now is followed by a check of what changed meanwhile
    if (this.work.isRunning || !this.isFollowed) return "done";
    const { brain, host, eager } = this.place;
    const at = this.since.now();
    try {
      const asked = await this.read(undefined, this.since.contentsOnly);
      signal.throwIfAborted();
      const checked = await brain.check(asked, { signal });
      signal.throwIfAborted();
      this.since.shown(at);
      this.store.dispatch({ kind: "rechecked", checked });
      if (!eager || !this.store.state.settings.marks) return "done";
      const edits = await brain.edits({ what: "marks" }, { signal });
      signal.throwIfAborted();
      await host.workbook.apply(edits);
      this.store.dispatch({ kind: "settled", marks: "written" });
      return "done";
    } catch (error) {
      // nobody asked for this check: what was told before stays, and that cells were changed since is said beside it
      const problem = this.problem(error, false);
      if (problem.code === NO_ROSTER) this.store.dispatch({ kind: "failed", problem });
      return BUSY.has(problem.code) ? "again" : "done";
    }
  }

  /** Whether something was checked that is to be kept up with. */
  private get isFollowed(): boolean {
    return this.store.state.checked !== null || this.place.eager === true;
  }

  private async read(progress?: Progress, contentsOnly = false): Promise<CheckAsked> {
    const { host } = this.place;
    this.following.read();
    const at = this.since.now();
    const [workbook, sheets] = await Promise.all([host.name(), host.workbook.read(progress, contentsOnly)]);
    this.since.read(at);
    // Excel gave it with the sheets, and need not be asked again
    const kept = await host.workbook.part(MAPPING_NAMESPACE);
    return { workbook, kept, sheets, settings: this.settings() };
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.trouble(error);
    }
  }

  private problem(error: unknown, isWriting: boolean) {
    return problemOf(error, this.store.state.settings.language ?? this.place.language, isWriting);
  }
}

/** Excel answers again in a while: somebody is typing in the next cell, or it has much to do. */
const BUSY: ReadonlySet<string> = new Set(["CELL_BEING_EDITED", "EXCEL_BUSY"]);

/** Whether a check by either would tell the same. */
function isSameCheck(a: Settings, b: Settings): boolean {
  const asked = (settings: Settings) => JSON.stringify(checkSettings(settings, "", "vi"));
  return asked(a) === asked(b) && a.language === b.language;
}
