import { MAPPING_NAMESPACE } from "../../roster/mapping/namespace";
import { IN_BROWSER } from "../../tasks/files";
import { SEAL_NAMESPACE } from "../../upward/seal/document";
import type { Area, CellRef } from "../../workbook/cell";
import type { SheetLook } from "../../workbook/look";
import { dependents } from "../../workbook/ooxml/formula/dependents";
import { type Formula, formulasIn } from "../../workbook/ooxml/formula/formulas";
import { readLook } from "../../workbook/ooxml/look/workbookLook";
import { openPackage } from "../../workbook/ooxml/package";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import { readWorkbookPart } from "../../workbook/ooxml/workbookPart";
import { type BoundCells, boundCells } from "../../workbook/ooxml/write/boundCells";
import type { Edits } from "../../workbook/port";
import type { BookContent } from "../book/book";
import type { Extent } from "../grid/geometry";

/**
 * The work on the bytes of the file that was opened, apart from the screen. It keeps the file of the last `open` for
 * what is asked next, and never changes it. Each of its members takes one thing asked, and options.
 */
export interface FileWork {
  /** @throws WorkbookError */
  open(asked: OpenAsked, options?: ReadOptions): Promise<BookContent>;
  /** How a sheet looks; null where the file has no such sheet. @throws WorkbookError */
  look(asked: LookAsked): Promise<SheetLook | null>;
  /** The cells of a sheet that cannot be changed by themselves. @throws WorkbookError */
  bound(sheet: string): Promise<readonly BoundCells[]>;
  /** The formulas of the file that come to something else when these cells do. @throws WorkbookError */
  hanging(asked: readonly CellRef[]): Promise<readonly Hanging[]>;
  /** The file with these edits, as a new one. @throws WorkbookError */
  copy(asked: Edits): Promise<Uint8Array>;
}

export interface OpenAsked {
  /** File name only. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells that show what a formula comes to. */
export interface Hanging {
  readonly sheet: string;
  readonly area: Area;
}

export interface LookAsked {
  readonly sheet: string;
  readonly extent: Extent;
}

export interface ReadOptions {
  /** `done` of `of` in units that only mean a share. */
  readonly progress?: (done: number, of: number) => void;
}

/** The parts of ours that what is asked of a book may need. */
const OUR_PARTS = [MAPPING_NAMESPACE, SEAL_NAMESPACE];

/** The work in the thread that asks for it: in the worker, and in tests. */
export function localFileWork(): FileWork {
  let file: Uint8Array | null = null;
  let formulas: readonly Formula[] | null = null;
  const opened = () => {
    if (file === null) throw new Error("no file is open");
    return file;
  };
  return {
    async open({ name, bytes }, { progress } = {}) {
      const workbook = openWorkbook(bytes, IN_BROWSER);
      const sheets = await workbook.read((_, done, of) => progress?.(done, of));
      const parts = new Map<string, string>();
      for (const namespace of OUR_PARTS) {
        const xml = await workbook.part(namespace);
        if (xml !== null) parts.set(namespace, xml);
      }
      const { structureLocked } = readWorkbookPart(openPackage(bytes, IN_BROWSER));
      file = bytes;
      formulas = null;
      return { name, sheets, structureLocked, parts };
    },
    async look({ sheet, extent }) {
      return readLook(openPackage(opened(), IN_BROWSER), sheet, extent);
    },
    async bound(sheet) {
      return boundCells(openPackage(opened(), IN_BROWSER), sheet);
    },
    async hanging(cells) {
      formulas ??= formulasIn(openPackage(opened(), IN_BROWSER));
      const changed = new Map<string, Area[]>();
      for (const { sheet, row, column } of cells) {
        const areas = changed.get(sheet) ?? [];
        changed.set(sheet, areas);
        areas.push({ top: row, left: column, bottom: row, right: column });
      }
      return dependents(formulas, changed).map(({ sheet, area }) => ({ sheet, area }));
    },
    async copy(edits) {
      const workbook = openWorkbook(opened(), IN_BROWSER);
      await workbook.apply(edits);
      return workbook.bytes();
    },
  };
}
