import { disciplineOf } from "../../../src/law/discipline/reading";
import { buildRoster } from "../../../src/roster/build";
import type { CellValue } from "../../../src/workbook/port";
import { tableOf } from "../../roster/table";

/** What a row with these cells says about discipline in 2023. */
function read(discipline: CellValue | readonly CellValue[], note = "") {
  const roster = buildRoster([tableOf("individuals", [{ fullName: "Lê Thị Ánh", discipline, note }])], []);
  const [person] = roster.individuals;
  if (!person) throw new Error("The row is no person");
  return disciplineOf(person, 2023);
}

test.each([
  "",
  "Không",
  "không có",
  "Không bị kỷ luật",
  "Chưa bị kỷ luật",
  "Không bị xử lý kỷ luật",
  "-",
  "0",
])("“%s” is no discipline", (text) => {
  expect(read(text)).toEqual({ state: "none" });
});

test.each([
  "Khiển trách",
  "CẢNH CÁO",
  "Cách chức",
  "Hạ bậc lương",
  "Bị kỷ luật Đảng",
  "Có, khiển trách",
  "x",
  "Khiển trách theo Quyết định số 15-QĐ/HU ngày 10/4/2023",
  "Khiển trách do chưa thực hiện đúng quy trình",
])("“%s” is discipline", (text) => {
  expect(read(text)).toMatchObject({ state: "disciplined", written: text });
});

test("a form in one of several columns is discipline", () => {
  expect(read(["", "Khiển trách"])).toMatchObject({ state: "disciplined", written: "Khiển trách" });
});

test.each([
  "Đang xem xét kỷ luật",
  "Đề nghị hình thức cảnh cáo",
  "Miễn kỷ luật",
  "Đã hết hiệu lực kỷ luật khiển trách",
  "Không khiển trách",
  "Phê bình, rút kinh nghiệm",
  "10/4/2023",
])("“%s” leaves it open", (text) => {
  expect(read(text)).toEqual({ state: "unclear", written: text });
});

test.each([
  ["Khiển trách (đã tính xếp loại năm 2022)", ""],
  ["Khiển trách, đã tính năm trước", ""],
  ["Khiển trách", "Vi phạm này đã được dùng làm căn cứ xếp loại năm 2022"],
  ["Khiển trách", "Khuyết điểm đã xem xét đánh giá năm trước"],
])("“%s” with the note “%s” was counted in an earlier year", (text, note) => {
  expect(read(text, note)).toEqual({ state: "counted", written: text });
});

test.each([
  ["Khiển trách (đã tính xếp loại năm 2023)", ""],
  ["Khiển trách", "Đã xếp loại HTTNV năm 2022"],
  ["Khiển trách", "Vi phạm chưa tính năm 2022"],
])("“%s” with the note “%s” was not", (text, note) => {
  expect(read(text, note)).toMatchObject({ state: "disciplined" });
});

test("only another year is named", () => {
  expect(read("Khiển trách ngày 20/12/2022")).toMatchObject({ state: "otherYear" });
  expect(read("Khiển trách ngày 05/01/2024")).toMatchObject({ state: "otherYear" });
  expect(read("Khiển trách năm 2023, vi phạm từ năm 2021")).toMatchObject({ state: "disciplined" });
});

test("who found and remedied the breach is told", () => {
  expect(read("Khiển trách, tự phát hiện và khắc phục xong")).toMatchObject({ selfRemedied: true });
  expect(read("Khiển trách")).toMatchObject({ selfRemedied: false });
});
