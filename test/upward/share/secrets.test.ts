import fc from "fast-check";
import { Secrets } from "../../../src/upward/share/secrets";
import type { CellValue } from "../../../src/workbook/port";

describe("what stood in emptied cells is found again", () => {
  const BORN = { serial: 27_421 }; // 27/01/1975

  test.each<[CellValue, CellValue]>([
    ["012345678", "Thẻ số 012345678"],
    ["012345678", 12345678],
    [12345678, "12.345.678 / thẻ 12345678"],
    [BORN, "sinh 27/01/1975"],
    [BORN, "27.1.1975"],
    [BORN, "1975-01-27"],
    [BORN, "Ngày 27 tháng 01 năm 1975"],
    [BORN, BORN],
    [BORN, 27421],
    ["27/01/1975", BORN],
    [BORN, { serial: 27_421.75 }],
    [{ serial: 27_421.75 }, "27/01/1975"],
    [{ serial: 61 }, "01/03/1900"],
    [{ serial: 73_415 }, "31/12/2100"],
    [12_345_678.5, 12_345_678.5],
    [12_345_678.5, "lương 12345678.5"],
    [BORN, "1/27/1975"],
    ["012345678", "&L012345678"],
    ["012345678", "CMND012345678"],
    ["079123456789", "CCCD: 079 123 456 789"],
    ["0912.345.678", "đt 0912345678"],
    ["0912 345 678", 912345678],
    [912345678, "0912-345-678"],
    ["AB12345", "số ab 12345"],
    ["Vắng họp hai kỳ liền", "Ghi: vắng  họp\nhai kỳ liền."],
    ["Vắng họp hai kỳ liền", "vắng họp HAI KỲ LIỀN".normalize("NFD")],
  ])("%j in %j", (secret, value) => {
    expect(new Secrets([secret]).isShownBy(value)).toBe(true);
  });

  test.each<[CellValue, CellValue]>([
    ["012345678", "0123456789"],
    ["079123456789", "079 123 456 780"],
    ["0912345678", "0912/345/678"],
    [BORN, "27/01/1976"],
    [BORN, { serial: 27_422 }],
    ["31/02/1975", "03/03/1975"],
    [BORN, "127/01/1975"],
    ["Nam", "Nam"],
    [1975, 1975],
    ["1975", "1975"],
    ["HTXSNV", "HTXSNV"],
    ["Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    [true, true],
    [null, null],
    [{ error: "#N/A" }, { error: "#N/A" }],
    ["Vắng họp hai kỳ liền", "Vắng họp hai kỳ"],
  ])("%j not in %j", (secret, value) => {
    expect(new Secrets([secret]).isShownBy(value)).toBe(false);
  });

  test("a text without them has none of them, and keeps what stood around", () => {
    const secrets = new Secrets(["012345678", BORN]);
    expect(secrets.without("Ông A (thẻ 012345678), sinh 27/01/1975.")).toBe("Ông A (thẻ …), sinh ….");
    expect(secrets.without("Không có gì")).toBe("Không có gì");
    const some = fc.constantFrom("012345678", "27/1/1975", "1975-01-27", "ông A", " ", ", ", "đ");
    fc.assert(
      fc.property(fc.array(some), (words) => {
        expect(secrets.isIn(secrets.without(words.join("")))).toBe(false);
      }),
    );
  });

  test("short contents are counted, and signs that say nothing are not", () => {
    expect(new Secrets(["ốm", "x", "✓", 85]).notSought).toBe(4);
    expect(new Secrets(["(–)", "-", "…", " ", null]).notSought).toBe(0);
  });
});
