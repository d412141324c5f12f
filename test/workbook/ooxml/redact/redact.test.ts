import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { redactedCopy } from "../../../../src/workbook/ooxml/redact/redact";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { RedactedCopy } from "../../../../src/workbook/redaction";
import { zip } from "../../fixture";
import { packageFaults } from "../write/packageFaults";
import { EMPTIED, type Files, PLACES, type Place, roster } from "./places";

const SECRET = "0123 456 789";

function copyOf(files: Files, secret = SECRET): RedactedCopy {
  const asked = {
    sheets: new Set(["Cá nhân", "Phụ"]),
    areas: [EMPTIED],
    isSecret: (text: string) => text.includes(secret),
  };
  return redactedCopy(zip(files), asked, { codec: nodeCodec });
}

function withPlaces(places: readonly Place[], secret = SECRET): Files {
  const files = roster(secret);
  for (const place of places) place.put(files, secret);
  return files;
}

/** The parts of a file in which a text stands, as it is or as XML writes it. */
function partsWith(bytes: Uint8Array, text: string): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name, content]) => `${name}\n${strFromU8(content)}`.includes(text))
    .map(([name]) => name);
}

function faultsOf(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  return packageFaults(parts, parts.keys());
}

const valuesOf = async (bytes: Uint8Array) =>
  (await openWorkbook(bytes, { codec: nodeCodec }).read()).map(({ name, rows }) => [
    name,
    ...rows.map(({ cells }) => cells),
  ]);

