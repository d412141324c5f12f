import { readRoster } from "../../../src/roster";
import { cellsOf, wishedColumn } from "../../../src/upward/share/columns";
import { openMatters } from "../../../src/upward/share/openMatters";
import { leftIn, sharingOf } from "../../../src/upward/share/sharing";
import { areaName } from "../../../src/workbook/cell";
import { area, type Cells, sheet } from "../../roster/detect/sheet";
import { finding } from "../../sheets/report";
import { consolidated, incoming, LIST, people } from "../consolidate/files";

const PEOPLE: Cells = [
  ["DANH SÁCH NĂM 2023 (người lập: thẻ 00112233)"],
  ["STT", "Họ và tên", "Ngày sinh", "Số thẻ đảng viên", "Mức xếp loại", "Ghi chú", "Quê quán"],
  [1, "Trần Văn Thử", { serial: 27421 }, "00112233", "HTXSNV", "nghỉ ốm dài ngày", "Xã Mẫu"],
  [2, "Lê Thị Mẫu", { serial: 29221 }, "00445566", "HTTNV", null, "Xã Thử"],
];
const SHEETS = [
  sheet(PEOPLE, { name: "Cá nhân", hiddenRows: [3] }),
  { ...sheet(PEOPLE, { name: "Nguồn" }), visibility: "hidden" as const },
  sheet([["khác"]], { name: "Kết quả kiểm tra", own: "findings" }),
];
const ROSTER = readRoster(SHEETS);

describe("the columns to be emptied", () => {
  test.each([
    ["birthDate", "Ngày sinh", "birthDate"],
    ["BIRTHDATE", "Ngày sinh", "birthDate"],
    ["ngày sinh", "Ngày sinh", "birthDate"],
    ["so the dang vien", "Số thẻ đảng viên", "partyCardNumber"],
    ["Quê quán", "Quê quán", null],
    ["note", "Ghi chú", "note"],
    ["selfRating", "Tự xếp loại", "selfRating"],
  ])("%s", (word, name, field) => {
    const wished = wishedColumn(word, ROSTER);
    expect(wished?.field).toBe(field);
    if (field === null || field === "birthDate") expect(wished?.name).toBe(name);
  });

  test.each(["", "Lương", "quê"])("“%s” is none", (word) => {
    expect(wishedColumn(word, ROSTER)).toBeNull();
  });

  test("are those of every table, from below the headings to the last row, and both of two of one heading", () => {
    const twice: Cells = [
      ["STT", "Họ và tên", "Ghi chú", "Mức xếp loại", "Ghi chú"],
      [1, "Trần Văn Thử", "a", "HTXSNV", "b"],
      [2, "Lê Thị Mẫu", "c", "HTTNV", "d"],
    ];
    const roster = readRoster([sheet(twice, { name: "Một" }), sheet(PEOPLE, { name: "Hai" })]);
    const cells = cellsOf({ name: "Ghi chú", field: "note" }, roster);
    expect(cells.map((one) => `${one.sheet}!${areaName(one.area)}`).sort()).toEqual([
      "Hai!F3:F4",
      "Một!C2:C3",
      "Một!E2:E3",
    ]);
  });

  test("of a heading over several columns, all of them", () => {
    const cells: Cells = [
      ["STT", "Họ và tên", "Quê quán", null, "Mức xếp loại"],
      [null, null, "Xã", "Huyện", null],
      [1, "Trần Văn Thử", "a", "b", "HTXSNV"],
      [2, "Lê Thị Mẫu", "c", "d", "HTTNV"],
    ];
    const merges = ["C1:D1", "A1:A2", "B1:B2", "E1:E2"].map(area);
    const roster = readRoster([sheet(cells, { merges })]);
    const wished = wishedColumn("quê quán", roster);
    expect(wished && cellsOf(wished, roster).map((one) => areaName(one.area))).toEqual(["C3:C4", "D3:D4"]);
  });
});

test("a column of a merged sheet is told once, however many lists stand under its heading", async () => {
  const one = (name: string) => [people(LIST, [1, name, "12/03/1985", "Chuyên viên", "Phòng Thử", "HTTNV"])];
  const { snapshots } = await consolidated(
    incoming({ "a.xlsx": one("Trần Văn Thử"), "b.xlsx": one("Lê Thị Mẫu"), "c.xlsx": one("Đỗ Văn Dụ") }),
  );
  const roster = readRoster(snapshots);
  expect(roster.tables).toHaveLength(3);
  const born = cellsOf({ name: "Ngày sinh", field: "birthDate" }, roster);
  expect(born.map(({ sheet: name, area: { top, bottom } }) => [name, top, bottom])).toEqual([
    ["Danh sách cá nhân", 4, 6],
  ]);
});

describe("what goes to the level above", () => {
  test("is what people see and what the plan is; hidden rows stay and are told", () => {
    const sharing = sharingOf(SHEETS, ROSTER, []);
    expect([...sharing.redaction.sheets]).toEqual(["Cá nhân"]);
    expect(sharing.redaction.areas).toEqual([]);
    expect(sharing.tellingNames).toEqual([]);
    expect(sharing.hidden).toEqual([{ sheet: "Cá nhân", rows: 1, columns: 0 }]);
  });

  test("a sheet whose name says what is emptied is told", () => {
    const telling = [sheet(PEOPLE, { name: "Thẻ 00112233" })];
    const wished = [{ name: "Số thẻ đảng viên", field: "partyCardNumber" as const }];
    expect(sharingOf(telling, readRoster(telling), wished).tellingNames).toEqual(["Thẻ 00112233"]);
  });

  test("what is emptied is looked for in all other cells, and what is asked for and absent is told", () => {
    const wished = [
      { name: "Số thẻ đảng viên", field: "partyCardNumber" as const },
      { name: "Lý do", field: "reason" as const },
    ];
    const sharing = sharingOf(SHEETS, ROSTER, wished);
    expect(sharing.absent).toEqual([wished[1]]);
    expect(sharing.redaction.isSecret("thẻ 00445566")).toBe(true);
    const emptied = PEOPLE.map((row) => row.map((value, column) => (column === 3 ? null : value)));
    expect(leftIn([sheet(emptied, { name: "Cá nhân" })], sharing.secrets)).toEqual([
      { sheet: "Cá nhân", row: 0, column: 0 },
    ]);
  });
});

test("what is open is counted once a finding: errors first, notices only where time runs out", () => {
  const findings = [
    finding(1),
    finding(2, { rule: "deadline", severity: "info" }),
    finding(3, { rule: "deadline" }),
    finding(4, { rule: "dossier", severity: "warning" }),
    finding(5, { rule: "form", severity: "info" }),
  ];
  expect(openMatters({ findings })).toEqual({
    errors: 2,
    warnings: 1,
    deadlines: 2,
    dossiers: 1,
    rules: [
      { rule: "deadline", severity: "error", count: 2 },
      { rule: "rating-unrecognised", severity: "error", count: 1 },
      { rule: "dossier", severity: "warning", count: 1 },
    ],
  });
});
