import { markFinder } from "../../src/page/marks";
import type { Mark, Severity } from "../../src/workbook/port";

const mark = (severity: Severity, row: number, column: number, sheet = "Cá nhân"): Mark => ({
  sheet,
  severity,
  cells: [{ row, column }],
});

test("a cell has the mark of its own sheet, and others have none", () => {
  const at = markFinder(
    [mark("warning", 3, 4), mark("error", 3, 4, "Tập thể"), mark("info", 1, 1)],
    "Cá nhân",
  );
  expect([at(3, 4), at(1, 1), at(4, 3), at(34, 0)]).toEqual(["warning", "info", null, null]);
});

test("of several marks the gravest shows, in whatever order they come", () => {
  const all = [mark("info", 0, 0), mark("error", 0, 0), mark("warning", 0, 0)];
  expect(markFinder(all, "Cá nhân")(0, 0)).toBe("error");
  expect(markFinder([...all].reverse(), "Cá nhân")(0, 0)).toBe("error");
  expect(markFinder([mark("warning", 0, 0), mark("info", 0, 0)], "Cá nhân")(0, 0)).toBe("warning");
});
