import fc from "fast-check";
import type { Report } from "../../../src/check/report";
import { type QuotaData, type QuotaPerson, quotaData } from "../../../src/pane/quota/data";
import {
  NO_TRIAL,
  nextLevel,
  stillTried,
  type Trial,
  tryGroup,
  withLevel,
} from "../../../src/pane/quota/whatIf";
import type { Field } from "../../../src/roster/fields";
import type { RankedLevel } from "../../../src/roster/model";
import { anyRows, type Rows, reportOf } from "../../check/rosters";

const WRITTEN: Readonly<Record<RankedLevel, string>> = {
  excellent: "HTXSNV",
  good: "HTTNV",
  completed: "HTNV",
  notCompleted: "KHTNV",
};

/** Steps of a person on the ladder: whose, and whether up. */
const anySteps = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 40 });

function walked({ people }: QuotaData, steps: readonly (readonly [number, boolean])[]): Trial {
  return steps.reduce((trial, [index, isUp]) => {
    const person = people[index % people.length];
    const level = person && nextLevel(person, trial, isUp ? "up" : "down");
    return person && level !== undefined ? withLevel(trial, person, level) : trial;
  }, NO_TRIAL);
}

/** The rows with the levels of a trial written into them. */
function writtenInto(rows: Rows, report: Report, { people }: QuotaData, trial: Trial): Rows {
  const changes = people.flatMap((person) => {
    const level = trial.get(person.id);
    return level ? [{ ...placeOf(person, report), text: WRITTEN[level] }] : [];
  });
  const changed = (all: Rows["individuals"]) =>
    all.map((row) => {
      const own = changes.filter(({ ordinal }) => ordinal === row.ordinal);
      return { ...row, ...Object.fromEntries(own.map(({ field, text }) => [field, text])) };
    });
  return { collectives: changed(rows.collectives), individuals: changed(rows.individuals) };
}

function placeOf({ cell }: QuotaPerson, { roster }: Report): { ordinal: unknown; field: Field } {
  const table = roster.tables.find(({ sheet }) => sheet.name === cell.sheet);
  const row = table?.sheet.rows.find(({ index }) => index === cell.row);
  const [field] =
    [...(table?.columns ?? [])].find(([, columns]) => columns.some(({ index }) => index === cell.column)) ??
    [];
  if (!table || !row || !field) throw new Error("the cell of a rating is in a table");
  return { ordinal: row.cells[table.columns.get("ordinal")?.[0]?.index ?? -1], field };
}

const PLANS = ["huyen-uy-245kh-2023", "mac-dinh-2023", "dang-doan-ldld-01kh-2023"];

test("what is tried comes to what a check finds once it is written into the roster", () => {
  fc.assert(
    fc.property(anyRows, anySteps, fc.constantFrom(...PLANS), (rows, steps, plan) => {
      const report = reportOf(rows, plan);
      const data = quotaData(report, "vi");
      const trial = walked(data, steps);
      const after = reportOf(writtenInto(rows, report, data, trial), plan);
      const over = new Map(
        after.findings
          .filter(({ rule }) => rule === "quota-excellent")
          .map(({ data: { group, scope, excellent, allowed }, outcome }) => [
            `${scope} ${group} ${excellent} ${allowed}`,
            outcome === "violation" ? "over" : "look",
          ]),
      );
      for (const group of data.groups) {
        const { tally, allowance, verdict } = tryGroup(group, data.people, trial);
        const found = after.quotas.find(({ key }) => key === group.key);
        if (!found) throw new Error("a group in which somebody is rated stays one");
        const { excellent, good, rated, allowed, excess, allowedByBase } = found;
        expect({ ...tally, ...allowance }).toEqual({
          excellent,
          good,
          rated,
          allowed,
          excess,
          allowedByBase,
        });
        expect(verdict).toBe(over.get(`${group.scope} ${group.name} ${excellent} ${allowed}`) ?? "holds");
      }
    }),
    { numRuns: 200 },
  );
});

test("what is tried and taken back leaves every group as it stands", () => {
  fc.assert(
    fc.property(anyRows, anySteps, (rows, steps) => {
      const data = quotaData(reportOf(rows), "vi");
      const trial = data.people.reduce(
        (known, person) => withLevel(known, person, person.level),
        walked(data, steps),
      );
      expect(trial).toEqual(NO_TRIAL);
    }),
  );
});

/** A leading collective of six: one more excellent than the district's plan allows. */
const SIX: Rows = {
  collectives: [],
  individuals: ["HTXSNV", "HTXSNV", "HTTNV", "HTTNV", "HTTNV", ""].map((rating, index) => ({
    ordinal: index,
    fullName: `Nguyễn Văn ${"ABCDEG"[index]}`,
    post: index === 0 ? "Trưởng phòng" : "Phó Trưởng phòng",
    unit: "Phòng Nội vụ",
    rating,
  })),
};
const data = quotaData(reportOf(SIX), "vi");
const [first, second, third, , , last] = data.people as [
  QuotaPerson,
  QuotaPerson,
  QuotaPerson,
  QuotaPerson,
  QuotaPerson,
  QuotaPerson,
];
const [leaders] = data.groups as [QuotaData["groups"][number]];
const figuresOf = (trial: Trial) => {
  const { tally, allowance, isTried } = tryGroup(leaders, data.people, trial);
  return { ...tally, allowed: allowance.allowed, excess: allowance.excess, isTried };
};

test("each who goes from excellent to good makes the base larger", () => {
  expect(figuresOf(NO_TRIAL)).toEqual({
    excellent: 2,
    good: 3,
    rated: 5,
    allowed: 0,
    excess: 2,
    isTried: false,
  });
  const one = withLevel(NO_TRIAL, first, "good");
  expect(figuresOf(one)).toEqual({ excellent: 1, good: 4, rated: 5, allowed: 0, excess: 1, isTried: true });
  const both = withLevel(one, second, "good");
  expect(figuresOf(both)).toEqual({ excellent: 0, good: 5, rated: 5, allowed: 1, excess: 0, isTried: true });
});

test("who has no level yet can be given one, and taken back to none", () => {
  expect(nextLevel(last, NO_TRIAL, "down")).toBeUndefined();
  expect(nextLevel(last, NO_TRIAL, "up")).toBe("notCompleted");
  const good = withLevel(NO_TRIAL, last, "good");
  expect(figuresOf(good)).toMatchObject({ good: 4, rated: 6 });
  const lowest = withLevel(NO_TRIAL, last, "notCompleted");
  expect(nextLevel(last, lowest, "down")).toBeNull();
});

test("nobody who has a level is tried above the highest or below the lowest", () => {
  expect(nextLevel(first, NO_TRIAL, "up")).toBeUndefined();
  expect(nextLevel(third, withLevel(NO_TRIAL, third, "notCompleted"), "down")).toBeUndefined();
});

test("after another check only what still differs from the workbook is tried", () => {
  const trial = withLevel(withLevel(NO_TRIAL, first, "good"), third, "excellent");
  const rows = SIX.individuals.map((row, index) => (index === 0 ? { ...row, rating: "HTTNV" } : row));
  const after = quotaData(reportOf({ collectives: [], individuals: rows }), "vi");
  expect([...stillTried(trial, after)]).toEqual([[third.id, "excellent"]]);
  expect(stillTried(trial, data)).toBe(trial);
  expect(stillTried(trial, quotaData(reportOf({ collectives: [], individuals: [] }), "vi")).size).toBe(0);
});
