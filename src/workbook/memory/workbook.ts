import { markedAreas, mergeFinder } from "../areas";
import { areaName } from "../cell";
import { editsBySheet } from "../editsBySheet";
import { WorkbookError } from "../errors";
import { markedSeverity, markFormula, SEVERITIES } from "../markFormula";
import type {
  CellEdit,
  CellValue,
  CustomPart,
  DraftRow,
  Edits,
  Mark,
  SheetDraft,
  SheetRow,
  SheetSnapshot,
  Workbook,
} from "../port";
import { freeTitle } from "../titles";

/** A conditional format, the office's or ours, which its formula tells. */
export interface MemoryFormat {
  readonly sheet: string;
  /** Areas with blanks between: "B4:B5 D7". */
  readonly areas: string;
  readonly formula: string;
}

/** What a workbook in memory holds; a value, so that it can be given on and opened again. */
export interface MemoryContent {
  readonly sheets: readonly SheetSnapshot[];
  readonly formats: readonly MemoryFormat[];
  /** Sheets may not be added, moved or renamed. */
  readonly structureLocked: boolean;
  /** Custom XML parts, by namespace. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface MemoryWorkbook extends Workbook {
  /** As it stands. */
  content(): MemoryContent;
  /** The draft that a sheet of ours was last written from, by the draft's id. */
  draft(id: string): SheetDraft | undefined;
}

/** A workbook in memory, empty of formats and locks unless told: the port without a file, for tests and trials. */
export function memoryWorkbook(content: Partial<MemoryContent>): MemoryWorkbook {
  return new InMemory({ sheets: [], formats: [], structureLocked: false, parts: new Map(), ...content });
}

class InMemory implements MemoryWorkbook {
  private readonly drafts = new Map<string, SheetDraft>();

  constructor(private current: MemoryContent) {}

  async read(): Promise<readonly SheetSnapshot[]> {
    return this.current.sheets;
  }

  async apply(edits: Edits): Promise<void> {
    const edited = withCells(this.current, edits.values ?? []);
    const written = edits.sheets.reduce(writeSheet, edited);
    const next = edits.marks ? withMarks(written, formatsOf(edits.marks, written.sheets)) : written;
    this.current = { ...next, parts: withParts(next.parts, edits.parts ?? []) };
    for (const draft of edits.sheets) this.drafts.set(draft.id, draft);
  }

  async clear(): Promise<void> {
    this.current = withMarks(this.current, []);
  }

  async part(namespace: string): Promise<string | null> {
    return this.current.parts.get(namespace) ?? null;
  }

  content(): MemoryContent {
    return this.current;
  }

  draft(id: string): SheetDraft | undefined {
    return this.drafts.get(id);
  }
}

/** The office's sheets with these cells changed: a merge is its first cell. */
function withCells(content: MemoryContent, values: readonly CellEdit[]): MemoryContent {
  const bySheet = editsBySheet(
    values,
    content.sheets.map(({ name }) => name),
  );
  const sheets = content.sheets.map((sheet) => {
    const edits = bySheet.get(sheet.name);
    return edits ? withCellsOf(sheet, edits) : sheet;
  });
  return { ...content, sheets };
}

function withCellsOf(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const mergeAt = mergeFinder(sheet.merges);
  const rows = new Map(sheet.rows.map((row) => [row.index, row]));
  for (const edit of edits) {
    const merge = mergeAt(edit);
    const { row: index, column } = merge ? { row: merge.top, column: merge.left } : edit;
    const row = rows.get(index) ?? { index, cells: [], hidden: false };
    const value = edit.value === "" ? null : edit.value;
    if (isSame(row.cells[column] ?? null, value)) continue;
    if (sheet.protected) throw new WorkbookError("PROTECTED_SHEET", { sheet: sheet.name });
    const width = Math.max(row.cells.length, column + 1);
    const cells = Array.from({ length: width }, (_, at) => (at === column ? value : (row.cells[at] ?? null)));
    rows.set(index, { ...row, cells: trimmed(cells) });
  }
  const filled = [...rows.values()].filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows: filled.sort((a, b) => a.index - b.index) };
}

function isSame(a: CellValue, b: CellValue): boolean {
  const serial = (value: CellValue) =>
    value !== null && typeof value === "object" && "serial" in value ? value.serial : null;
  return a === b || (serial(a) !== null && serial(a) === serial(b));
}

function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.slice(0, cells.findLastIndex((value) => value !== null) + 1);
}

function writeSheet(content: MemoryContent, draft: SheetDraft): MemoryContent {
  const before = content.sheets.find(({ own }) => own === draft.id);
  if (before?.protected) throw new WorkbookError("PROTECTED_SHEET", { sheet: before.name });
  const title =
    before?.name ??
    freeTitle(
      draft.title,
      content.sheets.map(({ name }) => name),
    );
  if (!before && content.structureLocked) throw new WorkbookError("PROTECTED_WORKBOOK", { sheet: title });
  const written = snapshot(draft, title);
  const sheets = before
    ? content.sheets.map((sheet) =>
        sheet === before ? { ...written, visibility: before.visibility } : sheet,
      )
    : [...content.sheets, written];
  return { ...content, sheets };
}

function withParts(before: ReadonlyMap<string, string>, parts: readonly CustomPart[]): Map<string, string> {
  const after = new Map(before);
  for (const { namespace, xml } of parts) {
    if (xml === null) after.delete(namespace);
    else after.set(namespace, xml);
  }
  return after;
}

/** The office's formats with these marks in the place of ours. */
function withMarks(content: MemoryContent, marks: readonly MemoryFormat[]): MemoryContent {
  const ours = content.formats.filter(({ formula }) => markedSeverity(formula) !== null);
  const touched = content.sheets.find(
    ({ name, protected: locked }) => locked && listed(ours, name) !== listed(marks, name),
  );
  if (touched) throw new WorkbookError("PROTECTED_SHEET", { sheet: touched.name });
  return { ...content, formats: [...content.formats.filter((format) => !ours.includes(format)), ...marks] };
}

function listed(formats: readonly MemoryFormat[], name: string): string {
  return formats
    .flatMap(({ sheet, areas, formula }) => (sheet === name ? [`${formula} ${areas}`] : []))
    .join("\n");
}

function formatsOf(marks: readonly Mark[], sheets: readonly SheetSnapshot[]): MemoryFormat[] {
  const names = new Set(sheets.map(({ name }) => name));
  if (!marks.every(({ sheet }) => names.has(sheet)))
    throw new RangeError("a mark on a sheet that is not there");
  return sheets.flatMap(({ name, merges }) => {
    const bySeverity = markedAreas(
      marks.filter(({ sheet }) => sheet === name),
      merges,
    );
    return SEVERITIES.flatMap((severity) => {
      const areas = bySeverity.get(severity) ?? [];
      return areas.length === 0
        ? []
        : [{ sheet: name, areas: areas.map(areaName).join(" "), formula: markFormula(severity) }];
    });
  });
}

/** What reading the written sheet gives. */
function snapshot(draft: SheetDraft, name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: draft.rows.flatMap(snapshotRow),
    merges: draft.merges,
    hiddenColumns: [],
    protected: false,
    own: draft.id,
  };
}

function snapshotRow({ cells }: DraftRow, index: number): SheetRow[] {
  const values = cells.map((cell) => cell?.value ?? null);
  const filled = trimmed(values);
  return filled.length === 0 ? [] : [{ index, cells: filled, hidden: false }];
}
