import { digitWidth } from "../../../../src/workbook/ooxml/write/digitWidth";
import { draftSheet, piecesOf } from "../../../../src/workbook/ooxml/write/draftSheet";
import { openStylesheet } from "../../../../src/workbook/ooxml/write/stylesheet";

const font = (name: string, size: number) => `<font><sz val="${size}"/><name val="${name}"/></font>`;

test.each([
  ["Calibri", 11, 7],
  ["Times New Roman", 11, 7],
  ["Times New Roman", 12, 8],
  ["Times New Roman", 13, 9],
  [".VnTime", 14, 9],
  ["Arial", 10, 7],
  ["Arial", 12, 9],
])("a digit of %s %d is %d pixels wide", (name, size, pixels) => {
  expect(digitWidth(font(name, size))).toBe(pixels);
});

test("columns are as wide on the screen whatever the default font of the workbook is", () => {
  const widthIn = (...fonts: string[]) => {
    const xml = `<styleSheet xmlns="urn:main"><fonts count="${fonts.length}">${fonts.join("")}</fonts><cellStyleXfs count="1"><xf fontId="${fonts.length - 1}"/></cellStyleXfs></styleSheet>`;
    const setting = { namespace: "urn:main", stylesheet: openStylesheet(xml), date1904: false };
    const draft = {
      id: "trial",
      title: "Thử",
      columnWidths: [20],
      rows: [],
      merges: [],
      frozenRows: 0,
      print: { landscape: true },
    };
    const text = [...piecesOf(draftSheet(draft, setting))].join("");
    return Number(/<col [^>]*width="([\d.]+)"/.exec(text)?.[1]);
  };
  expect(widthIn(font("Calibri", 11))).toBe(20);
  expect(widthIn(font("Calibri", 11), font("Times New Roman", 12))).toBe(17.5);
});
