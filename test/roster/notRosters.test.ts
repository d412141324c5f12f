import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRoster, readRoster } from "../../src/roster";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { notRosters } from "../fixtures/rosters/notRosters";
import { sheet } from "./detect/sheet";

const sheetsIn = (name: string) =>
  openWorkbook(new Uint8Array(readFileSync(join(__dirname, "../fixtures/rosters", `${name}.xlsx`))), {
    codec: nodeCodec,
  }).read();

test("whatever stands beside a roster in its workbook adds nobody to it and takes nobody away", async () => {
  const roster = sheet(
    [
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
      [1, "Lê Thị Mai An", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"],
      [2, "Hồ Văn Long", "Chuyên viên", "Phòng Nội vụ", "HTTNV"],
    ],
    { name: "Cá nhân" },
  );
  const others = await Promise.all(Object.keys(notRosters).map((name) => sheetsIn(`not-rosters/${name}`)));
  const named = others.flat().map((other, index) => ({ ...other, name: `Khác ${index}` }));
  expect(named.length).toBeGreaterThan(40);
  for (const sheets of [
    [roster, ...named],
    [...named, roster],
  ]) {
    const { individuals, collectives, unread } = readRoster(sheets);
    expect(individuals.map(({ name }) => name)).toEqual(["Lê Thị Mai An", "Hồ Văn Long"]);
    expect([collectives, unread]).toEqual([[], []]);
  }
});

describe("the same words of grading are a roster's where the sheet says whose rating it is", () => {
  const people = ["Trần Văn An", "Lê Thị Bích", "Đỗ Văn Cường"];
  const list = (headings: readonly string[], values: readonly string[], title: string) =>
    isRoster(
      readRoster([
        sheet([
          [title || null],
          ["STT", "Họ và tên", ...headings],
          ...people.map((name, index) => [index + 1, name, ...values]),
        ]),
      ]),
    );

  test.each<[why: string, is: boolean, headings: string[], values: string[], title: string]>([
    ["nothing but a grade", false, ["Xếp loại"], ["A"], ""],
    ["nothing but a word", false, ["Xếp loại"], ["Tốt"], ""],
    ["words that only this rating has", true, ["Xếp loại"], ["HTTNV"], ""],
    ["a heading of its own", true, ["Mức xếp loại"], ["A"], ""],
    ["several stages", true, ["Tự xếp loại", "Xếp loại"], ["A", "B"], ""],
    ["a title of the rating", true, ["Xếp loại"], ["A"], "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"],
    ["a title of those rated", true, ["Xếp loại"], ["A"], "DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2023"],
    ["posts, and words", true, ["Chức vụ", "Xếp loại"], ["Chuyên viên", "Tốt"], ""],
    ["posts, and letters", false, ["Chức vụ", "Xếp loại"], ["Chuyên viên", "B"], ""],
    ["teachers of a class", true, ["Lớp", "Xếp loại"], ["4A", "HTTNV"], ""],
    ["teachers, by the title", true, ["Lớp", "Xếp loại"], ["4A", "Hoàn thành tốt"], "XẾP LOẠI VIÊN CHỨC"],
    ["pupils of a class", false, ["Lớp", "Xếp loại"], ["4A", "Hoàn thành tốt"], ""],
    ["pay beside it", true, ["Hệ số lương", "Xếp loại"], ["2,34", "HTTNV"], ""],
    ["pay beside a letter", false, ["Hệ số lương", "Mức xếp loại"], ["2,34", "A"], ""],
    ["dates of reviews", true, ["Đơn vị", "Ngày kiểm điểm"], ["Phòng Nội vụ", "15/12/2023"], ""],
    ["dates of meetings", false, ["Đơn vị", "Ngày họp"], ["Phòng Nội vụ", "15/12/2023"], ""],
    ["meetings of reviews", true, ["Ngày họp"], ["15/12/2023"], "TIẾN ĐỘ KIỂM ĐIỂM NĂM 2023"],
  ])("%s: %s", (_why, is, headings, values, title) => {
    expect(list(headings, values, title)).toBe(is);
  });
});
