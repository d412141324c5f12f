import { Temporal } from "temporal-polyfill";
import { planById } from "../../../src/law/plans";
import type { Consolidation } from "../../../src/sheets/reconciliation/model";
import { textIn } from "../../../src/text/text";
import { type ConsolidateOptions, conclude, prepare } from "../../../src/upward/consolidate/consolidate";
import { gather, type Incoming } from "../../../src/upward/consolidate/gather";
import { type MergedSheet, snapshotOf } from "../../../src/upward/consolidate/lists";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { type FixtureSheet, memoryContent } from "../../workbook/fixture";

/** A sheet by its name and rows. */
export function sheet(name: string, ...rows: (readonly CellValue[])[]): FixtureSheet {
  return { name, rows } as FixtureSheet;
}

/** A list of people under the usual headings. */
export function people(title: string, ...rows: (readonly CellValue[])[]): FixtureSheet {
  return sheet(
    "Cá nhân",
    [title],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Mức xếp loại"],
    ...rows,
  );
}

/** A list of collectives under the usual headings. */
export function collectives(title: string, ...rows: (readonly CellValue[])[]): FixtureSheet {
  return sheet("Tập thể", [title], ["STT", "Tên tập thể", "Mức xếp loại"], ...rows);
}

export const LIST = "DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI NĂM 2023";

export function incoming(files: Readonly<Record<string, readonly FixtureSheet[]>>): Incoming[] {
  return Object.entries(files).map(([name, sheets]) => ({
    name,
    open: async () => memoryWorkbook(memoryContent({ sheets: [...sheets] })),
  }));
}

export interface Outcome extends Consolidation {
  readonly sheets: readonly MergedSheet[];
  readonly snapshots: readonly SheetSnapshot[];
}

/** Consolidates files under the plan of the district committee, as of 26/12/2023, unless told. */
export async function consolidated(
  files: readonly Incoming[],
  options: Partial<ConsolidateOptions> = {},
): Promise<Outcome> {
  const prepared = prepare(
    await gather(files, () => undefined),
    {
      workbook: "tong-hop.xlsx",
      year: null,
      plan: planById("huyen-uy-245kh-2023"),
      asOf: Temporal.PlainDate.from("2023-12-26"),
      units: null,
      ...options,
    },
    textIn("vi").consolidate,
  );
  if (!prepared) throw new Error("nothing was read");
  const { sheets } = prepared.merged;
  const snapshots = sheets.map(snapshotOf);
  return { ...conclude(prepared, snapshots), sheets, snapshots };
}

/** What a merged list holds under a heading, row by row. */
export function column(
  { sheets }: Outcome,
  kind: MergedSheet["kind"],
  heading: string,
): readonly CellValue[] {
  const list = sheets.find((one) => one.kind === kind);
  const at = list?.headings.findIndex((texts) => texts.includes(heading)) ?? -1;
  if (!list || at < 0) throw new Error(`no column ${heading}`);
  return [...list.rows].map((row) => row[at] ?? null);
}

export const notices = ({ notices: all }: Consolidation) =>
  all.map(({ id, file }) => `${id} ${file ?? ""}`.trim());
