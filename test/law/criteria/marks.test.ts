import fc from "fast-check";
import { type Criterion, criteriaOf } from "../../../src/law/criteria/criteria";
import { highestLevel, MARKS, type Mark, type MarkReading, marksOf } from "../../../src/law/criteria/marks";
import { buildRoster } from "../../../src/roster/build";
import { type Column, compareLevels, type Individual, type RankedLevel } from "../../../src/roster/model";
import { tableOf } from "../../roster/table";

const CELL = { sheet: "Cá nhân", row: 1, column: 1 };

/** Marks as a row has them; the first is of the task criterion. "" is blank. */
function readings(marks: readonly (Mark | "")[], taskIsKnown = true): readonly MarkReading[] {
  return marks.map((mark, index) => {
    const isTask = taskIsKnown && index === 0;
    const criterion: Criterion = { name: `${index}`, by: "others", isTask, of: "all", places: [] };
    return mark === ""
      ? { criterion, state: "blank", mark: null, text: "", cells: [CELL] }
      : { criterion, state: "marked", mark, text: "", cells: [CELL] };
  });
}

test.each<[readonly (Mark | "")[], RankedLevel]>([
  [["excellent", "excellent", "excellent"], "excellent"],
  [["excellent", "good", "good"], "excellent"],
  [["good", "excellent", "excellent"], "good"],
  [["excellent", "average", "excellent"], "good"],
  [["good", "average", "average"], "good"],
  [["average", "excellent", "excellent"], "completed"],
  [["average", "average", "average"], "completed"],
  [["excellent", "excellent", "poor"], "notCompleted"],
  [["poor", "excellent", "excellent"], "notCompleted"],
  [["", "good", "good"], "excellent"],
  [["good", "", ""], "good"],
  [[], "excellent"],
])("task and other marks %j leave %s open", (marks, level) => {
  expect(highestLevel(readings(marks))).toBe(level);
});

test.each<[readonly (Mark | "")[], RankedLevel]>([
  [["good", "excellent"], "excellent"],
  [["good", "good"], "good"],
  [["average", "good"], "good"],
  [["average", "average"], "completed"],
  [["average", ""], "good"],
  [["good", ""], "excellent"],
])("where nothing tells the task criterion, marks %j leave %s open", (marks, level) => {
  expect(highestLevel(readings(marks, false))).toBe(level);
});

test("a better mark never lowers the level, and a blank leaves what the best mark would leave", () => {
  const mark = fc.constantFrom<Mark>(...MARKS);
  fc.assert(
    fc.property(
      fc.array(mark, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
      (marks, at, isKnown) => {
        const place = at % marks.length;
        const better = marks.map((given, index) =>
          index === place ? (MARKS[Math.max(0, MARKS.indexOf(given) - 1)] ?? given) : given,
        );
        const blank = marks.map((given, index) => (index === place ? "" : given));
        const best = marks.map((given, index) => (index === place ? "excellent" : given));
        const level = (some: readonly (Mark | "")[]) => highestLevel(readings(some, isKnown));
        expect(compareLevels(level(better), level(marks))).toBeGreaterThanOrEqual(0);
        expect(level(blank)).toBe(level(best));
      },
    ),
  );
});

describe("one column a mark", () => {
  const columns = ["Xuất sắc", "Tốt", "Trung bình", "Kém"].map(
    (mark, index): Column => ({ index: index + 1, heading: ["I.2", mark] }),
  );

  function read(ticks: readonly string[]) {
    const plain = tableOf("individuals", [{ fullName: "Lê Thị Ánh", criteria: ticks }]);
    const table = { ...plain, columns: new Map([...plain.columns, ["criteria" as const, columns]]) };
    const [row] = buildRoster([table], []).individuals;
    return marksOf(row as Individual, criteriaOf(table)).map(({ state, mark, cells }) => {
      return { state, mark, columns: cells.map(({ column }) => column) };
    });
  }

  test.each([
    [["", "x", "", ""], { state: "marked", mark: "good", columns: [2] }],
    [["x", "x", "", ""], { state: "several", mark: null, columns: [1, 2] }],
    [["", "", "", ""], { state: "blank", mark: null, columns: [1, 2, 3, 4] }],
    [["", "-", "", "✓"], { state: "marked", mark: "poor", columns: [4] }],
    [["", "", "85", ""], { state: "unreadable", mark: null, columns: [3] }],
  ])("ticks %j", (ticks, reading) => {
    expect(read(ticks)).toEqual([reading]);
  });
});
