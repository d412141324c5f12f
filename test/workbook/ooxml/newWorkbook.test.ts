import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { DRAFT_FONT } from "../../../src/workbook/draftLook";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { newWorkbook } from "../../../src/workbook/ooxml/newWorkbook";
import type { DraftCell, SheetDraft } from "../../../src/workbook/port";
import { readWithExcelize } from "../../readers/readers";

const GRID = { size: 11, border: true } as const;

function draft(rows: readonly (readonly DraftCell["value"][])[], more: Partial<SheetDraft> = {}): SheetDraft {
  return {
    id: "list_individuals",
    title: "Danh sách cá nhân",
    columnWidths: [10, 20],
    rows: rows.map((values) => ({ cells: values.map((value) => ({ value, style: GRID })) })),
    merges: [],
    frozenRows: 1,
    print: { landscape: true, repeatRows: [0, 0] },
    ...more,
  };
}

const VALUES = [
  ["Họ tên", "Ngày"],
  ["=1+1", { serial: 45_281 }],
  ["  hai  dòng\nmột ô ", -1.5],
  [null, "&<>"],
] as const;

test("what was drafted is read back, as sheets of ours", async () => {
  const workbook = newWorkbook(
    [draft(VALUES), draft([["Một"]], { id: "list_collectives", title: "Tập thể 'A'" })],
    nodeCodec,
  );
  const sheets = await workbook.read();
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([
    ["Danh sách cá nhân", "list_individuals"],
    ["Tập thể 'A'", "list_collectives"],
  ]);
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ["Họ tên", "Ngày"],
    ["=1+1", { serial: 45_281 }],
    ["  hai  dòng\nmột ô ", -1.5],
    [null, "&<>"],
  ]);
});

test("another reader finds the same texts, and no formula", async () => {
  const sheets = await readWithExcelize(newWorkbook([draft(VALUES)], nodeCodec).bytes());
  expect(JSON.stringify(sheets)).toContain("=1+1");
  expect(JSON.stringify(sheets)).toContain("Danh sách cá nhân");
});

test("sheets are added to it, and marks, like to any other workbook", async () => {
  const workbook = newWorkbook([draft(VALUES)], nodeCodec);
  const before = await workbook.read();
  await workbook.apply({
    marks: [{ sheet: "Danh sách cá nhân", severity: "error", cells: [{ row: 1, column: 0 }] }],
    sheets: [draft([["Kết quả"]], { id: "findings", title: "Kết quả" })],
  });
  const after = await workbook.read();
  expect(after[0]).toEqual(before[0]);
  expect(after[1]).toMatchObject({ name: "Kết quả", own: "findings" });
});

test("whatever the texts, each is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), async (texts) => {
      const [sheet] = await newWorkbook(
        [draft([texts], { columnWidths: texts.map(() => 10) })],
        nodeCodec,
      ).read();
      expect(sheet?.rows[0]?.cells).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

test("its columns are counted in digits of the font that the sheets are printed in", () => {
  const parts = unzipSync(newWorkbook([draft(VALUES)], nodeCodec).bytes());
  const [first] = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).match(/<font>.*?<\/font>/) ?? [];
  expect(first).toContain(`<name val="${DRAFT_FONT.name}"/>`);
});
