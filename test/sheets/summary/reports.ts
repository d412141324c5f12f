import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import type { Report } from "../../../src/check/report";
import { planById } from "../../../src/law/plans";
import { readRoster } from "../../../src/roster";
import { buildRoster } from "../../../src/roster/build";
import type { Table } from "../../../src/roster/model";
import type { Paper } from "../../../src/sheets/summary/paper";
import type { Content } from "../../../src/sheets/summary/table";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { DraftCell } from "../../../src/workbook/port";

const ROOT = join(__dirname, "../../..");

/** The report of a workbook of this repository, under a plan of 2023. */
export async function reportOn(file: string, plan: string, asOf: string): Promise<Report> {
  const sheets = await openWorkbook(readFileSync(join(ROOT, file)), { codec: nodeCodec }).read();
  return reportOf(readRoster(sheets), plan, asOf);
}

/** The report of tables that a test lays out. */
export function reportOnTables(tables: readonly Table[], plan: string, asOf: string): Report {
  return reportOf(buildRoster(tables, []), plan, asOf);
}

function reportOf(roster: Report["roster"], plan: string, asOf: string): Report {
  return check(roster, {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from(asOf),
    plan: planById(plan),
  });
}

/** Workbooks of this repository with the plan that each is kept under. */
export const WORKBOOKS: readonly (readonly [file: string, plan: string])[] = [
  ...[
    "huyen-uy-128kh-2023",
    "huyen-uy-245kh-2023",
    "dang-doan-ldld-01kh-2023",
    "van-phong-ubnd-tinh-2023",
  ].map((plan) => [`test/fixtures/seeds/${plan}.xlsx`, plan] as const),
  ["assets/samples/huyen-mau-2023.xlsx", "huyen-uy-245kh-2023"],
  ["assets/samples/huyen-mau-2023-muc-dau-x.xlsx", "huyen-uy-245kh-2023"],
];

type Value = DraftCell["value"];

/** The values of the lines of a block by column, the last block unless told; a section as `{ section }`. */
export function valuesIn(paper: Paper | null, block = -1): readonly Readonly<Record<string, Value>>[] {
  return (paper?.blocks.at(block)?.rows ?? []).map((row) => {
    if (row.kind === "section") return { section: row.text };
    const values = Object.entries(row.cells).map(([id, content]) => [id, valueIn(content)] as const);
    return Object.fromEntries(values);
  });
}

function valueIn(content: Content): Value {
  return content !== null && typeof content === "object" && "value" in content ? content.value : content;
}
