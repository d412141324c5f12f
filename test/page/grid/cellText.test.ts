import { cellText } from "../../../src/page/grid/cellText";
import type { CellValue } from "../../../src/workbook/port";
import { PLAIN } from "./sheets";

const shown = (value: CellValue, format: string) => cellText(value, { ...PLAIN, format });

describe("what a cell shows is what Excel shows", () => {
  test.each<[CellValue, string, string]>([
    ["Lê Thị Mẫu", "General", "Lê Thị Mẫu"],
    ["007", "@", "007"],
    ["Nội vụ", '"Phòng "@', "Phòng Nội vụ"],
    ["giấu đi", ";;;", ""],
    ["chưa họp", "dd/mm/yyyy", "chưa họp"],
    [12, "General", "12"],
    [8.5, "General", "8,5"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [1234567, "#,##0", "1.234.567"],
    [0.2, "0%", "20%"],
    [0.1234, "0.00%", "12,34%"],
    [-5, "0;(0)", "(5)"],
    [7, "00", "07"],
    [3, '0" người"', "3 người"],
    [{ serial: 45282 }, "dd/mm/yyyy", "22/12/2023"],
    [{ serial: 45282 }, "d/m/yy", "22/12/23"],
    [{ serial: 45282 }, 'mm"/"yyyy', "12/2023"],
    [{ serial: 45282.5 }, "dd/mm/yyyy hh:mm", "22/12/2023 12:00"],
    [true, "General", "TRUE"],
    [{ error: "#REF!" }, "General", "#REF!"],
    [null, "General", ""],
  ])("%j in the format %s shows “%s”", (value, format, text) => {
    expect(shown(value, format).text).toBe(text);
  });

  test("a day in a cell without a format of days shows as one, as the copy will", () => {
    expect(shown({ serial: 45282 }, "General").text).toBe("22/12/2023");
    expect(cellText({ serial: 45282 }, null).text).toBe("22/12/2023");
  });

  test("a formula that nobody has reckoned yet shows nothing", () => {
    expect(shown({ error: "UNCALCULATED" }, "General").text).toBe("…");
  });

  test.each(["[", "0.0.0.0[$", "yyyy yyyy ["])("a format that is none (%s) hides nothing", (format) => {
    expect(shown(12.5, format).text).toMatch(/12/);
    expect(shown("chữ", `${format}@`).text).toContain("chữ");
  });

  test("texts stand at the left, numbers and days at the right, truths and errors in the middle", () => {
    expect(
      ["x", 1, { serial: 45282 }, true, { error: "#N/A" }].map((value) => cellText(value, null).side),
    ).toEqual(["left", "right", "right", "center", "center"]);
  });

  test("a number has the colour that its format asks for", () => {
    expect(shown(-1, "0;[Red]-0").color).toMatch(/red|#ff0000/i);
    expect([shown(1, "0;[Red]-0").color, shown(-1, "0").color]).toEqual([null, null]);
  });
});
