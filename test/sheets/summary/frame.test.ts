import { readRoster } from "../../../src/roster";
import { frameOf } from "../../../src/sheets/summary/frame";
import { footOf, headOf } from "../../../src/sheets/summary/frameRows";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";

const ROSTER: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
  [1, "Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ", "HTTNV"],
  [2, "Trần Văn Bình", "Chuyên viên", "Phòng Nội vụ", "HTTNV"],
];

/** A roster with these rows above and below its table. */
function framed(above: readonly (readonly CellValue[])[], below: readonly (readonly CellValue[])[] = []) {
  const sheet: SheetSnapshot = {
    name: "Cá nhân",
    visibility: "visible",
    rows: [...above, ...ROSTER, ...below].map((cells, index) => ({ index, cells, hidden: false })),
    merges: [],
    hiddenColumns: [],
    protected: false,
    own: null,
  };
  return readRoster([sheet]);
}

const PARTY = framed(
  [
    ["ĐẢNG BỘ HUYỆN VÂN KHÊ", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["BAN THƯỜNG VỤ"],
    ["*", null, null, "Vân Khê, ngày 20 tháng 12 năm 2023"],
    ["DANH SÁCH CÁ NHÂN NĂM 2023"],
    ["(Kèm theo Tờ trình số 15-TTr/BTCHU ngày 20/12/2023)"],
  ],
  [
    ["Nơi nhận:", null, null, "T/M BAN THƯỜNG VỤ"],
    ["- Ban Thường vụ Tỉnh ủy (b/c),", null, null, "PHÓ BÍ THƯ"],
    ["- Lưu."],
    [],
    [null, null, null, "Nguyễn Thử"],
  ],
);

describe("the frame", () => {
  test("is what stands around the roster's own table, but for its number and the name of who signed it", () => {
    expect(frameOf(PARTY, null)).toEqual({
      kind: "party",
      superior: "ĐẢNG BỘ HUYỆN VÂN KHÊ",
      issuing: "BAN THƯỜNG VỤ",
      number: null,
      placeAndDate: "Vân Khê, ngày 20 tháng 12 năm 2023",
      attachment: "(Kèm theo Tờ trình số 15-TTr/BTCHU ngày 20/12/2023)",
      recipients: ["- Ban Thường vụ Tỉnh ủy (b/c),", "- Lưu."],
      authority: "T/M BAN THƯỜNG VỤ",
      post: "PHÓ BÍ THƯ",
      signer: null,
      preparer: null,
    });
  });

  test("of an administrative roster stands beside quốc hiệu", () => {
    const roster = framed([
      ["UBND TỈNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["SỞ NỘI VỤ", null, null, "Độc lập - Tự do - Hạnh phúc"],
      ["Số: 12/BC-SNV", null, null, "…, ngày 5 tháng 12 năm 2023"],
      ["DANH SÁCH CÁ NHÂN NĂM 2023"],
    ]);
    expect(frameOf(roster, null)).toMatchObject({
      kind: "administrative",
      superior: "UBND TỈNH",
      issuing: "SỞ NỘI VỤ",
      number: null,
    });
  });

  test.each([
    ["ĐẢNG BỘ HUYỆN SUỐI MƠ", "party"],
    ["HUYỆN ỦY VÂN KHÊ", "party"],
    ["VĂN PHÒNG UBND TỈNH", "administrative"],
    ["TRƯỜNG THPT VÂN KHÊ", "administrative"],
    ["LIÊN ĐOÀN LAO ĐỘNG TỈNH", "administrative"],
  ])("of %s alone is %s", (body, kind) => {
    expect(frameOf(framed([[body], ["DANH SÁCH CÁ NHÂN NĂM 2023"]]), null).kind).toBe(kind);
  });

  test("asked for goes before that of the titles", () => {
    expect(frameOf(PARTY, "administrative").kind).toBe("administrative");
  });

  test("what nothing tells is a line of dots, never a guess", () => {
    const frame = frameOf(framed([]), "party");
    const widths = [6, 30, 30, 30, 20];
    const texts = [headOf(frame, "BIỂU THỬ", widths), footOf(frame, widths, 20)].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? [])),
    );
    expect(texts).toEqual([
      "………………………",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "………………………",
      "*",
      "Số …… -……/……",
      "………, ngày …… tháng …… năm ………",
      "BIỂU THỬ",
      "(Kèm theo ……………… số ………… ngày …/…/…… của …………………)",
      "Nơi nhận:",
      "NGƯỜI LẬP BIỂU",
      "T/M ………………………",
      "- ………………………",
      "(Ký, ghi rõ họ tên)",
      "………………………",
      "- ………………………",
    ]);
  });

  test.each([[[6, 30, 8]], [[6, 90, 6, 6, 6, 6]], [[40, 5, 5, 5]]])("lies inside columns of %j", (widths) => {
    for (const { merges } of [
      headOf(frameOf(PARTY, null), "BIỂU", widths),
      footOf(frameOf(PARTY, null), widths, 0),
    ]) {
      for (const { left, right } of merges) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThan(widths.length);
        expect(right).toBeGreaterThan(left);
      }
    }
  });
});
