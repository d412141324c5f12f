import { isRoster, readRoster } from "../../../src/roster";
import { keptMapping } from "../../../src/roster/mapping/kept";
import { parseMapping } from "../../../src/roster/mapping/mappingFile";
import type { Roster } from "../../../src/roster/model";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { type Cells, sheet } from "../detect/sheet";
import { lettersOf, linesOf } from "../detect/shown";

const LIST: Cells = [
  ["DANH SÁCH NĂM 2023"],
  ["STT", "Họ và tên", "Chức vụ", "Ý kiến A", "Ý kiến B", "Ghi chú"],
  [1, "Trần Văn Thử", "Trưởng phòng", "HTXSNV", "HTTNV", ""],
  [2, "Lê Thị Mẫu", "Chuyên viên", "HTTNV", "HTTNV", ""],
  [3, "Phạm Thị Thí", "Chuyên viên", "HTTNV", "HTNV", ""],
];
const people = (cells: Cells = LIST, name = "Cá nhân") => sheet(cells, { name });

type Said = Record<string, unknown>;
const said = (table: Said, name = "Cá nhân") =>
  parseMapping({ schema: "xep-loai/columns@1", sheets: [{ name, tables: [table] }] });
const read = (sheets: SheetSnapshot | readonly SheetSnapshot[], mapping: ReturnType<typeof said>): Roster =>
  readRoster([sheets].flat(), mapping);

/** Columns of the first table, with what is told of the corrections. */
const seen = (roster: Roster) => ({ ...lettersOf(roster.tables[0]), told: roster.corrections });

