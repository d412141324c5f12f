import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { parse } from "yaml";
import { check } from "../../src/check/check";
import { readRoster } from "../../src/roster";
import type { Roster } from "../../src/roster/model";
import { address } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { CellValue, SheetSnapshot } from "../../src/workbook/port";
import { mergesOf, nameOf, originOf, shownIn } from "../fixtures/rosters/book";
import type { RosterCase } from "../fixtures/rosters/cells";
import { GROUPS, sheetsOf } from "../fixtures/rosters/groups";
import { Reading, readingOf } from "../fixtures/rosters/reading";

const FOLDER = join(__dirname, "../fixtures/rosters");
const CASES = Object.entries(GROUPS).flatMap(([group, cases]) =>
  Object.entries(cases).map(([name, sheets]) => ({ name: `${group}/${name}`, sheets: sheetsOf(sheets) })),
);

const sheetsIn = (name: string) =>
  openWorkbook(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), { codec: nodeCodec }).read();

const SUMS = new Set(["total-mismatch", "percentage-mismatch"]);

function wrongIn(roster: Roster): string[] {
  const asOf = Temporal.PlainDate.from("2023-12-26");
  return check(roster, { workbook: "", year: 2023, asOf, plan: null })
    .findings.filter(({ rule }) => SUMS.has(rule))
    .map(({ rule, cell }) => `${rule} ${cell ? address(cell) : ""}`);
}

describe("every kind of roster is read as it stands in its YAML", () => {
  test.each(CASES)("$name", async ({ name }) => {
    const {
      about: _about,
      wrong,
      ...expected
    } = v.parse(Reading, parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8")));
    const roster = readRoster(await sheetsIn(name));
    expect(readingOf(roster, { about: "", ...expected })).toEqual(expected);
    if (wrong) expect(wrongIn(roster)).toEqual(wrong);
  });
});

describe("the workbooks hold what their cases say: npm run fixtures", () => {
  test.each(CASES)("$name", async ({ name, sheets }) => {
    expect((await sheetsIn(name)).map(contentOf)).toEqual(contentOfCase(sheets));
  });

  test("every workbook is of a case and has its reading", () => {
    const names = CASES.flatMap(({ name }) => [`${name}.xlsx`, `${name}.yaml`]).sort();
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.(xlsx|yaml)$/.test(file)).sort()).toEqual(names);
  });
});

/** The cells of a sheet that hold something, by address, and what is merged or hidden. */
function contentOf({ name, visibility, rows, merges, hiddenColumns }: SheetSnapshot) {
  return {
    name,
    visibility,
    cells: rows.flatMap(({ index, cells }) =>
      cells.flatMap((value, column) => (isNothing(value) ? [] : [{ row: index, column, value }])),
    ),
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ index }) => index + 1),
    merges: merges.length,
    hiddenColumns: hiddenColumns.length,
  };
}

function contentOfCase(sheets: RosterCase) {
  return sheets.map((sheet, index) => {
    const origin = originOf(sheet);
    return {
      name: nameOf(sheet, index),
      visibility: sheet.visibility ?? "visible",
      cells: sheet.rows.flatMap((values, row) =>
        values.flatMap((given, column) => {
          const value = shownIn(given);
          return isNothing(value) ? [] : [{ row: origin.row + row, column: origin.column + column, value }];
        }),
      ),
      hiddenRows: [...(sheet.hiddenRows ?? [])],
      merges: mergesOf(sheet).length,
      hiddenColumns: (sheet.hiddenColumns ?? []).length,
    };
  });
}

/** A formula may give "": in a file that is nothing. */
function isNothing(value: CellValue): boolean {
  return value === null || value === "";
}
