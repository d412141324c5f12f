import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import { sheetsOf } from "../../../src/workbook/ooxml/workbookPart";
import type { SheetSnapshot } from "../../../src/workbook/port";
import {
  MAIN,
  OFFICE,
  open,
  type Parts,
  read,
  readRows,
  relationships,
  workbookFile,
  worksheet,
} from "./workbookFile";

const only = (parts: Parts): SheetSnapshot => read(parts)[0] as SheetSnapshot;
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

describe("rows", () => {
  test("are those that hold a value, each cell in its column", () => {
    expect(
      readRows(
        '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2" s="1"/></row><row r="9" ht="20"/>',
      ),
    ).toEqual([{ index: 1, cells: [null, 1, null, 2], hidden: false }]);
  });

  test("and cells follow the one before where they do not say where they are", () => {
    const rows = readRows(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row><row><c r="A9"><v>6</v></c></row>',
    );
    expect(rows.map(({ index, cells }) => [index, cells])).toEqual([
      [0, [1, null, 2, 3]],
      [4, [4]],
      [5, [null, 5]],
      [8, [6]],
    ]);
  });

  test("and cells in any order come out in theirs", () => {
    expect(
      readRows(
        '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
      ),
    ).toEqual([
      { index: 0, cells: [0], hidden: false },
      { index: 2, cells: [1, 2], hidden: false },
    ]);
  });

  test("tell that they are hidden", () => {
    const rows = readRows(
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>1</v></c></row><row r="3" hidden="true"><c><v>1</v></c></row>',
    );
    expect(rows.map(({ hidden }) => hidden)).toEqual([true, false, true]);
  });

  test("do not share their cells", () => {
    const [first, second] = readRows(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>",
    );
    expect([first?.cells, second?.cells]).toEqual([
      [1, 2],
      [null, 3],
    ]);
  });

  test("that formatting stretches to the last row of the sheet cost nothing", () => {
    const stretched = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 2}" s="1" customFormat="1"><c r="A${row + 2}" s="1"/></row>`,
    );
    const rows = readRows(
      `<row r="1"><c r="A1"><v>1</v></c></row>${stretched.join("")}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
    );
    expect(rows.map(({ index, cells }) => [index, cells.length])).toEqual([
      [0, 1],
      [1_048_575, 16_384],
    ]);
  });
});

describe("a sheet tells", () => {
  test("its merges, hidden columns and protection", () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="6"/><col min="16380" max="99999" hidden="true"/><col min="3" max="4" hidden="1"/></cols>';
    const after =
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="B2:D4"/><mergeCell ref="A9:A7"/></mergeCells>';
    expect(only({ "xl/worksheets/sheet1.xml": worksheet("", before, after) })).toEqual({
      name: "Cá nhân",
      visibility: "visible",
      rows: [],
      merges: [
        { top: 1, left: 1, bottom: 3, right: 3 },
        { top: 6, left: 0, bottom: 8, right: 0 },
      ],
      hiddenColumns: [1, 2, 3, 16379, 16380, 16381, 16382, 16383],
      protected: true,
      own: null,
    });
  });

  test("that protection prepared but not switched on is none", () => {
    const { protected: isProtected } = only({
      "xl/worksheets/sheet1.xml": worksheet("", "", '<sheetProtection objects="1"/>'),
    });
    expect(isProtected).toBe(false);
  });

  test("its place among others, whether it is hidden, and whether it is ours", () => {
    const parts: Parts = {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Kết quả &amp; 'K'" sheetId="4" state="hidden" r:id="rId4"/><sheet name="Biểu đồ" sheetId="2" r:id="rId2"/><sheet name="B" sheetId="1" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="_xeploai_sheet_findings" hidden="1">'Kết quả &amp; ''K'''!$A$1</definedName><definedName name="_xeploai_sheet_plan">B!$A$1</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", `${OFFICE}/worksheet`, "/xl/worksheets/sheet1.xml"],
        ["rId2", `${OFFICE}/chartsheet`, "chartsheets/sheet1.xml"],
        ["rId4", `${OFFICE}/worksheet`, "../xl/worksheets/./s%C3%B4%204.xml"],
      ),
      "xl/worksheets/sô 4.xml": worksheet("<row><c><v>4</v></c></row>"),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    };
    expect(
      read(parts).map(({ name, visibility, own, rows }) => [name, visibility, own, rows.length]),
    ).toEqual([
      ["Kết quả & 'K'", "hidden", "findings", 1],
      ["B", "veryHidden", "plan", 0],
    ]);
    expect(
      sheetsOf(open(workbookFile(parts))).map(({ kind, partName, relationId }) => [
        kind,
        partName,
        relationId,
      ]),
    ).toEqual([
      ["worksheet", "xl/worksheets/sô 4.xml", "rId4"],
      ["chartsheet", "xl/chartsheets/sheet1.xml", "rId2"],
      ["worksheet", "xl/worksheets/sheet1.xml", "rId1"],
    ]);
  });
});

describe("XML is read by its meaning, not its letters", () => {
  const expected = [{ index: 0, cells: ["a", 2], hidden: false }];
  const cells = (prefix: string) =>
    `<${prefix}row r="1"><${prefix}c r="A1" t="inlineStr"><${prefix}is><${prefix}t>a</${prefix}t></${prefix}is></${prefix}c><${prefix}c r="B1"><${prefix}v>2</${prefix}v></${prefix}c></${prefix}row>`;

  test.each<[string, Parts]>([
    [
      "a prefix",
      {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${cells("x:")}</x:sheetData></x:worksheet>`,
      },
    ],
    [
      "rows with a prefix, cells without",
      {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}" xmlns="${MAIN}"><x:sheetData>${cells("x:").replaceAll(/x:(?=[cv]\b)/g, "")}</x:sheetData></x:worksheet>`,
      },
    ],
    [
      "elements of others between ours",
      {
        "xl/worksheets/sheet1.xml": worksheet(
          cells("").replace(
            '<c r="B1">',
            '<o:c xmlns:o="other" r="B1"><v>9</v><c xmlns="more"/></o:c><c r="B1">',
          ),
        ),
      },
    ],
    [
      "a default namespace that is another's inside a row",
      {
        "xl/worksheets/sheet1.xml": worksheet(
          cells("").replace('<c r="B1">', '<c xmlns="other" r="B1"><v>9</v></c><c r="B1">'),
        ),
      },
    ],
    [
      "line breaks, comments and instructions between tags",
      { "xl/worksheets/sheet1.xml": worksheet(cells("").replaceAll("><", ">\r\n<!-- c --><?p i?> <")) },
    ],
    [
      "UTF-16",
      {
        "xl/worksheets/sheet1.xml": Buffer.from(
          `\ufeff${worksheet(cells("")).replace("UTF-8", "UTF-16")}`,
          "utf16le",
        ),
      },
    ],
    ["a mark of UTF-8", { "xl/worksheets/sheet1.xml": Buffer.from(`\ufeff${worksheet(cells(""))}`) }],
    [
      "the Strict format",
      {
        "_rels/.rels": relationships(["rId1", `${STRICT_OFFICE}/officeDocument`, "xl/workbook.xml"]),
        "xl/workbook.xml": `<workbook xmlns="${STRICT}" xmlns:r="${STRICT_OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships([
          "rId1",
          `${STRICT_OFFICE}/worksheet`,
          "worksheets/sheet1.xml",
        ]),
        "xl/worksheets/sheet1.xml": worksheet(cells("")).replace(MAIN, STRICT),
      },
    ],
  ])("%s", (_, parts) => {
    expect(only(parts).rows).toEqual(expected);
  });
});

test("reading tells how far it is, up to the whole", () => {
  const rows = Array.from({ length: 2500 }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`);
  const shares: number[] = [];
  readSheets(
    open(workbookFile({ "xl/worksheets/sheet1.xml": worksheet(rows.join("")) })),
    (stage, done, of) => {
      expect(stage).toBe("read");
      shares.push(done / of);
    },
  );
  expect(shares).toHaveLength(3);
  expect(shares).toEqual([...shares].sort());
  expect(shares.at(-1)).toBe(1);
});
