import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import type { Report } from "../../../src/check/report";
import type { QuotaSettings } from "../../../src/law/plan";
import { planById } from "../../../src/law/plans";
import { readRoster } from "../../../src/roster";
import { summarySheets } from "../../../src/sheets/summary";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { SheetDraft } from "../../../src/workbook/port";

const ROOT = path.join(__dirname, "../../..");

/** A file, the plan under which it is checked, and what is otherwise in its quota. */
export type Written = readonly [file: string, plan: string, quota?: Partial<QuotaSettings>];

/** Workbooks that between them have everything that a summary tells, and the plan of each. */
export const WORKBOOKS: readonly Written[] = [
  ["assets/samples/huyen-mau-2023.xlsx", "huyen-uy-245kh-2023"],
  ["assets/samples/huyen-mau-2023-muc-dau-x.xlsx", "mac-dinh-2023"],
  ["test/fixtures/seeds/huyen-uy-245kh-2023.xlsx", "huyen-uy-245kh-2023"],
  ["test/fixtures/seeds/huyen-uy-128kh-2023.xlsx", "huyen-uy-128kh-2023"],
  ["test/fixtures/seeds/van-phong-ubnd-tinh-2023.xlsx", "van-phong-ubnd-tinh-2023"],
  ["test/fixtures/seeds/dang-doan-ldld-01kh-2023.xlsx", "dang-doan-ldld-01kh-2023"],
  // other readings of the share, each with a formula of its own
  [
    "assets/samples/huyen-mau-2023.xlsx",
    "huyen-uy-245kh-2023",
    { percent: 25, base: "goodOrBetter", rounding: "nearest", smallCollective: null },
  ],
  [
    "assets/samples/huyen-mau-2023.xlsx",
    "huyen-uy-245kh-2023",
    { percent: 15, base: "good", rounding: "ceiling", smallCollective: null },
  ],
  [
    "assets/samples/huyen-mau-2023-sach.xlsx",
    "mac-dinh-2023",
    { percent: 20, base: "rated", rounding: "nearest" },
  ],
];

/** A workbook with its summaries in it. */
export interface Summarised {
  readonly report: Report;
  readonly drafts: readonly SheetDraft[];
  readonly bytes: Uint8Array;
}

export async function summarised([file, planId, quota = {}]: Written): Promise<Summarised> {
  const plan = planById(planId);
  if (!plan) throw new Error(`no plan ${planId}`);
  const workbook = openWorkbook(readFileSync(path.join(ROOT, file)), { codec: nodeCodec });
  const sheets = await workbook.read();
  const report = check(readRoster(sheets), {
    workbook: path.basename(file),
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: { ...plan, quota: { ...plan.quota, ...quota } },
  });
  const drafts = summarySheets(report, { frame: null }, sheets);
  await workbook.apply({ marks: null, sheets: drafts });
  return { report, drafts, bytes: workbook.bytes() };
}
