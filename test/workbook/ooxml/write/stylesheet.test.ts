import { outlineOf } from "../../../../src/workbook/ooxml/write/elements";
import { STYLESHEET_ORDER } from "../../../../src/workbook/ooxml/write/order";
import { openStylesheet } from "../../../../src/workbook/ooxml/write/stylesheet";
import type { DraftStyle } from "../../../../src/workbook/port";
import { ROSTER, xlsxParts } from "../../fixture";

const OFFICE = xlsxParts(ROSTER)["xl/styles.xml"] ?? "";

function added(style: DraftStyle, asText = false) {
  const stylesheet = openStylesheet(OFFICE);
  const number = stylesheet.cell(style, asText);
  return { number, text: stylesheet.text() };
}

test("nothing asked, nothing changed", () => {
  expect(openStylesheet(OFFICE).text()).toBe(OFFICE);
});

test.each<[string, DraftStyle, RegExp]>([
  [
    "bold",
    { bold: true },
    /<font><b\/><sz val="12"\/><name val="Times New Roman"\/><family val="1"\/><\/font><\/fonts>/,
  ],
  [
    "italic, underlined, coloured",
    { italic: true, underline: true, color: "C00000", size: 14 },
    /<font><i\/><u\/><sz val="14"\/><color rgb="FFC00000"\/>/,
  ],
  [
    "a fill",
    { fill: "DDEBF7" },
    /<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"\/><bgColor indexed="64"\/>/,
  ],
  [
    "lines around",
    { border: true },
    /<borders count="2">.*<border><left style="thin">.*<diagonal\/><\/border><\/borders>/,
  ],
  [
    "alignment",
    { wrap: true, horizontal: "center", vertical: "top" },
    /<alignment horizontal="center" vertical="top" wrapText="1"\/>/,
  ],
  ["a number format of Excel's own", { numberFormat: "0.00%" }, /<xf numFmtId="10" .*applyNumberFormat="1"/],
  [
    "another number format",
    { numberFormat: '0 "người"' },
    /<numFmts count="1"><numFmt numFmtId="164" formatCode="0 &quot;người&quot;"\/>/,
  ],
])("a style with %s", (_, style, expected) => {
  const { number, text } = added(style);
  expect(number).toBe(1);
  expect(text).toMatch(expected);
  expect(openStylesheet(text).cell(style, false)).toBe(1);
});

test("a style that is there letter for letter is used again, a text's is another", () => {
  const stylesheet = openStylesheet(OFFICE);
  const bold = stylesheet.cell({ bold: true }, false);
  expect(stylesheet.cell({ bold: true }, false)).toBe(bold);
  expect(stylesheet.cell({ bold: true, vertical: "bottom" }, false)).toBe(bold);
  const asText = stylesheet.cell({ bold: true }, true);
  expect(asText).not.toBe(bold);
  expect(stylesheet.text()).toMatch(/<xf [^>]*quotePrefix="1"/);
  const again = openStylesheet(stylesheet.text());
  expect([again.cell({ bold: true }, true), again.cell({ bold: true }, false)]).toEqual([asText, bold]);
  expect(again.text()).toBe(stylesheet.text());
});

test("number formats take numbers that the office has not taken", () => {
  const office = OFFICE.replace(
    "<fonts",
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts',
  );
  const stylesheet = openStylesheet(office);
  stylesheet.cell({ numberFormat: "0.000" }, false);
  stylesheet.cell({ numberFormat: "0.0" }, false);
  expect(stylesheet.text()).toContain(
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0"/>',
  );
});

test("the formats of marks come after the office's, differ in more than colour, and are added once", () => {
  const stylesheet = openStylesheet(OFFICE);
  expect(stylesheet.marks()).toEqual({ error: 1, warning: 2, info: 3 });
  const text = stylesheet.text();
  const looks = [...text.matchAll(/<dxf><font><(\w)\/>.*?<left style="(\w+)">/g)].map(
    ([, weight, line]) => `${weight} ${line}`,
  );
  expect(looks).toEqual(["b thin", "b dashed", "i dotted"]);
  expect(openStylesheet(text).marks()).toEqual({ error: 1, warning: 2, info: 3 });
});

test("sections stand in the schema's order and count their members", () => {
  const { text } = added({ numberFormat: "0.0", bold: true, fill: "DDEBF7", border: true });
  const outline = outlineOf(text);
  const names = outline.children.map(({ name }) => name);
  expect(names).toEqual(STYLESHEET_ORDER.filter((name) => names.includes(name)));
  expect(text).toMatch(/<fonts count="2">.*<fills count="3">.*<borders count="2">.*<cellXfs count="2">/s);
});
