import type { Area, CellRef } from "../workbook/cell";
import type { Workbook } from "../workbook/port";

/** A change that a person, or somebody writing with them, made to a sheet. */
export interface Change {
  readonly sheet: string;
  /** The cells that hold something else by now; null where the host does not say which, or where more has changed. */
  readonly area: Area | null;
  /** Whole rows or columns that came there, or went: so many, from the first of them; fewer than none where they went. */
  readonly moved?: { readonly what: "rows" | "columns"; readonly from: number; readonly count: number };
}

/** What the pane needs of the place that it runs in: Excel, or the page. Failures are `WorkbookError`s. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** The file's name, "Danh sách 2023.xlsx"; of a workbook never saved, what its window shows. */
  name(): Promise<string>;
  /** Shows a cell to the person: brings its sheet to the front and selects it. */
  select(cell: CellRef): Promise<void>;
  /** Tells of every change but our own. @returns how to stop. */
  onChange(listener: (change: Change) => void): Promise<() => Promise<void>>;
  /** The workbook as it stands, as an .xlsx file. */
  bytes(): Promise<Uint8Array>;
  /** Hands a file that was made over to the person: opened beside the workbook, or saved where they choose. */
  deliver(name: string, bytes: Uint8Array): Promise<"opened" | "saved">;
  readonly settings: SettingsStore;
}

/** Where settings are kept between runs: with the workbook in Excel, with the browser on the page. Nothing personal. */
export interface SettingsStore {
  /** null where nothing was kept. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}
