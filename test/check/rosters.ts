import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import type { Report } from "../../src/check/report";
import { planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";
import type { Field } from "../../src/roster/fields";
import type { CellRef } from "../../src/workbook/cell";
import { type TestRow, tableOf } from "../roster/table";

/** The rows of a roster, each with an `ordinal` of its own by which it is known wherever it stands. */
export interface Rows {
  readonly collectives: readonly TestRow[];
  readonly individuals: readonly TestRow[];
}

const UNITS = ["Phòng Nội vụ", "Phòng Tư pháp", "UBND xã Suối Vàng"];
const LEVELS = ["HTXSNV", "HTXSNV", "HTTNV", "HTTNV", "HTTNV", "HTNV", "KHTNV", "KXL", "", "HTSXNV"];
const POSTS = [
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Chuyên viên",
  "Quyền Trưởng phòng",
  "Chủ tịch UBND xã Suối Vàng",
];

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);

const person = fc.record({
  fullName: oneOf(["Lê Thị Ánh", "Trần Văn Bình", "Vũ Thị Cúc", "Đỗ Văn Dũng", "Bùi Thị Én"]),
  birthDate: oneOf(["", "12/03/1985", "20/11/1990"]),
  post: oneOf(POSTS),
  unit: oneOf([...UNITS, "Phòng Nội vu"]),
  group: oneOf(["", "Chuyên viên", "Phục vụ"]),
  isPartyMember: oneOf(["", "x"]),
  partyCell: oneOf(["Chi bộ 1", "Chi bộ 2"]),
  civilRating: oneOf(LEVELS),
  partyRating: oneOf(LEVELS),
  reviewedOn: oneOf(["", "20/11/2023", "28/12/2023", "sớm"]),
});
const collective = fc.record({
  unitKind: oneOf(["", "Phòng"]),
  rating: oneOf(LEVELS),
  reviewedOn: oneOf(["", "21/11/2023"]),
});

/** Small rosters full of faults: few names, few units, every level and its misspelling. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(person, { minLength: 1, maxLength: 15 }), fc.array(collective, { maxLength: UNITS.length }))
  .map(([people, collectives]) => ({
    collectives: collectives.map((row, index) => ({ ...row, unit: UNITS[index] ?? "", ordinal: index })),
    individuals: people.map((row, index) => ({ ...row, ordinal: 100 + index })),
  }));

/** Someone who is not rated, in so many words or by a reason stated. */
export const anyNotRated: fc.Arbitrary<TestRow> = fc
  .tuple(
    person,
    fc.constantFrom<TestRow>(
      { civilRating: "KXL", partyRating: "KXL" },
      { civilRating: "", partyRating: "", note: "Nghỉ thai sản" },
    ),
  )
  .map(([row, notRated]) => ({ ...row, ...notRated, ordinal: 999 }));

/** Columns that a table has even where no row fills them. */
const FIELDS: readonly Field[] = ["note"];

export function reportOf(
  { collectives, individuals }: Rows,
  plan = "huyen-uy-245kh-2023",
  year = 2023,
): Report {
  const tables = [
    ...(collectives.length > 0 ? [tableOf("collectives", collectives)] : []),
    ...(individuals.length > 0 ? [tableOf("individuals", individuals, { fields: FIELDS })] : []),
  ];
  return check(buildRoster(tables, []), {
    workbook: "danh-sach.xlsx",
    year,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById(plan),
  });
}

/** Which row a cell belongs to, by its ordinal, and the cell's column: what stays when the rows change places. */
export function placeOf(cell: CellRef, { roster }: Report): string {
  const table = roster.tables.find(({ sheet }) => sheet.name === cell.sheet);
  const at = table?.columns.get("ordinal")?.[0]?.index ?? 0;
  const row = table?.sheet.rows.find(({ index }) => index === cell.row);
  return `${cell.sheet} ${row?.cells[at]} ${cell.column}`;
}
