import type { Area, CellRef } from "../../src/workbook/cell";
import { runBatch } from "./batch/executor";
import { HostFailure } from "./batch/failures";
import type { RequestBody, ResponseBody } from "./batch/protocol";
import { type BatchFault, FAULTS, type Fault } from "./faults";
import { shortAddress } from "./model/areas";
import { type Book, type BookEvent, LAST_COLUMN, type Sheet } from "./model/book";
import { noteFormula } from "./model/calculate";
import { cellAt, emptyCell, formatAt, putCell } from "./model/cells";
import { filled } from "./model/grid";
import type { HostObject } from "./objects/hostObject";
import { created } from "./objects/internalService";
import { EVENTS, listener } from "./objects/listening";
import { WorkbookObject } from "./objects/workbook";
import { kindOf, type Recorded, Recorder } from "./recorder";

export interface HostOptions {
  /** Other people write in the workbook too. */
  readonly shared?: boolean;
  readonly date1904?: boolean;
  /** Bytes of one request and of one answer: Excel on the web refuses what is larger than 5 MB, Excel on Windows not. */
  readonly mostBytes?: number;
  /** The workbook as a file, for `getFileAsync`. */
  readonly save?: () => Promise<Uint8Array>;
}

/** What the library is told: an answer to a request, or nothing but a number where Office itself refused. */
export type Answer = { readonly status: 0; readonly text: string } | { readonly status: number };

/** An event on its way to the library, as the bridges carry it. */
export type Push =
  | { readonly kind: "workbook"; readonly entry: readonly unknown[] }
  | { readonly kind: "command"; readonly name: string };

/** Requests whose flags have this wait for the end of an edit instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;
const REQUEST_TOO_LARGE = FAULTS.requestTooLarge;

/**
 * An Excel with one workbook, for Microsoft's own office.js: it answers what the library asks, tells it what happens,
 * and counts. What it claims of Excel is what the documentation says; see README.md beside it.
 */
export class ExcelHost {
  readonly recorder = new Recorder();
  /** Objects that the library asked to be kept and did not give back yet: none may be left behind. */
  readonly kept = new Map<string, HostObject>();
  readonly created: { base64: string; opened: boolean }[] = [];
  /** What the add-in keeps with the document by `Office.context.document.settings`. */
  documentSettings: Record<string, string> = {};
  private readonly root: WorkbookObject;
  private readonly pending: (Fault | null)[] = [];
  private lasting: Fault | null = null;
  private inside: BatchFault | null = null;
  private editing = false;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<(push: Push) => void>();
  private readonly commands: (() => void)[] = [];

  constructor(
    readonly book: Book,
    readonly options: HostOptions = {},
  ) {
    this.root = new WorkbookObject(book, {
      kept: this.kept,
      created: this.created,
      shared: options.shared ?? false,
      date1904: options.date1904 ?? false,
    });
    book.tell = (event) => this.tell(event);
  }

