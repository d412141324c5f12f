import { columnsOfItems, numberedDossier, paperColumns } from "../../../src/law/dossiers/columns";
import { itemNames } from "../../../src/law/dossiers/names";
import type { Dossier } from "../../../src/law/plan";
import { type TestRow, tableOf } from "../../roster/table";

const dossier = (id: string, ...titles: string[]): Dossier => ({
  id,
  title: id,
  who: [{ kind: "individual" }],
  items: titles.map((title, index) => ({ number: index + 1, title })),
});
const review = dossier("kiểm điểm", "Bản kiểm điểm", "Biên bản", "Kê khai tài sản");
const award = dossier("khen thưởng", "Tờ trình", "Biên bản");
const residence: Dossier = {
  ...review,
  id: "cư trú",
  items: [{ number: 1, title: "Phiếu nhận xét", when: "residenceComment" }],
};

const read = (headings: readonly string[], row: TestRow = {}) => {
  const table = tableOf("individuals", [{ ...row, dossierItems: headings.map(() => "x") }], {
    headings: { dossierItems: headings },
  });
  return paperColumns(itemNames([review, award]))(table);
};
const places = (of: Dossier, headings: readonly string[], numbered: Dossier | null = null) =>
  columnsOfItems(of, read(headings), numbered).map(([{ number }, columns]) => [
    number,
    columns.map(({ part }) => part),
  ]);

test("columns are found by the names of items; a name of two lists is of both", () => {
  const headings = ["Biên bản", "Kê khai tài sản", "Ghi chú khác"];
  expect(places(review, headings)).toEqual([
    [1, []],
    [2, [0]],
    [3, [1]],
  ]);
  expect(places(award, headings)).toEqual([
    [1, []],
    [2, [0]],
  ]);
});

test("columns that are only numbered are those of one dossier of the row", () => {
  const headings = ["(1)", "Mục 2", "3"];
  expect(places(review, headings, review)).toEqual([
    [1, [0]],
    [2, [1]],
    [3, [2]],
  ]);
  expect(places(review, headings).flatMap(([, parts]) => parts)).toEqual([]);
});

test.each<[string[], string | null]>([
  [["1", "2", "3"], "kiểm điểm"],
  [["1", "2"], "khen thưởng"],
  [["1"], "kiểm điểm"],
  [["1", "2", "3", "4"], null],
  [["Biên bản"], null],
])("headings %j are the numbers of %s", (headings, id) => {
  expect(numberedDossier([review, award], read(headings))?.id ?? null).toBe(id);
});

test("one column that is about no item lists them all; one that is about an item does not", () => {
  expect(read(["Thành phần hồ sơ"]).isList).toBe(true);
  expect(read(["Biên bản"]).isList).toBe(false);
  expect(read(["2"]).isList).toBe(false);
  expect(read(["Thành phần hồ sơ", "Ghi chú khác"]).isList).toBe(false);
});

test("the column of the comment of the place of residence proves it, whatever its heading", () => {
  const columns = read(["Biên bản"], { residenceComment: "x" });
  expect(columnsOfItems(residence, columns, null).map(([, own]) => own.map(({ field }) => field))).toEqual([
    ["residenceComment"],
  ]);
});
