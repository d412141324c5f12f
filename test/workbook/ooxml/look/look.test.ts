import type { CellLook, SheetLook } from "../../../../src/workbook/look";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { readLook } from "../../../../src/workbook/ooxml/look/workbookLook";
import { openPackage } from "../../../../src/workbook/ooxml/package";
import { MAIN, type Parts, relationships, workbookFile, worksheet } from "../workbookFile";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENT = { rows: 100, columns: 20 };

function look(parts: Parts, extent = EXTENT): SheetLook {
  const package_ = openPackage(workbookFile(parts), { codec: nodeCodec });
  return readLook(package_, "Cá nhân", extent) as SheetLook;
}

/** The look of the one format after the plain one, of a stylesheet with these parts. */
function styled(inner: string, theme?: string): CellLook {
  const parts: Parts = {
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`,
    ...(theme === undefined
      ? {}
      : {
          "xl/theme/theme1.xml": theme,
          "xl/_rels/workbook.xml.rels": relationships(
            ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
            ["rId2", `${OFFICE}/styles`, "styles.xml"],
            ["rId3", `${OFFICE}/theme`, "theme/theme1.xml"],
          ),
        }),
  };
  return look(parts).looks.at(-1) as CellLook;
}

const withFont = (font: string) =>
  `<fonts><font/><font>${font}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
const withFill = (fill: string) =>
  `<fills><fill/><fill>${fill}</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
const withXf = (xf: string) => `<cellXfs><xf/>${xf}</cellXfs>`;
const channels = (color: string | null) =>
  (color?.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

describe("a cell's look", () => {
  test.each<[string, string, Partial<CellLook>]>([
    ["a font", '<name val="Times New Roman"/><sz val="13.5"/>', { font: "Times New Roman", size: 13.5 }],
    ["bold and italic", "<b/><i/>", { bold: true, italic: true }],
    ["bold switched off", '<b val="0"/>', { bold: false }],
    ["underlined", "<u/>", { underline: true }],
    ["not underlined after all", '<u val="none"/>', { underline: false }],
    ["struck out", '<strike val="true"/>', { strike: true }],
    ["a colour with its opacity", '<color rgb="FFc00000"/>', { color: "C00000" }],
    ["an old number of a colour", '<color indexed="10"/>', { color: "FF0000" }],
    ["one of the first eight", '<color indexed="2"/>', { color: "FF0000" }],
    ["the system's colour", '<color indexed="64"/>', { color: null }],
    ["a colour that is none", '<color rgb="red"/>', { color: null }],
  ])("%s", (_, font, expected) => {
    expect(styled(withFont(font))).toMatchObject(expected);
  });

  test.each<[string, string, string | null]>([
    [
      "a solid fill shows its foreground",
      '<patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/><bgColor rgb="FF000000"/></patternFill>',
      "FFEB9C",
    ],
    ["no pattern, no fill", '<patternFill patternType="none"><fgColor rgb="FFFFEB9C"/></patternFill>', null],
    [
      "dots over a background",
      '<patternFill patternType="gray125"><fgColor rgb="FF000000"/><bgColor rgb="FFDDEBF7"/></patternFill>',
      "DDEBF7",
    ],
    [
      "a gradient shows where it begins",
      '<gradientFill><stop position="0"><color rgb="FF00B050"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      "00B050",
    ],
    [
      "of the theme, lighter by two fifths",
      '<patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/></patternFill>',
      "8EA9DB",
    ],
    [
      "of the theme, darker by a quarter",
      '<patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill>',
      "BFBFBF",
    ],
  ])("%s", (_, fill, expected) => {
    const { fill: seen } = styled(withFill(fill), THEME);
    // Excel reckons in whole steps and may come out one apart
    expect(
      channels(seen).map((part, place) => Math.abs(part - (channels(expected)[place] ?? 0)) <= 1),
    ).not.toContain(false);
    expect(channels(seen)).toHaveLength(channels(expected).length);
  });

  test("the text colour of a theme is its dark one, though lists begin with the light one", () => {
    expect(styled(withFont('<color theme="1"/>'), THEME).color).toBe("111111");
  });

  test.each<[string, string, Partial<CellLook>]>([
    [
      "in the middle",
      '<xf><alignment horizontal="center" vertical="center"/></xf>',
      { horizontal: "center", vertical: "center" },
    ],
    ["over several columns", '<xf><alignment horizontal="centerContinuous"/></xf>', { horizontal: "center" }],
    [
      "wrapped and indented",
      '<xf><alignment wrapText="1" indent="2"/></xf>',
      { wrap: true, indent: 2, horizontal: null },
    ],
    ["from below", '<xf><alignment textRotation="90"/></xf>', { turned: "up" }],
    ["from above", '<xf><alignment textRotation="180"/></xf>', { turned: "down" }],
    ["letter below letter", '<xf><alignment textRotation="255"/></xf>', { turned: "stacked" }],
    ["leaning a little", '<xf><alignment textRotation="30"/></xf>', { turned: null }],
    ["leaning a little downwards", '<xf><alignment textRotation="110"/></xf>', { turned: null }],
    ["a day", '<xf numFmtId="14"/>', { format: "dd/mm/yyyy" }],
    ["a share", '<xf numFmtId="10"/>', { format: "0.00%" }],
  ])("%s", (_, xf, expected) => {
    expect(styled(withXf(xf))).toMatchObject(expected);
  });

  test("a format of its own and a line below", () => {
    const sheet = `<numFmts><numFmt numFmtId="164" formatCode="dd&quot;-&quot;mm"/></numFmts><borders><border/><border><left/><bottom style="thin"/></border></borders>${withXf('<xf numFmtId="164" borderId="1"/>')}`;
    expect(styled(sheet)).toMatchObject({
      format: 'dd"-"mm',
      border: { top: null, right: null, bottom: { color: null }, left: null },
    });
  });

  test("lines of a colour, of the theme or of none that is told", () => {
    const sides =
      '<left style="thin"><color rgb="FFFF0000"/></left><right style="double"><color theme="4"/></right><top style="hair"><color auto="1"/></top><bottom style="none"><color rgb="FF00FF00"/></bottom>';
    const sheet = `<borders><border>${sides}</border></borders>${withXf('<xf borderId="0"/>')}`;
    expect(styled(sheet).border).toEqual({
      left: { color: "FF0000" },
      right: { color: "4472C4" },
      top: { color: null },
      bottom: null,
    });
  });

  test("a workbook's own colours take the place of the old numbers", () => {
    const own = `<colors><indexedColors>${'<rgbColor rgb="00123456"/>'.repeat(64)}</indexedColors></colors>`;
    expect(styled(withFont('<color indexed="10"/>') + own).color).toBe("123456");
  });

  test("a workbook without styles has one plain look", () => {
    expect(look({}).looks).toEqual([
      expect.objectContaining({ font: "Calibri", size: 11, format: "General" }),
    ]);
  });
});

describe("a sheet's look", () => {
  const STYLES = {
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf/><xf/></cellXfs></styleSheet>`,
  };
  const sheet = (rows: string, before = "") =>
    look({ ...STYLES, "xl/worksheets/sheet1.xml": worksheet(rows, before) });

  test("widths, heights, what stays in view", () => {
    const told = sheet(
      '<row r="3" ht="31.5"><c r="A3"/></row>',
      '<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="7" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9.5" defaultRowHeight="16"/><cols><col min="2" max="3" width="30" style="1"/></cols>',
    );
    expect(told).toMatchObject({
      defaultWidth: 9.5,
      defaultHeight: 16,
      frozen: { rows: 7, columns: 2 },
      gridlines: false,
      columns: [{ first: 1, last: 2, width: 30, style: 1 }],
    });
    expect([...told.heights]).toEqual([[2, 31.5]]);
  });

  test("a hidden row takes no room, though it holds nothing", () => {
    const told = sheet('<row r="2" ht="20" hidden="1"/><row r="3" ht="20" hidden="0"/>');
    expect([...told.heights]).toEqual([
      [1, 0],
      [2, 20],
    ]);
  });

  test("a pane that is split but not frozen freezes nothing", () => {
    expect(sheet("", '<sheetViews><sheetView><pane ySplit="2000"/></sheetView></sheetViews>').frozen).toEqual(
      { rows: 0, columns: 0 },
    );
  });

  test("cells have their style, a row its own where no cell is", () => {
    const told = sheet(
      '<row r="2"><c r="B2" s="2"/><c/></row><row s="1" customFormat="1"><c r="A3" s="2"/></row>',
    );
    expect([...(told.styles.get(1) ?? [])]).toEqual([0, 2, 0]);
    expect([...(told.styles.get(2) ?? [])].slice(0, 3)).toEqual([2, 1, 1]);
  });

  test("what lies beyond the extent is not kept: formats may run to the last row and column", () => {
    const told = look(
      {
        ...STYLES,
        "xl/worksheets/sheet1.xml": worksheet(
          '<row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row><row r="1048576" ht="40"><c r="A1048576" s="1"/></row>',
        ),
      },
      { rows: 5, columns: 3 },
    );
    expect([...told.styles.keys()]).toEqual([0]);
    expect(told.styles.get(0)).toHaveLength(1);
    expect(told.heights.size).toBe(0);
  });

  test("a style that the workbook has not is the plain one", () => {
    expect([...(sheet('<row r="1"><c r="A1" s="99"/></row>').styles.get(0) ?? [])]).toEqual([0]);
  });
});
