import fc from "fast-check";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { DraftCell, DraftStyle, Edits, SheetDraft } from "../../../../src/workbook/port";
import { ROSTER, xlsx } from "../../fixture";
import { parts } from "./opened";

const original = xlsx(ROSTER);

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const color = fc.constantFrom("C00000", "DDEBF7", "000000");
const style = fc
  .record({
    bold: optional(fc.boolean()),
    italic: optional(fc.boolean()),
    underline: optional(fc.boolean()),
    border: optional(fc.boolean()),
    wrap: optional(fc.boolean()),
    size: optional(fc.constantFrom(10, 12, 14)),
    color: optional(color),
    fill: optional(color),
    horizontal: optional(fc.constantFrom("left" as const, "center" as const, "right" as const)),
    vertical: optional(fc.constantFrom("top" as const, "center" as const, "bottom" as const)),
    numberFormat: optional(fc.constantFrom("0", "0.0%", '#,##0" người"', "@")),
  })
  .map(
    (given) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as DraftStyle,
  );

/** Texts of any characters but the carriage return, which reads back as a line feed. */
const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 30 })
  .map((value) => value.replaceAll("\r", "\n"));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const value = fc.oneof(
  text,
  number,
  fc.constant(null),
  fc.constantFrom("_x0041_", "=1", "'", "]]>", "&amp;"),
);
const cell: fc.Arbitrary<DraftCell | null> = fc.option(fc.record({ value, style }));
const draft: fc.Arbitrary<SheetDraft> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    frozenRows: fc.nat(3),
    landscape: fc.boolean(),
  })
  .map(({ rows, frozenRows, landscape }) => ({
    id: "findings",
    title: "Kết quả kiểm tra",
    columnWidths: [10, 20],
    rows: rows.map((cells) => ({ cells })),
    merges: [],
    frozenRows,
    print: { landscape, repeatRows: [0, 1] },
  }));
const mark = fc.record({
  sheet: fc.constantFrom("Cá nhân", "Tập thể"),
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  cells: fc.array(fc.record({ row: fc.nat(40), column: fc.nat(12) }), { maxLength: 20 }),
});
const edits: fc.Arbitrary<Edits> = fc.record({
  marks: fc.array(mark, { maxLength: 4 }),
  sheets: fc.array(draft, { maxLength: 1 }),
});

const open = (bytes: Uint8Array) => openWorkbook(bytes, { codec: nodeCodec });

test("what a draft says is what reading the sheet gives", async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (ours) => {
      const workbook = open(original);
      await workbook.apply({ marks: [], sheets: [ours] });
      const read = (await open(workbook.bytes()).read()).find(({ own }) => own === "findings");
      const said = ours.rows.flatMap(({ cells }, index) => {
        const values = cells.map((one) => one?.value ?? null);
        const width = values.findLastIndex((one) => one !== null) + 1;
        return width === 0 ? [] : [[index, ...values.slice(0, width)]];
      });
      expect(read?.rows.map(({ index, cells }) => [index, ...cells])).toEqual(said);
    }),
    { numRuns: 60 },
  );
});

test("applying twice gives the bytes of applying once, whatever was applied before", async () => {
  await fc.assert(
    fc.asyncProperty(edits, edits, async (before, wanted) => {
      const workbook = open(original);
      await workbook.apply(before);
      await workbook.apply(wanted);
      const once = workbook.bytes();
      await workbook.apply(wanted);
      expect(Buffer.compare(workbook.bytes(), once)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test("clearing restores every part but the stylesheet, which keeps formats that nothing uses", async () => {
  const { "xl/styles.xml": _, ...before } = parts(original);
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { maxLength: 4 }), async (marks) => {
      const workbook = open(original);
      await workbook.apply({ marks, sheets: [] });
      await workbook.clear();
      const { "xl/styles.xml": styles, ...after } = parts(workbook.bytes());
      expect(after).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["an array", (bytes: Uint8Array) => bytes],
  ["a Buffer of node's, whose slices are no copies", (bytes: Uint8Array) => Buffer.from(bytes)],
])("the file that was opened is not changed, given as %s", async (_, given) => {
  const bytes = given(original.slice());
  const workbook = open(bytes);
  await workbook.apply({
    marks: [{ sheet: "Cá nhân", severity: "error", cells: [{ row: 2, column: 2 }] }],
    sheets: [],
  });
  expect(Buffer.compare(bytes, original)).toBe(0);
  workbook.bytes().fill(0);
  expect(Buffer.compare(bytes, original)).toBe(0);
});