describe("a copy for others", () => {
  test("has the chosen cells empty, and everything else in its place", async () => {
    const { bytes, removals } = copyOf(roster(SECRET));
    expect(await valuesOf(bytes)).toEqual([
      [
        "Cá nhân",
        ["DANH SÁCH NĂM 2023"],
        ["STT", "Họ và tên", "Mức xếp loại", "Số thẻ đảng viên"],
        [1, "Trần Văn Thử", "HTXSNV"],
        [2, "Lê Thị Mẫu", "HTTNV"],
      ],
      ["Phụ", ["Ghi chú", "chung"]],
    ]);
    expect(removals).toEqual([{ kind: "cells", sheet: "Cá nhân", count: 2 }]);
  });

  test.each(PLACES)("leaves behind $name, and says so", ({ put, name }) => {
    const files = withPlaces([{ put, name }]);
    expect(partsWith(zip(files), SECRET).length).toBeGreaterThan(0);
    const { bytes, removals } = copyOf(files);
    expect(partsWith(bytes, SECRET)).toEqual([]);
    expect(faultsOf(bytes)).toEqual([]);
    expect(removals.length).toBeGreaterThan(0);
  });

  test("is clean and sound wherever a value hides, in any mixture", async () => {
    // one drawing a sheet, one column F: of those that want the same place, one is taken
    const key = ({ name }: Place) =>
      /chart|text box|shape/.test(name) ? "drawing" : /formula|strings|defined|table/.test(name) ? "F" : name;
    const secret = fc
      .string({ unit: fc.constantFrom(..."0123456789ắệộABC "), minLength: 8, maxLength: 20 })
      .map((text) => `7${text.trim().replace(/ +/g, " ")}7`);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...PLACES), { selector: key, minLength: 1 }),
        secret,
        async (places, value) => {
          const { bytes } = copyOf(withPlaces(places, value), value);
          expect(partsWith(bytes, value)).toEqual([]);
          expect(faultsOf(bytes)).toEqual([]);
          expect((await valuesOf(bytes))[1]).toEqual(["Phụ", ["Ghi chú", "chung"]]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("leaves nothing behind of a file without anything private", async () => {
    const files = roster(SECRET);
    const plain = redactedCopy(
      zip(files),
      { sheets: new Set(["Cá nhân", "Phụ"]), areas: [], isSecret: () => false },
      { codec: nodeCodec },
    );
    expect(plain.removals).toEqual([]);
    expect(await valuesOf(plain.bytes)).toEqual(await valuesOf(zip(files)));
  });
});

describe("formulas in a copy for others", () => {
  const after = async (cell: string) => {
    const files = roster(SECRET);
    files["xl/worksheets/sheet1.xml"] = String(files["xl/worksheets/sheet1.xml"]).replace(
      /(<row r="3">.*?)<\/row>/,
      (_, row: string) => `${row}${cell}</row>`,
    );
    const { bytes } = copyOf(files);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    return /<c r="F3".*?(?:\/>|<\/c>)/.exec(xml)?.[0];
  };

  test.each([
    ['COUNTIF(C3:C4,"HTTNV")', "1", "stays"],
    ["'Phụ'!A1", "1", "stays"],
    ["SUM($A$3:A4)/2", "1.5", "stays"],
    ["VLOOKUP(B3,A3:C4,2,FALSE)", "7", "stays"],
    ["COUNTA(D3:D4)", "2", "value"],
    ['SUMIF(B3:B4,"Trần Văn Thử",D3:D4)', "5", "nothing"],
    ['SUMIF(B1:B4,"Trần Văn Thử",D1)', "5", "nothing"],
    ['SUMIF(B1:B2,"Trần Văn Thử",D1)', "5", "stays"],
    ["'CÁ nhân'!D3", "5", "nothing"],
    ["'PHỤ'!A1", "1", "stays"],
    ["SUMPRODUCT((B3:B4=B3)*D3:D4)", "5", "nothing"],
    ["COUNTA(D:D)", "3", "value"],
    ["SUM(3:4)", "3", "value"],
    ["[1]Sheet1!A1", "5", "value"],
    ["'C:\\[so.xlsx]Sheet1'!A1", "5", "value"],
    ["Nguon!A1", "5", "value"],
    ["TenKhongCo+1", "5", "value"],
    ['INDIRECT("D"&3)', "5", "value"],
    ["YEAR(TODAY())", "2023", "value"],
    ["Phụ:Nguon!A1", "5", "value"],
    ["D3", "5", "nothing"],
    ["LEN(D3)", "5", "nothing"],
    ["VLOOKUP(B3,B3:D4,3,FALSE)", "5", "nothing"],
    ["MAX(D3:D4)", "5", "nothing"],
    ["INDEX($D$1:$D$9,3)", "5", "nothing"],
    ['IF(COUNTA(D3:D4)>1,"có","không")', "5", "nothing"],
  ])("%s: %s %s", async (formula, value, fate) => {
    const written = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const cell = await after(`<c r="F3"><f>${written}</f><v>${value}</v></c>`);
    const expected = {
      stays: `<c r="F3"><f>${written}</f><v>${value}</v></c>`,
      value: `<c r="F3"><v>${value}</v></c>`,
      nothing: '<c r="F3"/>',
    };
    expect(cell).toBe(expected[fate as keyof typeof expected]);
  });

  test("what shows an emptied cell by way of others is emptied too, however short it is", async () => {
    const files = roster("85");
    const put = (row: number, cells: string) => {
      const part = "xl/worksheets/sheet1.xml";
      files[part] = String(files[part]).replace(
        new RegExp(`(<row r="${row}">.*?)</row>`),
        `$1${cells}</row>`,
      );
    };
    // the chain leads upwards, through a name, and through another sheet
    put(
      2,
      '<c r="F2"><f>F3+0</f><v>85</v></c><c r="G2"><f>Diem</f><v>85</v></c><c r="H2"><f>\'Phụ\'!C1</f><v>85</v></c>',
    );
    put(
      3,
      '<c r="F3"><f>D3</f><v>85</v></c><c r="G3"><f>COUNT(F2:F3)</f><v>2</v></c><c r="H3"><f>A3</f><v>1</v></c>',
    );
    const other = "xl/worksheets/sheet2.xml";
    files[other] = String(files[other]).replace(
      "</row>",
      "<c r=\"C1\"><f>'Cá nhân'!F2</f><v>85</v></c></row>",
    );
    files["xl/workbook.xml"] = String(files["xl/workbook.xml"]).replace(
      "<calcPr",
      "<definedNames><definedName name=\"Diem\">'Cá nhân'!$F$3</definedName></definedNames><calcPr",
    );
    const { bytes, removals } = copyOf(files, "không có");
    expect(await valuesOf(bytes)).toEqual([
      [
        "Cá nhân",
        ["DANH SÁCH NĂM 2023"],
        ["STT", "Họ và tên", "Mức xếp loại", "Số thẻ đảng viên"],
        [1, "Trần Văn Thử", "HTXSNV", null, null, null, 2, 1],
        [2, "Lê Thị Mẫu", "HTTNV"],
      ],
      ["Phụ", ["Ghi chú", "chung"]],
    ]);
    expect(removals).toContainEqual({ kind: "derived", sheet: "Cá nhân", count: 4 });
    expect(removals).toContainEqual({ kind: "derived", sheet: "Phụ", count: 1 });
  });

  test("a header is read as its codes are", () => {
    const files = roster(SECRET);
    const part = "xl/worksheets/sheet1.xml";
    const header = "<headerFooter><oddHeader>&amp;C&amp;12012345678&amp;R&amp;D</oddHeader></headerFooter>";
    files[part] = String(files[part]).replace("</worksheet>", `${header}</worksheet>`);
    const isSecret = (text: string) => /(?<!\d)012345678(?!\d)/.test(text);
    const asked = { sheets: new Set(["Cá nhân"]), areas: [EMPTIED], isSecret };
    const { bytes, removals } = redactedCopy(zip(files), asked, { codec: nodeCodec });
    expect(partsWith(bytes, "012345678")).toEqual([]);
    expect(removals).toContainEqual({ kind: "headersFooters", sheet: "Cá nhân", count: 1 });
  });
});
