import { Temporal } from "temporal-polyfill";
import type { Finding, RatingCounts, Report } from "../../src/check/report";
import { huyenUy245Kh2023 } from "../../src/law/plans/huyen-uy-245kh-2023";
import type { QuotaGroup } from "../../src/law/quota/groups";
import type { Roster } from "../../src/roster/model";
import type { CellRef } from "../../src/workbook/cell";

/** A cell of "Cá nhân", as the code counts. */
export function at(row: number, column = 5, sheet = "Cá nhân"): CellRef {
  return { sheet, row, column };
}

const COUNTS: RatingCounts = {
  stage: "rating",
  excellent: 2,
  good: 5,
  completed: 1,
  notCompleted: 0,
  notRated: 1,
  missing: 1,
  unrecognised: 0,
};
const NONE: RatingCounts = {
  ...COUNTS,
  stage: null,
  excellent: 0,
  good: 0,
  completed: 0,
  notRated: 0,
  missing: 0,
};

/** A report of a roster of individuals in which nothing was found. */
export function report(parts: Partial<Report> = {}): Report {
  return {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: huyenUy245Kh2023,
    roster: roster([]),
    ratings: { individuals: COUNTS, collectives: NONE },
    quotas: [],
    findings: [],
    notRun: [],
    ...parts,
  };
}

/** A roster of which only the tables' and rows' leftovers are looked at. */
export function roster(unread: Roster["unread"]): Roster {
  const empty: Pick<Roster, "tables" | "individuals" | "collectives" | "unread" | "corrections" | "year"> = {
    tables: [],
    individuals: [],
    collectives: [],
    unread,
    corrections: [],
    year: 2023,
  };
  return empty as Roster;
}

/** A rating that is not understood, of the person in that row. */
export function finding(row: number, parts: Partial<Finding> = {}): Finding {
  const cell = at(row);
  return {
    rule: "rating-unrecognised",
    outcome: "violation",
    severity: "error",
    message: "unknown",
    subject: { kind: "individual", name: "Trần Văn Thử", unit: "Phòng Mẫu" },
    cell,
    cells: [cell],
    data: { unread: [{ stage: "rating", text: "HTSXNV", nearest: "excellent" }] },
    because: [],
    citations: [],
    ...parts,
  };
}

/** A leading collective of seven, two of them excellent and five good, over a cap of one. */
export function group(name: string, parts: Partial<QuotaGroup> = {}): QuotaGroup {
  return {
    key: `leaders of ${name}`,
    name,
    over: "collective",
    scope: "leaders",
    part: false,
    size: 7,
    excellent: 2,
    good: 5,
    rated: 7,
    allowed: 1,
    excess: 1,
    allowedByBase: { good: 1, goodOrBetter: 1, rated: 1 },
    small: false,
    cells: [at(8), at(9)],
    ...parts,
  };
}
