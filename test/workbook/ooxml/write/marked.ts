import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { Mark, SheetDraft } from "../../../../src/workbook/port";
import { ROSTER, zip } from "../../fixture";
import { parts } from "./opened";
import { packageFaults } from "./packageFaults";

export const MARKS: Mark[] = [{ sheet: "Cá nhân", severity: "error", cells: [{ row: 2, column: 2 }] }];
export const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [6, 40],
  rows: [
    {
      cells: [
        { value: "Nội dung", style: { bold: true } },
        { value: 3, formula: "1+2" },
      ],
    },
  ],
  merges: [],
  frozenRows: 1,
  print: { landscape: true, repeatRows: [0, 0] },
};

/** Parts of a file as text, by name. */
export type Files = Record<string, string>;

/** The file marked and with our sheet, which must still be a sound package. */
export async function marked(files: Files, edits = { marks: MARKS, sheets: [DRAFT] }): Promise<Files> {
  const workbook = openWorkbook(zip(files), { codec: nodeCodec });
  await workbook.apply(edits);
  expect((await workbook.read()).map(({ name }) => name)).toContain(ROSTER.sheets[0]?.name);
  const all = new Map(
    Object.entries(parts(workbook.bytes())).map(([name, text]) => [name, Buffer.from(text)]),
  );
  expect(packageFaults(all, all.keys())).toEqual([]);
  return parts(workbook.bytes());
}