describe("a correction wins over what was found", () => {
  test("a column is the field that the clerk says, and the one found for it is free", () => {
    const mapping = said({ headerRows: [2], columns: [{ column: "E", field: "rating" }] });
    expect(lettersOf(readRoster([people()]).tables[0]).rating).toBe("D");
    const roster = read(people(), mapping);
    expect(seen(roster)).toEqual({
      ordinal: "A",
      fullName: "B",
      post: "C",
      rating: "E",
      note: "F",
      told: [],
    });
    expect(roster.individuals[2]?.rating("rating")).toMatchObject({ state: "rated", level: "completed" });
  });

  test("of what is printed one column is corrected, and gives the field of the other", () => {
    const columns = [
      { column: "D", heading: ["Ý kiến A"], field: "rating" },
      { column: "E", heading: ["Ý kiến B"], field: "rating" },
    ];
    expect(seen(read(people(), said({ headerRows: [2], columns })))).toMatchObject({ rating: "E" });
  });

  test("a kind that was confirmed is sure, and is kept though it was found", () => {
    const [found] = readRoster([people()]).tables;
    expect(found?.confidence).toBeLessThan(1);
    const mapping = said({ headerRows: [2], kind: "individuals", confirmed: true });
    expect(read(people(), mapping).tables[0]).toMatchObject({ kind: "individuals", confidence: 1 });
    expect(keptMapping(mapping, [people()]).sheets[0]?.tables[0]).toMatchObject({ confirmed: true });
  });

  test("a column that is none of ours is no field, and takes nothing with it", () => {
    const mapping = said({ headerRows: [2], columns: [{ column: "F", field: null }] });
    expect(seen(read(people(), mapping))).toEqual({
      ordinal: "A",
      fullName: "B",
      post: "C",
      rating: "D",
      told: [],
    });
  });

  test("two stages of rating where one was found", () => {
    const columns = [
      { column: "D", field: "proposedRating" },
      { column: "E", field: "rating" },
    ];
    const roster = read(people(), said({ headerRows: [2], columns }));
    expect(seen(roster)).toMatchObject({ proposedRating: "D", rating: "E" });
    expect(roster.tables[0]?.governingStage).toBe("rating");
  });

  test("columns of marks, each with its level", () => {
    const cells: Cells = [
      ["STT", "Họ và tên", "Cột 1", "Cột 2"],
      [1, "Trần Văn Thử", "x", ""],
      [2, "Lê Thị Mẫu", "", "x"],
    ];
    const columns = [
      { column: "C", field: "rating", level: "excellent" },
      { column: "D", field: "rating", level: "good" },
    ];
    expect(isRoster(readRoster([people(cells)]))).toBe(false);
    const roster = read(people(cells), said({ headerRows: [1], kind: "individuals", columns }));
    expect(seen(roster)).toMatchObject({ rating: "C=excellent D=good" });
    expect(roster.individuals.map((person) => person.rating("rating"))).toMatchObject([
      { level: "excellent" },
      { level: "good" },
    ]);
  });

  test("names in two columns", () => {
    const columns = [
      { column: "B", field: "fullName" },
      { column: "C", field: "fullName" },
    ];
    const cells: Cells = [
      ["TT", "Họ đệm", "Gọi là", "Mức xếp loại"],
      [1, "Trần Văn", "Thử", "HTTNV"],
    ];
    const roster = read(people(cells), said({ headerRows: [1], kind: "individuals", columns }));
    expect(roster.individuals.map(({ name }) => name)).toEqual(["Trần Văn Thử"]);
  });

  test("a table is found where detection found none at all", () => {
    const cells: Cells = [
      ["Đợt cuối năm"],
      [],
      ["Tt", "Người", "Nơi", "Kết luận"],
      [1, "Trần Văn Thử", "Phòng Mẫu", "A"],
      [2, "Lê Thị Mẫu", "Phòng Mẫu", "B"],
    ];
    expect(isRoster(readRoster([people(cells)]))).toBe(false);
    const columns = [
      { column: "B", field: "fullName" },
      { column: "C", field: "unit" },
      { column: "D", field: "rating" },
    ];
    const roster = read(people(cells), said({ headerRows: [3], kind: "individuals", columns }));
    expect(isRoster(roster)).toBe(true);
    expect(seen(roster)).toEqual({ fullName: "B", unit: "C", rating: "D", ordinal: "A", told: [] });
    expect(linesOf(roster.tables[0])).toEqual(["4", "5"]);
    expect(roster.individuals.map((person) => person.rating("rating"))).toMatchObject([
      { level: "excellent" },
      { level: "good" },
    ]);
  });

  test("a sheet that is not to be read is not read", () => {
    const mapping = parseMapping({
      schema: "xep-loai/columns@1",
      sheets: [{ name: "Cá nhân", read: false }],
    });
    expect(readRoster([people()], mapping).tables).toEqual([]);
  });

  test("a list that the clerk says is none is none", () => {
    const roster = read(people(), said({ headerRows: [2], kind: "other" }));
    expect(isRoster(roster)).toBe(false);
    expect(roster.tables[0]).toMatchObject({ kind: "other", confidence: 1 });
  });

  test("a rating that the clerk names stays the one he named, whatever the title speaks of", () => {
    const cells: Cells = [["XẾP LOẠI ĐẢNG VIÊN NĂM 2023"], ...LIST.slice(1)];
    expect(lettersOf(readRoster([people(cells)]).tables[0])).toHaveProperty("partyRating");
    const mapping = said({ headerRows: [2], columns: [{ column: "D", field: "rating" }] });
    expect(seen(read(people(cells), mapping))).toMatchObject({ rating: "D" });
  });

  test("the header rows are those that the clerk names", () => {
    const cells: Cells = [
      ["STT", "Họ và tên", "Mức xếp loại", "Ghi chú"],
      ["STT", "Họ và tên", "Tự nhận", "Mức chốt"],
      [1, "Trần Văn Thử", "HTXSNV", "HTTNV"],
    ];
    const columns = [
      { column: "C", field: "selfRating" },
      { column: "D", field: "rating" },
    ];
    const roster = read(people(cells), said({ headerRows: [2], columns }));
    expect(roster.tables).toHaveLength(1);
    expect(roster.tables[0]?.headerRows).toEqual([1, 1]);
    expect(seen(roster)).toMatchObject({ selfRating: "C", rating: "D" });
  });

  test("a second table begins where the clerk says, and the first ends there", () => {
    const cells: Cells = [
      ["STT", "Họ và tên", "Mức xếp loại"],
      [1, "Trần Văn Thử", "HTXSNV"],
      ["Số", "Người", "Kết"],
      [1, "Lê Thị Mẫu", "HTTNV"],
    ];
    const columns = [
      { column: "B", field: "fullName" },
      { column: "C", field: "rating" },
    ];
    const roster = read(people(cells), said({ headerRows: [3], kind: "individuals", columns }));
    expect(roster.tables.map(linesOf)).toEqual([["2"], ["4"]]);
    expect(roster.tables.map(({ sheet: { rows } }) => rows.length)).toEqual([4, 4]);
  });

  test("everybody on a sheet of one unit is of it", () => {
    const roster = read(people(), said({ headerRows: [2], unit: "Phòng Mẫu" }));
    expect(roster.individuals.map(({ unit }) => unit?.text)).toEqual(["Phòng Mẫu", "Phòng Mẫu", "Phòng Mẫu"]);
  });

  test("a section names its own unit all the same", () => {
    const cells: Cells = [...LIST.slice(0, 3), ["I", "Phòng Khác", "", "", "", ""], ...LIST.slice(3)];
    const roster = read(people(cells), said({ headerRows: [2], unit: "Phòng Mẫu" }));
    expect(roster.individuals.map(({ unit }) => unit?.text)).toEqual([
      "Phòng Mẫu",
      "Phòng Khác",
      "Phòng Khác",
    ]);
  });

  test("a list of people without names stays what it was, and the clerk is told", () => {
    const columns = [{ column: "B", field: null }];
    const roster = read(people(), said({ headerRows: [2], kind: "individuals", columns }));
    expect(roster.corrections).toEqual([{ what: "noNames", sheet: "Cá nhân", row: 1, kind: "individuals" }]);
    expect(isRoster(roster)).toBe(false);
  });

  test("what was said is evidence; what agrees with what was found is none", () => {
    const columns = [
      { column: "B", heading: ["Họ và tên"], field: "fullName" },
      { column: "E", heading: ["Ý kiến B"], field: "rating" },
    ];
    const [table] = read(people(), said({ headerRows: [2], kind: "individuals", columns })).tables;
    expect(table?.evidence.filter(({ kind }) => kind === "corrected")).toEqual([
      { kind: "corrected", column: 4, field: "rating", text: "Ý kiến B", score: 1 },
    ]);
  });
});

