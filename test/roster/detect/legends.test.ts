import { legendIn } from "../../../src/roster/detect/legends";
import { type Cells, sheet } from "./sheet";

const read = (cells: Cells) => {
  const legend = legendIn(sheet(cells).rows);
  return legend && Object.fromEntries(legend.signs);
};

describe("what a sheet says of the signs that it uses for levels", () => {
  test.each([
    [
      "one text, parted by semicolons",
      "Ghi chú: A1: Hoàn thành xuất sắc nhiệm vụ; A2: HTTNV",
      { a1: "excellent", a2: "good" },
    ],
    ["equal signs and commas", "X = HTXS, T = HTT, K = KHT", { x: "excellent", k: "notCompleted" }],
    ["words", "Loại 1 là HTXSNV, loại 2 là HTTNV", { "1": "excellent", "2": "good" }],
    ["lines", "1 - Hoàn thành xuất sắc\n2 - Hoàn thành tốt", { "1": "excellent", "2": "good" }],
    ["within a heading", "Mức xếp loại (1: HTXSNV; 2: HTTNV)", { "1": "excellent", "2": "good" }],
    ["the level first", "Hoàn thành xuất sắc (XX), hoàn thành tốt (TT)", { xx: "excellent", tt: "good" }],
    ["abbreviated", "HTXSNV viết tắt là X; HTTNV viết tắt là Y", { x: "excellent", y: "good" }],
    ["scores behind", "A: HTXSNV (từ 90 điểm); B: HTTNV (từ 70 điểm)", { a: "excellent", b: "good" }],
    ["marks of another scale", "A: Tốt; B: Khá; C: Trung bình", { a: null, b: null, c: null }],
    ["a sign that is said twice", "A: HTXS; B: HTT; A: HTT", { a: null, b: "good" }],
  ])("is found in %s", (_, text, signs) => {
    expect(read([[text]])).toEqual(signs);
  });

  test("is found in rows of two cells, which are nothing else", () => {
    const { rows } = sheet([["STT"], [null, "M1", "Hoàn thành xuất sắc"], [null, "M2", "Hoàn thành tốt"]]);
    const legend = legendIn(rows);
    expect(legend && [...legend.signs]).toEqual([
      ["m1", "excellent"],
      ["m2", "good"],
    ]);
    expect([...(legend?.rows ?? [])]).toEqual([1, 2]);
  });

  test.each([
    "Trong đó: HTXSNV: 1; HTTNV: 12; HTNV: 0",
    "Hoàn thành tốt nhiệm vụ: 12; hoàn thành nhiệm vụ: 3",
    "HTXS là Hoàn thành xuất sắc nhiệm vụ; HTT là Hoàn thành tốt nhiệm vụ",
    "Hoàn thành tốt",
    "Đề nghị xếp loại: HTTNV",
    "A: 1 người; B: 2 người",
  ])("is not found in “%s”", (text) => {
    expect(read([[text]])).toBeNull();
  });
});
