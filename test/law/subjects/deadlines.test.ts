import { Temporal } from "temporal-polyfill";
import type { Milestone } from "../../../src/law/plan";
import { macDinh2023 } from "../../../src/law/plans/mac-dinh-2023";
import { type Deadline, deadlinesOf, standingOf } from "../../../src/law/subjects/deadlines";
import type { DateReading } from "../../../src/roster/model";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const cell = { sheet: "Tập thể", row: 7, column: 3 };
const written = (iso: string): DateReading => ({ state: "date", date: day(iso), time: null, cell });
const EMPTY: DateReading = { state: "empty", cell };
const UNREAD: DateReading = { state: "unreadable", text: "tuần sau", cell };

/** By 15/12/2023, as the text has it. */
function deadline(term: Pick<Milestone, "strict" | "exact">): Deadline {
  const milestone: Milestone = {
    id: "report",
    title: "Gửi báo cáo",
    who: { kind: "collective" },
    column: "dossierSentOn",
    date: "2023-12-15",
    ...term,
  };
  const [found] = deadlinesOf({ ...macDinh2023, milestones: [milestone] }, 2023);
  if (!found) throw new Error("the plan has no milestone");
  return found;
}

const BEFORE = deadline({ strict: true });
const UNTIL = deadline({ strict: false });
const ON = deadline({ strict: false, exact: true });

describe("a day that is written", () => {
  test.each([
    ["before the day", "2023-12-14", "inTime", BEFORE],
    ["before the day", "2023-12-15", "onTheDay", BEFORE],
    ["before the day", "2023-12-16", "late", BEFORE],
    ["at the latest on the day", "2023-12-15", "inTime", UNTIL],
    ["at the latest on the day", "2023-12-16", "late", UNTIL],
    ["on the day", "2023-12-14", "otherDay", ON],
    ["on the day", "2023-12-15", "inTime", ON],
    ["on the day", "2023-12-16", "otherDay", ON],
  ] as const)("%s: %s is %s", (_, on, is, asked) => {
    expect(standingOf(written(on), asked, day("2024-01-31"))).toMatchObject({ is });
    expect(asked.isMetBy(day(on))).toBe(is === "inTime");
  });
});

describe("an empty cell", () => {
  test.each([
    ["2023-12-07", "open", 8],
    ["2023-12-08", "due", 7],
    ["2023-12-14", "due", 1],
    ["2023-12-15", "overdue", 0],
    ["2023-12-31", "overdue", -16],
  ] as const)("as of %s is %s, with %i days left", (asOf, is, daysLeft) => {
    expect(standingOf(EMPTY, BEFORE, day(asOf))).toEqual({ is, daysLeft });
  });

  test("of an event on a fixed day is neither late nor early", () => {
    expect(standingOf(EMPTY, ON, day("2024-01-31"))).toEqual({ is: "undated" });
  });
});

test("what is no day is neither", () => {
  for (const asked of [BEFORE, UNTIL, ON]) {
    expect(standingOf(UNREAD, asked, day("2024-01-31"))).toEqual({ is: "unread" });
  }
});
