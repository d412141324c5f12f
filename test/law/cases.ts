import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { parse } from "yaml";
import { check } from "../../src/check/check";
import type { Finding, NotRun, Report } from "../../src/check/report";
import type { Plan } from "../../src/law/plan";
import { parsePlan } from "../../src/law/plan/planFile";
import { planById } from "../../src/law/plans";
import { readRoster } from "../../src/roster";
import { buildRoster } from "../../src/roster/build";
import { FIELDS, type Field } from "../../src/roster/fields";
import { readThrough } from "../../src/roster/legacy/legacySheets";
import { LEVELS, type Roster, type Table } from "../../src/roster/model";
import { address, type CellRef, cellAt as cellAtAddress } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/port";
import { sheet } from "../roster/detect/sheet";
import { type TestRow, type TestTableOptions, tableOf } from "../roster/table";

/**
 * A place in a case: table, field, line of the table from 1, and the column where a field has several; or a cell of
 * a sheet by its address.
 */
const Place = v.pipe(
  v.string(),
  v.regex(/^(?:(individuals|collectives)!\w+( [1-9]\d*){1,2}|[^!]+![A-Z][1-9]\d*)$/u),
);
const BY_ADDRESS = /![A-Z][1-9]\d*$/;
const Severity = v.picklist(["error", "warning", "info"]);

const Data = v.record(v.string(), v.unknown());

const told = {
  at: v.nullable(Place),
  also: v.optional(v.array(Place)),
  severity: v.optional(Severity),
  /** Figures and names that the sentence must tell; what is left out is left open. */
  data: v.optional(Data),
  /** The same of the steps that led there, by step. */
  because: v.optional(v.record(v.string(), Data)),
};
const Expected = v.union([
  v.strictObject({ violation: v.string(), ...told }),
  v.strictObject({ needsReview: v.string(), ...told }),
]);

const Scalar = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.strictObject({ serial: v.number() }),
]);
const Row = v.record(v.picklist([...FIELDS, "section"]), v.union([Scalar, v.array(Scalar)]));
const Headings = v.optional(v.record(v.picklist(FIELDS), v.array(v.string())));
const Marks = v.optional(v.record(v.picklist(FIELDS), v.array(v.picklist(LEVELS))));

const UnreadPlanCell = v.strictObject({
  cell: Place,
  label: v.string(),
  text: v.string(),
  expected: v.picklist(["date", "wholeNumber"]),
  instead: v.picklist(["rowLeftOut", "builtIn"]),
});

/**
 * One situation, as `cases.yaml` of a rule tells it. Values are those of cells, by field; dates as a clerk types
 * them, or `{ serial: 45265 }` for a date cell. Marks give a field one column a level, headings one
 * column a heading; a row gives as many cells.
 */
const Case = v.strictObject({
  name: v.string(),
  kind: v.picklist(["pass", "violation", "notApplicable", "boundary"]),
  /** A built-in id, a plan as in a plan file, or "none". */
  plan: v.optional(v.union([v.string(), v.looseObject({})]), "mac-dinh-2023"),
  year: v.optional(v.number(), 2023),
  asOf: v.optional(v.string(), "2023-12-31"),
  individuals: v.optional(v.array(Row), []),
  collectives: v.optional(v.array(Row), []),
  marks: v.optional(v.strictObject({ individuals: Marks, collectives: Marks }), {}),
  headings: v.optional(v.strictObject({ individuals: Headings, collectives: Headings }), {}),
  title: v.optional(v.array(v.string()), []),
  /** Whole sheets by name, row by row, in place of the lists above: for what stands around the rows of a list. */
  sheets: v.optional(v.record(v.string(), v.array(v.array(Scalar))), {}),
  /** The font that every text of those sheets is set in, where it is one of an encoding older than Unicode. */
  font: v.optional(v.string()),
  /** Cells of the office's own sheet of its plan that could not be read. */
  unreadPlanCells: v.optional(v.array(UnreadPlanCell), []),
  expect: v.array(Expected),
  /** Why the rule does not run, or not in part. */
  notRun: v.optional(v.picklist(["missing-column", "no-plan", "not-in-plan", "not-in-force"])),
});
export type Case = v.InferOutput<typeof Case>;

/** The cases of a rule. @throws where the file is not as `Case` says */
export function casesOf(rule: string): readonly Case[] {
  const file = join(__dirname, "../../src/law/rules", rule, "cases.yaml");
  return v.parse(v.array(Case), parse(readFileSync(file, "utf8")));
}

