import fc from "fast-check";
import { FIELDS } from "../../../src/roster/fields";
import type { ColumnMapping, Mapping, TableMapping } from "../../../src/roster/mapping/mapping";
import { SAID_KINDS } from "../../../src/roster/mapping/mapping";
import { MappingError, mappingDocument, parseMapping } from "../../../src/roster/mapping/mappingFile";
import { MAPPING_NAMESPACE } from "../../../src/roster/mapping/namespace";
import { mappingInXml, mappingXml } from "../../../src/roster/mapping/stored";

const document = (sheet: object) => ({
  schema: "xep-loai/columns@1",
  sheets: [{ name: "Cá nhân", ...sheet }],
});
const table = (of: object) => document({ tables: [{ headerRows: [2], ...of }] });
const column = (of: object) => table({ columns: [{ column: "B", ...of }] });

describe("a mapping's file", () => {
  test("says as much or as little as there is to say", () => {
    expect(parseMapping(document({}))).toEqual({ sheets: [{ name: "Cá nhân", read: true, tables: [] }] });
    expect(
      parseMapping(
        document({
          tables: [
            {
              headerRows: [6, 7],
              kind: "individuals",
              unit: "Phòng Mẫu",
              columns: [
                { column: "AA", heading: ["Mức", "XS"], field: "rating", level: "excellent" },
                { column: "C", field: null },
                { column: "D", heading: [] },
              ],
            },
          ],
        }),
      ).sheets[0]?.tables,
    ).toEqual([
      {
        headerRows: [5, 6],
        kind: "individuals",
        unit: "Phòng Mẫu",
        columns: [
          { index: 26, heading: ["Mức", "XS"], field: "rating", level: "excellent" },
          { index: 2, heading: null, field: null, level: null },
          { index: 3, heading: [], field: "asFound", level: null },
        ],
      },
    ]);
  });

  test("what the command tells beside it is taken back unread", () => {
    const printed = {
      workbook: "a.xlsx",
      isRoster: true,
      corrections: { notes: [] },
      ...column({ understood: true }),
    };
    expect(parseMapping(printed)).toEqual(parseMapping(column({})));
  });

  test.each<[problem: string, property: string, json: unknown]>([
    ["wrongKind", "", null],
    ["wrongKind", "", "chữ"],
    ["missing", "schema", {}],
    ["missing", "schema", []],
    ["wrongKind", "schema", { schema: "xep-loai/columns@2", sheets: [] }],
    ["unknown", "bang", { ...document({}), bang: 1 }],
    ["missing", "sheets.0.name", { schema: "xep-loai/columns@1", sheets: [{}] }],
    ["wrongKind", "sheets.0.read", document({ read: "không" })],
    ["unknown", "sheets.0.__proto__x", document({ __proto__x: 1 })],
    ["missing", "sheets.0.tables.0.headerRows", document({ tables: [{}] })],
    ["wrongKind", "sheets.0.tables.0.headerRows", table({ headerRows: [] })],
    ["wrongKind", "sheets.0.tables.0.headerRows", table({ headerRows: [2, 4] })],
    ["wrongKind", "sheets.0.tables.0.headerRows.0", table({ headerRows: [0] })],
    ["wrongKind", "sheets.0.tables.0.headerRows.0", table({ headerRows: [1.5] })],
    ["wrongKind", "sheets.0.tables.0.kind", table({ kind: "plan" })],
    ["wrongKind", "sheets.0.tables.0.unit", table({ unit: "" })],
    ["wrongKind", "sheets.0.tables.0.columns.0.column", column({ column: "b" })],
    ["wrongKind", "sheets.0.tables.0.columns.0.column", column({ column: "XFE" })],
    ["wrongKind", "sheets.0.tables.0.columns.0.field", column({ field: "xepLoai" })],
    ["wrongKind", "sheets.0.tables.0.columns.0.field", column({ field: "constructor" })],
    ["unknown", "sheets.0.tables.0.columns.0.fields", column({ fields: [] })],
    ["noRating", "sheets.0.tables.0.columns.0.level", column({ field: "post", level: "good" })],
    ["noRating", "sheets.0.tables.0.columns.0.level", column({ level: "good" })],
    ["twice", "sheets.1.name", { schema: "xep-loai/columns@1", sheets: [{ name: "A" }, { name: "a" }] }],
    [
      "twice",
      "sheets.0.tables.0.columns.1.column",
      table({
        columns: [
          { column: "B", field: "unit" },
          { column: "B", field: "post" },
        ],
      }),
    ],
  ])("%s %s is refused by name", (problem, property, json) => {
    const refused = () => parseMapping(json);
    expect(refused).toThrow(MappingError);
    expect(refused).toThrow(expect.objectContaining({ problem, property }));
  });
});

const text = fc.string({ minLength: 1, maxLength: 12, unit: "binary" });
const columns = fc.uniqueArray(
  fc.record({
    index: fc.nat(16_383),
    heading: fc.option(fc.array(text, { maxLength: 3 })),
    field: fc.constantFrom(null, "asFound" as const, ...FIELDS),
    confirmed: fc.boolean(),
  }),
  { selector: ({ index }) => index, maxLength: 6 },
);
const mapping: fc.Arbitrary<Mapping> = fc
  .uniqueArray(
    fc.record({
      name: text,
      read: fc.boolean(),
      tables: fc.array(
        fc.record({
          first: fc.nat(900),
          depth: fc.nat(3),
          kind: fc.option(fc.constantFrom(...SAID_KINDS)),
          confirmed: fc.boolean(),
          unit: fc.option(text),
          columns,
        }),
        { maxLength: 3 },
      ),
    }),
    { selector: ({ name }) => name.normalize("NFC").toLowerCase(), maxLength: 4 },
  )
  .map((sheets) => ({
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map(
        ({ first, depth, columns: of, confirmed, ...rest }): TableMapping => ({
          ...rest,
          ...(confirmed && { confirmed }),
          headerRows: [first, first + depth],
          columns: of.map(
            ({ confirmed, ...one }): ColumnMapping => ({
              ...one,
              level: one.field === "rating" ? "good" : null,
              ...(confirmed && { confirmed }),
            }),
          ),
        }),
      ),
    })),
  }));

describe("a mapping comes back as it went", () => {
  test("through its file", () => {
    fc.assert(fc.property(mapping, (one) => expect(parseMapping(mappingDocument(one))).toEqual(one)));
  });

  test("through a custom XML part, which holds nothing that XML would write otherwise", () => {
    fc.assert(
      fc.property(mapping, (one) => {
        const xml = mappingXml(one);
        expect(xml).toMatch(/^<columns xmlns="urn:xep-loai:columns:1">[^<>&]*<\/columns>$/);
        expect(mappingInXml(xml)).toEqual(one);
        expect(mappingInXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toEqual(one);
      }),
    );
  });
});

test.each([
  ["another document", "<khac/>"],
  ["no JSON", `<columns xmlns="${MAPPING_NAMESPACE}">{</columns>`],
  ["a later version", `<columns xmlns="${MAPPING_NAMESPACE}">{"schema":"xep-loai/columns@2"}</columns>`],
  ["elements inside", `<columns xmlns="${MAPPING_NAMESPACE}"><sheet/></columns>`],
])("a part with %s is unreadable, and said to be", (_, xml) => {
  expect(mappingInXml(xml)).toBe("unreadable");
});
