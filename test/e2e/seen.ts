import { expect } from "@playwright/test";
import { a1 } from "../../src/workbook/cell";
import type { Book } from "../excel-host/model/book";
import { wholeSheet } from "../excel-host/whole";
import type { InExcel } from "./excel";

/** The marks of every sheet, by severity: "Cá nhân error". */
export function marksOf({ host }: InExcel): string[] {
  return marksIn(host.book).map(({ sheet, severity }) => `${sheet} ${severity}`);
}

/** The marks of a workbook, each with the cells that it stands in: "Cá nhân error E7:E7 F9:G9". */
export function markedCells(book: Book): string[] {
  return marksIn(book).map(({ sheet, severity, areas }) => {
    const cells = areas.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`);
    return [sheet, severity, ...cells].join(" ");
  });
}

function marksIn(book: Book) {
  return book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ formula, areas }) => {
      const severity = /xep-loai:(\w+)/.exec(formula)?.[1];
      return severity === undefined ? [] : [{ sheet: name, severity, areas }];
    }),
  );
}

/** The office's own sheets, each with all that stands on it, cell by cell and format by format. */
export function officeSheets({ host, loaded }: InExcel): (readonly string[])[] {
  return host.book.sheets.filter((sheet) => loaded.before.has(sheet)).map((sheet) => wholeSheet(sheet));
}

/** The same without conditional formats, which is where marks are. */
export function officeCells(excel: InExcel): (readonly string[])[] {
  return officeSheets(excel).map((lines) => lines.filter((line) => !line.startsWith("conditional ")));
}

/** All texts that stand on a sheet. */
export function textsOn({ host }: InExcel, title: string): string {
  const lines = [...host.sheet(title).cells.values()].flatMap((line) => [...line.values()]);
  return lines.map(({ value }) => value).join("\n");
}

/** Nothing was asked that the simulation lacks, nothing is kept, the page complained of nothing and asked nobody else. */
export async function expectSound({ host, refused, complaints }: InExcel): Promise<void> {
  // What the library kept it gives back a moment later.
  await expect.poll(() => host.kept.size).toBe(0);
  expect(host.recorder.notBuilt).toEqual([]);
  expect(complaints).toEqual([]);
  expect(refused).toEqual([]);
}