/** What a rule finds in a case, in the words of `expect`. */
export function runCase(rule: string, given: Case): { found: readonly Found[]; notRun: NotRun["reason"][] } {
  const report = reportOf(given);
  return {
    found: report.findings.filter((finding) => finding.rule === rule).map(foundIn),
    notRun: report.notRun.filter((not) => not.rule === rule).map(({ reason }) => reason),
  };
}

/** The report on the roster of a case, under its plan. */
export function reportOf(given: Case): Report {
  return check(rosterOf(given), {
    workbook: "case.xlsx",
    year: given.year,
    asOf: Temporal.PlainDate.from(given.asOf),
    plan: planOf(given.plan),
    unreadPlanCells: given.unreadPlanCells.map(({ cell, ...told }) => ({ ...told, cell: sheetCellAt(cell) })),
  });
}

export interface Found {
  readonly outcome: Finding["outcome"];
  readonly message: string;
  readonly at: string | null;
  readonly also: readonly string[];
  readonly severity: Finding["severity"];
  readonly data: Finding["data"];
  readonly because: Finding["because"];
}

function foundIn({ outcome, message, cell, cells, severity, data, because }: Finding): Found {
  const also = (cell ? cells.slice(1) : cells).map(address);
  return { outcome, message, at: cell && address(cell), also, severity, data, because };
}

/** What a case expects, in the same form; what it leaves open is left open, of the data too. */
export function expectedOf(given: Case): readonly Partial<Found>[] {
  const roster = rosterOf(given);
  const placed = (place: string) => address(cellAt(place, roster));
  return given.expect.map(({ at, also, severity, data, because, ...told }) => ({
    outcome: "violation" in told ? "violation" : "needsReview",
    message: "violation" in told ? told.violation : told.needsReview,
    at: at === null ? null : placed(at),
    ...(also && { also: also.map(placed) }),
    ...(severity && { severity }),
    ...(data && { data: expect.objectContaining(data) }),
    ...(because && { because: expect.arrayContaining(Object.entries(because).map(stepOf)) }),
  }));
}

function stepOf([id, data]: readonly [string, Readonly<Record<string, unknown>>]) {
  return { id, data: expect.objectContaining(data) };
}

function planOf(plan: Case["plan"]): Plan | null {
  if (plan === "none") return null;
  if (typeof plan !== "string") return parsePlan(plan);
  const found = planById(plan);
  if (!found) throw new Error(`No plan has the id ${plan}`);
  return found;
}

function inFont(given: SheetSnapshot, font: string | undefined): SheetSnapshot {
  if (font === undefined) return given;
  return { ...given, rows: given.rows.map((row) => ({ ...row, fonts: row.cells.map(() => font) })) };
}

function rosterOf({ individuals, collectives, marks, headings, title, sheets, font }: Case): Roster {
  const whole = Object.entries(sheets);
  if (whole.length > 0) return readRoster(whole.map(([name, cells]) => inFont(sheet(cells, { name }), font)));
  const table = (kind: "individuals" | "collectives", rows: Case["individuals"]): Table[] => {
    const options: TestTableOptions = { title, marks: marks[kind] ?? {}, headings: headings[kind] ?? {} };
    const tables = rows.length > 0 ? [tableOf(kind, rows as TestRow[], options)] : [];
    return tables.map((one) => ({ ...one, sheet: readThrough(one.sheet) }));
  };
  return buildRoster([...table("collectives", collectives), ...table("individuals", individuals)], []);
}

function sheetCellAt(place: string): CellRef {
  const cell = cellAtAddress(place);
  if (!cell) throw new Error(`The case has no cell ${place}`);
  return cell;
}

function cellAt(place: string, roster: Roster): CellRef {
  if (BY_ADDRESS.test(place)) return sheetCellAt(place);
  const [sheet, rest] = place.split("!");
  const [field, line, column = "1"] = rest?.split(" ") ?? [];
  const table = roster.tables.find(({ kind }) => kind === sheet);
  const at = table?.columns.get(field as Field)?.[Number(column) - 1];
  const row = table?.lines[Number(line) - 1]?.row;
  if (!table || !at || row === undefined) throw new Error(`The case has no cell ${place}`);
  return { sheet: table.sheet.name, row, column: at.index };
}
