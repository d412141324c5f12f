import { ballotsOf } from "../../../src/law/figures/ballots";
import { readRoster } from "../../../src/roster";
import { buildRoster } from "../../../src/roster/build";
import type { CellValue } from "../../../src/workbook/port";
import { sheet } from "../../roster/detect/sheet";
import { tableOf } from "../../roster/table";

function ballots(columns: Readonly<Record<string, CellValue>>) {
  const headings = { votes: Object.keys(columns) };
  const rows = [{ fullName: "Lê Thị Ánh", votes: Object.values(columns) }];
  const [person] = buildRoster([tableOf("individuals", rows, { headings })], []).individuals;
  if (!person) throw new Error("The row is no person");
  return ballotsOf(person);
}

test("columns of ballots are told by their headings", () => {
  expect(
    ballots({
      "Số phiếu phát ra": 15,
      "Thu về": 14,
      "Phiếu hợp lệ": 13,
      "Phiếu không hợp lệ": 1,
      "Số phiếu đề nghị xếp loại HTXS": 8,
      "Phiếu hoàn thành tốt nhiệm vụ": 5,
    }),
  ).toMatchObject([
    { issued: 15, returned: 14, valid: 13, invalid: 1, levels: 13, complete: false, unread: null },
  ]);
});

describe("counts below the list", () => {
  const counted = (below: readonly CellValue[][]) => {
    const [person] = readRoster([
      sheet([
        ["KIỂM PHIẾU ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2023"],
        ["STT", "Họ và tên", "Phiếu HTXS", "Phiếu HTT", "Phiếu HTNV", "Phiếu KHTNV"],
        [1, "Lê Thị Ánh", 12, 4, 0, 0],
        ...below,
        ["NGƯỜI LẬP BIỂU"],
        ["Số phiếu hợp lệ: 99"],
      ]),
    ]).individuals;
    return person ? ballotsOf(person) : [];
  };

  test("are those of every row, in a sentence or beside their words", () => {
    expect(
      counted([
        ["Số phiếu phát ra: 15 phiếu; số phiếu thu về: 15 phiếu"],
        [null, "Số phiếu hợp lệ", null, 14],
        [null, "Phiếu không hợp lệ:", 1],
      ]),
    ).toMatchObject([{ issued: 15, returned: 15, valid: 14, invalid: 1, levels: 16, complete: true }]);
  });

  test("are not used where two stand there", () => {
    expect(
      counted([["Số phiếu phát ra: 15"], ["Số phiếu phát ra: 20"], ["Thu vào: 15 phiếu"]]),
    ).toMatchObject([{ issued: null, returned: 15 }]);
  });

  test("are told with their cell", () => {
    const [ballot] = counted([["Số phiếu hợp lệ: 15"]]);
    expect(ballot?.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 2],
      [2, 3],
      [2, 4],
      [2, 5],
      [3, 0],
    ]);
  });
});

test("a blank for a level or for the invalid is none; for the others it is not known", () => {
  expect(
    ballots({ "Phát ra": "", "Thu vào": 14, "Hợp lệ": "", "Không hợp lệ": "", HTXSNV: 14, HTTNV: "" }),
  ).toMatchObject([{ issued: null, returned: 14, valid: null, invalid: 0, levels: 14 }]);
});

test.each(["mười lăm", "14,5", "-1"])("“%s” is no count of ballots", (text) => {
  expect(ballots({ "Phát ra": 15, "Thu vào": text })).toMatchObject([{ unread: { text } }]);
});

test("a row without a ballot, and columns that say nothing, count nothing", () => {
  expect(ballots({ "Phát ra": "", "Thu vào": "" })).toEqual([]);
  expect(ballots({ "Số phiếu": 14 })).toEqual([]);
});

test("two groups of columns are two ballots", () => {
  const group = (name: string, first: number, values: readonly CellValue[]) =>
    ["Phát ra", "Thu vào"].map((leaf, index) => ({
      column: { index: first + index, heading: [name, leaf] },
      value: values[index] ?? null,
    }));
  const columns = [...group("Xếp loại công chức", 1, [15, 15]), ...group("Xếp loại đảng viên", 3, [15, 16])];
  const table = tableOf("individuals", [
    { fullName: "Lê Thị Ánh", votes: columns.map(({ value }) => value) },
  ]);
  const votes = columns.map(({ column }) => column);
  const [person] = buildRoster(
    [{ ...table, columns: new Map([...table.columns, ["votes", votes]]) }],
    [],
  ).individuals;
  if (!person) throw new Error("The row is no person");
  expect(ballotsOf(person)).toMatchObject([
    { issued: 15, returned: 15 },
    { issued: 15, returned: 16 },
  ]);
});
