import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import { planById } from "../../../src/law/plans";
import { buildRoster } from "../../../src/roster/build";
import { address } from "../../../src/workbook/cell";
import { type TestRow, tableOf } from "../../roster/table";

/** What is found of a list of an office and a list of a party cell in one workbook. */
function found(office: readonly TestRow[], cell: readonly TestRow[]) {
  const tables = [
    tableOf("individuals", office, { sheet: "Công chức" }),
    tableOf("individuals", cell, { sheet: "Đảng viên" }),
  ];
  const { findings } = check(buildRoster(tables, []), {
    workbook: "hai-danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-31"),
    plan: planById("mac-dinh-2023"),
  });
  return findings
    .filter(({ rule }) => rule === "party-above-civil")
    .map(({ outcome, message, cells }) => [outcome, message, ...cells.map(address)]);
}

const born = { fullName: "Lê Thị Ánh", birthDate: "12/05/1980" };

test("the rating in office is found in the list of the office, by name and birth date", () => {
  expect(found([{ ...born, civilRating: "HTTNV" }], [{ ...born, partyRating: "HTXSNV" }])).toEqual([
    ["violation", "above", "Đảng viên!C2", "Công chức!C2"],
  ]);
});

test("the same name alone is for a person to judge", () => {
  const { fullName } = born;
  expect(found([{ fullName, civilRating: "HTTNV" }], [{ fullName, partyRating: "HTXSNV" }])).toEqual([
    ["needsReview", "namesake-below", "Đảng viên!B2", "Công chức!B2"],
  ]);
});

test("of two namesakes in the office nobody can tell which it is", () => {
  const { fullName } = born;
  const office = ["HTTNV", "HTNV"].map((civilRating) => ({ fullName, civilRating }));
  expect(found(office, [{ fullName, partyRating: "HTXSNV" }])).toEqual([]);
});

test("who is excellent in both lists is in order", () => {
  expect(found([{ ...born, civilRating: "HTXSNV" }], [{ ...born, partyRating: "HTXSNV" }])).toEqual([]);
});

test("a list of another party cell is no list of an office", () => {
  const elsewhere = { ...born, unit: "Chi bộ 2", rating: "HTTNV" };
  expect(found([elsewhere], [{ ...born, partyRating: "HTXSNV" }])).toEqual([]);
});