  /** Answers one request of the library. @param text the body, as JSON */
  async request(text: string, flags = 0): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const refused = this.refusal(text, kindOf(body));
    if (refused !== null) {
      this.recorder.note(body, text.length, null);
      return { status: refused };
    }
    const response = this.run(body);
    const answer = JSON.stringify(response);
    this.recorder.note(body, text.length, response);
    if (this.options.mostBytes !== undefined && answer.length > this.options.mostBytes) {
      return { status: FAULTS.responseTooLarge };
    }
    return { status: 0, text: answer };
  }

  /** Lets the next request fail, or so many of them, after others that pass. */
  failNext(fault: Fault, times = 1, after = 0): void {
    this.pending.push(...Array<null>(after).fill(null), ...Array<Fault>(times).fill(fault));
  }

  /** Lets every request fail until it is told otherwise. */
  failAll(fault: Fault | null): void {
    this.lasting = fault;
  }

  /** Excel is well again: what was to fail no longer does. */
  recover(): void {
    this.pending.length = 0;
    this.lasting = null;
    this.inside = null;
  }

  /** Lets the next batch fail in its midst; what stood before in it stays done. */
  failInside(fault: BatchFault): void {
    this.inside = fault;
  }

  /** A person begins or ends to edit a cell. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    for (const go of this.waiting.splice(0)) go();
  }

  /** A person types into cells, or somebody who has the workbook open elsewhere. */
  type(at: CellRef, values: readonly (readonly unknown[])[], by: "user" | "coauthor" = "user"): void {
    const sheet = this.sheet(at.sheet);
    for (const [down, row] of values.entries()) {
      for (const [right, value] of row.entries()) {
        const [r, c] = [at.row + down, at.column + right];
        const cell = filled(cellAt(sheet, r, c) ?? emptyCell(formatAt(sheet, r, c)), value);
        putCell(sheet, r, c, cell);
        noteFormula(this.book, sheet, r, c, cell.formula !== null);
      }
    }
    if (by === "user") this.book.undoable += 1;
    const bottom = at.row + values.length - 1;
    const right = at.column + Math.max(...values.map((row) => row.length)) - 1;
    this.tell({ kind: "changed", sheet, area: { top: at.row, left: at.column, bottom, right }, by });
  }

  /** A person inserts empty rows above one, or deletes rows from it on, where the count is below 0. */
  insertRows(name: string, at: number, count: number): void {
    const sheet = this.sheet(name);
    const place = (row: number) => (row < at ? row : row + count);
    const gone = (row: number) => count < 0 && row >= at && row < at - count;
    const cells = [...sheet.cells].filter(([row]) => !gone(row));
    sheet.cells.clear();
    for (const [row, line] of cells) sheet.cells.set(place(row), line);
    sheet.merges = sheet.merges.map((area) => ({
      ...area,
      top: place(area.top),
      bottom: place(area.bottom),
    }));
    const area = { top: at, left: 0, bottom: at + Math.abs(count) - 1, right: LAST_COLUMN };
    this.tell({ kind: "changed", sheet, area, by: "user", rows: count < 0 ? "RowDeleted" : "RowInserted" });
  }

  /** A person selects cells. */
  select(name: string, area: Area): void {
    const sheet = this.sheet(name);
    this.book.active = sheet;
    this.book.selection = [area];
    this.tell({ kind: "selected", sheet, area });
  }

  /** A person sorts the rows of an area, by what each has in a column; formats stay where they are. */
  sort(name: string, { top, left, bottom, right }: Area, column: number): void {
    const sheet = this.sheet(name);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => sheet.cells.get(top + at) ?? new Map());
    const keys = new Map(rows.map((row) => [row, String(row.get(column)?.value ?? "")]));
    const sorted = [...rows].sort((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
    for (const [at, row] of sorted.entries()) sheet.cells.set(top + at, row);
    this.tell({ kind: "rowSorted", sheet, area: { top, left, bottom, right } });
  }

  /** A person presses a button of the ribbon. @returns when the add-in says that it is done */
  press(functionName: string): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.commands.push(resolve);
    });
    this.push({ kind: "command", name: functionName });
    return done;
  }

  /** The add-in says that a command is done. */
  completed(): void {
    this.commands.shift()?.();
  }

  /** Events that the add-in asked for and did not end. */
  get listening(): number {
    return listener(this.book).size;
  }

  /** Where events go. @returns how to stop */
  onPush(listen: (push: Push) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  sheet(name: string): Sheet {
    const found = this.book.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new RangeError(`no sheet "${name}"`);
    return found;
  }

  /** Faults on demand meet what the add-in asks, not what the library says by itself. */
  private refusal(text: string, kind: Recorded["kind"]): number | null {
    if (kind === "internal") return null;
    const fault = (kind === "sync" ? this.pending.shift() : null) ?? this.lasting;
    if (fault !== null) return FAULTS[fault];
    if (this.editing) return FAULTS.cellEdit;
    return this.options.mostBytes !== undefined && text.length > this.options.mostBytes
      ? REQUEST_TOO_LARGE
      : null;
  }

  private run(body: RequestBody): ResponseBody {
    const ground = { root: this.root, kept: this.kept, create: created };
    return runBatch(body, ground, (place) => {
      const { inside } = this;
      if (!inside || (inside.at !== undefined && !place.endsWith(inside.at))) return;
      this.inside = null;
      throw new HostFailure(inside.code, inside.message);
    });
  }

  private tell(event: BookEvent): void {
    const { kind, sheet } = event;
    const message = messageOf(event);
    for (const target of [sheet.id, "Workbook"]) {
      if (!listener(this.book).has(kind, target)) continue;
      const remote = event.kind === "changed" && event.by === "coauthor";
      this.push({
        kind: "workbook",
        entry: [65_536, EVENTS[kind], target, JSON.stringify(message), 0, remote],
      });
    }
  }

  private push(push: Push): void {
    // Never in the midst of a request: Excel tells afterwards.
    setTimeout(() => {
      for (const listen of this.listeners) listen(push);
    }, 0);
  }
}

/** Arguments of events: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
function messageOf(event: BookEvent): Record<string, unknown> {
  const { kind, sheet } = event;
  switch (event.kind) {
    case "changed":
      return {
        type: "WorksheetChanged",
        worksheetId: sheet.id,
        address: event.rows ? `${event.area.top + 1}:${event.area.bottom + 1}` : shortAddress(event.area),
        changeType: event.rows ?? "RangeEdited",
        source: event.by === "coauthor" ? "Remote" : "Local",
        triggerSource: event.by === "addin" ? "ThisLocalAddin" : "Unknown",
      };
    case "selected":
      return { type: "WorksheetSelectionChanged", worksheetId: sheet.id, address: shortAddress(event.area) };
    case "rowSorted":
    case "columnSorted":
      return {
        type: kind === "rowSorted" ? "WorksheetRowSorted" : "WorksheetColumnSorted",
        worksheetId: sheet.id,
        address: shortAddress(event.area),
        source: "Local",
      };
    default:
      return { type: `Worksheet${event.kind}`, worksheetId: sheet.id, source: "Local" };
  }
}
