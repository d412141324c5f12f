import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import { planById } from "../../../src/law/plans";
import { buildRoster } from "../../../src/roster/build";
import { address } from "../../../src/workbook/cell";
import { type TestRow, tableOf } from "../../roster/table";

/** What the rule finds of a list of awards beside the list of ratings of the same workbook. */
function found(ratings: readonly TestRow[], awards: readonly TestRow[], kind: "individuals" | "collectives") {
  const roster = buildRoster(
    [tableOf(kind, ratings, { sheet: "Xếp loại" }), tableOf(kind, awards, { sheet: "Khen thưởng" })],
    [],
  );
  return check(roster, {
    workbook: "khen-thuong.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-31"),
    plan: planById("mac-dinh-2023"),
  })
    .findings.filter(({ rule }) => rule === "award-level")
    .map(({ message, severity, cells }) => ({ message, severity, cells: cells.map(address) }));
}

test("whoever is on a list of awards is held to the rating that another list gives", () => {
  const ratings = [
    { fullName: "Lê Thị Ánh", rating: "HTTNV" },
    { fullName: "Đ/c Trần Văn Bình", rating: "HTNV" },
  ];
  const awards = [
    { fullName: "Lê Thị Ánh", awardProposed: "LĐTT" },
    { fullName: "Trần Văn Bình", awardProposed: "LĐTT" },
  ];
  expect(found(ratings, awards, "individuals")).toEqual([
    { message: "below", severity: "error", cells: ["Khen thưởng!B3", "Xếp loại!B3"] },
  ]);
});

test("whoever is on a list of awards but on no list of ratings is told of", () => {
  const ratings = [{ fullName: "Lê Thị Ánh", rating: "HTTNV" }];
  const awards = [{ fullName: "Trần Văn Bình", awardProposed: "LĐTT" }];
  expect(found(ratings, awards, "individuals")).toEqual([
    { message: "unlisted", severity: "warning", cells: ["Khen thưởng!B2"] },
  ]);
});

test("of several people of one name the unit tells which is meant; without it nobody is guessed", () => {
  const ratings = [
    { fullName: "Nguyễn Văn Hùng", unit: "Phòng Nội vụ", rating: "HTTNV" },
    { fullName: "Nguyễn Văn Hùng", unit: "Phòng Tư pháp", rating: "HTNV" },
  ];
  const inLaw = [{ fullName: "Nguyễn Văn Hùng", unit: "Phòng Tư pháp", awardProposed: "LĐTT" }];
  expect(found(ratings, inLaw, "individuals").map(({ message }) => message)).toEqual(["below"]);
  const somewhere = [{ fullName: "Nguyễn Văn Hùng", awardProposed: "LĐTT" }];
  expect(found(ratings, somewhere, "individuals").map(({ message }) => message)).toEqual(["several"]);
});

test("collectives are found by name, however it is spelled", () => {
  const ratings = [{ unit: "UBND xã Suối Vàng", rating: "HTTNV" }];
  const awards = [
    { unit: "Uỷ ban nhân dân xã Suối Vàng", awardProposed: "Tập thể lao động tiên tiến" },
    { unit: "UBND xã An Hòa", awardProposed: "Tập thể lao động tiên tiến" },
  ];
  expect(found(ratings, awards, "collectives")).toEqual([
    { message: "unlisted", severity: "warning", cells: ["Khen thưởng!B3"] },
  ]);
});

test("without any list of ratings nothing can be compared", () => {
  expect(
    found([{ fullName: "Lê Thị Ánh" }], [{ fullName: "Lê Thị Ánh", awardProposed: "LĐTT" }], "individuals"),
  ).toEqual([]);
});
