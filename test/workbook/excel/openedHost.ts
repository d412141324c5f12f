import { type Area, areaName } from "../../../src/workbook/cell";
import { excelWorkbook } from "../../../src/workbook/excel/workbook";
import { ExcelHost, type HostOptions } from "../../excel-host/host";
import { areaOf } from "../../excel-host/model/areas";
import { type ConditionalFormat, newBook, newId, newSheet, type Sheet } from "../../excel-host/model/book";
import { emptyCell, putCell } from "../../excel-host/model/cells";
import { WorksheetObject } from "../../excel-host/objects/worksheet";
import type { Format, Opened } from "../contract";
import type { Fixture, FixtureSheet } from "../fixture";

/** A workbook of an office's, open in the simulated Excel. */
export function hostOf({ sheets, structureLocked = false }: Fixture, options: HostOptions = {}): ExcelHost {
  const book = newBook("Danh sách.xlsx", sheets.map(sheetOf));
  book.structureLocked = structureLocked;
  return new ExcelHost(book, options);
}

function sheetOf({ name, rows, merges = [], formats = [], protected: locked }: FixtureSheet): Sheet {
  const sheet = newSheet(name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== null) putCell(sheet, row, column, { ...emptyCell(sheet.format), value });
    }
  }
  sheet.merges = [...merges];
  sheet.conditionalFormats = formats.map(({ areas, formula }) =>
    formatOf(areas.split(" ").map(areaOf), formula),
  );
  sheet.protection = locked ? {} : null;
  return sheet;
}

function formatOf(areas: readonly Area[], formula: string): ConditionalFormat {
  return {
    id: newId(),
    type: "Custom",
    areas,
    stopIfTrue: false,
    formula: `=${formula}`,
    shown: {
      fill: "",
      color: "",
      bold: true,
      italic: null,
      underline: null,
      strikethrough: null,
      numberFormat: null,
      borders: new Map(),
    },
    source: null,
  };
}

/** Excel's workbook behind the port; to open it again is to meet it with an adapter that knows nothing yet. */
export function opened(host: ExcelHost, use: (host: ExcelHost) => void): Opened {
  use(host);
  return {
    workbook: excelWorkbook(),
    formats: async () => formatsOf(host),
    whole: () => wholeOf(host),
    async reopen(renamed) {
      if (renamed) new WorksheetObject(host.book, host.sheet(renamed.from)).Name = renamed.to;
      return opened(host, use);
    },
  };
}

function formatsOf({ book }: ExcelHost): Format[] {
  return book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map(({ areas, formula }) => ({
      sheet: name,
      areas: areas.map(areaName).join(" "),
      formula: formula.replace(/^=/, ""),
    })),
  );
}

/** What a person would see and print, without the ids that Excel gives. */
export function wholeOf({ book }: ExcelHost): unknown {
  return plain({
    names: book.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    parts: book.parts.map(({ xml }) => xml),
    active: book.active.name,
    selection: book.selection,
    sheets: book.sheets.map(({ id, conditionalFormats, charts, rows, columns, ...sheet }) => ({
      ...sheet,
      rows: told(rows),
      columns: told(columns),
      conditionalFormats: conditionalFormats.map(({ id: _, ...format }) => format),
      charts: charts.map(({ id: _, ...chart }) => chart),
    })),
  });
}

/** The rows or columns of which anything is told. */
function told(lines: Sheet["rows"]): unknown[] {
  return [...lines].filter(([, { size, hidden, format }]) => size !== null || hidden || format !== null);
}

/** A copy without maps and sets, to be compared. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(plain);
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
