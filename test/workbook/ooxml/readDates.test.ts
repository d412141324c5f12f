import { type DateKind, kindOfCode } from "../../../src/workbook/dateKind";
import { MAIN, OFFICE, read, styles, worksheet } from "./workbookFile";

describe("a number format shows", () => {
  test.each<[string, DateKind]>([
    ["General", "none"],
    ["GENERAL;@", "none"],
    ["0.00", "none"],
    ["0.00E+00", "none"],
    ["#,##0 [$₫-42A]", "none"],
    ["[Red]#,##0", "none"],
    ['0 "ngày"', "none"],
    ['"d/m/y"', "none"],
    ["\\d\\m\\y", "none"],
    ["_d_m*y", "none"],
    ["[Red]", "none"],
    ["@", "none"],
    ["#,##0 VND", "none"],
    ["", "none"],
    ["dd/mm/yyyy", "date"],
    ["[$-42A]dd mmmm yyyy;@", "date"],
    ['"ngày" dd "tháng" mm "năm" yyyy', "date"],
    ["mm/yy", "date"],
    ["m", "date"],
    ["mmm", "date"],
    ["[$-1070000]d/mm/yyyy h:mm AM/PM", "date"],
    ["DD/MM/YYYY HH:MM", "date"],
    ["[$-D070000]dd/mm/bb", "date"],
    ["[Blue]d;[Red]d", "date"],
    ["yyyy-mm-dd hh:mm:ss.000", "date"],
    ["h:mm", "time"],
    ["mm:ss.0", "time"],
    ["[h]:mm", "time"],
    ["[mm]:ss", "time"],
    ["[ss].00", "time"],
    ["h:mm:ss AM/PM", "time"],
  ])("%s: %s", (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });
});

/** What cells that hold 45286.25 show, by their number formats. */
function shown(formats: readonly (number | string)[], workbookPr = ""): readonly unknown[] {
  const cells = formats.map((_, style) => `<c s="${style}"><v>45286.25</v></c>`);
  const [sheet] = read({
    "xl/styles.xml": styles(...formats),
    "xl/worksheets/sheet1.xml": worksheet(`<row>${cells.join("")}</row>`),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  return sheet?.rows[0]?.cells ?? [];
}

describe("dates", () => {
  test("are told by the numbers of built-in formats, the East-Asian ones too", () => {
    const dates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 32, 36, 45, 46, 47, 50, 58, 71, 75, 81];
    const others = [0, 1, 4, 9, 11, 12, 13, 23, 37, 40, 44, 48, 49, 59, 62, 67, 70, 82];
    expect(shown(dates)).toEqual(dates.map(() => ({ serial: 45286.25 })));
    expect(shown(others)).toEqual(others.map(() => 45286.25));
  });

  test("count from 1904 where the workbook says so, but durations count from nothing", () => {
    const date1904 = '<workbookPr date1904="1"/>';
    expect(shown([14, 22, "dd/mm/yyyy", 0, 46, "[h]:mm", 20], date1904)).toEqual([
      { serial: 46748.25 },
      { serial: 46748.25 },
      { serial: 46748.25 },
      45286.25,
      { serial: 45286.25 },
      { serial: 45286.25 },
      { serial: 45286.25 },
    ]);
    expect(shown([14], '<workbookPr date1904="false"/>')).toEqual([{ serial: 45286.25 }]);
  });
});
