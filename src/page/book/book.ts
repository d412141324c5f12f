import type { CellRef } from "../../workbook/cell";
import { memoryWorkbook } from "../../workbook/memory/workbook";
import type { CustomPart, Edits, Mark, SheetDraft, SheetSnapshot, Workbook } from "../../workbook/port";
import type { FileWork, Hanging } from "../file/fileWork";
import { allEdits, done, type History, NO_HISTORY, redone, undone } from "./history";
import { withoutResults } from "./uncalculated";

/** What a file holds, read once. */
export interface BookContent {
  /** File name only. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets may not be added. */
  readonly structureLocked: boolean;
  /** Custom XML parts of ours, by namespace. */
  readonly parts: ReadonlyMap<string, string>;
}

/** What the screen shows of a book; another value after every change. */
export interface BookView {
  readonly sheets: readonly SheetSnapshot[];
  readonly marks: readonly Mark[];
  /** The marks could not be written, as into a sheet that is protected: they are only shown, and no copy has them. */
  readonly marksOnlyShown: boolean;
  /** What our sheets were written from since the file was opened, by their titles. */
  readonly drafts: ReadonlyMap<string, SheetDraft>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Something that was typed is in no copy yet. */
  readonly unsaved: boolean;
  /** How many cells with formulas are without a result, because of what was typed, until the copy is calculated. */
  readonly uncalculated: number;
}

/** All that was done to a book since it was opened. */
interface Doings {
  readonly history: History;
  /** null: those of the file, if any, are as they were. */
  readonly marks: readonly Mark[] | null;
  /** By the draft's id. */
  readonly drafts: ReadonlyMap<string, SheetDraft>;
  /** By namespace. */
  readonly parts: ReadonlyMap<string, CustomPart>;
}

/**
 * A workbook that was opened on the page: what the file held, with everything that was done since. The file itself is
 * not touched; `edits` tells what makes a copy of it hold the same.
 */
export class Book implements Workbook {
  private doings: Doings = { history: NO_HISTORY, marks: null, drafts: new Map(), parts: new Map() };
  /** The cells of the last copy. */
  private saved = changesOf(NO_HISTORY);
  /** Marks that could not be written. */
  private onlyShown: readonly Mark[] | null = null;
  private last: Promise<void> = Promise.resolve();
  /** Formulas that hang on what was typed. */
  private hung: readonly Hanging[] = [];
  /** Over when they are known. */
  private reckoned: Promise<void> = Promise.resolve();
  private current: BookView;
  private readonly listeners = new Set<() => void>();

  /** @param hanging tells which formulas of the file hang on cells */
  constructor(
    readonly content: BookContent,
    private readonly hanging: FileWork["hanging"] = async () => [],
  ) {
    this.current = {
      sheets: content.sheets,
      marks: [],
      marksOnlyShown: false,
      drafts: new Map(),
      canUndo: false,
      canRedo: false,
      unsaved: false,
      uncalculated: 0,
    };
  }

  async read(): Promise<readonly SheetSnapshot[]> {
    await this.last;
    // where that failed, whoever typed is told
    await this.reckoned.catch(() => undefined);
    return this.current.sheets;
  }

  async part(namespace: string): Promise<string | null> {
    const written = this.doings.parts.get(namespace);
    return written ? written.xml : (this.content.parts.get(namespace) ?? null);
  }

  /**
   * Values are one step of the history; the rest is not undone, but written anew or cleared. Marks that cannot be
   * written are shown all the same. @throws WorkbookError
   */
  async apply({ values = [], marks, sheets, parts = [] }: Edits): Promise<void> {
    const applied = this.change((doings) => ({
      history: values.length > 0 ? done(doings.history, values) : doings.history,
      marks: marks ?? doings.marks,
      drafts: new Map([...doings.drafts, ...sheets.map((draft) => [draft.id, draft] as const)]),
      parts: new Map([...doings.parts, ...parts.map((part) => [part.namespace, part] as const)]),
    }));
    if (marks === null || values.length > 0) return applied;
    await applied.then(
      () => this.showOnly(null),
      (error) => {
        this.showOnly(marks);
        throw error;
      },
    );
  }

  async clear(): Promise<void> {
    await this.change((doings) => ({ ...doings, marks: [] }));
    this.showOnly(null);
  }

  async undo(): Promise<void> {
    await this.change((doings) => ({ ...doings, history: undone(doings.history) }));
  }

  async redo(): Promise<void> {
    await this.change((doings) => ({ ...doings, history: redone(doings.history) }));
  }

  /** What makes a copy of the file hold what the book holds. */
  edits(): Edits {
    const { history, marks, drafts, parts } = this.doings;
    return { marks, sheets: [...drafts.values()], values: allEdits(history), parts: [...parts.values()] };
  }

  /** A copy with these edits was saved; what was typed while it was being made is in none yet. */
  markSaved({ values = [] }: Edits): void {
    this.saved = JSON.stringify(values);
    this.tell({ ...this.current, unsaved: this.isUnsaved() });
  }

  view(): BookView {
    return this.current;
  }

  /** Called after every change. @returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One change after the other, each made of what the one before has left. @throws WorkbookError */
  private async change(next: (doings: Doings) => Doings): Promise<void> {
    const changed = this.last.then(() => this.carryOut(next(this.doings)));
    this.last = changed.catch(() => undefined);
    await changed;
    await this.reckoned;
  }

  /** All or nothing: a sheet that is protected is refused here already. @throws WorkbookError */
  private async carryOut(next: Doings): Promise<void> {
    const { sheets, structureLocked } = this.content;
    const memory = memoryWorkbook({ sheets, structureLocked });
    const values = allEdits(next.history);
    await memory.apply({ marks: next.marks, sheets: [...next.drafts.values()], values });
    this.doings = next;
    const now = await memory.read();
    if (values.length === 0) this.hung = [];
    // what was typed is seen, and goes into a copy, before the formulas that hang on it are known
    this.show(now);
    this.reckoned = values.length > 0 ? this.reckon(next, now, values) : Promise.resolve();
  }

  private async reckon(
    doings: Doings,
    now: readonly SheetSnapshot[],
    values: readonly CellRef[],
  ): Promise<void> {
    const hung = await this.hanging(values);
    // of cells that have changed since, the change itself tells
    if (this.doings !== doings) return;
    this.hung = hung;
    this.show(now);
  }

  private show(now: readonly SheetSnapshot[]): void {
    const { history, marks, drafts } = this.doings;
    const { sheets, uncalculated } = withoutResults(now, this.hung, allEdits(history));
    this.tell({
      sheets,
      uncalculated,
      marks: this.onlyShown ?? marks ?? [],
      marksOnlyShown: this.onlyShown !== null,
      drafts: new Map(
        now.flatMap(({ name, own }) => {
          const draft = own === null ? undefined : drafts.get(own);
          return draft ? [[name, draft] as const] : [];
        }),
      ),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      unsaved: this.isUnsaved(),
    });
  }

  private showOnly(marks: readonly Mark[] | null): void {
    this.onlyShown = marks;
    const shown = marks ?? this.doings.marks ?? [];
    this.tell({ ...this.current, marks: shown, marksOnlyShown: marks !== null });
  }

  private isUnsaved(): boolean {
    return changesOf(this.doings.history) !== this.saved;
  }

  private tell(view: BookView): void {
    this.current = view;
    for (const listener of this.listeners) listener();
  }
}

/** What was typed into cells, to be compared. */
function changesOf(history: History): string {
  return JSON.stringify(allEdits(history));
}
