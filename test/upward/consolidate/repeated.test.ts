import { unitSummary } from "../../../src/sheets/summary/units";
import { valuesIn } from "../../sheets/summary/reports";
import { collectives, consolidated, incoming, LIST, notices, people } from "./files";

const person = (...row: readonly (string | number)[]) => [people(LIST, row)];

test.each([
  ["the same birth date and another level", ["12/03/1985", "HTTNV"], ["12/03/1985", "HTXSNV"], "conflict"],
  [
    "the same birth date and level",
    ["12/03/1985", "HTTNV"],
    ["12/03/1985", "Hoàn thành tốt nhiệm vụ"],
    "duplicate",
  ],
  ["no birth date in one of them", ["12/03/1985", "HTTNV"], ["", "HTXSNV"], "namesake"],
  ["the same year of birth alone", ["1985", "HTTNV"], ["1985", "HTXSNV"], "namesake"],
])("one name in two files, %s", async (_, [bornA = "", levelA = ""], [bornB = "", levelB = ""], is) => {
  const outcome = await consolidated(
    incoming({
      "a.xlsx": person(1, "Lê Thị Ánh", bornA, "Công chức", "UBND xã Suối Vàng", levelA),
      "b.xlsx": person(1, "LÊ THỊ ÁNH", bornB, "Công chức", "UBND xã Đồi Mơ", levelB),
    }),
  );
  expect(outcome.repeated).toMatchObject([{ is, standings: [{ file: "a.xlsx" }, { file: "b.xlsx" }] }]);
  const severity = outcome.notices.find(({ id }) => id.includes(is))?.severity;
  expect(severity).toBe({ conflict: "error", duplicate: "warning", namesake: "info" }[is]);
});

test("people in two files are counted with both: no level is chosen for them", async () => {
  const { report } = await consolidated(
    incoming({
      "a.xlsx": person(1, "Lê Thị Ánh", "12/03/1985", "Công chức", "UBND xã Suối Vàng", "HTTNV"),
      "b.xlsx": person(1, "Lê Thị Ánh", "12/03/1985", "Công chức", "UBND xã Đồi Mơ", "HTXSNV"),
    }),
  );
  const units = valuesIn(unitSummary(report));
  expect(units.map(({ unit, excellent, good }) => [unit, excellent, good])).toEqual([
    ["UBND xã Suối Vàng", 0, 1],
    ["UBND xã Đồi Mơ", 1, 0],
  ]);
});

test("two birth dates are two people", async () => {
  const outcome = await consolidated(
    incoming({
      "a.xlsx": person(1, "Lê Thị Ánh", "12/03/1985", "Công chức", "UBND xã Suối Vàng", "HTTNV"),
      "b.xlsx": person(1, "Lê Thị Ánh", "02/04/1991", "Công chức", "UBND xã Đồi Mơ", "HTXSNV"),
    }),
  );
  expect(outcome.repeated).toEqual([]);
});

test("whoever stands in the list of an office and in that of a party cell is rated twice by right", async () => {
  const outcome = await consolidated(
    incoming({
      "co-quan.xlsx": person(1, "Lê Thị Ánh", "12/03/1985", "Công chức", "UBND xã Suối Vàng", "HTTNV"),
      "chi-bo.xlsx": person(1, "Lê Thị Ánh", "12/03/1985", "Đảng viên", "Chi bộ 1", "HTXSNV"),
    }),
  );
  expect(outcome.repeated).toEqual([]);
});

test("a collective of two levels is a conflict where its name says of which place it is", async () => {
  const of = (name: string, level: string) => [collectives(LIST, [1, name, level])];
  const outcome = await consolidated(
    incoming({
      "a.xlsx": [...of("Đảng ủy xã Suối Vàng", "HTTNV")],
      "b.xlsx": [...of("Đảng uỷ xã Suối Vàng", "HTXSNV")],
      "c.xlsx": [...of("Văn phòng", "HTTNV")],
      "d.xlsx": [...of("Văn phòng", "HTNV")],
    }),
  );
  expect(outcome.repeated.map(({ is, name }) => [is, name])).toEqual([["conflict", "Đảng uỷ xã Suối Vàng"]]);
  expect(notices(outcome)).toContain("level-conflict");
});
