import type { Change, PaneHost } from "../../src/pane/host";
import type { CellRef } from "../../src/workbook/cell";
import { type MemoryContent, type MemoryWorkbook, memoryWorkbook } from "../../src/workbook/memory/workbook";
import type { Edits, SheetSnapshot, Workbook } from "../../src/workbook/port";

/** A place for a pane, over a workbook in memory, that tells what was asked of it. */
export interface TestHost extends PaneHost {
  readonly workbook: Workbook;
  readonly memory: MemoryWorkbook;
  readonly selected: CellRef[];
  /** What was written, in order; "cleared" where marks were. */
  readonly written: (Edits | "cleared")[];
  /** As if somebody had typed: the sheets are these by now. */
  type(sheets: readonly SheetSnapshot[], change?: Change): void;
  /** What is kept of settings. */
  kept(): string | null;
  /** How many listen for changes. */
  listeners(): number;
  /** The next reading or writing of the workbook fails with this. */
  fail(what: "read" | "apply", error: Error): void;
}

export function testHost(content: Partial<MemoryContent>, settings: string | null = null): TestHost {
  let memory = memoryWorkbook(content);
  let kept = settings;
  const listeners = new Set<(change: Change) => void>();
  const failures = new Map<"read" | "apply", Error>();
  const written: (Edits | "cleared")[] = [];
  const selected: CellRef[] = [];
  const refuse = (what: "read" | "apply") => {
    const failure = failures.get(what);
    failures.delete(what);
    if (failure) throw failure;
  };
  return {
    selected,
    written,
    get memory() {
      return memory;
    },
    workbook: {
      async read() {
        refuse("read");
        return memory.read();
      },
      async apply(edits) {
        refuse("apply");
        await memory.apply(edits);
        written.push(edits);
      },
      part: (namespace) => memory.part(namespace),
      async clear() {
        await memory.clear();
        written.push("cleared");
      },
    },
    name: async () => "danh-sach.xlsx",
    select: async (cell) => void selected.push(cell),
    onChange: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    bytes: async () => new Uint8Array(),
    deliver: async () => "saved",
    settings: {
      read: async () => kept,
      write: async (text) => {
        kept = text;
      },
    },
    type(sheets, change = { sheet: sheets[0]?.name ?? "", area: null }) {
      memory = memoryWorkbook({ ...memory.content(), sheets });
      for (const listener of listeners) listener(change);
    },
    kept: () => kept,
    listeners: () => listeners.size,
    fail: (what, error) => failures.set(what, error),
  };
}