test("of lists side by side, what is said of one column is said of the list that it stands in", () => {
  const cells: Cells = [
    ["STT", "Tên tập thể", "Mức xếp loại", null, "STT", "Họ và tên", "Đơn vị", "Mức xếp loại"],
    [1, "Phòng Mẫu", "HTTNV", null, 1, "Trần Văn Thử", "Phòng Mẫu", "HTXSNV"],
    [2, "Phòng Khác", "HTTNV", null, 2, "Lê Thị Mẫu", "Phòng Khác", "HTTNV"],
  ];
  const mapping = said({ headerRows: [1], columns: [{ column: "H", field: "proposedRating" }] });
  const roster = read(people(cells), mapping);
  expect(roster.tables.map((table) => [table.kind, lettersOf(table)])).toEqual([
    ["collectives", { ordinal: "A", unit: "B", rating: "C" }],
    ["individuals", { ordinal: "E", fullName: "F", unit: "G", proposedRating: "H" }],
  ]);
});

test("a hidden list that copies another is read where the clerk says that it is one", () => {
  const hidden = { ...people(LIST, "Bản cũ"), visibility: "hidden" as const };
  expect(readRoster([people(), hidden]).tables.map(({ kind }) => kind)).toEqual(["individuals", "other"]);
  const roster = readRoster([people(), hidden], said({ headerRows: [2], kind: "individuals" }, "Bản cũ"));
  expect(roster.tables.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["individuals", 3],
    ["individuals", 3],
  ]);
});

test("saying what was found changes nothing", () => {
  const plain = readRoster([people()]);
  const columns = [..."ABCDEF"].map((column) => {
    const [field] =
      [...(plain.tables[0]?.columns ?? [])].find(([, [at]]) => at?.index === column.charCodeAt(0) - 65) ?? [];
    return { column, heading: [LIST[1]?.[column.charCodeAt(0) - 65]], field: field ?? null };
  });
  const roster = read(people(), said({ headerRows: [2], kind: "individuals", columns }));
  expect(roster.tables).toEqual(plain.tables);
  expect(roster.corrections).toEqual([]);
});
